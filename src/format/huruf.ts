/** Huruf awal kecil di tengah kalimat; singkatan (`ASN`) dan nama yang huruf keduanya besar tetap. */
export function hurufKecil(teks: string): string {
  return /^\p{Lu}\p{Lu}/u.test(teks) ? teks : teks.slice(0, 1).toLowerCase() + teks.slice(1);
}

/** Huruf awal besar di awal kalimat. */
export function hurufBesar(teks: string): string {
  return teks.slice(0, 1).toUpperCase() + teks.slice(1);
}
