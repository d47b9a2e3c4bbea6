import type { Pedoman } from '../schema/pedoman.ts';
import { jumlah } from './jumlah.ts';
import { absen, bilangan, type Nilai } from './nilai.ts';
import { rataRata } from './rata-rata.ts';

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
 * membuat realisasi gabungan tidak ada dengan sebab itu. Target setahun tetap target Perjanjian Kinerja: target hasil
 * fungsi ini untuk capaian sampai dengan periode itu.
 * Sumber: RULES 3.2 (KMK 127/2026 Tabel 4 menurut kinerja-app) [C]; S1:858-860 dan S2:651 untuk n/a [S];
 * arti kumulatif [G], karena itu `isiKumulatif` milik pedoman.
 */
export function konsolidasi(
  periode: readonly PeriodeUkur[],
  cara: CaraKonsolidasi,
  sampai: number = periode.length,
  isiKumulatif: IsiKumulatif = 'tambahan',
): HasilKonsolidasi {
  const bertarget = periode.slice(0, sampai).filter(({ target }) => bilangan(target) !== undefined);
  const gabung = penggabung(cara, isiKumulatif);
  const belum = bertarget.find(({ realisasi }) => isBelumAda(realisasi));
  if (belum !== undefined)
    return { target: gabung(bertarget.map(({ target }) => target)), realisasi: bersebab(belum) };
  const dihitung = bertarget.filter(({ realisasi }) => bilangan(realisasi) !== undefined);
  if (dihitung.length === 0) {
    const kosong = absen(
      'na',
      bertarget.length === 0 ? 'tidak ada periode bertarget' : 'realisasi semua periode bertarget n/a',
    );
    return { target: kosong, realisasi: kosong };
  }
  return {
    target: gabung(dihitung.map(({ target }) => target)),
    realisasi: gabung(dihitung.map(({ realisasi }) => realisasi)),
  };
}

function penggabung(cara: CaraKonsolidasi, isiKumulatif: IsiKumulatif): (nilai: readonly Nilai[]) => Nilai {
  if (cara === 'rata-rata') return (nilai) => rataRata(nilai.map(nihilNol));
  const dijumlahkan = cara === 'jumlah' || (cara === 'kumulatif' && isiKumulatif === 'tambahan');
  return dijumlahkan ? jumlah : (nilai) => nilai.reduce((_, terakhir) => terakhir);
}

/** Nihil pada periode bertarget adalah nol yang ikut dirata-ratakan. */
function nihilNol(nilai: Nilai): Nilai {
  const isi = bilangan(nilai);
  return isi === undefined ? nilai : { jenis: 'angka', angka: isi };
}

function isBelumAda(nilai: Nilai): boolean {
  if (nilai.jenis === 'absen') return ['kosong', 'belum-terbit', 'tidak-terbaca'].includes(nilai.sebab);
  return nilai.jenis === 'teks';
}

function bersebab({ nama, realisasi }: PeriodeUkur): Nilai {
  return realisasi.jenis === 'absen'
    ? absen(realisasi.sebab, `realisasi ${nama} belum ada`)
    : absen('na', `realisasi ${nama} bukan angka`);
}
