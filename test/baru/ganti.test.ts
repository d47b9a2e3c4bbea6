import { describe, expect, it } from 'vitest';
import { atribut, belumDiketahui, ganti, gantiTeks, prosa } from '../../src/baru/ganti.ts';
import { bacaMdx } from '../../src/load/mdx.ts';

const JAHAT = 'A < B & {c} *d* _e_ [f](g) `h` "i" <Nilai fakta="x"/> \\ | ~';

describe('ganti', () => {
  it('mengganti pengisi di prosa dan di atribut, dan membiarkan yang tidak dikenal', () => {
    const naskah = '### {kode} {judul}\n\n<Isian tanya="Mengapa {kode} {keadaan}?" indikator="{kode}" />';
    expect(ganti(naskah, { kode: 'IKU.1', judul: 'Layanan' })).toBe(
      '### IKU.1 Layanan\n\n<Isian tanya="Mengapa IKU.1 {keadaan}?" indikator="IKU.1" />',
    );
  });

  it('isi yang memuat tanda MDX tetap teks, di judul dan di atribut', () => {
    const hasil = ganti('# {judul}\n\n<Isian tanya="Apa {judul}?" />\n', { judul: JAHAT });
    const { prosa: terbaca, messages } = bacaMdx('bab.mdx', hasil);
    expect(messages).toEqual([]);
    const [judul, isian] = terbaca?.root.children ?? [];
    expect(judul).toMatchObject({ type: 'heading', children: [{ type: 'text', value: JAHAT }] });
    expect(isian).toMatchObject({
      name: 'Isian',
      attributes: [{ name: 'tanya', value: `Apa ${JAHAT}?` }],
    });
  });

  it('nama pengisi tidak mencari di prototipe', () => {
    expect(gantiTeks('{constructor} {tahun}', { tahun: '2024' })).toBe('{constructor} 2024');
  });

  it('pengisi kosong disebut sebagai belum diketahui; yang tidak dikenal tidak', () => {
    expect(belumDiketahui('{tugas} {unit} {lain}', { tugas: '', unit: 'A' })).toEqual(['tugas']);
  });

  it('baris baru dalam isi tidak memecah paragraf', () => {
    expect(prosa(' a\n\nb ')).toBe('a b');
    expect(atribut('a\nb "c"')).toBe('a b &quot;c&quot;');
  });
});
