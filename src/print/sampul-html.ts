import { aman, type Html, html } from '../render/html.ts';
import type { DokumenView } from '../view/bentuk.ts';

/** Sampul: tempat lambang instansi, judul, unit, dan instansi. Tanpa nomor halaman. */
export function renderSampul({ judul, instansi, unit, periode, status }: DokumenView): Html {
  const [pokok, tahun] = pisahTahun(judul, periode);
  return html`<div class="muka"><div class="lambang" aria-hidden="true"><span>${singkatan(instansi)}</span></div><p class="instansi">${instansi}</p>${aman('<div class="judul-dokumen">')}<p class="pokok">${pokok}</p>${tahun !== '' && html`<p class="tahun">${tahun}</p>`}${aman('</div>')}<p class="unit">${unit}</p>${status === 'rancangan' && html`<p class="tanda-rancangan">Rancangan</p>`}<p class="kaki">${instansi}<br>${periode}</p></div>`;
}

/** `Laporan Kinerja Tahun 2023` menjadi dua baris: pokok judul dan tahunnya. */
function pisahTahun(judul: string, periode: string): readonly [string, string] {
  const ekor = `Tahun ${periode}`;
  return judul.endsWith(` ${ekor}`) ? [judul.slice(0, -ekor.length).trimEnd(), ekor] : [judul, ''];
}

/** Huruf awal setiap kata berhuruf besar: tempat lambang sampai lambang resmi dipasang. */
function singkatan(instansi: string): string {
  return instansi
    .split(/\s+/)
    .map((kata) => kata.charAt(0))
    .filter((huruf) => huruf !== huruf.toLowerCase())
    .join('')
    .slice(0, 5);
}
