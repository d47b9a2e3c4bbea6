import type { Menunggu } from '../view/menunggu.ts';
import type { ReviuView } from '../view/reviu.ts';
import { atribut, type Html, html } from './html.ts';
import { renderTandaTangan } from './tanda-tangan.ts';

/** Bagian yang belum ditulis: pertanyaannya tampak jelas di situs dan cetak. */
export function renderIsian(tanya: string): Html {
  return html`<aside class="isian" aria-label="Belum diisi"><p><strong>Belum diisi.</strong> ${tanya}</p></aside>`;
}

/** Komponen yang datanya belum ada: kotak di tempatnya, bernomor dan dapat dirujuk seperti isinya kelak. */
export function renderMenunggu({ apa, di }: Menunggu, nomor: string, id: string | undefined): Html {
  const sebutan = nomor === '' ? 'Menunggu data' : `${nomor} menunggu data`;
  return html`<aside class="isian menunggu"${atribut('id', id)} aria-label="Menunggu data"><p><strong>${sebutan}:</strong> ${apa} di ${di}.</p></aside>`;
}

/** Angka yang datanya belum ada, di dalam kalimat. */
export function renderNilaiMenunggu({ apa, di }: Menunggu): Html {
  return html`<span class="menunggu" title="Menunggu data: ${apa} di ${di}">[menunggu ${di}]</span>`;
}

/** Pernyataan Telah Direviu (PermenPANRB 53/2014), atau keterangan bahwa pernyataannya belum tersedia. */
export function renderReviu(view: ReviuView | undefined): Html {
  if (view === undefined) return html`<p class="belum-tersedia">Pernyataan Telah Direviu belum tersedia.</p>`;
  const { dokumen, unit, tahun, tandaTangan } = view;
  return html`<section class="perjanjian" aria-label="Pernyataan Telah Direviu"><p>Kami telah mereviu ${dokumen} ${unit} untuk tahun anggaran ${tahun} sesuai dengan pedoman reviu atas laporan kinerja. Substansi informasi yang dimuat dalam laporan kinerja menjadi tanggung jawab manajemen ${unit}.</p><p>Reviu bertujuan untuk memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid.</p><p>Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam laporan kinerja ini.</p>${renderTandaTangan(tandaTangan)}</section>`;
}
