import type { Sebutan } from '../../claims/indikator.ts';
import { awalan, kata, mirip, selisihKata } from '../../claims/kata.ts';
import { type Rumpun, rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget';
const tabel = (judul: string): string => `${KEPALA}\nIKU.1\t${judul}\t80\n\nTeks pemisah antartabel.\n\n`;

/** Judul sebuah kode sama di seluruh dokumen; beda ejaan, huruf besar, dan salah ketik satu-dua huruf diabaikan. */
export const judulKodeSama: Aturan = {
  id: 'judul-kode-sama',
  keparahan: 'peringatan',
  pernyataan: 'Sasaran dan indikator berkode sama berjudul sama di mana-mana.',
  contoh: {
    benar: [
      tabel('Indeks kepuasan pengguna layanan karir') + tabel('Indeks Kepuasan Pengguna Layanan Karier'),
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
    ],
  },
  periksa: ({ sebutan }) => {
    const semua = Map.groupBy(
      sebutan.filter(
        ({ kode, judul, terpotong }) =>
          kode !== '' &&
          !terpotong &&
          kata(judul).length >= 3 &&
          !/\bRp\b|\d{3}|^[\w.]+(?: [\w.]+)?\s*:/.test(judul),
      ),
      ({ kode }) => kode,
    );
    return [...semua.values()].flatMap((satu) => rumpun(satu).flatMap(periksaRumpun));
  },
};

/** Judul yang mirip dikumpulkan; judul yang sama sekali lain urusan aturan kode. */
function rumpun(semua: readonly Sebutan[]): readonly Rumpun<Sebutan>[] {
  return rumpunkan(semua, ([wakil], satu) => mirip(kata(wakil.judul), kata(satu.judul)) >= 0.5);
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
