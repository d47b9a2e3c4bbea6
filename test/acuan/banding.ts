import { Fraction } from 'fraction.js';
import { bulat } from '../../src/format/bulat.ts';
import { bacaSel, type Bilangan } from './bilangan.ts';
import type { BarisAcuan, TabelAcuan } from './tabel.ts';

/** Nilai fakta sebagaimana diberikan proyek. */
export type NilaiFakta =
  | { readonly jenis: 'angka'; readonly angka: Fraction }
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'absen'; readonly sebab: string };
export type CariFakta = (kunci: string) => NilaiFakta | undefined;

/** Kunci fakta sebuah bilangan tercetak; `tanda: -1` bila tabel mencetaknya dengan tanda terbalik. */
export type Rujukan = string | { readonly fakta: string; readonly tanda: -1 };

/** Pemetaan satu tabel: kolom yang hanya teks, dan kunci fakta setiap sel angka. */
export interface Peta {
  readonly id: string;
  /** Kolom tanpa angka resmi: sebutan, kode, nomor urut baris. */
  readonly teks: readonly string[];
  /** Kolom formulir yang belum diisi: seluruh selnya harus nol. */
  readonly formulir?: readonly string[];
  /** Kolom nomor urut 1..n, dan fakta yang nilainya n. */
  readonly banyak?: { readonly kolom: readonly string[]; readonly fakta: string };
  /**
   * Satu rujukan untuk setiap bilangan dalam sel, menurut urutannya; `undefined` bila tidak dikenal.
   * Daftar kosong hanya untuk sel yang memang tanpa bilangan: kata, atau `-` yang tidak mempunyai fakta.
   */
  readonly kunci: (
    baris: BarisAcuan,
    kolom: string,
    tabel: TabelAcuan,
  ) => Rujukan | readonly Rujukan[] | undefined;
}

/** Satu bilangan tercetak sesudah dibandingkan. */
export interface Banding {
  readonly tabel: string;
  readonly baris: number;
  readonly kolom: string;
  readonly fakta: string;
  readonly tercetak: string;
  readonly putusan: 'sama' | 'beda' | 'masalah';
  readonly keterangan: string;
}

/** Membandingkan seluruh sel angka sebuah tabel dengan fakta proyek. Murni; ketidakcocokan menjadi nilai, bukan galat. */
export function bandingkan(tabel: TabelAcuan, peta: Peta, cari: CariFakta): readonly Banding[] {
  const lewati = new Set([...peta.teks, ...(peta.formulir ?? []), ...(peta.banyak?.kolom ?? [])]);
  const asing = [...lewati].filter((kolom) => !tabel.kolom.includes(kolom));
  return [
    ...asing.map((kolom) =>
      masalah(tabel.id, 0, kolom, '', 'kolom ini disebut di peta tetapi tidak ada di tabel'),
    ),
    ...(peta.formulir ?? []).flatMap((kolom) => formulirTerisi(tabel, kolom)),
    ...(peta.banyak === undefined ? [] : bandingkanBanyak(tabel, peta.banyak, cari)),
    ...tabel.baris.flatMap((baris) =>
      tabel.kolom
        .filter((kolom) => !lewati.has(kolom))
        .flatMap((kolom) => bandingkanSel(tabel, baris, kolom, peta, cari)),
    ),
  ];
}

function bandingkanSel(
  tabel: TabelAcuan,
  baris: BarisAcuan,
  kolom: string,
  peta: Peta,
  cari: CariFakta,
): Banding[] {
  const tulisan = baris.sel.get(kolom) ?? '';
  const isi = bacaSel(tulisan);
  if (isi.jenis === 'kosong') return [];
  const kunci = peta.kunci(baris, kolom, tabel);
  if (kunci === undefined)
    return [masalah(tabel.id, baris.baris, kolom, tulisan, 'sel angka tanpa kunci fakta')];
  const rujukan = typeof kunci === 'object' && 'length' in kunci ? kunci : [kunci];
  if (isi.jenis === 'garis' && rujukan.length === 0) return [];
  const printed: readonly (Bilangan | 'garis')[] = isi.jenis === 'garis' ? ['garis'] : isi.bilangan;
  if (printed.length !== rujukan.length) {
    const text = `${printed.length} bilangan tetapi ${rujukan.length} kunci`;
    return [masalah(tabel.id, baris.baris, kolom, tulisan, text)];
  }
  return rujukan.map((satu, index) => {
    const angka = printed[index] ?? 'garis';
    const fakta = typeof satu === 'string' ? satu : satu.fakta;
    const tercetak = printed.length > 1 && angka !== 'garis' ? angka.teks : tulisan;
    const tempat = { tabel: tabel.id, baris: baris.baris, kolom, fakta, tercetak };
    const nilai = cari(fakta);
    if (nilai === undefined) return { ...tempat, putusan: 'masalah', keterangan: 'fakta tidak ada' };
    const putusan = cocok(angka, nilai, typeof satu === 'string' ? 1 : satu.tanda) ? 'sama' : 'beda';
    return { ...tempat, putusan, keterangan: `hitungan ${tulisNilai(nilai)}` };
  });
}

/** Tanda `-` sama dengan ketiadaan atau nol; bilangan sama bila fakta yang dibulatkan ke desimal tercetak tepat sama. */
export function cocok(tercetak: Bilangan | 'garis', nilai: NilaiFakta, tanda: 1 | -1 = 1): boolean {
  if (tercetak === 'garis')
    return nilai.jenis === 'absen' || (nilai.jenis === 'angka' && nilai.angka.equals(0));
  if (nilai.jenis !== 'angka') return false;
  const { desimal } = tercetak;
  return bulat(nilai.angka.mul(tanda), desimal) === bulat(tercetak.nilai, desimal);
}

function formulirTerisi(tabel: TabelAcuan, kolom: string): Banding[] {
  return tabel.baris.flatMap(({ baris, sel }) => {
    const tulisan = sel.get(kolom) ?? '';
    const isi = bacaSel(tulisan);
    const nol =
      isi.jenis === 'bilangan' &&
      isi.bilangan.length === 1 &&
      isi.bilangan.every(({ nilai }) => nilai.equals(0));
    return nol ? [] : [masalah(tabel.id, baris, kolom, tulisan, 'kolom formulir seharusnya nol')];
  });
}

function bandingkanBanyak(
  tabel: TabelAcuan,
  { kolom, fakta }: NonNullable<Peta['banyak']>,
  cari: CariFakta,
): Banding[] {
  const nomor = kolom.flatMap((name) =>
    tabel.baris.map(({ sel }) => (sel.get(name) ?? '').replace(/\.$/, '')),
  );
  const urut = nomor.every((text, index) => text === String(index + 1));
  const tempat = {
    tabel: tabel.id,
    baris: tabel.baris.at(-1)?.baris ?? 0,
    kolom: kolom.join(', '),
    fakta,
    tercetak: nomor.at(-1) ?? '',
  };
  const nilai = cari(fakta);
  if (!urut) return [{ ...tempat, putusan: 'masalah', keterangan: 'nomor tidak berurutan' }];
  if (nilai === undefined) return [{ ...tempat, putusan: 'masalah', keterangan: 'fakta tidak ada' }];
  const banyak: Bilangan = { teks: tempat.tercetak, nilai: new Fraction(nomor.length), desimal: 0 };
  return [
    {
      ...tempat,
      putusan: cocok(banyak, nilai) ? 'sama' : 'beda',
      keterangan: `hitungan ${tulisNilai(nilai)}`,
    },
  ];
}

function masalah(tabel: string, baris: number, kolom: string, tercetak: string, keterangan: string): Banding {
  return { tabel, baris, kolom, fakta: '', tercetak, putusan: 'masalah', keterangan };
}

function tulisNilai(nilai: NilaiFakta): string {
  if (nilai.jenis === 'angka') return nilai.angka.toString(6);
  return nilai.jenis === 'teks' ? `teks "${nilai.teks}"` : nilai.sebab;
}
