import type { PeriodeModel } from '../../model/laporan.ts';
import { dibatasi } from '../dibatasi.ts';
import { efisiensi, type PenyebutEfisiensi } from '../efisiensi.ts';
import type { Graf } from '../graf.ts';
import { nilaiEfisiensi } from '../nilai-efisiensi.ts';
import { absen, dari, type Nilai, NOL } from '../nilai.ts';

/** Efisiensi tiap indikator beranggaran dan gabungannya: resmi, dibatasi, nilai 0-100, dan bentuk berpenyebut realisasi. */
export function grafEfisiensi(graf: Graf, { indikator, pedoman, isi }: PeriodeModel): void {
  if (isi.anggaran === undefined || isi.anggaran.data.kro.length === 0) return;
  const masukan = (kode: string): string[] => [
    `${kode}.pagu`,
    `${kode}.capaian`,
    `${kode}.realisasi-anggaran`,
  ];
  for (const { kode } of indikator) {
    tambah(kode, `${kode}.efisiensi`, masukan(kode), 'seharusnya');
    tambah(kode, `${kode}.efisiensi-realisasi`, masukan(kode), 'realisasi');
    turunan(`${kode}.efisiensi`, `${kode}.efisiensi-dibatasi`, `${kode}.nilai-efisiensi`, kode);
  }
  tambah(
    'gabungan',
    'efisiensi.total',
    indikator.flatMap(({ kode }) => masukan(kode)),
    'seharusnya',
  );
  turunan('efisiensi.total', 'efisiensi.dibatasi', 'efisiensi.nilai', 'gabungan');

  function tambah(label: string, kunci: string, dari_: readonly string[], penyebut: PenyebutEfisiensi): void {
    graf.hitung(
      kunci,
      `Efisiensi ${label}${penyebut === 'realisasi' ? ' terhadap realisasi' : ''}`,
      'persen',
      {
        rumus: penyebut === 'realisasi' ? 'efisiensi-realisasi' : 'efisiensi',
        masukan: dari_,
        hitung: (nilai) => efisiensi(bertiga(nilai), penyebut),
      },
    );
  }

  function turunan(dasar: string, kunciDibatasi: string, kunciNilai: string, label: string): void {
    const { bawah, atas } = pedoman.efisiensi;
    graf.hitung(kunciDibatasi, `Efisiensi ${label} dibatasi`, 'persen', {
      rumus: 'dibatasi',
      masukan: [dasar],
      hitung: (nilai) => dari(nilai, ([e = NOL]) => dibatasi(e, bawah.nilai, atas.nilai)),
    });
    graf.hitung(kunciNilai, `Nilai efisiensi ${label}`, 'nilai', {
      rumus: 'nilai-efisiensi',
      masukan: [kunciDibatasi],
      hitung: (nilai) => dari(nilai, ([e]) => (e === undefined ? absen('na') : nilaiEfisiensi(e))),
    });
  }
}

/** Memotong masukan menjadi (pagu, capaian, realisasi); indikator tanpa anggaran dilewati. */
function bertiga(nilai: readonly Nilai[]) {
  const bagian = [];
  for (let index = 0; index < nilai.length; index += 3) {
    const [pagu, capaian, realisasi] = nilai.slice(index, index + 3);
    if (pagu?.jenis === 'angka' && capaian?.jenis === 'angka' && realisasi?.jenis === 'angka')
      bagian.push({ pagu: pagu.angka, capaian: capaian.angka, realisasi: realisasi.angka });
  }
  return bagian;
}
