import type { Place } from '../message.ts';
import type { Satuan } from '../schema/satuan.ts';
import { absen, type Nilai } from './nilai.ts';
import type { RumusId } from './rumus.ts';

/** Bagaimana sebuah fakta diperoleh: daun dari data, atau hitungan dari fakta lain. */
export interface Definisi {
  readonly label: string;
  readonly satuan: Satuan;
  readonly rumus: RumusId;
  readonly masukan: readonly string[];
  readonly hitung: (masukan: readonly Nilai[]) => Nilai;
  /** Tempat di berkas data; hanya pada daun, dan baru dicari bila diminta. */
  readonly tempat?: (() => Place) | undefined;
  /** Asal menurut penulis data: dokumen dan baris, atau surat. */
  readonly asal?: string | undefined;
  readonly catatan?: string | undefined;
}

/** Fakta yang sudah dihitung. */
export interface Fakta extends Omit<Definisi, 'hitung'> {
  readonly kunci: string;
  readonly nilai: Nilai;
}

type Daun = { nilai: Nilai } & Partial<Pick<Definisi, 'tempat' | 'asal' | 'catatan' | 'rumus'>>;
type Hitungan = Pick<Definisi, 'rumus' | 'masukan' | 'hitung'> &
  Partial<Pick<Definisi, 'catatan' | 'asal' | 'tempat'>>;

/** Kumpulan definisi fakta sebuah unit dan periode. */
export class Graf {
  readonly definisi = new Map<string, Definisi>();
  /** Rantai fakta yang kembali ke dirinya sendiri, ditemukan saat menghitung; kosong pada isi yang benar. */
  readonly putaran: (readonly string[])[] = [];

  /** Menambah daun: nilai dari data atau pedoman. */
  daun(kunci: string, label: string, satuan: Satuan, { nilai, rumus = 'data', ...rest }: Daun): void {
    this.#tambah(kunci, { label, satuan, rumus, masukan: [], hitung: () => nilai, ...rest });
  }

  /** Menambah hitungan atas fakta lain. */
  hitung(kunci: string, label: string, satuan: Satuan, rest: Hitungan): void {
    this.#tambah(kunci, { label, satuan, ...rest });
  }

  #tambah(kunci: string, definisi: Definisi): void {
    if (this.definisi.has(kunci)) throw new Error(`fakta ${kunci} didefinisikan dua kali`);
    this.definisi.set(kunci, definisi);
  }

  /** Menghitung semua fakta; `ganti` menukar sebuah fakta dengan fakta lain (varian). */
  selesaikan(ganti: Readonly<Record<string, string>> = {}): ReadonlyMap<string, Fakta> {
    const hasil = new Map<string, Fakta>();
    const jejak: string[] = [];
    for (const kunci of this.definisi.keys()) this.#nilai(kunci, ganti, hasil, jejak);
    return hasil;
  }

  #nilai(
    kunci: string,
    ganti: Readonly<Record<string, string>>,
    hasil: Map<string, Fakta>,
    jejak: string[],
  ): Nilai {
    const sudah = hasil.get(kunci);
    if (sudah !== undefined) return sudah.nilai;
    const definisi = this.definisi.get(kunci);
    if (definisi === undefined) return absen('na', `fakta ${kunci} tidak ada`);
    const awal = jejak.indexOf(kunci);
    if (awal >= 0) {
      this.putaran.push([...jejak.slice(awal), kunci]);
      return absen('na', 'fakta dihitung dari dirinya sendiri');
    }
    const pengganti = ganti[kunci];
    const masukan = pengganti === undefined ? definisi.masukan : [pengganti];
    jejak.push(kunci);
    const nilai = masukan.map((satu) => this.#nilai(satu, ganti, hasil, jejak));
    jejak.pop();
    const { label, satuan, rumus, tempat, asal, catatan } = definisi;
    const fakta: Fakta = {
      kunci,
      nilai: pengganti === undefined ? definisi.hitung(nilai) : (nilai[0] ?? absen('na')),
      label,
      satuan,
      rumus: pengganti === undefined ? rumus : 'salinan',
      masukan,
      tempat,
      asal,
      catatan,
    };
    hasil.set(kunci, fakta);
    return fakta.nilai;
  }
}
