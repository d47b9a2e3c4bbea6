import { TANPA_UNIT } from '../../calc/graf/anggaran.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { type Konteks, periode, rentangTahun, tahunPembanding, akhiranTahun } from '../konteks.ts';
import { barisSisa, buatBaris, kepala, sel, selAngka, selDua, selStrip } from './sel.ts';

const UNIT = ['awal', 'blokir', 'penambahan', 'akhir', 'realisasi', 'sisa'];

/** Unit pelaksana yang punya RO, menurut urutan unit di instansi. */
function unitAnggaran(konteks: Konteks) {
  return [...konteks.laporan.unit.values()].filter(({ id }) =>
    konteks.hasil.fakta.has(`anggaran.unit.${id}.akhir`),
  );
}

/** Pagu, perubahan, realisasi, dan sisa tiap unit kerja. */
export function tabelAnggaranUnit(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  const kolom = (dasar: string): Sel[] => [
    ...UNIT.map((nama) => selAngka(konteks, `${dasar}.${nama}`)),
    selDua(konteks, `${dasar}.serapan`),
  ];
  return {
    judul: `Pagu dan Realisasi Anggaran ${unit.singkat} Tahun ${tahun} Berdasarkan Unit Kerja`,
    kepala: [
      kepala(
        'Unit Kerja',
        'Pagu Awal (Rp)',
        'Blokir (Rp)',
        'Penambahan (Rp)',
        'Pagu Akhir (Rp)',
        'Realisasi (Rp)',
        'Sisa (Rp)',
        'Realisasi (%)',
      ),
    ],
    badan: [
      ...unitAnggaran(konteks).map(({ id, nama }) => buatBaris([sel(nama), ...kolom(`anggaran.unit.${id}`)])),
      ...barisSisa(konteks, TANPA_UNIT, [sel('Tanpa unit pelaksana'), ...kolom(TANPA_UNIT)]),
      buatBaris([sel(unit.singkat), ...kolom('anggaran')], 'jumlah'),
    ],
    lebar: [23, 12, 11, 11, 12, 12, 10, 9],
    mendatar: true,
  };
}

/** Baris KRO dan RO dengan kolom-kolom anggaran. */
function barisRo(konteks: Konteks, kolom: (dasar: string) => Sel[]): BarisView[] {
  const kro = periode(konteks).isi.anggaran?.data.kro ?? [];
  return kro.flatMap(({ kode, nama, ro }): BarisView[] => [
    buatBaris([sel(kode), sel(nama), ...kolom(`anggaran.kro.${kode}`)], 'jumlah'),
    ...ro.map((satu) => buatBaris([sel(satu.kode), sel(satu.nama), ...kolom(`anggaran.ro.${satu.kode}`)])),
  ]);
}

/** Rincian anggaran menurut program dan rincian output. */
export function tabelAnggaranRo(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  const kolom = (dasar: string): Sel[] =>
    ['awal', 'blokir', 'penambahan', 'akhir'].map((nama) => selAngka(konteks, `${dasar}.${nama}`));
  return {
    judul: `Rincian Anggaran ${unit.singkat} Tahun ${tahun} Berdasarkan Program dan Rincian Output`,
    kepala: [
      kepala(
        'Kode',
        'Program/Kegiatan/KRO/RO',
        'Anggaran Awal (Rp)',
        'Blokir (Rp)',
        'Penambahan (Rp)',
        'Anggaran Akhir (Rp)',
      ),
    ],
    badan: [
      ...barisRo(konteks, kolom),
      buatBaris([sel('Jumlah', { rentangKolom: 2 }), ...kolom('anggaran')], 'jumlah'),
    ],
    lebar: [13, 31, 15, 13, 13, 15],
    mendatar: false,
  };
}

/** Penyerapan tiap rincian output. */
export function tabelSerapanRo(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  const kolom = (dasar: string): Sel[] => [
    selAngka(konteks, `${dasar}.akhir`),
    selAngka(konteks, `${dasar}.realisasi`),
    selDua(konteks, `${dasar}.serapan`),
    selAngka(konteks, `${dasar}.sisa`),
  ];
  return {
    judul: `Penyerapan Anggaran ${unit.singkat} Tahun ${tahun} Berdasarkan Rincian Output`,
    kepala: [
      kepala(
        'Kode',
        'Program/Kegiatan/KRO/RO',
        'Pagu Anggaran (Rp)',
        'Realisasi Anggaran (Rp)',
        'Penyerapan (%)',
        'Sisa Anggaran (Rp)',
      ),
    ],
    badan: [
      ...barisRo(konteks, kolom),
      buatBaris([sel('Jumlah', { rentangKolom: 2 }), ...kolom('anggaran')], 'jumlah'),
    ],
    lebar: [13, 31, 15, 15, 12, 14],
    mendatar: false,
  };
}

/** Pagu, realisasi, dan penyerapan tiap unit pada tahun-tahun pembanding dan tahun ini. */
export function tabelAnggaranTahun(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  const semua = [...tahunPembanding(konteks), tahun];
  const kolom = (dasar: string): Sel[] =>
    ['akhir', 'realisasi', 'serapan'].flatMap((nama) =>
      semua.map((satu) => {
        const kunci = `${dasar}.${nama}${akhiranTahun(konteks, satu)}`;
        if (dasar === TANPA_UNIT && !konteks.hasil.fakta.has(kunci)) return selStrip();
        return nama === 'serapan' ? selDua(konteks, kunci) : selAngka(konteks, kunci);
      }),
    );
  const kelompok = (judul: string): Sel => sel(judul, { rentangKolom: semua.length, rata: 'tengah' });
  return {
    judul: `Perbandingan Pagu, Realisasi, dan Penyerapan Anggaran ${unit.singkat} ${rentangTahun(konteks)}`,
    kepala: [
      [
        sel('Unit Kerja', { rentangBaris: 2, rata: 'tengah' }),
        kelompok('Pagu Anggaran (Rp)'),
        kelompok('Realisasi Anggaran (Rp)'),
        kelompok('Penyerapan (%)'),
      ],
      kepala(...Array.from({ length: 3 }, () => semua.map(String)).flat()),
    ],
    badan: [
      ...unitAnggaran(konteks).map(({ id, nama }) => buatBaris([sel(nama), ...kolom(`anggaran.unit.${id}`)])),
      ...barisSisa(konteks, TANPA_UNIT, [sel('Tanpa unit pelaksana'), ...kolom(TANPA_UNIT)]),
      buatBaris([sel(unit.singkat), ...kolom('anggaran')], 'jumlah'),
    ],
    lebar: [16, ...semua.map(() => 11), ...semua.map(() => 11), ...semua.map(() => 6)],
    mendatar: true,
  };
}
