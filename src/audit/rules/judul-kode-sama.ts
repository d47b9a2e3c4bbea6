import type { Dokumen } from '../../claims/dokumen.ts';
import { awalan, kata, mirip, selisihKata } from '../../claims/kata.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { kodeBaris } from '../kolom-angka.ts';
import { type Rumpun, rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget';
const tabel = (judul: string): string => `${KEPALA}\nIKU.1\t${judul}\t80\n\nTeks pemisah antartabel.\n\n`;

const PAGU = (judul: string): string => `Kode\tKegiatan\tPagu\nBAA.001\t${judul}\t2.750.000.000\n\nTeks.\n\n`;

/** Satu tempat yang menyebut kode bersama judulnya: sasaran, indikator, atau rincian anggaran. */
interface Sebutan {
  readonly kode: string;
  readonly judul: string;
  readonly baris: number;
  readonly tabel?: Tabel | undefined;
}

/** Judul sebuah kode sama di seluruh dokumen; beda ejaan, huruf besar, dan salah ketik satu-dua huruf diabaikan. */
export const judulKodeSama: Aturan = {
  id: 'judul-kode-sama',
  keparahan: 'peringatan',
  pernyataan: 'Sasaran, indikator, dan rincian anggaran berkode sama berjudul sama di mana-mana.',
  contoh: {
    benar: [
      tabel('Indeks kepuasan pengguna layanan karir') + tabel('Indeks Kepuasan Pengguna Layanan Karier'),
      PAGU('Fasilitasi Penilaian Potensi dan Kompetensi') +
        PAGU('Fasilitasi Penilaian Kompetensi dan Potensi'),
    ],
    salah: [
      {
        teks:
          tabel('Indeks kepuasan pengguna layanan') +
          tabel('Indeks kepuasan pengguna layanan') +
          tabel('Indeks kepuasan penerima layanan'),
        tercetak: 'Indeks kepuasan penerima layanan',
        seharusnya: 'Indeks kepuasan pengguna layanan',
      },
      {
        teks: ['akuntabilitas kinerja', 'akuntabilitas kinerja', 'reformasi birokrasi']
          .map((ekor) => tabel(`Skor hasil evaluasi ${ekor}`).replace('80', '77,50'))
          .join(''),
        tercetak: 'Skor hasil evaluasi reformasi birokrasi',
        seharusnya: 'Skor hasil evaluasi akuntabilitas kinerja',
      },
      {
        teks: PAGU('Fasilitasi Penilaian Kompetensi ASN') + PAGU('Fasilitasi Penilaian Kompetensi'),
        tercetak: 'Fasilitasi Penilaian Kompetensi',
        seharusnya: 'Fasilitasi Penilaian Kompetensi ASN',
      },
    ],
  },
  periksa: (dokumen) => {
    const semua = Map.groupBy(
      [...dokumen.sebutan.filter((satu) => !satu.terpotong), ...sebutanAnggaran(dokumen)].filter(
        ({ kode, judul }) =>
          kode !== '' && kata(judul).length >= 3 && !/\bRp\b|\d{3}|^[\w.]+(?: [\w.]+)?\s*:/.test(judul),
      ),
      ({ kode }) => kode,
    );
    return [...semua.values()].flatMap((satu) => rumpun(satu).flatMap(periksaRumpun));
  },
};

/** Judul yang mirip dikumpulkan; judul yang sama sekali lain urusan aturan kode. */
function rumpun(semua: readonly Sebutan[]): readonly Rumpun<Sebutan>[] {
  return rumpunkan(semua, ([wakil], satu) => {
    const [a, b] = [kata(wakil.judul), kata(satu.judul)];
    return mirip(a, b) >= 0.5 || (depanSama(a, b) && seangka(wakil, satu));
  });
}

/** Tiga kata awal yang sama dan sama panjang: ekornya yang tertukar. */
function depanSama(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && mirip(a, b) >= 0.4 && a.slice(0, 3).every((satu, i) => satu === b[i]);
}

/** Kedua baris tabelnya memuat angka berdesimal yang sama, misalnya targetnya. */
function seangka(a: Sebutan, b: Sebutan): boolean {
  const [ada, lain] = [a, b].map(
    ({ tabel, baris }) => tabel?.isi.find((satu) => satu.baris === baris)?.sel ?? [],
  );
  return (ada ?? []).some(
    ({ angka }) =>
      angka !== undefined &&
      angka.desimal > 0 &&
      lain?.some((itu) => itu.angka?.nilai.equals(angka.nilai) === true) === true,
  );
}

function periksaRumpun(semua: readonly Sebutan[]): readonly Hasil[] {
  const ragam = rumpunkan(semua, ([wakil], satu) => setara(wakil.judul, satu.judul));
  const utama = terbanyak(ragam);
  return ragam.flatMap((satu): Hasil[] => {
    if (satu === utama || utama === undefined) return [];
    const [[pertama], [acuan]] = [satu, utama];
    return [
      {
        baris: pertama.baris,
        pesan: `${pertama.kode} di baris ${satu.map(({ baris }) => baris).join(', ')} berjudul "${pertama.judul}", di ${utama.length} tempat lain (baris ${acuan.baris} dan seterusnya) "${acuan.judul}".`,
        tercetak: pertama.judul,
        seharusnya: acuan.judul,
        lain: [acuan.baris, ...satu.slice(1).map(({ baris }) => baris)],
        saran: 'pakai judul menurut perjanjian kinerja di semua tempat',
      },
    ];
  });
}

function setara(a: string, b: string): boolean {
  const [ka, kb] = [kata(a), kata(b)];
  if (Math.abs(ka.length - kb.length) > 1 && (awalan(ka, kb) || awalan(kb, ka))) return true;
  return selisihKata(ka, kb).length === 0 && selisihKata(kb, ka).length === 0;
}

/** Kode anggaran dan nama di sel sesudahnya; kode yang berulang dalam satu tabel tidak menunjuk satu hal. */
function sebutanAnggaran({ tabel }: Dokumen): readonly Sebutan[] {
  return tabel.flatMap(({ isi }) =>
    [...Map.groupBy(isi, kodeBaris)].flatMap(([kode, [satu, ...lain]]) => {
      const judul = satu?.sel[1]?.teks ?? '';
      return kode === '' || satu === undefined || lain.length > 0 ? [] : [{ kode, judul, baris: satu.baris }];
    }),
  );
}
