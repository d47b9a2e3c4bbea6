import type { Angka } from '../claims/angka.ts';
import { bacaBilangan } from '../claims/bilangan.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { lipat } from '../claims/kata.ts';
import { banyakSelama } from '../claims/letak.ts';
import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, Kolom, Tabel } from '../claims/tipe.ts';
import { sama } from './banding.ts';
import { angkaDi, barisJumlah } from './kolom-angka.ts';

/** Satu sel berangka dan barisnya. */
export interface Isi {
  readonly baris: BarisTabel;
  readonly angka: Angka;
}

/** Sesudah baris jumlah di kaki tabel paling banyak sebanyak ini baris ringkasan lagi. */
const KAKI = 3;

/** Baris yang boleh dibandingkan satu sama lain: bukan jumlah, rata-rata, atau ringkasan di kaki tabel. */
export const barisSetara: (tabel: Tabel) => readonly BarisTabel[] = sekali((tabel) => {
  const jumlah = barisJumlah(tabel);
  const kaki = tabel.isi.findIndex(
    (baris, i) =>
      (baris.jenis === 'jumlah' || baris.jenis === 'rata' || jumlah.includes(baris)) &&
      tabel.isi.length - i - 1 <= KAKI,
  );
  const atas = kaki < 0 ? tabel.isi : tabel.isi.slice(0, kaki);
  return atas.filter((baris) => baris.jenis === 'isi' && !jumlah.includes(baris));
});

/** Angka sebuah kolom di baris-baris yang setara. */
export function isiSetara(tabel: Tabel, kolom: Kolom): readonly Isi[] {
  return barisSetara(tabel).flatMap((baris): Isi[] => {
    const angka = angkaDi(baris, kolom);
    return angka === undefined ? [] : [{ baris, angka }];
  });
}

/** Yang terbesar atau terkecil di deretan itu. */
export function ujung(isi: readonly Isi[], besar: boolean): Isi | undefined {
  return [...isi].sort((a, b) => a.angka.nilai.compare(b.angka.nilai) * (besar ? -1 : 1))[0];
}

/** Satu sebutan "terendah di X (v)" dalam kalimat. */
export interface SebutUjung {
  /** Kata-kata sebelum kata ujungnya: ukuran yang dibandingkan. */
  readonly pokok: string;
  /** Tulisan sesudah kata ujungnya. */
  readonly nama: string;
  readonly besar: boolean;
  /** Pembandingnya mungkin bukan semua baris: hanya dipercaya bila nilainya ikut disebut. */
  readonly ragu: boolean;
}

export interface UjungSalah {
  readonly disebut: string;
  readonly utama: Isi;
  readonly tabel: Tabel;
}

/** Ukuran yang dihitung dari beberapa kolom tidak dapat dibaca dari satu kolom. */
const TURUNAN = /naik|urun|ningkat|tumbuh|selisih|ubah|kesenjangan|proporsi|porsi|kontribusi|rasio|rata/;
const UMUM = new Set(
  'dan yang dengan pada tahun adalah unsur nilai jumlah di menurut realisasi tabel jenis dari untuk ini itu'.split(
    ' ',
  ),
);
const TERJAUH = 25;

/** Baris yang disebut bukan ujung kolomnya, menurut tabel terdekat di atas kalimat itu yang memuat namanya. */
export function ujungKeliru(
  { tabel: semua }: Dokumen,
  baris: number,
  sebut: SebutUjung,
): UjungSalah | undefined {
  const sampai = banyakSelama(semua, ({ akhir }) => akhir < baris);
  const dekat = semua.slice(Math.max(0, sampai - 2), sampai).filter(({ akhir }) => baris - akhir <= TERJAUH);
  const hasil = dekat.map((tabel) => periksaTabel(tabel, sebut));
  return hasil.includes('benar') ? undefined : hasil.filter((satu) => typeof satu === 'object').at(-1);
}

function periksaTabel(
  tabel: Tabel,
  { pokok, nama, besar, ragu }: SebutUjung,
): UjungSalah | 'benar' | undefined {
  const cocok = barisBernama(tabel, nama);
  if (cocok === undefined) return undefined;
  const nilai = nilaiLekat(nama, cocok.tulisan);
  if (nilai === undefined && ragu) return undefined;
  const turunan = TURUNAN.test(lipat(`${pokok} ${nama.slice(0, cocok.awal)}`));
  const kolom = tabel.kolom.filter(
    ({ jenis, judul }) => !/^(?:no|kode|bobot)$/.test(jenis) && (!turunan || TURUNAN.test(lipat(judul))),
  );
  const berisi = kolom
    .map((satu) => ({
      kolom: satu,
      isi: isiSetara(tabel, satu).filter(({ baris }) => tingkat(baris) === tingkat(cocok.baris)),
    }))
    .filter(({ isi }) => isi.length >= 3 && isi.some(({ baris }) => baris === cocok.baris));
  const calon =
    nilai === undefined || (nilai.desimal === 0 && nilai.nilai.lt(100))
      ? menurutPokok(berisi, pokok)
      : berisi.filter(({ isi }) => isi.some(({ angka }) => sama(angka, nilai)));
  const salah = calon.map(({ isi }): UjungSalah | 'benar' => {
    const utama = ujung(isi, besar);
    const disini = isi.find((satu) => satu.baris === cocok.baris);
    return utama === undefined || disini === undefined || sama(disini.angka, utama.angka)
      ? 'benar'
      : { disebut: cocok.tulisan, utama, tabel };
  });
  return salah.includes('benar') ? 'benar' : salah.at(-1);
}

/** Kedalaman kode barisnya: `1` satu, `1.2` dua; tanpa kode nol. Induk tidak dibandingkan dengan anaknya. */
function tingkat({ sel, label }: BarisTabel): number {
  if (/^[-–•]/.test(label)) return -1;
  const kode = sel[0]?.teks ?? '';
  return /^[\dA-Za-z]{1,4}(?:[.-][\dA-Za-z]{1,3})*\.?$/.test(kode) && /\d/.test(kode)
    ? kode.replace(/[.-]$/, '').split(/[.-]/).length
    : 0;
}

/** Kolom yang judulnya memuat ukuran yang disebut; persentase adalah kolom `%`. */
function menurutPokok<T extends { readonly kolom: Kolom }>(semua: readonly T[], pokok: string): readonly T[] {
  const kata = new Set(
    lipat(pokok.replace(/persentase|persen/gi, '%'))
      .split(' ')
      .filter((satu) => !UMUM.has(satu)),
  );
  return semua.filter(({ kolom: { judul } }) => {
    const isi = lipat(judul.replace(/persentase|persen/gi, '%'));
    return isi.split(' ').some((satu) => kata.has(satu));
  });
}

/** Baris yang disebut, tulisan namanya, dan letak namanya. */
interface Bernama {
  readonly baris: BarisTabel;
  readonly tulisan: string;
  readonly awal: number;
}

/** Satu-satunya baris yang namanya paling awal disebut. */
function barisBernama(tabel: Tabel, nama: string): Bernama | undefined {
  const isi = ` ${lipat(nama)} `;
  const semua = barisSetara(tabel)
    .flatMap((baris) =>
      sebutanBaris(tabel, baris).flatMap((tulisan) => {
        const rapi = lipat(tulisan);
        const letak = rapi.length > 1 ? isi.indexOf(` ${rapi} `) : -1;
        return letak < 0 ? [] : [{ baris, tulisan, letak, panjang: rapi.length }];
      }),
    )
    .sort((a, b) => a.letak - b.letak || b.panjang - a.panjang);
  const [satu] = semua;
  if (satu === undefined || isi.slice(0, satu.letak).trim().split(' ').length > 6) return undefined;
  const kembar = semua.some(
    ({ baris, letak, panjang }) => baris !== satu.baris && letak === satu.letak && panjang === satu.panjang,
  );
  return kembar ? undefined : { ...satu, awal: Math.max(0, letakNama(nama, satu.tulisan)) };
}

/** Nama baris: labelnya tanpa nomor butir, kodenya (`IKU 3`, `D1`), atau nomornya sesudah judul kolomnya (`koridor 2`). */
export function sebutanBaris(tabel: Tabel, { label, sel }: BarisTabel): readonly string[] {
  const polos = label.replace(/^(?:[-–•]|[A-Za-z\d]{1,2}[.)])\s+/, '');
  const kode = sel[0]?.teks ?? '';
  const berhuruf = /^[A-Z]{1,5}[\s.-]?\d{1,2}(?:\.\d{1,2})*$/.test(kode) ? [kode] : [];
  const judul = tabel.kolom[0]?.jenis === 'no' ? 'indikator' : (tabel.kolom[0]?.judul ?? '');
  const bernomor = /^\d{1,2}\.?$/.test(kode) && /^[A-Za-z]{4,}$/.test(judul) ? [`${judul} ${kode}`] : [];
  const benar = judul !== 'indikator' || tabel.kolom.some(({ jenis }) => jenis === 'indikator');
  return [...(polos.length > 2 ? [polos] : []), ...berhuruf, ...(benar ? bernomor : [])];
}

function letakNama(nama: string, disebut: string): number {
  return lipat(nama) === '' ? -1 : nama.toLowerCase().indexOf(disebut.toLowerCase());
}

/** Angka pertama tidak jauh sesudah namanya. */
function nilaiLekat(nama: string, disebut: string): Angka | undefined {
  const di = letakNama(nama, disebut);
  const sesudah = nama.slice(di < 0 ? 0 : di + disebut.length);
  const [satu] = bacaBilangan(sesudah);
  return satu !== undefined && satu.letak <= 45 ? satu.angka : undefined;
}
