import { formatTanggal, isTanggal } from '../../../format/tanggal.ts';
import { contohAnggaran } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const SEHARI = 86_400_000;
const pk = (tanggal: string) => ({
  'pk.yaml': `judul: Perjanjian Kinerja Tahun 2023\ntanggal: ${tanggal}\npihak_pertama: kepala-a\n`,
  'anggaran.yaml': contohAnggaran(1000000, 0).replace('jenis: awal,', 'jenis: awal, tanggal: 2022-12-01,'),
});

/** Perjanjian Kinerja ditandatangani dalam batas waktu pedomannya (`perjanjian_kinerja`, RULES 1.2). */
export const pkTepatWaktu: AturanData = {
  id: 'pk-tepat-waktu',
  keparahan: 'peringatan',
  pernyataan:
    'Perjanjian Kinerja ditandatangani dalam batas waktu sesudah anggaran disahkan dan sesudah tahun anggaran dimulai.',
  contoh: {
    benar: pk('2022-12-19'),
    salah: pk('2023-01-19'),
    kena: {
      berkas: 'pk.yaml',
      pesan: 'Perjanjian Kinerja bertanggal 19 Januari 2023, 49 hari sesudah anggaran disahkan',
    },
  },
  periksa: ({ periode: { isi, tahun, pedoman } }) => {
    const berkas = isi.pk;
    const tanggal = berkas?.data.tanggal;
    if (berkas === undefined || tanggal === undefined || !isTanggal(tanggal))
      return { diperiksa: 0, temuan: [] };
    const mulai = {
      'anggaran-sah': {
        sebutan: 'anggaran disahkan',
        dari: isi.anggaran?.data.revisi.find(({ jenis }) => jenis === 'awal')?.tanggal,
      },
      'awal-tahun': { sebutan: 'tahun anggaran dimulai', dari: `${tahun}-01-01` },
    };
    const batas = pedoman.perjanjian_kinerja?.paling_lama ?? [];
    return nilaiButir(
      batas.flatMap(({ sesudah, hari }) => {
        const { sebutan, dari } = mulai[sesudah];
        return dari === undefined ? [] : [{ sebutan, dari, hari }];
      }),
      ({ sebutan, dari, hari }) => {
        const lewat = Math.round((Date.parse(tanggal) - Date.parse(dari)) / SEHARI);
        if (lewat <= hari) return undefined;
        return {
          place: berkas.letak(['tanggal']),
          subjek: 'pk',
          pesan: `Perjanjian Kinerja bertanggal ${formatTanggal(tanggal)}, ${lewat} hari sesudah ${sebutan} (${formatTanggal(dari)}); batasnya ${hari} hari.`,
          saran: 'periksa tanggalnya; bila memang terlambat, catat alasannya di diterima',
        };
      },
    );
  },
};
