import {
  TAHUN,
  bertemu,
  isNilai,
  lebarkan,
  terdekat,
  type Halaman,
  type Pita,
  type Potong,
} from './potong.ts';

const TINGKAT_JUDUL = 4;
/** Baris kelompok di bawah judul tabel paling banyak sekian. */
const KELOMPOK = 2;

/** Baris judul kolom tepat di atas baris berangka pertama, dari atas ke bawah. */
export function barisJudul(
  semua: Halaman,
  pita: readonly Pita[],
  awal: number,
  bebas: number,
): readonly number[] {
  const kedua = pita[1]?.awal ?? 0;
  const hasil: number[] = [];
  let i = awal - 1 - selaJudul(semua, pita, awal);
  for (; i >= bebas && hasil.length < TINGKAT_JUDUL; i -= 1) {
    const potong = semua[i] ?? [];
    const terapit =
      hasil.length > 0 && (semua[i - 1] ?? []).length > 1 && (potong[0]?.teks.length ?? 0) <= 40;
    const berkolom = potong.length > 1 || (potong[0]?.awal ?? 0) >= kedua || terapit;
    if (potong.length === 0 || !berkolom || potong.some(({ teks }) => !isJudul(teks))) break;
    hasil.unshift(i);
  }
  while (hasil.length > 0 && (semua[hasil[0] ?? 0] ?? []).length < 2) hasil.shift();
  return hasil;
}

/** Banyak baris di antara judul dan baris berangka pertama: satu baris kosong, atau baris kelompok. */
function selaJudul(semua: Halaman, pita: readonly Pita[], awal: number): number {
  const kedua = pita.find(({ awal: letak }, k) => k > 0 && letak > (semua[awal]?.[0]?.akhir ?? 0))?.awal ?? 0;
  for (let sela = 0; sela <= KELOMPOK; sela += 1) {
    const potong = semua[awal - 1 - sela] ?? [];
    if (sela > 0 && potong.length > 1 && potong.some(({ akhir }) => akhir > kedua)) return sela;
    const lewat = potong.length === 0 ? sela === 0 : potong.length <= 2 && (potong[0]?.awal ?? 0) < kedua;
    if (!lewat) return 0;
  }
  return 0;
}

function isJudul(teks: string): boolean {
  return (
    teks.length <= 60 && (TAHUN.test(teks) || !isNilai(teks)) && !/[.;]$/.test(teks.replace(/^No\.$/i, ''))
  );
}

/** Kolom melebar sejauh judulnya; judul tanpa kolom menambah kolom kosong, kecuali kolom di dekatnya belum berjudul. */
function tampung(pita: Pita[], sel: Potong, sebaris: readonly Potong[]): void {
  const kena = pita.filter((satu) => bertemu(satu, sel));
  if (kena[0] !== undefined) {
    if (kena.length === 1) lebarkan(kena[0], sel);
    return;
  }
  const dekat = pita[terdekat(pita, sel)];
  const bebas = dekat !== undefined && !sebaris.some((lain) => bertemu(dekat, lain));
  if (bebas && Math.max(dekat.awal - sel.akhir, sel.awal - dekat.akhir) <= 3) lebarkan(dekat, sel);
  else pita.push({ awal: sel.awal, akhir: sel.akhir });
  pita.sort((a, b) => a.awal - b.awal);
}

/** Judul bertingkat menjadi satu judul setiap kolom. */
export function susunJudul(semua: Halaman, judul: readonly number[], pita: Pita[]): readonly string[] {
  const tingkat = judul.map((i) => semua[i] ?? []);
  for (const satu of tingkat.toReversed()) for (const sel of satu) tampung(pita, sel, satu);
  const milik: (Potong | undefined)[][] = [];
  for (const sebaris of tingkat.toReversed()) {
    // `Target` di atas `(%)` adalah satu judul yang patah, bukan induk.
    const beranak = (k: number): boolean =>
      milik.some((bawah) => bawah[k] !== undefined && !bawah[k].teks.startsWith('('));
    milik.unshift(judulSebaris(sebaris, pita, beranak));
  }
  return pita.map((_, k) => {
    let tulisan = '';
    for (const sebaris of milik) {
      const satu = sebaris[k];
      if (satu === undefined) continue;
      const induk = sebaris.filter((lain) => lain === satu).length > 1;
      tulisan += satu.teks + (induk ? ' > ' : ' ');
    }
    return tulisan.replace(/[\s>]+$/, '');
  });
}

/** Judul setiap kolom di satu tingkat; kolom beranak tanpa judul di atasnya ikut induk terdekat. */
function judulSebaris(
  sebaris: readonly Potong[],
  pita: readonly Pita[],
  beranak: (k: number) => boolean,
): (Potong | undefined)[] {
  const hasil = pita.map((kolom) => sebaris.find((satu) => bertemu(kolom, satu)));
  const induk = sebaris.filter(
    (satu) => !satu.teks.endsWith('-') && hasil.some((milik, k) => milik === satu && beranak(k)),
  );
  const lebar = hasil.map((milik, k) => {
    const kolom = pita[k];
    if (milik !== undefined || kolom === undefined || k === 0 || !beranak(k)) return milik;
    return induk.toSorted((a, b) => jarakTengah(a, kolom) - jarakTengah(b, kolom))[0];
  });
  return lebar.map((satu, k) => (satu === undefined || membentang(satu, lebar, pita) ? satu : hasil[k]));
}

/** Judul induk berada di tengah kolom-kolom anaknya, atau mulai di anak pertamanya. */
function membentang(satu: Potong, milik: readonly (Potong | undefined)[], pita: readonly Pita[]): boolean {
  const anak = pita.filter((_, k) => milik[k] === satu);
  const [awal, akhir] = [anak[0], anak.at(-1)];
  if (awal === undefined || akhir === undefined || awal === akhir) return true;
  const jarak = jarakTengah(satu, { awal: awal.awal, akhir: akhir.akhir });
  const letak = anak.findIndex((kolom) => kolom.awal <= satu.awal && satu.akhir <= kolom.akhir);
  if (letak < 0) return jarak <= 16 || bertemu(awal, satu);
  return letak === 0 || (letak * 2 + 1 === anak.length && jarak <= 12);
}

function jarakTengah(a: Pita | Potong, b: Pita): number {
  return Math.abs(a.awal + a.akhir - b.awal - b.akhir);
}
