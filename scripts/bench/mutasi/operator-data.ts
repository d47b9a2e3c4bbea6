import { ubahAngka } from './acak.ts';
import type { Ladang, MutanIsi } from './tipe.ts';

/** Berkas data sebagai baris-baris. */
export interface Data {
  readonly berkas: string;
  readonly baris: readonly string[];
}

type Perubahan = { readonly ganti: string | undefined; readonly pasangan?: readonly number[] };

/** Operator atas data YAML. Daun yang hanya ditulis sekali dan tidak dibatasi apa pun dihitung sebagai dikecualikan. */
export function operatorData(data: readonly Data[]): readonly Ladang[] {
  const pada = (akhir: string): readonly Data[] => data.filter(({ berkas }) => berkas.endsWith(akhir));
  return [
    perBaris('rincian realisasi diubah', pada('realisasi.yaml'), (teks, i, semua) => {
      if (!/^ {6}[a-z-]+: \d+\.\d+$/.test(teks) || !dalam(semua, i, 'rincian:')) return undefined;
      return {
        ganti: teks.replace(/\d+\.\d+/, (angka) => (Number(angka) + 3).toFixed(2)),
        pasangan: cariKeAtas(semua, i, /^ {4}nilai:/),
      };
    }),
    perBaris(
      'realisasi setahun berbeda dari triwulan terakhirnya',
      pada('realisasi.yaml'),
      (teks, i, semua) => {
        if (
          !/^ {6}pembilang: \d+$/.test(teks) ||
          !semua.slice(i, i + 4).some((satu) => satu.includes('triwulan:'))
        )
          return undefined;
        return { ganti: teks.replace(/\d+/, ubahAngka), pasangan: cariKeAtas(semua, i, /^ {4}rasio:/) };
      },
    ),
    perBaris('pembilang melebihi penyebut', pada('realisasi.yaml'), (teks) => {
      const [, depan, angka] = /^(.*pembilang: )(\d+)\b/.exec(teks) ?? [];
      return angka === undefined
        ? undefined
        : { ganti: teks.replace(`${depan}${angka}`, `${depan}${angka}9`) };
    }),
    perBaris('realisasi RO di atas pagu', pada('anggaran.yaml'), (teks) =>
      /^ {8}realisasi: \d{5,}$/.test(teks) ? { ganti: `${teks}0` } : undefined,
    ),
    perBaris('pagu RO dihapus dari buku revisi', pada('2023/anggaran.yaml'), (teks, i, semua) => {
      const kode = /^ {6}'?([\w.]+)'?: \d{6,}$/.exec(teks)?.[1];
      const awal =
        kode === undefined
          ? false
          : semua
              .slice(0, i)
              .findLast((satu) => /jenis:/.test(satu))
              ?.includes('awal') === true;
      const di = semua.findIndex((satu) => satu.trim() === `- kode: ${kode}`);
      const realisasi = semua.findIndex((satu, j) => j > di && j < di + 8 && /^ {8}realisasi:/.test(satu));
      return awal && di >= 0 && realisasi > 0 ? { ganti: undefined, pasangan: [realisasi + 1] } : undefined;
    }),
    perBaris('pagu komponen diubah', pada('anggaran.yaml'), (teks, i, semua) => {
      if (!/^\s+- \{ kode: .*pagu: \d+/.test(teks) && !/^\s+pagu: \d+$/.test(teks)) return undefined;
      const komponen = cariKeAtas(semua, i, /^\s+komponen:/);
      return komponen.length === 0
        ? undefined
        : {
            ganti: teks.replace(/pagu: (\d+)/, (_, angka: string) => `pagu: ${ubahAngka(angka)}`),
            pasangan: [...komponen, ...komponen.map((satu) => satu + 1)],
          };
    }),
    perBaris('bagian target (alokasi) dihapus', pada('rencana.yaml'), (teks, i, semua) => {
      if (!/^\s+- \{ unit: .*nilai: \d+/.test(teks)) return undefined;
      const awal = cariKeAtas(semua, i, /^\s+alokasi:/);
      return { ganti: undefined, pasangan: [...awal, ...awal.map((satu) => satu + 1)] };
    }),
    perBaris('bagian target (alokasi) diubah', pada('rencana.yaml'), (teks, i, semua) => {
      if (!/^\s+- \{ unit: .*nilai: \d+/.test(teks)) return undefined;
      const awal = cariKeAtas(semua, i, /^\s+alokasi:/);
      return {
        ganti: teks.replace(/nilai: (\d+)/, (_, angka: string) => `nilai: ${ubahAngka(angka)}`),
        pasangan: awal.map((satu) => satu + 1),
      };
    }),
    perBaris('alasan beda target dengan Renstra dihapus', pada('rencana.yaml'), (teks, i, semua) =>
      /^ {6}alasan_renstra:/.test(teks)
        ? { ganti: undefined, pasangan: cariKeAtas(semua, i, /^ {6}pk:/) }
        : undefined,
    ),
    perBaris('target PK diubah tanpa alasan', pada('rencana.yaml'), (teks, i, semua) => {
      if (!/^ {6}pk: \d+(\.\d+)?$/.test(teks)) return undefined;
      const beralasan = semua.slice(i + 1, i + 3).some((satu) => /^ {6}alasan_renstra:/.test(satu));
      return beralasan || !berRenstra(semua)
        ? { ganti: teks }
        : { ganti: teks.replace(/\d+(\.\d+)?/, (angka) => String(Number(angka) - 1)) };
    }),
    perBaris('responden survei diubah', pada('survei.yaml'), (teks) =>
      /^ {8}responden: \d+$/.test(teks)
        ? { ganti: teks.replace(/\d+/, (angka) => String(Number(angka) + 2)) }
        : undefined,
    ),
    perBaris('sebaran survei diubah', pada('survei.yaml'), (teks, i, semua) =>
      /^ {10}[a-z-]+: \d+$/.test(teks)
        ? {
            ganti: teks.replace(/\d+/, (angka) => String(Number(angka) + 4)),
            pasangan: cariKeAtas(semua, i, /^ {8}responden:/),
          }
        : undefined,
    ),
    perBaris('responden dua wilayah tertukar', pada('survei.yaml'), (teks, i, semua) => {
      if (!/^ {8}responden: \d+$/.test(teks)) return undefined;
      const lain = semua.findIndex((satu, j) => j > i && /^ {8}responden: \d+$/.test(satu) && satu !== teks);
      return lain < 0 ? undefined : { ganti: semua[lain], pasangan: [lain + 1] };
    }),
    perBaris('bobot aspek survei diubah', pada('survei.yaml'), (teks, i, semua) =>
      /^ {8}bobot: \d+$/.test(teks)
        ? {
            ganti: teks.replace(/\d+/, (angka) => String(Number(angka) + 5)),
            pasangan: [...cariKeAtas(semua, i, /^ {4}aspek:/)].flatMap((satu) => [satu, satu + 1]),
          }
        : undefined,
    ),
    perBaris('tanggal PK mundur empat bulan', pada('/pk.yaml'), (teks) =>
      /^tanggal: \d{4}-/.test(teks)
        ? {
            ganti: teks.replace(/: (\d{4})-(\d{2})/, (_, tahun: string, bulan: string) =>
              bulan === '12' ? `: ${Number(tahun) + 1}-04` : `: ${tahun}-05`,
            ),
          }
        : undefined,
    ),
    perBaris('realisasi persen di luar batas', pada('realisasi.yaml'), (teks) =>
      /^ {4}nilai: \d{2}\.\d+$/.test(teks)
        ? { ganti: teks.replace(/(\d)(\d)\.(\d+)/, '$1$20.$3') }
        : undefined,
    ),
    perBaris('daun yang hanya ditulis sekali diubah', pada('fakta.yaml'), (teks) =>
      /: \d+(\.\d+)?$/.test(teks) ? { ganti: teks } : undefined,
    ),
  ];
}

function perBaris(
  operator: string,
  data: readonly Data[],
  ubah: (teks: string, i: number, semua: readonly string[]) => Perubahan | undefined,
): Ladang {
  const mutan: (() => MutanIsi)[] = [];
  let dikecualikan = 0;
  for (const { berkas, baris } of data)
    for (const [i, teks] of baris.entries()) {
      const hasil = ubah(teks, i, baris);
      if (hasil === undefined) continue;
      if (hasil.ganti === teks) dikecualikan += 1;
      else mutan.push(() => buat(operator, { berkas, baris }, i, hasil));
    }
  return {
    operator,
    jenis: 'isi',
    mutan,
    dikecualikan,
    sebab: 'angkanya hanya ada di satu tempat dan tidak dibatasi, atau bedanya sudah beralasan',
  };
}

function buat(
  operator: string,
  { berkas, baris }: Data,
  i: number,
  { ganti, pasangan = [] }: Perubahan,
): MutanIsi {
  const isi = [...baris.slice(0, i), ...(ganti === undefined ? [] : [ganti]), ...baris.slice(i + 1)];
  const geser = (satu: number): number => (ganti === undefined && satu > i + 1 ? satu - 1 : satu);
  return {
    jenis: 'isi',
    operator,
    berkas,
    baris: i + 1,
    sebelum: baris[i] ?? '',
    sesudah: ganti ?? '(dihapus)',
    isi: isi.join('\n'),
    pasangan: pasangan.map((satu) => ({ berkas, baris: geser(satu) })),
  };
}

/** Nomor baris terdekat di atasnya yang cocok. */
function cariKeAtas(semua: readonly string[], i: number, pola: RegExp): number[] {
  const di = semua.slice(0, i + 1).findLastIndex((satu) => pola.test(satu));
  return di < 0 ? [] : [di + 1];
}

function dalam(semua: readonly string[], i: number, kunci: string): boolean {
  const di = semua.slice(0, i).findLastIndex((satu) => satu.trim() === kunci);
  return di >= 0 && semua.slice(di + 1, i).every((satu) => /^ {6}/.test(satu));
}

function berRenstra(semua: readonly string[]): boolean {
  return semua.some((satu) => /^renstra: /.test(satu));
}
