import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { type Konteks, kepala, periode, sel, selAngka, selDua, selSatuan, selStatus } from '../konteks.ts';
import type { IndikatorModel, SasaranModel } from '../../model/laporan.ts';

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
          return { jenis: 'biasa', sel: [...awal, sel(indikator.kode), sel(indikator.judul), ...isi] };
        }),
      );
  const berperspektif = pedoman.perspektif.flatMap(({ id, nama }) => {
    const baris = milik(id);
    const judul: BarisView = { jenis: 'kelompok', sel: [sel(nama, { rentangKolom: kolom.length + 4 })] };
    return baris.length === 0 ? [] : [judul, ...baris];
  });
  return [...berperspektif, ...milik(undefined)];
}

/** Kepala empat kolom pertama tabel indikator menurut tingkat sasarannya: strategis, program, atau kegiatan. */
export function kepalaIndikator(konteks: Konteks): readonly [string, string, string, string] {
  const tingkat = new Set(periode(konteks).sasaran.map((satu) => satu.tingkat ?? 'SS'));
  if (tingkat.size > 1) return ['Kode Sasaran', 'Sasaran', 'Kode Indikator', 'Indikator Kinerja'];
  if (tingkat.has('SK')) return ['Kode SK', 'Sasaran Kegiatan', 'Kode IKK', 'Indikator Kinerja Kegiatan'];
  if (tingkat.has('SP')) return ['Kode SP', 'Sasaran Program', 'Kode IKP', 'Indikator Kinerja Program'];
  return KODE;
}

const KODE = ['Kode SS', 'Sasaran Strategis', 'Kode IKU', 'Indikator Kinerja Utama'] as const;

/** Skor rinci: target, realisasi, capaian, status, NSS, skor, NKP, bertingkat perspektif > sasaran > indikator. */
export function tabelSkorRinci(konteks: Konteks): TabelView {
  const { pedoman, sasaran, unit, tahun } = periode(konteks);
  const kosong = (banyak: number): Sel[] => Array.from({ length: banyak }, () => sel(''));
  const badan = pedoman.perspektif.flatMap(({ id, nama }): BarisView[] => {
    const dasar = `perspektif.${id}`;
    return [
      {
        jenis: 'kelompok',
        sel: [
          sel(nama, { rentangKolom: 2 }),
          ...kosong(6),
          selDua(konteks, `${dasar}.skor`),
          selDua(konteks, `${dasar}.nkp`),
          selStatus(konteks, `${dasar}.status`),
        ],
      },
      ...sasaran
        .filter(({ perspektif }) => perspektif === id)
        .flatMap((s): BarisView[] => [
          {
            jenis: 'jumlah',
            sel: [
              sel(`${s.kode} ${s.judul}`, { rentangKolom: 2 }),
              ...kosong(4),
              selDua(konteks, `${s.kode}.nss`),
              selStatus(konteks, `${s.kode}.status`),
              ...kosong(3),
            ],
          },
          ...s.indikator.map(({ kode, judul }): BarisView => ({
            jenis: 'biasa',
            sel: [
              sel(kode),
              sel(judul),
              selDua(konteks, `${kode}.target-ukur`),
              selDua(konteks, `${kode}.realisasi`),
              selDua(konteks, `${kode}.capaian`),
              selStatus(konteks, `${kode}.status`),
              ...kosong(5),
            ],
          })),
        ]),
    ];
  });
  badan.push({
    jenis: 'jumlah',
    sel: [sel('NPSS', { rentangKolom: 9 }), selDua(konteks, 'npss'), selStatus(konteks, 'npss.status')],
  });
  return {
    judul: `Rincian Nilai Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      kepala(
        'Kode',
        'Sasaran Strategis/Indikator Kinerja Utama',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Status',
        'NSS',
        'Status NSS',
        'Skor',
        'NKP',
        'Status Perspektif',
      ),
    ],
    badan,
    lebar: [7, 29, 7, 8, 8, 8, 7, 8, 6, 6, 8],
    mendatar: true,
    catatan: catatanTargetUkur(konteks),
  };
}

/** Skor ringkas: skor, bobot, dan NKP tiap perspektif. */
export function tabelSkorRingkas(konteks: Konteks): TabelView {
  const { pedoman, unit, tahun } = periode(konteks);
  const baris = pedoman.perspektif.map(({ id, nama }): BarisView => ({
    jenis: 'biasa',
    sel: [
      sel(nama),
      selDua(konteks, `perspektif.${id}.skor`),
      selSatuan(konteks, `perspektif.${id}.bobot`),
      selDua(konteks, `perspektif.${id}.nkp`),
    ],
  }));
  return {
    judul: `Nilai Kinerja Perspektif dan NPSS ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala('Perspektif', 'Skor', 'Bobot', 'NKP')],
    badan: [...baris, { jenis: 'jumlah', sel: [sel('NPSS', { rentangKolom: 3 }), selDua(konteks, 'npss')] }],
    lebar: [46, 18, 18, 18],
    mendatar: false,
  };
}

/** Ringkasan capaian semua indikator. */
export function tabelRingkasanCapaian(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  return {
    judul: `Ringkasan Capaian Indikator Kinerja Utama ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala(...KODE, 'Target', 'Realisasi', 'Capaian (%)')],
    badan: barisIndikator(konteks, [
      ({ kode }) => selDua(konteks, `${kode}.target-ukur`),
      ({ kode }) => selDua(konteks, `${kode}.realisasi`),
      ({ kode }) => selDua(konteks, `${kode}.capaian`),
    ]),
    lebar: [8, 24, 8, 27, 11, 11, 11],
    mendatar: false,
    catatan: catatanTargetUkur(konteks),
  };
}

/** Realisasi anggaran menurut sasaran strategis: kinerja dan anggaran berdampingan. */
export function tabelAnggaranSasaran(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  return {
    judul: `Realisasi Anggaran ${unit.singkat} Tahun ${tahun} Berdasarkan Sasaran Strategis`,
    kepala: [
      kepala(
        ...KODE,
        'Target',
        'Realisasi',
        'Capaian Kinerja (%)',
        'Pagu Anggaran (Rp)',
        'Realisasi Anggaran (Rp)',
        'Penyerapan (%)',
      ),
    ],
    badan: barisIndikator(konteks, [
      ({ kode }) => selSatuan(konteks, `${kode}.target-ukur`),
      ({ kode }) => selSatuan(konteks, `${kode}.realisasi`),
      ({ kode }) => selDua(konteks, `${kode}.capaian`),
      ({ kode }) => selAngka(konteks, `${kode}.pagu`),
      ({ kode }) => selAngka(konteks, `${kode}.realisasi-anggaran`),
      ({ kode }) => selDua(konteks, `${kode}.serapan`),
    ]),
    lebar: [6, 16, 7, 20, 7, 8, 8, 10, 10, 8],
    mendatar: true,
  };
}

/** Anggaran awal, perubahan, dan akhir tiap indikator. */
export function tabelAnggaranIndikator(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  return {
    judul: `Anggaran ${unit.singkat} Tahun ${tahun} Berdasarkan Indikator Kinerja Utama`,
    kepala: [
      kepala(
        ...KODE,
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
      {
        jenis: 'jumlah',
        sel: [
          sel('Jumlah', { rentangKolom: 5 }),
          ...['awal', 'blokir', 'penambahan', 'akhir'].map((kolom) => selAngka(konteks, `anggaran.${kolom}`)),
        ],
      },
    ],
    lebar: [6, 18, 7, 22, 7, 11, 10, 9, 10],
    mendatar: true,
  };
}

/** Efisiensi sumber daya tiap indikator: resmi, dibatasi, dan bentuk berpenyebut realisasi. */
export function tabelEfisiensi(konteks: Konteks): TabelView {
  const { unit, tahun, pedoman } = periode(konteks);
  const kolom = ['efisiensi', 'efisiensi-dibatasi', 'nilai-efisiensi', 'efisiensi-realisasi'];
  return {
    judul: `Efisiensi Sumber Daya ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      kepala(
        ...KODE,
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
      {
        jenis: 'jumlah',
        sel: [
          sel('Gabungan', { rentangKolom: 5 }),
          selAngka(konteks, 'anggaran.akhir'),
          selAngka(konteks, 'anggaran.realisasi'),
          selDua(konteks, 'efisiensi.total'),
          selDua(konteks, 'efisiensi.dibatasi'),
          selDua(konteks, 'efisiensi.nilai'),
          sel(''),
        ],
      },
    ],
    lebar: [5, 15, 6, 18, 8, 10, 10, 7, 7, 7, 7],
    mendatar: true,
    catatan: pedoman.efisiensi.catatan,
  };
}

function catatanTargetUkur(konteks: Konteks): string | undefined {
  const beda = periode(konteks).indikator.flatMap(({ kode, data }) =>
    data.target_ukur === undefined ? [] : [`${kode}: ${data.target_ukur.alasan}`],
  );
  return beda.length === 0 ? undefined : beda.join(' ');
}
