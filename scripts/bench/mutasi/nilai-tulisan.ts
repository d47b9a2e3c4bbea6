import type { MutanTulisan, Nasib } from './tipe.ts';

/** Temuan yang tidak ada sebelum ditanami, dengan baris-baris tulisan yang ditunjuknya. */
export interface TemuanBaru {
  readonly aturan: string;
  readonly baris: readonly number[];
}

/** Baris yang diubah sebuah mutan. */
export function barisUbahan({ ubahan: { baris, serta = [] } }: MutanTulisan): readonly number[] {
  return [baris, ...serta.map((satu) => satu.baris)];
}

/** Baris yang boleh ditunjuk temuannya: yang diubah dan pembandingnya. */
export function barisSah(mutan: MutanTulisan): ReadonlySet<number> {
  return new Set([...barisUbahan(mutan), ...(mutan.ubahan.pasangan ?? [])]);
}

/** Tulisan sesudah diubah. */
export function tanam(baris: readonly string[], { ubahan }: MutanTulisan): readonly string[] {
  const hasil = [...baris];
  for (const satu of [ubahan, ...(ubahan.serta ?? [])]) hasil[satu.baris - 1] = satu.ganti;
  return hasil;
}

/** Ketemu bila sedikitnya satu temuan baru menunjuk baris yang sah; `periksa` boleh menolaknya dengan sebab. */
export function cocokkan<T extends TemuanBaru>(
  mutan: MutanTulisan,
  temuan: readonly T[],
  periksa: (satu: T) => string | undefined = () => undefined,
): Nasib {
  const sah = barisSah(mutan);
  const menunjuk = temuan.filter(({ baris }) => baris.some((satu) => sah.has(satu)));
  const sebab = menunjuk.map(periksa);
  const diterima = menunjuk.filter((_, i) => sebab[i] === undefined);
  const pakai = diterima.length > 0 ? diterima : temuan;
  return {
    mutan,
    ketemu: diterima.length > 0,
    aturan: [...new Set(pakai.map(({ aturan }) => aturan))],
    sebab: diterima.length > 0 ? undefined : sebab.find((satu) => satu !== undefined),
  };
}
