import { jumlah } from './jumlah.ts';
import { type KolomAnggaran, kolomAnggaran, type KolomPokok } from './kolom-anggaran.ts';
import { absen, type Nilai } from './nilai.ts';

/** Kelompok RO tanpa unit, tanpa indikator, atau tanpa kode di tingkat itu. */
export const TANPA_KELOMPOK = '';

/**
 * Gabungan kolom anggaran beberapa RO: kolom pokok dijumlahkan, kolom turunan diturunkan dari jumlahnya. Kolom yang
 * pada semua RO tidak berlaku tetap tidak berlaku. Rupiah. Sumber: S1:1389-1453 [S].
 */
export function gabungAnggaran(ro: readonly KolomPokok[]): KolomAnggaran {
  const kolom = (nama: keyof KolomPokok): Nilai => {
    const nilai = ro.map((satu) => satu[nama]);
    return nilai.every(isTidakBerlaku) ? absen('tidak-berlaku') : jumlah(nilai);
  };
  return kolomAnggaran({
    awal: kolom('awal'),
    blokir: kolom('blokir'),
    penambahan: kolom('penambahan'),
    pengurangan: kolom('pengurangan'),
    realisasi: kolom('realisasi'),
  });
}

/**
 * Rekap buku anggaran menurut kode (KRO, kegiatan, program), unit, atau indikator: kunci kelompok -> kolom gabungan,
 * urut kemunculan. RO tanpa kunci masuk kelompok `TANPA_KELOMPOK`, sehingga setiap rekap berjumlah sama dengan seluruh
 * RO. Sumber: RULES 8 (tingkat kode); S1:1391-1453 (tiga rekap yang harus cocok) [S].
 */
export function rekapAnggaran<T extends KolomPokok>(
  ro: readonly T[],
  kunci: (ro: T) => string | undefined,
): ReadonlyMap<string, KolomAnggaran> {
  const kelompok = Map.groupBy(ro, (satu) => kunci(satu) ?? TANPA_KELOMPOK);
  return new Map([...kelompok].map(([nama, anggota]) => [nama, gabungAnggaran(anggota)]));
}

function isTidakBerlaku(nilai: Nilai): boolean {
  return nilai.jenis === 'absen' && nilai.sebab === 'tidak-berlaku';
}
