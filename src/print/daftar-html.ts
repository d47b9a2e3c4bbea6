import { type Html, html } from '../render/html.ts';
import type { EntriDaftar } from '../view/bentuk.ts';

/** Nomor halaman tercetak setiap pengenal; kosong saat belum diukur. */
export type NomorHalaman = ReadonlyMap<string, string>;

/** Entri daftar cetak; tidak perlu tahu bagian situsnya. */
export type EntriCetak = Omit<EntriDaftar, 'bagian'>;

/** Daftar di halaman depan; `kelas` juga menjadi pengenal judulnya. */
export interface Daftar {
  readonly judul: string;
  readonly kelas: 'daftar-isi' | 'daftar-tabel' | 'daftar-gambar';
  readonly entri: readonly EntriCetak[];
}

/** Pengenal judul daftar; awalannya menjauhkannya dari pengenal bagian. */
export function idDaftar(kelas: Daftar['kelas']): string {
  return `cetak-${kelas}`;
}

/**
 * Daftar isi, tabel, atau gambar: judul, titik-titik, nomor halaman.
 * Sel nomor lebarnya tetap, jadi mengisinya kemudian tidak menggeser apa pun.
 */
export function renderDaftar({ judul, kelas, entri }: Daftar, halaman: NomorHalaman | undefined): Html {
  return html`<h1 id="${idDaftar(kelas)}"><span class="judul-bagian">${judul}</span></h1><ol class="daftar ${kelas}">${entri.map((satu) => renderEntri(satu, halaman))}</ol>`;
}

function renderEntri({ nomor, judul, id, tingkat }: EntriCetak, halaman: NomorHalaman | undefined): Html {
  const kelas = nomor === '' ? `tingkat-${tingkat} tanpa-nomor` : `tingkat-${tingkat}`;
  return html`<li class="${kelas}"><a href="#${id}">${nomor !== '' && html`<span class="nomor">${nomor}</span> `}<span class="isi-entri">${judul}</span> <span class="hal" data-ke="${id}">${halaman?.get(id) ?? ''}</span></a></li>`;
}
