import { strToU8, zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bacaNaskah } from '../../src/exchange/baca.ts';
import { BerkasDitolak } from '../../src/exchange/naskah.ts';
import { buatDocx, p } from './buat-docx.ts';

/** SECURITY.md: berkas jahat ditolak dengan pesan yang jelas dalam lima detik. */
const DETIK = 5000;
const tolak = async (isi: Uint8Array, nama = 'a.docx'): Promise<string> => {
  const galat: unknown = await bacaNaskah(isi, nama).catch((error: unknown) => error);
  if (!(galat instanceof BerkasDitolak)) throw new Error('tidak ditolak', { cause: galat });
  return galat.message;
};
const dokumen = (xml: string): Uint8Array => buatDocx('', {}, { 'word/document.xml': xml });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const badan = (isi: string): string => `<w:document ${W}><w:body>${isi}</w:body></w:document>`;

/** Mengganti besar yang dinyatakan sebuah berkas di direktori pusat zip. */
function nyatakan(zip: Uint8Array, nama: string, besar: number): Uint8Array {
  const hasil = Buffer.from(zip);
  const di = hasil.lastIndexOf(nama) - 46;
  hasil.writeUInt32LE(besar, di + 24);
  return hasil;
}

describe('Word', () => {
  const BESAR = badan(' '.repeat(26_000_000));
  it.each<[string, () => Uint8Array, RegExp]>([
    ['mekar melewati batas', () => dokumen(BESAR), /27 MB sesudah dimekarkan, paling besar 24 MB/],
    [
      'mekar lebih besar daripada yang dinyatakan',
      () => nyatakan(dokumen(BESAR), 'word/document.xml', 1000),
      /tidak utuh/,
    ],
    [
      'DTD',
      () => dokumen(`<!DOCTYPE a [<!ENTITY b "c">]>${badan(p('<w:r><w:t>&b;</w:t></w:r>'))}`),
      /ada DTD di dalamnya/,
    ],
    ['entitas asing', () => dokumen(badan('<w:p>&b;</w:p>')), /entitas yang tidak dikenal/],
    [
      'sarang 100.000',
      () => dokumen(badan('<w:tbl><w:tr><w:tc>'.repeat(100_000))),
      /sarangnya terlalu dalam/,
    ],
    ['2 juta unsur', () => dokumen(badan('<w:p/>'.repeat(2_000_000))), /unsurnya terlalu banyak/],
    ['atribut 10 MB', () => dokumen(badan(`<w:p a="${'x'.repeat(10_000_000)}"/>`)), /XML-nya tidak benar/],
    [
      'sel gabungan raksasa',
      () =>
        dokumen(
          badan(
            `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(20_000)}</w:tbl>`,
          ),
        ),
      /selnya terlalu banyak/,
    ],
    ['paragraf 9 MB', () => dokumen(badan(p('a '.repeat(4_500_000)))), /terlalu panjang/],
    ['XML terputus', () => dokumen(`<w:document ${W}><w:body>`), /XML-nya tidak benar/],
    ['zip terpotong', () => buatDocx(p('a')).subarray(0, 300), /berkasnya mungkin terpotong/],
    ['zip lain', () => zipSync({ 'a.txt': strToU8('a') }), /bukan dokumen Word/],
    ['nama keluar arsip', () => buatDocx('', {}, { '../a': 'x' }), /keluar dari arsip/],
    [
      'wadah OLE bersandi',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(512),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      /bersandi/,
    ],
    ['tanpa isi', () => buatDocx(p('') + p(' \u00a0')), /tidak memuat tulisan\. Periksa apakah berkasnya/],
    [
      'gambar saja',
      () => buatDocx(p('Sampul') + p('<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>')),
      /hanya 1 gambar; kemungkinan hasil pindaian\..*\(OCR\)/,
    ],
    [
      'Word lama',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      /simpan sebagai \.docx/,
    ],
  ])('%s', async (_, buat, pesan) => {
    const isi = buat();
    const awal = performance.now();
    expect(await tolak(isi)).toMatch(pesan);
    expect(performance.now() - awal).toBeLessThan(DETIK);
  });

  it('catatan kaki yang merujuk dirinya sendiri tidak berputar', async () => {
    const rujuk = p('<w:r><w:t>a</w:t><w:footnoteReference w:id="2"/></w:r>');
    const { naskah } = await bacaNaskah(
      buatDocx(rujuk, { footnotes: `<w:footnote w:id="2">${rujuk}</w:footnote>` }),
      'a.docx',
    );
    expect(naskah.teks.trim()).toBe('a\n\na');
  });
});

function pdf(objek: readonly (string | Buffer)[], penutup = ''): Buffer {
  const potong: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const letak: number[] = [];
  for (const [i, satu] of objek.entries()) {
    letak.push(Buffer.concat(potong).length);
    potong.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(satu), Buffer.from('\nendobj\n'));
  }
  const xref = Buffer.concat(potong).length;
  const daftar = letak.map((satu) => `${String(satu).padStart(10, '0')} 00000 n \n`).join('');
  potong.push(
    Buffer.from(
      `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${daftar}trailer\n<</Size ${objek.length + 1}/Root 1 0 R${penutup}>>\nstartxref\n${xref}\n%%EOF`,
    ),
  );
  return Buffer.concat(potong);
}
const aliran = (sifat: string, isi: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${sifat}/Length ${isi.length}>>\nstream\n`),
    Buffer.from(isi),
    Buffer.from('\nendstream'),
  ]);
const halaman = (isi: Buffer, lain: readonly Buffer[] = [], sumber = ''): readonly (string | Buffer)[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${sumber}>>>>`,
  isi,
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ...lain,
];
const TULIS = 'BT /F 12 Tf 72 700 Td (Laporan Kinerja Tahun 2023 Deputi Bidang Contoh) Tj ET';

describe('PDF', () => {
  const bom = deflateSync(Buffer.alloc(50_000_000, 32));
  it.each<[string, () => Uint8Array, RegExp]>([
    ['aliran yang mekar', () => pdf(halaman(aliran('/Filter/FlateDecode', bom))), /mekar jauh melebihi/],
    [
      'saringan bertumpuk',
      () => pdf(halaman(aliran('/Filter[/FlateDecode/FlateDecode]', deflateSync(bom)))),
      /tidak lazim/,
    ],
    ['bersandi', () => pdf(halaman(aliran('', TULIS)), '/Encrypt 9 0 R'), /bersandi atau dibatasi izinnya/],
    ['bukan PDF', () => Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}`), /rusak/],
    [
      'hasil pindaian',
      () =>
        pdf(
          halaman(
            aliran('', '/I Do'),
            [
              aliran(
                '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
                '\0',
              ),
            ],
            '/XObject<</I 6 0 R>>',
          ),
        ),
      /1 halaman tanpa tulisan yang dapat dibaca; kemungkinan hasil pindaian/,
    ],
  ])('%s', async (_, buat, pesan) => {
    expect(await tolak(buat(), 'a.pdf')).toMatch(pesan);
  });

  it('bentuk yang saling memanggil berlipat ganda dihentikan', async () => {
    const bentuk = Array.from({ length: 12 }, (_, i) =>
      aliran(
        `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<</X ${i + 7} 0 R>>>>`,
        i < 11 ? '/X Do '.repeat(10) : TULIS,
      ),
    );
    expect(await tolak(pdf(halaman(aliran('', '/X Do'), bentuk, '/XObject<</X 6 0 R>>')), 'a.pdf')).toMatch(
      /terlalu rumit/,
    );
  });

  it('data gambar tidak pernah dimekarkan', async () => {
    const gambar = aliran(
      '/Type/XObject/Subtype/Image/Width 9000/Height 9000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
      bom,
    );
    const { naskah } = await bacaNaskah(
      pdf(halaman(aliran('', `${TULIS} /I Do`), [gambar], '/XObject<</I 6 0 R>>')),
      'a.pdf',
    );
    expect(naskah).toMatchObject({
      teks: 'Laporan Kinerja Tahun 2023 Deputi Bidang Contoh',
      takTerbaca: ['1 gambar tidak dibaca.'],
    });
  });
});

describe('teks', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['kosong', new Uint8Array(), /kosong/],
    ['spasi saja', Buffer.from(' \n\t\u00a0\n'), /tidak memuat tulisan/],
    ['bukan UTF-8', Buffer.from('caf\xe9', 'latin1'), /bukan UTF-8.*penyandian UTF-8/],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\xff', 'latin1'), /gambar PNG\. Gambar tidak dibaca/],
    ['GIF', Buffer.from('GIF89a\xff', 'latin1'), /gambar GIF/],
    ['RAR', Buffer.from('Rar!\x1a\x07\xff', 'latin1'), /arsip RAR\. Keluarkan dahulu isinya/],
    ['acak', Buffer.from('\x01\x02\xff\xfe\x80', 'latin1'), /bukan teks\. Yang dibaca/],
    ['biner', Buffer.from('a\0b'), /bukan teks/],
    ['RTF', Buffer.from('{\\rtf1 a}'), /RTF/],
    ['HTML', Buffer.from('<!doctype html><p>a'), /HTML/],
    ['paragraf 40.000 huruf', Buffer.from('a'.repeat(40_000)), /40000 huruf dalam satu paragraf/],
    ['30.000 baris tabel', Buffer.from('a\t1\n'.repeat(30_000)), /30000 baris tabel, paling banyak 25000/],
    [
      '5.000 kode',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => `IKU.${i}`).join('\n')),
      /5000 kode sasaran dan indikator, paling banyak 4000/,
    ],
    [
      '3.000 kode di 20.000 baris tabel',
      Buffer.from(Array.from({ length: 20_000 }, (_, i) => `IKU.${i % 3000}\t1`).join('\n')),
      /3000 kode sasaran dan indikator, paling banyak 2000/,
    ],
  ])('%s', async (_, isi, pesan) => {
    expect(await tolak(isi, 'a.txt')).toMatch(pesan);
  });

  it.each([
    ['a.pdf', /berakhiran \.pdf, tetapi isinya bukan PDF; mungkin rusak.*Ambil lagi dari asalnya/],
    ['a.docx', /berakhiran \.docx, tetapi isinya bukan Word/],
  ])('isi acak bernama %s', async (nama, pesan) => {
    expect(await tolak(Buffer.from('\x93\x07acak\xff\x80', 'latin1'), nama)).toMatch(pesan);
    const gambar = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    expect(await tolak(gambar, nama)).toMatch(/gambar PNG, walaupun berakhiran \./);
  });

  it('pemenggal kata dan spasi tanpa lebar dibuang', async () => {
    const { naskah } = await bacaNaskah(Buffer.from('\ufeffter\u00addiri\u200b dari'), 'a.txt');
    expect(naskah.teks).toBe('terdiri dari');
  });

  it('UTF-16 bertanda dibaca; akhiran yang keliru disebut', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Laporan', 'utf16le')]);
    const { naskah } = await bacaNaskah(utf16, 'a.pdf');
    expect(naskah).toMatchObject({
      teks: 'Laporan',
      takTerbaca: [],
      catatan: ['Isi berkas itu teks, bukan seperti akhiran namanya; dibaca menurut isinya.'],
    });
  });
});
