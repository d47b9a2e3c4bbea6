import { describe, expect, it } from 'vitest';
import { bacaTabelHtml } from '../acuan/tabel-html.ts';
import { UNIT } from '../load/dasar.ts';
import { babBerisi, LENGKAP } from '../render/bab.ts';
import { temuanBab } from './temuan.ts';

const UNIT_UNIT = ['b', 'c', 'd', 'e'];
const INSTANSI = `nama: Badan Contoh
singkatan: BC
unit:
  - { id: unit-a, nama: Unit A, singkat: A, berlaku: { dari: 2020 } }
${UNIT_UNIT.map((huruf) => `  - { id: unit-${huruf}, nama: Unit ${huruf.toUpperCase()}, singkat: ${huruf}, induk: unit-a, berlaku: { dari: 2020 } }`).join('\n')}
  - { id: unit-lama, nama: Unit Lama, singkat: lama, induk: unit-a, berlaku: { dari: 2015, sampai: 2020 } }
pejabat:
  - { id: kepala-a, nama: Sari Contoh, jabatan: Kepala Unit A }
  - { id: menteri, nama: Budi Contoh, jabatan: Menteri Contoh }
`;
const INDIKATOR = 'judul: Dokumen, satuan: dokumen, target: { pk: 2 }';

/** Induk yang realisasinya digabung dari unit b sampai e; `isi` realisasi tiap unit, yang tidak disebut tanpa berkas. */
function proyek(isi: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const unit = Object.entries(isi).flatMap(([huruf, satu]): [string, string][] => [
    [
      `content/unit/unit-${huruf}/2023/rencana.yaml`,
      `pedoman: contoh\nindikator:\n  - { id: dokumen, ${INDIKATOR} }\n`,
    ],
    [`content/unit/unit-${huruf}/2023/realisasi.yaml`, `realisasi:\n  - { indikator: dokumen, ${satu} }\n`],
  ]);
  return {
    ...LENGKAP,
    'content/instansi.yaml': INSTANSI,
    [`${UNIT}/rencana.yaml`]: `pedoman: contoh
sasaran:
  - { kode: SS.1, judul: Layanan, perspektif: hasil }
indikator:
  - { id: dokumen, kode: IKU.1, sasaran: SS.1, ${INDIKATOR.replace('pk: 2', 'pk: 8')} }
`,
    [`${UNIT}/realisasi.yaml`]: 'realisasi:\n  - { indikator: IKU.1, dari_unit: jumlah }\n',
    ...Object.fromEntries(unit),
  };
}

function baris(berkas: Readonly<Record<string, string>>): string[] {
  const html = babBerisi('<Tabel isi="kompilasi" />\n\nGabungan <Nilai fakta="IKU.1.realisasi" />', berkas);
  const tabel = (bacaTabelHtml(html)[0]?.baris ?? []).map((sel) =>
    [...new Set(sel.map(({ teks }) => teks))].join(' | '),
  );
  return [...tabel.slice(1), /<p>Gabungan.*<\/p>$/.exec(html)?.[0].replace(/<[^>]*>/g, '') ?? ''];
}

describe('kompilasi data unit', () => {
  it('ada, sementara, tidak dihitung, dan belum ada; yang belum ada tidak dihitung nol', () => {
    const berkas = proyek({
      b: 'nilai: 2',
      c: 'nilai: 1, status: sementara',
      d: 'nilai: { na: belum bertugas }',
    });
    expect(baris(berkas)).toEqual([
      'Unit B | 2 | ada',
      'Unit C | 2 | 1 | sementara',
      'Unit D | 2 | n/a | tidak dihitung',
      'Unit E | - | belum ada',
      'Terisi 2 dari 3 unit; belum ada: Unit E; masih sementara: Unit C.',
      'Gabungan 3',
    ]);
  });

  it('unit yang realisasinya belum terbit termasuk belum ada; nihil tetap ada', () => {
    const isi = { b: 'nilai: nihil', c: 'nilai: belum-terbit', d: 'nilai: 2', e: 'nilai: 2' };
    expect(baris(proyek(isi))).toEqual([
      'Unit B | 2 | - | ada',
      'Unit C | 2 | belum terbit | belum ada',
      'Unit D | 2 | ada',
      'Unit E | 2 | ada',
      'Terisi 3 dari 4 unit; belum ada: Unit C.',
      'Gabungan 4',
    ]);
  });

  it('lengkap disebut lengkap', () => {
    const isi = Object.fromEntries(UNIT_UNIT.map((huruf) => [huruf, 'nilai: 2']));
    expect(baris(proyek(isi)).at(-2)).toBe('Lengkap: 4 dari 4 unit.');
  });

  it('tanpa indikator gabungan tabelnya menyebut data yang kurang', () => {
    expect(temuanBab('<Tabel isi="kompilasi" />')).toEqual([
      'menunggu data: realisasi yang dihimpun dari unit lain; isi content/unit/unit-a/2023/realisasi.yaml',
    ]);
  });
});

describe('kompilasi menurut alokasi', () => {
  it('realisasi unit penerima dibaca dari periodenya sendiri, selain itu belum ada', () => {
    const berkas = {
      ...proyek({ b: 'nilai: 2', c: 'nilai: 1, status: sementara' }),
      [`${UNIT}/rencana.yaml`]: `pedoman: contoh
sasaran:
  - { kode: SS.1, judul: Layanan, perspektif: hasil }
indikator:
  - id: dokumen
    kode: IKU.1
    sasaran: SS.1
    judul: Dokumen
    satuan: dokumen
    target: { pk: 8 }
    satuan_alokasi: dokumen
    alokasi:
      - { unit: unit-a, sebutan: Pusat, nilai: 2 }
      - { unit: unit-b, nilai: 2 }
      - { unit: unit-c, nilai: 2 }
      - { unit: unit-d, nilai: 2 }
`,
    };
    expect(baris(berkas).slice(0, -1)).toEqual([
      'Pusat | 2 dokumen | - | belum ada',
      'Unit B | 2 dokumen | 2 | ada',
      'Unit C | 2 dokumen | 1 | sementara',
      'Unit D | 2 dokumen | - | belum ada',
      'Terisi 2 dari 4 unit; belum ada: Pusat, Unit D; masih sementara: Unit C.',
    ]);
  });
});
