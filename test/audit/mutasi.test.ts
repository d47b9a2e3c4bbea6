import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { acak, ubahAngka, undi } from '../../scripts/bench/mutasi/acak.ts';
import { nilaiMutan, susunLadang } from '../../scripts/bench/mutasi/jalankan.ts';
import { bacaProyek } from '../../src/load/files.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';

describe('undian mutan', () => {
  it('benih yang sama memberi deret yang sama', () => {
    const [a, b] = [acak(7), acak(7)];
    expect(Array.from({ length: 5 }, a)).toEqual(Array.from({ length: 5 }, b));
    const ladang = [['a', 'b', 'c'], ['d'], []];
    expect(undi(ladang, 4, 1)).toEqual(undi(ladang, 4, 1));
  });

  it.each(['93,26', '5', '100,00', 'Rp8.225.000.000', '0,04'])('%s selalu berubah', (angka) => {
    expect(ubahAngka(angka)).not.toBe(angka);
    expect(ubahAngka(angka)).toHaveLength(angka.length);
  });
});

describe('empat puluh mutan data, prosa, dan tulisan kita', async () => {
  const isi = await bacaProyek(fileURLToPath(new URL('../../', import.meta.url)));
  const ladang = susunLadang(isi, rangkaiProyek(isi));

  it('sedikitnya 95 persen ditemukan di tempatnya', { timeout: 240_000 }, () => {
    const nasib = nilaiMutan(isi, ladang, 40, 5);
    const luput = nasib.filter(({ ketemu }) => !ketemu);
    expect(nasib).toHaveLength(40);
    expect(
      luput.map(({ mutan }) => `${mutan.operator} ${mutan.berkas}:${mutan.baris}`).slice(2),
      'paling banyak dua yang luput',
    ).toEqual([]);
  });

  it('daun yang hanya ditulis sekali dikecualikan, bukan dihitung ketemu', () => {
    const daun = ladang.find(({ operator }) => operator === 'daun yang hanya ditulis sekali diubah');
    expect(daun?.mutan).toEqual([]);
    expect(daun?.dikecualikan).toBeGreaterThan(50);
  });
});
