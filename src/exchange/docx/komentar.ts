import type { Jangkar } from '../naskah.ts';
import { jalurHubungan, sasaranPenuh, teksBagian, type Docx } from './docx.ts';
import { komentarLama, PENULIS, terapkan, type Suntingan } from './komentar-lama.ts';
import { tulisArsip } from './tulis-arsip.ts';

/** Satu komentar: paragraf tempatnya dan alinea isinya. */
export interface Komentar {
  readonly jangkar: Jangkar;
  readonly isi: readonly string[];
}

export interface OpsiKomentar {
  /** `TTTT-BB-HH`; tanpa ini komentar tidak bertanggal. */
  readonly tanggal?: string | undefined;
}

const LAZIM = 'http://schemas.openxmlformats.org';
const KETAT = 'http://purl.oclc.org/ooxml';
const JENIS_ISI = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * Salinan dokumen Word dengan komentar dari Lapkin, menggantikan komentar Lapkin dari pemeriksaan terdahulu. Isi,
 * komentar orang, dan bagian lain tidak berubah.
 */
export function beriKomentar(docx: Docx, komentar: readonly Komentar[], opsi: OpsiKomentar = {}): Uint8Array {
  const usang = komentarLama(docx);
  const ganti = new Map(usang.bagian);
  if (komentar.length === 0) {
    if (usang.badan.length > 0) ganti.set(docx.utama, terapkan(docx.badan, usang.badan));
    return tulisArsip(docx.arsip, ganti);
  }
  const ketat = docx.badan.includes(`${KETAT}/wordprocessingml/main`);
  const ruang = ketat ? `${KETAT}/wordprocessingml/main` : `${LAZIM}/wordprocessingml/2006/main`;
  const lama = docx.hubungan.find(({ jenis }) => jenis === 'comments');
  const bagian = lama === undefined ? bagianBaru(docx) : sasaranPenuh(docx.utama, lama.sasaran);
  const isiLama =
    ganti.get(bagian) ?? teksBagian(docx.arsip, bagian) ?? `<w:comments xmlns:w="${ruang}"></w:comments>`;
  const pertama = nomorBerikut(isiLama, terapkan(docx.badan, usang.badan));
  const sifat = docx.badan.includes(`xmlns:w="${ruang}"`) ? '' : ` xmlns:w="${ruang}"`;
  const catatan = komentar.map(({ isi }, i) => tulisKomentar(pertama + i, isi, ruang, opsi)).join('');
  const sisipan = penandaBaru(komentar, pertama, sifat);
  ganti.set(docx.utama, terapkan(docx.badan, [...sisipan, ...usang.badan]));
  ganti.set(
    bagian,
    sebelumPenutup(isiLama, 'comments', () => catatan),
  );
  const jenis = teksBagian(docx.arsip, '[Content_Types].xml') ?? '';
  if (!jenis.toLowerCase().includes(`partname="/${bagian.toLowerCase()}"`))
    ganti.set(
      '[Content_Types].xml',
      sebelumPenutup(
        jenis,
        'Types',
        (awalan) => `<${awalan}Override PartName="/${bagian}" ContentType="${JENIS_ISI}"/>`,
      ),
    );
  if (lama === undefined) {
    const jalur = jalurHubungan(docx.utama);
    const isi =
      teksBagian(docx.arsip, jalur) ??
      `<Relationships xmlns="${LAZIM}/package/2006/relationships"></Relationships>`;
    const tipe = ketat
      ? `${KETAT}/officeDocument/relationships`
      : `${LAZIM}/officeDocument/2006/relationships`;
    const id = pengenalBaru(docx);
    ganti.set(
      jalur,
      sebelumPenutup(
        isi,
        'Relationships',
        (awalan) => `<${awalan}Relationship Id="${id}" Type="${tipe}/comments" Target="/${bagian}"/>`,
      ),
    );
  }
  return tulisArsip(docx.arsip, ganti);
}

/** Penanda awal dan akhir disisipkan di letaknya; selebihnya XML asli tidak disentuh. */
function penandaBaru(komentar: readonly Komentar[], pertama: number, sifat: string): readonly Suntingan[] {
  return komentar.flatMap(({ jangkar: { awal, akhir } }, i) => {
    const id = pertama + i;
    const rujukan = `<w:r${sifat}><w:commentReference w:id="${id}"/></w:r>`;
    return [
      { dari: awal, sampai: awal, isi: `<w:commentRangeStart${sifat} w:id="${id}"/>` },
      { dari: akhir, sampai: akhir, isi: `<w:commentRangeEnd${sifat} w:id="${id}"/>${rujukan}` },
    ];
  });
}

function tulisKomentar(id: number, isi: readonly string[], ruang: string, { tanggal }: OpsiKomentar): string {
  const kapan = tanggal === undefined ? '' : ` w:date="${tanggal}T00:00:00Z"`;
  const alinea = isi.map(
    (teks, i) =>
      `<w:p>${i === 0 ? '<w:r><w:annotationRef/></w:r>' : ''}<w:r><w:t xml:space="preserve">${aman(teks)}</w:t></w:r></w:p>`,
  );
  return `<w:comment xmlns:w="${ruang}" w:id="${id}" w:author="${PENULIS}"${kapan} w:initials="L">${alinea.join('')}</w:comment>`;
}

/** Nomor yang belum dipakai komentar lama, juga bila komentarnya sudah dihapus tetapi penandanya tertinggal. */
function nomorBerikut(isiLama: string, badan: string): number {
  const dipakai = [
    ...isiLama.matchAll(/<(?:[\w.-]+:)?comment\s[^>]*?\bid\s*=\s*["'](\d{1,9})["']/g),
    ...badan.matchAll(
      /<(?:[\w.-]+:)?comment(?:RangeStart|RangeEnd|Reference)\s[^>]*?\bid\s*=\s*["'](\d{1,9})["']/g,
    ),
  ];
  return dipakai.reduce((terbesar, [, angka]) => Math.max(terbesar, Number(angka) + 1), 0);
}

function bagianBaru({ arsip, utama }: Docx): string {
  const folder = utama.slice(0, utama.lastIndexOf('/') + 1);
  const nama = ['comments.xml', 'comments-lapkin.xml'].map((satu) => folder + satu);
  return nama.find((satu) => !arsip.has(satu)) ?? `${folder}comments-lapkin-2.xml`;
}

function pengenalBaru({ hubungan }: Docx): string {
  const dipakai = new Set(hubungan.map(({ id }) => id));
  let nomor = 1;
  while (dipakai.has(`rIdLapkin${nomor}`)) nomor += 1;
  return `rIdLapkin${nomor}`;
}

/** Menyisipkan isi di akhir unsur akar, dengan awalan ruang nama yang dipakai bagian itu. */
function sebelumPenutup(xml: string, nama: string, isi: (awalan: string) => string): string {
  const tutup = new RegExp(`</((?:[\\w.-]+:)?)${nama}\\s*>\\s*$`).exec(xml);
  if (tutup !== null) return `${xml.slice(0, tutup.index)}${isi(tutup[1] ?? '')}${xml.slice(tutup.index)}`;
  return xml.replace(
    new RegExp(`<((?:[\\w.-]+:)?)${nama}((?:\\s[^<>]*?)?)/>\\s*$`),
    (_, awalan: string, sifat: string) => `<${awalan}${nama}${sifat}>${isi(awalan)}</${awalan}${nama}>`,
  );
}

/** Karakter yang tidak boleh ada di XML, dan pengatur arah yang membalik tulisan, diganti tanda. */
function aman(teks: string): string {
  return teks
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
