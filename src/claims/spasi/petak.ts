import {
  BATAS,
  KOSONGAN,
  TERBANYAK,
  URUTAN,
  bertemu,
  isData,
  isNilai,
  lebarkan,
  type Halaman,
  type Petak,
  type Pita,
  type Potong,
} from './potong.ts';

/** Baris tanpa angka di antara dua baris berangka paling banyak sekian: kelompok, atau sambungan label. */
export const SELINGAN = 4;
/** Angka sekolom yang rata kanannya tidak tepat bergeser paling jauh sekian huruf. */
const GESER = 4;

/** Baris berangka sejak `mulai` yang kolomnya tetap di tempat; selingan tanpa angka dan satu baris kosong dilewati. */
export function kembangkan(semua: Halaman, mulai: number): Petak {
  const pita: Pita[] = (semua[mulai] ?? []).map(({ awal, akhir }) => ({ awal, akhir }));
  const data = [mulai];
  let selingan = 0;
  for (let i = mulai + 1; i < semua.length && selingan <= SELINGAN; i += 1) {
    const potong = semua[i] ?? [];
    if (isData(potong)) {
      if (!masuk(pita, potong)) break;
      data.push(i);
      selingan = 0;
    } else if (potong === BATAS) break;
    else if (potong.length === 0) {
      if (!isData(semua[i + 1])) break;
    } else selingan += 1;
  }
  return { pita: tanpaKolomKosong(pita, data, semua), data };
}

/** Tanda kosong (`-`) dan angka yang letaknya bergeser dari angka sekolomnya bukan kolom tersendiri. */
function tanpaKolomKosong(pita: readonly Pita[], data: readonly number[], semua: Halaman): Pita[] {
  const isi = data.map((i) => semua[i] ?? []);
  const ada = (satu: Pita): readonly (Potong | undefined)[] =>
    isi.map((potong) => potong.find((sel) => bertemu(satu, sel)));
  const hasil: Pita[] = [];
  for (const satu of pita) {
    const [sebelum, sel] = [hasil.at(-1), ada(satu)];
    const kosongan = sel.every((itu) => itu === undefined || KOSONGAN.test(itu.teks));
    const kiri = sebelum === undefined ? [] : ada(sebelum);
    const bebas = sebelum !== undefined && !sel.some((itu, i) => itu !== undefined && kiri[i] !== undefined);
    if (bebas && (kosongan || (satu.awal - sebelum.akhir <= GESER && [...kiri, ...sel].every(isNilaiKosong))))
      sebelum.akhir = satu.akhir;
    else hasil.push({ ...satu });
  }
  return hasil;
}

function isNilaiKosong(satu: Potong | undefined): boolean {
  return satu === undefined || isNilai(satu.teks);
}

/** Menempatkan sebuah baris; kolom melebar atau bertambah. Baris yang menabrak dua kolom tidak masuk. */
function masuk(pita: Pita[], potong: readonly Potong[]): boolean {
  const letak = potong.map((satu) => pita.filter((kolom) => bertemu(kolom, satu)));
  const menumpuk = letak.some((kena, i) => {
    const melintang = kena.length > 1 && !(i === 0 && !isNilai(potong[0]?.teks ?? ''));
    return melintang || (kena[0] !== undefined && letak[i - 1]?.at(-1) === kena[0]);
  });
  if (menumpuk || letak.filter(({ length }) => length > 0).length < 2) return false;
  for (const [i, satu] of potong.entries()) {
    const kena = letak[i] ?? [];
    if (kena[0] === undefined) pita.push({ awal: satu.awal, akhir: satu.akhir });
    else if (kena.length === 1) lebarkan(kena[0], satu);
  }
  pita.sort((a, b) => a.awal - b.awal);
  return true;
}

/** Tabel: sedikitnya dua baris, satu kolom yang terutama berangka, dan sel yang terutama terisi. */
export function layak({ pita, data }: Petak, semua: Halaman): boolean {
  if (data.length < 2 || pita.length < 2 || pita.length > TERBANYAK) return false;
  const isi = data.map((i) => semua[i] ?? []);
  const terisi = isi.reduce((jumlah, potong) => jumlah + potong.length, 0);
  if (terisi * 2 < data.length * pita.length) return false;
  const kolom = pita.map((satu) => isi.flatMap((potong) => potong.filter((sel) => bertemu(satu, sel))));
  const berangka = kolom.filter((sel) => sel.length >= 2 && mayoritas(sel, isNilai));
  const berurut = mayoritas(kolom[0] ?? [], (teks) => URUTAN.test(teks));
  return berangka.length > (berurut ? 1 : 0) && (pita.length > 2 || (data.length > 2 && !berurut));
}

function mayoritas(sel: readonly Potong[], benar: (teks: string) => boolean): boolean {
  return sel.length > 0 && sel.filter(({ teks }) => benar(teks)).length * 10 >= sel.length * 7;
}
