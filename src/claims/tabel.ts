import { bacaSel } from './angka.ts';
import { AWAL_KODE } from './indikator.ts';
import { bersih, lipat } from './kata.ts';
import { susunKolom } from './kolom.ts';
import type { BarisTabel, JenisBaris, Keterangan, Kolom, Sel, Tabel } from './tipe.ts';

interface Deret {
  readonly baris: number;
  readonly sel: readonly string[];
}

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
  for (const [i, teks] of baris.entries()) {
    const sel = dilewati(i + 1) ? undefined : pecah(teks);
    if (sel === undefined) tutup();
    else if (!PEMISAH.test(teks)) berjalan.push({ baris: i + 1, sel });
  }
  tutup();
  return hasil.filter(({ isi }) => isi.length > 0).map((blok) => susun(blok, keterangan, baris));
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
  return antara.length <= SELA && antara.every((satu) => satu.trim() === '' || PEMISAH.test(satu));
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

function susun({ kepala, isi }: Blok, keterangan: readonly Keterangan[], baris: readonly string[]): Tabel {
  const deret = [...kepala, ...isi];
  const banyak = Math.max(...deret.map(({ sel }) => sel.length));
  const awal = deret[0]?.baris ?? 1;
  const kolom = susunKolom(
    kepala.map(({ sel }) => sel),
    banyak,
  );
  return {
    baris: awal,
    akhir: deret.at(-1)?.baris ?? awal,
    kepala: kepala.map(({ baris: nomor, sel }) => ({ baris: nomor, sel: sel.map(bersih) })),
    kolom,
    isi: isi.map(susunBaris).map((satu) => (bernama(satu, kolom) ? { ...satu, jenis: 'isi' } : satu)),
    keterangan: cariKeterangan(awal, keterangan, baris),
  };
}

/** Keterangan tabel: yang terakhir sebelum tabel, bila di antaranya paling banyak beberapa baris kosong atau pendek. */
function cariKeterangan(
  awal: number,
  keterangan: readonly Keterangan[],
  baris: readonly string[],
): Keterangan | undefined {
  const satu = keterangan.findLast(({ jenis, baris: nomor }) => jenis === 'Tabel' && nomor < awal);
  if (satu === undefined) return undefined;
  const antara = baris.slice(satu.baris, awal - 1).filter((teks) => teks.trim() !== '');
  return antara.length <= 2 && antara.every((teks) => teks.length < 140 && !teks.includes('\t'))
    ? satu
    : undefined;
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

function susunBaris({ baris, sel: mentah }: Deret): BarisTabel {
  const sel = rapatkanRupiah(mentah).map(bacaIsi);
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

function bacaIsi(mentah: string): Sel {
  const teks = bersih(mentah);
  return {
    teks,
    angka: bacaSel(teks),
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
