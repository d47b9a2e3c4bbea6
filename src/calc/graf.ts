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

type Keterangan = Partial<Pick<Definisi, 'tempat' | 'asal' | 'catatan'>>;
type Daun = { nilai: Nilai } & Keterangan & Partial<Pick<Definisi, 'rumus'>>;

/** Sebanyak kuncinya: dua kunci menjadi dua nilai, daftar kunci menjadi daftar nilai. */
type Seurut<K extends readonly string[]> = { readonly [I in keyof K]: Nilai };
type Hitungan<K extends readonly string[]> = Keterangan & {
  readonly rumus: RumusId;
  readonly masukan: K;
  readonly hitung: (masukan: Seurut<K>) => Nilai;
};
/** Hitungan yang masukannya berulang pada setiap butir, misalnya target dan realisasi tiap triwulan. */
type HitunganTiap<T, K extends readonly string[]> = Keterangan & {
  readonly rumus: RumusId;
  readonly masukan: (butir: T) => K;
  readonly hitung: (tiap: readonly (readonly [T, ...Seurut<K>])[]) => Nilai;
};

/** Rasio yang penyebutnya harus diperingatkan bila nol; lebih dari satu kunci berarti jumlahnya. */
export interface PenyebutRasio {
  readonly nama: string;
  /** Yang menjadi n/a, misalnya `realisasinya`. */
  readonly akibat: string;
  readonly penyebut: readonly string[];
  readonly bilaNol: { readonly teks: string } | undefined;
  readonly tempat: () => Place;
}

/** Dua hal membentuk fakta berkunci sama, biasanya kode atau nama rincian yang menyamai nama fakta lain. */
export class FaktaKembar extends Error {
  readonly kunci: string;

  constructor(kunci: string) {
    super(`fakta ${kunci} didefinisikan dua kali`);
    this.kunci = kunci;
  }
}

/** Kumpulan definisi fakta sebuah unit dan periode. */
export class Graf {
  readonly definisi = new Map<string, Definisi>();
  /** Rantai fakta yang kembali ke dirinya sendiri, ditemukan saat menghitung; kosong pada isi yang benar. */
  readonly putaran: (readonly string[])[] = [];
  readonly penyebut: PenyebutRasio[] = [];

  /** Menambah daun: nilai dari data atau pedoman. */
  daun(kunci: string, label: string, satuan: Satuan, { nilai, rumus = 'data', ...rest }: Daun): void {
    this.#tambah(kunci, { label, satuan, rumus, masukan: [], hitung: () => nilai, ...rest });
  }

  /** Menambah hitungan atas fakta lain. */
  hitung<const K extends readonly string[]>(
    kunci: string,
    label: string,
    satuan: Satuan,
    { hitung, ...rest }: Hitungan<K>,
  ): void {
    this.#tambah(kunci, { label, satuan, hitung: hitung as Definisi['hitung'], ...rest });
  }

  /** Menambah hitungan yang masukannya berulang; `hitung` menerima setiap butir bersama nilai masukannya. */
  hitungTiap<T, const K extends readonly string[]>(
    kunci: string,
    label: string,
    satuan: Satuan,
    butir: readonly T[],
    { masukan, hitung, ...rest }: HitunganTiap<T, K>,
  ): void {
    const tiap = butir.map((satu) => ({ satu, kunci: masukan(satu) }));
    this.#tambah(kunci, {
      label,
      satuan,
      masukan: tiap.flatMap((satu) => satu.kunci),
      hitung: (nilai) => {
        let awal = 0;
        return hitung(
          tiap.map(({ satu, kunci: { length } }) => {
            const milik = nilai.slice(awal, (awal += length)) as readonly Nilai[] as Seurut<K>;
            return [satu, ...milik] as const;
          }),
        );
      },
      ...rest,
    });
  }

  /** Menambah fakta yang sama dengan fakta lain. */
  salin(kunci: string, label: string, satuan: Satuan, asli: string, tempat?: () => Place): void {
    this.hitung(kunci, label, satuan, {
      rumus: 'salinan',
      masukan: [asli],
      hitung: ([nilai]) => nilai,
      tempat,
    });
  }

  #tambah(kunci: string, definisi: Definisi): void {
    if (this.definisi.has(kunci)) throw new FaktaKembar(kunci);
    this.definisi.set(kunci, definisi);
  }

  /** Menghitung semua fakta; `ganti` menukar sebuah fakta dengan fakta lain (varian). */
  selesaikan(ganti: Readonly<Record<string, string>> = {}): ReadonlyMap<string, Fakta> {
    const hasil = new Map<string, Fakta>();
    const jejak: string[] = [];
    for (const kunci of this.definisi.keys()) this.#nilai(kunci, ganti, hasil, jejak);
    return hasil;
  }

  /** Menghitung satu fakta dan masukannya saja. */
  nilai(kunci: string, ganti: Readonly<Record<string, string>>): Nilai {
    return this.#nilai(kunci, ganti, new Map(), []);
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
    const baca = (satu: string): Nilai => this.#nilai(satu, ganti, hasil, jejak);
    const { hitung, ...isi } = definisi;
    jejak.push(kunci);
    const fakta: Fakta =
      pengganti === undefined
        ? { ...isi, kunci, nilai: hitung(isi.masukan.map(baca)) }
        : { ...isi, kunci, nilai: baca(pengganti), rumus: 'salinan', masukan: [pengganti] };
    jejak.pop();
    hasil.set(kunci, fakta);
    return fakta.nilai;
  }
}
