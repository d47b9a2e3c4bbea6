import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import { dibatasi } from '../dibatasi.ts';
import { efisiensi, type PenyebutEfisiensi } from '../efisiensi.ts';
import type { Graf } from '../graf.ts';
import { nilaiEfisiensi } from '../nilai-efisiensi.ts';
import { dari, type Nilai } from '../nilai.ts';

/** Efisiensi tiap indikator beranggaran dan gabungannya: resmi, dibatasi, nilai 0-100, dan bentuk berpenyebut realisasi. */
export function grafEfisiensi(graf: Graf, { indikator, pedoman, isi }: PeriodeModel): void {
  if (isi.anggaran === undefined || isi.anggaran.data.kro.length === 0) return;
  const { bawah, atas, penyebut: resmi = 'seharusnya' } = pedoman.efisiensi;
  for (const satu of indikator) {
    const { kode } = satu;
    tambah(kode, `${kode}.efisiensi`, [satu], resmi);
    tambah(`${kode} terhadap realisasi`, `${kode}.efisiensi-realisasi`, [satu], 'realisasi');
    turunan(`${kode}.efisiensi`, `${kode}.efisiensi-dibatasi`, `${kode}.nilai-efisiensi`, kode);
  }
  tambah('gabungan', 'efisiensi.total', indikator, resmi);
  turunan('efisiensi.total', 'efisiensi.dibatasi', 'efisiensi.nilai', 'gabungan');

  function tambah(
    label: string,
    kunci: string,
    bagian: readonly IndikatorModel[],
    penyebut: PenyebutEfisiensi,
  ): void {
    graf.hitungTiap(kunci, `Efisiensi ${label}`, 'persen', bagian, {
      rumus: penyebut === 'realisasi' ? 'efisiensi-realisasi' : 'efisiensi',
      masukan: ({ kode }) => [`${kode}.pagu`, `${kode}.capaian`, `${kode}.realisasi-anggaran`],
      hitung: (tiap) =>
        efisiensi(
          tiap.flatMap(([, pagu, capaian, realisasi]) => lengkap(pagu, capaian, realisasi)),
          penyebut,
        ),
    });
  }

  function turunan(dasar: string, kunciDibatasi: string, kunciNilai: string, label: string): void {
    graf.hitung(kunciDibatasi, `Efisiensi ${label} dibatasi`, 'persen', {
      rumus: 'dibatasi',
      masukan: [dasar],
      hitung: (nilai) => dari(nilai, ([e]) => dibatasi(e, bawah.nilai, atas.nilai)),
    });
    graf.hitung(kunciNilai, `Nilai efisiensi ${label}`, 'nilai', {
      rumus: 'nilai-efisiensi',
      masukan: [kunciDibatasi],
      hitung: (nilai) => dari(nilai, ([e]) => nilaiEfisiensi(e, { bawah: bawah.nilai, atas: atas.nilai })),
    });
  }
}

/** Pagu, capaian, dan realisasi yang ketiganya ada; indikator tanpa anggaran dilewati. */
function lengkap(pagu: Nilai, capaian: Nilai, realisasi: Nilai) {
  if (pagu.jenis !== 'angka' || capaian.jenis !== 'angka' || realisasi.jenis !== 'angka') return [];
  return [{ pagu: pagu.angka, capaian: capaian.angka, realisasi: realisasi.angka }];
}
