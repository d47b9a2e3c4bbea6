import { MENUNGGU_DATA } from '../../format/menunggu.ts';
import type { Place } from '../../message.ts';
import type { HalamanBagian, HalamanDokumen } from './halaman.ts';
import { type NilaiBaris, uraikanHtml } from './uraikan.ts';

/** Satu baris tulisan dokumen kita, dengan tempat asalnya. */
export interface BarisTulisan {
  readonly teks: string;
  /** Slug bagian; kosong untuk sampul dan daftar. */
  readonly bagian: string;
  readonly nilai: readonly NilaiBaris[];
  /** Berkas prosa dan baris-baris blok yang mencetak baris ini. */
  readonly asal: { readonly berkas: string; readonly dari: number; readonly sampai: number } | undefined;
}

/** Dokumen kita sebagai teks yang dibaca aturan dokumen asing; `baris[i]` adalah baris ke-i+1. */
export interface Tulisan {
  readonly teks: string;
  readonly baris: readonly BarisTulisan[];
}

const SELA: BarisTulisan = { teks: '', bagian: '', nilai: [], asal: undefined };

/** Menulis dokumen jadi sebagai teks: sampul, daftar-daftar, lalu setiap bagian. Murni. */
export function tulisDokumen(dokumen: HalamanDokumen): Tulisan {
  const baris: BarisTulisan[] = [
    polos(dokumen.judul.toUpperCase()),
    polos(dokumen.unit.toUpperCase()),
    SELA,
    ...(dokumen.berdaftar ? daftar(dokumen) : []),
    ...dokumen.bagian.flatMap(tulisBagian),
  ];
  return { teks: baris.map(({ teks }) => teks).join('\n'), baris };
}

function daftar({ daftarIsi, daftarTabel, daftarGambar }: HalamanDokumen): readonly BarisTulisan[] {
  return (
    [
      ['DAFTAR ISI', daftarIsi],
      ['DAFTAR TABEL', daftarTabel],
      ['DAFTAR GAMBAR', daftarGambar],
    ] as const
  ).flatMap(([judul, semua]) => {
    const entri = semua.filter((satu) => satu.judul !== MENUNGGU_DATA);
    if (entri.length === 0) return [];
    const baris = entri.map((satu, i) => polos(`${satu.nomor} ${satu.judul} ........ ${i + 1}`.trim()));
    return [polos(judul), ...baris, SELA];
  });
}

function tulisBagian(bagian: HalamanBagian): readonly BarisTulisan[] {
  const { nomor, judul, slug, html, asal } = bagian;
  const kepala = nomor === '' ? judul.toUpperCase() : `${nomor} ${judul}`;
  const berkas = asal?.berkas;
  const awal = berkas === undefined ? undefined : { berkas, dari: 1, sampai: 1 };
  return [
    { teks: kepala, bagian: slug, nilai: [], asal: awal },
    SELA,
    ...uraikanHtml(html).map(({ teks, letak, nilai }): BarisTulisan => {
      const blok = asal?.blok.findLast((satu) => satu.awal <= letak);
      const dari = blok?.dari ?? 1;
      return {
        teks,
        bagian: slug,
        nilai,
        asal: berkas === undefined ? undefined : { berkas, dari, sampai: blok?.sampai ?? dari },
      };
    }),
    SELA,
  ];
}

function polos(teks: string): BarisTulisan {
  return { ...SELA, teks };
}

/** Tempat sebuah tulisan di berkas prosanya: baris yang memuat `cari`, kalau tidak, awal bloknya. */
export function tempatTulisan(
  { asal, teks }: BarisTulisan,
  cari: string,
  isi: ReadonlyMap<string, readonly string[]>,
): Place | undefined {
  if (asal === undefined) return undefined;
  const { berkas, dari, sampai } = asal;
  const sumber = isi.get(berkas)?.slice(dari - 1, sampai) ?? [];
  const dicari = [cari, ...potongan(teks)].filter((satu) => satu.trim() !== '');
  for (const satu of dicari) {
    const di = sumber.findIndex((baris) => baris.includes(satu));
    const baris = sumber[di];
    if (baris !== undefined) return { file: berkas, line: dari + di, column: baris.indexOf(satu) + 1 };
  }
  return { file: berkas, line: dari, column: 1 };
}

/** Potongan empat kata berurutan, untuk mencari baris asal sebuah butir daftar. */
function potongan(teks: string): readonly string[] {
  const kata = teks.split(/[\s\t]+/);
  return kata.slice(0, Math.max(0, kata.length - 3)).map((_, i) => kata.slice(i, i + 4).join(' '));
}
