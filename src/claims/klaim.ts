import type { Angka } from './angka.ts';
import { isSasaran, sebutanBaris, type DaftarIndikator, type Indikator, type Sebutan } from './indikator.ts';
import { tahunTunggal } from './kolom.ts';
import type { BarisTabel, Bagian, Kolom, Tabel } from './tipe.ts';

export type JenisKlaim = 'target' | 'realisasi' | 'capaian' | 'target-renstra' | 'seri';

/** Satu pernyataan dokumen: indikator ini, pada tahun ini, bernilai ini, tertulis di sini. */
export interface Klaim {
  readonly indikator: Indikator;
  readonly jenis: JenisKlaim;
  readonly tahun: number | undefined;
  readonly angka: Angka;
  readonly baris: number;
  readonly tabel: Tabel | undefined;
}

/** Baris tabel yang membawa indikator, dengan kode sasaran yang berlaku baginya. */
export interface BarisIndikator {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly indikator: Indikator;
}

const PECAHAN_TAHUN = /triwulan|\btw\b|semester|bulan|kuartal|prognosis/i;

/** Sebutan kode dan judul di semua tabel; sasaran diwariskan ke baris di bawahnya. */
export function sebutanTabel(tabel: readonly Tabel[]): readonly Sebutan[] {
  return tabel.flatMap((satu) => {
    let sasaran = '';
    return satu.isi.flatMap((baris) => {
      const semua = sebutanBaris(satu, baris);
      sasaran = semua.find(({ kode }) => isSasaran(kode))?.kode ?? sasaran;
      return semua.map(({ kode, judul }) => ({
        kode,
        judul,
        baris: baris.baris,
        tabel: satu,
        sasaran,
        terpotong: false,
      }));
    });
  });
}

/** Menautkan baris tabel kepada indikatornya. */
export function barisIndikator(
  tabel: readonly Tabel[],
  daftar: DaftarIndikator,
  bagianPada: (baris: number) => Bagian | undefined,
): readonly BarisIndikator[] {
  return tabel.flatMap((satu) =>
    satu.isi.flatMap((baris) => {
      const semua = sebutanBaris(satu, baris).filter(({ kode }) => !isSasaran(kode));
      const bagian = bagianPada(baris.baris);
      const sebutan = semua[0];
      if (sebutan === undefined) {
        const indikator = bagian === undefined ? undefined : daftar.cari(bagian.kode, bagian.judul);
        const ringkas =
          baris.jenis === 'rata' && indikator !== undefined && !/^jumlah\b/i.test(indikator.judul);
        return ringkas || (indikator !== undefined && barisTunggal(satu, baris))
          ? [{ tabel: satu, baris, indikator }]
          : [];
      }
      const indikator = daftar.cari(sebutan.kode, sebutan.judul, bagian);
      return indikator === undefined ? [] : [{ tabel: satu, baris, indikator }];
    }),
  );
}

/** Tabel sebaris di bagian sebuah indikator, semua kolomnya ukuran: `Realisasi 2022 | Target 2023 | Realisasi 2023`. */
function barisTunggal({ kolom, isi }: Tabel, baris: BarisTabel): boolean {
  return (
    isi.length === 1 &&
    baris.jenis === 'isi' &&
    kolom.every(({ jenis }) => /^(?:target|realisasi|capaian|lain)$/.test(jenis)) &&
    kolom.filter(({ jenis }) => jenis !== 'lain').length >= 2
  );
}

/** Klaim dari baris-baris indikator. */
export function klaimTabel(
  semua: readonly BarisIndikator[],
  tahunLaporan: number | undefined,
  konteks: (tabel: Tabel) => string,
): readonly Klaim[] {
  const ingat = new Map<Tabel, string>();
  return semua.flatMap(({ tabel, baris, indikator }) => {
    const sekitar = ingat.get(tabel) ?? konteks(tabel);
    ingat.set(tabel, sekitar);
    return tabel.kolom.flatMap((kolom): Klaim[] => {
      const angka = baris.sel[kolom.indeks]?.angka;
      const jenis = jenisKlaim(kolom, sekitar);
      if (
        angka === undefined ||
        jenis === undefined ||
        PECAHAN_TAHUN.test(kolom.judul) ||
        PECAHAN_TAHUN.test(tabel.keterangan?.judul ?? '')
      )
        return [];
      const tahun = tahunKolom(kolom, tabel, tahunLaporan);
      return [{ indikator, jenis, tahun, angka, baris: baris.baris, tabel }];
    });
  });
}

/** Tahun yang dibicarakan sebuah kolom: dari judulnya, judul tabelnya, atau tahun laporan. */
export function tahunKolom(kolom: Kolom, tabel: Tabel, tahunLaporan: number | undefined): number | undefined {
  return kolom.tahun ?? tahunTunggal(tabel.keterangan?.judul ?? '') ?? tahunTabel(tabel, tahunLaporan);
}

/** Kolom tanpa tahun dalam tabel yang kolom lainnya bertahun tidak boleh ditebak. */
function tahunTabel(tabel: Tabel, tahunLaporan: number | undefined): number | undefined {
  const bertahun = tabel.kolom.some(({ tahun }) => tahun !== undefined);
  const rentang = (tabel.keterangan?.judul.match(/\b20\d\d\b/g) ?? []).length > 1;
  return bertahun || rentang ? undefined : tahunLaporan;
}

function jenisKlaim({ jenis, judul, tahun }: Kolom, konteks: string): JenisKlaim | undefined {
  if (jenis === 'target' || jenis === 'realisasi' || jenis === 'capaian') return jenis;
  if (tahun === undefined || !/(^|> )(tahun )?\d{4}$|^\d{4}$|^tahun/i.test(judul)) return undefined;
  return /renstra|rencana strategis|target/i.test(konteks) ? 'target-renstra' : 'seri';
}
