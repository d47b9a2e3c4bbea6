import type { Aturan } from '../temuan.ts';

const NOMOR = /^\W*nomor\s*:\s*(\S*\d\S*(?:[/.]\S+)+)\s*$/i;
const surat = (nomor: string): string =>
  `Nomor : 700/318/LHE/2024\nHal : Laporan Hasil Evaluasi\n\nDengan hormat, hasil evaluasi kami sampaikan.\n\nLAMPIRAN\nNomor : ${nomor}\nTanggal : 14 Juni 2024`;

/** Lampiran sebuah surat memuat nomor surat itu. */
export const nomorLampiranSama: Aturan = {
  id: 'nomor-lampiran-sama',
  keparahan: 'galat',
  pernyataan: 'Nomor di kepala lampiran sama dengan nomor suratnya.',
  contoh: {
    benar: [surat('700/318/LHE/2024'), surat('188/12/KEP/2023')],
    salah: [
      { teks: surat('700/381/LHE/2024'), tercetak: '700/318/LHE/2024', seharusnya: '700/381/LHE/2024' },
    ],
  },
  periksa: ({ baris }) => {
    const semua = baris.flatMap((teks, i) => {
      const nomor = NOMOR.exec(teks)?.[1];
      return nomor === undefined ? [] : [{ nomor, baris: i + 1 }];
    });
    const [kepala] = semua;
    if (kepala === undefined || kepala.baris > 30) return [];
    return semua
      .slice(1)
      .filter(
        (satu) =>
          /^\W*LAMPIRAN\b/im.test(baris.slice(Math.max(satu.baris - 4, 0), satu.baris - 1).join('\n')) &&
          satuBagianBeda(kepala.nomor, satu.nomor),
      )
      .map((satu) => ({
        baris: kepala.baris,
        pesan: `Surat bernomor ${kepala.nomor} (baris ${kepala.baris}), lampirannya ${satu.nomor} (baris ${satu.baris}).`,
        tercetak: kepala.nomor,
        seharusnya: satu.nomor,
        lain: [satu.baris],
        saran: 'samakan dengan buku agenda surat',
      }));
  },
};

/** Nomor yang sama susunannya dan berbeda di satu bagian saja. */
function satuBagianBeda(a: string, b: string): boolean {
  const [x, y] = [a.split('/'), b.split('/')];
  return x.length === y.length && x.length >= 3 && x.filter((satu, i) => satu !== y[i]).length === 1;
}
