import { type Html, html } from './html.ts';

/** Pengenal penjelasan sebuah fakta di halaman penjelasan. */
export function idPenjelasan(kunci: string): string {
  return `f-${kunci}`;
}

/** Angka negatif; tanda minusnya tidak boleh tertinggal di ujung baris. */
const NEGATIF = /^-(Rp)?\d/;

/** Angka resmi: selalu bertaut ke penjelasannya. Di cetak tautannya dibuang, tulisannya tetap. */
export function renderNilai(kunci: string, isi: Html): Html {
  return html`<a class="nilai${NEGATIF.test(isi.html) ? ' minus' : ''}" data-fakta="${kunci}" href="../penjelasan/#${idPenjelasan(kunci)}">${isi}</a>`;
}
