import type { Hasil } from '../calc/compute.ts';
import { absen, angka, type Nilai } from '../calc/nilai.ts';
import type { Message } from '../message.ts';
import type { IndikatorModel } from '../model/laporan.ts';
import { sebutTriwulan } from '../model/triwulan.ts';
import type { Terkunci, Terlapor } from '../schema/terkunci.ts';
import type { NamaTriwulan } from '../schema/triwulan.ts';

/** Realisasi sebuah triwulan seperti tertulis: satu nilai, atau pembilang dan penyebutnya. */
export type RealisasiTriwulan = readonly Nilai[];

/** Realisasi triwulan sekarang; `undefined` bila indikator tidak melaporkan triwulan itu. */
export function realisasiTriwulan(
  { fakta }: Hasil,
  { kode, realisasi }: IndikatorModel,
  tw: NamaTriwulan,
): RealisasiTriwulan | undefined {
  const kunci =
    realisasi?.triwulan?.[tw]?.rasio === undefined
      ? [`${kode}.realisasi.${tw}`]
      : [`${kode}.pembilang.${tw}`, `${kode}.penyebut.${tw}`];
  const semua = kunci.flatMap((satu) => fakta.get(satu)?.nilai ?? []);
  return semua.length === 0 ? undefined : semua;
}

/** `503/624`, `80.6`, atau sebab ketiadaannya; dua realisasi sama bila tulisannya sama. */
export function tulisRealisasi(realisasi: RealisasiTriwulan): string {
  return realisasi.map(tulisNilai).join('/');
}

function tulisNilai(nilai: Nilai): string {
  if (nilai.jenis === 'angka') return nilai.angka.toString();
  return nilai.jenis === 'teks' ? nilai.teks : nilai.sebab;
}

/** Catatan terakhir setiap indikator pada setiap triwulan yang sudah dilaporkan. */
export function terkunciTerakhir(semua: readonly Terkunci[]): ReadonlyMap<string, Catatan> {
  return new Map(
    semua.flatMap(({ triwulan, tanggal, realisasi }, urutan) =>
      realisasi.map((satu, butir): [string, Catatan] => [
        `${triwulan}/${satu.indikator}`,
        { triwulan, tanggal, indikator: satu.indikator, tulisan: tulisTerlapor(satu), urutan, butir },
      ]),
    ),
  );
}

/** Realisasi yang sudah dilaporkan dan letaknya di terkunci.yaml. */
export interface Catatan {
  readonly triwulan: NamaTriwulan;
  readonly tanggal: string;
  readonly indikator: string;
  readonly tulisan: string;
  readonly urutan: number;
  readonly butir: number;
}

function tulisTerlapor({ nilai, rasio }: Terlapor): string {
  return tulisRealisasi(
    (rasio === undefined ? [nilai] : [rasio.pembilang, rasio.penyebut]).map((satu): Nilai =>
      satu?.jenis === 'angka' ? angka(satu.nilai) : (satu ?? absen('kosong')),
    ),
  );
}

/**
 * Realisasi triwulan yang sudah dilaporkan tidak berubah, kecuali dengan `koreksi` yang tidak lebih tua daripada
 * laporannya; koreksi itu menjadi catatan.
 */
export function periksaTerkunci(hasil: Hasil): readonly Message[] {
  const { indikator: rencana, isi } = hasil.periode;
  const { terkunci, realisasi } = isi;
  if (terkunci === undefined) return [];
  return [...terkunciTerakhir(terkunci.data.terkunci).values()].flatMap((satu): Message[] => {
    const { triwulan: tw, tanggal, tulisan: lama } = satu;
    const model = rencana.find(({ id }) => id === satu.indikator);
    const kini = model && realisasiTriwulan(hasil, model, tw);
    const baru = kini === undefined ? 'tidak ada' : tulisRealisasi(kini);
    if (baru === lama) return [];
    const urutan = realisasi?.data.realisasi.findIndex((butir) => butir === model?.realisasi) ?? -1;
    const place =
      realisasi === undefined || urutan < 0
        ? terkunci.letak(['terkunci', satu.urutan, 'realisasi', satu.butir])
        : realisasi.letak(['realisasi', urutan, 'triwulan', tw]);
    const sebut = `${model?.kode ?? satu.indikator} ${sebutTriwulan(tw)}`;
    const koreksi = model?.realisasi?.triwulan?.[tw]?.koreksi;
    if (koreksi !== undefined && koreksi.tanggal >= tanggal)
      return [
        {
          rule: 'triwulan-dikoreksi',
          severity: 'catatan',
          place,
          text: `${sebut} dikoreksi ${koreksi.tanggal} dari ${lama} menjadi ${baru}: ${koreksi.alasan}`,
          hint: `sesudah dilaporkan ulang, kunci lagi dengan lapkin kunci ${isi.unit} ${isi.periode} ${tw} --tanggal …`,
        },
      ];
    return [
      {
        rule: 'triwulan-terkunci',
        severity: 'galat',
        place,
        text: `${sebut} sudah dilaporkan ${tanggal} sebesar ${lama}, sekarang ${baru}`,
        hint:
          koreksi === undefined
            ? `kembalikan nilainya, atau tulis koreksi: { alasan: …, tanggal: … } pada ${tw}`
            : `koreksi bertanggal ${koreksi.tanggal} lebih tua daripada laporannya; perbarui tanggalnya`,
      },
    ];
  });
}
