import { uraiKunci } from './kunci.ts';
import type { AturanProsa, BahanProsa, HasilProsa } from './tipe.ts';

const SESUDAH =
  /^(?:,? (?:pada|untuk|di|dalam|bagi)?(?: akhir)?(?: tahun)?) ((?:19|20)\d\d)\b(?!\s*[-–—]\s*20)/;
const SEBELUM =
  /\b(?:target|realisasi|capaian)(?:nya)? (?:pada |untuk )?(?:tahun )?((?:19|20)\d\d) (?:pada |sebesar |adalah |menjadi |mencapai |bernilai )?$/i;

/** Tahun yang diketik di samping sebuah angka adalah tahun angka itu. */
export const tahunSesuaiFakta: AturanProsa = {
  id: 'tahun-sesuai-fakta',
  keparahan: 'galat',
  pernyataan: 'Tahun yang diketik di samping sebuah angka sama dengan tahun angka itu dalam data.',
  contoh: {
    benar: [
      'Realisasinya <Nilai fakta="IKU.1.realisasi.2022"/> pada 2022, lalu <Nilai fakta="IKU.1.realisasi"/> pada 2023.',
    ],
    salah: [
      {
        teks: 'Realisasinya <Nilai fakta="IKU.1.realisasi.2022"/> pada 2021.',
        tercetak: '2021',
        seharusnya: '2022',
      },
    ],
  },
  periksa: (bahan) => {
    const semua = bahan.kalimat.flatMap(({ teks, baris, nilai }) =>
      nilai.flatMap(({ fakta, awal, akhir }): (HasilProsa | undefined)[] => {
        const tahun = tahunFakta(fakta, bahan);
        const tertulis =
          SESUDAH.exec(teks.slice(akhir))?.[1] ?? SEBELUM.exec(teks.slice(Math.max(0, awal - 60), awal))?.[1];
        if (tahun === undefined || tertulis === undefined) return [];
        if (tertulis === String(tahun)) return [undefined];
        return [
          {
            baris,
            pesan: `Angka ${teks.slice(awal, akhir)} milik tahun ${tahun}, tetapi kalimatnya menyebut ${tertulis}.`,
            tercetak: tertulis,
            seharusnya: String(tahun),
            saran: 'perbaiki tahunnya, atau ganti faktanya',
          },
        ];
      }),
    );
    return { diperiksa: semua.length, temuan: semua.flatMap((satu) => satu ?? []) };
  },
};

function tahunFakta(kunci: string, bahan: BahanProsa): number | undefined {
  const milik = uraiKunci(kunci, bahan);
  const { periode } = bahan;
  if (milik === undefined) return undefined;
  if (milik.aspek === 'target-akhir') return periode.renstra?.data.sampai;
  if (!/^(target|target-renstra|realisasi|capaian)$/.test(milik.aspek)) return undefined;
  if (/^(19|20)\d\d$/.test(milik.akhiran)) return Number(milik.akhiran);
  return Number(/(\d{4})\/$/.exec(milik.awalan)?.[1] ?? periode.tahun);
}
