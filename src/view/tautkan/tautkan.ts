import type { Fakta } from '../../calc/graf.ts';
import type { Prosa } from '../../load/mdx.ts';
import type { Konteks } from '../konteks.ts';
import { type Bentuk, tampilFakta } from '../tampil.ts';
import { type AngkaKetik, cariAngka } from './angka-ketik.ts';
import { type Kalimat, pecahKalimat } from './kalimat.ts';
import { pilihFakta } from './pilih.ts';
import { type SebutanFakta, susunSebutan } from './sebutan.ts';
import { buatPengenal } from './subjek.ts';

/** Satu rujukan yang dapat menggantikan angka ketikan. */
export interface Rujukan {
  readonly fakta: Fakta;
  readonly bentuk: Bentuk;
  /** Letak angka yang diganti di berkas; panjangnya menurut bentuknya. */
  readonly awal: number;
  readonly akhir: number;
  /** Cetakannya kelak. */
  readonly cetak: string;
}

/** Angka yang diketik padahal sama dengan fakta di dekat subjeknya; lebih dari satu rujukan berarti harus dipilih orang. */
export interface Ketikan {
  readonly tulisan: string;
  readonly kalimat: string;
  /** Letak angka di dalam kalimat itu. */
  readonly di: number;
  readonly rujukan: readonly Rujukan[];
}

/** Kalimat yang lebih panjang dari ini bukan kalimat; dilewati agar waktu pemeriksaan terbatas. */
const KALIMAT_TERPANJANG = 4000;

/** Pencari angka ketikan untuk satu dokumen; satu kali disiapkan untuk semua babnya. Murni. */
export function buatPencari(konteks: Konteks): (prosa: Prosa) => readonly Ketikan[] {
  const sebutan = susunSebutan(konteks);
  const kenali = buatPengenal(konteks);
  return ({ root, isi }) =>
    pecahKalimat(root, isi).flatMap((kalimat) => {
      if (kalimat.teks.length > KALIMAT_TERPANJANG) return [];
      const angka = cariAngka(kalimat.teks).filter(
        ({ awal, akhir, inti }) => sebutan.has(inti) && bolehDiganti(kalimat, awal, akhir),
      );
      if (angka.length === 0) return [];
      const bicara = kenali(kalimat);
      return angka.flatMap((satu): Ketikan[] => {
        const calon = (sebutan.get(satu.inti) ?? []).filter((fakta) => cocokCetakan(satu, fakta));
        const rujukan = pilihFakta(satu, calon, kalimat, bicara, konteks).map((fakta) =>
          rujuk(satu, fakta, kalimat),
        );
        const tulisan = kalimat.teks.slice(satu.awal, satu.akhir);
        return rujukan.length === 0 ? [] : [{ tulisan, kalimat: kalimat.teks, di: satu.awal, rujukan }];
      });
    });
}

/** Huruf-hurufnya tersambung di berkas dan tidak berada di dalam tautan. */
function bolehDiganti({ letak }: Kalimat, awal: number, akhir: number): boolean {
  const mulai = letak[awal] ?? -1;
  return mulai >= 0 && letak[akhir - 1] === mulai + akhir - 1 - awal;
}

/** Lambang dan huruf yang diketik harus yang dicetak faktanya, dan nilainya tidak boleh hanya sama karena pembulatan. */
function cocokCetakan(
  { jenis, negatif, angka, terbilang }: AngkaKetik,
  { fakta, negatif: minus, aspek, ...cetak }: SebutanFakta,
): boolean {
  if (terbilang !== undefined && !tampilFakta(fakta, 'terbilang').endsWith(` (${terbilang})`)) return false;
  if (!cetak.tepat && angka !== cetak.tercetak) return false;
  if (negatif !== minus && !(minus && aspek?.mutlak === true)) return false;
  return jenis === (fakta.satuan === 'rupiah' || fakta.satuan === 'persen' ? fakta.satuan : 'polos');
}

/** Bentuk yang mencetak persis seperti yang diketik, atau lebih baku. */
function rujuk(angka: AngkaKetik, { fakta, negatif }: SebutanFakta, { teks, letak }: Kalimat): Rujukan {
  const mutlak = negatif && !angka.negatif;
  const kata = fakta.satuan;
  const sesudah = teks.slice(angka.akhir);
  const bersatuan =
    tampilFakta(fakta, 'lengkap') !== tampilFakta(fakta) &&
    new RegExp(`^ ${kata}(?![\\p{L}-])`, 'u').test(sesudah);
  let bentuk: Bentuk = mutlak ? 'mutlak' : 'biasa';
  let sampai = angka.akhir;
  if (!mutlak && angka.terbilang !== undefined) {
    bentuk = 'terbilang';
    sampai = angka.akhirTerbilang;
  } else if (bersatuan) {
    bentuk = mutlak ? 'mutlak-lengkap' : 'lengkap';
    sampai = angka.akhir + 1 + kata.length;
  }
  const awal = letak[angka.awal] ?? 0;
  if (letak[sampai - 1] !== awal + sampai - 1 - angka.awal) {
    bentuk = mutlak ? 'mutlak' : 'biasa';
    sampai = angka.akhir;
  }
  return { fakta, bentuk, awal, akhir: awal + sampai - angka.awal, cetak: tampilFakta(fakta, bentuk) };
}

/** Penanda pengganti sebuah angka. */
export function tulisRujukan({ fakta, bentuk }: Rujukan): string {
  return `<Nilai fakta="${fakta.kunci}"${bentuk === 'biasa' ? '' : ` bentuk="${bentuk}"`}/>`;
}

/** Bab dengan angka-angka yang disetujui sudah menjadi rujukan; selebihnya tidak berubah satu byte pun. */
export function terapkan(isi: string, disetujui: readonly Rujukan[]): string {
  let hasil = isi;
  for (const satu of disetujui.toSorted((a, b) => b.awal - a.awal))
    hasil = hasil.slice(0, satu.awal) + tulisRujukan(satu) + hasil.slice(satu.akhir);
  return hasil;
}
