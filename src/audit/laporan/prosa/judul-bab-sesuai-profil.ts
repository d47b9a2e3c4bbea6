import { kata, selisihKata } from '../../../claims/kata.ts';
import { nilaiSemua, type AturanProsa } from './tipe.ts';

/** Judul bab boleh dirinci, tetapi memuat sebagian besar kata judul resminya. */
export const judulBabSesuaiProfil: AturanProsa = {
  id: 'judul-bab-sesuai-profil',
  keparahan: 'peringatan',
  pernyataan: 'Judul setiap bab sesuai dengan judul resminya menurut profil dokumen.',
  contoh: {
    benar: ['Uraian.'],
    salah: [{ teks: '', tercetak: 'Rekapitulasi Surat', seharusnya: 'Pendahuluan' }],
  },
  periksa: ({ bagian }) =>
    nilaiSemua(bagian, ({ baris, judul, resmi }) => {
      const wajib = kata(resmi);
      if (selisihKata(wajib, kata(judul)).length * 2 <= wajib.length) return undefined;
      return {
        baris,
        pesan: `Bab berjudul "${judul}", sedangkan judul resminya "${resmi}".`,
        tercetak: judul,
        seharusnya: resmi,
        saran: `tulis "# ${resmi}" di baris pertama`,
      };
    }),
};
