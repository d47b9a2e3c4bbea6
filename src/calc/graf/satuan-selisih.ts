import type { Satuan } from '../../schema/satuan.ts';

/** Satuan selisih dua nilai. */
export function satuanSelisih(satuan: Satuan): Satuan {
  if (satuan === 'persen') return 'poin persen';
  return ['indeks', 'nilai', 'skor'].includes(satuan) ? 'poin' : satuan;
}
