import { jumlahkan } from '../../banding.ts';
import { angkaFakta, semuaRo, tulisRupiah } from './baca.ts';
import { contohAnggaran } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const komponen = (pagu: number): string =>
  contohAnggaran(
    1000000,
    0,
    `        komponen:\n          - { kode: '051', nama: Persiapan, pagu: 400000 }\n          - { kode: '052', nama: Pelaksanaan, pagu: ${pagu} }\n`,
  );

/** Komponen merinci pagu awal RO, sehingga jumlahnya sama. */
export const komponenSesuaiPagu: AturanData = {
  id: 'komponen-sesuai-pagu',
  keparahan: 'galat',
  pernyataan: 'Pagu komponen berjumlah sama dengan pagu awal rincian outputnya.',
  contoh: {
    benar: { 'anggaran.yaml': komponen(600000) },
    salah: { 'anggaran.yaml': komponen(650000) },
    kena: {
      berkas: 'anggaran.yaml',
      pesan: 'Komponen RO.1 berjumlah Rp1.050.000, pagu awalnya Rp1.000.000.',
    },
  },
  periksa: (bahan) => {
    const berkas = bahan.periode.isi.anggaran;
    const rinci = semuaRo(bahan).filter(({ ro }) => ro.komponen.length > 0);
    if (berkas === undefined) return { diperiksa: 0, temuan: [] };
    return nilaiButir(rinci, ({ ro: { kode, komponen: semua }, jalan }) => {
      const pagu = angkaFakta(bahan, `anggaran.ro.${kode}.awal`);
      const jumlah = jumlahkan(semua.map((satu) => satu.pagu.nilai));
      if (pagu === undefined || jumlah.equals(pagu)) return undefined;
      return {
        place: berkas.letak([...jalan, 'komponen']),
        subjek: kode,
        pesan: `Komponen ${kode} berjumlah ${tulisRupiah(jumlah)}, pagu awalnya ${tulisRupiah(pagu)}.`,
        saran: 'samakan pagu komponen dengan pagu awal RO di revisi',
      };
    });
  },
};
