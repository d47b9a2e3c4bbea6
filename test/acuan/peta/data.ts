import type { Peta } from '../banding.ts';
import type { BarisAcuan, TabelAcuan } from '../tabel.ts';

const INSTANSI: Readonly<Record<string, string>> = {
  'Jumlah Instansi Tahun 2022': 'jumlah-2022',
  'Jumlah Instansi Tahun 2023': 'jumlah-2023',
  'Jumlah Instansi Mengukur': 'mengukur',
  'Capaian (%)': 'capaian',
};

/** Tabel data (fakta.yaml): baris bernomor dari 1, lalu jumlahnya. */
function baris(tabel: string, nomor: number, kolom: string): string {
  return `tabel.${tabel}.baris.${nomor}.${kolom}`;
}

function jumlah(tabel: string, kolom: string): string {
  return `tabel.${tabel}.${kolom}.jumlah`;
}

/** Banyaknya baris data dan baris "Total" sampai baris ini, termasuk dirinya. */
function hitung({ urut }: BarisAcuan, tabel: TabelAcuan): { data: number; kelompok: number } {
  const total = tabel.baris.filter((satu) => satu.urut <= urut && satu.sel.get('No') === 'Total').length;
  return { data: urut - total, kelompok: total };
}

/** Tabel yang isinya ditulis sebagai tabel data, dan daftar yang hanya dihitung banyaknya. */
export const PETA_DATA: readonly Peta[] = [
  {
    id: 'sdm',
    teks: ['Unit Kerja'],
    kunci: ({ urut, sel }, kolom) => {
      if (kolom !== 'Pegawai') return undefined;
      return sel.get('Unit Kerja') === 'Total Pegawai'
        ? jumlah('sdm', 'pegawai')
        : baris('sdm', urut, 'pegawai');
    },
  },
  {
    id: 'tabel_5',
    teks: ['Wilayah Kerja'],
    kunci: ({ urut, sel }, nama) => {
      const kolom = INSTANSI[nama];
      if (kolom === undefined) return undefined;
      const total = sel.get('Wilayah Kerja') === 'Total Instansi Pemerintah';
      return total ? jumlah('instansi-ip-asn', kolom) : baris('instansi-ip-asn', urut, kolom);
    },
  },
  {
    id: 'tabel_12',
    teks: ['Nama Instansi', 'Nama Instansi (lajur 2)'],
    banyak: { kolom: ['No', 'No (lajur 2)'], fakta: 'tabel.instansi-rencana-karier.banyak' },
    kunci: () => undefined,
  },
  {
    id: 'tabel_16',
    teks: ['KEBIJAKAN'],
    banyak: { kolom: ['NO'], fakta: 'tabel.kebijakan-kompensasi.banyak' },
    kunci: () => undefined,
  },
  {
    id: 'komponen_akip',
    teks: ['NO', 'Komponen yang dinilai'],
    kunci: ({ sel }, kolom) => {
      const nomor = sel.get('NO') ?? '';
      if (kolom === 'Bobot') return `pedoman.akip.${nomor}.bobot`;
      // Nilai tiap komponen tidak pernah dicetak; hanya nilai akhirnya.
      return /^\d$/.test(nomor) ? [] : 'IKU.11.realisasi';
    },
  },
  {
    id: 'fgd_pendampingan',
    teks: ['No', 'Wilayah Kerja Kantor Regional'],
    kunci: (satu, kolom, tabel) => {
      if (kolom !== 'Jumlah Peserta') return undefined;
      const { data, kelompok } = hitung(satu, tabel);
      const total = satu.sel.get('No') === 'Total';
      return total
        ? `tabel.fgd-pendampingan.peserta.kelompok.${kelompok}`
        : baris('fgd-pendampingan', data, 'peserta');
    },
  },
];
