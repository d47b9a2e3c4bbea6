import { terdekat } from '../nearest.ts';
import { KOMPONEN } from '../schema/komponen.ts';

/** Temuan atas unsur HTML di bab: penggantinya dalam Markdown atau komponen. */
export function tolakHtml(nama: string): { readonly text: string; readonly hint: string } {
  const ganti = GANTI.find(([unsur]) => unsur.split(' ').includes(nama.toLowerCase()))?.[1];
  const komponen = Object.keys(KOMPONEN);
  const sama = komponen.find((satu) => satu.toLowerCase() === nama.toLowerCase());
  const dekat = sama === undefined && ganti === undefined ? terdekat(nama, komponen) : [sama ?? ''];
  if (dekat.length === 1 && dekat[0] !== '')
    return { text: `komponen <${nama}> tidak dikenal`, hint: `mungkin maksud Anda <${dekat[0]}>` };
  return {
    text: `tanda HTML <${nama}> tidak dipakai di bab`,
    hint: ganti ?? 'gunakan Markdown atau komponen',
  };
}

/** Benar bila nama itu unsur HTML: komponen selalu berawalan huruf besar. */
export function isHtml(nama: string): boolean {
  return /^[a-z]/.test(nama);
}

const GANTI: readonly (readonly [string, string])[] = [
  ['b strong', 'tulis **teks tebal**'],
  ['i em u', 'tulis *teks miring*'],
  ['br p', 'beri baris kosong di antara paragraf'],
  ['h1 h2 h3 h4 h5 h6', 'tulis ## di awal baris judulnya'],
  ['ul ol li', 'tulis daftar berawalan "- " atau "1. ", atau pakai <Daftar gaya="a.">'],
  ['table tr td th thead tbody', 'tulis tabel Markdown (| a | b |), atau <Tabel data="…"/>'],
  ['img figure picture svg', 'gunakan komponen, misalnya <Grafik isi="…"/>'],
  ['a', 'tulis [teks](https://…)'],
  ['blockquote', 'gunakan <Kutipan>'],
  ['hr', 'tulis --- di barisnya sendiri'],
  ['script style iframe object embed form base meta link', 'hapus, bab hanya memuat teks dan komponen'],
];
