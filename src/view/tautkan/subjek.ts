import { kata } from '../../claims/kata.ts';
import { type Konteks, periode } from '../konteks.ts';
import type { Kalimat } from './kalimat.ts';
import { kataPenting, type SebutanFakta } from './sebutan.ts';

/** Yang dibicarakan sebuah kalimat: subjek dan unit yang disebut di dalamnya atau di judul di atasnya. */
export interface Pembicaraan {
  readonly kalimat: ReadonlySet<string>;
  readonly judul: ReadonlySet<string>;
  readonly unit: ReadonlySet<string>;
  readonly kata: ReadonlySet<string>;
}

/** Mengenali subjek dan unit; dibuat sekali untuk satu dokumen. */
export function buatPengenal(konteks: Konteks): (kalimat: Kalimat) => Pembicaraan {
  const subjek = polaSubjek(konteks);
  const unit = [...konteks.laporan.unit.values()]
    .filter(({ id }) => id !== konteks.dokumen.unit.id)
    .map(({ id, nama, singkat, alias }) => ({ kunci: id, pola: polaFrasa([nama, singkat, ...alias]) }));
  const disebut = (teks: string, semua: readonly PolaSubjek[]): string[] =>
    semua.filter(({ pola }) => pola.test(teks)).map(({ kunci }) => kunci);
  const dikenal = subjek.map(({ kunci }) => kunci).sort((a, b) => b.length - a.length);
  return ({ teks, fakta, judul }) => {
    const dariFakta = fakta.flatMap(
      ({ kunci }) => dikenal.find((satu) => kunci.startsWith(`${satu}.`)) ?? [],
    );
    const terdekat = judul.map((satu) => disebut(satu, subjek)).find((semua) => semua.length > 0);
    return {
      kalimat: new Set([...disebut(teks, subjek), ...dariFakta]),
      judul: new Set(terdekat ?? []),
      unit: new Set([...disebut(teks, unit), ...disebut(judul[0] ?? '', unit)]),
      kata: new Set(kata(teks)),
    };
  };
}

/** Seberapa jelas sebuah fakta dibicarakan: 2 di kalimatnya sendiri, 1 di judul di atasnya atau menurut labelnya, 0 tidak. */
export function kedekatan({ subjek, unit, label }: SebutanFakta, bicara: Pembicaraan): 0 | 1 | 2 {
  if (unit !== undefined && !bicara.unit.has(unit)) return 0;
  if (label.length > 0) {
    const ada = label.filter((satu) => bicara.kata.has(satu)).length;
    return ada >= Math.min(2, label.length) && ada / label.length >= 0.6 ? 1 : 0;
  }
  if (subjek.endsWith('.banyak') || bicara.kalimat.has(subjek)) return 2;
  // Subjek lain yang sejenis di kalimat ini menggantikan judulnya.
  return !bicara.judul.has(subjek) || [...bicara.kalimat].some((satu) => sejenis(satu, subjek)) ? 0 : 1;
}

function sejenis(a: string, b: string): boolean {
  return a.split('.')[0] === b.split('.')[0];
}

interface PolaSubjek {
  readonly kunci: string;
  readonly pola: RegExp;
}

function polaSubjek(konteks: Konteks): readonly PolaSubjek[] {
  const { indikator, sasaran, isi } = periode(konteks);
  const berjudul = [...indikator, ...sasaran].map(({ kode, judul }) => ({ kode, kata: kata(judul) }));
  const pola: PolaSubjek[] = berjudul.map((satu) => ({
    kunci: satu.kode,
    pola: satukan(
      polaKode(satu.kode),
      polaJudul(
        satu.kata,
        berjudul.filter((lain) => lain !== satu).map((lain) => lain.kata),
      ),
    ),
  }));
  const perspektif = new Map(
    [...konteks.hasil.fakta.values()].flatMap(({ kunci, label }) =>
      /^perspektif\.[^.]+\.skor$/.test(kunci)
        ? [[kunci.replace(/\.skor$/, ''), label.replace(/^Skor /, '')]]
        : [],
    ),
  );
  for (const [kunci, nama] of perspektif) pola.push({ kunci, pola: polaFrasa([nama]) });
  for (const { kode, nama } of isi.anggaran?.data.kro.flatMap(({ ro }) => ro) ?? [])
    pola.push({ kunci: `anggaran.ro.${kode}`, pola: polaFrasa([kode, nama]) });
  for (const { id, nama, singkat, alias } of konteks.laporan.unit.values())
    if (id !== konteks.dokumen.unit.id)
      pola.push({ kunci: `anggaran.unit.${id}`, pola: polaFrasa([nama, singkat, ...alias]) });
  if (isi.anggaran !== undefined) {
    pola.push({
      kunci: 'anggaran',
      pola: /\b(?:anggaran|pagu|alokasi|DIPA|blokir|belanja|serapan|penyerapan)/i,
    });
    pola.push({ kunci: 'anggaran.prioritas-nasional', pola: /prioritas nasional/i });
    pola.push({
      kunci: 'efisiensi',
      pola: /(?:gabungan|keseluruhan|seluruh|total).*efisiensi|efisiensi.*(?:gabungan|keseluruhan|seluruh|total)/i,
    });
  }
  pola.push({ kunci: 'npss', pola: /\bNPSS\b|Nilai Pencapaian Sasaran Strategis/i });
  return pola;
}

/** `IKU.4`, `IKU 4`, dan `IKU-4`, tetapi tidak `IKU.41`; kode tanpa angka tidak dikenali sebagai kata. */
function polaKode(kode: string): string {
  if (!/^[A-Z]+[.\d]+$/.test(kode)) return '(?!)';
  const lentur = kode
    .split('.')
    .map(lolos)
    .join(String.raw`[.\s-]{1,2}`);
  return `(?<![\\p{L}\\d.])${lentur}(?![\\d]|[.,]\\d)`;
}

/** Awal judul paling pendek (paling sedikit tiga kata pembeda) yang tidak dimiliki judul lain. */
function polaJudul(judul: readonly string[], lain: readonly (readonly string[])[]): string {
  const depan = /^(?:persentase|jumlah|nilai|skor|tingkat|rata)$/.test(judul[0] ?? '')
    ? judul.slice(1)
    : judul;
  for (let banyak = 3; banyak <= depan.length; banyak += 1) {
    const awal = depan.slice(0, banyak);
    const teks = awal.join(' ');
    if (kataPenting(teks).length >= 3 && !lain.some((satu) => satu.join(' ').includes(teks)))
      return String.raw`(?<![\p{L}])${awal.map(lolos).join(String.raw`[^\p{L}\d]{1,3}`)}(?!\p{L})`;
  }
  return '(?!)';
}

function polaFrasa(semua: readonly string[]): RegExp {
  const frasa = semua
    .filter((satu) => satu.length >= 4)
    .map((satu) =>
      satu
        .split(/\s+/)
        .map(lolos)
        .join(String.raw`\s+`),
    );
  return frasa.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\d])(?:${frasa.join('|')})(?![\\p{L}\\d])`, 'iu');
}

function satukan(...pola: readonly string[]): RegExp {
  return new RegExp(pola.join('|'), 'iu');
}

function lolos(teks: string): string {
  return teks.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
