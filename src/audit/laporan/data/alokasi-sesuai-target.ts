import { jumlahkan } from '../../banding.ts';
import { isAngka } from '../../../schema/angka.ts';
import { angkaFakta, tulisAngka } from './baca.ts';
import { contohRencana } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const alokasi = (nilai: number): string =>
  contohRencana(
    `    satuan_alokasi: dokumen\n    alokasi:\n      - { unit: unit-a, nilai: ${nilai} }\n`,
    'target: { pk: 80 }',
    'dokumen',
  );

/** Bagian target yang dibagi ke unit-unit berjumlah sama dengan targetnya, atau target turunannya bila ada. */
export const alokasiSesuaiTarget: AturanData = {
  id: 'alokasi-sesuai-target',
  keparahan: 'peringatan',
  pernyataan: 'Target yang dibagi ke unit-unit berjumlah sama dengan target indikatornya.',
  contoh: {
    benar: { 'rencana.yaml': alokasi(80) },
    salah: { 'rencana.yaml': alokasi(78) },
    kena: { berkas: 'rencana.yaml', pesan: 'Bagian target IKU.1 berjumlah 78, targetnya 80.' },
  },
  periksa: (bahan) =>
    nilaiButir(
      bahan.periode.indikator.filter(({ data }) => data.alokasi.length > 0),
      ({ kode, satuan, data, tempat }) => {
        const turunan = angkaFakta(bahan, `${kode}.target.turunan`);
        const sesatuan = data.satuan_alokasi === undefined || data.satuan_alokasi === satuan;
        const { pk } = data.target;
        const target = turunan ?? (sesatuan && satuan !== 'persen' && isAngka(pk) ? pk.nilai : undefined);
        const jumlah = jumlahkan(data.alokasi.map(({ nilai }) => nilai.nilai));
        if (target === undefined || jumlah.round(0).equals(target.round(0))) return undefined;
        return {
          place: tempat(['alokasi']),
          subjek: kode,
          pesan: `Bagian target ${kode} berjumlah ${tulisAngka(jumlah)}, targetnya ${tulisAngka(target)}.`,
          saran: 'periksa pembagian target, atau catat alasannya di diterima',
        };
      },
    ),
};
