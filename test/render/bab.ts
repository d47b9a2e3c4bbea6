import { expect } from 'vitest';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import type { DokumenView } from '../../src/view/bentuk.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';

/** Data pelengkap proyek dasar, agar setiap komponen punya bahan. */
export const LENGKAP: Readonly<Record<string, string>> = {
  'content/instansi.yaml': `nama: Badan Contoh
singkatan: BC
unit:
  - { id: unit-a, nama: Unit Contoh A, singkat: Unit A, berlaku: { dari: 2020 } }
  - { id: unit-b, nama: Unit Contoh B, singkat: Unit B, berlaku: { dari: 2020 }, induk: unit-a, tugas: Melayani }
pejabat:
  - { id: kepala-a, nama: Sari Contoh, jabatan: Kepala Unit A }
  - { id: menteri, nama: Budi Contoh, jabatan: Menteri Contoh }
`,
  'content/regulasi.yaml': `regulasi:
  - { id: uu-5-2014, jenis: Undang-Undang, nomor: 5, tahun: 2014, tentang: Aparatur Sipil Negara, sumber: S1, keyakinan: S }
  - { id: pmk-214, jenis: Peraturan Menteri Keuangan Republik Indonesia, singkat: PMK, nomor: 214/PMK.02/2017, tahun: 2017, tentang: Kinerja Anggaran, sumber: S1, keyakinan: S }
`,
  [`${UNIT}/fakta.yaml`]: `fakta:
  - { id: pagu, judul: Pagu, nilai: 8225000000, satuan: rupiah, asal: S1 }
  - { id: selisih, judul: Selisih, nilai: -7.95, satuan: poin, asal: S1 }
  - { id: mitra, judul: Mitra, nilai: 24, satuan: instansi, asal: S1 }
  - { id: lama, judul: Nilai lama, nilai: tidak-terbaca, satuan: nilai, asal: S1 }
tabel:
  - id: sdm
    judul: Pegawai menurut unit
    kolom:
      - { id: unit, judul: Unit, jenis: unit }
      - { id: pegawai, judul: Pegawai, jenis: angka, jumlah: true }
    baris: [{ unit: unit-a, pegawai: 12 }, { unit: unit-b, pegawai: 30 }]
    sumber: Data kepegawaian
`,
  [`${UNIT}/pk.yaml`]: `judul: Perjanjian Kinerja Tahun 2023
tempat: Jakarta
tanggal: 2022-12-19
pihak_pertama: kepala-a
pihak_kedua: menteri
reform: [{ indikator: IKU.1, butir: [Layanan daring] }]
`,
};

/** Dokumen proyek dasar yang dilengkapi; bab satu-satunya berisi `mdx`. Isinya harus bersih dari galat. */
export function dokumenBerisi(mdx: string, berkas: Readonly<Record<string, string>> = LENGKAP): DokumenView {
  const { dokumen, messages } = rangkaiProyek(proyekDasar({ ...berkas, [BAB]: `# Bab Uji\n\n${mdx}\n` }));
  expect(messages.filter(({ severity }) => severity === 'galat').map(formatMessage)).toEqual([]);
  const [satu] = dokumen;
  if (satu === undefined) throw new Error('dokumen tidak terender');
  return satu;
}

/** HTML satu-satunya bab. */
export function babBerisi(mdx: string, berkas?: Readonly<Record<string, string>>): string {
  return dokumenBerisi(mdx, berkas).bagian[0]?.html ?? '';
}

/** Tulisan yang terbaca: tanpa tag, entitas dikembalikan, spasi dirapatkan. */
export function tulisan(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
