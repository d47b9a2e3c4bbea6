import { TANPA_INDIKATOR } from '../../calc/graf/anggaran.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { catatanIndikator } from '../catatan.ts';
import { type Konteks, periode } from '../konteks.ts';
import type { IndikatorModel, SasaranModel } from '../../model/laporan.ts';
import { kepalaIndikator } from '../tingkat.ts';
import { barisSisa, buatBaris, kepala, sel, selAngka, selDua, selSatuan, selStrip } from './sel.ts';

/** Baris RO yang tidak melayani satu indikator pun; bersama baris indikator berjumlah seluruh anggaran. */
const TIDAK_TERKAIT = 'Tidak terkait indikator';

type Kolom = (indikator: IndikatorModel, sasaran: SasaranModel) => Sel;

/**
 * Baris semua indikator, dikelompokkan menurut perspektif; kode dan judul sasaran digabung ke bawah. Sasaran tanpa
 * perspektif berada di akhir, tanpa baris kelompok.
 */
export function barisIndikator(konteks: Konteks, kolom: readonly Kolom[]): BarisView[] {
  const { pedoman, sasaran } = periode(konteks);
  const milik = (perspektif: string | undefined): BarisView[] =>
    sasaran
      .filter((s) => s.perspektif === perspektif)
      .flatMap((s) =>
        s.indikator.map((indikator, index): BarisView => {
          const rentangBaris = s.indikator.length;
          const awal = index === 0 ? [sel(s.kode, { rentangBaris }), sel(s.judul, { rentangBaris })] : [];
          const isi = kolom.map((satu) => satu(indikator, s));
          return buatBaris([...awal, sel(indikator.kode), sel(indikator.judul), ...isi]);
        }),
      );
  const berperspektif = pedoman.perspektif.flatMap(({ id, nama }) => {
    const baris = milik(id);
    const judul: BarisView = buatBaris([sel(nama, { rentangKolom: kolom.length + 4 })], 'kelompok');
    return baris.length === 0 ? [] : [judul, ...baris];
  });
  return [...berperspektif, ...milik(undefined)];
}

/** Ringkasan capaian semua indikator. */
export function tabelRingkasanCapaian(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { unit, tahun } = model;
  const depan = kepalaIndikator(model);
  return {
    judul: `Ringkasan Capaian ${depan[3]} ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala(...depan, 'Target', 'Realisasi', 'Capaian (%)')],
    badan: barisIndikator(konteks, [
      ({ kode }) => selDua(konteks, `${kode}.target-ukur`),
      ({ kode }) => selDua(konteks, `${kode}.realisasi`),
      ({ kode }) => selDua(konteks, `${kode}.capaian`),
    ]),
    lebar: [8, 24, 8, 27, 11, 11, 11],
    mendatar: false,
    catatan: catatanIndikator(periode(konteks).indikator),
  };
}

/** Realisasi anggaran menurut sasaran strategis: kinerja dan anggaran berdampingan. */
export function tabelAnggaranSasaran(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { unit, tahun } = model;
  const depan = kepalaIndikator(model);
  const jumlah = (dasar: string): Sel[] => [
    selAngka(konteks, `${dasar}.akhir`),
    selAngka(konteks, `${dasar}.realisasi`),
    selDua(konteks, `${dasar}.serapan`),
  ];
  return {
    judul: `Realisasi Anggaran ${unit.singkat} Tahun ${tahun} Berdasarkan ${depan[1]}`,
    kepala: [
      kepala(
        ...depan,
        'Target',
        'Realisasi',
        'Capaian Kinerja (%)',
        'Pagu Anggaran (Rp)',
        'Realisasi Anggaran (Rp)',
        'Penyerapan (%)',
      ),
    ],
    badan: [
      ...barisIndikator(konteks, [
        ({ kode }) => selSatuan(konteks, `${kode}.target-ukur`),
        ({ kode }) => selSatuan(konteks, `${kode}.realisasi`),
        ({ kode }) => selDua(konteks, `${kode}.capaian`),
        ({ kode }) => selAngka(konteks, `${kode}.pagu`),
        ({ kode }) => selAngka(konteks, `${kode}.realisasi-anggaran`),
        ({ kode }) => selDua(konteks, `${kode}.serapan`),
      ]),
      ...barisSisa(konteks, TANPA_INDIKATOR, [
        sel(TIDAK_TERKAIT, { rentangKolom: 7 }),
        ...jumlah(TANPA_INDIKATOR),
      ]),
      buatBaris([sel('Jumlah', { rentangKolom: 7 }), ...jumlah('anggaran')], 'jumlah'),
    ],
    lebar: [6, 16, 7, 20, 7, 8, 8, 10, 10, 8],
    mendatar: true,
  };
}

/** Anggaran awal, perubahan, dan akhir tiap indikator. */
export function tabelAnggaranIndikator(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { unit, tahun } = model;
  const depan = kepalaIndikator(model);
  const jumlah = (dasar: string): Sel[] =>
    ['awal', 'blokir', 'penambahan', 'akhir'].map((kolom) => selAngka(konteks, `${dasar}.${kolom}`));
  return {
    judul: `Anggaran ${unit.singkat} Tahun ${tahun} Berdasarkan ${depan[3]}`,
    kepala: [
      kepala(
        ...depan,
        'Target',
        'Anggaran Awal (Rp)',
        'Blokir (Rp)',
        'Penambahan (Rp)',
        'Anggaran Akhir (Rp)',
      ),
    ],
    badan: [
      ...barisIndikator(konteks, [
        ({ kode }) => selSatuan(konteks, `${kode}.target`),
        ({ kode }) => selAngka(konteks, `${kode}.pagu-awal`),
        ({ kode }) => selAngka(konteks, `${kode}.blokir`),
        ({ kode }) => selAngka(konteks, `${kode}.penambahan`),
        ({ kode }) => selAngka(konteks, `${kode}.pagu`),
      ]),
      ...barisSisa(konteks, TANPA_INDIKATOR, [
        sel(TIDAK_TERKAIT, { rentangKolom: 5 }),
        ...jumlah(TANPA_INDIKATOR),
      ]),
      buatBaris([sel('Jumlah', { rentangKolom: 5 }), ...jumlah('anggaran')], 'jumlah'),
    ],
    lebar: [6, 18, 7, 22, 7, 11, 10, 9, 10],
    mendatar: true,
  };
}

/** Efisiensi sumber daya tiap indikator: resmi, dibatasi, dan bentuk berpenyebut realisasi. */
export function tabelEfisiensi(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { unit, tahun, pedoman } = model;
  const kolom = ['efisiensi', 'efisiensi-dibatasi', 'nilai-efisiensi', 'efisiensi-realisasi'];
  return {
    judul: `Efisiensi Sumber Daya ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      kepala(
        ...kepalaIndikator(model),
        'Capaian Kinerja (%)',
        'Pagu Anggaran (Rp)',
        'Realisasi Anggaran (Rp)',
        'Efisiensi (%)',
        'Dibatasi (%)',
        'Nilai Efisiensi',
        'Terhadap Realisasi (%)',
      ),
    ],
    badan: [
      ...barisIndikator(konteks, [
        ({ kode }) => selDua(konteks, `${kode}.capaian`),
        ({ kode }) => selAngka(konteks, `${kode}.pagu`),
        ({ kode }) => selAngka(konteks, `${kode}.realisasi-anggaran`),
        ...kolom.map(
          (nama): Kolom =>
            ({ kode }) =>
              selDua(konteks, `${kode}.${nama}`),
        ),
      ]),
      ...barisSisa(konteks, TANPA_INDIKATOR, [
        sel(TIDAK_TERKAIT, { rentangKolom: 5 }),
        selAngka(konteks, `${TANPA_INDIKATOR}.akhir`),
        selAngka(konteks, `${TANPA_INDIKATOR}.realisasi`),
        ...kolom.map(selStrip),
      ]),
      buatBaris(
        [
          sel('Gabungan', { rentangKolom: 5 }),
          selAngka(konteks, 'anggaran.akhir'),
          selAngka(konteks, 'anggaran.realisasi'),
          selDua(konteks, 'efisiensi.total'),
          selDua(konteks, 'efisiensi.dibatasi'),
          selDua(konteks, 'efisiensi.nilai'),
          sel(''),
        ],
        'jumlah',
      ),
    ],
    lebar: [5, 15, 6, 18, 8, 10, 10, 7, 7, 7, 7],
    mendatar: true,
    catatan: pedoman.efisiensi.catatan,
  };
}
