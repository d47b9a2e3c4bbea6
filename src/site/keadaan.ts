/**
 * Keadaan yang dibagi antara pemantau (dimuat bersama konfigurasi Astro) dan halaman (dimuat Vite).
 * Keduanya modul yang terpisah, karena itu disimpan di `globalThis`.
 */
interface Keadaan {
  /** Folder proyek. */
  akar: string;
  /** Naik setiap kali berkas isi berubah. */
  versi: number;
}

const KUNCI: unique symbol = Symbol.for('lapkin.keadaan');
const simpanan = globalThis as typeof globalThis & { [KUNCI]?: Keadaan | undefined };

/** Keadaan proses ini, satu untuk semua modul walaupun dimuat dua kali. */
export function keadaan(): Keadaan {
  return (simpanan[KUNCI] ??= { akar: process.cwd(), versi: 0 });
}
