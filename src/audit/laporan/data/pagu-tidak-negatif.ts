import { angkaFakta, semuaRo, tulisRupiah } from './baca.ts';
import { contohAnggaran } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const blokir = (jumlah: number): string =>
  `${contohAnggaran(1000000, 0)}  - { nomor: '2', jenis: blokir, rincian: { RO.1: ${jumlah} } }\n`;

/** Blokir dan pengurangan tidak dapat melebihi pagu yang ada. */
export const paguTidakNegatif: AturanData = {
  id: 'pagu-tidak-negatif',
  keparahan: 'galat',
  pernyataan: 'Blokir dan pengurangan tidak melebihi pagu rincian outputnya.',
  contoh: {
    benar: { 'anggaran.yaml': blokir(400000) },
    salah: { 'anggaran.yaml': blokir(4000000) },
    kena: { berkas: 'anggaran.yaml', pesan: 'Pagu akhir RO.1 menjadi -Rp3.000.000' },
  },
  periksa: (bahan) => {
    const berkas = bahan.periode.isi.anggaran;
    if (berkas === undefined) return { diperiksa: 0, temuan: [] };
    return nilaiButir(semuaRo(bahan), ({ ro: { kode }, jalan }) => {
      const pagu = angkaFakta(bahan, `anggaran.ro.${kode}.akhir`);
      if (pagu === undefined || pagu.s >= 0n) return undefined;
      const r = berkas.data.revisi.findLastIndex(
        ({ jenis, rincian }) => /blokir|pengurangan/.test(jenis) && kode in rincian,
      );
      return {
        place: berkas.letak(r < 0 ? [...jalan, 'kode'] : ['revisi', r, 'rincian', kode]),
        subjek: kode,
        pesan: `Pagu akhir ${kode} menjadi ${tulisRupiah(pagu)} karena blokir atau pengurangannya melebihi pagu.`,
        saran: 'periksa jumlah blokir dan pengurangan',
      };
    });
  },
};
