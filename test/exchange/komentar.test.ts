import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/exchange/docx/docx.ts';
import { beriKomentar, type Komentar } from '../../src/exchange/docx/komentar.ts';
import type { Jangkar } from '../../src/exchange/naskah.ts';
import { buatDocx, p, r, tabel } from './buat-docx.ts';

const BADAN =
  p('Satu & dua', '<w:jc w:val="both"/>') +
  tabel([
    ['A', '10'],
    ['B', '20'],
  ]) +
  p('Akhir');

const isiArsip = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([nama, isi]) => [nama, strFromU8(isi)]));

function jangkar(docx: Uint8Array, teks: string): Jangkar {
  const semua = bacaDocx(docx).naskah.asal.flatMap((satu) => satu.jangkar ?? []);
  const ada = semua.find((satu) => satu.teks === teks);
  if (ada === undefined) throw new Error(`tidak ada paragraf "${teks}"`);
  return ada;
}

const komentari = (docx: Uint8Array, ...teks: readonly string[]): Uint8Array =>
  beriKomentar(
    bacaDocx(docx),
    teks.map((satu): Komentar => ({ jangkar: jangkar(docx, satu), isi: [`untuk ${satu}`, 'a < b & c'] })),
  );

describe('beriKomentar', () => {
  it('mengapit paragraf yang tepat, juga di dalam sel, dan tidak mengubah isi lain', () => {
    const asal = buatDocx(BADAN);
    const hasil = isiArsip(komentari(asal, '20', 'Satu & dua'));
    const badan = hasil['word/document.xml'] ?? '';
    expect(badan).toContain(
      '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve">Satu &amp; dua</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>',
    );
    expect(badan).toContain(`<w:p><w:commentRangeStart w:id="0"/>${r('20')}<w:commentRangeEnd w:id="0"/>`);
    expect(badan.replace(/<w:comment[^>]*\/>/g, '').replaceAll('<w:r></w:r>', '')).toBe(
      isiArsip(asal)['word/document.xml'],
    );
    expect(hasil['word/comments.xml']).toContain(
      'w:author="Lapkin" w:initials="L"><w:p><w:r><w:annotationRef/></w:r>',
    );
    expect(hasil['word/comments.xml']).toContain('a &lt; b &amp; c');
    expect(hasil['word/comments.xml']).not.toContain('w:date');
    expect(hasil['[Content_Types].xml']).toContain('PartName="/word/comments.xml"');
    expect(hasil['word/_rels/document.xml.rels']).toContain(
      '/relationships/comments" Target="/word/comments.xml"',
    );
  });

  it('menghasilkan dokumen yang terbaca sama, dan byte yang sama setiap kali', () => {
    const asal = buatDocx(BADAN);
    const hasil = komentari(asal, 'A', '10', 'Akhir', 'Akhir');
    expect(bacaDocx(hasil).naskah.teks).toBe(bacaDocx(asal).naskah.teks);
    expect(komentari(asal, 'A', '10', 'Akhir', 'Akhir')).toEqual(hasil);
  });

  it('mempertahankan komentar lama dan memakai nomor berikutnya', () => {
    const lama = '<w:comment w:id="7" w:author="Sari"><w:p/></w:comment>';
    const badan = p(
      `<w:commentRangeStart w:id="7"/>${r('Lama')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    );
    const hasil = isiArsip(komentari(buatDocx(badan, { comments: lama }), 'Lama'));
    expect(hasil['word/comments.xml']).toContain(lama);
    expect(hasil['word/comments.xml']).toContain('w:id="8" w:author="Lapkin"');
    expect(hasil['[Content_Types].xml']?.match(/comments\.xml/g)).toHaveLength(1);
    expect(hasil['word/_rels/document.xml.rels']?.match(/relationships\/comments"/g)).toHaveLength(1);
  });

  it('mengganti komentar Lapkin yang lama, sehingga hasilnya sama dengan komentar pertama', () => {
    const sekali = komentari(buatDocx(BADAN), 'A', 'Akhir');
    expect(komentari(sekali, 'A', 'Akhir')).toEqual(sekali);
    const kosong = isiArsip(beriKomentar(bacaDocx(sekali), []));
    expect(kosong['word/document.xml']).toBe(isiArsip(buatDocx(BADAN))['word/document.xml']);
    expect(kosong['word/comments.xml']).not.toContain('Lapkin');
  });

  it('membuang komentar lama beserta catatan Word tentangnya, kecuali yang sudah dibalas orang', () => {
    const komentar = (id: number, penulis: string): string =>
      `<w:comment w:id="${id}" w:author="${penulis}"><w:p w14:paraId="0000000${id}"/></w:comment>`;
    const tanda = (id: number): string =>
      `<w:commentRangeStart w:id="${id}"/>${r(`Isi ${id}`)}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
    const asal = buatDocx(
      p(tanda(1)) + p(tanda(2)) + p(tanda(3)),
      {
        comments: komentar(1, 'Lapkin') + komentar(2, 'Lapkin') + komentar(3, 'Sari'),
        commentsExtended:
          '<w:commentEx w:paraId="00000001"/><w:commentEx w:paraId="00000002"/><w:commentEx w:paraId="00000003" w:paraIdParent="00000002"/>',
        commentsIds:
          '<w:commentId w:paraId="00000001" w:durableId="A1"/><w:commentId w:paraId="00000002" w:durableId="A2"/>',
        commentsExtensible: '<w:commentExtensible w:durableId="A1"/><w:commentExtensible w:durableId="A2"/>',
      },
      {},
    );
    const isi = isiArsip(asal);
    const hasil = isiArsip(
      komentari(
        buatDocx(
          '',
          {},
          {
            ...isi,
            'word/comments.xml': (isi['word/comments.xml'] ?? '').replace(
              '<w:comments ',
              '<w:comments xmlns:w14="w14" ',
            ),
          },
        ),
        'Isi 3',
      ),
    );
    expect(hasil['word/document.xml']).toContain(`<w:p>${r('Isi 1')}</w:p><w:p>${tanda(2)}</w:p>`);
    expect(
      [...(hasil['word/comments.xml'] ?? '').matchAll(/w:id="(\d)" w:author="(\w+)"/g)].map(([satu]) => satu),
    ).toEqual(['w:id="2" w:author="Lapkin"', 'w:id="3" w:author="Sari"', 'w:id="4" w:author="Lapkin"']);
    expect(hasil['word/commentsExtended.xml']).not.toContain('w:paraId="00000001"');
    expect(hasil['word/commentsIds.xml']).not.toContain('A1');
    expect(hasil['word/commentsExtensible.xml']).toMatch(
      /<w:commentsExtensible [^>]*><w:commentExtensible w:durableId="A2"\/>/,
    );
  });

  it('mengenal bagian berawalan ruang nama, dan bagian hubungan yang tidak ada isinya', () => {
    const paket = 'http://schemas.openxmlformats.org/package/2006';
    const ganti = {
      '[Content_Types].xml': `<ns0:Types xmlns:ns0="${paket}/content-types"><ns0:Default Extension="xml" ContentType="application/xml"/></ns0:Types>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${paket}/relationships"/>`,
    };
    const hasil = isiArsip(komentari(buatDocx(BADAN, {}, ganti), 'Akhir'));
    expect(hasil['[Content_Types].xml']).toMatch(/<ns0:Override [^>]*\/><\/ns0:Types>$/);
    expect(hasil['word/_rels/document.xml.rels']).toMatch(
      /<Relationships [^>]*><Relationship [^>]*\/><\/Relationships>$/,
    );
  });

  it('mencatat tanggal hanya bila diberikan', () => {
    const docx = bacaDocx(buatDocx(BADAN));
    const satu = docx.naskah.asal[0]?.jangkar?.[0];
    if (satu === undefined) throw new Error('tidak ada jangkar');
    const hasil = beriKomentar(docx, [{ jangkar: satu, isi: ['a'] }], { tanggal: '2026-01-31' });
    expect(isiArsip(hasil)['word/comments.xml']).toContain('w:date="2026-01-31T00:00:00Z"');
  });
});
