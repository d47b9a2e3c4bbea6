import type { Fraction } from 'fraction.js';
import type { PredikatKinerja } from '../schema/aturan.ts';
import { absen, NOL, SERATUS } from './nilai.ts';
import type { Absen } from '../schema/angka.ts';

type Ketentuan = PredikatKinerja['distribusi']['aturan'][number]['ketentuan'][number];

/** Satu ketentuan sebaran yang diperiksa: bagian pegawai yang berpredikat itu, dan apakah terpenuhi. */
export interface HasilKetentuan {
  readonly ketentuan: Ketentuan;
  /** Bagian pegawai dalam persen, tanpa pembulatan. */
  readonly bagian: Fraction;
  readonly terpenuhi: boolean;
}

/**
 * Memeriksa sebaran predikat pegawai terhadap ketentuan predikat organisasinya. Masuk: predikat organisasi, banyak
 * pegawai tiap predikat (bilangan bulat), dan aturan pedoman. Keluar: hasil setiap ketentuan, atau satu ketiadaan bila
 * predikatnya tidak dikenal, jumlahnya bukan bilangan bulat tidak negatif, atau tidak ada pegawai.
 * Sumber: SE MenPANRB 3/2023 menurut RULES 7 [C].
 */
export function distribusiPredikat(
  organisasi: string,
  banyak: ReadonlyMap<string, number>,
  { pegawai, distribusi }: Pick<PredikatKinerja, 'pegawai' | 'distribusi'>,
): readonly HasilKetentuan[] | Absen {
  const aturan = distribusi.aturan.find((satu) => satu.organisasi === organisasi);
  if (aturan === undefined) return absen('na', `predikat organisasi "${organisasi}" tidak ada di pedoman`);
  const asing = [...banyak.keys()].find((nama) => !pegawai.includes(nama));
  if (asing !== undefined) return absen('na', `predikat pegawai "${asing}" tidak dikenal`);
  if ([...banyak.values()].some((satu) => !Number.isInteger(satu) || satu < 0))
    return absen('na', 'banyak pegawai harus bilangan bulat tidak negatif');
  const hitung = (predikat: Iterable<string>): Fraction =>
    [...predikat].reduce((sum, nama) => sum.add(banyak.get(nama) ?? 0), NOL);
  const semua = hitung(banyak.keys());
  if (semua.equals(NOL)) return absen('tidak-berlaku', 'tidak ada pegawai yang dinilai');
  return aturan.ketentuan.map((ketentuan) => {
    const bagian = hitung(ketentuan.predikat).div(semua).mul(SERATUS);
    return { ketentuan, bagian, terpenuhi: isTerpenuhi(bagian, ketentuan) };
  });
}

function isTerpenuhi(
  bagian: Fraction,
  { paling_banyak: banyak, paling_sedikit: sedikit, harus_ada: ada }: Ketentuan,
): boolean {
  if (banyak !== undefined && bagian.gt(banyak.nilai)) return false;
  if (sedikit !== undefined && bagian.lt(sedikit.nilai)) return false;
  return !ada || bagian.gt(NOL);
}
