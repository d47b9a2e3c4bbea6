import { expect, it } from 'vitest';
import { rentangKode, saranFakta } from '../../src/view/saran-fakta.ts';

const KODE = ['IKU.1', 'IKU.2', 'IKU.3'];
const FAKTA = [
  ...KODE.flatMap((kode) => ['bobot', 'target', 'realisasi', 'capaian'].map((sifat) => `${kode}.${sifat}`)),
  ...Array.from({ length: 40 }, (_, index) => `tabel.sdm.baris.${index + 1}.pegawai`),
  'npss',
];

it.each([
  ['IKU.2.capain', 'mungkin maksud Anda "IKU.2.capaian"'],
  ['IKU.9', 'indikatornya IKU.1 sampai IKU.3'],
  ['IKU 9.capaian', 'indikatornya IKU.1 sampai IKU.3'],
  ['IKU.2.warna', 'IKU.2 punya: target, realisasi, capaian, bobot'],
  ['zaitun', 'periksa ejaannya'],
  ['', 'tulis misalnya IKU.1.capaian'],
])('fakta %s: %s', (kunci, saran) => {
  expect(saranFakta(kunci, FAKTA, KODE)).toBe(saran);
});

it.each([
  [['IKU.1', 'IKU.2', 'IKU.3'], 'IKU.1 sampai IKU.3'],
  [['IKU.1', 'IKU.3'], 'IKU.1, IKU.3'],
  [['layanan', 'keluhan'], 'layanan, keluhan'],
])('kode %s disebut %s', (kode, sebutan) => {
  expect(rentangKode(kode)).toBe(sebutan);
});
