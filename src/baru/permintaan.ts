import { compute } from '../calc/compute.ts';
import { FaktaKembar } from '../calc/graf.ts';
import type { Nilai } from '../calc/nilai.ts';
import { formatAngka } from '../format/angka.ts';
import { slug } from '../format/slug.ts';
import type { Isi } from '../load/isi.ts';
import type { Laporan, PeriodeModel, Unit } from '../model/laporan.ts';
import { palingMirip, suggest } from '../nearest.ts';
import type { Profil } from '../schema/profil.ts';
import { TRIWULAN, type NamaTriwulan } from '../schema/triwulan.ts';
import { tampilNilai } from '../view/tampil.ts';

/** Yang diminta penulis: profil, unit, periode, dan triwulannya bila profilnya laporan triwulan. */
export interface Permintaan {
  readonly profil: string;
  readonly unit: string;
  readonly periode: string;
  readonly triwulan: string | undefined;
}

/** Permintaan yang sudah dikenali seluruhnya. */
export interface Sasaran {
  readonly idProfil: string;
  readonly profil: Profil;
  readonly unit: Unit;
  readonly periode: string;
  readonly tahun: number;
  readonly triwulan: NamaTriwulan | undefined;
  /** Folder data periode, misalnya `content/unit/puspenkom-asn/2025`. */
  readonly folder: string;
  /** Nama folder dokumen di dalamnya, misalnya `lkj` atau `triwulan-1`. */
  readonly dokumen: string;
  readonly kini: PeriodeModel | undefined;
  /** Periode unit yang sama sebelum ini, dari yang terbaru. */
  readonly lampau: readonly PeriodeModel[];
  /** Realisasi tahun lalu sebagai tulisan data, menurut pengenal indikator. */
  readonly hasilLalu: ReadonlyMap<string, string>;
  readonly isi: Isi;
  readonly laporan: Laporan;
}

/** Mengenali permintaan, atau menjelaskan apa yang tidak dikenal dan contoh yang benar. */
export function kenali(
  isi: Isi,
  laporan: Laporan,
  { profil: idProfil, unit: idUnit, periode, triwulan: tw }: Permintaan,
): Sasaran | string {
  const contoh = `Contoh: ${contohPerintah(isi, laporan)}`;
  const namaProfil = [...isi.profil.keys()].sort();
  const profil = isi.profil.get(idProfil)?.data;
  if (profil === undefined)
    return `Profil "${idProfil}" tidak dikenal; ${suggest(idProfil, namaProfil)}. Profil yang ada: ${namaProfil.join(', ')}. ${contoh}`;
  const unit = laporan.unit.get(idUnit);
  if (unit === undefined) return unitAsing(idUnit, periode, [...laporan.unit.keys()]);
  if (!/^(19|20)\d\d(-(19|20)\d\d)?$/.test(periode))
    return `Periode "${periode}" bukan tahun; tulis misalnya 2025, atau 2023-2024 untuk dua tahun. ${contoh}`;
  const tahun = Number(periode.slice(-4));
  const { dari, sampai = 9999 } = unit.berlaku;
  if (tahun < dari || tahun > sampai)
    return `${unit.nama} berlaku ${sampai === 9999 ? `sejak ${dari}` : `${dari} sampai ${sampai}`}, tidak pada ${tahun}; periksa periodenya, atau perbaiki berlaku di content/instansi.yaml.`;
  const triwulan = kenaliTriwulan(tw);
  if (profil.jenis === 'triwulan' && triwulan === undefined)
    return `Profil "${idProfil}" memerlukan triwulan 1, 2, 3, atau 4; tambahkan misalnya --triwulan 1.`;
  if (profil.jenis !== 'triwulan' && tw !== undefined)
    return `Profil "${idProfil}" tidak dibagi menurut triwulan; hapus --triwulan.`;
  const lampau = [...laporan.periode.values()]
    .filter((satu) => satu.unit.id === unit.id && satu.tahun < tahun)
    .sort((a, b) => b.tahun - a.tahun);
  return {
    idProfil,
    profil,
    unit,
    periode,
    tahun,
    triwulan,
    folder: `content/unit/${unit.id}/${periode}`,
    dokumen: triwulan === undefined ? profil.jenis : `triwulan-${triwulan.slice(2)}`,
    kini: laporan.periode.get(`${unit.id}/${periode}`),
    lampau,
    hasilLalu: realisasiLalu(lampau[0]),
    isi,
    laporan,
  };
}

/** Unit yang belum terdaftar: yang mirip, lalu baris-baris yang harus ditambahkan. */
function unitAsing(id: string, periode: string, terdaftar: readonly string[]): string {
  const dugaan = suggest(id, terdaftar);
  const mirip = dugaan.startsWith('mungkin')
    ? dugaan
    : `yang paling mirip: ${palingMirip(id, terdaftar, 3).join(', ')}`;
  const pengenal = slug(id) === '' ? 'unit-baru' : slug(id);
  const dari = /\d{4}$/.exec(periode)?.[0] ?? '2025';
  return `Unit "${id}" tidak dikenal; ${mirip}. Bila unit ini baru, tambahkan di bawah "unit:" pada content/instansi.yaml, lalu ulangi perintah ini:

  - id: ${pengenal}
    nama: Nama Resmi Unit
    singkat: Nama Pendek
    berlaku: { dari: ${dari} }`;
}

/** Data tahun lalu yang rusak tidak menghalangi dokumen baru; hasilnya hanya tidak disebut. */
function realisasiLalu(lalu: PeriodeModel | undefined): ReadonlyMap<string, string> {
  if (lalu === undefined) return new Map();
  try {
    const { fakta } = compute(lalu);
    return new Map(
      lalu.indikator.flatMap(({ id, kode }) => {
        const satu = fakta.get(`${kode}.realisasi`);
        return satu === undefined ? [] : [[id, polos(satu.nilai)] as const];
      }),
    );
  } catch (error) {
    if (error instanceof FaktaKembar) return new Map();
    throw error;
  }
}

/** Cara menulis angka di berkas data: titik untuk desimal, tanpa pemisah ribuan. */
function polos(nilai: Nilai): string {
  if (nilai.jenis !== 'angka') return tampilNilai(nilai);
  return formatAngka(nilai.angka).replaceAll('.', '').replace(',', '.');
}

/** Perintah yang pasti dikenal proyek ini: profil dan unit yang ada, setahun sesudah data terakhir. */
function contohPerintah(isi: Isi, laporan: Laporan): string {
  const profil = isi.profil.has('lkj') ? 'lkj' : ([...isi.profil.keys()].sort()[0] ?? 'lkj');
  const terakhir = [...laporan.periode.values()].reduce<PeriodeModel | undefined>(
    (ada, satu) => (ada === undefined || satu.tahun > ada.tahun ? satu : ada),
    undefined,
  );
  const unit = terakhir?.unit.id ?? [...laporan.unit.keys()][0] ?? 'unit-contoh';
  return `npx lapkin baru ${profil} ${unit} ${terakhir === undefined ? 2025 : terakhir.tahun + 1}`;
}

/** `1`, `tw1`, atau `I` menjadi `tw1`. */
export function kenaliTriwulan(tulisan: string | undefined): NamaTriwulan | undefined {
  const nomor = (tulisan ?? '').toLowerCase().replace(/^(tw|triwulan)[ -]?/, '');
  const urutan = ['1', '2', '3', '4'].includes(nomor)
    ? Number(nomor) - 1
    : ['i', 'ii', 'iii', 'iv'].indexOf(nomor);
  return TRIWULAN[urutan];
}
