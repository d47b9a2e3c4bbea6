import { beforeAll, describe, expect, it } from 'vitest';
import { muatTerbitan } from '../acuan/proyek.ts';
import { tabelDokumen, type TabelHtml } from '../acuan/tabel-html.ts';

describe('kartu indikator Renja Kantor Regional X BKN 2025', () => {
  let tabel: ReadonlyMap<string, TabelHtml> = new Map();
  beforeAll(async () => {
    tabel = tabelDokumen((await muatTerbitan('kanreg-10/2025/renja')).dokumen);
  });

  function unsur(ikk: number, nama: string) {
    const kartu = tabel.get(`tabel-indikator-rinci-ikk-${ikk}`);
    return kartu?.baris.find(([kepala]) => kepala?.teks === nama)?.[1];
  }

  it.each([
    [1, 'Gabungan IKU.3 dan IKU.4 Tahun 2024.'],
    [2, 'Indikator baru.'],
    [7, 'Pecahan dari IKU.1 Tahun 2024.'],
    [9, 'Melanjutkan IKU.8 Tahun 2024'],
    [10, 'Perubahan dari IKU.11 Tahun 2024.'],
  ])('asal IKK.%i disebut dengan kode tahun lalu', (ikk, asal) => {
    expect(unsur(ikk, 'Asal indikator')?.teks.startsWith(asal)).toBe(true);
  });

  it('realisasi tahun lalu hanya pada indikator yang diteruskan, dari tabel tahun itu', () => {
    expect(unsur(9, 'Realisasi 2024')).toEqual({ teks: '100%', fakta: ['IKK.9.realisasi.2024'] });
    expect(unsur(12, 'Realisasi 2024')?.teks).toBe('98,49');
    expect(unsur(1, 'Realisasi 2024')).toBeUndefined();
  });

  it('target membawa keterangannya; kegiatan tunggal tidak dinomori', () => {
    expect(unsur(6, 'Target 2025')?.teks).toBe('30% (kategori terisi)');
    expect(unsur(6, 'Kegiatan pendukung')?.teks.startsWith('Penyimpanan')).toBe(true);
    expect(unsur(5, 'Kegiatan pendukung')?.teks.startsWith('1. Pengelolaan data')).toBe(true);
  });
});
