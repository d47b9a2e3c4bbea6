import { proyekDasar, UNIT } from '../../load/dasar.ts';

/** Data untuk kasus tautkan: tiga indikator, anggaran, dan satu fakta lepas. */
const DATA: Readonly<Record<string, string>> = {
  [`${UNIT}/rencana.yaml`]: `pedoman: contoh
sasaran:
  - { kode: SS.1, judul: Layanan yang baik, perspektif: hasil }
indikator:
  - { id: layanan, kode: IKU.1, sasaran: SS.1, judul: Persentase layanan kepegawaian tepat waktu, satuan: persen, target: { pk: 80 } }
  - { id: ikm, kode: IKU.2, sasaran: SS.1, judul: Indeks Kepuasan Masyarakat terhadap Layanan, satuan: indeks, target: { pk: 93 } }
  - { id: instansi, kode: IKU.3, sasaran: SS.1, judul: Jumlah Instansi yang menyusun Rencana Karier, satuan: instansi, target: { pk: 20 } }
`,
  [`${UNIT}/realisasi.yaml`]: `realisasi:
  - { indikator: IKU.1, nilai: 84.25 }
  - { indikator: IKU.2, nilai: 93.26 }
  - { indikator: IKU.3, nilai: 24 }
`,
  [`${UNIT}/anggaran.yaml`]: `kro:
  - kode: 001.AAH
    nama: Peraturan
    ro: [{ kode: 001.AAH.001, nama: Rekomendasi Kebijakan Jabatan, unit: unit-a, indikator: IKU.1, realisasi: 816645233 }]
revisi:
  - { nomor: DIPA awal, jenis: awal, rincian: { 001.AAH.001: 825000000 } }
`,
  [`${UNIT}/fakta.yaml`]: `fakta:
  - { id: pengguna, judul: Instansi pengguna aplikasi e-Kinerja, nilai: 593, satuan: instansi, asal: S1 }
`,
};

/** Proyek dengan berkas-berkas di atas dan beberapa yang diganti. */
export function proyekTautkan(berkas: Readonly<Record<string, string>> = {}) {
  return proyekDasar({ ...DATA, ...berkas });
}
