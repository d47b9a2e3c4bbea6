import type { z } from 'zod';
import { isAngka } from './angka.ts';

/** Daftar yang setiap butirnya bernama sendiri menurut `kunci`; nama yang dipakai dua kali ditolak di tempatnya. */
export function unik<T extends z.ZodType>(daftar: z.ZodArray<T>, kunci: keyof z.output<T> & string) {
  return daftar.superRefine((butir, ctx) => {
    const ada = new Set<unknown>();
    for (const [index, satu] of (butir as readonly Record<string, unknown>[]).entries()) {
      const isi = satu[kunci];
      const nama = isAngka(isi) ? isi.teks : isi;
      if (nama !== undefined && ada.has(nama))
        ctx.addIssue({ code: 'custom', path: [index, kunci], input: nama, params: { kembar: true } });
      ada.add(nama);
    }
  });
}
