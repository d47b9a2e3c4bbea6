import type { Dokumen } from '../../../../src/claims/dokumen.ts';
import type { BarisTulisan } from '../../../../src/audit/laporan/tulisan.ts';
import { barisSah } from '../nilai-tulisan.ts';
import type { MutanTulisan } from '../tipe.ts';

/** Mutan sebanyak ini dicetak dalam satu PDF; lebih banyak membuat satu salah baca merusak penilaian banyak mutan. */
const SEKELOMPOK = 8;
/** Baris sejauh ini tidak berada di alinea atau daftar yang sama. */
const JAUH = 12;

/**
 * Membagi mutan sebuah dokumen menjadi kelompok yang dicetak bersama. Sekelompok tidak boleh sama operatornya, tabelnya,
 * indikatornya, atau berdekatan barisnya, agar temuan bagi yang satu tidak lahir dari yang lain.
 */
export function kelompokkan(
  mutan: readonly MutanTulisan[],
  dokumen: Dokumen,
  tulisan: readonly BarisTulisan[],
): readonly (readonly MutanTulisan[])[] {
  const kelompok: {
    readonly mutan: MutanTulisan[];
    readonly pokok: Set<string>;
    readonly baris: Set<number>;
  }[] = [];
  for (const satu of mutan) {
    const baris = [...barisSah(satu)];
    const pokok = [satu.operator, ...baris.flatMap((di) => pokokBaris(di, dokumen, tulisan))];
    const muat = kelompok.find(
      (itu) =>
        itu.mutan.length < SEKELOMPOK &&
        !pokok.some((nama) => itu.pokok.has(nama)) &&
        baris.every((di) => [...itu.baris].every((lain) => Math.abs(lain - di) > JAUH)),
    );
    const tujuan = muat ?? { mutan: [], pokok: new Set<string>(), baris: new Set<number>() };
    if (muat === undefined) kelompok.push(tujuan);
    tujuan.mutan.push(satu);
    for (const nama of pokok) tujuan.pokok.add(nama);
    for (const di of baris) tujuan.baris.add(di);
  }
  return kelompok.map((satu) => satu.mutan);
}

/** Yang dibicarakan sebuah baris: tabelnya, indikatornya, dan pangkal kunci fakta yang dicetaknya. */
function pokokBaris(
  baris: number,
  { tabel, klaim }: Dokumen,
  tulisan: readonly BarisTulisan[],
): readonly string[] {
  const di = tabel.findIndex((satu) => satu.baris <= baris && baris <= satu.akhir);
  return [
    ...(di < 0 ? [] : [`tabel ${di}`]),
    ...klaim.flatMap((satu) => (satu.baris === baris ? [`indikator ${satu.indikator.id}`] : [])),
    ...(tulisan[baris - 1]?.nilai ?? []).map(
      ({ fakta }) => `fakta ${fakta.split('.').slice(0, 2).join('.')}`,
    ),
  ];
}
