import type { ReviuView } from '../view/reviu.ts';
import { type Html, html } from './html.ts';
import { renderTandaTangan } from './tanda-tangan.ts';

/** Bagian yang belum ditulis: pertanyaannya tampak jelas di situs dan cetak. */
export function renderIsian(tanya: string): Html {
  return html`<aside class="isian" aria-label="Belum diisi"><p><strong>Belum diisi.</strong> ${tanya}</p></aside>`;
}

/** Pernyataan Telah Direviu (PermenPANRB 53/2014), atau keterangan bahwa pernyataannya belum tersedia. */
export function renderReviu(view: ReviuView | undefined): Html {
  if (view === undefined) return html`<p class="belum-tersedia">Pernyataan Telah Direviu belum tersedia.</p>`;
  const { dokumen, unit, tahun, tandaTangan } = view;
  return html`<section class="perjanjian" aria-label="Pernyataan Telah Direviu"><p>Kami telah mereviu ${dokumen} ${unit} untuk tahun anggaran ${tahun} sesuai dengan pedoman reviu atas laporan kinerja. Substansi informasi yang dimuat dalam laporan kinerja menjadi tanggung jawab manajemen ${unit}.</p><p>Reviu bertujuan untuk memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid.</p><p>Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam laporan kinerja ini.</p>${renderTandaTangan(tandaTangan)}</section>`;
}
