import { formatPeriode } from '../format/tanggal.ts';
import type { Dokumen, IndikatorModel, Laporan, PeriodeModel, Unit } from '../model/laporan.ts';
import { type BarisSilsilah, kodeTercatat, periodeSebelum, silsilah } from '../model/silsilah.ts';
import type { TabelView } from './bentuk.ts';
import { buatBaris, kepala, sel } from './tabel/sel.ts';

/** Dokumen sebuah unit pada satu periode menurut jenisnya; setiap isinya kunci dokumen. */
export interface PeriodeUnit {
  readonly periode: string;
  readonly renja: readonly string[];
  readonly pk: readonly string[];
  readonly lkj: readonly string[];
  readonly lain: readonly string[];
}

/** Halaman sebuah unit: Renstra, dokumen semua tahun, dan silsilah indikatornya. */
export interface UnitView {
  readonly unit: Unit;
  readonly induk: Unit | undefined;
  readonly renstra: readonly string[];
  readonly periode: readonly PeriodeUnit[];
  /** Tidak ada bila indikatornya baru tercatat pada satu periode. */
  readonly silsilah: TabelView | undefined;
}

/** Merangkum semua periode sebuah unit, dari yang terbaru. */
export function susunUnit({ unit: semua, periode }: Laporan, id: string): UnitView | undefined {
  const unit = semua.get(id);
  if (unit === undefined) return undefined;
  const milik = [...periode.values()]
    .filter((satu) => satu.unit.id === id)
    .sort((a, b) => b.tahun - a.tahun || b.periode.localeCompare(a.periode, 'en'));
  return {
    unit,
    induk: unit.induk === undefined ? undefined : semua.get(unit.induk),
    renstra: [...new Set(milik.flatMap(({ renstra }) => renstra?.data.judul ?? []))],
    periode: milik
      .filter(({ dokumen }) => dokumen.length > 0)
      .map(({ periode: nama, dokumen }) => ({
        periode: nama,
        renja: kunci(dokumen, ['renja']),
        pk: kunci(dokumen, ['pk']),
        lkj: kunci(dokumen, ['lkj']),
        lain: kunci(dokumen, ['roadmap', 'triwulan', 'predikat']),
      })),
    silsilah: tabelSilsilahUnit(unit, milik.filter(({ indikator }) => indikator.length > 0).reverse()),
  };
}

function kunci(dokumen: readonly Dokumen[], jenis: readonly string[]): readonly string[] {
  return dokumen.filter(({ profil }) => jenis.includes(profil.jenis)).map((satu) => satu.kunci);
}

/** Jejak satu garis indikator: kode-kodenya pada setiap periode, dan hubungan yang membawanya ke sana. */
type Jejak = ReadonlyMap<PeriodeModel, readonly string[]>;

/** Indikator melewati tahun: satu baris satu garis, satu kolom satu periode, isinya kode dan perubahannya. */
function tabelSilsilahUnit(unit: Unit, periode: readonly PeriodeModel[]): TabelView | undefined {
  const terakhir = periode.at(-1);
  if (terakhir === undefined || periode.length < 2) return undefined;
  const hidup = terakhir.indikator.map((satu) => ({ judul: satu.judul, jejak: jejak(satu, terakhir) }));
  const berakhir = periode.toReversed().flatMap((kini) => {
    const dulu = periodeSebelum(kini);
    return silsilah(kini)
      .filter(({ hubungan }) => hubungan === 'berakhir')
      .flatMap(({ lama }) => lama)
      .map((satu) => ({
        judul: satu.judul,
        jejak: new Map([...(dulu === undefined ? [] : jejak(satu, dulu)), [kini, ['berakhir']] as const]),
      }));
  });
  const baris = [...hidup, ...berakhir].map(({ judul, jejak: langkah }) =>
    buatBaris([
      sel(judul, { kepala: true }),
      ...periode.map((satu) => sel((langkah.get(satu) ?? ['-']).join('\n'), { rata: 'tengah' })),
    ]),
  );
  return {
    judul: `Indikator ${unit.singkat} Tahun ${formatPeriode(periode[0]?.periode ?? '')} sampai ${formatPeriode(terakhir.periode)}`,
    kepala: [kepala('Indikator', ...periode.map((satu) => formatPeriode(satu.periode)))],
    badan: baris,
    lebar: [40, ...periode.map(() => Math.round(60 / periode.length))],
    mendatar: false,
  };
}

/** Menelusuri sebuah indikator ke tahun-tahun sebelumnya; indikator gabungan membawa semua pendahulunya. */
function jejak(satu: IndikatorModel, kini: PeriodeModel): Jejak {
  const hasil = new Map<PeriodeModel, string[]>();
  const telusur = (indikator: IndikatorModel, periode: PeriodeModel): void => {
    const baris = silsilah(periode).find(({ baru }) => baru === indikator);
    const ada = hasil.get(periode) ?? [];
    const tulisan = sebut(indikator, baris);
    if (!ada.includes(tulisan)) hasil.set(periode, [...ada, tulisan]);
    const dulu = periodeSebelum(periode);
    if (dulu !== undefined) for (const lama of baris?.lama ?? []) telusur(lama, dulu);
  };
  telusur(satu, kini);
  return hasil;
}

function sebut(indikator: IndikatorModel, baris: BarisSilsilah | undefined): string {
  const hubungan = baris?.hubungan ?? 'tetap';
  const kode = kodeTercatat(indikator);
  return hubungan === 'tetap' || hubungan === 'baru' ? kode : `${kode} (${hubungan})`;
}
