import { golonganPeraturan, rujukanDokumen } from '../peraturan.ts';
import { formatTanggal } from '../../format/tanggal.ts';
import type { Aturan } from '../temuan.ts';

/** Pencabutan, penggantian, atau kelampauannya sudah disebut. */
const DISEBUT = /\b(?:dicabut|mencabut|diganti|menggantikan|diubah|semula|sebelumnya|pengganti)/i;
const dasar = (tahun: number, tambahan = ''): string =>
  `LAPORAN KINERJA TAHUN ${tahun}\n\n1. Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil${tambahan};`;

/** Peraturan yang menjadi dasar masih berlaku pada tahun laporannya; yang sudah dicabut disebut pencabutannya. */
export const peraturanBerlaku: Aturan = {
  id: 'peraturan-berlaku',
  keparahan: 'catatan',
  pernyataan: 'Peraturan yang dirujuk masih berlaku pada tahun laporan.',
  contoh: {
    register: [
      {
        ...{
          jenis: 'Peraturan Pemerintah',
          nomor: '53',
          tahun: 2010,
          tentang: 'Disiplin Pegawai Negeri Sipil',
        },
        ...{ keyakinan: 'C', berlaku: { sampai: '2021-08-31' } },
      },
    ],
    benar: [dasar(2020), dasar(2021), dasar(2024, ' yang telah dicabut')],
    salah: [
      {
        teks: dasar(2024),
        tercetak: 'Peraturan Pemerintah Nomor 53 Tahun 2010',
        seharusnya: 'peraturan penggantinya',
      },
    ],
  },
  periksa: (dokumen) => {
    const { tahun, register } = dokumen;
    const dicabut = new Map(
      register.flatMap(({ jenis, nomor, tahun: terbit, berlaku }): [string, string][] =>
        berlaku?.sampai === undefined || tahun === undefined || Number(berlaku.sampai.slice(0, 4)) >= tahun
          ? []
          : [[`${golonganPeraturan(jenis)}|${nomor}|${terbit}`, berlaku.sampai]],
      ),
    );
    if (dicabut.size === 0) return [];
    return rujukanDokumen(dokumen).flatMap(({ kunci, nama, baris, kalimat }) => {
      const sampai = dicabut.get(kunci);
      if (sampai === undefined || DISEBUT.test(kalimat)) return [];
      return [
        {
          baris,
          pesan: `${nama} sudah tidak berlaku sejak ${formatTanggal(sampai)}.`,
          tercetak: nama,
          seharusnya: 'peraturan penggantinya',
          saran: 'rujuk peraturan yang berlaku, atau sebut bahwa yang lama sudah dicabut',
        },
      ];
    });
  },
};
