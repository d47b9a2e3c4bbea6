import type { BaganView, GrafikView, PetaView } from '../view/bentuk.ts';
import { type Html, html } from './html.ts';
import { keterangan, renderIsiTabel } from './tabel.ts';

/** Nomor, judul, dan keterangan di bawah sebuah gambar. */
export interface Gambar {
  readonly nomor: string;
  readonly id: string;
  readonly judul: string;
  readonly catatan?: string | undefined;
  readonly sumber?: string | undefined;
}

/** Kerangka setiap gambar bernomor: isi, judul di bawahnya, keterangan. */
export function bingkai(
  kelas: string,
  { nomor, id, judul, ...rest }: Gambar,
  isi: Html,
  ekor: Html = html``,
): Html {
  return html`<figure class="${kelas}" role="group" id="${id}" aria-labelledby="${id}-judul">${isi}<figcaption id="${id}-judul"><span class="nomor">${nomor}</span> ${judul}</figcaption>${keterangan(rest)}${ekor}</figure>`;
}

/** Grafik: kanvas dengan datanya, dan tabel kembar yang selalu ada; tanpa satu angka pun, kalimat pengganti kanvas. */
export function renderGrafik(view: GrafikView, nomor: string, id: string): Html {
  const { judul, bentuk, label, seri, satuan, tabel, catatan, sumber } = view;
  const data = JSON.stringify({ judul, bentuk, label, seri, satuan });
  const ada = seri.some(({ nilai }) => nilai.some((satu) => satu !== null));
  return bingkai(
    'grafik',
    { nomor, id, judul, catatan, sumber },
    ada
      ? html`<div class="kanvas"><canvas data-grafik="${data}" role="img" aria-label="${judul}; datanya di tabel di bawah."></canvas></div>`
      : html`<p class="tanpa-data">Belum ada data untuk digambar.</p>`,
    html`<details class="kembar"><summary>Tampilkan data</summary>${renderIsiTabel(tabel)}</details>`,
  );
}

/** Bagan organisasi sebagai daftar bersarang; tulisannya sekaligus kembaran teksnya. */
export function renderBagan(view: BaganView, gambar: Gambar): Html {
  return bingkai('bagan', gambar, html`<ul class="pohon">${renderSimpul(view)}</ul>`);
}

function renderSimpul({ nama, anak }: BaganView): Html {
  return html`<li><span class="kotak">${nama}</span>${anak.length > 0 && html`<ul>${anak.map(renderSimpul)}</ul>`}</li>`;
}

/** Gambar berupa tulisan: urutan atau hubungan gagasan yang aslinya digambar. */
export function renderAlur(isi: Html, gambar: Gambar): Html {
  return bingkai('alur', gambar, html`<div class="isi-alur">${isi}</div>`);
}

/** Peta strategi: perspektif sebagai lapisan, sasaran sebagai kotak. */
export function renderPeta({ perspektif }: PetaView, gambar: Gambar): Html {
  const isi = perspektif.map(
    ({ nama, sasaran }) =>
      html`<li><p class="nama-perspektif">${nama}</p><ul class="sasaran">${sasaran.map(({ kode, judul }) => html`<li><b>${kode}</b> ${judul}</li>`)}</ul></li>`,
  );
  return bingkai('peta', gambar, html`<ol class="perspektif">${isi}</ol>`);
}
