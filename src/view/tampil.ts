import type { Fakta } from '../calc/graf.ts';
import type { Nilai } from '../calc/nilai.ts';
import { type Desimal, formatAngka, formatPersen, formatRupiah } from '../format/angka.ts';
import { terbilang } from '../format/terbilang.ts';
import type { Absen } from '../schema/angka.ts';

/** Cara mencetak sebuah fakta di kalimat. */
export type Bentuk = 'biasa' | 'angka' | 'lengkap' | 'terbilang' | 'mutlak' | 'mutlak-lengkap';

const ABSEN: Record<Absen['sebab'], string> = {
  kosong: 'belum diisi',
  na: 'n/a',
  'tidak-berlaku': '-',
  nihil: 'nihil',
  'belum-terbit': 'belum terbit',
  'tidak-terbaca': 'tidak terbaca',
};

/** Satuan yang tidak pernah ditulis sebagai kata di belakang angkanya. */
const TANPA_KATA = new Set(['', 'persen', 'rupiah', 'indeks', 'nilai', 'skor', 'baris']);

/** Nilai tanpa satuan, untuk sel tabel yang satuannya sudah di kepala kolom. */
export function tampilNilai(nilai: Nilai, desimal?: Desimal): string {
  if (nilai.jenis === 'angka') return formatAngka(nilai.angka, desimal);
  return nilai.jenis === 'teks' ? nilai.teks : ABSEN[nilai.sebab];
}

/** Ketiadaan di sel tabel: `nihil` dan `tidak berlaku` sama-sama dicetak `-`. */
export function tampilSel(nilai: Nilai, desimal?: Desimal): string {
  return nilai.jenis === 'absen' && nilai.sebab === 'nihil' ? '-' : tampilNilai(nilai, desimal);
}

/** Fakta dengan satuannya, menurut bentuk yang diminta penulis. */
export function tampilFakta(
  { nilai, satuan }: Pick<Fakta, 'nilai' | 'satuan'>,
  bentuk: Bentuk = 'biasa',
  desimal?: Desimal,
): string {
  if (nilai.jenis !== 'angka') return tampilNilai(nilai);
  const mutlak = bentuk.startsWith('mutlak');
  const angka = mutlak ? nilai.angka.abs() : nilai.angka;
  if (bentuk === 'angka') return formatAngka(angka, desimal);
  if (bentuk === 'terbilang') return dengarkan(angka, satuan);
  const dasar =
    satuan === 'rupiah'
      ? formatRupiah(angka)
      : satuan === 'persen'
        ? formatPersen(angka, desimal)
        : formatAngka(angka, desimal);
  return bentuk.endsWith('lengkap') && !TANPA_KATA.has(satuan) ? `${dasar} ${satuan}` : dasar;
}

function dengarkan(angka: Parameters<typeof formatAngka>[0], satuan: string): string {
  if (satuan === 'rupiah') return `${formatRupiah(angka)} (${terbilang(angka, 0)} rupiah)`;
  return satuan === 'persen'
    ? `${formatPersen(angka)} (${terbilang(angka)} persen)`
    : `${formatAngka(angka)} (${terbilang(angka)})`;
}
