import { describe, expect, it } from 'vitest';
import { auditTeks } from '../../src/audit/audit.ts';
import { LAPORAN } from './laporan-contoh.ts';

const ulang = (banyak: number, isi: (ke: number) => string | number, sambung = ''): string =>
  Array.from({ length: banyak }, (_, ke) => isi(ke)).join(sambung);

/** Masukan yang bukan dokumen: tidak melempar, tidak menggantung, dan tidak menuduh apa pun. */
const ANEH: readonly (readonly [nama: string, teks: string])[] = [
  ['kosong', ''],
  ['hanya angka sebaris', ulang(100_000, (ke) => (ke * 37) % 9999, ' ')],
  ['seperti biner', ulang(300_000, (ke) => String.fromCharCode((ke * 7919) % 256))],
  [
    'tabel sepuluh ribu kolom',
    ulang(12, (ke) => ulang(10_000, (kolom) => (ke === 0 ? 'Target' : ke * kolom), '\t'), '\n'),
  ],
  ['tabel lima ribu baris', `No\tNama\tNilai\n${ulang(5000, (ke) => `${ke}\tSatu ${ke}\t${ke * 3}`, '\n')}`],
  ['sebaris sejuta huruf', 'a'.repeat(1_000_000)],
  ['kurung buka', '('.repeat(200_000)],
  ['angka seratus ribu digit', '1'.repeat(100_000)],
  ['nomor bertingkat', '1.1'.repeat(100_000)],
  ['pipa', '|'.repeat(500_000)],
  ['peraturan berulang', 'Peraturan '.repeat(50_000)],
  ['dari berulang', 'Dari 3 dari 5 indikator mencapai target dan '.repeat(10_000)],
  ['rincian berulang', 'terdiri dari 3 a, 4 b, '.repeat(15_000)],
];

describe('masukan aneh', () => {
  it.each(ANEH)('%s', (_nama, teks) => {
    expect(auditTeks(teks)).toEqual([]);
  });
});

it('waktu tumbuh sebanding besar berkas', () => {
  const waktu = (kali: number): number => {
    const mulai = performance.now();
    auditTeks(`${LAPORAN}\n`.repeat(kali));
    return performance.now() - mulai;
  };
  waktu(5);
  expect(waktu(100)).toBeLessThan(Math.max(1500, waktu(10) * 60));
});
