import { lipat } from '../../claims/kata.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const TABEL =
  'Sasaran / Indikator\tTarget\nStakeholder Perspective\t\nIndeks layanan unit\t80\nCustomer Perspective\t\nIndeks kepuasan unit\t80\nInternal Process Perspective\t\nIndeks proses unit\t80';

/** Bila badan memberi judul berhuruf kepada sebagian kelompok tabel, semua kelompok mendapat judul. */
export const judulPerspektifLengkap: Aturan = {
  id: 'judul-perspektif-lengkap',
  keparahan: 'peringatan',
  pernyataan:
    'Setiap perspektif atau kelompok di tabel mempunyai judul di badan, bila sebagian mempunyainya.',
  contoh: {
    benar: [
      `${TABEL}\n\nA. Stakeholder Perspective\n\nTeks.\n\nB. Customer Perspective\n\nTeks.\n\nC. Internal Process Perspective\n\nTeks.`,
    ],
    salah: [
      {
        teks: `${TABEL}\n\nA. Stakeholder Perspective\n\nTeks.\n\nB. Customer Perspective\n\nTeks.`,
        tercetak: 'B. Customer Perspective',
        seharusnya: 'C. Internal Process Perspective',
      },
    ],
  },
  periksa: ({ tabel, judul }) => {
    const huruf = judul.filter(({ jenis }) => jenis === 'huruf');
    const kelompok = tabel
      .map(({ isi }) => [
        ...new Map(
          isi.filter(({ label }) => /perspe[ck]ti/i.test(label)).map(({ label }) => [lipat(label), label]),
        ).values(),
      ])
      .filter((satu) => satu.length >= 3)
      .sort((a, b) => b.length - a.length)[0];
    const ada = (kelompok ?? []).map((satu) => huruf.find((itu) => lipat(itu.judul) === lipat(satu)));
    const terakhir = ada.findLast((satu) => satu !== undefined);
    const hilang = (kelompok ?? []).filter((_, i) => ada[i] === undefined);
    if (
      kelompok === undefined ||
      terakhir === undefined ||
      ada.filter(Boolean).length < 2 ||
      hilang.length === 0
    )
      return [];
    const berikut = String.fromCharCode(terakhir.nomor.charCodeAt(0) + 1);
    const hasil: Hasil = {
      baris: terakhir.baris,
      pesan: `Badan memberi judul kepada ${ada.filter(Boolean).length} kelompok (terakhir "${terakhir.nomor}. ${terakhir.judul}", baris ${terakhir.baris}), tetapi tidak kepada ${hilang.join(', ')}.`,
      tercetak: `${terakhir.nomor}. ${terakhir.judul}`,
      seharusnya: `${berikut}. ${hilang[0] ?? ''}`,
      saran: 'tambahkan judul kelompok yang hilang',
    };
    return [hasil];
  },
};
