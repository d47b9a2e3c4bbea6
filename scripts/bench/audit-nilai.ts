import type { Temuan } from '../../src/audit/temuan.ts';

interface Pertentangan {
  readonly id: string;
  readonly severity: string;
  readonly lines: readonly number[];
  readonly printed: string;
  readonly expected: string;
  readonly evidence?: readonly { readonly printed?: string }[];
}

interface Lulus {
  readonly check: string;
  readonly lines: readonly number[];
  readonly value: string;
  readonly explains?: string;
}

/** Label sebagaimana di acuan: pertentangan yang harus ditemukan dan pemeriksaan yang lulus. */
export interface Label {
  readonly contradictions: readonly Pertentangan[];
  readonly passed?: readonly Lulus[];
}

export interface Nilai {
  readonly recall: readonly { readonly keparahan: string; readonly ada: number; readonly ketemu: number }[];
  readonly dikenal: number;
  readonly asing: readonly Temuan[];
  readonly lulus: number;
  readonly lulusKena: readonly string[];
  readonly terlewat: readonly string[];
}

/** Temuan cocok dengan label bila barisnya termasuk dan angka (atau, tanpa angka, kata-katanya) sama. */
export function nilai(temuan: readonly Temuan[], { contradictions, passed = [] }: Label): Nilai {
  const ketemu = contradictions.filter((label) => temuan.some((satu) => cocok(satu, label)));
  const dikenal = temuan.filter((satu) => contradictions.some((label) => cocok(satu, label)));
  const lulus = passed.filter(({ explains }) => explains === undefined);
  const asing = temuan.filter((satu) => !dikenal.includes(satu));
  return {
    recall: ['error', 'warning', 'info'].map((keparahan) => ({
      keparahan,
      ada: contradictions.filter(({ severity }) => severity === keparahan).length,
      ketemu: ketemu.filter(({ severity }) => severity === keparahan).length,
    })),
    dikenal: dikenal.length,
    asing,
    lulus: lulus.length,
    lulusKena: lulus.flatMap((satu) =>
      asing
        .filter(
          ({ baris, tercetak }) =>
            satu.lines.includes(baris) && angka(tercetak).includes(angka(satu.value)[0] ?? '?'),
        )
        .map(({ aturan, baris }) => `${satu.check} oleh ${aturan} baris ${baris}`),
    ),
    terlewat: contradictions
      .filter((label) => label.severity !== 'info' && !ketemu.includes(label))
      .map(({ id }) => id),
  };
}

function cocok(
  { baris, tercetak, seharusnya }: Temuan,
  { lines, printed, expected, evidence = [] }: Pertentangan,
): boolean {
  if (!lines.includes(baris)) return false;
  const label = [printed, expected, ...evidence.map((satu) => satu.printed ?? '')];
  const dicari = new Set(label.flatMap(angka));
  const punya = [...angka(tercetak), ...angka(seharusnya)];
  if (punya.some((satu) => dicari.has(satu))) return true;
  const kata = (teks: string): readonly string[] => teks.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const kataLabel = new Set(label.flatMap(kata));
  const kataTemuan = [...kata(tercetak), ...kata(seharusnya)];
  const kena = kataTemuan.filter((satu) => kataLabel.has(satu)).length;
  return kataTemuan.length > 0 && kena >= Math.min(3, kataTemuan.length) && kena * 2 >= kataTemuan.length;
}

/** Angka dalam tulisan, dibakukan: tanpa ribuan, titik desimal, tanpa nol di belakang. */
function angka(teks: string): readonly string[] {
  const semua = teks.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return semua.map((satu) => {
    const polos = /^\d{1,3}([.,]\d{3})+$/.test(satu) ? satu.replace(/[.,]/g, '') : baku(satu);
    return polos.includes('.') ? polos.replace(/\.?0+$/, '') : polos;
  });
}

function baku(satu: string): string {
  const akhir = Math.max(satu.lastIndexOf('.'), satu.lastIndexOf(','));
  return akhir < 0 ? satu : `${satu.slice(0, akhir).replace(/[.,]/g, '')}.${satu.slice(akhir + 1)}`;
}
