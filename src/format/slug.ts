/** Teks menjadi pengenal jalur: huruf kecil tanpa aksen, angka, tanda hubung. `Sangat Baik` -> `sangat-baik`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
