import type { Tulisan } from '../../../src/audit/laporan/tulisan.ts';
import { bacaDokumen, type Dokumen } from '../../../src/claims/dokumen.ts';
import { angkaBagian, angkaBerkode, bilangan, rujukan, terbilang } from './operator-kalimat.ts';
import { judulBab, judulTabel, nomorBab, nomorSubbab, nomorTabel } from './operator-susunan.ts';
import { capaian, type Hasil, jumlah, selIndikator, suku, tukar } from './operator-tabel.ts';
import type { JenisTulisan, Ladang, MutanTulisan, ParaPembawa, Ubahan } from './tipe.ts';

/** Tulisan sebuah dokumen kita. */
export interface Naskah {
  readonly nama: string;
  readonly tulisan: Tulisan;
}

type Operator = readonly [nama: string, cari: (dokumen: Dokumen, tulisan: Tulisan) => Hasil, sebab: string];

const OPERATOR: readonly Operator[] = [
  ['angka indikator di satu tabel diubah', selIndikator, 'indikatornya hanya berangka di satu tabel'],
  ['capaian diubah', capaian, 'target atau realisasinya tidak ada di barisnya'],
  ['jumlah kolom diubah', jumlah, 'tabelnya tanpa baris jumlah, atau kolomnya bukan penjumlahan'],
  ['sel yang dijumlahkan diubah', suku, 'kolomnya bukan penjumlahan'],
  ['dua baris indikator tertukar nilainya', tukar, 'indikatornya hanya berangka di satu tabel'],
  ['nomor tabel dilompati', nomorTabel, 'tabel pertama dan terakhir'],
  ['judul tabel berbeda dari daftarnya', judulTabel, 'dokumen tanpa daftar tabel'],
  ['nomor bab dilompati', nomorBab, 'bab pertama'],
  ['nomor subbab dilompati', nomorSubbab, 'subbab terakhir dalam babnya'],
  ['judul bab atau subbab berbeda dari daftar isi', judulBab, 'tidak disebut daftar isi'],
  ['terbilang berbeda dari angkanya', terbilang, ''],
  ['rujukan ke tabel yang tidak ada', rujukan, ''],
  ['kata bilangan sebelum daftar diubah', bilangan, 'bilangannya tidak mengumumkan daftar itu'],
  ['angka di samping kode indikatornya diubah', angkaBerkode, 'angkanya tidak dicetak di tabel mana pun'],
  ['angka di alinea indikatornya diubah', angkaBagian, 'angkanya tidak dicetak di tabel mana pun'],
];

/** Operator atas tulisan, satu ladang untuk setiap pembawa: teks, Word, PDF. Tempatnya sama selama pembawanya memuat. */
export function operatorTulisan(naskah: readonly Naskah[], pembawa: ParaPembawa): readonly Ladang[] {
  const terurai = naskah.map((satu) => ({ ...satu, dokumen: bacaDokumen(satu.tulisan.teks) }));
  const hasil = OPERATOR.map(([nama, cari, sebab]) => {
    const per = terurai.map((satu) => ({ ...satu, hasil: cari(satu.dokumen, satu.tulisan) }));
    const dikecualikan = per.reduce((n, satu) => n + satu.hasil.dikecualikan, 0);
    const tempat = per.flatMap(({ nama: berkas, dokumen, hasil: { ubahan } }) =>
      ubahan.map((satu) => ({ berkas, asli: dokumen.baris, ubahan: satu })),
    );
    return { nama, sebab, dikecualikan, tempat };
  });
  return [...pembawa].flatMap(([jenis, { muat }]) =>
    hasil.map(({ nama, sebab, dikecualikan, tempat }): Ladang => {
      const operator = `${jenis}: ${nama}`;
      const dimuat = tempat.filter((satu) => muat === undefined || muat.dapat(satu.berkas, satu.ubahan));
      const lain = tempat.length - dimuat.length;
      return {
        operator,
        jenis,
        mutan: dimuat.map((satu) => () => buat(operator, jenis, satu.berkas, satu.asli, satu.ubahan)),
        dikecualikan: dikecualikan + lain,
        sebab: [sebab, lain > 0 ? (muat?.sebab ?? '') : ''].filter((satu) => satu !== '').join('; '),
      };
    }),
  );
}

function buat(
  operator: string,
  jenis: JenisTulisan,
  berkas: string,
  semua: readonly string[],
  ubahan: Ubahan,
): MutanTulisan {
  const { baris, ganti } = ubahan;
  return { operator, jenis, berkas, baris, sebelum: semua[baris - 1] ?? '', sesudah: ganti, ubahan };
}
