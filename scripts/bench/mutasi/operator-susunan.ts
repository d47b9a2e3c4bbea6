import type { Dokumen } from '../../../src/claims/dokumen.ts';
import type { Judul } from '../../../src/claims/tipe.ts';
import type { Hasil } from './operator-tabel.ts';
import type { Ubahan } from './tipe.ts';

/** Operator atas susunan dokumen: nomor dan judul tabel, bab, dan subbab. */

export function nomorTabel({ keterangan, baris, daftar }: Dokumen): Hasil {
  const terdaftar = new Map(
    daftar.filter((satu) => satu.daftar === 'tabel').map((satu) => [satu.nomor, satu.baris]),
  );
  const semua = keterangan.filter(({ jenis }) => jenis === 'Tabel');
  const ubahan = semua.slice(1, -1).map(({ baris: nomor, nomor: lama }, i): Ubahan => ({
    baris: nomor,
    ganti: (baris[nomor - 1] ?? '').replace(`Tabel ${lama}`, `Tabel ${Number(lama) + 40}`),
    pasangan: [semua[i + 2]?.baris ?? 0, terdaftar.get(lama) ?? 0],
  }));
  return { ubahan, dikecualikan: Math.min(2, semua.length) };
}

export function judulTabel({ keterangan, daftar }: Dokumen): Hasil {
  const terdaftar = new Map(
    daftar.filter((satu) => satu.daftar === 'tabel').map((satu) => [satu.nomor, satu.baris]),
  );
  const semua = keterangan.filter(({ jenis }) => jenis === 'Tabel');
  const ubahan = semua.flatMap(({ nomor, baris: di, judul }): Ubahan[] => {
    const entri = terdaftar.get(nomor);
    return entri === undefined || judul === ''
      ? []
      : [
          {
            baris: di,
            ganti: `Tabel ${nomor} Rekapitulasi Surat Masuk dan Keluar menurut Jenisnya`,
            pasangan: [entri],
          },
        ];
  });
  return { ubahan, dikecualikan: semua.length - ubahan.length };
}

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

export function nomorBab({ judul, baris }: Dokumen): Hasil {
  const semua = judul.filter((satu) => isBab(satu, baris));
  const ubahan = semua.slice(1).map(({ nomor, baris: di }, i): Ubahan => ({
    baris: di,
    ganti: (baris[di - 1] ?? '').replace(`BAB ${nomor}`, `BAB ${ROMAWI[ROMAWI.indexOf(nomor) + 3] ?? 'XX'}`),
    pasangan: [semua[i + 2]?.baris ?? 0],
  }));
  return { ubahan, dikecualikan: Math.min(1, semua.length) };
}

export function nomorSubbab({ judul, baris }: Dokumen): Hasil {
  const semua = judul.filter(({ jenis, nomor }) => jenis === 'angka' && /^\d+\.\d+$/.test(nomor));
  const ubahan = semua.flatMap(({ nomor, baris: di }, i): Ubahan[] => {
    const [bab = '', ke = ''] = nomor.split('.');
    const berikut = semua[i + 1];
    if (berikut?.nomor.split('.')[0] !== bab) return [];
    return [
      {
        baris: di,
        ganti: (baris[di - 1] ?? '').replace(nomor, `${bab}.${Number(ke) + 5}`),
        pasangan: [berikut.baris],
      },
    ];
  });
  return { ubahan, dikecualikan: semua.length - ubahan.length };
}

/** Kepala bab, bukan butir sistematika penulisan yang diawali tanda butir. */
function isBab({ jenis, baris: di }: Pick<Judul, 'jenis' | 'baris'>, baris: readonly string[]): boolean {
  return jenis === 'bab' && (baris[di - 1] ?? '').startsWith('BAB');
}

/** Judul di badan diganti; entrinya di daftar isi tetap. */
export function judulBab({ judul, baris, daftar }: Dokumen): Hasil {
  const terdaftar = new Map(
    daftar.filter((satu) => satu.daftar === 'isi').map((satu) => [satu.nomor, satu.baris]),
  );
  let dikecualikan = 0;
  const ubahan = judul.flatMap(({ jenis, nomor, judul: lama, baris: di }): Ubahan[] => {
    const entri = terdaftar.get(jenis === 'bab' ? `BAB ${nomor}` : nomor);
    // Butir sistematika penulisan bukan judul.
    if (
      entri === undefined ||
      jenis === 'huruf' ||
      (jenis === 'bab' && !isBab({ jenis, baris: di }, baris))
    ) {
      dikecualikan += 1;
      return [];
    }
    const ganti = (baris[di - 1] ?? '').replace(lama, 'Rekapitulasi Surat Masuk dan Keluar');
    return [{ baris: di, ganti, pasangan: [entri] }];
  });
  return { ubahan, dikecualikan };
}
