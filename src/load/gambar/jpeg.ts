import { bacaArah, tulisArah } from './arah-foto.ts';
import { type Bacaan, latin, periksaUkuran } from './tipe.ts';

/** Pindaian sebuah JPEG bertahap paling banyak sekitar selusin; ratusan hanya ada pada berkas yang dibuat melambatkan. */
const PALING_PINDAIAN = 60;
/** Tabel dan kepala yang diperlukan untuk membaca gambarnya. */
const TABEL: ReadonlySet<number> = new Set([0xdb, 0xc4, 0xdd]);
/** SOF0 biasa, SOF1 diperluas, SOF2 bertahap; bentuk lain tidak dibaca peramban. */
const KERANGKA: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

/**
 * Membaca JPEG bagian demi bagian dan menyalin hanya yang diizinkan. EXIF, XMP, ICC, komentar, gambar kecil, dan apa
 * pun sesudah akhirnya dibuang; dari EXIF hanya arah fotonya yang ditulis ulang, tanpa keterangan lain.
 */
export function bacaJpeg(isi: Uint8Array, piksel: number): Bacaan {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const inti: Uint8Array[] = [];
  let ukuran: { readonly lebar: number; readonly tinggi: number; readonly kanal: number } | undefined;
  let arah = 1;
  let adobe: Uint8Array | undefined;
  let jfif = false;
  let data = 0;
  let pindaian = 0;
  for (let awal = 2; ;) {
    while (isi[awal] === 0xff && isi[awal + 1] === 0xff) awal += 1;
    const tanda = isi[awal + 1];
    if (tanda === undefined) return { tolak: 'terpotong' };
    if (isi[awal] !== 0xff) return { tolak: 'rusak: bagiannya tidak tersambung' };
    if (tanda === 0xd9) break;
    if (awal + 4 > isi.length) return { tolak: 'terpotong' };
    const panjang = lihat.getUint16(awal + 2);
    const akhir = awal + 2 + panjang;
    if (panjang < 2) return { tolak: 'rusak: panjang bagiannya salah' };
    if (akhir > isi.length) return { tolak: 'terpotong' };
    const badan = isi.subarray(awal + 4, akhir);
    if (KERANGKA.has(tanda)) {
      if (ukuran !== undefined || badan.length < 6) return { tolak: 'rusak: kepalanya tidak sah' };
      const kepala = bacaKerangka(lihat, awal + 4);
      const salah = periksaKerangka(kepala, badan, piksel);
      if (salah !== undefined) return salah;
      ukuran = kepala;
      inti.push(isi.subarray(awal, akhir));
    } else if (tanda >= 0xc0 && tanda <= 0xcf && tanda !== 0xc4) {
      const hint = 'simpan ulang sebagai JPEG biasa (baseline)';
      return { rule: 'gambar-bentuk', tolak: 'memakai pemampatan JPEG yang tidak dibaca peramban', hint };
    } else if (tanda === 0xda) {
      pindaian += 1;
      if (ukuran === undefined) return { tolak: 'rusak: tidak menyebut ukurannya' };
      if (pindaian > PALING_PINDAIAN)
        return {
          rule: 'gambar-bom',
          tolak: `memuat lebih dari ${PALING_PINDAIAN} pindaian`,
          hint: 'simpan ulang sebagai JPEG biasa',
        };
      const sesudah = akhirPindaian(isi, akhir);
      if (sesudah === undefined) return { tolak: 'terpotong' };
      data += sesudah - akhir;
      inti.push(isi.subarray(awal, sesudah));
      awal = sesudah;
      continue;
    } else if (TABEL.has(tanda)) inti.push(isi.subarray(awal, akhir));
    else if (tanda === 0xe0 && latin(badan, 0, 5) === 'JFIF\0') jfif = true;
    else if (tanda === 0xe1 && latin(badan, 0, 6) === 'Exif\0\0') arah = bacaArah(badan.subarray(6)) ?? arah;
    else if (tanda === 0xee && latin(badan, 0, 5) === 'Adobe' && panjang === 14)
      adobe = isi.subarray(awal, akhir);
    else if (tanda < 0xe0 || (tanda > 0xef && tanda !== 0xfe))
      return { tolak: 'rusak: memuat bagian yang tidak dikenal' };
    awal = akhir;
  }
  if (ukuran === undefined || pindaian === 0) return { tolak: 'rusak: tidak memuat data gambar' };
  const { lebar, tinggi, kanal } = ukuran;
  // Setiap kotak 8 × 8 memerlukan paling sedikit satu bit pada pindaian pertamanya.
  if (data * 8 < Math.ceil(lebar / 8) * Math.ceil(tinggi / 8)) return { tolak: 'terpotong' };
  // Kepala ini menentukan cara membaca warnanya, karena itu hanya ditulis bila aslinya punya.
  const kepala = jfif ? [JFIF] : adobe !== undefined && kanal === 3 ? [adobe] : [];
  const putar = arah === 1 ? [] : [tulisArah(arah)];
  const potongan = [AWAL, ...kepala, ...putar, ...inti, AKHIR];
  return arah >= 5 ? { lebar: tinggi, tinggi: lebar, potongan } : { lebar, tinggi, potongan };
}

const AWAL = Uint8Array.of(0xff, 0xd8);
const AKHIR = Uint8Array.of(0xff, 0xd9);
/** Kepala JFIF baku tanpa gambar kecil. */
const JFIF = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);

function bacaKerangka(lihat: DataView, awal: number) {
  return {
    bit: lihat.getUint8(awal),
    tinggi: lihat.getUint16(awal + 1),
    lebar: lihat.getUint16(awal + 3),
    kanal: lihat.getUint8(awal + 5),
  };
}

function periksaKerangka(
  { bit, lebar, tinggi, kanal }: ReturnType<typeof bacaKerangka>,
  badan: Uint8Array,
  piksel: number,
): Bacaan | undefined {
  if (bit !== 8)
    return {
      rule: 'gambar-bentuk',
      tolak: `memakai ${bit} bit per warna`,
      hint: 'simpan ulang sebagai JPEG 8 bit',
    };
  if (kanal === 4) return { rule: 'gambar-warna', tolak: 'berwarna CMYK', hint: 'simpan ulang sebagai RGB' };
  if ((kanal !== 1 && kanal !== 3) || badan.length !== 6 + 3 * kanal)
    return { tolak: 'rusak: kepalanya tidak sah' };
  return periksaUkuran(lebar, tinggi, piksel);
}

/** Letak penanda pertama sesudah data sebuah pindaian; `undefined` bila berkasnya habis lebih dulu. */
function akhirPindaian(isi: Uint8Array, awal: number): number | undefined {
  for (let letak = isi.indexOf(0xff, awal); letak >= 0; letak = isi.indexOf(0xff, letak + 1)) {
    const tanda = isi[letak + 1];
    if (tanda === undefined) return undefined;
    const dalamData = tanda === 0 || tanda === 0xff || (tanda >= 0xd0 && tanda <= 0xd7);
    if (!dalamData) return letak;
  }
  return undefined;
}
