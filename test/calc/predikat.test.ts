import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { predikat } from '../../src/calc/predikat.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { pedoman, type Skala } from '../../src/schema/pedoman.ts';
import { cetak, pecahan } from './angka.ts';

const BERKAS = 'content/pedoman/bkn-2020-2024.yaml';
const isi = readFileSync(new URL(`../../${BERKAS}`, import.meta.url), 'utf8');
const { skala } = pedoman.parse(bacaYaml(BERKAS, isi).value);

function ambil(id: string): Skala {
  const satu = skala.find((calon) => calon.id === id);
  if (satu === undefined) throw new Error(`skala ${id} tidak ada di pedoman`);
  return satu;
}

describe('predikat pada batas pita', () => {
  it.each([
    // Status BKN: di atas 100, mulai 80, mulai 50, di bawah 50; dari nilai yang belum dibulatkan (RULES 3.4).
    ['status-kinerja', '120', 'Sangat Baik'],
    ['status-kinerja', '100.004', 'Sangat Baik'],
    ['status-kinerja', '100', 'Baik'],
    ['status-kinerja', '99.996', 'Baik'],
    ['status-kinerja', '80', 'Baik'],
    ['status-kinerja', '79.999', 'Cukup'],
    ['status-kinerja', '79.5', 'Cukup'],
    ['status-kinerja', '50', 'Cukup'],
    ['status-kinerja', '49.5', 'Kurang'],
    ['status-kinerja', '0', 'Kurang'],
    // AKIP: nilai di batas masuk kelas yang lebih rendah (RULES 2).
    ['akip', '100', 'Sangat Memuaskan'],
    ['akip', '90.01', 'Sangat Memuaskan'],
    ['akip', '90', 'Memuaskan'],
    ['akip', '80', 'Sangat Baik'],
    ['akip', '75.45', 'Sangat Baik'], // BB, S2:1784
    ['akip', '71.05', 'Sangat Baik'], // S1:1282
    ['akip', '70.01', 'Sangat Baik'],
    ['akip', '70', 'Baik'], // B, bukan BB
    ['akip', '60', 'Cukup'],
    ['akip', '50', 'Kurang'],
    ['akip', '30', 'Sangat Kurang'],
    ['akip', '0', 'Sangat Kurang'],
    ['akip', '100.01', '[na]'],
    ['akip', '-0.01', '[na]'],
    // IP ASN (RULES 6).
    ['ip-asn', '91', 'Sangat Tinggi'],
    ['ip-asn', '90.96', 'Tinggi'], // S1:1131
    ['ip-asn', '83.59', 'Tinggi'], // S1:1113
    ['ip-asn', '81', 'Tinggi'],
    ['ip-asn', '79.43', 'Sedang'], // S1:1131
    ['ip-asn', '77.15', 'Sedang'], // S2:775-778
    ['ip-asn', '71', 'Sedang'],
    ['ip-asn', '61', 'Rendah'],
    ['ip-asn', '60.99', 'Sangat Rendah'],
    // Survei manajemen kinerja (RULES 3.4; S1:920-927).
    ['survei-manajemen-kinerja', '87.5', 'Sangat Baik'],
    ['survei-manajemen-kinerja', '87.49', 'Baik'],
    ['survei-manajemen-kinerja', '76.6', 'Baik'],
    ['survei-manajemen-kinerja', '58.6', 'Cukup'],
    ['survei-manajemen-kinerja', '43.8', 'Kurang'],
    ['survei-manajemen-kinerja', '43.79', 'Sangat Kurang'],
    // IKM (RULES 5; PermenPANRB 14/2017).
    ['ikm-mutu', '93.26', 'A'],
    ['ikm-mutu', '88.31', 'A'],
    ['ikm-mutu', '88.30', 'B'],
    ['ikm-mutu', '76.61', 'B'],
    ['ikm-mutu', '76.60', 'C'],
    ['ikm-mutu', '65', 'C'],
    ['ikm-mutu', '64.99', 'D'],
  ])('%s: %s -> %s', (id, nilai, hasil) => {
    expect(cetak(predikat(pecahan(nilai), ambil(id)))).toBe(hasil);
  });
});

describe('pita setiap skala bersambung tanpa celah dan tanpa tumpang tindih', () => {
  it.each(skala.map(({ id }) => id))('%s', (id) => {
    const { pita } = ambil(id);
    const ujung = pita
      .flatMap(({ bawah, atas }) => [bawah, atas])
      .flatMap((batas) => batas?.nilai.nilai ?? []);
    const [rendah, tinggi] = [min(ujung), min(ujung.map((satu) => satu.neg())).neg()];
    const acak = fc
      .bigInt({ min: 0n, max: 1_000_000n })
      .map((bagian) => rendah.add(tinggi.sub(rendah).mul(new Fraction(bagian, 1_000_000n))));
    fc.assert(
      fc.property(fc.oneof(acak, fc.constantFrom(...ujung)), (nilai) => {
        const pemuat = pita.filter(
          (satu) => predikat(nilai, { ...ambil(id), pita: [satu] }).jenis === 'teks',
        );
        expect(pemuat.map(({ nama }) => nama)).toHaveLength(1);
      }),
    );
  });
});

function min(semua: readonly Fraction[]): Fraction {
  return semua.reduce((a, b) => (a.lte(b) ? a : b));
}
