import { kunciKomponen } from '../../calc/graf/komponen.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, periode } from '../konteks.ts';
import { kepalaPk } from '../tingkat.ts';
import { buatBaris, kepala, sel, selAngka } from './sel.ts';

const TINGKAT = ['program', 'kegiatan', 'kro', 'ro', 'komponen'] as const;
type Tingkat = (typeof TINGKAT)[number];

/** Pagu pada Perjanjian Kinerja, dirinci sampai tingkat yang ditulis di pk.yaml; atau per sasaran bila hanya itu yang diketahui. */
export function tabelPkAnggaran(konteks: Konteks): TabelView {
  const { isi, unit, tahun } = periode(konteks);
  if (isi.anggaran === undefined) throw new DataKurang('anggaran.yaml');
  const perSasaran = isi.anggaran.data.per_sasaran.length > 0;
  const [kodeSasaran, sasaran] = kepalaPk(periode(konteks));
  return {
    judul: perSasaran
      ? `Pagu Perjanjian Kinerja ${unit.singkat} Tahun ${tahun} Berdasarkan Sasaran`
      : `Program, Kegiatan, dan Pagu Perjanjian Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      perSasaran
        ? kepala(kodeSasaran, sasaran, 'Pagu Alokasi (Rp)')
        : kepala('Kode', 'Program/Kegiatan', 'Pagu Alokasi (Rp)'),
    ],
    badan: [
      ...(perSasaran ? barisSasaran(konteks) : barisProgram(konteks)),
      buatBaris(
        [sel('Total Pagu Alokasi', { rentangKolom: 2 }), selAngka(konteks, 'anggaran.awal')],
        'jumlah',
      ),
    ],
    lebar: [16, 60, 24],
    mendatar: false,
  };
}

function barisSasaran(konteks: Konteks): BarisView[] {
  const { isi, sasaran } = periode(konteks);
  return (isi.anggaran?.data.per_sasaran ?? []).map(({ sasaran: kode }): BarisView => {
    const milik = sasaran.find((satu) => satu.kode === kode);
    return buatBaris([
      sel(milik?.kode_pk ?? kode),
      sel(milik?.judul ?? ''),
      selAngka(konteks, `anggaran.sasaran.${kode}.awal`),
    ]);
  });
}

function barisProgram(konteks: Konteks): BarisView[] {
  const { isi } = periode(konteks);
  const { program = [], kegiatan = [], kro = [] } = isi.anggaran?.data ?? {};
  const terdalam = TINGKAT.indexOf(isi.pk?.data.rincian_anggaran ?? 'kegiatan');
  const sampai = (tingkat: Tingkat): boolean => TINGKAT.indexOf(tingkat) <= terdalam;
  const baris = (tingkat: Tingkat, kode: string, nama: string, kunci: string) =>
    buatBaris(
      [sel(kode), sel(nama), selAngka(konteks, kunci)],
      terdalam > 1 && TINGKAT.indexOf(tingkat) < 3 ? 'jumlah' : 'biasa',
    );
  const isiKegiatan = (kode: string): BarisView[] =>
    kro
      .filter((satu) => kegiatan.length === 1 || satu.kegiatan === kode)
      .flatMap((satu) => [
        ...(sampai('kro') ? [baris('kro', satu.kode, satu.nama, `anggaran.kro.${satu.kode}.awal`)] : []),
        ...(sampai('ro') ? satu.ro : []).flatMap((ro) => [
          baris('ro', ro.kode, ro.nama, `anggaran.ro.${ro.kode}.awal`),
          ...(sampai('komponen') ? ro.komponen : []).map((komponen) =>
            baris('komponen', komponen.kode, komponen.nama, kunciKomponen(ro.kode, komponen.kode)),
          ),
        ]),
      ]);
  const barisKegiatan = (milik: string | undefined): BarisView[] =>
    kegiatan
      .filter((satu) => satu.program === milik && sampai('kegiatan'))
      .flatMap(({ kode, nama }) => [
        baris('kegiatan', kode, nama, `anggaran.kegiatan.${kode}.awal`),
        ...isiKegiatan(kode),
      ]);
  return [
    ...program.flatMap(({ kode, nama }) => [
      ...(isi.pk?.data.cetak_program === false
        ? []
        : [baris('program', kode, nama, `anggaran.program.${kode}.awal`)]),
      ...barisKegiatan(kode),
    ]),
    ...barisKegiatan(undefined),
  ];
}
