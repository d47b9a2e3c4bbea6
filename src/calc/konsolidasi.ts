import type { Fraction } from 'fraction.js';
import type { Pedoman } from '../schema/pedoman.ts';
import { absen, angka, bilangan, type Nilai, NOL } from './nilai.ts';

export type CaraKonsolidasi = 'jumlah' | 'rata-rata' | 'nilai-terakhir' | 'kumulatif';

/** Satu triwulan, semester, atau bulan. */
export interface PeriodeUkur {
  readonly nama: string;
  readonly target: Nilai;
  readonly realisasi: Nilai;
}

export interface HasilKonsolidasi {
  readonly target: Nilai;
  readonly realisasi: Nilai;
}

/** Isi triwulan indikator kumulatif menurut pedoman. */
export type IsiKumulatif = NonNullable<Pedoman['konsolidasi']>['kumulatif'];

/**
 * Menggabungkan periode pertama sampai ke-`sampai` menjadi satu target dan satu realisasi, bersatuan indikatornya.
 * Hanya periode bertarget angka yang dihitung; target yang menjadi n/a sesudah terpenuhi lebih awal dilewati bersama
 * realisasinya. Realisasi n/a atau tidak berlaku keluar dari keduanya; yang kosong, belum terbit, atau tidak terbaca
 * membuat realisasi gabungan tidak ada dengan sebab itu. Nihil adalah nol. Target setahun tetap target Perjanjian
 * Kinerja: target hasil fungsi ini untuk capaian sampai dengan periode itu.
 * Sumber: RULES 3.2 (KMK 127/2026 Tabel 4 menurut kinerja-app) [C]; S1:858-860 dan S2:651 untuk n/a [S];
 * arti kumulatif [G], karena itu `isiKumulatif` milik pedoman.
 */
export function konsolidasi(
  periode: readonly PeriodeUkur[],
  cara: CaraKonsolidasi,
  sampai: number = periode.length,
  isiKumulatif: IsiKumulatif = 'tambahan',
): HasilKonsolidasi {
  const bertarget = periode.slice(0, sampai).flatMap(({ nama, target, realisasi }) => {
    const isi = bilangan(target);
    return isi === undefined ? [] : [{ nama, target: isi, realisasi }];
  });
  if (bertarget.length === 0) return keduanya('tidak ada periode bertarget');
  const gabung = penggabung(cara, isiKumulatif);
  for (const { nama, realisasi } of bertarget) {
    const belum = belumAda(nama, realisasi);
    if (belum !== undefined)
      return { target: gabung(bertarget.map(({ target }) => target)), realisasi: belum };
  }
  const dihitung = bertarget.flatMap(({ target, realisasi }) => {
    const isi = bilangan(realisasi);
    return isi === undefined ? [] : [{ target, realisasi: isi }];
  });
  if (dihitung.length === 0) return keduanya('realisasi semua periode bertarget n/a');
  return {
    target: gabung(dihitung.map(({ target }) => target)),
    realisasi: gabung(dihitung.map(({ realisasi }) => realisasi)),
  };
}

function keduanya(keterangan: string): HasilKonsolidasi {
  return { target: absen('na', keterangan), realisasi: absen('na', keterangan) };
}

function penggabung(
  cara: CaraKonsolidasi,
  isiKumulatif: IsiKumulatif,
): (nilai: readonly Fraction[]) => Nilai {
  const jumlah = (nilai: readonly Fraction[]): Fraction => nilai.reduce((sum, satu) => sum.add(satu), NOL);
  if (cara === 'rata-rata') return (nilai) => angka(jumlah(nilai).div(nilai.length));
  const terakhir = cara === 'nilai-terakhir' || (cara === 'kumulatif' && isiKumulatif === 'sampai-dengan');
  return (nilai) => angka(terakhir ? nilai.reduce((_, satu) => satu) : jumlah(nilai));
}

/** Ketiadaan yang menahan seluruh gabungan; n/a dan tidak berlaku tidak menahan. */
function belumAda(nama: string, realisasi: Nilai): Nilai | undefined {
  if (realisasi.jenis === 'teks') return absen('na', `realisasi ${nama} bukan angka`);
  const menahan =
    realisasi.jenis === 'absen' && ['kosong', 'belum-terbit', 'tidak-terbaca'].includes(realisasi.sebab);
  return menahan ? absen(realisasi.sebab, `realisasi ${nama} belum ada`) : undefined;
}
