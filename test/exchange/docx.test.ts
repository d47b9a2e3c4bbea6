import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/exchange/docx/docx.ts';
import { buatDocx, medan, p, r, selWord, tabel, type BagianLain } from './buat-docx.ts';

const baca = (badan: string, lain?: BagianLain): string => bacaDocx(buatDocx(badan, lain)).naskah.teks.trim();

describe('paragraf Word', () => {
  it('dipisahkan baris kosong; tab dan spasi ganda menjadi satu spasi, pindah baris memutus', () => {
    expect(
      baca(
        p('Satu') +
          p('') +
          p(`${r('Dua')}<w:r><w:tab/></w:r>${r('tiga')}`) +
          p(`${r('BAB I')}<w:r><w:br/></w:r>${r('PENDAHULUAN')}`),
      ),
    ).toBe('Satu\n\nDua tiga\n\nBAB I\nPENDAHULUAN');
  });

  it('membaca hasil medan, bukan kodenya; medan yang tidak ditutup tidak menelan naskah', () => {
    const terbuka = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(
      baca(p(r('Tabel ') + medan(' SEQ Tabel ', '3') + r(' Capaian')) + p(terbuka) + p('Sesudahnya')),
    ).toBe('Tabel 3 Capaian\n\nSesudahnya');
  });

  it('menerima perubahan terlacak, menyambung paragraf yang tandanya dihapus, melewati tulisan tersembunyi', () => {
    const lacak = `${r('Target ')}<w:del w:id="1"><w:r><w:delText>90</w:delText></w:r></w:del><w:ins w:id="2">${r('92')}</w:ins>`;
    const hapus = '<w:rPr><w:del w:id="3"/></w:rPr>';
    const sembunyi = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>';
    expect(baca(p(lacak + sembunyi) + p('Dua ', hapus) + p('tiga'))).toBe('Target 92\n\nDua tiga');
  });

  it('menulis entri daftar isi dengan tab, catatan kaki sesudah paragrafnya, kotak teks sekali', () => {
    const kaki = `<w:footnote w:id="2">${p('Data sementara.')}</w:footnote>`;
    const kotak = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('Kotak')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Kotak')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const entri = p(`${r('BAB I')}<w:r><w:tab/></w:r>${r('1')}`);
    const rujuk = p(`${r('Isi')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    expect(baca(p('DAFTAR ISI') + entri + rujuk + p(r('Luar') + kotak), { footnotes: kaki })).toBe(
      'DAFTAR ISI\n\nBAB I\t1\n\nIsi\n\nData sementara.\n\nLuar\n\nKotak',
    );
  });

  it('membaca huruf Symbol dan Wingdings, juga yang tersimpan sebagai teks biasa', () => {
    const sym = '<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>';
    expect(baca(p('\uf0b3 100') + p(`${sym}${r(' \uf039\uf030,5\uf025')}`))).toBe('≥ 100\n\n≤ 90,5%');
    expect(baca(['\uf0b7', '\uf0a7', '\uf0d8', '\uf0fc'].map((satu) => p(`${satu} butir`)).join(''))).toBe(
      '• butir\n\n▪ butir\n\n➢ butir\n\n✓ butir',
    );
  });

  it('membuang pemenggal kata dan spasi tanpa lebar', () => {
    expect(baca(p('142 orang, ter\u00addiri\u200b dari 6\u200b4 orang; rata\u2011rata'))).toBe(
      '142 orang, terdiri dari 64 orang; rata-rata',
    );
  });

  it('menyebut tempat entri daftar tanpa tab', () => {
    const entri = p(`${r('Tabel 1 Capaian')}<w:r><w:tab/></w:r>${r('5')}`);
    const { asal, teks } = bacaDocx(buatDocx(p('DAFTAR TABEL') + entri)).naskah;
    expect(asal[teks.split('\n').indexOf('Tabel 1 Capaian\t5')]?.tempat).toBe('paragraf "Tabel 1 Capaian 5"');
  });

  it('menghitung gambar, grafik, dan objek yang tidak dibaca', () => {
    const benda =
      '<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r><w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r><w:r><w:object/></w:r>';
    expect(bacaDocx(buatDocx(p(r('a') + benda))).naskah.takTerbaca).toEqual([
      '1 gambar tidak dibaca.',
      '1 grafik tidak dibaca.',
      '1 objek sisipan (misalnya lembar Excel) tidak dibaca.',
    ]);
  });
});

describe('penomoran Word', () => {
  const lvl = (ke: number, bentuk: string, tulisan: string, gaya = ''): string =>
    `<w:lvl w:ilvl="${ke}"><w:start w:val="1"/><w:numFmt w:val="${bentuk}"/>${gaya}<w:lvlText w:val="${tulisan}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'upperRoman', 'BAB %1')}${lvl(1, 'decimal', '%1.%2.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${lvl(0, 'lowerLetter', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const styles = `<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Turunan"><w:name w:val="Turunan"/><w:basedOn w:val="Judul1"/></w:style>`;
  const num = (id: number, ke = 0): string =>
    `<w:numPr><w:ilvl w:val="${ke}"/><w:numId w:val="${id}"/></w:numPr>`;

  it('dihitung dari numbering.xml, diwarisi dari gaya, dan diulang menurut tingkatnya', () => {
    const badan = [
      p('PENDAHULUAN', '<w:pStyle w:val="Judul1"/>'),
      p('Latar', num(1, 1)),
      p('Dasar', num(1, 1)),
      p('PERENCANAAN', '<w:pStyle w:val="Turunan"/>'),
      p('Visi', num(1, 1)),
      p('satu', num(2)),
      p('dua', num(2)),
      p('lagi', num(3)),
      p('tanpa', '<w:pStyle w:val="Judul1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(baca(badan.join(''), { numbering, styles }).split('\n\n')).toEqual([
      'BAB I PENDAHULUAN',
      'I.1. Latar',
      'I.2. Dasar',
      'BAB II PERENCANAAN',
      'II.1. Visi',
      'a. satu',
      'b. dua',
      'a. lagi',
      'tanpa',
    ]);
  });
});

describe('tabel Word', () => {
  it('menjadi baris bertab; sel gabungan memenuhi kolomnya', () => {
    const isi = tabel([
      [selWord('Unit', '<w:vMerge w:val="restart"/>'), selWord('Anggaran', '<w:gridSpan w:val="2"/>')],
      [selWord('', '<w:vMerge/>'), 'Pagu', 'Realisasi'],
      ['A', '1', '2'],
    ]);
    expect(baca(p('Tabel 5 Anggaran') + isi)).toBe(
      'Tabel 5 Anggaran\n\nUnit\tAnggaran\t\n\tPagu\tRealisasi\nA\t1\t2',
    );
  });

  const baris = (judul: boolean, ...sel: readonly string[]): string =>
    `<w:tr>${judul ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${sel.map((satu) => (satu.startsWith('<') ? satu : `<w:tc>${p(satu)}</w:tc>`)).join('')}</w:tr>`;
  const lebar = (teks: string): string => selWord(teks, '<w:gridSpan w:val="2"/>');
  const tegak = (teks: string): string =>
    selWord(teks, teks === '' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>');

  it('menyatukan baris judul bertingkat; nomor kolom, nomor baris, dan jangkarnya tetap', () => {
    const { asal, teks } = bacaDocx(
      buatDocx(
        `<w:tbl>${[
          baris(true, tegak('Program'), lebar('Anggaran (Rp)'), lebar('Nama')),
          baris(true, tegak(''), 'Semula', 'Menjadi', lebar('')),
          baris(true, '(1)', '(2)', '(3)', '(4)', '(5)'),
          baris(false, 'A', '1.000', '1.200', 'x', 'y'),
        ].join('')}</w:tbl>`,
      ),
    ).naskah;
    expect(teks.trimEnd().split('\n')).toEqual([
      'Program\tAnggaran (Rp) > Semula\tAnggaran (Rp) > Menjadi\tNama\t',
      '(1)\t(2)\t(3)\t(4)\t(5)',
      'A\t1.000\t1.200\tx\ty',
    ]);
    expect(asal.slice(0, 3).map(({ tempat }) => tempat.replace('tabel ke-1 ', ''))).toEqual([
      'baris 1',
      'baris 3',
      'baris 4',
    ]);
    expect(asal[0]?.jangkar?.map((satu) => satu.teks)).toEqual([
      'Program',
      'Anggaran (Rp)',
      'Nama',
      'Semula',
      'Menjadi',
    ]);
  });

  it.each([
    ['satu baris judul', [baris(true, 'A', 'B'), baris(false, 'c', '1')], 'A\tB\nc\t1'],
    [
      'angka di judul',
      [baris(true, 'A', 'B'), baris(true, 'c', '1'), baris(false, 'd', '2')],
      'A\tB\nc\t1\nd\t2',
    ],
    [
      'nama tabel',
      [baris(true, lebar('Nama')), baris(true, 'A', 'B'), baris(false, 'c', '1')],
      'Nama\t\nA\tB\nc\t1',
    ],
    ['semua judul', [baris(true, 'A', 'B'), baris(true, 'c', 'd')], 'A\tB\nc\td'],
  ])('tidak menyatukan: %s', (_, semua, harapan) => {
    expect(baca(`<w:tbl>${semua.join('')}</w:tbl>`)).toBe(harapan);
  });

  it('menyebut tempat yang dapat dicari, menghitung baris kosong dan baris judul', () => {
    const { asal, teks } = bacaDocx(
      buatDocx(
        p('Tabel 5 Anggaran') +
          tabel([
            ['A', 'B'],
            ['', ''],
            ['c', '1'],
          ]) +
          tabel([['x', 'y']]),
      ),
    ).naskah;
    const tempat = teks.split('\n').map((satu, i) => `${satu}|${asal[i]?.tempat ?? ''}`);
    expect(tempat).toEqual([
      'Tabel 5 Anggaran|paragraf "Tabel 5 Anggaran"',
      '|',
      'A\tB|Tabel 5 baris 1',
      'c\t1|Tabel 5 baris 3',
      '|',
      'x\ty|tabel ke-2 baris 1',
      '|',
    ]);
  });

  it('melewati baris yang dihapus terlacak, dan menulis tabel di dalam sel sesudah tabelnya', () => {
    const hapus = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
    const dalam = `<w:tc>${p('luar')}${tabel([['d', '1']])}${p('')}</w:tc>`;
    const isi = tabel([
      ['A', 'B'],
      [dalam, '2'],
    ])
      .replace('</w:tbl>', '</w:tbl>')
      .replace('<w:tbl>', `<w:tbl>${hapus}`);
    expect(baca(isi)).toBe('A\tB\nluar\t2\n\nd\t1');
  });
});
