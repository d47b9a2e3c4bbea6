import { JENIS_RB } from './roadmap.ts';

/**
 * Komponen yang boleh dipakai di prosa. Semua atribut berupa teks literal; tidak ada yang dijalankan.
 * Inilah satu-satunya daftar: pembaca MDX memeriksa dengannya, perender menyediakan isinya.
 */
export interface KomponenSpec {
  /** Berdiri sebagai blok, atau menyatu dalam kalimat. */
  readonly letak: 'blok' | 'sebaris';
  /** Boleh memuat paragraf atau daftar di dalamnya. */
  readonly isi: boolean;
  readonly atribut: Readonly<Record<string, AtributSpec>>;
}

export interface AtributSpec {
  readonly wajib: boolean;
  readonly pilihan?: readonly string[];
}

const boleh: AtributSpec = { wajib: false };
const wajib: AtributSpec = { wajib: true };
const pilih = (...pilihan: string[]): AtributSpec => ({ wajib: false, pilihan });
const blok = (atribut: Record<string, AtributSpec> = {}, isi = false): KomponenSpec => ({
  letak: 'blok',
  isi,
  atribut,
});
const sebaris = (atribut: Record<string, AtributSpec>): KomponenSpec => ({
  letak: 'sebaris',
  isi: false,
  atribut,
});

const keterangan = { judul: boleh, sumber: boleh, catatan: boleh };

/** Keterangan dokumen yang dapat disebut prosa bawaan profil dengan `<Sebut apa="…"/>`. */
export const SEBUTAN = [
  'tahun',
  'tahun-lalu',
  'periode',
  'unit',
  'unit-singkat',
  'instansi',
  'instansi-singkat',
  'tugas',
] as const;

export const KOMPONEN: Readonly<Record<string, KomponenSpec>> = {
  Nilai: sebaris({
    fakta: wajib,
    periode: boleh,
    bentuk: pilih('angka', 'lengkap', 'terbilang', 'mutlak', 'mutlak-lengkap'),
  }),
  Sebut: sebaris({ apa: { wajib: true, pilihan: SEBUTAN } }),
  Rujuk: sebaris({ ke: wajib }),
  Peraturan: sebaris({ id: wajib, bentuk: pilih('lengkap', 'singkat') }),
  Tabel: blok({
    isi: boleh,
    data: boleh,
    indikator: boleh,
    skala: boleh,
    matriks: boleh,
    jenis: pilih(...JENIS_RB),
    kolom: pilih('awal', 'target'),
    periode: boleh,
    ...keterangan,
  }),
  Grafik: blok({ isi: wajib, indikator: boleh, periode: boleh, ...keterangan }),
  Bagan: blok({ unit: wajib, ...keterangan }),
  Alur: blok({ ...keterangan, kunci: wajib, judul: wajib }, true),
  Gambar: blok({
    berkas: wajib,
    alt: boleh,
    hias: pilih('ya'),
    lebar: pilih('penuh', 'setengah'),
    ...keterangan,
  }),
  KisiFoto: blok({ ...keterangan, kunci: wajib, judul: wajib, lajur: pilih('2', '3') }, true),
  Foto: sebaris({ berkas: wajib, alt: boleh, judul: boleh }),
  PetaStrategi: blok({ periode: boleh, ...keterangan }),
  Rumus: blok({ indikator: boleh, isi: boleh, periode: boleh }),
  Regulasi: blok({ id: wajib }),
  Daftar: blok({ gaya: { wajib: true, pilihan: ['a.', '1)', 'a)', '1.'] } }, true),
  Kutipan: blok({ sumber: boleh }, true),
  TandaTangan: blok(),
  PerjanjianKinerja: blok(),
  TandaTanganPK: blok(),
  PernyataanReviu: blok(),
  Isian: blok({ tanya: wajib, indikator: boleh }),
};
