import type { Konteks } from '../konteks.ts';
import type { AngkaKetik } from './angka-ketik.ts';
import type { Kalimat } from './kalimat.ts';
import type { SebutanFakta } from './sebutan.ts';
import { kedekatan, type Pembicaraan } from './subjek.ts';

/** Paling banyak pilihan yang ditawarkan; lebih dari ini angkanya terlalu umum untuk ditautkan. */
const PALING_PILIHAN = 5;
/** Jarak terjauh sebuah sebutan dari angka kecil, huruf. */
const DEKAT = 60;

interface Calon {
  readonly sebutan: SebutanFakta;
  readonly kedekatan: number;
  /** Beberapa tahun disebut, dan yang terdekat di depan angka bukan tahun fakta ini. */
  readonly salahTahun: boolean;
  /** Jarak dari sebutan sifatnya; tak hingga bila tidak disebut. */
  readonly jarak: number;
  /** Sifatnya disebut dengan namanya, di depan angka, di anak kalimat yang sama. */
  readonly tegas: boolean;
}

/**
 * Fakta yang dimaksud sebuah angka: satu bila jelas, beberapa bila sama jelasnya, kosong bila tidak ada yang dekat.
 * Angka kecil hanya diterima bila sifatnya disebut tepat di depannya.
 */
export function pilihFakta(
  angka: AngkaKetik,
  semua: readonly SebutanFakta[],
  kalimat: Kalimat,
  bicara: Pembicaraan,
  { hasil }: Konteks,
): readonly SebutanFakta[] {
  const waktu = bacaWaktu(kalimat, hasil.periode.tahun);
  const milik = tahunAngka(kalimat.teks, angka, waktu);
  const calon = semua.flatMap((sebutan): Calon[] => {
    const dekat = kedekatan(sebutan, bicara);
    if (dekat === 0 || !cocokWaktu(sebutan, waktu, milik) || !cocokAspek(sebutan, kalimat.teks, angka))
      return [];
    const salahTahun = !sebutan.bebasWaktu && (sebutan.tahun ?? waktu.dokumen) !== (milik ?? waktu.dokumen);
    return [{ sebutan, kedekatan: dekat, salahTahun, ...ukurAspek(sebutan, angka, kalimat.teks) }];
  });
  const jelas = calon.filter((satu) => cukupJelas(satu, angka, kalimat.teks));
  const layak = jelas.some(({ salahTahun }) => !salahTahun)
    ? jelas.filter(({ salahTahun }) => !salahTahun)
    : jelas;
  const tegas = layak.filter((satu) => satu.tegas);
  const dipilih = tegas.length > 0 ? tegas : layak;
  const sendiri = dipilih.filter(
    (satu) => satu.kedekatan === Math.max(...dipilih.map((lain) => lain.kedekatan)),
  );
  const unit = sendiri.some(({ sebutan }) => sebutan.unit !== undefined)
    ? sendiri.filter(({ sebutan }) => sebutan.unit !== undefined)
    : sendiri;
  const paling = Math.min(
    ...unit.filter(({ sebutan }) => sebutan.label.length === 0).map(({ jarak }) => jarak),
  );
  const terdekat = unit.filter(({ jarak, sebutan }) => jarak === paling || sebutan.label.length > 0);
  const serupa = terdekat.length === 1 && terdekat[0]?.kedekatan === 1 && angka.kuat === 3;
  const semuaDekat = [
    ...terdekat.map(({ sebutan }) => sebutan),
    ...(serupa ? semua.filter((satu) => samaSifat(satu, terdekat[0]?.sebutan)) : []),
  ];
  const beda = tanpaKembar(semuaDekat);
  return beda.length > PALING_PILIHAN ? [] : beda;
}

/** Fakta subjek lain dengan sifat dan angka yang sama: bila subjeknya hanya dari judul, mungkin itu yang dimaksud. */
function samaSifat(satu: SebutanFakta, lain: SebutanFakta | undefined): boolean {
  return (
    lain?.aspek !== undefined &&
    satu.subjek !== lain.subjek &&
    satu.aspek?.kata.source === lain.aspek.kata.source &&
    satu.unit === lain.unit &&
    satu.tahun === lain.tahun &&
    satu.fakta.satuan === lain.fakta.satuan &&
    !/^anggaran/.test(satu.subjek)
  );
}

/** Fakta yang sama di bawah dua kunci, misalnya anggaran unit sendiri; kunci terpendek yang dipakai. */
function tanpaKembar(semua: readonly SebutanFakta[]): readonly SebutanFakta[] {
  const urut = semua.toSorted((a, b) => a.fakta.kunci.length - b.fakta.kunci.length);
  return urut.filter(
    (satu, index) =>
      !urut
        .slice(0, index)
        .some(
          (lain) =>
            satu.fakta.masukan.length === 1 &&
            satu.fakta.masukan[0] === lain.fakta.kunci &&
            satu.fakta.rumus === 'salinan',
        ),
  );
}

function cocokAspek({ aspek }: SebutanFakta, teks: string, { awal }: AngkaKetik): boolean {
  if (aspek === undefined) return true;
  const dekat = /[^\d]*$/.exec(teks.slice(0, awal))?.[0] ?? '';
  if (aspek.bukan?.test(teks) === true || aspek.bukanDekat?.test(dekat) === true) return false;
  return aspek.wajib?.test(teks) ?? true;
}

function cukupJelas(
  { sebutan, tegas, kedekatan: dekat, jarak }: Calon,
  angka: AngkaKetik,
  teks: string,
): boolean {
  if (angka.kuat === 3) return true;
  if (sebutan.label.length === 1) return false;
  const bersatuan =
    teks.slice(angka.akhir + 1, angka.akhir + 1 + sebutan.fakta.satuan.length) === sebutan.fakta.satuan;
  if (sebutan.aspek === undefined) return bersatuan && sebutan.label.length > 0;
  if (angka.kuat === 2) return tegas || (dekat === 2 && jarak < Infinity) || bersatuan;
  return tegas && jarak <= DEKAT;
}

function ukurAspek(
  { aspek }: SebutanFakta,
  { awal, akhir }: AngkaKetik,
  teks: string,
): Pick<Calon, 'jarak' | 'tegas'> {
  if (aspek === undefined) return { jarak: 0, tegas: false };
  if (aspek.ekor?.test(teks.slice(akhir)) === true) return { jarak: 0, tegas: true };
  const depan = teks.slice(0, awal);
  const batas = depan.lastIndexOf(';') + 1;
  const di = akhirTerakhir(depan.slice(batas), aspek.kata);
  if (di !== undefined) return { jarak: awal - batas - di, tegas: true };
  const lemah = aspek.lemah === undefined ? undefined : akhirTerakhir(depan.slice(batas), aspek.lemah);
  if (lemah !== undefined) return { jarak: 200 + awal - batas - lemah, tegas: false };
  const sesudah = teks.slice(awal).search(new RegExp(aspek.kata.source, 'i'));
  return { jarak: sesudah < 0 ? Infinity : 400 + sesudah, tegas: false };
}

/** Akhir kecocokan terakhir sebuah pola. */
function akhirTerakhir(teks: string, pola: RegExp): number | undefined {
  const cocok = [...teks.matchAll(new RegExp(pola.source, 'gi'))].at(-1);
  return cocok === undefined ? undefined : cocok.index + cocok[0].length;
}

interface Waktu {
  readonly tahun: ReadonlySet<number>;
  readonly dokumen: number;
  readonly triwulan: ReadonlySet<number>;
}

const TRIWULAN = /\b(?:triwulan|TW)[\s-]*(IV|III|II|I|[1-4])\b/gi;
const URUT: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** Tahun yang dibicarakan; tahun peraturan dan rentang Renstra tidak termasuk. */
function bacaWaktu({ teks }: Kalimat, dokumen: number): Waktu {
  const polos = teks
    .replace(/\b(?:Nomor|No\.)\s+\S+\s+Tahun\s+\d{4}/gi, ' ')
    .replace(/\b(?:19|20)\d\d\s*[–-]\s*(?:19|20)\d\d\b/g, ' ')
    .replace(/\d{1,2}\s+\p{Lu}\p{Ll}+\s+(?:19|20)\d\d/gu, ' ');
  const tahun = new Set(
    [...polos.matchAll(/(?<![\d.,/])((?:19|20)\d\d)(?![\d.,]\d|\d|\/)/g)].map(([, satu]) => Number(satu)),
  );
  if (/tahun (?:sebelumnya|lalu)/i.test(teks)) tahun.add(dokumen - 1);
  const triwulan = [...teks.matchAll(TRIWULAN)].map(
    ([, satu = '']) => URUT[satu.toUpperCase()] ?? Number(satu),
  );
  return { tahun, dokumen, triwulan: new Set(triwulan) };
}

const TAHUN_SESUDAH =
  /^(?: (?!dan\b)[\p{L}-]+){0,3}? (?:(?:pada|di)(?: tahun)?|tahun) ((?:19|20)\d\d)(?!\d)/iu;

/** Tahun yang melekat pada sebuah angka: tepat sesudahnya, atau yang terakhir disebut di depannya. */
function tahunAngka(teks: string, { awal, akhir }: AngkaKetik, { tahun }: Waktu): number | undefined {
  const sesudah = TAHUN_SESUDAH.exec(teks.slice(akhir));
  if (sesudah !== null && tahun.has(Number(sesudah[1]))) return Number(sesudah[1]);
  return [...teks.slice(0, awal).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)]
    .map(([satu]) => Number(satu))
    .findLast((satu) => tahun.has(satu));
}

/** Fakta tahun lain harus disebut tahunnya; fakta tahun ini tidak boleh melekat pada tahun lain saja. */
function cocokWaktu(
  { tahun, triwulan, bebasWaktu }: SebutanFakta,
  waktu: Waktu,
  milik: number | undefined,
): boolean {
  if (bebasWaktu) return true;
  if (triwulan !== undefined && !waktu.triwulan.has(triwulan)) return false;
  if (tahun !== undefined) return waktu.tahun.has(tahun);
  return milik === undefined || milik === waktu.dokumen || waktu.tahun.has(waktu.dokumen);
}
