import type { Angka } from '../../claims/angka.ts';
import { bagianPada, type Dokumen } from '../../claims/dokumen.ts';
import type { Bilangan } from '../../claims/bilangan.ts';
import { lipat } from '../../claims/kata.ts';
import type { JenisKlaim, Klaim } from '../../claims/klaim.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { tambahkan } from '../../claims/peta.ts';
import { sekali } from '../../claims/sekali.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { tulisTabel } from '../banding.ts';
import {
  angkaIndikator,
  banyakTulisan,
  klaimIndikator,
  klaimKode,
  pokokKalimat,
  samaBilangan,
} from '../fakta-indikator.ts';
import { salahTulis } from '../ketik.ts';
import { angkaBerperan, kodeDi, type AngkaBerperan } from '../peran-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian (%)';
const atas = (kalimatnya: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\n${KEPALA}\nIKU.1\tJumlah instansi yang dibina setahun\t20\t24\t120\nIKU.2\tPersentase layanan yang terpadu\t85,00\t92,79\t109,16\n\n${kalimatnya}`;

/** "IKU.4: dari target 20 instansi, terealisasi 24 instansi": angka yang perannya disebut adalah angka indikator itu. */
export const peranAngkaProsa: Aturan = {
  id: 'peran-angka-prosa',
  keparahan: 'galat',
  pernyataan:
    'Angka yang disebut sebagai target, realisasi, atau capaian indikator ada di tabel indikator itu.',
  contoh: {
    benar: [
      atas('Dari target 20 instansi, IKU.1 terealisasi 24 instansi, sehingga capaiannya 120%.'),
      atas('Pada triwulan III IKU.2 ditargetkan 75% dan capaiannya 106,19%.'),
      atas('Target IKU.1 dalam Renstra sebesar 30 instansi.'),
    ],
    salah: [
      {
        teks: atas('Capaian tertinggi dicatat IKU.1: dari target 30 instansi, terealisasi 24 instansi.'),
        tercetak: '30',
        seharusnya: '20',
      },
      {
        teks: atas('IKU.2 menghasilkan 92,79% dari target 85%, dengan capaian 102,16%.'),
        tercetak: '102,16%',
        seharusnya: '109,16%',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }, ke, semua): Hasil[] =>
        angkaBerperan(teks, dokumen.tahun)
          .filter(({ peran }) => peran === 'target' || !tahunLain(semua[ke - 1]?.teks, teks, dokumen.tahun))
          .flatMap((satu) =>
            periksaAngka(dokumen, prosa, teks, satu, barisPada(prosa, letak + satu.bilangan.letak)),
          ),
      ),
    ),
};

/** Kalimat tanpa tahun sesudah kalimat tentang tahun lain mungkin masih membicarakan tahun itu. */
function tahunLain(sebelum: string | undefined, teks: string, laporan: number | undefined): boolean {
  const semua = [...(sebelum ?? '').matchAll(/\b20\d\d\b/g)].map(([tahun]) => Number(tahun));
  return !/\b20\d\d\b/.test(teks) && semua.length > 0 && semua.every((tahun) => tahun !== laporan);
}

function periksaAngka(
  dokumen: Dokumen,
  prosa: Paragraf,
  teks: string,
  { bilangan, peran, tahun }: AngkaBerperan,
  baris: number,
): readonly Hasil[] {
  const pokok = pokokAngka(dokumen, prosa, teks, bilangan.letak);
  const { angka } = bilangan;
  if (pokok === undefined || tahun === undefined) return [];
  const seperan = pokok.klaim.filter((satu) => satu.tahun === tahun && sepadan(peran, satu));
  if (dikenal(bilangan, pokok, seperan)) return [];
  const milik = seperan.find((satu) => salahTulis(satu.angka, angka));
  if (milik === undefined) return [];
  const isi = dokumen.baris[milik.baris - 1] ?? '';
  if (!sesatuan(bilangan, pokok.judul, milik.angka, isi) || berulang(dokumen, bilangan, pokok.kode))
    return [];
  if (!pokok.disebut && milikLain(dokumen).has(kunciNilai(milik.jenis, tahun, angka))) return [];
  const satuan = bilangan.persen ? '%' : '';
  const harus = tulisTabel(milik.angka, { ...angka, satuan });
  return [
    {
      baris,
      pesan: `Baris ${baris} menyebut ${peran} ${pokok.nama} ${angka.tulisan}${satuan}; di tabel tertulis ${milik.angka.tulisan} (baris ${milik.baris}).`,
      tercetak: `${angka.tulisan}${satuan}`,
      seharusnya: harus,
      lain: [milik.baris],
      saran: 'samakan kalimat dengan tabel',
    },
  ];
}

/** Tabel boleh lebih halus daripada kalimat; yang lebih kasar hanya bila peran dan tahunnya sama. */
function dikenal(bilangan: Bilangan, pokok: PokokAngka, seperan: readonly Milik[]): boolean {
  const { angka } = bilangan;
  return (
    seperan.some((satu) => samaBilangan(bilangan, satu.angka)) ||
    pokok.dikenal.some(
      (satu) =>
        satu.nilai.equals(angka.nilai) || (satu.desimal >= angka.desimal && samaBilangan(bilangan, satu)),
    )
  );
}

/** "Capaian sebesar 92,79%" dapat menyebut realisasinya; kolom tahun di tabel perkembangan adalah realisasi. */
function sepadan(peran: AngkaBerperan['peran'], { jenis }: Milik): boolean {
  if (peran === 'target') return jenis === 'target';
  return /^(?:capaian|realisasi|seri)$/.test(jenis);
}

/** Angka sebuah indikator di tabel mana pun. */
type Milik = Pick<Klaim, 'jenis' | 'tahun' | 'angka' | 'baris'>;

interface PokokAngka {
  readonly nama: string;
  readonly kode: string;
  readonly judul: string;
  /** Kode atau namanya ada di kalimat itu, bukan hanya di judul bagiannya. */
  readonly disebut: boolean;
  /** Yang peran dan tahunnya diketahui. */
  readonly klaim: readonly Milik[];
  /** Semua angka yang wajar disebut tentangnya. */
  readonly dikenal: readonly Angka[];
}

/** Indikator pemilik bilangan di letak itu: kode terdekat di depannya, atau yang dibicarakan kalimatnya. */
function pokokAngka(dokumen: Dokumen, prosa: Paragraf, teks: string, letak: number): PokokAngka | undefined {
  const disebut = kodeDi(teks, letak);
  const indikator = disebut === undefined ? pokokKalimat(dokumen, prosa, teks) : undefined;
  const bagian = bagianPada(dokumen.bagian, prosa.baris);
  const kode = disebut ?? (indikator?.kode === '' ? (bagian?.kode ?? '') : (indikator?.kode ?? ''));
  if (kode === '' && indikator === undefined) return undefined;
  const klaim = [
    ...(kode === '' ? [] : klaimKode(dokumen, kode)),
    ...(indikator === undefined ? [] : klaimIndikator(dokumen, indikator)),
    ...(barisTahun(dokumen).get(kode) ?? []),
  ];
  const dikenal = [
    ...klaim.map(({ angka }) => angka),
    ...(indikator === undefined ? [] : angkaIndikator(dokumen, indikator).map(({ angka }) => angka)),
    ...(angkaKode(dokumen).get(kode) ?? []),
  ];
  return {
    nama: kode === '' ? `"${indikator?.judul ?? ''}"` : kode,
    kode,
    judul: indikator?.judul ?? dokumen.indikator.cari(kode, '')?.judul ?? '',
    disebut: disebut !== undefined || dokumen.sebutanIndikator.cari(teks) !== undefined,
    klaim,
    dikenal,
  };
}

/** Semua angka tabel menurut kode: barisnya di semua tabel dan isi tabel di bagiannya. */
const angkaKode = sekali(({ tabel, bagian, barisIndikator }: Dokumen) => {
  const hasil = new Map<string, Angka[]>();
  const milik = new Map(barisIndikator.map(({ baris, indikator }) => [baris, indikator.kode]));
  for (const baris of tabel.flatMap(({ isi }) => isi))
    for (const kode of new Set([milik.get(baris), bagianPada(bagian, baris.baris)?.kode]))
      for (const { angka } of baris.sel)
        if (angka !== undefined && kode !== undefined && kode !== '') tambahkan(hasil, kode, angka);
  return hasil;
});

/** Tabel di bagian sebuah indikator yang barisnya tahun: `Tahun | Target | Realisasi | Capaian (%)`. */
const barisTahun = sekali(({ tabel, bagian }: Dokumen) => {
  const hasil = new Map<string, Milik[]>();
  for (const { isi, kolom } of tabel)
    for (const { baris, sel } of isi) {
      const kode = bagianPada(bagian, baris)?.kode ?? '';
      const tahun = /^20\d\d$/.exec(sel[0]?.teks.trim() ?? '')?.[0];
      if (tahun === undefined || kode === '') continue;
      for (const { indeks, jenis } of kolom) {
        const angka = sel[indeks]?.angka;
        if (angka !== undefined && (jenis === 'target' || jenis === 'realisasi' || jenis === 'capaian'))
          tambahkan(hasil, kode, { jenis, tahun: Number(tahun), angka, baris });
      }
    }
  return hasil;
});

/** Target, realisasi, dan capaian semua indikator; kalimat tanpa nama di bagian sebuah indikator dapat membahas indikator lain. */
const milikLain = sekali(
  ({ klaim }: Dokumen): ReadonlySet<string> =>
    new Set(klaim.map(({ jenis, tahun, angka }) => kunciNilai(jenis, tahun, angka))),
);

function kunciNilai(jenis: JenisKlaim, tahun: number | undefined, { nilai }: Angka): string {
  return `${jenis}|${tahun ?? ''}|${nilai.toFraction()}`;
}

const BUKAN_BENDA =
  /^(?:|dan|atau|yang|dari|terhadap|dalam|dengan|pada|di|ke|untuk|karena|sesuai|menurut|sehingga|tetapi|maka|tahun|persen|poin|(?:di|me|ber|ter)[a-z]{4,})$/;

/** Persen hanya untuk ukuran persen; bilangan berbenda hanya untuk indikator yang menyebut benda itu. */
function sesatuan({ persen, benda, angka }: Bilangan, judul: string, tabel: Angka, isi: string): boolean {
  const nama = lipat(judul);
  if (persen) return !nama.startsWith('jumlah ') || tabel.satuan === '%' || tabel.desimal > 0;
  if (angka.desimal > 1) return true;
  if (tabel.satuan === '%' || nama.startsWith('persentase ')) return false;
  return BUKAN_BENDA.test(benda) || `${nama} ${tabel.satuan} ${lipat(isi)}`.includes(lipat(benda));
}

/** Angka yang disebut lagi di tempat lain mungkin memang angka lain; "90 pegawai" bukan target 90. */
function berulang(dokumen: Dokumen, { angka, benda }: Bilangan, kode: string): boolean {
  if (angka.desimal > 0) return banyakTulisan(dokumen, angka.tulisan) > 1;
  const tulisan = angka.tulisan.replaceAll('.', String.raw`\.`);
  const pola = new RegExp(
    String.raw`(?<![\d.,–-]|[–-]\s)${tulisan}(?!\d|[.,]\d|\s?[–-]\s?\d)%?(?: ([a-z/-]+))?`,
    'gi',
  );
  const sejenis = (teks: string): boolean =>
    [...teks.matchAll(pola)].some(([, sesudah = '']) => sesudah === benda || BUKAN_BENDA.test(sesudah));
  return (
    dokumen.bagian
      .filter((satu) => satu.kode === kode)
      .flatMap(({ baris, akhir }) => dokumen.baris.slice(baris - 1, akhir))
      .filter((teks) => /target|realisasi|capaian|\t/i.test(teks) && sejenis(teks)).length > 1
  );
}
