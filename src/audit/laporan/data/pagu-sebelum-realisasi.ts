import { angkaFakta, semuaRo, tulisRupiah } from './baca.ts';
import { contohAnggaran } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

/** Rincian output tanpa pagu tidak dapat dibelanjakan. */
export const paguSebelumRealisasi: AturanData = {
  id: 'pagu-sebelum-realisasi',
  keparahan: 'galat',
  pernyataan: 'Rincian output yang mempunyai realisasi anggaran mempunyai pagu.',
  contoh: {
    benar: { 'anggaran.yaml': contohAnggaran(1000000, 900000) },
    salah: { 'anggaran.yaml': contohAnggaran('', 900000) },
    kena: { berkas: 'anggaran.yaml', pesan: 'RO.1 tidak mempunyai pagu, tetapi realisasinya Rp900.000.' },
  },
  periksa: (bahan) => {
    const berkas = bahan.periode.isi.anggaran;
    if (berkas === undefined) return { diperiksa: 0, temuan: [] };
    return nilaiButir(
      semuaRo(bahan).filter(({ ro }) => ro.realisasi?.nilai.gt(0) === true),
      ({ ro: { kode, realisasi }, jalan }) => {
        const pagu = angkaFakta(bahan, `anggaran.ro.${kode}.akhir`);
        if (realisasi === undefined || (pagu !== undefined && !pagu.equals(0))) return undefined;
        return {
          place: berkas.letak([...jalan, 'realisasi']),
          subjek: kode,
          pesan: `${kode} tidak mempunyai pagu, tetapi realisasinya ${tulisRupiah(realisasi.nilai)}.`,
          saran: 'catat pagunya di revisi, atau hapus realisasinya',
        };
      },
    );
  },
};
