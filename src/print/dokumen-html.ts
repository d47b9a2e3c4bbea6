import { aman, type Html, html } from '../render/html.ts';
import type { BagianView, DokumenView } from '../view/bentuk.ts';
import { gambarData } from './gambar-data.ts';
import { type Daftar, idDaftar, type NomorHalaman, renderDaftar } from './daftar-html.ts';
import { halamanCss } from './halaman-css.ts';
import { isiCetak } from './isi-html.ts';
import { renderSampul } from './sampul-html.ts';
import { namaHalaman, type Seksi } from './seksi.ts';

/** Satu muka huruf tertanam, disertakan hanya bila isi dokumen cocok dengan `perlu`. */
export interface HurufCetak {
  readonly css: string;
  readonly perlu: RegExp;
}

/** Yang dibutuhkan HTML cetak selain isinya. */
export interface GayaCetak {
  readonly css: string;
  readonly huruf: readonly HurufCetak[];
}

/** Tidak ada yang dimuat dari luar dan tidak ada skrip halaman yang jalan, apa pun isi dokumennya. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * Satu dokumen menjadi satu HTML lengkap untuk dicetak: sampul, bagian depan (kata pengantar, daftar-daftar,
 * ikhtisar), bab, lampiran. Murni. Dimulai dalam mode `periksa` (lihat cetak.css) supaya cukup sekali ditata. `halaman` mengisi nomor di daftar; tanpa itu selnya kosong.
 */
export function dokumenHtml(dokumen: DokumenView, { css, huruf }: GayaCetak, halaman?: NomorHalaman): string {
  const seksi = susunSeksi(dokumen, halaman);
  const kiri = `${dokumen.judul} · ${dokumen.unitSingkat}`;
  const bawah = dokumen.status === 'rancangan' ? `${dokumen.instansi} · Rancangan` : dokumen.instansi;
  const isi = seksi.map(
    ({ jenis, isi: badan }, urutan) =>
      html`<section class="${`seksi ${jenis} ${namaHalaman(urutan)}`}">${badan}</section>`,
  );
  const muka = huruf.filter(({ perlu }) => isi.some((satu) => perlu.test(satu.html))).map((satu) => satu.css);
  return html`<!doctype html><html lang="id" class="periksa"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${aman(CSP)}"><title>${dokumen.judul} ${dokumen.unit}</title><style>${aman([...muka, css].join('\n'))}
${aman(halamanCss(seksi, kiri, bawah))}</style></head><body>${isi}</body></html>`.html;
}

/** Semua pengenal yang nomor halamannya dicetak di daftar, dan yang harus ada sebagai tujuan di PDF. */
export function tujuanDaftar(dokumen: DokumenView): readonly string[] {
  if (!dokumen.berdaftar) return [];
  const semua = [...daftarIsi(dokumen).entri, ...dokumen.daftarTabel, ...dokumen.daftarGambar].map(
    ({ id }) => id,
  );
  return [...new Set(semua)];
}

function susunSeksi(dokumen: DokumenView, halaman: NomorHalaman | undefined): Seksi[] {
  const [pengantar, ...depanLain] = dokumen.bagian.filter(({ jenis }) => jenis === 'depan');
  const isi = dokumen.bagian.filter(({ jenis }) => jenis !== 'depan');
  const slug = new Set(dokumen.bagian.map((satu) => satu.slug));
  const gambar = gambarData(dokumen.gambar ?? []);
  // Tanpa daftar isi tidak ada halaman depan tersendiri: semua bagian dinomori berurutan sejak 1.
  const seksiBagian = (satu: BagianView): Seksi =>
    susunBagian(dokumen.berdaftar || satu.jenis !== 'depan' ? satu : { ...satu, jenis: 'bab' }, slug, gambar);
  return [
    ...(dokumen.sampul ? [{ jenis: 'sampul' as const, judulBerjalan: '', isi: renderSampul(dokumen) }] : []),
    ...(pengantar === undefined ? [] : [seksiBagian(pengantar)]),
    ...(dokumen.berdaftar ? [daftarIsi(dokumen), ...daftarLampir(dokumen)] : []).map((satu) => ({
      jenis: 'depan' as const,
      judulBerjalan: satu.judul,
      isi: renderDaftar(satu, halaman),
    })),
    ...depanLain.map((satu) => seksiBagian(satu)),
    ...isi.map((satu) => seksiBagian(satu)),
  ];
}

/** Daftar tabel dan gambar; yang tidak punya isi tidak dicetak. */
function daftarLampir({ daftarTabel, daftarGambar }: DokumenView): readonly Daftar[] {
  const semua: readonly Daftar[] = [
    { judul: 'Daftar Tabel', kelas: 'daftar-tabel', entri: daftarTabel },
    { judul: 'Daftar Gambar', kelas: 'daftar-gambar', entri: daftarGambar },
  ];
  return semua.filter(({ entri }) => entri.length > 0);
}

/** Isi daftar isi: daftar-daftar itu sendiri disebut sesudah kata pengantar, sesuai urutan cetaknya. */
function daftarIsi(dokumen: DokumenView): Daftar {
  const kosong: Daftar = { judul: 'Daftar Isi', kelas: 'daftar-isi', entri: [] };
  const pengantar = dokumen.bagian.find(({ jenis }) => jenis === 'depan')?.id;
  const sesudah = dokumen.daftarIsi.findIndex(({ id }) => id === pengantar) + 1;
  const daftar = [kosong, ...daftarLampir(dokumen)].map(({ judul, kelas }) => ({
    nomor: '',
    judul,
    id: idDaftar(kelas),
    tingkat: 1,
  }));
  return {
    ...kosong,
    entri: [...dokumen.daftarIsi.slice(0, sesudah), ...daftar, ...dokumen.daftarIsi.slice(sesudah)],
  };
}

function susunBagian(
  { jenis, nomor, judul, id, html: isi }: BagianView,
  slug: ReadonlySet<string>,
  gambar: ReadonlyMap<string, string>,
): Seksi {
  const kepala: Html = html`<h1 id="${id}">${nomor !== '' && html`<span class="nomor">${nomor} </span>`}<span class="judul-bagian">${judul}</span></h1>`;
  return {
    jenis,
    judulBerjalan: `${nomor} ${judul}`.trim(),
    isi: html`${kepala}${aman(isiCetak(isi, slug, gambar))}`,
  };
}
