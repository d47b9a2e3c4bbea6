import type { Indikator } from '../../claims/indikator.ts';
import type { Klaim } from '../../claims/klaim.ts';
import { jodohkanTarget } from '../jodoh-target.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RENSTRA = (nilai: string): string =>
  `Target menurut Renstra adalah sebagai berikut.\n\nIndikator Kinerja Utama\tSatuan\t2022\t2023\nIndeks kepuasan pengguna layanan\tIndeks\t76\t${nilai}\nPersentase penyerapan anggaran unit\t%\t90\t95`;
const PK =
  'Kode IKU\tIndikator Kinerja Utama\tTarget\nIKU.1\tIndeks kepuasan pengguna layanan\t80\nIKU.2\tPersentase penyerapan anggaran unit\t95';
const teks = (nilai: string): string =>
  `PERJANJIAN KINERJA TAHUN 2023\n\n${RENSTRA(nilai)}\n\nAdapun perjanjian kinerja memuat target ini.\n\n${PK}`;

/** Target tahun laporan di tabel Renstra sama dengan di perjanjian kinerja, atau perubahannya dijelaskan. */
export const targetRenstraSama: Aturan = {
  id: 'target-renstra-sama',
  keparahan: 'peringatan',
  pernyataan:
    'Target Renstra dan target perjanjian kinerja untuk tahun yang sama tidak berbeda tanpa penjelasan.',
  contoh: { benar: [teks('80')], salah: [{ teks: teks('78'), tercetak: '78', seharusnya: '80' }] },
  periksa: ({ klaim, tahun }) => {
    const renstra = klaim.filter((satu) => satu.jenis === 'target-renstra' && satu.tahun === tahun);
    const pk = new Map<Indikator, Klaim>();
    for (const satu of klaim)
      if (
        satu.jenis === 'target' &&
        satu.tahun === tahun &&
        satu.indikator.kode !== '' &&
        !pk.has(satu.indikator)
      )
        pk.set(satu.indikator, satu);
    if (renstra.length < 2 || pk.size < 2) return [];
    const jodoh = jodohkanTarget(renstra, [...pk.values()]);
    return renstra.flatMap((satu): Hasil[] => {
      const target = jodoh.get(satu);
      if (target === undefined)
        return [
          {
            baris: satu.baris,
            pesan: `Indikator Renstra "${satu.indikator.judul}" (baris ${satu.baris}) tidak ada di perjanjian kinerja.`,
            tercetak: satu.indikator.judul,
            seharusnya: 'ada di perjanjian kinerja atau dijelaskan',
            saran: 'jelaskan mengapa indikator ini tidak diperjanjikan',
          },
        ];
      if (satu.angka.nilai.equals(target.angka.nilai)) return [];
      return [
        {
          baris: satu.baris,
          pesan: `Target ${tahun ?? ''} ${target.indikator.kode} menurut Renstra ${satu.angka.tulisan} (baris ${satu.baris}), menurut perjanjian kinerja ${target.angka.tulisan} (baris ${target.baris}).`,
          tercetak: satu.angka.tulisan,
          seharusnya: target.angka.tulisan,
          lain: [target.baris],
          saran: 'samakan atau jelaskan perubahannya',
        },
      ];
    });
  },
};
