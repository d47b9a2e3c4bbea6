import { describe, expect, it } from 'vitest';
import { validasi } from '../../src/load/validate.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { formatMessage } from '../../src/message.ts';
import { fakta } from '../../src/schema/fakta.ts';

const baris = (banyak: number, isi: (ke: number) => string): string =>
  `fakta:\n${Array.from({ length: banyak }, (_, ke) => `  - ${isi(ke)}\n`).join('')}`;
const benar = (ke: number): string => `{ id: f${ke}, judul: F, nilai: 1, satuan: '', asal: S1 }`;

function temuan(text: string): string[] {
  const { value, letak, messages } = bacaYaml('f', text);
  return [...messages, ...validasi(fakta, value, letak).messages].map(formatMessage);
}

describe('berkas yang sangat panjang', () => {
  it('satu butir yang salah jauh di bawah tetap disebut di barisnya', () => {
    const salah = 7321;
    const text = baris(8000, (ke) => (ke === salah ? benar(ke).replace('nilai: 1', 'nilai: 1%') : benar(ke)));
    expect(temuan(text)).toEqual([
      expect.stringMatching(new RegExp(`^f:${salah + 2}:\\d+ .*tertulis "1%"; tulis 1 `)),
    ]);
  });

  it('nama kembar di dua potongan yang berbeda tetap ditemukan', () => {
    const text = baris(6000, (ke) => benar(ke === 5999 ? 3 : ke));
    expect(temuan(text)).toEqual([
      expect.stringMatching(/^f:6001:\d+ .*id "f3" dipakai lebih dari sekali; /),
    ]);
  });

  it('kekeliruan yang berulang ribuan kali tidak disebut semuanya', () => {
    const semua = temuan(baris(2000, () => '1'));
    expect(semua.length).toBeLessThan(501);
    expect(semua.at(-1)).toMatch(
      /masih ada \d+ ketidakcocokan lain di berkas ini; .* \[temuan-terlalu-banyak\]$/,
    );
  });

  it('terlalu banyak tanda ditolak sebelum diurai', () => {
    expect(temuan(`fakta: [${', '.repeat(100_001)}]`)[0]).toMatch(
      /lebih dari 100000 tanda .*\[yaml-terlalu-besar\]$/,
    );
  });
});
