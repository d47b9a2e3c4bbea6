import { bacaSel } from '../../claims/angka.ts';
import type { Fakta } from '../../calc/graf.ts';
import { bilangan } from '../../calc/nilai.ts';
import type { Message } from '../../message.ts';
import type { Dokumen } from '../../model/laporan.ts';
import { tepat } from '../banding.ts';
import type { Sumber } from './sumber.ts';

/** Yang dicetak edisi lain, disandingkan dengan hitungan dokumen ini. */
export interface KlaimTercetak {
  /** Fakta yang dibandingkan; kosong untuk tulisan bukan angka. */
  readonly fakta: Fakta | undefined;
  readonly tercetak: string;
  readonly menjadi: string | undefined;
  readonly baris: readonly number[];
  readonly alasan: string;
}

export interface EdisiTercetak {
  readonly edisi: string;
  readonly sumber: string;
  readonly angka: readonly KlaimTercetak[];
  readonly tulisan: readonly KlaimTercetak[];
}

/** Klaim edisi lain menurut tercetak.yaml; tidak ada berkasnya: `undefined`. */
export function klaimTercetak({ isi }: Dokumen, { cari }: Sumber): EdisiTercetak | undefined {
  if (isi.tercetak === undefined) return undefined;
  const { edisi, sumber, angka, tulisan } = isi.tercetak.data;
  return {
    edisi,
    sumber,
    angka: angka.map(({ fakta, tercetak, baris, alasan }) => ({
      fakta: cari(fakta),
      tercetak,
      menjadi: undefined,
      baris,
      alasan,
    })),
    tulisan: tulisan.map(({ tercetak, baris, menjadi, alasan }) => ({
      fakta: undefined,
      tercetak,
      menjadi,
      baris,
      alasan,
    })),
  };
}

/** Angka yang kini sama dengan hitungan bukan perbedaan lagi; catatannya harus dihapus. */
export function periksaTercetak({ isi }: Dokumen, { cari }: Sumber): readonly Message[] {
  const berkas = isi.tercetak;
  return (berkas?.data.angka ?? []).flatMap(({ fakta: kunci, tercetak }, i): Message[] => {
    const nilai = cari(kunci)?.nilai;
    const kini = nilai === undefined ? undefined : bilangan(nilai);
    const angka = bacaSel(tercetak);
    if (berkas === undefined || kini === undefined || angka === undefined || !tepat(kini, angka)) return [];
    return [
      {
        rule: 'tercetak-sama',
        severity: 'peringatan',
        place: berkas.letak(['angka', i, 'tercetak']),
        text: `"${tercetak}" sama dengan hitungan ${kunci}, jadi bukan perbedaan`,
        hint: 'hapus butir ini, atau periksa faktanya',
      },
    ];
  });
}
