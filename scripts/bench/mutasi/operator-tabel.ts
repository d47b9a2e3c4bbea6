import type { Dokumen } from '../../../src/claims/dokumen.ts';
import type { Klaim } from '../../../src/claims/klaim.ts';
import type { Tabel } from '../../../src/claims/tipe.ts';
import { ubahAngka } from './acak.ts';
import type { Ubahan } from './tipe.ts';

/** Ubahan yang mungkin, dan banyaknya tempat yang dikecualikan. */
export interface Hasil {
  readonly ubahan: readonly Ubahan[];
  readonly dikecualikan: number;
}

/** Klaim yang nilainya berdiri di dua tabel atau lebih dengan nilai sama. */
function kembar({ klaim }: Dokumen): { readonly sah: readonly Klaim[]; readonly lain: number } {
  const menurut = Map.groupBy(klaim, (satu) => `${satu.indikator.id}|${satu.jenis}|${satu.tahun ?? ''}`);
  const sah = [...menurut.values()].flatMap((satu) => {
    const nilai = new Set(satu.map(({ angka }) => angka.nilai.toFraction()));
    const tempat = new Set(satu.map(({ baris }) => baris));
    const layak =
      tempat.size >= 3 && nilai.size === 1 && /^(target|realisasi|capaian)$/.test(satu[0]?.jenis ?? '');
    return layak && satu[0]?.tahun !== undefined ? satu : [];
  });
  return { sah, lain: klaim.length - sah.length };
}

function gantiSel(teks: string, indeks: number, ubah: (isi: string) => string): string {
  return teks
    .split('\t')
    .map((satu, i) => (i === indeks ? ubah(satu) : satu))
    .join('\t');
}

function kolomKlaim({ tabel, baris, angka }: Klaim): number {
  const isi = tabel?.isi.find((satu) => satu.baris === baris);
  return isi?.sel.findIndex((sel) => sel.angka === angka) ?? -1;
}

export function selIndikator(dokumen: Dokumen): Hasil {
  const { sah, lain } = kembar(dokumen);
  const ubahan = sah.flatMap((satu): Ubahan[] => {
    const kolom = kolomKlaim(satu);
    const teks = dokumen.baris[satu.baris - 1] ?? '';
    return kolom < 0 || satu.jenis === 'capaian'
      ? []
      : [{ baris: satu.baris, ganti: gantiSel(teks, kolom, ubahAngka) }];
  });
  return { ubahan, dikecualikan: lain };
}

export function tukar(dokumen: Dokumen): Hasil {
  const { sah, lain } = kembar(dokumen);
  const ubahan = sah.flatMap((satu): Ubahan[] => {
    const kolom = kolomKlaim(satu);
    const teman = sah.find(
      (dua) =>
        dua.tabel === satu.tabel &&
        dua.jenis === satu.jenis &&
        dua.baris !== satu.baris &&
        kolomKlaim(dua) === kolom &&
        !dua.angka.nilai.equals(satu.angka.nilai),
    );
    if (kolom < 0 || teman === undefined) return [];
    const isi = (di: number, tulisan: string): string =>
      gantiSel(dokumen.baris[di - 1] ?? '', kolom, () => tulisan);
    return [
      {
        baris: satu.baris,
        ganti: isi(satu.baris, teman.angka.tulisan),
        serta: [{ baris: teman.baris, ganti: isi(teman.baris, satu.angka.tulisan) }],
      },
    ];
  });
  return { ubahan, dikecualikan: lain };
}

export function capaian({ klaim, baris }: Dokumen): Hasil {
  const semua = klaim.filter(({ jenis }) => jenis === 'capaian');
  const ubahan = semua.flatMap((satu): Ubahan[] => {
    const jenis = new Set(
      klaim
        .filter((lain) => lain.baris === satu.baris && lain.tahun === satu.tahun)
        .map((lain) => lain.jenis),
    );
    const kolom = kolomKlaim(satu);
    const lengkap = jenis.has('target') && jenis.has('realisasi') && kolom >= 0;
    return lengkap
      ? [{ baris: satu.baris, ganti: gantiSel(baris[satu.baris - 1] ?? '', kolom, ubahAngka) }]
      : [];
  });
  return { ubahan, dikecualikan: semua.length - ubahan.length };
}

/** Kolom yang baris jumlahnya memang penjumlahan baris isinya. */
function penjumlahan({
  tabel,
}: Dokumen): readonly { tabel: Tabel; total: number; kolom: number; suku: readonly number[] }[] {
  return tabel.flatMap((satu) => {
    const total = satu.isi.filter(({ jenis }) => jenis === 'jumlah');
    const isi = satu.isi.filter(({ jenis }) => jenis === 'isi');
    const [akhir] = total;
    if (total.length !== 1 || akhir === undefined || isi.length < 3) return [];
    return satu.kolom.flatMap(({ indeks, jenis }) => {
      const angka = isi.flatMap(({ sel, baris }) =>
        sel[indeks]?.angka === undefined ? [] : [{ baris, nilai: sel[indeks].angka.nilai }],
      );
      const jumlah = akhir.sel[indeks]?.angka?.nilai;
      const hitung = angka.reduce((a, { nilai }) => a + nilai.valueOf(), 0);
      const sah =
        jumlah !== undefined &&
        angka.length >= 3 &&
        !/^(no|kode)/.test(jenis) &&
        Math.abs(hitung - jumlah.valueOf()) < 0.001 &&
        hitung > 0;
      return sah
        ? [{ tabel: satu, total: akhir.baris, kolom: indeks, suku: angka.map(({ baris }) => baris) }]
        : [];
    });
  });
}

export function jumlah(dokumen: Dokumen): Hasil {
  const semua = penjumlahan(dokumen);
  const ubahan = semua.map(({ total, kolom }): Ubahan => ({
    baris: total,
    ganti: gantiSel(dokumen.baris[total - 1] ?? '', kolom, ubahAngka),
  }));
  return { ubahan, dikecualikan: dokumen.tabel.length - new Set(semua.map(({ tabel }) => tabel)).size };
}

export function suku(dokumen: Dokumen): Hasil {
  const semua = penjumlahan(dokumen);
  const ubahan = semua.flatMap(({ total, kolom, suku: baris }) =>
    baris.map((satu): Ubahan => ({
      baris: satu,
      ganti: gantiSel(dokumen.baris[satu - 1] ?? '', kolom, ubahAngka),
      pasangan: [total],
    })),
  );
  return { ubahan, dikecualikan: dokumen.tabel.length - new Set(semua.map(({ tabel }) => tabel)).size };
}
