import type { Fraction } from 'fraction.js';
import type { Angka } from '../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../claims/bilangan.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { kalimat } from '../claims/paragraf.ts';
import type { Paragraf } from '../claims/tipe.ts';
import { jauh, tulis } from './banding.ts';
import { salahKetik, setengah, tertukar } from './ketik.ts';
import { deretKalimat, nilaiBertahun, type NilaiBertahun } from './nilai-bertahun.ts';

/** Satu sebutan perubahan terhadap tahun lain: "turun 1,99 poin dari tahun 2022". */
export interface SebutPerubahan {
  readonly kata: string;
  readonly naik: boolean;
  readonly selisih: Bilangan;
  readonly banding: number;
  readonly kini: number;
}

/** Yang tercetak tentang perubahan itu dan yang benar. */
export interface PerubahanKeliru {
  readonly tercetak: string;
  readonly seharusnya: string;
  readonly dari: string;
  readonly ke: string;
}

const GERAK =
  /\b(naik|meningkat|bertambah|kenaikan|peningkatan|lebih tinggi|turun|menurun|berkurang|penurunan|lebih rendah)\b(?: (?:sebesar|sebanyak))?\s*$/i;
const BANDING_TAHUN =
  /^(?:\s?(?:poin|persen|%|‰|per mil|tahun))?,? (?:jika |bila )?(?:dibanding(?:kan)?(?: dengan)?|dari|terhadap) (?:(?:capaian|realisasi|nilai|pemilu|tahun|pada) ){0,2}(20\d\d)\b/i;
const LAIN = /target|nasional|standar|provinsi|triwulan|semester|bulan|pagu|anggaran/i;

/** Perubahan di bilangan ke-`i` bila tahun pembandingnya disebut tanpa nilainya tepat di sana. */
export function bacaPerubahan(
  isi: string,
  semua: readonly Bilangan[],
  i: number,
  laporan: number | undefined,
): SebutPerubahan | undefined {
  const selisih = semua[i];
  if (selisih === undefined || selisih.rupiah || selisih.angka.desimal < 2) return undefined;
  const depan = isi.slice(Math.max(0, selisih.letak - 120), selisih.letak);
  const [, kata] = GERAK.exec(depan) ?? [];
  const banding = tahunBanding(isi, selisih, laporan);
  const sebelumKata = depan.slice(0, depan.lastIndexOf(kata ?? ''));
  const disebut = /\b(20\d\d)(?: (?:terdapat|terjadi|mengalami|ada))?\s*$/i.exec(sebelumKata)?.[1];
  const kini = disebut === undefined || Number(disebut) === banding ? laporan : Number(disebut);
  if (kata === undefined || banding === undefined || kini === undefined || banding >= kini) return undefined;
  const klausa = isi.slice(isi.lastIndexOf(';', selisih.letak) + 1, selisih.akhir + 60);
  if (LAIN.test(klausa)) return undefined;
  return { kata, naik: /naik|ningkat|tambah|tinggi/i.test(kata), selisih, banding, kini };
}

/** Tahun sesudah "dibandingkan", atau satu-satunya tahun lalu yang nilainya disebut sebelum "sehingga". */
function tahunBanding(isi: string, selisih: Bilangan, laporan: number | undefined): number | undefined {
  const awal = selisih.angka.tulisan.length + selisih.letak;
  const sesudah = BANDING_TAHUN.exec(isi.slice(awal, awal + 100));
  if (sesudah !== null) return Number(sesudah[1]);
  const depan = isi.slice(0, selisih.letak);
  if (!/\bsehingga (?:terjadi |terdapat |ada )?[a-z]+ $/i.test(depan)) return undefined;
  const lalu = nilaiBertahun(depan).filter(({ tahun }) => laporan !== undefined && tahun < laporan);
  return lalu.length === 1 ? lalu[0]?.tahun : undefined;
}

/** Arah atau besar yang dibantah nilai kedua tahun itu; selisih yang tepat menunjukkan pasangan nilainya. */
export function perubahanKeliru(
  dokumen: Dokumen,
  prosa: Paragraf,
  ke: number,
  sebut: SebutPerubahan,
): PerubahanKeliru | undefined {
  const isi = kalimat(prosa)[ke]?.teks ?? '';
  const sekitar = `${kalimat(prosa)[ke - 1]?.teks ?? ''} ${isi}`;
  const tertulis = nilaiBertahun(sekitar);
  const deret = deretKalimat(dokumen, prosa, isi);
  const dulu = [...padaTahun(tertulis, sebut.banding), ...(deret.get(sebut.banding) ?? [])];
  const kini = [
    ...padaTahun(tertulis, sebut.kini),
    ...(deret.get(sebut.kini) ?? []),
    ...(sebut.kini === dokumen.tahun ? tanpaTahun(sekitar, tertulis, sebut.selisih) : []),
  ];
  const pasangan = kini.flatMap((b) => dulu.map((a) => ({ a, b, beranjak: b.nilai.sub(a.nilai) })));
  const tepat = pasangan.filter(({ beranjak }) => senilai(beranjak.abs(), sebut.selisih.angka));
  const [arah] = tepat;
  if (tepat.some(({ beranjak }) => beranjak.gte(0) === sebut.naik)) return undefined;
  const { tulisan } = sebut.selisih.angka;
  if (arah !== undefined)
    return {
      tercetak: `${sebut.kata} ${tulisan}`,
      seharusnya: `${sebut.naik ? 'turun' : 'naik'} ${tulisan}`,
      dari: arah.a.tulisan,
      ke: arah.b.tulisan,
    };
  return besarKeliru(deret, sebut);
}

/** Besarnya milik tahun pembanding lain, atau salah ketik; hanya dari deret yang setiap tahunnya satu nilai. */
function besarKeliru(
  deret: ReadonlyMap<number, readonly Angka[]>,
  { banding, kini, selisih: { angka, persen } }: SebutPerubahan,
): PerubahanKeliru | undefined {
  const satu = (tahun: number): Angka | undefined => {
    const [pertama, ...lain] = deret.get(tahun) ?? [];
    return lain.every(({ nilai }) => pertama?.nilai.equals(nilai)) ? pertama : undefined;
  };
  const [a, b] = [satu(banding), satu(kini)];
  if (a === undefined || b === undefined) return undefined;
  const harus = jauh(b.nilai, a.nilai);
  const tahunLain = [...deret.keys()].some((tahun) => {
    const itu = tahun === banding || tahun === kini ? undefined : satu(tahun);
    return itu !== undefined && senilai(jauh(b.nilai, itu.nilai), angka);
  });
  const tulisan = tulis(harus, angka);
  // "naik 8,27%" boleh pertumbuhan, bukan selisih poin.
  if (
    persen &&
    senilai(
      harus
        .div(a.nilai.equals(0) ? 1 : a.nilai)
        .mul(100)
        .abs(),
      angka,
    )
  )
    return undefined;
  const mirip = persen ? tertukar(tulisan, angka.tulisan) : salahKetik(tulisan, angka.tulisan);
  if (harus.equals(0) || !(tahunLain || mirip)) return undefined;
  return { tercetak: angka.tulisan, seharusnya: tulisan, dari: a.tulisan, ke: b.tulisan };
}

function padaTahun(semua: readonly NilaiBertahun[], tahun: number): readonly Angka[] {
  return semua.filter((satu) => satu.tahun === tahun).map(({ bilangan }) => bilangan.angka);
}

/** Bilangan tanpa tahun di kalimat itu dan sebelumnya: nilai tahun laporan. */
function tanpaTahun(teks: string, bertahun: readonly NilaiBertahun[], selisih: Bilangan): readonly Angka[] {
  const milikTahun = new Set(bertahun.map(({ bilangan }) => bilangan.angka.tulisan));
  return bacaBilangan(teks)
    .filter(({ angka, rupiah }) => !rupiah && angka.desimal === selisih.angka.desimal)
    .filter(({ angka }) => angka.tulisan !== selisih.angka.tulisan && !milikTahun.has(angka.tulisan))
    .map(({ angka }) => angka);
}

function senilai(hitung: Fraction, angka: Angka): boolean {
  return jauh(hitung, angka.nilai).lte(setengah(angka));
}
