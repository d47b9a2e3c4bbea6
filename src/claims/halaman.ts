/** Pengganti kepala dan kaki halaman: baris kosong yang menandai pergantian halaman. */
const GANTI = '\f';
/** Tulisan yang muncul di tepi sedikitnya sekian halaman adalah hiasan halaman. */
const BERULANG = 3;

/**
 * Mengosongkan kepala dan kaki halaman di teks yang halamannya dipisah tanda ganti halaman (`pdftotext`); nomor barisnya
 * tetap. Teks tanpa tanda itu tidak berubah.
 */
export function tanpaHiasan(baris: readonly string[]): readonly string[] {
  const halaman = [...baris.keys()].filter((i) => (baris[i] ?? '').includes(GANTI));
  if (halaman.length < BERULANG) return baris;
  const hasil = baris.map((teks) => teks.replaceAll(GANTI, ''));
  const tepi = [
    halaman.map((i) => berisi(hasil, i, 1)),
    [...halaman, baris.length].map((i) => berisi(hasil, i - 1, -1)),
  ];
  for (const letak of tepi) {
    const kelompok = Map.groupBy(letak, (i) => tanda(hasil[i] ?? ''));
    for (const [tulisan, semua] of kelompok)
      if (tulisan !== '' && semua.length >= BERULANG) for (const i of semua) hasil[i] = GANTI;
  }
  for (const i of halaman) if ((hasil[i] ?? '').trim() === '') hasil[i] = GANTI;
  return hasil;
}

/** Baris berisi terdekat, paling jauh beberapa baris. */
function berisi(baris: readonly string[], dari: number, arah: 1 | -1): number {
  let i = dari;
  for (let sisa = 6; sisa > 0 && (baris[i] ?? '').trim() === ''; sisa -= 1) i += arah;
  return i;
}

/** Potongan pertama tanpa angka: judul bab di kanan dan nomor halaman boleh berganti. Nomor saja: `#`. */
function tanda(teks: string): string {
  const rapi = teks.trim();
  if (/^[-–]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–]?$/.test(rapi)) return '#';
  return (rapi.split(/ {2,}/)[0] ?? '').replace(/\d+/g, '#');
}
