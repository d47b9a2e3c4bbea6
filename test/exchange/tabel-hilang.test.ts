import { describe, expect, it } from 'vitest';
import { bacaNaskah } from '../../src/exchange/baca.ts';
import { buatDocx, p, tabel } from './buat-docx.ts';

const hilang = async (isi: string | Uint8Array): Promise<readonly string[]> => {
  const { naskah } = await bacaNaskah(typeof isi === 'string' ? Buffer.from(isi) : isi, 'a');
  return naskah.takTerbaca.map((satu) => satu.replace(/: sesudah .*/, ''));
};
const RATA = [
  'Unit        Pagu       Realisasi',
  'Satu       1.000        900',
  'Dua        2.000      1.800',
  'Tiga       3.000      2.700',
];

describe('tabel yang hilang', () => {
  it.each([
    ['satu sel sebaris', 'Tabel 1.1 Pegawai\nUnit\nJumlah\nSatu\n18\n', ['Tabel 1.1']],
    ['bertab', 'Tabel 1 Pegawai\nUnit\tJumlah\nSatu\t18\n', []],
    ['berpipa', 'Tabel 1 Pegawai\n\n| Unit | Jumlah |\n|---|---|\n| Satu | 18 |\n', []],
    ['rata spasi', `Tabel 1 Anggaran\n${RATA.join('\n')}\n`, []],
    ['satuan di antaranya', 'Tabel 1 Anggaran\n(dalam rupiah)\n\nUnit\tPagu\nSatu\t18\n', []],
    ['keterangan di bawah', 'Unit\tPagu\nSatu\t18\nTabel 1 Anggaran\n\nProsa biasa.\n', []],
    [
      'hanya disebut kalimat',
      'Tabel 1 menunjukkan capaian.\nTabel 2 Menurut kalimat ini, angkanya naik dan karena itu panjang sekali sehingga bukan keterangan tabel.\n',
      [],
    ],
    [
      'daftar tabel',
      'DAFTAR TABEL\nTabel 1 Pegawai 3\nTabel 2 Anggaran ..... 4\n\nBAB I\nTabel 1 Pegawai\nUnit\tJumlah\nSatu\t18\n',
      [],
    ],
    [
      'banyak',
      Array.from({ length: 8 }, (_, i) => `Tabel ${i + 1} Pegawai\nSatu\n18\n`).join(''),
      ['Tabel 1, Tabel 2, Tabel 3, Tabel 4, Tabel 5, dan 3 tabel lain'],
    ],
  ])('%s', async (_, teks, harapan) => {
    expect(await hilang(teks)).toEqual(harapan);
  });

  it('waktunya tidak melonjak karena titik atau spasi panjang', async () => {
    const awal = performance.now();
    for (const huruf of ['.', ' ', ' .'])
      await hilang(`Tabel 1 A${huruf.repeat(28_000 / huruf.length)}x\n`.repeat(100));
    expect(performance.now() - awal).toBeLessThan(5000);
  });

  it('Word: tabel yang berupa gambar disebut, tabel satu kolom tidak', async () => {
    const gambar = p('<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>');
    const prosa = p('Laporan ini memuat capaian kinerja selama satu tahun.');
    expect(
      await hilang(
        buatDocx(prosa + p('Tabel 1 Arah') + tabel([['a'], ['b']]) + p('Tabel 2 Pegawai') + gambar + prosa),
      ),
    ).toEqual(['1 gambar tidak dibaca.', 'Tabel 2']);
  });
});
