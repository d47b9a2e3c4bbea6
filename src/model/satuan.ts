import type { Letak, Jalan } from '../load/letak.ts';
import type { Message } from '../message.ts';
import { bedaSatuHuruf } from '../nearest.ts';
import { SATUAN, type Satuan } from '../schema/satuan.ts';

/** Satuan lazim yang cukup panjang untuk dikenali salah ketiknya; `unit` dan `poin` terlalu dekat dengan kata lain. */
const PANJANG = SATUAN.filter((satu) => satu.length >= 5);

type Berkas<T> = { readonly data: T; readonly letak: Letak } | undefined;
interface Bersatuan {
  readonly satuan?: Satuan | undefined;
}

/** Berkas-berkas yang memuat satuan. */
export interface BerkasSatuan {
  readonly rencana?: Berkas<{ readonly indikator: readonly Bersatuan[] }>;
  readonly roadmap?: Berkas<{ readonly indikator: readonly Bersatuan[] }>;
  readonly fakta?: Berkas<{
    readonly fakta: readonly Bersatuan[];
    readonly tabel: readonly { readonly kolom: readonly Bersatuan[] }[];
  }>;
  readonly renstra?: Berkas<{
    readonly sasaran: readonly { readonly indikator: readonly Bersatuan[] }[];
  }>;
}

/** Satuan bebas; hanya yang berbeda satu huruf dari satuan lazim yang ditegur, karena biasanya salah ketik. */
export function periksaSatuan({ rencana, roadmap, fakta, renstra }: BerkasSatuan): readonly Message[] {
  return [
    ...tegur(rencana, (isi) => daftar(['indikator'], isi.indikator)),
    ...tegur(roadmap, (isi) => daftar(['indikator'], isi.indikator)),
    ...tegur(fakta, (isi) => [
      ...daftar(['fakta'], isi.fakta),
      ...isi.tabel.flatMap(({ kolom }, index) => daftar(['tabel', index, 'kolom'], kolom)),
    ]),
    ...tegur(renstra, (isi) =>
      isi.sasaran.flatMap(({ indikator }, index) => daftar(['sasaran', index, 'indikator'], indikator)),
    ),
  ];
}

type Tertulis = { readonly jalan: Jalan; readonly satuan: Satuan };

function daftar(jalan: Jalan, butir: readonly Bersatuan[]): Tertulis[] {
  return butir.flatMap(({ satuan }, index) =>
    satuan === undefined ? [] : [{ jalan: [...jalan, index, 'satuan'], satuan }],
  );
}

function tegur<T>(berkas: Berkas<T>, kumpulkan: (isi: T) => readonly Tertulis[]): Message[] {
  if (berkas === undefined) return [];
  return kumpulkan(berkas.data).flatMap(({ jalan, satuan }): Message[] => {
    if (SATUAN.some((lazim) => lazim === satuan)) return [];
    const maksud = bedaSatuHuruf(satuan, PANJANG);
    if (maksud === undefined) return [];
    return [
      {
        rule: 'satuan-mirip',
        severity: 'peringatan',
        place: berkas.letak(jalan),
        text: `satuan tertulis "${satuan}"`,
        hint: `mungkin maksud Anda "${maksud}"; bila memang satuan lain, biarkan`,
      },
    ];
  });
}
