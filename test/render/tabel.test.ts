import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderIsiTabel } from '../../src/render/tabel.ts';
import type { GrafikView, TabelView } from '../../src/view/bentuk.ts';
import { DataKurang } from '../../src/view/konteks.ts';
import { NAMA_GRAFIK, susunGrafik } from '../../src/view/grafik/daftar.ts';
import { NAMA_TABEL, susunTabel } from '../../src/view/tabel/daftar.ts';
import { UNIT } from '../load/dasar.ts';
import { babBerisi, LENGKAP } from './bab.ts';
import { konteksLaporan, seluruhHtml, semuaKonteks } from './laporan.ts';
import { barisTimpang } from './periksa-html.ts';

const konteks = konteksLaporan();
const { indikator, isi } = konteks.hasil.periode;
const kode = indikator.map((satu) => satu.kode);

/** Tabel yang datanya belum ada di isi sungguhan; jumlah kolomnya diuji dengan proyek kecil di test/view. */
const TANPA_ISI = new Set(['pk-triwulan', 'pk-revisi', 'rencana-aksi-triwulan']);

/** Tabel yang tersusun, atau `undefined` bila datanya memang tidak ada pada indikator itu. */
function coba<T extends object>(susun: () => T): T | undefined {
  try {
    return susun();
  } catch (error) {
    if (error instanceof DataKurang) return undefined;
    throw error;
  }
}

function timpang(view: TabelView): string[] {
  const html = renderIsiTabel(view, 'Tabel 1').html;
  expect(html).toMatch(/<col .*<th scope="col/s);
  return barisTimpang(html);
}

describe('jumlah kolom setiap baris, dengan colspan dan rowspan, sama di seluruh tabel', () => {
  it('pada setiap tabel dokumen sungguhan', () => {
    expect(seluruhHtml.match(/<table>/g)?.length).toBeGreaterThan(60);
    expect(barisTimpang(seluruhHtml)).toEqual([]);
  });

  it.each(NAMA_TABEL.filter((nama) => !TANPA_ISI.has(nama)))(
    '%s untuk setiap indikator dan skala',
    (nama) => {
      const tersusun = [...semuaKonteks().values()].flatMap((satu) => {
        const {
          hasil: { periode },
        } = satu;
        const pilihan = [
          ...periode.indikator.map(({ kode: indikator }) => ({ isi: nama, indikator })),
          ...periode.pedoman.skala.map(({ id }) => ({ isi: nama, skala: id })),
          ...periode.matriks.map(({ data }) => ({ isi: nama, matriks: data.id })),
          ...['kegiatan-utama', 'sasaran-strategis'].flatMap((jenis) =>
            ['awal', 'target'].map((kolom) => ({ isi: nama, jenis, kolom })),
          ),
        ];
        return pilihan.flatMap((atribut) => {
          const view = coba(() => susunTabel(satu, atribut));
          return view !== undefined && 'badan' in view ? [view] : [];
        });
      });
      expect(tersusun.length).toBeGreaterThan(0);
      expect(tersusun.flatMap(timpang)).toEqual([]);
    },
  );

  it.each((isi.fakta?.data.tabel ?? []).map(({ id }) => id))('tabel data %s', (id) => {
    const view = susunTabel(konteks, { data: id });
    expect('badan' in view && view.badan.length > 0).toBe(true);
    expect('badan' in view ? timpang(view) : ['tidak tersusun']).toEqual([]);
  });

  it.each(NAMA_GRAFIK)('tabel kembar grafik %s, dan angkanya sama dengan di grafik', (nama) => {
    const grafik = kode
      .map((satu) => coba(() => susunGrafik(konteks, { isi: nama, indikator: satu })))
      .filter((view): view is GrafikView => view !== undefined && 'seri' in view);
    expect(grafik.length).toBeGreaterThan(0);
    for (const { tabel, label, seri } of grafik) {
      expect(timpang(tabel)).toEqual([]);
      expect(tabel.badan.map(({ sel }) => sel[0]?.teks)).toEqual(label);
      for (const { nilai, teks } of seri)
        expect([nilai.length, teks.length]).toEqual([label.length, label.length]);
    }
  });

  it('juga pada tabel data bersusunan sembarang', () => {
    const kolom = fc.record({
      jenis: fc.constantFrom('teks', 'angka'),
      jumlah: fc.boolean(),
    });
    const susunan = fc.record({
      kolom: fc.array(kolom, { minLength: 1, maxLength: 5 }),
      kelompok: fc.boolean(),
      nomor: fc.boolean(),
      lajur: fc.constantFrom(1, 2),
      baris: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(susunan, (satu) => {
        expect(barisTimpang(babBerisi('<Tabel data="uji"/>', tabelUji(satu)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

interface Susunan {
  readonly kolom: readonly { readonly jenis: string; readonly jumlah: boolean }[];
  readonly kelompok: boolean;
  readonly nomor: boolean;
  readonly lajur: number;
  readonly baris: readonly number[];
}

function tabelUji({ kolom, kelompok, nomor, lajur, baris }: Susunan): Record<string, string> {
  const tabel = {
    id: 'uji',
    judul: 'Tabel uji',
    nomor,
    lajur: String(kelompok ? 1 : lajur),
    ...(kelompok ? { kelompok: 'k0' } : {}),
    kolom: kolom.map(({ jenis, jumlah }, index) => {
      const teks = kelompok && index === 0;
      return {
        id: `k${index}`,
        judul: `Kolom ${index}`,
        jenis: teks ? 'teks' : jenis,
        jumlah: jumlah && jenis === 'angka' && !teks,
      };
    }),
    baris: baris.map((isi_) =>
      Object.fromEntries(
        kolom.map(({ jenis }, index) => [
          `k${index}`,
          jenis === 'angka' && !(kelompok && index === 0) ? isi_ : `teks ${isi_}`,
        ]),
      ),
    ),
  };
  return { ...LENGKAP, [`${UNIT}/fakta.yaml`]: JSON.stringify({ tabel: [tabel] }) };
}
