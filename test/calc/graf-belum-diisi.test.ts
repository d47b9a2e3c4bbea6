import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNIT } from '../load/dasar.ts';
import { hitung, realisasi, rencana } from './graf-proyek.ts';

const BKN = 'content/pedoman/bkn-2025-2029.yaml';
const PEDOMAN = { [BKN]: readFileSync(new URL(`../../${BKN}`, import.meta.url), 'utf8') };
const INDIKATOR = `indikator:
  - { id: i1, kode: IKU.1, sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 } }
  - { id: i2, kode: IKU.2, sasaran: SS.1, judul: B, satuan: persen, target: { pk: 80 } }
  - { id: i3, kode: IKU.3, sasaran: SS.2, judul: C, satuan: persen, target: { pk: 90 } }
varian:
  - { id: lain, judul: IKU.2 seperti IKU.1, alasan: Untuk dibandingkan., ganti: { IKU.2.capaian: IKU.1.capaian } }
`;
const RENCANA = `pedoman: bkn-2025-2029
sasaran:
  - { kode: SS.1, judul: Hasil, perspektif: customer }
  - { kode: SS.2, judul: Layanan, perspektif: learn-growth }
${INDIKATOR}`;
const proyek = (isi: readonly string[], susunan = RENCANA) =>
  hitung({ rencana: susunan, realisasi: realisasi(isi) }, PEDOMAN);
type Proyek = ReturnType<typeof proyek>;
const sebab = ({ fakta }: Proyek, kunci: string): string | undefined => {
  const nilai = fakta(kunci)?.nilai;
  return nilai?.jenis === 'absen' ? nilai.keterangan : undefined;
};
const RANTAI = ['SS.1.nss', 'SS.1.status', 'perspektif.customer.skor', 'perspektif.customer.nkp', 'npss'];

describe('realisasi yang belum diisi', () => {
  const satu = proyek(['nilai: 84', 'nilai:', 'nilai:']);

  it('merambat sampai NPSS, statusnya, dan variannya, dengan banyaknya', () => {
    const kunci = [...RANTAI, 'npss.status'];
    expect(satu.semua(...kunci)).toEqual(kunci.map(() => '[kosong]'));
    expect(sebab(satu, 'SS.1.nss')).toBe('1 dari 2 indikator belum diisi');
    expect(sebab(satu, 'perspektif.customer.skor')).toBe('1 dari 2 indikator belum diisi');
    expect(sebab(satu, 'npss')).toBe('2 dari 3 indikator belum diisi');
    expect(sebab(satu, 'npss.status')).toBe('2 dari 3 indikator belum diisi');
    // IKU.2 digantikan IKU.1, tinggal IKU.3.
    expect(sebab(satu, 'npss.varian.lain')).toBe('1 dari 3 indikator belum diisi');
  });

  it('tidak menahan perspektif lain, dan bobotnya tidak dialihkan', () => {
    const { semua } = proyek(['nilai: 84', 'nilai: 80', 'nilai:']);
    // NSS (105 + 100) / 2 = 102,5; dua perspektif tanpa sasaran: 25/50 = 50%; 102,5 x 50% = 51,25
    expect(semua('SS.1.nss', 'perspektif.customer.bobot-efektif', 'perspektif.customer.nkp')).toEqual([
      '102,50',
      '50,00',
      '51,25',
    ]);
    expect(semua('perspektif.learn-growth.bobot-efektif', 'perspektif.stakeholder.bobot-efektif')).toEqual([
      '50,00',
      '[tidak-berlaku]',
    ]);
  });

  it.each(['{ na: tidak diukur tahun ini }', 'tidak-berlaku', 'belum-terbit', 'tidak-terbaca'])(
    'berbeda dari %s, yang tetap dilewati',
    (isi) => {
      const { semua } = proyek(['nilai: 84', `nilai: ${isi}`, 'nilai: 81']);
      // NSS 105 dan 90; (105 + 90) / 2 = 97,5
      expect(semua('SS.1.nss', 'SS.2.nss', 'npss', 'npss.status')).toEqual([
        '105,00',
        '90,00',
        '97,50',
        'Baik',
      ]);
    },
  );
});

describe('sasaran tanpa perspektif', () => {
  it('membuat NPSS tidak ada, dengan sasarannya', () => {
    const tanpa = proyek(
      ['nilai: 84', 'nilai: 80', 'nilai: 81'],
      RENCANA.replace(', perspektif: customer', '').replace(', perspektif: learn-growth', ''),
    );
    expect(tanpa.nilai('npss')).toBe('[na]');
    expect(sebab(tanpa, 'npss')).toBe('sasaran SS.1, SS.2 belum punya perspektif');
    expect(tanpa.nilai('SS.1.nss')).toBe('102,50');
  });

  it('walau hanya satu; sasaran tanpa indikator tidak dihitung', () => {
    const penuh = ['nilai: 84', 'nilai: 80', 'nilai: 81'];
    const satu = proyek(penuh, RENCANA.replace(', perspektif: learn-growth', ''));
    expect(sebab(satu, 'npss')).toBe('sasaran SS.2 belum punya perspektif');
    const kosong = proyek(
      penuh,
      RENCANA.replace('indikator:\n', '  - { kode: SS.3, judul: Lain }\nindikator:\n'),
    );
    // (102,5 + 90) / 2 = 96,25
    expect(kosong.nilai('npss')).toBe('96,25');
  });
});

describe('realisasi gabungan unit', () => {
  it('belum ada selama satu unit belum mengisi', () => {
    const induk = `content/instansi.yaml`;
    const isi = readFileSync(new URL(`../load/dasar/${induk}`, import.meta.url), 'utf8');
    expect(isi).toContain('unit-a');
    const anak = (id: string) => UNIT.replace('unit-a', id);
    const lain = {
      [induk]: isi.replace(
        /^unit:\n/m,
        `unit:\n${['satu', 'dua'].map((id) => `  - { id: ${id}, nama: Unit ${id}, singkat: ${id}, induk: unit-a, berlaku: { dari: 2020 } }\n`).join('')}`,
      ),
      ...Object.fromEntries(
        ['satu', 'dua'].flatMap((id) => [
          [
            `${anak(id)}/rencana.yaml`,
            rencana(['sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 }']),
          ],
          [`${anak(id)}/realisasi.yaml`, realisasi([id === 'satu' ? 'nilai: 84' : 'nilai:'])],
        ]),
      ),
    };
    const hasil = hitung(
      {
        rencana: rencana(['sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 }']),
        realisasi: realisasi(['dari_unit: rata-rata']),
      },
      lain,
    );
    expect(hasil.semua('IKU.1.realisasi', 'npss')).toEqual(['[kosong]', '[kosong]']);
    expect(sebab(hasil, 'IKU.1.realisasi')).toBe('1 dari 2 unit belum diisi');
  });
});
