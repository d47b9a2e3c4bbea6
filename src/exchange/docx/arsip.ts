import { inflateRawSync } from 'node:zlib';
import { BerkasDitolak } from '../naskah.ts';

/** Satu berkas di dalam arsip zip, masih termampat. */
export interface IsiArsip {
  readonly nama: string;
  readonly namaByte: Uint8Array;
  readonly tanda: number;
  readonly cara: number;
  readonly crc: number;
  readonly besar: number;
  readonly data: Uint8Array;
}

export type Arsip = ReadonlyMap<string, IsiArsip>;

const BATAS_ARSIP = {
  berkas: 10_000,
  /** Besar satu bagian XML sesudah dimekarkan; naskah 100 halaman sekitar 4 MB. */
  bagian: 24_000_000,
} as const;

const EOCD = 0x06054b50;
const PUSAT = 0x02014b50;
const SETEMPAT = 0x04034b50;

/** Membaca direktori pusat zip tanpa memekarkan apa pun. Zip64, zip bersandi, dan nama ganda ditolak. */
export function bacaArsip(isi: Uint8Array): Arsip {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const akhir = letakEocd(lihat);
  if (akhir === undefined) throw rusak('bagian akhirnya tidak ada; berkasnya mungkin terpotong saat disalin');
  const banyak = lihat.getUint16(akhir + 10, true);
  let letak = lihat.getUint32(akhir + 16, true);
  if (banyak === 0xffff || letak === 0xffffffff || banyak > BATAS_ARSIP.berkas)
    throw rusak('isinya terlalu banyak');
  const hasil = new Map<string, IsiArsip>();
  let terpakai = 0;
  for (let i = 0; i < banyak; i += 1) {
    const { satu, berikut } = bacaEntri(isi, lihat, letak);
    if (hasil.has(satu.nama)) throw rusak(`"${singkat(satu.nama)}" ada dua kali di dalamnya`);
    terpakai += satu.data.length;
    // Entri yang bertumpuk adalah cara membuat bom zip; bersama-sama isinya tidak mungkin melebihi berkasnya.
    if (terpakai > isi.length) throw rusak('isinya bertumpuk');
    hasil.set(satu.nama, satu);
    letak = berikut;
  }
  return hasil;
}

/** Isi satu bagian sesudah dimekarkan, atau `undefined` bila bagian itu tidak ada. */
export function mekarkan(arsip: Arsip, nama: string): Uint8Array | undefined {
  const satu = arsip.get(nama);
  if (satu === undefined) return undefined;
  if (satu.besar > BATAS_ARSIP.bagian)
    throw new BerkasDitolak(
      `Bagian "${singkat(nama)}" di dalam berkas Word itu ${Math.ceil(satu.besar / 1_000_000)} MB sesudah dimekarkan, paling besar ${BATAS_ARSIP.bagian / 1_000_000} MB. Pecah dokumennya menjadi beberapa berkas.`,
    );
  if (satu.cara === 0) return satu.data;
  try {
    const hasil = inflateRawSync(satu.data, { maxOutputLength: Math.max(1, satu.besar) });
    if (hasil.length === satu.besar) return hasil;
  } catch {
    // Data rusak, atau lebih besar daripada yang dinyatakan: keduanya ditolak di bawah.
  }
  throw rusak(`bagian "${singkat(nama)}" tidak utuh atau besarnya tidak seperti yang dinyatakan`);
}

function bacaEntri(
  isi: Uint8Array,
  lihat: DataView,
  letak: number,
): { readonly satu: IsiArsip; readonly berikut: number } {
  if (letak + 46 > isi.length || lihat.getUint32(letak, true) !== PUSAT) throw rusak('daftar isinya rusak');
  const tanda = lihat.getUint16(letak + 8, true);
  const cara = lihat.getUint16(letak + 10, true);
  const crc = lihat.getUint32(letak + 16, true);
  const termampat = lihat.getUint32(letak + 20, true);
  const besar = lihat.getUint32(letak + 24, true);
  const panjangNama = lihat.getUint16(letak + 28, true);
  const berikut =
    letak + 46 + panjangNama + lihat.getUint16(letak + 30, true) + lihat.getUint16(letak + 32, true);
  const setempat = lihat.getUint32(letak + 42, true);
  const namaByte = isi.subarray(letak + 46, letak + 46 + panjangNama);
  const nama = new TextDecoder().decode(namaByte).replaceAll('\\', '/');
  if ((tanda & 1) !== 0) throw new BerkasDitolak('Berkas Word itu bersandi. Simpan ulang tanpa sandi.');
  if (cara !== 0 && cara !== 8) throw rusak(`"${singkat(nama)}" dimampatkan dengan cara yang tidak dikenal`);
  if (nama.startsWith('/') || nama.split('/').includes('..')) throw rusak('ada nama yang keluar dari arsip');
  if (setempat + 30 > isi.length || lihat.getUint32(setempat, true) !== SETEMPAT)
    throw rusak(`letak "${singkat(nama)}" keliru`);
  const awal = setempat + 30 + lihat.getUint16(setempat + 26, true) + lihat.getUint16(setempat + 28, true);
  const data = isi.subarray(awal, awal + termampat);
  if (data.length !== termampat || (cara === 0 && termampat !== besar))
    throw rusak(`"${singkat(nama)}" terpotong`);
  return { satu: { nama, namaByte, tanda, cara, crc, besar, data }, berikut };
}

/** Penanda akhir zip dicari dari belakang; sesudahnya paling banyak komentar 65.535 byte. */
function letakEocd(lihat: DataView): number | undefined {
  const terjauh = Math.max(0, lihat.byteLength - 22 - 0xffff);
  for (let letak = lihat.byteLength - 22; letak >= terjauh; letak -= 1)
    if (lihat.getUint32(letak, true) === EOCD) return letak;
  return undefined;
}

function rusak(sebab: string): BerkasDitolak {
  return new BerkasDitolak(
    `Berkas Word itu rusak: ${sebab}. Buka di Word, lalu simpan ulang dengan Simpan Sebagai.`,
  );
}

function singkat(nama: string): string {
  return nama.length > 60 ? `${nama.slice(0, 57)}…` : nama;
}
