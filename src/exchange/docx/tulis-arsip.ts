import { deflateSync } from 'fflate';
import type { Arsip } from './arsip.ts';

interface Entri {
  readonly nama: Uint8Array;
  readonly tanda: number;
  readonly cara: number;
  readonly crc: number;
  readonly besar: number;
  readonly data: Uint8Array;
}

/** 1 Januari 1980 pukul 00.00: tanggal zip paling awal, agar hasilnya tidak bergantung pada jam. */
const TANGGAL = 0x0021;

/**
 * Menulis arsip dengan sebagian berkasnya diganti atau ditambah. Yang tidak diganti disalin byte demi byte;
 * yang diganti dimampatkan dengan fflate, yang hasilnya sama di semua mesin.
 */
export function tulisArsip(arsip: Arsip, ganti: ReadonlyMap<string, string>): Uint8Array {
  const entri: Entri[] = [...arsip.values()].map((lama) => {
    const baru = ganti.get(lama.nama);
    return baru === undefined ? { ...lama, nama: lama.namaByte } : mampatkan(lama.nama, baru);
  });
  for (const [nama, isi] of ganti) if (!arsip.has(nama)) entri.push(mampatkan(nama, isi));
  const potong: Uint8Array[] = [];
  const pusat: Uint8Array[] = [];
  let letak = 0;
  for (const satu of entri) {
    const kepala = tajuk(satu, undefined);
    pusat.push(tajuk(satu, letak), satu.nama);
    potong.push(kepala, satu.nama, satu.data);
    letak += kepala.length + satu.nama.length + satu.data.length;
  }
  const besarPusat = pusat.reduce((jumlah, { length }) => jumlah + length, 0);
  return gabung([...potong, ...pusat, penutup(entri.length, besarPusat, letak)]);
}

function mampatkan(nama: string, isi: string): Entri {
  const polos = new TextEncoder().encode(isi);
  return {
    nama: new TextEncoder().encode(nama),
    tanda: 0x0800,
    cara: 8,
    crc: crc32(polos),
    besar: polos.length,
    data: deflateSync(polos, { level: 6 }),
  };
}

/** Tajuk setempat, atau tajuk direktori pusat bila `letak` diberikan. */
function tajuk({ nama, tanda, cara, crc, besar, data }: Entri, letak: number | undefined): Uint8Array {
  const pusat = letak !== undefined;
  const hasil = new Uint8Array(pusat ? 46 : 30);
  const tulis = new DataView(hasil.buffer);
  tulis.setUint32(0, pusat ? 0x02014b50 : 0x04034b50, true);
  if (pusat) tulis.setUint16(4, 20, true);
  let di = pusat ? 6 : 4;
  // Tanda ketiga (ukuran ditulis sesudah data) tidak berlaku: ukurannya ditulis di tajuk.
  for (const nilai of [20, tanda & 0x0800, cara, 0, TANGGAL]) {
    tulis.setUint16(di, nilai, true);
    di += 2;
  }
  for (const nilai of [crc, data.length, besar]) {
    tulis.setUint32(di, nilai, true);
    di += 4;
  }
  tulis.setUint16(di, nama.length, true);
  if (pusat) tulis.setUint32(42, letak, true);
  return hasil;
}

function penutup(banyak: number, besar: number, letak: number): Uint8Array {
  const hasil = new Uint8Array(22);
  const tulis = new DataView(hasil.buffer);
  tulis.setUint32(0, 0x06054b50, true);
  tulis.setUint16(8, banyak, true);
  tulis.setUint16(10, banyak, true);
  tulis.setUint32(12, besar, true);
  tulis.setUint32(16, letak, true);
  return hasil;
}

function gabung(potong: readonly Uint8Array[]): Uint8Array {
  const hasil = new Uint8Array(potong.reduce((jumlah, { length }) => jumlah + length, 0));
  let letak = 0;
  for (const satu of potong) {
    hasil.set(satu, letak);
    letak += satu.length;
  }
  return hasil;
}

const TABEL_CRC = Uint32Array.from({ length: 256 }, (_, i) => {
  let nilai = i;
  for (let k = 0; k < 8; k += 1) nilai = (nilai & 1) === 0 ? nilai >>> 1 : 0xedb88320 ^ (nilai >>> 1);
  return nilai >>> 0;
});

function crc32(isi: Uint8Array): number {
  let nilai = 0xffffffff;
  for (const satu of isi) nilai = (nilai >>> 8) ^ (TABEL_CRC[(nilai ^ satu) & 0xff] ?? 0);
  return (nilai ^ 0xffffffff) >>> 0;
}
