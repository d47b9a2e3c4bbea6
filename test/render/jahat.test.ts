import { describe, expect, it } from 'vitest';
import { UNIT } from '../load/dasar.ts';
import { dokumenBerisi, LENGKAP, tulisan } from './bab.ts';
import { barisTimpang, yangAsing } from './periksa-html.ts';

/** Tulisan jahat yang dipasang di setiap tempat yang menerima teks. */
const JAHAT =
  '</td></table><script>alert(1)</script><img src=x onerror=alert(1)> " onload="alert(1) \u202E07,101\u2066 &lt;b&gt;';
const YAML = JSON.stringify(JAHAT);

const BERKAS = {
  ...Object.fromEntries(
    Object.entries(LENGKAP).map(([path, isi]) => [
      path,
      isi.replace(
        /(nama|singkat|jabatan|tugas|jenis|tentang|judul|sumber): (?!unit|angka)([A-Z][^,}\n]*)/g,
        `$1: ${YAML}`,
      ),
    ]),
  ),
  [`${UNIT}/rencana.yaml`]: `pedoman: contoh
sasaran: [{ kode: SS.1, judul: ${YAML}, perspektif: hasil }]
indikator:
  - id: layanan
    kode: IKU.1
    sasaran: SS.1
    judul: ${YAML}
    satuan: persen
    target: { pk: 80, keterangan: ${YAML} }
    formula: { latex: '\\text{<script>}', teks: ${YAML}, legenda: [{ simbol: ${YAML}, arti: ${YAML} }] }
varian: [{ id: lain, judul: ${YAML}, alasan: ${YAML}, ganti: { IKU.1.realisasi: IKU.1.target } }]
`,
  [`${UNIT}/realisasi.yaml`]: `realisasi: [{ indikator: IKU.1, nilai: 84, keterangan: ${YAML}, asal: ${YAML} }]\n`,
};

const SEMUA = `Teks \\<script>alert(1)\\</script> dan &lt;img src=x onerror=alert(1)&gt;, \u202E07,101\u202C.

[Tautan "onload=](https://contoh.id/"onload="alert(1))

## Judul "onload= \\<b>

<Nilai fakta="IKU.1.capaian"/> <Peraturan id="uu-5-2014"/> <Rujuk ke="tabel:sdm"/>

<Tabel data="sdm" judul='"><script>alert(1)</script>' catatan="</p><script>" sumber="' onload='x"/>

<Tabel isi="pk"/>

<Tabel isi="pk-reform"/>

<Tabel isi="capaian" indikator="IKU.1"/>

<Tabel isi="tugas-unit"/>

<Tabel isi="varian-npss"/>

<Tabel isi="skor-rinci"/>

<Grafik isi="sdm"/>

<Grafik isi="capaian"/>

<Bagan unit="unit-a"/>

<PetaStrategi/>

<Rumus indikator="IKU.1"/>

<Regulasi id="uu-5-2014 pmk-214"/>

<Kutipan sumber="<script>alert(1)</script>">

Isi.

</Kutipan>

<PerjanjianKinerja/>

<TandaTangan/>

<TandaTanganPK/>`;

describe('teks jahat di setiap tempat tetap teks', () => {
  const dokumen = dokumenBerisi(SEMUA, BERKAS);
  const html = dokumen.bagian.map((bagian) => bagian.html).join('');

  it('tidak ada unsur, atribut, atau alamat di luar yang dibuat perender', () => {
    expect(yangAsing(html)).toEqual([]);
  });

  it('tulisannya tetap terbaca utuh sebagai teks', () => {
    expect(tulisan(html).split('<script>alert(1)</script>').length).toBeGreaterThan(20);
  });

  it('pengatur arah dan karakter tersembunyi tidak sampai ke keluaran', () => {
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u0000-\u0008]/);
  });

  it('susunan tabel tidak berubah', () => {
    expect(barisTimpang(html)).toEqual([]);
  });

  it('data grafik tetap JSON yang sah', () => {
    const data = [...html.matchAll(/data-grafik="([^"]*)"/g)].map(([, isi = '']) =>
      isi
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );
    expect(data).toHaveLength(2);
    for (const satu of data) expect(() => JSON.parse(satu) as unknown).not.toThrow();
  });
});

it('pemeriksa HTML mengenali yang berbahaya', () => {
  expect(yangAsing('<p onload="x">a</p>')).toEqual(['p onload="x"']);
  expect(yangAsing('<script>')).toEqual(['<script>']);
  expect(yangAsing('<a href="javascript:x">a</a>')).toEqual(['a href="javascript:x"']);
  expect(yangAsing('<mi style="x">a</mi>')).toEqual(['mi style="x"']);
  expect(yangAsing('a < b')).toEqual(['< b']);
});
