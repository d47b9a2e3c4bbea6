import type { Garis, Potong, TabelHalaman } from './bentuk.ts';
import { belahDiGaris } from './belah.ts';
import { tabelBersarang } from './kolom.ts';
import { susunBaris, tulisSel } from './rangkai.ts';

/** Dua garis yang terpisah kurang dari ini dianggap garis yang sama, poin. */
const RAPAT = 2.2;
/** Kolom kosong yang lebih sempit dari ini adalah celah garis ganda, poin. */
const KOLOM_TERSEMPIT = 7;
/** Gambar teknik dapat punya ribuan garis; itu bukan tabel. */
const GARIS_TERBANYAK = 3000;
const KERJA_TERBESAR = 20_000_000;
/** Bagian atas halaman, tempat sambungan tabel dari halaman sebelumnya dimulai. */
const PUNCAK = 0.2;

interface Kisi {
  readonly datar: readonly Garis[];
  readonly tegak: readonly Garis[];
}

/** Tabel bergaris: sel dibatasi garisnya, jadi sel gabungan dan baris bertumpuk terbaca tepat. */
export function tabelBergaris(
  datarMentah: readonly Garis[],
  tegakMentah: readonly Garis[],
  potong: readonly Potong[],
  tinggi: number,
): { readonly tabel: readonly TabelHalaman[]; readonly sisa: readonly Potong[] } {
  const [datar, tegak] = [gabung(datarMentah), gabung(tegakMentah)];
  if (datar.length + tegak.length > GARIS_TERBANYAK) return { tabel: [], sisa: potong };
  const kisi = kelompokkan(datar, tegak);
  const tabel: TabelHalaman[] = [];
  const tegakTabel = kisi.flatMap((satu) => satu.tegak);
  const terbelah = potong.flatMap((satu) => belahDiGaris(satu, tegakTabel));
  const terpakai = new Set<Potong>();
  // Tabel di dalam sel dibaca lebih dahulu daripada tabel yang memuatnya.
  for (const satu of [...kisi].sort((a, b) => luas(a) - luas(b))) {
    const hasil = bacaKisi(
      satu,
      terbelah.filter((itu) => !terpakai.has(itu)),
      tinggi,
    );
    if (hasil === undefined) continue;
    tabel.push(...hasil.tabel);
    for (const itu of hasil.potong) terpakai.add(itu);
  }
  return { tabel, sisa: terbelah.filter((satu) => !terpakai.has(satu)) };
}

/** Menyambung garis segaris yang terputus di setiap sel. */
function gabung(garis: readonly Garis[]): readonly Garis[] {
  const hasil: { di: number; dari: number; sampai: number }[] = [];
  const urut = [...garis].sort((a, b) => a.di - b.di || a.dari - b.dari);
  const barisGaris: { di: number; isi: Garis[] }[] = [];
  for (const satu of urut) {
    const akhir = barisGaris.at(-1);
    if (akhir !== undefined && satu.di - akhir.di <= 1.2) akhir.isi.push(satu);
    else barisGaris.push({ di: satu.di, isi: [satu] });
  }
  for (const { di, isi } of barisGaris) {
    let berjalan: { di: number; dari: number; sampai: number } | undefined;
    for (const { dari, sampai } of isi.sort((a, b) => a.dari - b.dari)) {
      if (berjalan !== undefined && dari - berjalan.sampai <= RAPAT)
        berjalan.sampai = Math.max(berjalan.sampai, sampai);
      else {
        berjalan = { di, dari, sampai };
        hasil.push(berjalan);
      }
    }
  }
  return hasil;
}

/** Garis yang saling memotong adalah satu tabel. */
function kelompokkan(datar: readonly Garis[], tegak: readonly Garis[]): readonly Kisi[] {
  const induk = Array.from({ length: datar.length + tegak.length }, (_, i) => i);
  const cari = (i: number): number => {
    let satu = i;
    while ((induk[satu] ?? satu) !== satu) satu = induk[satu] ?? satu;
    return satu;
  };
  for (const [i, h] of datar.entries())
    for (const [j, v] of tegak.entries())
      if (
        v.di >= h.dari - RAPAT &&
        v.di <= h.sampai + RAPAT &&
        h.di >= v.dari - RAPAT &&
        h.di <= v.sampai + RAPAT
      )
        induk[cari(datar.length + j)] = cari(i);
  const hasil = new Map<number, { datar: Garis[]; tegak: Garis[] }>();
  const ambil = (i: number): { datar: Garis[]; tegak: Garis[] } => {
    const ada = hasil.get(cari(i)) ?? { datar: [], tegak: [] };
    hasil.set(cari(i), ada);
    return ada;
  };
  for (const [i, h] of datar.entries()) ambil(i).datar.push(h);
  for (const [j, v] of tegak.entries()) ambil(datar.length + j).tegak.push(v);
  return [...hasil.values()].filter((satu) => satu.datar.length > 1 && satu.tegak.length > 0);
}

function bacaKisi(
  { datar, tegak }: Kisi,
  potong: readonly Potong[],
  tinggi: number,
): { readonly tabel: readonly TabelHalaman[]; readonly potong: readonly Potong[] } | undefined {
  const xs = batas([...tegak.map(({ di }) => di), ...ujung(datar)]);
  const ys = batas([...datar.map(({ di }) => di), ...ujung(tegak)]);
  const [kolom, baris] = [xs.length - 1, ys.length - 1];
  if (kolom < 2 || baris < 1 || kolom > 100 || baris > 500) return undefined;
  if (kolom * baris * (datar.length + tegak.length) > KERJA_TERBESAR) return undefined;
  const tengah = (daftar: readonly number[], i: number): number =>
    ((daftar[i] ?? 0) + (daftar[i + 1] ?? 0)) / 2;
  const ada = (garis: readonly Garis[], di: number, pada: number): boolean =>
    garis.some((satu) => Math.abs(satu.di - di) <= RAPAT && satu.dari <= pada && pada <= satu.sampai);
  // Sel dasar bergabung dengan tetangga kiri atau atasnya bila tidak ada garis di antaranya.
  const kelompok = new Int32Array(kolom * baris).map((_, i) => i);
  const akar = (i: number): number => {
    let satu = i;
    while ((kelompok[satu] ?? satu) !== satu) satu = kelompok[satu] ?? satu;
    return satu;
  };
  for (let r = 0; r < baris; r += 1)
    for (let c = 0; c < kolom; c += 1) {
      const ini = r * kolom + c;
      if (c > 0 && !ada(tegak, xs[c] ?? 0, tengah(ys, r))) satukan(kelompok, akar(ini), akar(ini - 1));
      if (r > 0 && !ada(datar, ys[r] ?? 0, tengah(xs, c))) satukan(kelompok, akar(ini), akar(ini - kolom));
    }
  const isi = new Map<number, Potong[]>();
  const terpakai: Potong[] = [];
  for (const satu of potong) {
    const c = selang(xs, satu.x + satu.lebar / 2);
    const r = selang(ys, satu.y - satu.tinggi * 0.35);
    if (c === undefined || r === undefined) continue;
    const sel = akar(r * kolom + c);
    const tulisanSel = isi.get(sel);
    if (tulisanSel === undefined) isi.set(sel, [satu]);
    else tulisanSel.push(satu);
    terpakai.push(satu);
  }
  // Satu sel berisi di puncak halaman adalah sisa baris yang patah di halaman sebelumnya.
  const sisaBaris = isi.size === 1 && kolom > 2 && baris < 3 && (ys[0] ?? 0) < tinggi * PUNCAK;
  if (isi.size < 2 && !sisaBaris) return undefined;
  const kanan = new Map<number, number>();
  for (let i = 0; i < kolom * baris; i += 1) {
    const sampai = xs[(i % kolom) + 1] ?? 0;
    kanan.set(akar(i), Math.max(kanan.get(akar(i)) ?? 0, sampai));
  }
  const tempat = { atas: ys[0] ?? 0, bawah: ys.at(-1) ?? 0, kiri: xs[0] ?? 0, kanan: xs.at(-1) ?? 0 };
  const bersarang: TabelHalaman[] = [];
  const tulisan = Array.from({ length: baris }, (_, r) =>
    Array.from({ length: kolom }, (__, c) => {
      const sel = isi.get(r * kolom + c) ?? [];
      const [kiri, sampai] = [xs[c] ?? 0, kanan.get(r * kolom + c) ?? 0];
      const dalam = sel.length < 6 ? undefined : tabelBersarang(susunBaris(sel));
      if (dalam === undefined) return tulisSel(sel, lebarTulisan(sel, kiri, sampai));
      bersarang.push({ ...tempat, kiri, kanan: sampai, baris: dalam });
      return '';
    }),
  );
  return {
    tabel: [{ ...tempat, baris: buangCelah(tulisan, xs) }, ...bersarang],
    potong: terpakai,
  };
}

function luas({ datar, tegak }: Kisi): number {
  const [kiri = 0, kanan = 0] = ujung(datar);
  const [atas = 0, bawah = 0] = ujung(tegak);
  return (kanan - kiri) * (bawah - atas);
}

/** Lebar sel dikurangi jarak tulisannya dari garis, di kedua sisinya. */
function lebarTulisan(sel: readonly Potong[], kiri: number, kanan: number): number {
  const jarak = sel.flatMap(({ x, lebar }) => [x - kiri, kanan - x - lebar]);
  return kanan - kiri - 2 * Math.max(0, Math.min(...jarak));
}

/** Akar sebuah kelompok selalu sel paling kiri atas. */
function satukan(kelompok: Int32Array, a: number, b: number): void {
  kelompok[Math.max(a, b)] = Math.min(a, b);
}

function ujung(garis: readonly Garis[]): readonly number[] {
  return [Math.min(...garis.map(({ dari }) => dari)), Math.max(...garis.map(({ sampai }) => sampai))];
}

/** Letak yang berbeda, terurut; yang berdekatan disatukan. */
function batas(letak: readonly number[]): readonly number[] {
  const hasil: number[] = [];
  for (const satu of [...letak].sort((a, b) => a - b)) {
    const akhir = hasil.at(-1);
    if (akhir === undefined || satu - akhir > RAPAT) hasil.push(satu);
  }
  return hasil;
}

function selang(batasSelang: readonly number[], letak: number): number | undefined {
  if (letak < (batasSelang[0] ?? 0) - 1 || letak > (batasSelang.at(-1) ?? 0) + 1) return undefined;
  const i = batasSelang.findIndex((satu) => satu > letak);
  return i <= 0 ? (i === 0 ? 0 : batasSelang.length - 2) : i - 1;
}

/** Celah sempit di antara dua garis ganda bukan kolom, dan baris tanpa isi bukan baris. */
function buangCelah(
  baris: readonly (readonly string[])[],
  xs: readonly number[],
): readonly (readonly string[])[] {
  const kolom = xs
    .slice(1)
    .map((kanan, c) => kanan - (xs[c] ?? 0) > KOLOM_TERSEMPIT || baris.some((satu) => satu[c] !== ''));
  return baris
    .filter((satu) => satu.some((sel) => sel !== ''))
    .map((satu) => satu.filter((_, c) => kolom[c]));
}
