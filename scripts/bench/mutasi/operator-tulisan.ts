import { bacaDokumen, type Dokumen } from '../../../src/claims/dokumen.ts';
import { ubahAngka } from './acak.ts';
import { banyakButir, bilanganKata } from './butir.ts';
import { capaian, type Hasil, jumlah, selIndikator, suku, tukar, type Ubahan } from './operator-tabel.ts';
import type { Ladang, Mutan } from './tipe.ts';

/** Tulisan sebuah dokumen kita tanpa tahu asalnya, seperti dokumen asing. */
export interface Naskah {
  readonly nama: string;
  readonly teks: string;
}

/** Operator atas tulisan: sel tabel, jumlah, persentase, keterangan, penomoran, terbilang, dan kalimat. */
export function operatorTulisan(naskah: readonly Naskah[]): readonly Ladang[] {
  return [
    ladang(
      'tulisan: angka indikator di satu tabel diubah',
      naskah,
      selIndikator,
      'indikatornya hanya berangka di satu tabel',
    ),
    ladang('tulisan: capaian diubah', naskah, capaian, 'target atau realisasinya tidak ada di barisnya'),
    ladang(
      'tulisan: jumlah kolom diubah',
      naskah,
      jumlah,
      'tabelnya tanpa baris jumlah, atau kolomnya bukan penjumlahan',
    ),
    ladang('tulisan: sel yang dijumlahkan diubah', naskah, suku, 'kolomnya bukan penjumlahan'),
    ladang(
      'tulisan: dua baris indikator tertukar nilainya',
      naskah,
      tukar,
      'indikatornya hanya berangka di satu tabel',
    ),
    ladang('tulisan: nomor tabel dilompati', naskah, nomorTabel, 'tabel terakhir'),
    ladang('tulisan: judul tabel berbeda dari daftarnya', naskah, judulTabel, 'dokumen tanpa daftar tabel'),
    ladang('tulisan: nomor bab dilompati', naskah, nomorBab, 'bab pertama'),
    ladang('tulisan: nomor subbab dilompati', naskah, nomorSubbab, 'subbab terakhir dalam babnya'),
    ladang('tulisan: terbilang berbeda dari angkanya', naskah, terbilang, ''),
    ladang('tulisan: rujukan ke tabel yang tidak ada', naskah, rujukan, ''),
    ladang(
      'tulisan: kata bilangan sebelum daftar diubah',
      naskah,
      bilangan,
      'bilangannya tidak mengumumkan daftar itu',
    ),
  ];
}

function ladang(
  operator: string,
  naskah: readonly Naskah[],
  cari: (dokumen: Dokumen) => Hasil,
  sebab: string,
): Ladang {
  let dikecualikan = 0;
  const mutan = naskah.flatMap(({ nama, teks }) => {
    const dokumen = bacaDokumen(teks);
    const hasil = cari(dokumen);
    dikecualikan += hasil.dikecualikan;
    return hasil.ubahan.map((satu) => (): Mutan => buat(operator, nama, dokumen.baris, satu));
  });
  return { operator, jenis: 'tulisan', mutan, dikecualikan, sebab };
}

function buat(
  operator: string,
  berkas: string,
  semua: readonly string[],
  { baris, ganti, pasangan = [] }: Ubahan,
): Mutan {
  return {
    operator,
    berkas,
    baris,
    sebelum: semua[baris - 1] ?? '',
    sesudah: ganti,
    isi: [...semua.slice(0, baris - 1), ganti, ...semua.slice(baris)].join('\n'),
    pasangan: pasangan.map((satu) => ({ berkas, baris: satu })),
  };
}

function nomorTabel({ keterangan, baris, daftar }: Dokumen): Hasil {
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

function judulTabel({ keterangan, daftar }: Dokumen): Hasil {
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

function nomorBab({ judul, baris }: Dokumen): Hasil {
  const semua = judul.filter(
    ({ jenis, baris: di }) => jenis === 'bab' && (baris[di - 1] ?? '').startsWith('BAB'),
  );
  const ubahan = semua.slice(1).map(({ nomor, baris: di }, i): Ubahan => ({
    baris: di,
    ganti: (baris[di - 1] ?? '').replace(`BAB ${nomor}`, `BAB ${ROMAWI[ROMAWI.indexOf(nomor) + 3] ?? 'XX'}`),
    pasangan: [semua[i + 2]?.baris ?? 0],
  }));
  return { ubahan, dikecualikan: Math.min(1, semua.length) };
}

function nomorSubbab({ judul, baris }: Dokumen): Hasil {
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

function terbilang({ baris }: Dokumen): Hasil {
  const pola = /(\d[\d.,]*)(%?,?-? \((?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)[a-z ]+\))/;
  return {
    ubahan: baris.flatMap((teks, i): Ubahan[] =>
      pola.test(teks) && !teks.includes('\t')
        ? [
            {
              baris: i + 1,
              ganti: teks.replace(pola, (_, angka: string, ekor: string) => ubahAngka(angka) + ekor),
            },
          ]
        : [],
    ),
    dikecualikan: 0,
  };
}

function rujukan({ baris, keterangan }: Dokumen): Hasil {
  const milik = new Set(keterangan.map((satu) => satu.baris));
  return {
    ubahan: baris.flatMap((teks, i): Ubahan[] =>
      /\bTabel \d+\b/.test(teks) && !milik.has(i + 1) && !/\.{4}|\t/.test(teks)
        ? [{ baris: i + 1, ganti: teks.replace(/\bTabel \d+\b/, 'Tabel 987') }]
        : [],
    ),
    dikecualikan: 0,
  };
}

function bilangan({ baris }: Dokumen): Hasil {
  const pola = /\b(dua|tiga|empat|lima|enam|tujuh)\b(?=[^.]{0,80}:$)/;
  let dikecualikan = 0;
  const ubahan = baris.flatMap((teks, i): Ubahan[] => {
    if (!pola.test(teks) || teks.includes('\t')) return [];
    const tertulis = bilanganKata(pola.exec(teks)?.[1] ?? '');
    if (banyakButir(baris, i + 1) !== tertulis) {
      dikecualikan += 1;
      return [];
    }
    return [{ baris: i + 1, ganti: teks.replace(pola, 'sembilan'), pasangan: [i + 3, i + 2] }];
  });
  return { ubahan, dikecualikan };
}
