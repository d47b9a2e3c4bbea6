import { formatTanggal, isTanggal } from '../../../format/tanggal.ts';
import { contohAnggaran } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const SEHARI = 86_400_000;
/** PermenPANRB 53/2014: paling lama satu bulan setelah dokumen anggaran disahkan (RULES 1.2). */
const PALING_LAMA = 31;
const pk = (tanggal: string) => ({
  'pk.yaml': `judul: Perjanjian Kinerja Tahun 2023\ntanggal: ${tanggal}\npihak_pertama: kepala-a\n`,
  'anggaran.yaml': contohAnggaran(1000000, 0).replace('jenis: awal,', 'jenis: awal, tanggal: 2022-12-01,'),
});

/** Perjanjian Kinerja disusun paling lama sebulan setelah anggaran disahkan, dan sebelum Februari tahun berjalan. */
export const pkTepatWaktu: AturanData = {
  id: 'pk-tepat-waktu',
  keparahan: 'peringatan',
  pernyataan:
    'Perjanjian Kinerja ditandatangani paling lama satu bulan sesudah anggaran disahkan dan paling lambat 31 Januari.',
  contoh: {
    benar: pk('2022-12-19'),
    salah: pk('2023-01-19'),
    kena: {
      berkas: 'pk.yaml',
      pesan: 'Perjanjian Kinerja bertanggal 19 Januari 2023, 49 hari sesudah anggaran disahkan',
    },
  },
  periksa: ({ periode: { isi, tahun } }) => {
    const berkas = isi.pk;
    const tanggal = berkas?.data.tanggal;
    if (berkas === undefined || tanggal === undefined || !isTanggal(tanggal))
      return { diperiksa: 0, temuan: [] };
    const sah = isi.anggaran?.data.revisi.find(({ jenis }) => jenis === 'awal')?.tanggal;
    const dasar = sah === undefined ? [] : [{ sebutan: 'anggaran disahkan', dari: sah, hari: PALING_LAMA }];
    return nilaiButir(
      [...dasar, { sebutan: 'tahun anggaran dimulai', dari: `${tahun}-01-01`, hari: 30 }],
      ({ sebutan, dari, hari }) => {
        const lewat = Math.round((Date.parse(tanggal) - Date.parse(dari)) / SEHARI);
        if (lewat <= hari) return undefined;
        return {
          place: berkas.letak(['tanggal']),
          subjek: 'pk',
          pesan: `Perjanjian Kinerja bertanggal ${formatTanggal(tanggal)}, ${lewat} hari sesudah ${sebutan} (${formatTanggal(dari)}).`,
          saran: 'periksa tanggalnya; bila memang terlambat, catat alasannya di diterima',
        };
      },
    );
  },
};
