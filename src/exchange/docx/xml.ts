import sax from 'sax';
import { BerkasDitolak } from '../naskah.ts';

/** Unsur XML yang dipakai pembaca, dengan letaknya di teks asal. */
export interface Unsur {
  /** Nama tanpa awalan ruang nama. */
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: Unsur[];
  /** Tulisan di dalam unsur yang memang membawa tulisan (`w:t`, `m:t`). */
  teks: string;
  /** Letak `<`, sesudah `>` pembuka, `<` penutup, dan sesudah `>` penutup. */
  readonly awal: number;
  readonly isi: number;
  tutup: number;
  akhir: number;
}

export interface OpsiXml {
  /** Nama bagian, untuk pesan. */
  readonly bagian: string;
  /** Unsur yang disimpan; unsur lain tembus pandang: anaknya menjadi anak leluhur yang disimpan. */
  readonly simpan: ReadonlySet<string>;
  /** Unsur yang dilewati beserta seluruh isinya. */
  readonly lewati: ReadonlySet<string>;
  /** Unsur yang tulisannya dikumpulkan. */
  readonly bertulisan: ReadonlySet<string>;
}

const BATAS_XML = { dalam: 256, unsur: 1_500_000, simpan: 400_000 } as const;

const POTONG = 32_768;

/** Mengurai XML tanpa DTD. Entitas selain lima bawaan XML, DTD, dan sarang yang terlalu dalam ditolak. */
export function bacaXml(teks: string, { bagian, simpan, lewati, bertulisan }: OpsiXml): Unsur {
  const pengurai = sax.parser(true, { position: true, strictEntities: true });
  const akar: Unsur = { nama: '', atribut: {}, anak: [], teks: '', awal: 0, isi: 0, tutup: 0, akhir: 0 };
  const tumpukan: (Unsur | undefined)[] = [];
  const induk: Unsur[] = [akar];
  let dilewati = 0;
  let banyak = 0;
  let tersimpan = 0;
  pengurai.onerror = ({ message }) => {
    throw rusak(bagian, /entity/i.test(message) ? 'ada entitas yang tidak dikenal' : 'XML-nya tidak benar');
  };
  pengurai.ondoctype = () => {
    throw rusak(bagian, 'ada DTD di dalamnya, yang tidak pernah ditulis Word');
  };
  pengurai.onopentag = ({ name, attributes }) => {
    banyak += 1;
    if (banyak > BATAS_XML.unsur || tersimpan > BATAS_XML.simpan)
      throw rusak(bagian, 'unsurnya terlalu banyak; pecah dokumennya menjadi beberapa berkas');
    if (tumpukan.length >= BATAS_XML.dalam) throw rusak(bagian, 'sarangnya terlalu dalam');
    const nama = name.slice(name.indexOf(':') + 1);
    if (dilewati > 0 || lewati.has(nama)) {
      dilewati += 1;
      tumpukan.push(undefined);
      return;
    }
    if (!simpan.has(nama)) {
      tumpukan.push(undefined);
      return;
    }
    tersimpan += 1;
    const baru: Unsur = {
      nama,
      atribut: attributes,
      anak: [],
      teks: '',
      awal: pengurai.startTagPosition - 1,
      isi: pengurai.position,
      tutup: 0,
      akhir: 0,
    };
    induk.at(-1)?.anak.push(baru);
    induk.push(baru);
    tumpukan.push(baru);
  };
  pengurai.onclosetag = () => {
    const unsur = tumpukan.pop();
    if (dilewati > 0) dilewati -= 1;
    if (unsur === undefined) return;
    unsur.tutup = pengurai.startTagPosition - 1;
    unsur.akhir = pengurai.position;
    induk.pop();
  };
  const tulisan = (potong: string): void => {
    const unsur = tumpukan.at(-1);
    if (dilewati === 0 && unsur !== undefined && bertulisan.has(unsur.nama)) unsur.teks += potong;
  };
  pengurai.ontext = tulisan;
  pengurai.oncdata = tulisan;
  // Sepotong demi sepotong, karena sax memeriksa panjang atribut dan nama hanya di akhir setiap potong.
  for (let i = 0; i < teks.length; i += POTONG) pengurai.write(teks.slice(i, i + POTONG));
  pengurai.close();
  return akar;
}

/** Nilai atribut tanpa memandang awalan ruang namanya. */
export function atribut({ atribut: semua }: Unsur, nama: string): string | undefined {
  for (const kunci in semua) if (kunci.slice(kunci.indexOf(':') + 1) === nama) return semua[kunci];
  return undefined;
}

export function anak(unsur: Unsur | undefined, nama: string): Unsur | undefined {
  return unsur?.anak.find((satu) => satu.nama === nama);
}

/** Nilai `val` anak bernama itu. */
export function nilai(unsur: Unsur | undefined, nama: string): string | undefined {
  const satu = anak(unsur, nama);
  return satu === undefined ? undefined : atribut(satu, 'val');
}

/** Sakelar Word: ada dan tidak dimatikan. */
export function nyala(unsur: Unsur | undefined, nama: string): boolean {
  const satu = anak(unsur, nama);
  return satu !== undefined && !/^(0|false|off)$/.test(atribut(satu, 'val') ?? '');
}

function rusak(bagian: string, sebab: string): BerkasDitolak {
  return new BerkasDitolak(`Berkas Word itu tidak dapat dibaca: di ${bagian}, ${sebab}.`);
}
