import type { Angka } from '../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../claims/bilangan.ts';
import { bagianPada, type Dokumen } from '../claims/dokumen.ts';
import { lipat } from '../claims/kata.ts';
import { tambahkan } from '../claims/peta.ts';
import { terakhirSampai } from '../claims/letak.ts';
import type { BarisTabel, Kolom, Paragraf } from '../claims/tipe.ts';
import { klaimIndikator, klaimKode, pokokKalimat } from './fakta-indikator.ts';
import { angkaDi } from './kolom-angka.ts';

/** Bilangan dalam kalimat yang tahunnya ditulis bersamanya: "tahun 2022 sebesar 83,15%", "84,10% (2022)". */
export interface NilaiBertahun {
  readonly tahun: number;
  readonly bilangan: Bilangan;
}

const SESUDAH = /^\s?(?:poin\s)?(?:\((?:tahun\s)?|(?:pada|di|untuk) (?:tahun )?|tahun )(20\d\d)\b/i;
const SEBELUM =
  /\b(?:tahun|pemilu) (20\d\d)\)?(?!\d)(?:(?!naik|urun|ningkat|tumbuh|tambah|kurang|lebih|banding|selisih|target|dari |dan |(?:19|20)\d\d)[^.;,\d]){0,45}$/i;

/** Semua bilangan bertahun dalam sebuah tulisan. */
export function nilaiBertahun(teks: string): readonly NilaiBertahun[] {
  const semua = bacaBilangan(teks);
  return semua.flatMap((bilangan, i): readonly NilaiBertahun[] => {
    const depan = teks.slice(semua[i - 1]?.akhir ?? 0, bilangan.letak);
    const tahun =
      SESUDAH.exec(teks.slice(bilangan.akhir, bilangan.akhir + 40))?.[1] ?? SEBELUM.exec(depan)?.[1];
    return tahun === undefined ? [] : [{ tahun: Number(tahun), bilangan }];
  });
}

/** Nilai indikator yang dibicarakan kalimat menurut tahun, dari tabelnya; tahun dapat bernilai lebih dari satu. */
export function deretKalimat(
  dokumen: Dokumen,
  prosa: Paragraf,
  isi: string,
): ReadonlyMap<number, readonly Angka[]> {
  const hasil = new Map<number, Angka[]>();
  const disebut = dokumen.sebutanIndikator.cari(isi);
  const baris = barisPokok(dokumen, prosa, isi);
  if (baris !== undefined) for (const [tahun, angka] of baris) tambahkan(hasil, tahun, angka);
  if (disebut === 'banyak' || (baris !== undefined && disebut === undefined)) return hasil;
  const indikator = pokokKalimat(dokumen, prosa, isi);
  const bagian = bagianPada(dokumen.bagian, prosa.baris);
  const klaim =
    indikator === undefined ? klaimKode(dokumen, bagian?.kode) : klaimIndikator(dokumen, indikator);
  for (const { jenis, tahun, angka } of klaim)
    if ((jenis === 'seri' || jenis === 'realisasi') && tahun !== undefined) tambahkan(hasil, tahun, angka);
  return hasil;
}

/** Sebanyak ini baris di atas kalimat tabelnya masih yang dibicarakan. */
const TERJAUH = 8;

/** Baris tabel perkembangan tepat di atas kalimat itu yang namanya mengawali kalimat. */
function barisPokok(
  { tabel: semua }: Dokumen,
  { baris: mulai }: Paragraf,
  isi: string,
): readonly (readonly [number, Angka])[] | undefined {
  const tabel = terakhirSampai(semua, mulai - 1, ({ baris }) => baris);
  if (tabel === undefined || mulai - tabel.akhir > TERJAUH) return undefined;
  const kolom = tabel.kolom.filter(({ judul }) => /^(?:tahun )?20\d\d(?:\s?\/\s?20\d\d)?$/i.test(judul));
  const bernama = kolom.length < 2 ? [] : tabel.isi.filter(({ label }) => mengawali(label, isi));
  const [satu] = bernama;
  return bernama.length === 1 && satu !== undefined ? angkaTahunan(satu, kolom) : undefined;
}

function mengawali(label: string, isi: string): boolean {
  const [pertama = '', ...lain] = lipat(label.replace(/\([^)]*\)/g, ' ')).split(' ');
  const tulisan = `${lipat(isi)} `;
  if (lain.length > 0 && tulisan.startsWith(`${pertama} ${lain[0] ?? ''} `)) return true;
  return pertama.length >= 8 && tulisan.startsWith(`${pertama} `);
}

function angkaTahunan(baris: BarisTabel, kolom: readonly Kolom[]): readonly (readonly [number, Angka])[] {
  return kolom.flatMap((satu) => {
    const angka = angkaDi(baris, satu);
    const tahun = satu.judul.match(/20\d\d/g) ?? [];
    return angka === undefined ? [] : tahun.map((itu) => [Number(itu), angka] as const);
  });
}
