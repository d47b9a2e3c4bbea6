/** Tingkat keyakinan sebuah aturan pedoman dengan kata, agar pembaca tahu apa yang sudah dicocokkan. */
const SEBUTAN = {
  C: 'terkonfirmasi di sumber publik, belum dicocokkan dengan naskah resmi',
  S: 'tertulis di dokumen sumber',
  G: 'pengetahuan umum, belum dicocokkan dengan naskah resmi',
  NF: 'naskahnya tidak ditemukan',
} as const;

/** Kalimat penutup catatan: sumber aturan, tingkat keyakinannya, dan catatannya. */
export function catatanAturan({
  sumber,
  keyakinan,
  catatan,
}: {
  readonly sumber: string;
  readonly keyakinan: keyof typeof SEBUTAN;
  readonly catatan?: string | undefined;
}): string {
  const dasar = `Menurut ${sumber} [${keyakinan}: ${SEBUTAN[keyakinan]}].`;
  return catatan === undefined ? dasar : `${dasar} ${catatan}`;
}
