/** Teks menjadi pengenal jalur: huruf kecil, angka, tanda hubung. `Sangat Baik` -> `sangat-baik`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
