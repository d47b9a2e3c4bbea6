import type { Fraction } from 'fraction.js';
import type { Angka } from '../claims/angka.ts';
import { lipat } from '../claims/kata.ts';
import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, JenisKolom, Kolom, Sel, Tabel } from '../claims/tipe.ts';
import { NOL, jauh, jumlahkan } from './banding.ts';

/** Angka di kolom itu; tanda hubung dan sel kosong: `undefined`. */
export function angkaDi(baris: BarisTabel, kolom: Kolom | undefined): Angka | undefined {
  return kolom === undefined ? undefined : baris.sel[kolom.indeks]?.angka;
}

/** Nilai untuk dijumlahkan: tanda hubung dihitung nol, sel kosong atau bertulisan tidak dihitung. */
export function nilaiSel(sel: Sel | undefined): Fraction | undefined {
  return sel?.angka?.nilai ?? (sel?.strip === true ? NOL : undefined);
}

/** Kolom-kolom tabel yang berperan itu. */
export function kolomJenis(tabel: Tabel, jenis: JenisKolom): readonly Kolom[] {
  return tabel.kolom.filter((kolom) => kolom.jenis === jenis);
}

/** Kolom berjenis itu untuk tahun yang sama; hasil tanpa tahun boleh memakai satu-satunya kolom, bertahun atau tidak. */
export function pasangan(tabel: Tabel, jenis: JenisKolom, tahun: number | undefined): Kolom | undefined {
  const semua = kolomJenis(tabel, jenis);
  const setahun = semua.filter((kolom) => kolom.tahun === tahun);
  if (setahun.length > 0) return setahun.length === 1 ? setahun[0] : undefined;
  const disebut = new Set(tabel.kolom.map((kolom) => kolom.tahun).filter((satu) => satu !== undefined));
  return tahun === undefined && semua.length === 1 && disebut.size === 1 ? semua[0] : undefined;
}

/** Kolom uang menurut perannya. */
export function isUang(kolom: Kolom): boolean {
  return /^(pagu|blokir|penambahan|pagu-akhir|realisasi-anggaran|sisa)$/.test(kolom.jenis);
}

/** Sel kolom ini pada baris-baris isi yang berangka. */
export function angkaKolom(baris: readonly BarisTabel[], kolom: Kolom): readonly Angka[] {
  return baris.map((satu) => angkaDi(satu, kolom)).filter((angka) => angka !== undefined);
}

/** Nama tabel dalam pesan. */
export function namaTabel(tabel: Tabel): string {
  return tabel.keterangan === undefined ? `tabel di baris ${tabel.baris}` : `Tabel ${tabel.keterangan.nomor}`;
}

/** Nama baris dalam pesan, dipendekkan. */
export function namaBaris({ label, baris }: BarisTabel): string {
  if (label === '') return `baris ${baris}`;
  return label.length > 60 ? `"${label.slice(0, 57)}…"` : `"${label}"`;
}

/** Baris penutup: bertanda jumlah, atau baris berangka terakhir yang angkanya jumlah baris di atasnya. */
export const barisJumlah: (tabel: Tabel) => readonly BarisTabel[] = sekali((tabel) => {
  const bertanda = tabel.isi.filter(({ jenis }) => jenis === 'jumlah');
  if (bertanda.length > 0) return bertanda;
  // Sesudahnya boleh masih ada satu baris tanpa angka, misalnya predikat.
  const akhir = tabel.isi
    .slice(-2)
    .findLast((baris) => tabel.kolom.some((kolom) => angkaDi(baris, kolom) !== undefined));
  return akhir?.jenis === 'isi' && tersirat(tabel, akhir) ? [akhir] : [];
});

/** Kolom yang isinya boleh dijumlahkan: bukan kode, nomor, tahun, persen, atau ukuran kinerja. */
export function bolehJumlah(tabel: Tabel, kolom: Kolom): boolean {
  if (/^(no|kode|kode-sasaran|sasaran|indikator|satuan|serapan|capaian)$/.test(kolom.jenis)) return false;
  if (/%|persen|rata|indeks|skor|nilai (akhir|capaian|rata)|harga|batas|kategori/i.test(kolom.judul))
    return kolom.jenis === 'bobot' && !/\bthd\b|terhadap/i.test(kolom.judul);
  return tabel.isi.every(({ sel }) => sel[kolom.indeks]?.angka?.satuan !== '%' || kolom.jenis === 'bobot');
}

function tersirat(tabel: Tabel, akhir: BarisTabel): boolean {
  const atas = tabel.isi.filter((baris) => baris !== akhir && baris.jenis === 'isi');
  if (atas.length < 3 || kodeBertingkat(tabel)) return false;
  let cocok = 0;
  let meleset = 0;
  for (const kolom of tabel.kolom) {
    const total = angkaDi(akhir, kolom);
    const semua = atas.map(({ sel }) => nilaiSel(sel[kolom.indeks]));
    const berisi = semua.filter((satu) => satu !== undefined);
    if (total === undefined || berisi.length < 3 || !bolehJumlah(tabel, kolom) || total.nilai.lte(9))
      continue;
    const selisih = jauh(jumlahkan(berisi), total.nilai);
    if (selisih.equals(0)) cocok += 1;
    else if (selisih.gt(total.nilai.div(20).abs())) meleset += 1;
  }
  return cocok > 0 && cocok > meleset;
}

/** Benar bila baris bertingkat menurut kode: induk dan anak ada di tabel yang sama. */
export const kodeBertingkat: (tabel: Tabel) => boolean = sekali(({ isi }) => {
  const kode = isi.map(kodeBaris).filter((satu) => satu !== '');
  return kode.some(pencariInduk(kode));
});

/** Pemeriksa: benar bila salah satu dari `semua` adalah induk sebuah kode menurut titiknya. */
export function pencariInduk(semua: readonly string[]): (kode: string) => boolean {
  const ada = new Set(semua);
  const panjang = [...new Set(semua.map(({ length }) => length))];
  return (kode) => panjang.some((n) => kode[n] === '.' && ada.has(kode.slice(0, n)));
}

/** Kode baris anggaran tanpa spasi nyasar: `001.ABQ.00 1` menjadi `001.ABQ.001`; kegiatan empat angka juga kode. */
export function kodeBaris({ sel }: BarisTabel): string {
  const teks = (sel[0]?.teks ?? '').replace(/\s+/g, '');
  if (/^\d{4}$/.test(teks) && Number(teks) > 2100) return teks;
  return /^\d*\.?[A-Z0-9]{2,4}(\.[A-Z0-9]{2,4})*$/.test(teks) && /[A-Z]/.test(teks) && teks.includes('.')
    ? teks
    : '';
}

/** Judul kolom tanpa tahun, untuk dibandingkan antar-tabel. */
export const judulPolos: (kolom: Kolom) => string = sekali(({ judul }) =>
  lipat(judul.replace(/\b(tahun )?(19|20)\d\d\b/gi, ' ')),
);
