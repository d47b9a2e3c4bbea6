import type { AturanIkm } from '../schema/aturan.ts';
import { absen, type Nilai, yangAda } from './nilai.ts';
import { rataRata } from './rata-rata.ts';

/**
 * Nilai rata-rata (NRR) satu unsur pelayanan: jumlah nilai jawaban : banyaknya yang menjawab, tanpa pembulatan.
 * Jawaban yang tidak diisi dilewati; jawaban di luar nilai sah pedoman (1-4) membuatnya n/a.
 * Sumber: PermenPANRB 14/2017 menurut RULES 5 [C].
 */
export function nilaiUnsur(jawaban: readonly Nilai[], { terendah, tertinggi }: AturanIkm['jawaban']): Nilai {
  const sah = yangAda(jawaban).every((satu) => satu.gte(terendah.nilai) && satu.lte(tertinggi.nilai));
  if (!sah) return absen('na', `ada jawaban di luar ${terendah.teks} sampai ${tertinggi.teks}`);
  return rataRata(jawaban);
}
