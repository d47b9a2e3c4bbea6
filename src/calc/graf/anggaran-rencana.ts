import type { Berkas } from '../../load/isi.ts';
import type { Anggaran } from '../../schema/anggaran.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { absen, angka } from '../nilai.ts';
import { serapan } from '../serapan.ts';
import { nilaiData } from './nilai-data.ts';

type Ro = Anggaran['kro'][number]['ro'][number];

/** RO sebuah kegiatan; bila hanya ada satu kegiatan, KRO tidak perlu menyebutnya. */
export function roKegiatan({ kro, kegiatan }: Anggaran, kode: string): readonly Ro[] {
  const tunggal = kegiatan.length === 1;
  return kro.filter((satu) => tunggal || satu.kegiatan === kode).flatMap(({ ro }) => ro);
}

/** Pagu yang hanya diketahui per sasaran: tiap sasaran sebagai daun, pagu awal jumlahnya. */
export function grafPerSasaran(graf: Graf, { data, letak }: Berkas<Anggaran>): void {
  for (const [index, { sasaran, pagu, asal }] of data.per_sasaran.entries())
    graf.daun(`anggaran.sasaran.${sasaran}.awal`, `Pagu awal ${sasaran}`, 'rupiah', {
      nilai: nilaiData(pagu),
      asal,
      tempat: () => letak(['per_sasaran', index, 'pagu']),
    });
  graf.hitung('anggaran.awal', 'Pagu awal anggaran', 'rupiah', {
    rumus: 'jumlah',
    masukan: data.per_sasaran.map(({ sasaran }) => `anggaran.sasaran.${sasaran}.awal`),
    hitung: jumlah,
  });
}

/** Penerimaan negara bukan pajak: target, realisasi, dan capaiannya dalam persen. */
export function grafPnbp(graf: Graf, { data: { pnbp }, letak }: Berkas<Anggaran>): void {
  if (pnbp === undefined) return;
  const { target, realisasi, asal } = pnbp;
  graf.daun('anggaran.pnbp.target', 'Target PNBP', 'rupiah', {
    nilai: angka(target.nilai),
    asal,
    tempat: () => letak(['pnbp', 'target']),
  });
  graf.daun('anggaran.pnbp.realisasi', 'Realisasi PNBP', 'rupiah', {
    nilai: realisasi === undefined ? absen('kosong') : angka(realisasi.nilai),
    asal,
    tempat: () => letak(['pnbp']),
  });
  graf.hitung('anggaran.pnbp.capaian', 'Capaian PNBP', 'persen', {
    rumus: 'serapan',
    masukan: ['anggaran.pnbp.realisasi', 'anggaran.pnbp.target'],
    hitung: ([dicapai, sasaran]) => serapan(dicapai, sasaran),
  });
}
