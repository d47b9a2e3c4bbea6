import { JUDUL_CONTOH } from '../model/judul-contoh.ts';
import type { Sasaran } from './permintaan.ts';

/** rencana.yaml unit yang belum punya data sama sekali: satu sasaran dan satu indikator untuk diganti dan digandakan. */
export function kerangkaRencana({ tahun, unit, isi }: Sasaran, pedoman: string): string {
  const perspektif = isi.pedoman.get(pedoman)?.data.perspektif.map(({ id }) => id) ?? [];
  const [pertama] = perspektif;
  return `# Rencana ${unit.singkat} ${tahun}. Disusun lapkin baru; belum ada data tahun lalu maupun Renstra yang dapat dilanjutkan.
# Ganti setiap judul yang tertulis dalam kurung, isi targetnya, lalu gandakan butirnya untuk sasaran dan indikator berikutnya.
# Bila Renstranya ada, tulis dahulu content/renstra/${unit.id}/<tahun awal>-<tahun akhir>.yaml, hapus berkas ini, dan ulangi
# lapkin baru: sasaran dan indikatornya disalin dari sana.
pedoman: ${pedoman}
sasaran:
  - kode: SS.1
    judul: ${JUDUL_CONTOH.sasaran}
${pertama === undefined ? '' : `    perspektif: ${pertama} # salah satu dari ${perspektif.join(', ')}\n`}indikator:
  - id: indikator-satu # pengenal tetap, sama dari tahun ke tahun; ganti, misalnya kepuasan-layanan
    kode: IKU.1
    sasaran: SS.1
    judul: ${JUDUL_CONTOH.indikator}
    satuan: persen # atau kata lain: dokumen, orang, indeks
    # definisi: Apa yang diukur dan bagaimana menghitungnya.
    target:
      pk: # isi target
      # triwulan: { tw1: 20, tw2: 40, tw3: 60, tw4: 80 }
`;
}

/** anggaran.yaml yang masih kosong, dengan contoh untuk dibuka dan diganti. */
export function kerangkaAnggaran({ tahun, unit, profil: { jenis } }: Sasaran, indikator: string): string {
  const realisasi = jenis === 'lkj' ? '\n#         realisasi: 95000000' : '';
  return `# Anggaran ${unit.singkat} ${tahun}. Disusun lapkin baru; belum ada anggaran tahun lalu yang dapat dilanjutkan.
# Hapus baris "kro: []" dan tanda # di depan contoh ini, lalu ganti kode, nama, dan pagunya menurut RKA-K/L atau DIPA.
kro: []
# program:
#   - { kode: 088.01.CO, nama: Nama Program }
# kegiatan:
#   - { kode: '4845', nama: Nama Kegiatan, program: 088.01.CO }
# kro:
#   - kode: 4845.ABC
#     nama: Nama Klasifikasi Rincian Output
#     kegiatan: '4845'
#     ro:
#       - kode: 4845.ABC.001
#         nama: Nama Rincian Output
#         unit: ${unit.id}
#         indikator: ${indikator}${realisasi}
# revisi:
#   - { nomor: '0', jenis: awal, rincian: { 4845.ABC.001: 100000000 } }
`;
}
