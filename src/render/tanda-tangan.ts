import type { TandaTanganView } from '../view/bentuk.ts';
import { type Html, html } from './html.ts';

/** Blok tanda tangan satu atau dua pihak. */
export function renderTandaTangan({ tempatTanggal, tanggalKosong, pihak }: TandaTanganView): Html {
  const isi = pihak.map(
    ({ sebutan, jabatan, nama, kosong }) =>
      html`<div class="pihak">${sebutan !== '' && html`<p class="sebutan">${sebutan}</p>`}<p class="jabatan">${jabatan}</p><div class="ruang"></div>${kosong === undefined ? html`<p class="nama">${nama}</p>` : html`<p class="nama kosong">${nama}</p><p class="sebab-kosong">${kosong}</p>`}</div>`,
  );
  return html`<div class="tanda-tangan pihak-${pihak.length}">${tempatTanggal !== undefined && html`<p class="tempat-tanggal">${tempatTanggal}${sebab(tanggalKosong)}</p>`}<div class="para-pihak">${isi}</div></div>`;
}

/** Sebab sebuah tempat masih kosong, kecil di belakangnya. */
function sebab(kosong: string | undefined): Html | undefined {
  return kosong === undefined ? undefined : html` <small class="sebab-kosong">${kosong}</small>`;
}

/** Naskah Perjanjian Kinerja dua pihak (RULES 1.2, bentuk A) atau pernyataan satu pihak. */
export function renderPerjanjian(judul: string, unit: string, view: TandaTanganView): Html {
  const pertama = view.pihak.at(-1);
  const kedua = view.pihak.length > 1 ? view.pihak[0] : undefined;
  const identitas = (pihak: typeof pertama): Html =>
    html`<dl class="identitas"><div><dt>Nama</dt><dd>${pihak?.nama ?? ''}${sebab(pihak?.kosong)}</dd></div><div><dt>Jabatan</dt><dd>${pihak?.jabatan ?? ''}</dd></div></dl>`;
  if (kedua === undefined)
    return html`<section class="perjanjian" aria-label="${judul}"><p class="unit-perjanjian">${unit}</p><p>Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, akuntabel dan berorientasi pada hasil, yang bertanda tangan di bawah ini:</p>${identitas(pertama)}<p>berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.</p>${renderTandaTangan(view)}</section>`;
  return html`<section class="perjanjian" aria-label="${judul}"><p class="unit-perjanjian">${unit}</p><p>Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, akuntabel dan berorientasi pada hasil, kami yang bertanda tangan di bawah ini:</p>${identitas(pertama)}<p>selanjutnya disebut pihak pertama</p>${identitas(kedua)}<p>selaku atasan langsung pihak pertama, selanjutnya disebut pihak kedua</p><p>Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.</p><p>Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.</p>${renderTandaTangan(view)}</section>`;
}
