import { describe, expect, it } from 'vitest';
import { Kosong, tulisYaml } from '../../src/baru/yaml.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { bacaAngka } from '../../src/schema/angka.ts';

describe('tulisYaml', () => {
  it('yang ditulis terbaca kembali sama, juga teks yang menyerupai tanda YAML', () => {
    const isi = {
      a: 'biasa',
      b: 'ya: bukan # komentar',
      c: "kutip 'tunggal'",
      d: '4845',
      e: 'true',
      f: '- strip',
      g: ['x', { h: 'i', j: ['k'] }],
      l: { m: '01.BDB', n: '2024-01-02' },
      o: '@awal',
      p: 'null ',
    };
    const { value, messages } = bacaYaml('a.yaml', tulisYaml(isi));
    expect(messages).toEqual([]);
    expect(value).toEqual(isi);
  });

  it('angka memakai tulisan aslinya; kosong membawa keterangannya dan terbaca kosong', () => {
    const tulisan = tulisYaml({ x: { pk: new Kosong('isi target\n2023: 5'), nilai: bacaAngka('96.25') } });
    expect(tulisan).toBe('x:\n  pk: # isi target 2023: 5\n  nilai: 96.25\n');
    expect(bacaYaml('a.yaml', tulisan).value).toMatchObject({ x: { pk: null, nilai: { teks: '96.25' } } });
  });

  it('yang tidak ada, salah, dan daftar kosong tidak ditulis', () => {
    expect(tulisYaml({ a: undefined, b: false, c: [], d: true })).toBe('d: true\n');
  });
});
