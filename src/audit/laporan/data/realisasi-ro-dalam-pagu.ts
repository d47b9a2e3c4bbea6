import { angkaFakta, semuaRo, tulisRupiah } from './baca.ts';
import { contohAnggaran } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

/** Belanja tidak dapat melebihi pagu akhir RO, atau pagu unit pada tahun yang hanya diketahui per unit. */
export const realisasiRoDalamPagu: AturanData = {
  id: 'realisasi-ro-dalam-pagu',
  keparahan: 'galat',
  pernyataan: 'Realisasi anggaran setiap rincian output dan unit tidak melebihi pagu akhirnya.',
  contoh: {
    benar: { 'anggaran.yaml': contohAnggaran(1000000, 900000) },
    salah: { 'anggaran.yaml': contohAnggaran(1000000, 1900000) },
    kena: {
      berkas: 'anggaran.yaml',
      pesan: 'Realisasi RO.1 Rp1.900.000 melebihi pagu akhirnya Rp1.000.000.',
    },
  },
  periksa: (bahan) => {
    const berkas = bahan.periode.isi.anggaran;
    if (berkas === undefined) return { diperiksa: 0, temuan: [] };
    const ro = semuaRo(bahan).flatMap(({ ro: { kode, realisasi }, jalan }) => {
      const pagu = angkaFakta(bahan, `anggaran.ro.${kode}.akhir`);
      return realisasi === undefined || pagu === undefined
        ? []
        : [{ nama: kode, pagu, realisasi: realisasi.nilai, jalan: [...jalan, 'realisasi'] }];
    });
    const unit = berkas.data.per_unit.map(({ unit: nama, pagu, realisasi }, i) => ({
      nama,
      pagu: pagu.nilai,
      realisasi: realisasi.nilai,
      jalan: ['per_unit', i, 'realisasi'],
    }));
    return nilaiButir([...ro, ...unit], ({ nama, pagu, realisasi, jalan }) =>
      realisasi.lte(pagu) || pagu.equals(0)
        ? undefined
        : {
            place: berkas.letak(jalan),
            subjek: nama,
            pesan: `Realisasi ${nama} ${tulisRupiah(realisasi)} melebihi pagu akhirnya ${tulisRupiah(pagu)}.`,
            saran: 'periksa realisasi, atau catat revisi anggaran yang menambah pagunya',
          },
    );
  },
};
