import type { BarisView, Sel, TabelView } from '../view/bentuk.ts';
import { aman, atribut, type Html, html } from './html.ts';
import { renderNilai } from './nilai.ts';

/** Tabel bernomor lengkap dengan catatan dan sumbernya. */
export function renderTabel(view: TabelView, nomor: string, id: string): Html {
  return html`<div class="tabel${view.mendatar ? ' mendatar' : ''}${view.rapat === true ? ' rapat' : ''}" id="${id}" role="region" aria-label="${nomor} ${view.judul}" tabindex="0">${renderIsiTabel(view, nomor)}${keterangan(view)}</div>`;
}

/** Hanya elemen table, dengan atau tanpa nomor; dipakai juga tabel kembar grafik. */
export function renderIsiTabel({ judul, kepala, badan, lebar }: TabelView, nomor?: string): Html {
  const awal = nomor === undefined ? html`` : html`<span class="nomor">${nomor}</span> `;
  return html`<table><caption>${awal}${judul}</caption><colgroup>${lebar.map((satu) => html`<col class="lebar-${kelasLebar(satu)}">`)}</colgroup><thead>${kepala.map((baris) => html`<tr>${baris.map(renderKepala)}</tr>`)}</thead><tbody>${badan.map(renderBaris)}</tbody></table>`;
}

/** Catatan dan sumber di bawah tabel atau grafik. */
export function keterangan({
  catatan,
  sumber,
}: {
  catatan?: string | undefined;
  sumber?: string | undefined;
}): Html {
  return html`${catatan !== undefined && html`<p class="catatan">Catatan: ${catatan}</p>`}${sumber !== undefined && html`<p class="sumber">Sumber: ${sumber}</p>`}`;
}

function kelasLebar(lebar: number): number {
  return Math.min(80, Math.max(1, Math.round(lebar)));
}

function renderKepala({ teks, rentangBaris, rentangKolom }: Sel): Html {
  const lingkup = rentangKolom === undefined ? 'col' : 'colgroup';
  return html`<th scope="${lingkup}"${atribut('rowspan', rentangBaris)}${atribut('colspan', rentangKolom)}>${teks}</th>`;
}

function renderBaris({ jenis, sel }: BarisView): Html {
  return html`<tr${atribut('class', jenis === 'biasa' ? undefined : jenis)}>${sel.map((satu, index) => renderSel(satu, jenis === 'kelompok' && index === 0))}</tr>`;
}

function renderSel(
  { teks, fakta, rata, rentangBaris, rentangKolom, kepala, warna }: Sel,
  kelompok: boolean,
): Html {
  const unsur = kepala === true || kelompok ? 'th' : 'td';
  const kelas = rata === 'kanan' || rata === 'tengah' ? rata : undefined;
  const lingkup = unsur === 'th' ? (kelompok ? 'rowgroup' : 'row') : undefined;
  return html`${aman(`<${unsur}`)}${atribut('scope', lingkup)}${atribut('class', kelas)}${atribut('rowspan', banyak(rentangBaris))}${atribut('colspan', banyak(rentangKolom))}>${isiSel(teks, fakta, warna)}${aman(`</${unsur}>`)}`;
}

function isiSel(teks: string, fakta: string | undefined, warna: string | undefined): Html {
  const baris = teks.split('\n');
  const isi =
    baris.length === 1
      ? barisSel(teks)
      : html`${baris.map((satu, index) => html`${index > 0 && aman('<br>')}${barisSel(satu)}`)}`;
  const nilai = fakta === undefined ? isi : renderNilai(fakta, isi);
  return warna === undefined ? nilai : html`<span class="status status-${warna}">${nilai}</span>`;
}

/** Isi satu baris sel: nomor surat hanya dipenggal sesudah garis miring, tidak di dalam bagiannya. */
function barisSel(teks: string): Html {
  return html`${teks.split(/(\s+)/).map((kata) => {
    const bagian = kata.split(/(?<=\/)/);
    return isNomorSurat(kata) ? html`${bagian.map(utuh)}` : html`${kata}`;
  })}`;
}

/** Sepanjang dan bergaris miring seperti `1234/B-AU.02.01/SD/K/2024`. */
function isNomorSurat(kata: string): boolean {
  return kata.split('/').length > 2 && /\d/.test(kata);
}

function utuh(bagian: string, index: number): Html {
  return html`${index > 0 && aman('<wbr>')}<span class="utuh-sebaris">${bagian}</span>`;
}

function banyak(rentang: number | undefined): number | undefined {
  return rentang === 1 ? undefined : rentang;
}
