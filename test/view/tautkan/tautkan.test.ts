import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../src/message.ts';
import { rangkaiProyek } from '../../../src/site/rangkai.ts';
import type { Prosa } from '../../../src/load/mdx.ts';
import { buatPencari, type Ketikan, terapkan } from '../../../src/view/tautkan/tautkan.ts';
import { BAB } from '../../load/dasar.ts';
import { proyekTautkan } from './proyek.ts';

/** Setiap folder di kasus/: `sebelum.mdx`, hasilnya `sesudah.mdx` (tanpa berkas itu: tidak berubah), dan `ragu.txt`. */
const KASUS = fileURLToPath(new URL('kasus/', import.meta.url));

function cari(isi: string): { ketikan: readonly Ketikan[]; prosa: Prosa; temuan: readonly string[] } {
  const { laporan, semuaHasil, messages } = rangkaiProyek(proyekTautkan({ [BAB]: isi }));
  const hasil = semuaHasil.get('unit-a/2023');
  const [dokumen] = hasil?.periode.dokumen ?? [];
  const prosa = dokumen?.bab[0]?.prosa;
  if (laporan === undefined || hasil === undefined || dokumen === undefined || prosa === undefined)
    throw new Error(messages.map(formatMessage).join('\n'));
  const ketikan = buatPencari({ laporan, dokumen, hasil, semuaHasil, awalan: '' })(prosa);
  const temuan = messages.filter(({ rule }) => rule === 'angka-diketik').map(formatMessage);
  return { ketikan, prosa, temuan };
}

const jelas = (ketikan: readonly Ketikan[]) =>
  ketikan.flatMap(({ rujukan }) => (rujukan.length === 1 ? rujukan : []));
/** Tulisan baku sebuah angka: lambangnya menempel, tanpa `,-` dan nol desimal. */
const baku = (teks: string): string =>
  teks
    .replace(/Rp\.?\s*/, 'Rp')
    .replace(/\s?(?:%|persen\b)/, '%')
    .replace(/,-|,0+(?=%|$)/, '');

describe('kasus', () => {
  it.each(readdirSync(KASUS))('%s', (nama) => {
    const baca = (berkas: string): string | undefined =>
      existsSync(`${KASUS}${nama}/${berkas}`) ? readFileSync(`${KASUS}${nama}/${berkas}`, 'utf8') : undefined;
    const sebelum = baca('sebelum.mdx') ?? '';
    const { ketikan, temuan } = cari(sebelum);
    const hasil = terapkan(sebelum, jelas(ketikan));
    expect(hasil).toBe(baca('sesudah.mdx') ?? sebelum);
    const ragu = ketikan.filter(({ rujukan }) => rujukan.length > 1);
    expect(
      ragu
        .map(({ tulisan, rujukan }) => `${tulisan}: ${rujukan.map(({ fakta }) => fakta.kunci).join(', ')}\n`)
        .join(''),
    ).toBe(baca('ragu.txt') ?? '');
    expect(temuan).toHaveLength(ketikan.length);
    for (const { awal, akhir, cetak } of jelas(ketikan))
      expect(baku(sebelum.slice(awal, akhir).replace(/\s+/g, ' '))).toBe(baku(cetak));
    expect(jelas(cari(hasil).ketikan), 'yang sudah ditautkan tidak ditawarkan lagi').toEqual([]);
  });
});

it('periksa menyebut tempat, fakta, dan jalan keluarnya', () => {
  expect(cari('# Bab\n\nBaris satu.\nCapaian IKU.1 mencapai 105,31%.\n').temuan).toEqual([
    `${BAB}:4:24  peringatan  angka 105,31% diketik, padahal sama dengan IKU.1.capaian; tulis <Nilai fakta="IKU.1.capaian"/>, atau jalankan npx lapkin tautkan ${BAB}  [angka-diketik]`,
  ]);
});
