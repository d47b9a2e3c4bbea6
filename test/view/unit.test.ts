import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { muatProyek, type Proyek } from '../../src/site/proyek.ts';
import { susunUnit, type UnitView } from '../../src/view/unit.ts';

let proyek: Proyek;
beforeAll(async () => {
  proyek = await muatProyek(fileURLToPath(new URL('../../', import.meta.url)));
});

function unit(id: string): UnitView {
  const view = proyek.laporan && susunUnit(proyek.laporan, id);
  if (view === undefined) throw new Error(`unit ${id} tidak ada`);
  return view;
}

/** Isi baris silsilah sebuah indikator, tahun demi tahun. */
function jejak(id: string, judul: RegExp): string | undefined {
  return unit(id)
    .silsilah?.badan.find(({ sel }) => judul.test(sel[0]?.teks ?? ''))
    ?.sel.slice(1)
    .map(({ teks }) => teks.replaceAll('\n', ' + '))
    .join(' | ');
}

describe('halaman unit', () => {
  it('mendaftar dokumen menurut tahun dan jenis, yang terbaru di atas', () => {
    expect(unit('deputi-pmk').periode).toEqual([
      {
        periode: '2023',
        renja: [],
        pk: ['deputi-pmk/2023/pk'],
        lkj: ['deputi-pmk/2023/lkj'],
        lain: ['deputi-pmk/2023/predikat'],
      },
    ]);
    expect(unit('dit-ppu').induk?.id).toBe('deputi-pmk');
  });

  // S2:2486, 739, 2979, 3003, 833
  it.each([
    [/^Nilai rata-rata indeks kepuasan/, 'IKU.3 + IKU.4', 'IKK.1 (digabung)'],
    [/^Persentase Instansi Pemerintah yang Mendapatkan Pembinaan/, 'IKU.1', 'IKK.7 (dipecah)'],
    [/^Persentase hasil pengawasan/, 'IKU.8', 'IKK.9'],
    [/^Persentase Terlaksananya Rencana Aksi RB/, 'IKU.11', 'IKK.10 (diubah)'],
    [/^Persentase instansi pemerintah yang melakukan pengukuran/, 'IKU.2', 'berakhir'],
  ])('Kantor Regional X: %s', (judul, dulu, kini) => {
    expect(jejak('kanreg-10', judul)?.endsWith(`| ${dulu} | ${kini}`)).toBe(true);
  });

  it('indikator lampau tanpa kode tidak menampilkan pengenalnya', () => {
    expect(jejak('puspenkom-asn', /^Skor Evaluasi SAKIP/)).toMatch(/tanpa kode \| IKU\.5 \(diubah\)$/);
  });
});
