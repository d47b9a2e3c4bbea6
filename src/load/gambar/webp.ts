import { type Bacaan, latin, periksaUkuran } from './tipe.ts';

const ALFA = 0x10;
const BERGERAK = 0x02;

/** Membaca WebP bagian demi bagian; hanya gambarnya dan lapisan tembus pandangnya yang disalin. */
export function bacaWebp(isi: Uint8Array, piksel: number): Bacaan {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const akhirBerkas = 8 + lihat.getUint32(4, true);
  if (akhirBerkas > isi.length) return { tolak: 'terpotong' };
  const bagian = new Map<string, Uint8Array>();
  for (let awal = 12; awal < akhirBerkas;) {
    if (awal + 8 > akhirBerkas) return { tolak: 'rusak: bagiannya tidak tersambung' };
    const nama = latin(isi, awal, awal + 4);
    const akhir = awal + 8 + lihat.getUint32(awal + 4, true);
    if (akhir > akhirBerkas) return { tolak: 'terpotong' };
    if (nama === 'ANIM' || nama === 'ANMF') return bergerak();
    if (bagian.has(nama) && /^(VP8[ LX]|ALPH)$/.test(nama))
      return { tolak: 'rusak: gambarnya tertulis dua kali' };
    bagian.set(nama, isi.subarray(awal + 8, akhir));
    awal = akhir + (akhir % 2);
  }
  const hilang = bagian.get('VP8L');
  const biasa = bagian.get('VP8 ');
  const luas = bagian.get('VP8X');
  if ((hilang === undefined) === (biasa === undefined))
    return { tolak: 'rusak: tidak memuat tepat satu gambar' };
  const ukuran = biasa === undefined ? ukuranVp8l(hilang) : ukuranVp8(biasa);
  if (ukuran === undefined) return { tolak: 'rusak: kepala gambarnya tidak sah' };
  const salah = periksaUkuran(ukuran.lebar, ukuran.tinggi, piksel);
  if (salah !== undefined) return salah;
  const alfa = biasa === undefined ? undefined : bagian.get('ALPH');
  if (luas !== undefined) {
    const kanvas = ukuranKanvas(luas);
    if (kanvas?.lebar !== ukuran.lebar || kanvas.tinggi !== ukuran.tinggi)
      return { tolak: 'rusak: ukurannya tidak cocok' };
    if ((luas[0] ?? 0) & BERGERAK) return bergerak();
  }
  return { ...ukuran, potongan: tulis(ukuran, biasa === undefined ? 'VP8L' : 'VP8 ', biasa ?? hilang, alfa) };
}

interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
}

function bergerak(): Bacaan {
  return { rule: 'gambar-bergerak', tolak: 'bergerak', hint: 'pakai satu gambar diam, PNG atau JPEG' };
}

/** Bingkai kunci VP8: tiga byte kepala, tanda 9d 01 2a, lebar dan tinggi 14 bit. */
function ukuranVp8(isi: Uint8Array): Ukuran | undefined {
  const [a = 1, b = 0, c = 0] = isi;
  const bagianPertama = (a | (b << 8) | (c << 16)) >>> 5;
  if (isi.length < 10 || (a & 1) !== 0 || bagianPertama > isi.length - 10) return undefined;
  if (isi[3] !== 0x9d || isi[4] !== 0x01 || isi[5] !== 0x2a) return undefined;
  return { lebar: duaByte(isi, 6) & 0x3fff, tinggi: duaByte(isi, 8) & 0x3fff };
}

/** VP8L: tanda 2f, lebar - 1 dan tinggi - 1 masing-masing 14 bit. */
function ukuranVp8l(isi: Uint8Array | undefined): Ukuran | undefined {
  if (isi === undefined || isi.length < 6 || isi[0] !== 0x2f || (isi[4] ?? 0) >> 5 !== 0) return undefined;
  const [, a = 0, b = 0, c = 0, d = 0] = isi;
  return { lebar: 1 + (((b & 0x3f) << 8) | a), tinggi: 1 + (((d & 0x0f) << 10) | (c << 2) | (b >> 6)) };
}

function ukuranKanvas(isi: Uint8Array): Ukuran | undefined {
  if (isi.length < 10) return undefined;
  return {
    lebar: 1 + duaByte(isi, 4) + ((isi[6] ?? 0) << 16),
    tinggi: 1 + duaByte(isi, 7) + ((isi[9] ?? 0) << 16),
  };
}

function duaByte(isi: Uint8Array, letak: number): number {
  return (isi[letak] ?? 0) | ((isi[letak + 1] ?? 0) << 8);
}

/** Menyusun ulang berkasnya: kepala luas hanya bila ada lapisan tembus pandang di samping VP8. */
function tulis(
  { lebar, tinggi }: Ukuran,
  nama: 'VP8 ' | 'VP8L',
  gambar: Uint8Array | undefined,
  alfa: Uint8Array | undefined,
): readonly Uint8Array[] {
  const tigaByte = (nilai: number): number[] => [nilai & 0xff, (nilai >> 8) & 0xff, nilai >> 16];
  const kanvas = Uint8Array.of(ALFA, 0, 0, 0, ...tigaByte(lebar - 1), ...tigaByte(tinggi - 1));
  const isi = [
    ...(alfa === undefined ? [] : [...bagianRiff('VP8X', kanvas), ...bagianRiff('ALPH', alfa)]),
    ...bagianRiff(nama, gambar ?? new Uint8Array()),
  ];
  const besar = isi.reduce((jumlah, satu) => jumlah + satu.length, 4);
  return [kepala('RIFF', besar), Uint8Array.from('WEBP', (huruf) => huruf.charCodeAt(0)), ...isi];
}

function bagianRiff(nama: string, isi: Uint8Array): readonly Uint8Array[] {
  return [kepala(nama, isi.length), isi, ...(isi.length % 2 === 1 ? [Uint8Array.of(0)] : [])];
}

function kepala(nama: string, besar: number): Uint8Array {
  const byte = new Uint8Array(8);
  for (let index = 0; index < nama.length; index += 1) byte[index] = nama.charCodeAt(index);
  new DataView(byte.buffer).setUint32(4, besar, true);
  return byte;
}
