import { describe, expect, it } from 'vitest';
import { hitung, realisasi, rencana } from './graf-proyek.ts';

const DASAR = {
  rencana: rencana(['sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 }']),
  realisasi: realisasi(['nilai: 80']),
};

describe('anggaran beberapa program dan kegiatan', () => {
  const KRO = `kro:
  - { kode: ADE, nama: Akreditasi, kegiatan: 3663, ro: [{ kode: ADE.001, nama: Akreditasi Lembaga }] }
  - { kode: BAA, nama: Layanan, kegiatan: 3663, ro: [{ kode: BAA.001, nama: Fasilitasi }] }
  - { kode: EBB, nama: Sarana, kegiatan: 4843, ro: [{ kode: EBB.951, nama: Sarana Internal }] }
revisi:
  - { nomor: '1', jenis: awal, rincian: { ADE.001: 250, BAA.001: 2750, EBB.951: 392 } }
`;

  it('pagu kegiatan jumlah RO-nya, pagu program jumlah kegiatannya', () => {
    const { semua } = hitung({
      ...DASAR,
      anggaran: `program:
  - { kode: CO, nama: Kebijakan }
  - { kode: WA, nama: Dukungan Manajemen }
kegiatan:
  - { kode: 3663, nama: Penilaian Kompetensi, program: CO }
  - { kode: 4843, nama: Keuangan dan Umum, program: WA }
${KRO}`,
    });
    // 250 + 2750 = 3000; 3000 + 392 = 3392
    expect(
      semua(
        'anggaran.kegiatan.3663.awal',
        'anggaran.kegiatan.4843.awal',
        'anggaran.program.CO.awal',
        'anggaran.program.WA.akhir',
        'anggaran.awal',
      ),
    ).toEqual(['3.000,00', '392,00', '3.000,00', '392,00', '3.392,00']);
  });

  it('bila kegiatannya satu, KRO tidak perlu menyebutnya', () => {
    const { semua } = hitung({
      ...DASAR,
      anggaran: `kegiatan: [{ kode: 3663, nama: Penilaian Kompetensi }]
${KRO.replaceAll(/, kegiatan: \d+/g, '')}`,
    });
    expect(semua('anggaran.kegiatan.3663.awal')).toEqual(['3.392,00']);
  });
});

describe('pagu yang hanya diketahui per sasaran', () => {
  it('jumlahnya menjadi pagu awal', () => {
    const { semua, fakta } = hitung({
      ...DASAR,
      anggaran: 'per_sasaran:\n  - { sasaran: SS.1, pagu: 885 }\n',
    });
    expect(semua('anggaran.sasaran.SS.1.awal', 'anggaran.awal')).toEqual(['885,00', '885,00']);
    expect(fakta('anggaran.sasaran.SS.1.awal')?.tempat?.().line).toBe(2);
  });

  it('sasaran tanpa alokasi nihil, bukan nol rupiah', () => {
    const { semua } = hitung({ ...DASAR, anggaran: 'per_sasaran: [{ sasaran: SS.1, pagu: nihil }]\n' });
    expect(semua('anggaran.sasaran.SS.1.awal', 'anggaran.awal')).toEqual(['[nihil]', '[nihil]']);
  });
});

describe('penerimaan negara bukan pajak', () => {
  it('capaiannya realisasi terhadap target; yang belum diisi tetap kosong', () => {
    // 570 / 600 = 95
    const terisi = hitung({ ...DASAR, anggaran: 'pnbp: { target: 600, realisasi: 570 }\n' });
    expect(terisi.semua('anggaran.pnbp.target', 'anggaran.pnbp.capaian')).toEqual(['600,00', '95,00']);
    for (const kunci of ['target', 'realisasi'])
      expect(terisi.fakta(`anggaran.pnbp.${kunci}`)?.tempat?.().line).toBe(1);
    const belum = hitung({ ...DASAR, anggaran: 'pnbp: { target: 600 }\n' });
    expect(belum.semua('anggaran.pnbp.realisasi', 'anggaran.pnbp.capaian')).toEqual(['[kosong]', '[kosong]']);
  });
});
