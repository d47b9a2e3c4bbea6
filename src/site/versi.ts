/**
 * Nomor versi isi selama pratinjau: naik setiap kali berkas isi berubah.
 * Disimpan di `globalThis` karena pemantau dan halaman dimuat sebagai modul yang terpisah.
 */
const KUNCI: unique symbol = Symbol.for('lapkin.versi');
const simpanan = globalThis as typeof globalThis & { [KUNCI]?: number };

export function versiIsi(): number {
  return simpanan[KUNCI] ?? 0;
}

/** Menyatakan bahwa isi di disk sudah berubah. */
export function naikkanVersi(): void {
  simpanan[KUNCI] = versiIsi() + 1;
}
