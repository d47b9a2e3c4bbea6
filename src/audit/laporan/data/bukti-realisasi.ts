import { type AturanData, nilaiButir } from './tipe.ts';

const bukti = (isi: string): string =>
  `realisasi:\n  - indikator: IKU.1\n    nilai: 84\n    bukti: [${isi}]\n`;

/** Realisasi final dapat ditelusuri ke buktinya; berkas yang belum memakai bukti sama sekali cukup disebut sekali. */
export const buktiRealisasi: AturanData = {
  id: 'bukti-realisasi',
  keparahan: 'catatan',
  pernyataan: 'Realisasi berstatus final menyebut bukti atau suratnya.',
  contoh: {
    benar: { 'realisasi.yaml': bukti('Berita acara rekonsiliasi') },
    salah: { 'realisasi.yaml': bukti('') },
    kena: { berkas: 'realisasi.yaml', pesan: 'Tidak satu pun dari 1 realisasi final menyebut buktinya.' },
  },
  periksa: ({ periode }) => {
    const berkas = periode.isi.realisasi;
    const final = (berkas?.data.realisasi ?? [])
      .map((satu, i) => ({ satu, i }))
      .filter(({ satu }) => satu.status === 'final' && satu.dari_unit === undefined);
    const tanpa = final.filter(
      ({ satu: { bukti: daftar, surat } }) => daftar.length === 0 && surat === undefined,
    );
    if (berkas === undefined || tanpa.length === 0) return { diperiksa: final.length, temuan: [] };
    if (tanpa.length === final.length)
      return {
        diperiksa: final.length,
        temuan: [
          {
            place: berkas.letak(['realisasi']),
            subjek: 'realisasi',
            pesan: `Tidak satu pun dari ${final.length} realisasi final menyebut buktinya.`,
            saran: 'tulis bukti: [nama dokumen] di setiap realisasi',
          },
        ],
      };
    const { temuan } = nilaiButir(tanpa, ({ satu: { indikator }, i }) => ({
      place: berkas.letak(['realisasi', i, 'indikator']),
      subjek: indikator,
      pesan: `Realisasi ${indikator} berstatus final tanpa bukti, sedangkan realisasi lain menyebutnya.`,
      saran: 'tulis bukti: [nama dokumen]',
      keparahan: 'peringatan',
    }));
    return { diperiksa: final.length, temuan };
  },
};
