import type { Message } from '../message.ts';

/** Lebar cuplikan; baris yang lebih panjang dipotong di sekitar tempatnya. */
const LEBAR = 96;
/** Huruf yang tetap tampak di depan tempatnya bila baris dipotong. */
const DEPAN = 40;

/**
 * Baris (dari `semua` baris berkasnya) yang disebut sebuah temuan dan tanda `^` di bawah tempatnya; kosong bila berkas atau barisnya tidak ada.
 * Karakter kendali dan pengatur arah tampak sebagai U+FFFD, agar letak tandanya benar dan terminal tidak berubah.
 */
export function cuplikan({ place, rule }: Message, semua: readonly string[] | undefined): readonly string[] {
  if (rule === 'bukan-utf8') return [];
  const baris = semua?.[place.line - 1];
  if (baris === undefined || baris.trim() === '') return [];
  const kolom = Math.min(place.column - 1, baris.length);
  const awal = kolom < LEBAR - 8 ? 0 : kolom - DEPAN;
  const akhir = Math.min(baris.length, awal + LEBAR);
  const depan = (awal > 0 ? '…' : '') + tampak(baris.slice(awal, kolom));
  const belakang = tampak(baris.slice(kolom, akhir)) + (akhir < baris.length ? '…' : '');
  const nomor = String(place.line);
  const tepi = ' '.repeat(nomor.length);
  return [`  ${nomor} | ${depan}${belakang}`.trimEnd(), `  ${tepi} | ${' '.repeat(lebar(depan))}^`];
}

const KENDALI = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function tampak(potongan: string): string {
  return potongan.replace(KENDALI, '\ufffd').replaceAll('\t', ' ').toWellFormed();
}

/** Banyak kolom terminal: tanda gabung tidak memakai kolom, aksara lebar dan emoji memakai dua. */
function lebar(teks: string): number {
  let jumlah = 0;
  for (const huruf of teks) jumlah += /^\p{M}/u.test(huruf) ? 0 : DUA_KOLOM.test(huruf) ? 2 : 1;
  return jumlah;
}

const DUA_KOLOM =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;
