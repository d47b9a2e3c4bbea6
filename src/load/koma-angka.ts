import { isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Larangan } from './larangan.ts';
import { hintAngka } from './saran.ts';

const KEPALA = /^(?:Rp\.?\s*)?-?\d[\d.]*$/i;
const EKOR = /^\d+(?:\.\d+)?(?:E[+-]?\d+)?(?:\s*(?:%|persen))?$/i;

/** Kunci yang sebenarnya lanjutan angka, dan temuannya: koma di dalam `{ }` memisahkan butir, juga di tengah angka. */
export interface KomaAngka {
  readonly ekor: ReadonlySet<Pair>;
  readonly larangan: readonly Larangan[];
}

/** Angka yang terpotong koma di dalam kurung kurawal, misalnya `{ pagu: 350,000,000 }`. */
export function komaDalamKurung(map: YAMLMap, text: string): KomaAngka {
  const ekor = new Set<Pair>();
  const larangan: Larangan[] = [];
  if (map.flow !== true) return { ekor, larangan };
  for (const [index, { key, value }] of map.items.entries()) {
    if (!isScalar(key) || !isScalar(value) || !KEPALA.test(String(value.value))) continue;
    const awal = value.range?.[0] ?? 0;
    let akhir = value.range?.[1] ?? 0;
    for (const lanjut of map.items.slice(index + 1)) {
      if (!isScalar(lanjut.key) || lanjut.value !== null || !EKOR.test(String(lanjut.key.value))) break;
      const [mulai, sampai] = lanjut.key.range ?? [0, 0];
      if (text.slice(akhir, mulai) !== ',') break;
      ekor.add(lanjut);
      akhir = sampai;
    }
    const tertulis = text.slice(awal, akhir).trim();
    if (!tertulis.includes(',')) continue;
    const kunci = String(key.value);
    larangan.push({
      rule: 'yaml-koma-angka',
      pesan: `${kunci} tertulis "${tertulis}"`,
      hint: `koma memotong angka di dalam { }; ${hintAngka(tertulis, `${kunci}: `)}`,
      offset: awal,
    });
  }
  return { ekor, larangan };
}
