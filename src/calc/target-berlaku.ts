import type { Nilai } from './nilai.ts';

/**
 * Target yang berlaku setelah Perjanjian Kinerja diubah: target perubahan yang terakhir. Masuk: target awal, lalu
 * target setiap perubahan dari yang terdahulu. Keluar: target yang dipakai mengukur.
 * Sumber: PermenPANRB 53/2014 menurut RULES 1.2 (perjanjian kinerja dapat direvisi atau disesuaikan).
 */
export function targetBerlaku(awal: Nilai, perubahan: readonly Nilai[]): Nilai {
  return perubahan.at(-1) ?? awal;
}
