import type { GambarView } from '../view/bentuk.ts';
import { bingkai, type Gambar } from './gambar.ts';
import { type Html, html } from './html.ts';

/** Gambar bernomor dari berkas dokumen. */
export function renderSatuGambar(view: GambarView, setengah: boolean, gambar: Gambar): Html {
  return bingkai(setengah ? 'foto setengah' : 'foto', gambar, renderImg(view));
}

/** Gambar hiasan: tanpa nomor, tanpa judul, dilewati pembaca layar. */
export function renderHias(view: GambarView, setengah: boolean): Html {
  return html`<p class="${setengah ? 'foto hias setengah' : 'foto hias'}">${renderImg(view)}</p>`;
}

/** Kisi foto: satu nomor gambar, setiap foto dengan judulnya sendiri. */
export function renderKisi(foto: readonly Html[], lajur: 2 | 3, gambar: Gambar): Html {
  return bingkai('kisi-foto', gambar, html`<ul class="${`lajur-${lajur}`}">${foto}</ul>`);
}

/** Satu foto dalam kisi, dengan judulnya sendiri. */
export function renderFoto(view: GambarView, judul: string): Html {
  return html`<li>${renderImg(view)}<p>${judul}</p></li>`;
}

/** Susunan atributnya dikenali cetak (print/isi-html.ts), yang mengganti alamatnya dengan isinya. */
function renderImg({ src, lebar, tinggi, alt }: GambarView): Html {
  return html`<img src="${src}" alt="${alt}" width="${lebar}" height="${tinggi}" loading="lazy" decoding="async">`;
}
