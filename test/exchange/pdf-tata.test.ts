import { describe, expect, it } from 'vitest';
import type { Garis, HalamanMentah, Potong } from '../../src/exchange/pdf/bentuk.ts';
import { uraiPdf } from '../../src/exchange/pdf/pdf.ts';
import { susunPdf } from '../../src/exchange/pdf/susun.ts';

const LEBAR_HURUF = 5;

/** Tulisan di (x, y); lebarnya `lebar`, atau menurut banyak hurufnya. */
function t(x: number, y: number, teks: string, lain: Partial<Potong> = {}): Potong {
  const tinggi = lain.tinggi ?? 10;
  return { teks, x, y, lebar: teks.length * LEBAR_HURUF * (tinggi / 10), tinggi, isi: undefined, ...lain };
}

function halaman(nomor: number, potong: readonly Potong[], lain: Partial<HalamanMentah> = {}): HalamanMentah {
  const kosong = { datar: [], tegak: [], tabelTag: [], miring: 0, perintah: 0 };
  return { nomor, lebar: 600, tinggi: 800, potong, ...kosong, ...lain };
}

/** Garis tabel di batas-batas kolom dan baris ini. */
function kisi(xs: readonly number[], ys: readonly number[]): { datar: Garis[]; tegak: Garis[] } {
  const rentang = (satu: readonly number[]) => ({ dari: Math.min(...satu), sampai: Math.max(...satu) });
  return {
    datar: ys.map((di) => ({ di, ...rentang(xs) })),
    tegak: xs.map((di) => ({ di, ...rentang(ys) })),
  };
}

const baca = (...isi: readonly HalamanMentah[]): readonly string[] =>
  susunPdf(isi).teks.filter((satu) => satu !== '');
const sehalaman = (...potong: readonly Potong[]): readonly string[] => baca(halaman(1, potong));

/** Baris penuh 400 poin yang isinya dimulai `awal`. */
const penuh = (awal: string): string => awal + ' kata isian'.repeat(9).slice(0, 80 - awal.length);
const kiriKanan = (x: number, y: number, kata: string): Potong => t(x, y, kata.padEnd(46, 'a b c d e '));

describe('tanda catatan kaki', () => {
  it('yang terangkat di belakang angka dibuang, pangkat satuan tetap', () => {
    const kecil = { tinggi: 6, lebar: 3 };
    expect(sehalaman(t(50, 100, 'naik 59,36'), t(100, 96, '3', kecil), t(106, 100, 'ku/ha'))).toEqual([
      'naik 59,36 ku/ha',
    ]);
    expect(sehalaman(t(50, 100, 'luas 45 km'), t(100, 96, '2', kecil), t(106, 100, 'darat'))).toEqual([
      'luas 45 km2 darat',
    ]);
    expect(sehalaman(t(50, 100, 'luas 45³ orang'))).toEqual(['luas 45 orang']);
  });

  it('catatannya ditulis sesudah tabel yang bersambung ke halaman berikutnya', () => {
    const xs = [50, 150, 250];
    const isi = [t(55, 112, 'Unit'), t(155, 112, 'Pagu'), t(55, 132, 'Satu'), t(155, 132, '10')];
    const kaki = [t(50, 700, '1', { tinggi: 5 }), t(54, 704, 'Data sementara.', { tinggi: 8 })];
    const lanjut = [t(55, 62, 'Unit'), t(155, 62, 'Pagu'), t(55, 82, 'Dua'), t(155, 82, '20')];
    expect(
      baca(
        halaman(1, [t(50, 90, penuh('Isi')), ...isi, ...kaki], kisi(xs, [100, 120, 140])),
        halaman(2, [...lanjut, t(50, 200, 'Penutup.')], kisi(xs, [50, 70, 90])),
      ),
    ).toEqual([penuh('Isi').trim(), 'Unit\tPagu', 'Satu\t10', 'Dua\t20', 'Data sementara.', 'Penutup.']);
  });
});

describe('paragraf', () => {
  it.each([
    ['judul tebal', [t(50, 100, penuh('A. Judul'), { tebal: true }), t(50, 114, penuh('Isi'))]],
    ['judul menjorok', [t(50, 100, 'A.'), t(80, 100, penuh('Judul').slice(0, 74)), t(50, 114, penuh('Isi'))]],
    ['BAB sendirian', [t(50, 100, penuh('Isi')), t(50, 114, 'BAB II')]],
    ['keterangan tabel', [t(50, 100, penuh('Isi')), t(50, 114, 'Tabel 2.1 Perjanjian Kinerja')]],
  ])('%s memulai baris baru', (_, potong) => {
    expect(sehalaman(...potong)).toHaveLength(2);
  });

  it('kata pertama yang masih muat di baris sebelumnya menandai paragraf baru', () => {
    const baris = [penuh('Satu'), penuh('Dua').slice(0, 70), 'Tiga.', penuh('Empat')];
    expect(sehalaman(...baris.map((teks, i) => t(50, 100 + i * 14, teks)))).toEqual([
      `${penuh('Satu').trim()} ${penuh('Dua').slice(0, 70).trim()}`,
      'Tiga.',
      penuh('Empat').trim(),
    ]);
  });

  it('rujukan di tengah kalimat bukan keterangan', () => {
    const atas = `${penuh('Isi').slice(0, 73)} pada`;
    expect(sehalaman(t(50, 100, atas), t(50, 114, 'Tabel 2 Perjanjian Kinerja.'))).toHaveLength(1);
  });

  it('tulisan yang dicoret tidak ikut', () => {
    const garis = { datar: [{ di: 97, dari: 99, sampai: 126 }], tegak: [] };
    expect(baca(halaman(1, [t(50, 100, 'sebesar   58,0559,36 ku')], garis))).toEqual(['sebesar 59,36 ku']);
  });
});

it('judul sesudah daftar tabel bukan entrinya', () => {
  const titik = ' ........................ ';
  expect(
    baca(
      halaman(1, [
        t(50, 100, 'DAFTAR TABEL'),
        t(50, 120, `Tabel 1 Pegawai${titik}3`),
        t(50, 134, 'Tabel 2 Pagu dan Realisasi Anggaran ...'),
        t(50, 148, '4'),
      ]),
      halaman(2, [t(50, 100, 'RINGKASAN EKSEKUTIF'), t(50, 120, penuh('Dinas')), t(50, 134, 'melayani.')]),
    ),
  ).toEqual([
    'DAFTAR TABEL',
    'Tabel 1 Pegawai\t3',
    'Tabel 2 Pagu dan Realisasi Anggaran\t4',
    'RINGKASAN EKSEKUTIF',
    `${penuh('Dinas').trim()} melayani.`,
  ]);
});

it('judul entri yang bersambung di ujung halaman tetap bagian entrinya', () => {
  const isi = [
    'DAFTAR TABEL',
    'Tabel 1 Pagu ................ 3',
    'Tabel 2 Penambahan Data ........ 4',
    'ASN',
  ];
  expect(
    baca(
      halaman(
        1,
        isi.map((teks, i) => t(50, 100 + i * 14, teks)),
      ),
      halaman(2, [t(50, 100, 'Tabel 3 Serapan ................ 5')]),
    ),
  ).toEqual(['DAFTAR TABEL', 'Tabel 1 Pagu\t3', 'Tabel 2 Penambahan Data ASN\t4', 'Tabel 3 Serapan\t5']);
});

describe('tabel bergaris', () => {
  const xs = [50, 92, 150, 250];

  it('kata dan angka yang patah di sel sempit disambung, dua kata tidak', () => {
    const sel = [
      t(52, 112, 'Persenta'),
      t(52, 124, 'se'),
      t(95, 112, '104,0', { lebar: 53 }),
      t(95, 124, '0'),
      t(152, 112, 'Arga'),
      t(152, 124, 'Bantala'),
    ];
    expect(baca(halaman(1, [...sel, t(50, 300, 'Persentase serapan.')], kisi(xs, [100, 130])))).toEqual([
      'Persentase\t104,00\tArga Bantala',
      'Persentase serapan.',
    ]);
  });

  it('judul kolom yang diulang dikenali juga bila barisnya dipatahkan di tempat lain', () => {
    const atas = [t(52, 612, 'Unit'), t(52, 624, 'Kerja'), t(95, 612, 'Pagu'), t(152, 612, 'Sisa')];
    const isi = [t(52, 642, 'Satu'), t(95, 642, '10'), t(152, 642, '1')];
    const ulang = [t(52, 62, 'Unit Kerja', { lebar: 38 }), t(95, 62, 'Pagu'), t(152, 62, 'Sisa')];
    const lanjut = [t(52, 82, 'Dua'), t(95, 82, '20'), t(152, 82, '2')];
    expect(
      baca(
        halaman(1, [...atas, ...isi], kisi(xs, [600, 630, 650])),
        halaman(2, [...ulang, ...lanjut], kisi(xs, [50, 70, 90])),
      ),
    ).toEqual(['Unit Kerja\tPagu\tSisa', 'Satu\t10\t1', 'Dua\t20\t2']);
  });

  it('potong yang melintasi garis tegak dibelah di spasinya', () => {
    const sel = [t(52, 112, 'Arga'), t(80, 112, '12 7', { lebar: 22 }), t(152, 112, '19')];
    expect(baca(halaman(1, sel, kisi(xs, [100, 130])))).toEqual(['Arga 12\t7\t19']);
  });

  it('sisa baris di puncak halaman berikutnya disambung, nomor kolom tidak', () => {
    const kepala = [t(52, 612, 'Kode'), t(95, 612, 'Nama'), t(152, 612, 'Pagu')];
    const isi = [t(52, 632, '01'), t(95, 632, 'Pembinaan'), t(152, 632, '366')];
    const atas = halaman(1, [...kepala, ...isi], kisi(xs, [600, 620, 640]));
    expect(baca(atas, halaman(2, [t(95, 62, 'Kompensasi')], kisi(xs, [50, 70])))).toEqual([
      'Kode\tNama\tPagu',
      '01\tPembinaan Kompensasi\t366',
    ]);
    const nomor = [t(52, 62, '(a)'), t(95, 62, '(b)'), t(152, 62, '(c)')];
    expect(baca(halaman(1, kepala, kisi(xs, [600, 620])), halaman(2, nomor, kisi(xs, [50, 70])))).toEqual([
      'Kode\tNama\tPagu',
      '(a)\t(b)\t(c)',
    ]);
  });

  it('tabel di dalam sel menjadi tabel sendiri', () => {
    const dalam = ['Utara', 'Tengah', 'Total'].flatMap((nama, i) => [
      t(155, 135 + i * 14, nama),
      t(260, 135 + i * 14, String((i + 1) * 100)),
    ]);
    const sel = [t(52, 112, 'Wilayah'), t(152, 112, 'Rincian'), t(52, 135, 'Semua'), ...dalam];
    expect(baca(halaman(1, sel, kisi([50, 150, 350], [100, 120, 180])))).toEqual([
      'Wilayah\tRincian',
      'Semua\t',
      'Utara\t100',
      'Tengah\t200',
      'Total\t300',
    ]);
  });
});

it('dua lajur prosa dibaca lajur demi lajur', () => {
  const baris = Array.from({ length: 10 }, (_, i) => i);
  const potong = baris.flatMap((i) => [
    kiriKanan(50, 100 + i * 14, `kiri${i}`),
    kiriKanan(310, 100 + i * 14, `kanan${i}`),
  ]);
  const teks = sehalaman(...potong).join(' ');
  expect(teks.match(/(?:kiri|kanan)\d/g)).toEqual([
    ...baris.map((i) => `kiri${i}`),
    ...baris.map((i) => `kanan${i}`),
  ]);
});

describe('tabel tanpa garis', () => {
  const judul = t(50, 80, 'Tabel 1 Pagu Menurut Unit');

  it('sel yang berbaris-baris disatukan menurut jaraknya, judul kolom di tengah searah isinya', () => {
    const potong = [
      [t(70, 100, 'Unit'), t(220, 100, 'Pagu')],
      [t(50, 118, 'Bidang Ketahanan'), t(240, 118, '1.200')],
      [t(50, 129, 'Pangan')],
      [t(50, 147, 'Sekretariat'), t(245, 147, '900')],
      [t(50, 190, penuh('Prosa'))],
    ];
    expect(sehalaman(judul, ...potong.flat())).toEqual([
      'Tabel 1 Pagu Menurut Unit',
      'Unit\tPagu',
      'Bidang Ketahanan Pangan\t1.200',
      'Sekretariat\t900',
      penuh('Prosa').trim(),
    ]);
    expect(susunPdf([halaman(1, [judul, ...potong.flat()])]).tanpaGaris).toEqual([1]);
  });

  it('prosa rata kiri-kanan yang renggang bukan tabel', () => {
    const kata = (y: number, ...isi: readonly string[]): readonly Potong[] =>
      isi.map((satu, i) => t(50 + i * 70, y, satu.padEnd(9, 'x').slice(0, 9)));
    expect(
      sehalaman(...kata(100, 'menjadi', 'bahan', 'yang'), ...kata(114, 'kegiatan', 'dini', 'dan')).join(''),
    ).not.toContain('\t');
  });
});

it('lambang huruf Symbol yang tertulis sebagai teks dibaca', async () => {
  const peta = '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <F0B3> endbfchar';
  const isi = `BT /F1 12 Tf 50 700 Td (A) Tj /F2 12 Tf ( 100 sangat baik, di bawahnya baik atau cukup.) Tj ET`;
  const aliran = (teks: string): string => `<</Length ${teks.length}>> stream\n${teks}\nendstream`;
  const huruf = '/Type/Font/Subtype/Type1';
  const benda = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>/Contents 4 0 R>>',
    aliran(isi),
    `<<${huruf}/BaseFont/Helvetica/ToUnicode 7 0 R>>`,
    `<<${huruf}/BaseFont/Helvetica>>`,
    aliran(`begincmap ${peta} endcmap`),
  ];
  const tubuh = benda.map((satu, i) => `${i + 1} 0 obj ${satu} endobj`).join('\n');
  const pdf = Buffer.from(`%PDF-1.4\n${tubuh}\ntrailer<</Root 1 0 R>>`);
  expect((await uraiPdf(pdf, () => undefined)).teks).toBe('≥ 100 sangat baik, di bawahnya baik atau cukup.');
});
