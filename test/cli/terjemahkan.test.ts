import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { satukanLaporan } from '../../src/cli/jelaskan.ts';
import { CONTOH, terjemahkan } from '../../src/cli/terjemahkan.ts';

const CLI = new URL('../../src/cli/', import.meta.url);

describe('pesan commander', () => {
  it.each([
    [
      "error: missing required argument 'laporan'",
      'jelaskan',
      'Masukan <laporan> belum ditulis. Lihat: npx lapkin jelaskan --help\nContoh: npx lapkin jelaskan deputi-pmk/2023 IKU.4.capaian',
    ],
    [
      "error: required option '--tanggal <tanggal>' not specified",
      'kunci',
      'Pilihan --tanggal <tanggal> belum ditulis. Lihat: npx lapkin kunci --help\nContoh: npx lapkin kunci puspenkom-asn 2025 1 --tanggal 2025-04-10',
    ],
    [
      "error: option '--port <nomor>' argument missing",
      'pratinjau',
      'Pilihan --port <nomor> belum diisi. Lihat: npx lapkin pratinjau --help\nContoh: npx lapkin pratinjau --port 8080',
    ],
    ["error: unknown command 'x'", 'x', 'Perintah "x" tidak dikenal. Lihat: npx lapkin --help'],
    ["error: unknown option '--x'", 'constructor', 'Pilihan --x tidak dikenal. Lihat: npx lapkin --help'],
  ])('%s', (asli, perintah, hasil) => {
    expect(terjemahkan(asli, perintah)).toBe(hasil);
  });

  it('setiap perintah punya contoh', () => {
    const kode = readdirSync(CLI)
      .filter((nama) => nama.endsWith('.ts'))
      .map((nama) => readFileSync(new URL(nama, CLI), 'utf8'))
      .join('\n');
    const perintah = [...kode.matchAll(/\.command\('([a-z-]+)'/g)].map(([, nama = '']) => nama);
    expect(perintah.length).toBeGreaterThan(5);
    expect(perintah.filter((nama) => !Object.hasOwn(CONTOH, nama))).toEqual([]);
  });
});

it.each([
  ['puspenkom-asn', ['2025'], ['puspenkom-asn/2025', '']],
  ['puspenkom-asn', ['2025', 'IKU.1'], ['puspenkom-asn/2025', 'IKU.1']],
  ['bkn', ['2023-2024'], ['bkn/2023-2024', '']],
  ['puspenkom-asn/2025', ['IKU.1'], ['puspenkom-asn/2025', 'IKU.1']],
  ['puspenkom-asn/2025', [], ['puspenkom-asn/2025', '']],
  ['puspenkom-asn', ['IKU.1'], ['puspenkom-asn', 'IKU.1']],
])('jelaskan %s %s', (laporan, sisa, hasil) => {
  expect(satukanLaporan(laporan, sisa)).toEqual(hasil);
});
