import type { Angka } from '../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../claims/bilangan.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { kalimat } from '../claims/paragraf.ts';
import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, Paragraf, Tabel } from '../claims/tipe.ts';
import { angkaDi, kolomJenis, pasangan } from './kolom-angka.ts';

/** Target, realisasi, dan capaian tahun yang sama di satu baris tabel. */
export interface Ukuran {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly capaian: Angka;
}

/** Semua baris berukuran lengkap. */
const semuaUkuran = sekali(({ tabel }: Dokumen): readonly Ukuran[] => {
  const hasil: Ukuran[] = [];
  for (const satu of tabel)
    for (const kolom of kolomJenis(satu, 'capaian')) {
      const target = pasangan(satu, 'target', kolom.tahun);
      const realisasi = pasangan(satu, 'realisasi', kolom.tahun);
      for (const baris of satu.isi) {
        const [t, r, c] = [angkaDi(baris, target), angkaDi(baris, realisasi), angkaDi(baris, kolom)];
        if (t === undefined || r === undefined || c === undefined) continue;
        hasil.push({ tabel: satu, baris, target: t, realisasi: r, capaian: c });
      }
    }
  return hasil;
});

const menurutRealisasi = sekali((dokumen: Dokumen) =>
  Map.groupBy(semuaUkuran(dokumen), ({ realisasi }) => realisasi.nilai.toFraction()),
);

const menurutCapaian = sekali((dokumen: Dokumen) =>
  Map.groupBy(semuaUkuran(dokumen), ({ capaian }) => capaian.nilai.toFraction()),
);

/** Baris yang realisasinya tepat bernilai itu. */
export function ukuranBerealisasi(dokumen: Dokumen, { angka }: Bilangan): readonly Ukuran[] {
  return menurutRealisasi(dokumen).get(angka.nilai.toFraction()) ?? [];
}

/** Baris yang capaiannya tepat bernilai itu. */
export function ukuranBercapaian(dokumen: Dokumen, { angka }: Bilangan): readonly Ukuran[] {
  return menurutCapaian(dokumen).get(angka.nilai.toFraction()) ?? [];
}

/** Bilangan di kalimat sebelumnya dalam paragraf yang sama. */
export function bilanganSebelum(prosa: Paragraf, ke: number): readonly Bilangan[] {
  return bacaBilangan(kalimat(prosa)[ke - 1]?.teks ?? '');
}
