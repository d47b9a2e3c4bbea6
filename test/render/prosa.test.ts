import { describe, expect, it } from 'vitest';
import { UNIT } from '../load/dasar.ts';
import { babBerisi, dokumenBerisi, LENGKAP, tulisan } from './bab.ts';

describe('Markdown menjadi HTML', () => {
  it.each([
    ['Satu *dua* **tiga** `empat`.', '<p>Satu <em>dua</em> <strong>tiga</strong> <code>empat</code>.</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['> dikutip', '<blockquote class="kutipan"><p>dikutip</p></blockquote>'],
    ['[Situs](https://contoh.id)', '<p><a href="https://contoh.id" rel="external">Situs</a></p>'],
    ['[Bab](#bab-1)', '<p><a href="#bab-1">Bab</a></p>'],
    ['a\\\nb', '<p>a<br>b</p>'],
    ['***', '<hr>'],
    ['5 < 6 & 7 > 2', '<p>5 &lt; 6 &amp; 7 &gt; 2</p>'],
  ])('%j', (mdx, hasil) => {
    expect(babBerisi(mdx)).toBe(hasil);
  });

  it('subbab bernomor menurut bab, judul tingkat empat tidak', () => {
    const { bagian, daftarIsi } = dokumenBerisi('## Satu\n\n### Rinci\n\n#### IKU\n\n## Dua');
    expect(tulisan(bagian[0]?.html ?? '')).toBe('1.1. Satu 1.1.1. Rinci IKU 1.2. Dua');
    expect(daftarIsi.map(({ nomor, judul }) => `${nomor} ${judul}`)).toEqual([
      'BAB I Bab Uji',
      '1.1. Satu',
      '1.1.1. Rinci',
      '1.2. Dua',
    ]);
  });
});

describe('Nilai: satu fakta, beberapa bentuk', () => {
  it.each([
    ['IKU.1.capaian', undefined, '105%'],
    ['IKU.1.capaian', 'angka', '105'],
    ['IKU.1.capaian', 'terbilang', '105% (seratus lima persen)'],
    ['fakta.pagu', undefined, 'Rp8.225.000.000'],
    ['fakta.pagu', 'terbilang', 'Rp8.225.000.000 (delapan miliar dua ratus dua puluh lima juta rupiah)'],
    ['fakta.mitra', undefined, '24'],
    ['fakta.mitra', 'lengkap', '24 instansi'],
    ['fakta.selisih', undefined, '-7,95'],
    ['fakta.selisih', 'mutlak', '7,95'],
    ['fakta.selisih', 'mutlak-lengkap', '7,95 poin'],
    ['fakta.lama', undefined, 'tidak terbaca'],
    ['npss.status', undefined, 'Baik'],
  ])('%s (%s) -> %s', (fakta, bentuk, hasil) => {
    const html = babBerisi(
      `A <Nilai fakta="${fakta}"${bentuk === undefined ? '' : ` bentuk="${bentuk}"`}/> b.`,
    );
    expect(tulisan(html).replace(' .', '.')).toBe(`A ${hasil} b.`);
    expect(html).toContain(`data-fakta="${fakta}"`);
  });
});

describe('rujukan dan peraturan', () => {
  it('Rujuk menyebut nomor dan menuju pengenal tabelnya', () => {
    const html = babBerisi(
      'Lihat <Rujuk ke="tabel:sdm"/>.\n\n<Tabel isi="skor-ringkas"/>\n\n<Tabel data="sdm"/>',
    );
    expect(html).toContain('<a class="rujuk" href="#tabel-sdm">Tabel 2</a>');
    expect(html).toContain('id="tabel-sdm"');
  });

  it.each([
    ['uu-5-2014', '', 'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara'],
    ['uu-5-2014', ' bentuk="singkat"', 'Undang-Undang Nomor 5 Tahun 2014'],
    // Nomor yang sudah memuat tahun tidak diberi tahun lagi.
    ['pmk-214', ' bentuk="singkat"', 'PMK Nomor 214/PMK.02/2017'],
  ])('Peraturan %s%s', (id, bentuk, hasil) => {
    expect(tulisan(babBerisi(`Menurut <Peraturan id="${id}"${bentuk}/>.`))).toBe(`Menurut ${hasil}.`);
  });

  it('Regulasi menjadi daftar bertitik koma dengan "dan" sebelum yang terakhir', () => {
    const html = babBerisi('<Regulasi id="uu-5-2014 pmk-214 uu-5-2014"/>');
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(tulisan(html)).toMatch(
      /Sipil Negara; Peraturan .* Anggaran; dan Undang-Undang .* Sipil Negara\.$/,
    );
  });
});

describe('komponen blok', () => {
  it('Tabel data: kepala, isi, jumlah, judul bernomor, dan sumber', () => {
    const html = babBerisi('<Tabel data="sdm"/>');
    expect(tulisan(html)).toBe(
      'Tabel 1 Pegawai menurut unit Unit Pegawai Unit Contoh A 12 Unit Contoh B 30 Jumlah 42 Sumber: Data kepegawaian',
    );
    expect(html).toMatch(/<caption>.*<\/caption>.*<thead>.*<th scope="col">Unit<\/th>.*<\/thead><tbody>/);
    expect(html).toContain('data-fakta="tabel.sdm.pegawai.jumlah"');
  });

  it('judul, sumber, dan catatan dapat diganti dari prosa', () => {
    const html = babBerisi(
      '<Tabel data="sdm" judul="Pegawai 2023" sumber="Biro SDM" catatan="Per Desember"/>',
    );
    expect(tulisan(html)).toMatch(/^Tabel 1 Pegawai 2023 .* Catatan: Per Desember Sumber: Biro SDM$/);
  });

  it('Grafik membawa datanya dan tabel kembar dengan angka yang sama', () => {
    const html = babBerisi('<Grafik isi="sdm"/>');
    const data: unknown = JSON.parse(
      (/data-grafik="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"'),
    );
    expect(data).toMatchObject({
      label: ['Unit A', 'Unit B'],
      seri: [{ nama: 'Pegawai', nilai: [12, 30], teks: ['12', '30'] }],
    });
    expect(tulisan(html.slice(html.indexOf('<details')))).toMatch(/Unit A 12 Unit B 30$/);
    expect(html).toContain('<figcaption id="gambar-sdm-judul"><span class="nomor">Gambar 1</span>');
  });

  it('Bagan mengikuti pohon unit; PetaStrategi mengikuti perspektif', () => {
    expect(babBerisi('<Bagan unit="unit-a"/>')).toMatch(
      /<ul class="pohon"><li><span class="kotak">Unit Contoh A<\/span><ul><li><span class="kotak">Unit Contoh B<\/span><\/li><\/ul><\/li><\/ul>/,
    );
    expect(tulisan(babBerisi('<PetaStrategi/>'))).toContain('Perspektif Hasil SS.1 Layanan yang baik');
  });

  it('Rumus menjadi MathML dengan legenda, tanpa gaya sebaris', () => {
    const rencana = `pedoman: contoh
indikator:
  - id: layanan
    kode: IKU.1
    judul: Layanan
    satuan: persen
    target: { pk: 80 }
    formula: { latex: 'P = \\frac{a}{b}', teks: P sama dengan a dibagi b, legenda: [{ simbol: a, arti: layanan tepat }] }
`;
    const html = babBerisi('<Rumus indikator="IKU.1"/>', { [`${UNIT}/rencana.yaml`]: rencana });
    expect(html).toMatch(/<math[^>]*>.*<mfrac>.*<\/math>/s);
    expect(html).toContain('aria-label="Rumus: P sama dengan a dibagi b"');
    expect(html).toMatch(/<dt>a<\/dt><dd>layanan tepat<\/dd>/);
    expect(html).not.toContain('style=');
  });

  it.each([
    ['a.', 'gaya-a-titik'],
    ['1)', 'gaya-1-kurung'],
    ['a)', 'gaya-a-kurung'],
    ['1.', 'gaya-1-titik'],
  ])('Daftar bergaya %s', (gaya, kelas) => {
    expect(babBerisi(`<Daftar gaya="${gaya}">\n\n1. satu\n2. dua\n\n</Daftar>`)).toBe(
      `<ol class="${kelas}"><li>satu</li><li>dua</li></ol>`,
    );
  });

  it('Kutipan dengan sumber', () => {
    expect(tulisan(babBerisi('<Kutipan sumber="Laporan 2022">\n\nIsi kutipan.\n\n</Kutipan>'))).toBe(
      'Isi kutipan. Laporan 2022',
    );
  });
});

describe('tanda tangan', () => {
  it('dokumen: satu pihak, tanggal yang belum terbit disebut demikian', () => {
    expect(tulisan(babBerisi('<TandaTangan/>'))).toBe('…, … … … belum terbit Kepala Unit A Sari Contoh');
  });

  it('Perjanjian Kinerja dua pihak: pihak kedua di kiri, tempat dan tanggal (RULES 1.2)', () => {
    const isi = tulisan(babBerisi('<TandaTanganPK/>'));
    expect(isi).toBe(
      'Jakarta, 19 Desember 2022 Pihak Kedua Menteri Contoh Budi Contoh Pihak Pertama Kepala Unit A Sari Contoh',
    );
    const naskah = tulisan(babBerisi('<PerjanjianKinerja/>'));
    expect(naskah).toContain(
      'kami yang bertanda tangan di bawah ini: Nama Sari Contoh Jabatan Kepala Unit A',
    );
    expect(naskah).toContain('Pihak kedua akan melakukan supervisi yang diperlukan');
  });

  it('Perjanjian Kinerja satu pihak memakai pernyataan tanpa atasan', () => {
    const pk = (LENGKAP[`${UNIT}/pk.yaml`] ?? '').replace('pihak_kedua: menteri\n', '');
    const naskah = tulisan(babBerisi('<PerjanjianKinerja/>', { ...LENGKAP, [`${UNIT}/pk.yaml`]: pk }));
    expect(naskah).toContain('yang bertanda tangan di bawah ini: Nama Sari Contoh');
    expect(naskah).not.toMatch(/pihak (kedua|pertama)/i);
  });
});
