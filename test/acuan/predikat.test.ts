import { beforeAll, describe, expect, it } from 'vitest';
import type { Tercetak } from '../../src/schema/tercetak.ts';
import {
  bandingkanHtml,
  type BandingHtml,
  periksaTulisan,
  type PetaHtml,
  tulisanDinamai,
} from './banding-html.ts';
import { muatTerbitan } from './proyek.ts';
import { bacaAcuan } from './tabel.ts';
import { bacaTeks, tabelDokumen, type TabelHtml } from './tabel-html.ts';

const DIREKTORAT = ['dit-ppu', 'dit-jabatan', 'dit-kinerja', 'dit-kompensasi'];
const ACUAN = bacaAcuan(new URL('predikat-s4.json', import.meta.url));
const PETA: readonly PetaHtml[] = [
  {
    id: 'penjenjangan',
    tabel: 'tabel-penjenjangan',
    kolom: { Dokumen: 1, Dasar: 2 },
    // SKP JA dan SKP JF setingkat, jadi satu baris.
    baris: ({ urut }) => Math.min(urut, 5) - 1,
  },
  { id: 'perencanaan', tabel: 'tabel-perencanaan-kinerja', kolom: { No: 0, Langkah: 1 } },
  { id: 'siklus', tabel: 'tabel-siklus-evaluasi', kolom: { Siklus: 0, Waktu: 1 } },
  { id: 'evaluasi', tabel: 'tabel-langkah-evaluasi', kolom: { No: 0, Langkah: 1 } },
];

describe('predikat kinerja Deputi Bidang PMK 2023', () => {
  let banding: readonly BandingHtml[] = [];
  let catatan: Tercetak = { edisi: '', sumber: '', angka: [], tulisan: [] };
  let tabel: ReadonlyMap<string, TabelHtml> = new Map();
  let html = '';

  beforeAll(async () => {
    const { dokumen, tercetak } = await muatTerbitan('deputi-pmk/2023/predikat', DIREKTORAT);
    catatan = tercetak;
    tabel = tabelDokumen(dokumen);
    html = dokumen.bagian.map((bagian) => bagian.html).join('\n');
    banding = PETA.flatMap((peta) =>
      ACUAN.filter(({ id }) => id === peta.id).flatMap((satu) => bandingkanHtml(satu, peta, tabel)),
    );
  });

  const baris = (id: string): string[] =>
    (tabel.get(id)?.baris ?? []).map((sel) => sel.map(({ teks }) => teks).join(' | '));

  it('tingkat, langkah, dan siklus S4 sama atau disebut di tercetak.yaml', () => {
    expect(banding.length).toBe(48);
    expect(banding.filter((satu) => satu.putusan !== 'sama' && !tulisanDinamai(satu, catatan))).toEqual([]);
    expect(periksaTulisan(catatan, banding, { terbit: bacaTeks(html) })).toEqual([]);
  });

  it('delapan langkah perencanaan dan delapan langkah evaluasi', () => {
    expect(baris('tabel-perencanaan-kinerja')).toHaveLength(8);
    expect(baris('tabel-langkah-evaluasi')).toHaveLength(8);
  });

  it('predikat yang belum ditetapkan tidak ditebak; perkiraannya disebut perkiraan', () => {
    expect(baris('tabel-predikat-organisasi')).toEqual([
      'Nilai Pencapaian Sasaran Strategis (NPSS) | 101,70',
      'Predikat yang ditetapkan atasan | belum terbit',
      'Perkiraan menurut NPSS | Baik',
      'Predikat untuk pola sebaran (perkiraan) | Baik',
    ]);
  });

  // RULES 7; 90 pegawai menurut S1:191-196.
  it('sebaran yang diperkenankan dalam persen dan orang', () => {
    expect(baris('tabel-distribusi-predikat')).toEqual([
      'Istimewa | Sangat Baik | paling banyak | 70 | 63',
      'Baik (perkiraan unit ini) | Baik | paling banyak | 70 | 63',
      'Baik (perkiraan unit ini) | Butuh Perbaikan dan/atau Kurang | harus ada | - | -',
      'Butuh Perbaikan | Butuh Perbaikan | paling sedikit | 60 | 54',
      'Butuh Perbaikan | Sangat Baik | paling banyak | 10 | 9',
      'Kurang | Kurang | paling sedikit | 60 | 54',
      'Kurang | Butuh Perbaikan | paling sedikit | 10 | 9',
      'Kurang | Sangat Baik | paling banyak | 10 | 9',
      'Sangat Kurang | Sangat Kurang | paling sedikit | 60 | 54',
      'Sangat Kurang | Butuh Perbaikan dan/atau Kurang | paling sedikit | 10 | 9',
      'Sangat Kurang | Sangat Baik | tidak boleh ada | 0 | 0',
    ]);
  });

  it('matriks tiga rating hasil kerja dan tiga rating perilaku', () => {
    expect(baris('tabel-matriks-predikat')).toEqual([
      'Di Atas Ekspektasi | Sangat Baik | Baik | Kurang',
      'Sesuai Ekspektasi | Baik | Baik | Kurang',
      'Di Bawah Ekspektasi | Butuh Perbaikan | Butuh Perbaikan | Sangat Kurang',
    ]);
  });

  it('tingkat keyakinan tampak di halaman', () => {
    expect(html).toContain('[G: pengetahuan umum, belum dicocokkan dengan naskah resmi]');
    expect(html).toContain('[C: terkonfirmasi di sumber publik, belum dicocokkan dengan naskah resmi]');
    expect(html).toContain('[S: tertulis di dokumen sumber]');
  });
});
