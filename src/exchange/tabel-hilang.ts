import { bertab } from '../claims/kolom-spasi.ts';
import { pecah } from '../claims/tabel.ts';
import type { Naskah } from './naskah.ts';

/** Cara mengenali tabel di sebuah naskah; indeks mulai dari nol. */
export interface CaraTabel {
  readonly isTabel: (indeks: number) => boolean;
  /** Benar bila tabel di baris `ke` masih mungkin milik keterangan di baris `dari`. */
  readonly terjangkau: (dari: number, ke: number) => boolean;
}

export interface TabelHilang {
  /** Misalnya `Tabel 3.2`. */
  readonly nama: string;
  readonly indeks: number;
}

const NAMA = /^Tabel\s+[\dIVX]+(?:[.-]\d+)*(?=[.:]?\s+\p{Lu})/u;
const KETERANGAN = /^(?:Tabel|Gambar|Grafik|Bagan)\s+[\dIVX]/;
const DAFTAR = /^\W*DAFTAR\s+TABEL\W*$/i;
const BERHALAMAN = /(?:\.{2,}|…|\s{2,})\s*\d+$/;
/** Catatan satuan dan kalimat pengantar boleh berada di antara keterangan dan tabelnya. */
const JARAK = 10;

/** Keterangan `Tabel N` di badan yang tidak satu pun kali disertai baris tabel: tabelnya gambar, atau kolomnya hilang. */
export function tabelHilang(
  baris: readonly string[],
  { isTabel, terjangkau }: CaraTabel,
): readonly TabelHilang[] {
  const calon = keterangan(baris, isTabel).map((satu) => ({
    ...satu,
    diikuti: diikuti(baris, satu.indeks, { isTabel, terjangkau }),
    didahului: isTabel(berisiSebelum(baris, satu.indeks)),
  }));
  const hanyaBawah = calon.filter((satu) => satu.didahului && !satu.diikuti).length;
  const hanyaAtas = calon.filter((satu) => satu.diikuti && !satu.didahului).length;
  const ada = new Set(
    calon
      .filter((satu) => satu.diikuti || (satu.didahului && hanyaBawah > hanyaAtas))
      .map(({ nama }) => nama),
  );
  const hilang = new Map(calon.filter(({ nama }) => !ada.has(nama)).map((satu) => [satu.nama, satu.indeks]));
  return [...hilang].map(([nama, indeks]) => ({ nama, indeks }));
}

/** Kalimat untuk penyusun tentang tabel yang tidak terbaca di naskah Word atau teks; semuanya terbaca: kosong. */
export function sebutTabelHilang({ jenis, teks, asal }: Naskah): readonly string[] {
  const baris = teks.split(/\r?\n/);
  const berkolom = jenis === 'teks' ? bertab(baris, () => false) : baris;
  const hilang = tabelHilang(baris, {
    isTabel: (i) =>
      pecah(berkolom[i] ?? '') !== undefined ||
      (jenis === 'docx' && / baris \d+$/.test(asal[i]?.tempat ?? '')),
    terjangkau: (dari, ke) => ke - dari <= JARAK,
  }).map(({ nama }) => nama);
  if (hilang.length === 0) return [];
  const daftar =
    hilang.length > 6
      ? `${hilang.slice(0, 5).join(', ')}, dan ${hilang.length - 5} tabel lain`
      : hilang.join(', ');
  return [
    jenis === 'docx'
      ? `${daftar}: sesudah keterangannya tidak ada tabel Word; mungkin berupa gambar, sehingga angkanya tidak diperiksa.`
      : `${daftar}: sesudah keterangannya tidak ada baris berkolom, sehingga angkanya tidak diperiksa. Menyimpan sebagai teks membuang kolom tabel; periksa berkas Word (.docx) atau PDF-nya.`,
  ];
}

function keterangan(baris: readonly string[], isTabel: CaraTabel['isTabel']): readonly TabelHilang[] {
  const hasil: TabelHilang[] = [];
  let daftar = false;
  for (const [indeks, mentah] of baris.entries()) {
    const teks = mentah.trim();
    if (teks === '') continue;
    daftar = DAFTAR.test(teks) || (daftar && KETERANGAN.test(teks));
    const nama = NAMA.exec(teks)?.[0];
    const bukan = daftar || isTabel(indeks) || isKalimat(teks) || BERHALAMAN.test(teks);
    if (nama !== undefined && !bukan) hasil.push({ nama: nama.replace(/\s+/g, ' '), indeks });
  }
  return hasil;
}

function berisiSebelum(baris: readonly string[], indeks: number): number {
  let atas = indeks - 1;
  while (atas >= 0 && (baris[atas] ?? '').trim() === '') atas -= 1;
  return atas;
}

function isKalimat(teks: string): boolean {
  return teks.length > 250 || (/[.;]$/.test(teks) && teks.split(' ').length > 14);
}

function diikuti(baris: readonly string[], dari: number, { isTabel, terjangkau }: CaraTabel): boolean {
  for (let ke = dari + 1; ke < baris.length && terjangkau(dari, ke); ke += 1) {
    if (isTabel(ke)) return true;
    if (KETERANGAN.test((baris[ke] ?? '').trim())) return false;
  }
  return false;
}
