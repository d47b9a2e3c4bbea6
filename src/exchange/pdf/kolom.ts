import type { Potong } from './bentuk.ts';
import { barisTabel } from './baris-tabel.ts';
import type { BarisKolom, Kelompok, Rentang } from './kelompok.ts';
import { jarakRapat, pecahCelah, type BarisCetak } from './rangkai.ts';

/** Celah selebar ini, dalam tinggi huruf, memisahkan kolom tabel tanpa garis yang berketerangan … */
const CELAH_BERJUDUL = 0.55;
/** … dan yang tidak. */
const CELAH = 1.6;
const BARIS_TERBANYAK = 150;
/** Semua kolom harus tampak di salah satu dari sekian baris pertama. */
const AWAL = 6;
/** Baris pertama yang boleh memuat judul kolom gabungan. */
const KEPALA = 3;
const PENANDA = /^(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-•–o▪●■◻❑❖➢✓→]|:)$/i;

export interface TabelKolom {
  /** Banyak baris cetak yang terpakai. */
  readonly panjang: number;
  readonly baris: readonly (readonly string[])[];
}

/** Yang diperlukan agar baris-baris dianggap tabel. */
interface Syarat {
  readonly celah: number;
  readonly kolom: number;
  /** Bagian barisnya yang harus terpecah menjadi kolom. */
  readonly terpecah: number;
}

const BERJUDUL: Syarat = { celah: CELAH_BERJUDUL, kolom: 2, terpecah: 0.25 };
const LEPAS: Syarat = { celah: CELAH, kolom: 3, terpecah: 0.6 };
const BERSARANG: Syarat = { celah: CELAH, kolom: 2, terpecah: 1 };

/** Tabel tanpa garis di dalam sebuah sel, bila seluruh isi sel itu tabel. */
export function tabelBersarang(baris: readonly BarisCetak[]): TabelKolom['baris'] | undefined {
  const tabel = bacaTabel(baris, BERSARANG);
  return tabel?.panjang === baris.length && tabel.baris.length > 2 ? tabel.baris : undefined;
}

/**
 * Tabel tanpa garis yang dimulai di baris pertama: baris-baris yang sama-sama terpecah oleh celah tegak. Tanpa
 * keterangan `Tabel N` di atasnya, celahnya harus lebar dan kolomnya sedikitnya tiga.
 */
export function tabelTanpaGaris(baris: readonly BarisCetak[], berjudul: boolean): TabelKolom | undefined {
  return bacaTabel(baris, berjudul ? BERJUDUL : LEPAS);
}

function bacaTabel(baris: readonly BarisCetak[], syarat: Syarat): TabelKolom | undefined {
  const { celah } = syarat;
  const semua = baris.slice(0, BARIS_TERBANYAK);
  const [pertama] = semua;
  if (pertama === undefined || pecahCelah(pertama, celah).length < 2) return undefined;
  if (!semua.slice(0, AWAL).some((satu) => pecahCelah(satu, celah).length >= syarat.kolom)) return undefined;
  const isi = tumbuhkan(semua, celah);
  const kolom = rapatkan(kolomBaris(isi), isi);
  const berkolom = isi.filter(({ kelompok }) => kelompok.length > 1);
  if (berkolom.length < 2 || kolom.length < syarat.kolom) return undefined;
  if (berkolom.length < isi.length * syarat.terpecah || isDaftarButir(isi)) return undefined;
  if (isi.slice(0, 2).some(({ cetak }) => isRata(cetak))) return undefined;
  if (kolom.length === 2 && berkolom.length < 3) return undefined;
  return { panjang: isi.length, baris: barisTabel(isi, kolom).filter((sel) => !isSumbu(sel)) };
}

/** Prosa rata kiri-kanan yang direnggangkan: celah di antara kata-katanya sama lebar. */
function isRata({ potong }: BarisCetak): boolean {
  const celah = potong.slice(1).map((satu, i) => satu.x - (potong[i]?.x ?? 0) - (potong[i]?.lebar ?? 0));
  const kata = potong.filter(({ teks }) => /^\p{Ll}/u.test(teks)).length;
  return kata > 1 && celah.length > 1 && Math.max(...celah) <= Math.min(...celah) * 1.15;
}

/** Angka sumbu grafik: sedikitnya empat, mulai dari nol, berselisih sama. */
function isSumbu(sel: readonly string[]): boolean {
  const angka = sel
    .filter((satu) => satu !== '')
    .map((satu) => Number(satu.replace(/%$/, '').replace(',', '.')));
  const [nol, langkah = NaN] = angka;
  return angka.length > 3 && nol === 0 && angka.every((satu, i) => Math.abs(satu - i * langkah) < 1e-9);
}

/** Baris-baris tabel, sampai yang kelompoknya melintasi kolom. */
function tumbuhkan(semua: readonly BarisCetak[], celah: number): readonly BarisKolom[] {
  let hasil: BarisKolom[] = [];
  /** Baris melintang yang baru termasuk bila sesudahnya masih ada baris berkolom. */
  let tunda: BarisKolom | undefined;
  for (const cetak of semua) {
    const lama = (tunda ?? hasil.at(-1))?.cetak;
    if (lama !== undefined && cetak.y - lama.y > Math.max(lama.tinggi, cetak.tinggi) * 3) break;
    if (lama !== undefined && Math.abs(lama.tinggi - cetak.tinggi) > 1) break;
    const satu: BarisKolom = { cetak, kelompok: pecahCelah(cetak, celah).map(buatKelompok) };
    const calon = [...hasil, ...(tunda === undefined ? [] : [tunda]), satu];
    if (isSerasi(calon)) {
      hasil = calon;
      tunda = undefined;
    } else if (tunda === undefined && satu.kelompok.length === 1) tunda = satu;
    else break;
  }
  // Satu kata di bawah tabel yang jaraknya lebih renggang adalah prosa sesudahnya.
  while (hasil.length > 2 && hasil.at(-1)?.kelompok.length === 1 && isRenggang(hasil)) hasil.pop();
  return hasil;
}

function isRenggang(isi: readonly BarisKolom[]): boolean {
  const cetak = isi.map((satu) => satu.cetak);
  const [atas, bawah] = cetak.slice(-2);
  return (bawah?.y ?? 0) - (atas?.y ?? 0) > jarakRapat(cetak.slice(0, -1)) * 1.15;
}

function buatKelompok(potong: readonly Potong[]): Kelompok {
  return {
    kiri: potong[0]?.x ?? 0,
    kanan: Math.max(...potong.map(({ x, lebar }) => x + lebar)),
    potong,
  };
}

/** Tidak ada kelompok yang melintasi dua kolom, selain di judul kolom dan di baris yang hanya satu kelompok di tengah. */
function isSerasi(isi: readonly BarisKolom[]): boolean {
  const kolom = kolomBaris(isi);
  if (kolom.length < 2) return false;
  return isi.every(({ kelompok }, i) => {
    const melintang = kelompok.filter((satu) => melintasi(satu, kolom)).length;
    if (melintang === 0 || (i < KEPALA && kelompok.length > 1)) return true;
    return kelompok.length === 1 && i < isi.length - 1;
  });
}

function melintasi({ kiri, kanan }: Rentang, kolom: readonly Rentang[]): boolean {
  return kolom.filter((satu) => kiri < satu.kanan - 1 && kanan > satu.kiri + 1).length > 1;
}

/** Rentang kolom: gabungan kelompok dari baris yang paling banyak kelompoknya; yang melintang tidak ikut. */
function kolomBaris(isi: readonly BarisKolom[]): readonly Rentang[] {
  const urut = isi
    .filter(({ kelompok }) => kelompok.length > 1)
    .sort((a, b) => b.kelompok.length - a.kelompok.length);
  let kolom: Rentang[] = [];
  for (const { kelompok } of [...urut, ...isi.filter((satu) => satu.kelompok.length === 1)])
    for (const { kiri, kanan } of kelompok) {
      const kena = kolom.filter((satu) => kiri < satu.kanan && kanan > satu.kiri);
      const [satu] = kena;
      if (satu === undefined) kolom = [...kolom, { kiri, kanan }].sort((a, b) => a.kiri - b.kiri);
      else if (kena.length === 1) {
        satu.kiri = Math.min(satu.kiri, kiri);
        satu.kanan = Math.max(satu.kanan, kanan);
      }
    }
  return kolom;
}

/** Judul kolom di tengah dan isinya di tepi adalah satu kolom: tidak pernah ada di baris yang sama. */
function rapatkan(kolom: readonly Rentang[], isi: readonly BarisKolom[]): readonly Rentang[] {
  const terbanyak = Math.max(...isi.map(({ kelompok }) => kelompok.length));
  const hasil = kolom.map((satu) => ({ ...satu }));
  const bersama = (a: Rentang, b: Rentang): boolean =>
    isi.some(({ kelompok }) => [a, b].every((satu) => kelompok.some((itu) => isDi(itu, satu))));
  for (let c = 0; c + 1 < hasil.length && hasil.length > terbanyak;) {
    const [a, b] = [hasil[c], hasil[c + 1]];
    if (a === undefined || b === undefined || bersama(a, b)) c += 1;
    else hasil.splice(c, 2, { kiri: a.kiri, kanan: b.kanan });
  }
  return hasil;
}

function isDi({ kiri, kanan }: Rentang, kolom: Rentang): boolean {
  return kiri < kolom.kanan && kanan > kolom.kiri;
}

/** Butir bernomor yang menjorok, atau `Nama : …`, bukan tabel. */
function isDaftarButir(isi: readonly BarisKolom[]): boolean {
  const awal = isi.flatMap(({ kelompok: [pertama, kedua] }) =>
    pertama === undefined || kedua === undefined ? [] : [pertama, kedua],
  );
  const penanda = awal.filter(({ potong }) =>
    PENANDA.test(
      potong
        .map(({ teks }) => teks)
        .join('')
        .trim(),
    ),
  );
  return penanda.length * 2 >= awal.length;
}
