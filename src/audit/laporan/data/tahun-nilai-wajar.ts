import { type AturanData, nilaiButir } from './tipe.ts';

const tahun = (nilai: number): string =>
  `realisasi:\n  - indikator: IKU.1\n    nilai: 84\n    tahun_nilai: ${nilai}\n`;

/** Nilai yang terlambat terbit boleh milik tahun sebelumnya, tidak boleh milik tahun yang belum tiba. */
export const tahunNilaiWajar: AturanData = {
  id: 'tahun-nilai-wajar',
  keparahan: 'galat',
  pernyataan:
    'Tahun nilai yang dilaporkan tidak sesudah tahun laporannya dan paling lama dua tahun sebelumnya.',
  contoh: {
    benar: { 'realisasi.yaml': tahun(2022) },
    salah: { 'realisasi.yaml': tahun(2025) },
    kena: {
      berkas: 'realisasi.yaml',
      pesan: 'Realisasi IKU.1 disebut nilai tahun 2025 di laporan tahun 2023.',
    },
  },
  periksa: ({ periode }) => {
    const berkas = periode.isi.realisasi;
    const semua = (berkas?.data.realisasi ?? []).flatMap(({ indikator, tahun_nilai: nilai }, i) =>
      nilai === undefined ? [] : [{ indikator, nilai, i }],
    );
    return nilaiButir(semua, ({ indikator, nilai, i }) =>
      berkas === undefined || (nilai <= periode.tahun && nilai >= periode.tahun - 2)
        ? undefined
        : {
            place: berkas.letak(['realisasi', i, 'tahun_nilai']),
            subjek: indikator,
            pesan: `Realisasi ${indikator} disebut nilai tahun ${nilai} di laporan tahun ${periode.tahun}.`,
            saran: 'periksa tahun_nilai',
          },
    );
  },
};
