/** Deret acak yang sama untuk benih yang sama (mulberry32). */
export function acak(benih: number): () => number {
  let s = benih >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Mengambil butir bergiliran dari setiap ladang sampai cukup atau habis; urutannya ditentukan benih. */
export function undi<T>(ladang: readonly (readonly T[])[], banyak: number, benih: number): readonly T[] {
  const angka = acak(benih);
  const sisa = ladang.map((satu) => kocok(satu, angka));
  const hasil: T[] = [];
  while (hasil.length < banyak && sisa.some((satu) => satu.length > 0))
    for (const satu of sisa) {
      const butir = satu.pop();
      if (butir !== undefined && hasil.length < banyak) hasil.push(butir);
    }
  return hasil;
}

function kocok<T>(semua: readonly T[], angka: () => number): T[] {
  const hasil = [...semua];
  for (let i = hasil.length - 1; i > 0; i--) {
    const j = Math.floor(angka() * (i + 1));
    [hasil[i], hasil[j]] = [hasil[j] as T, hasil[i] as T];
  }
  return hasil;
}

/** Mengganti satu angka di tengah tulisan bilangan; panjangnya tetap dan angka depannya tidak menjadi nol. */
export function ubahAngka(tulisan: string): string {
  const letak = Array.from(tulisan).flatMap((satu, i) => (/\d/.test(satu) ? [i] : []));
  const di = letak[Math.floor((letak.length - 1) / 2)] ?? 0;
  const lama = Number(tulisan[di]);
  const baru = di === letak[0] && letak.length > 1 ? (lama % 9) + 1 : (lama + 3) % 10;
  return `${tulisan.slice(0, di)}${baru === lama ? (lama % 9) + 1 : baru}${tulisan.slice(di + 1)}`;
}
