/** Buku anggaran contoh dengan satu RO: pagu awal, blokir, dan realisasinya. */
export function contohAnggaran(awal: number | '', realisasi: number, tambahan = ''): string {
  const revisi = awal === '' ? '' : `revisi:\n  - { nomor: '1', jenis: awal, rincian: { RO.1: ${awal} } }\n`;
  return `kro:\n  - kode: KRO.1\n    nama: Kebijakan\n    ro:\n      - kode: RO.1\n        nama: Kajian\n        indikator: IKU.1\n        realisasi: ${realisasi}\n${tambahan}${revisi}`;
}

/** Rencana contoh dengan satu indikator dan isian tambahannya. */
export function contohRencana(tambahan: string, target = 'target: { pk: 80 }', satuan = 'persen'): string {
  return `pedoman: contoh\nsasaran:\n  - { kode: SS.1, judul: Layanan yang baik, perspektif: hasil }\nindikator:\n  - id: layanan\n    kode: IKU.1\n    sasaran: SS.1\n    judul: Persentase layanan tepat waktu\n    satuan: ${satuan}\n    ${target}\n${tambahan}`;
}
