import type { Berkas, PeriodeIsi } from '../load/isi.ts';
import type { Jalan } from '../load/letak.ts';
import { saran } from '../load/saran.ts';
import { type FaktaData, nilaiSel, type TabelData } from '../schema/fakta.ts';
import type { Unit } from './laporan.ts';
import type { Pencatat } from './rujukan.ts';

/** Memeriksa tabel data: kolom yang dirujuk ada, kolom pengelompok di depan, dan sel kolom angka berisi angka. */
export function periksaTabel(
  { fakta }: PeriodeIsi,
  unit: ReadonlyMap<string, Unit>,
  pencatat: Pencatat,
): void {
  for (const [t, tabel] of (fakta?.data.tabel ?? []).entries())
    if (fakta !== undefined) periksaSatu(fakta, tabel, ['tabel', t], unit, pencatat);
}

function periksaSatu(
  fakta: Berkas<FaktaData>,
  { kolom, kelompok, ikut_kelompok, baris }: TabelData,
  jalan: Jalan,
  unit: ReadonlyMap<string, Unit>,
  { cari, catat }: Pencatat,
): void {
  const dikenal = new Map(kolom.map((satu) => [satu.id, satu]));
  for (const [k, { jenis, pembilang, penyebut }] of kolom.entries())
    for (const [nama, id] of Object.entries({ pembilang, penyebut }))
      if (id === undefined) {
        const text = `kolom rasio belum menyebut ${nama}`;
        if (jenis === 'rasio')
          catat(
            fakta,
            [...jalan, 'kolom', k],
            'rasio-belum-lengkap',
            text,
            `tambahkan "${nama}:", isinya id kolom`,
          );
      } else cari(fakta, [...jalan, 'kolom', k, nama], 'kolom', id, dikenal);
  if (kelompok !== undefined) cari(fakta, [...jalan, 'kelompok'], 'kolom', kelompok, dikenal);
  for (const [i, id] of ikut_kelompok.entries())
    cari(fakta, [...jalan, 'ikut_kelompok', i], 'kolom', id, dikenal);
  const digabung = new Set([...(kelompok === undefined ? [] : [kelompok]), ...ikut_kelompok]);
  if (kolom.slice(0, digabung.size).some(({ id }) => !digabung.has(id)))
    catat(
      fakta,
      [...jalan, 'kelompok'],
      'kelompok-di-tengah',
      'kolom pengelompok tidak berada di depan',
      'pindahkan kolom kelompok dan ikut_kelompok menjadi kolom-kolom pertama',
    );
  for (const [b, satu] of baris.entries())
    for (const [id, isi] of Object.entries(satu)) {
      const di = [...jalan, 'baris', b, id];
      const milik = cari(fakta, di, 'kolom', id, dikenal);
      if (milik?.jenis === 'unit' && typeof isi === 'string') cari(fakta, di, 'unit', isi, unit);
      if (milik?.jenis === 'angka' && typeof isi === 'string' && nilaiSel(isi) === undefined)
        catat(
          fakta,
          di,
          'sel-bukan-angka',
          `${id} harus angka, tertulis "${isi}"`,
          saran('harus angka', isi),
        );
    }
}
