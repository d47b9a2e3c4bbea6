import { bacaSel, bacaSelKoma, isKomaRibuan, type Angka } from './angka.ts';
import { AWAL_KODE } from './indikator.ts';
import { bersih, lipat } from './kata.ts';
import { terakhirSampai } from './letak.ts';
import { susunKolom } from './kolom.ts';
import type { BarisTabel, JenisBaris, Keterangan, Kolom, Sel, Tabel } from './tipe.ts';

interface Deret {
  readonly baris: number;
  readonly sel: readonly string[];
}

type BacaAngka = (teks: string) => Angka | undefined;

interface Blok {
  readonly kepala: readonly Deret[];
  readonly isi: Deret[];
}

const PEMISAH = /^[\s|:\-–]*-{2,}[\s|:\-–]*$/;
const JUDUL_KOLOM =
  /\b(target|realisasi|capaian|indikator|uraian|kode|unit|kegiatan|jumlah|nama|kategori|satuan|keterangan|pagu|anggaran|tahun|no|wilayah|skor|nilai|bobot|program|sasaran|lokasi)\b/i;
/** Sel sesudah ini dibuang: tidak ada tabel cetak selebar itu, dan pasangan kolom tumbuh kuadrat. */
const TERLEBAR = 64;
/** Sebanyak ini baris kosong masih dianggap sambungan halaman. */
const SELA = 4;
/** Di pergantian halaman, sisa halaman kosong ikut menjadi sela. */
const SELA_HALAMAN = 40;

/** Membaca semua tabel: baris bertab atau berpipa; potongan di halaman berikutnya disambung. */
export function bacaTabel(
  baris: readonly string[],
  dilewati: (nomor: number) => boolean,
  keterangan: readonly Keterangan[],
): readonly Tabel[] {
  const hasil: Blok[] = [];
  let berjalan: Deret[] = [];
  const tutup = (): void => {
    if (berjalan.length > 0) sambung(hasil, berjalan, baris);
    berjalan = [];
  };
  const berketerangan = new Set(keterangan.map((satu) => satu.baris));
  for (const [i, teks] of baris.entries()) {
    const sel = dilewati(i + 1) ? undefined : pecah(teks);
    const kelompok = sel === undefined && !dilewati(i + 1) && !berketerangan.has(i + 1);
    if (kelompok && judulKelompok(teks, berjalan.at(-1), baris[i + 1] ?? ''))
      berjalan.push({ baris: i + 1, sel: [teks.trim(), ...(berjalan.at(-1)?.sel.slice(1).fill('') ?? [])] });
    else if (sel === undefined) tutup();
    else if (!PEMISAH.test(teks)) berjalan.push({ baris: i + 1, sel });
  }
  tutup();
  const keteranganTabel = keterangan.filter(({ jenis }) => jenis === 'Tabel');
  const blok = hasil.filter(({ isi }) => isi.length > 0);
  const bawah = keteranganBawah(blok, keteranganTabel, baris);
  const baca = isKomaRibuan(baris) ? bacaSelKoma : bacaSel;
  return blok.map((satu) =>
    susun(satu, baca, (awal, akhir) =>
      bawah === undefined ? cariKeterangan(awal, keteranganTabel, baris) : bawah.get(akhir),
    ),
  );
}

/** Baris tanpa kolom tepat di antara dua baris tabel yang selnya sama banyak: judul kelompok baris di bawahnya. */
function judulKelompok(teks: string, atas: Deret | undefined, bawah: string): boolean {
  const sel = pecah(bawah);
  return (
    atas !== undefined &&
    sel?.length === atas.sel.length &&
    sel.length >= 3 &&
    /^[A-Z][^.;:]{3,70}$/.test(teks.trim()) &&
    sel.some((satu) => bacaSel(satu) !== undefined) &&
    !adaJudul({ baris: 0, sel })
  );
}

/**
 * Keterangan menurut baris akhir tabelnya, bila dokumen menulis keterangan di bawah tabel: lebih banyak keterangan yang
 * hanya didahului tabel daripada yang hanya diikuti tabel.
 */
function keteranganBawah(
  blok: readonly Blok[],
  keterangan: readonly Keterangan[],
  baris: readonly string[],
): ReadonlyMap<number, Keterangan> | undefined {
  const awal = new Set(blok.map(({ kepala, isi }) => (kepala[0] ?? isi[0])?.baris ?? 0));
  const akhir = new Set(blok.map(({ isi }) => isi.at(-1)?.baris ?? 0));
  const bawah = new Map<number, Keterangan>();
  let hanyaBawah = 0;
  let hanyaAtas = 0;
  for (const satu of keterangan) {
    const atasnya = barisBerisi(baris, satu.baris, -1);
    const didahului = akhir.has(atasnya);
    const diikuti = awal.has(barisBerisi(baris, satu.baris, 1));
    if (didahului) bawah.set(atasnya, satu);
    hanyaBawah += Number(didahului && !diikuti);
    hanyaAtas += Number(diikuti && !didahului);
  }
  return hanyaBawah > hanyaAtas ? bawah : undefined;
}

/** Nomor baris terdekat yang berisi, paling jauh beberapa baris; garis pemisah tidak dihitung berisi. */
function barisBerisi(baris: readonly string[], dari: number, arah: 1 | -1): number {
  let nomor = dari + arah;
  for (let sisa = SELA; sisa > 0; sisa -= 1, nomor += arah) {
    const teks = baris[nomor - 1] ?? '';
    if (teks.trim() !== '' && !PEMISAH.test(teks)) break;
  }
  return nomor;
}

/** Sel sebuah baris tabel; baris biasa: `undefined`. */
export function pecah(teks: string): readonly string[] | undefined {
  const rapi = teks.trim();
  if (rapi.length > 1 && rapi.startsWith('|') && rapi.endsWith('|'))
    return rapi.slice(1, -1).split('|', TERLEBAR);
  return teks.includes('\t') && rapi !== '' ? teks.split('\t', TERLEBAR) : undefined;
}

function sambung(hasil: Blok[], deret: readonly Deret[], baris: readonly string[]): void {
  const kepala = bacaKepala(deret);
  const akhir = hasil.at(-1);
  const dekat = akhir !== undefined && bersambung(akhir, deret, baris);
  if (dekat && samaKepala(kepala, akhir.kepala)) akhir.isi.push(...deret.slice(kepala.length));
  else if (dekat && lebar(akhir) === (deret[0]?.sel.length ?? 0) && !adaJudul(deret[0]))
    akhir.isi.push(...deret);
  else hasil.push({ kepala, isi: deret.slice(kepala.length) });
}

function bersambung(blok: Blok, deret: readonly Deret[], baris: readonly string[]): boolean {
  const dari = blok.isi.at(-1)?.baris ?? blok.kepala.at(-1)?.baris ?? 0;
  const sampai = deret[0]?.baris ?? 0;
  const antara = baris.slice(dari, sampai - 1);
  const terjauh = antara.some((satu) => satu.includes('\f')) ? SELA_HALAMAN : SELA;
  return antara.length <= terjauh && antara.every((satu) => satu.trim() === '' || PEMISAH.test(satu));
}

function lebar({ kepala, isi }: Blok): number {
  return kepala[0]?.sel.length ?? isi[0]?.sel.length ?? 0;
}

function adaJudul(deret: Deret | undefined): boolean {
  const berisi = (deret?.sel ?? []).filter((satu) => satu.trim() !== '');
  return (
    berisi.length > 1 &&
    berisi.every((satu) => bacaSel(satu) === undefined) &&
    JUDUL_KOLOM.test(berisi.join(' '))
  );
}

function samaKepala(a: readonly Deret[], b: readonly Deret[]): boolean {
  const tulis = (kepala: readonly Deret[]): string => lipat(kepala.map(({ sel }) => sel.join(' ')).join(' '));
  return a.length > 0 && tulis(a) === tulis(b);
}

function bacaKepala(deret: readonly Deret[]): readonly Deret[] {
  const pertama = deret[0];
  if (pertama === undefined || pertama.sel.filter((satu) => satu.trim() !== '').length < 2) return [];
  if (pertama.sel.some((satu) => bacaSel(satu) !== undefined && !isTahun(satu))) return [];
  if (!JUDUL_KOLOM.test(pertama.sel.join(' ')) && !semuaTeks(pertama, deret)) return [];
  const kepala = [pertama];
  for (const berikut of deret.slice(1, 4))
    if (anakJudul(berikut)) kepala.push(berikut);
    else break;
  return kepala;
}

/** Judul tanpa kata baku tetap judul bila baris sesudahnya berangka di kolom yang di sini bertulisan. */
function semuaTeks(pertama: Deret, deret: readonly Deret[]): boolean {
  return deret
    .slice(1, 4)
    .some(({ sel }) =>
      sel.some((satu, i) => i > 0 && bacaSel(satu) !== undefined && pertama.sel[i]?.trim() !== ''),
    );
}

function anakJudul({ sel }: Deret): boolean {
  const berisi = sel.map((satu) => satu.trim()).filter((satu) => satu !== '');
  if (berisi.length < 2) return false;
  if (berisi.every((satu) => /^\(?[a-z0-9]{1,2}\)$/i.test(satu))) return true;
  if ((sel[0] ?? '').trim() !== '') return false;
  return (
    berisi.every(isTahun) ||
    berisi.every((satu) =>
      /^(target|realisasi|capaian|rp|%|fisik|keuangan|volume|tw|triwulan|satuan)\b.*$/i.test(satu),
    )
  );
}

function isTahun(teks: string): boolean {
  return /^(19|20)\d\d$/.test(teks.trim());
}

function susun(
  { kepala, isi }: Blok,
  baca: BacaAngka,
  keterangan: (awal: number, akhir: number) => Keterangan | undefined,
): Tabel {
  const deret = [...kepala, ...isi];
  const banyak = Math.max(...deret.map(({ sel }) => sel.length));
  const awal = deret[0]?.baris ?? 1;
  const akhir = deret.at(-1)?.baris ?? awal;
  const kolom = susunKolom(
    kepala.map(({ sel }) => sel),
    banyak,
  );
  return {
    baris: awal,
    akhir,
    kepala: kepala.map(({ baris: nomor, sel }) => ({ baris: nomor, sel: sel.map(bersih) })),
    kolom,
    isi: namai(
      isi.map((satu) => susunBaris(satu, baca)),
      kolom,
    ),
    keterangan: keterangan(awal, akhir),
  };
}

/** Keterangan tabel: yang terakhir sebelum tabel, bila di antaranya paling banyak beberapa baris kosong atau pendek. */
function cariKeterangan(
  awal: number,
  keterangan: readonly Keterangan[],
  baris: readonly string[],
): Keterangan | undefined {
  const satu = terakhirSampai(keterangan, awal - 1, ({ baris: nomor }) => nomor);
  let berisi = 0;
  for (let nomor = satu?.baris ?? awal; nomor < awal - 1; nomor++) {
    const teks = baris[nomor] ?? '';
    if (teks.trim() === '') continue;
    berisi += 1;
    if (berisi > 2 || teks.length >= 140 || teks.includes('\t')) return undefined;
  }
  return satu;
}

/** Baris jumlah dan rata-rata yang sebenarnya indikator menjadi baris isi; yang hampir kosong tetap ringkasan. */
function namai(isi: readonly BarisTabel[], kolom: readonly Kolom[]): readonly BarisTabel[] {
  const terisi = isi.map(({ sel }) => sel.filter(({ teks }) => teks !== '').length);
  const biasa = Math.max(0, ...isi.map(({ jenis }, i) => (jenis === 'isi' ? (terisi[i] ?? 0) : 0)));
  return isi.map((satu, i) =>
    bernama(satu, kolom) && ((terisi[i] ?? 0) > 2 || biasa <= 3) ? { ...satu, jenis: 'isi' } : satu,
  );
}

/** Indikator boleh bernama "Jumlah …" atau "Rata-rata …": ia bukan baris jumlah. */
function bernama({ jenis, sel, label }: BarisTabel, kolom: readonly Kolom[]): boolean {
  const indikator = kolom.find((satu) => satu.jenis === 'indikator');
  const nomor = kolom[0]?.jenis === 'no' && /^\d+\.?$/.test(sel[0]?.teks ?? '');
  if (jenis !== 'jumlah' && jenis !== 'rata') return false;
  return (
    nomor || (indikator !== undefined && sel[indikator.indeks]?.teks === label && label.split(' ').length > 2)
  );
}

function susunBaris({ baris, sel: mentah }: Deret, baca: BacaAngka): BarisTabel {
  const sel = rapatkanRupiah(mentah).map((satu) => bacaIsi(satu, baca));
  const label = labelBaris(sel);
  return { baris, sel, label, jenis: jenisBaris(sel, label) };
}

/** Lambang `Rp` di sel sendiri digabung dengan angka di sel berikutnya. */
function rapatkanRupiah(sel: readonly string[]): readonly string[] {
  return sel.map((satu, i) => {
    if (/^\s*Rp\.?\s*$/i.test(satu)) return `Rp ${sel[i + 1] ?? ''}`;
    return /^\s*Rp\.?\s*$/i.test(sel[i - 1] ?? '') ? '' : satu;
  });
}

function bacaIsi(mentah: string, baca: BacaAngka): Sel {
  const teks = bersih(mentah);
  return {
    teks,
    angka: baca(teks),
    strip: /^[-−–]+$/.test(teks),
    na: /^n\/?a\.?$/i.test(teks),
  };
}

const KODE_SAJA = /^(?:[A-Za-z]{1,5}[\s.]*\d+(?:\.\d+)*\.?|\d+\.?|[0-9.]+\.?[A-Z]{2,3}[0-9. ]*)$/;

const BERKODE = new RegExp(String.raw`^${AWAL_KODE}[\s.]*\d`, 'i');

const JUMLAH = /^(grand |sub ?-?)?(total|jumlah)\b/i;

function labelBaris(sel: readonly Sel[]): string {
  return (
    sel.find(
      ({ teks, angka, strip }) => teks !== '' && angka === undefined && !strip && !KODE_SAJA.test(teks),
    )?.teks ?? ''
  );
}

function jenisBaris(sel: readonly Sel[], label: string): JenisBaris {
  const berisi = sel.filter(({ teks }) => teks !== '');
  const angka = berisi.filter((satu) => satu.angka !== undefined || satu.strip || satu.na);
  const berkode = sel.some(({ teks }) => BERKODE.test(teks));
  if (JUMLAH.test(label) && label.split(' ').length <= 5 && angka.length > 0 && !berkode) return 'jumlah';
  if (/^(rata ?-? ?rata|rerata)\b/i.test(label) && angka.length > 0) return 'rata';
  return berisi.length === 1 && angka.length === 0 ? 'kelompok' : 'isi';
}
