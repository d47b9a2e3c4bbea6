import type { PeriodeModel } from '../../model/laporan.ts';
import type { Anggaran } from '../../schema/anggaran.ts';
import { isBerpagu } from '../../model/pagu.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { jumlahBertanda } from '../jumlah-bertanda.ts';
import { absen, angka, type Nilai, teks } from '../nilai.ts';
import { serapan } from '../serapan.ts';
import { sisa } from '../sisa.ts';
import { sisiBersih } from '../sisi-bersih.ts';
import { grafPerSasaran, grafPnbp, roKegiatan } from './anggaran-rencana.ts';
import { belumDiisi } from '../belum-diisi.ts';

type Revisi = Anggaran['revisi'][number];
type Ro = Anggaran['kro'][number]['ro'][number];

/** Kolom buku anggaran yang dijumlahkan ke atas; sisanya diturunkan di setiap tingkat. */
const JUMLAH = ['awal', 'blokir', 'penambahan', 'pengurangan', 'realisasi'] as const;
const JUDUL = {
  awal: 'Pagu awal',
  blokir: 'Blokir',
  penambahan: 'Penambahan',
  pengurangan: 'Pengurangan',
  perubahan: 'Perubahan bersih',
  akhir: 'Pagu akhir',
  realisasi: 'Realisasi anggaran',
  serapan: 'Serapan',
  sisa: 'Sisa anggaran',
} as const;

/** Awalan fakta RO yang tidak menyebut unit atau indikator; bersama yang menyebutnya berjumlah seluruh pagu. */
export const TANPA_UNIT = 'anggaran.tanpa-unit';
export const TANPA_INDIKATOR = 'anggaran.tanpa-indikator';

/** Buku anggaran: RO sebagai daun, lalu tiga penjumlahan (kode, unit, indikator) yang semuanya dari RO yang sama. */
export function grafAnggaran(graf: Graf, periode: PeriodeModel): void {
  const berkas = periode.isi.anggaran;
  if (berkas === undefined) return;
  const { data, letak } = berkas;
  const { kro, revisi } = data;
  grafPnbp(graf, berkas);
  if (data.per_sasaran.length > 0) return grafPerSasaran(graf, berkas);
  if (kro.length === 0) return grafPerUnit(graf, periode, '');
  const semua = kro.flatMap(({ ro }) => ro);
  const unit = [...new Set(semua.flatMap((ro) => ro.unit ?? []))];
  for (const [k, { ro }] of kro.entries())
    for (const [r, satu] of ro.entries()) daunRo(satu, ['kro', k, 'ro', r]);

  gabung('anggaran', 'anggaran', semua);
  for (const { kode, ro } of kro) gabung(`anggaran.kro.${kode}`, `KRO ${kode}`, ro);
  for (const { kode } of data.kegiatan)
    gabung(`anggaran.kegiatan.${kode}`, `kegiatan ${kode}`, roKegiatan(data, kode));
  for (const { kode } of data.program)
    gabung(
      `anggaran.program.${kode}`,
      `program ${kode}`,
      data.kegiatan.filter(({ program }) => program === kode).flatMap(({ kode: k }) => roKegiatan(data, k)),
    );
  for (const satu of unit)
    gabung(
      `anggaran.unit.${satu}`,
      satu,
      semua.filter((ro) => ro.unit === satu),
    );
  gabung(
    TANPA_UNIT,
    'tanpa unit pelaksana',
    semua.filter((ro) => ro.unit === undefined),
  );
  gabung(
    TANPA_INDIKATOR,
    'tidak terkait indikator',
    semua.filter((ro) => !periode.indikator.some(({ kode, id }) => melayani(kode, id)(ro))),
  );
  gabung(
    'anggaran.prioritas-nasional',
    'prioritas nasional',
    semua.filter((ro) => ro.prioritas_nasional),
  );
  for (const { kode, id } of periode.indikator) {
    gabung(`${kode}.anggaran`, kode, semua.filter(melayani(kode, id)));
    for (const [alias, kolom] of ALIAS_INDIKATOR)
      graf.salin(
        `${kode}.${alias}`,
        `${JUDUL[kolom]} ${kode}`,
        kolom === 'serapan' ? 'persen' : 'rupiah',
        `${kode}.anggaran.${kolom}`,
      );
  }
  graf.daun('indikator-beranggaran.banyak', 'Banyaknya indikator beranggaran', 'indikator', {
    nilai: angka(
      periode.indikator.filter(({ kode, id }) =>
        semua.filter(melayani(kode, id)).some(({ realisasi }) => realisasi !== undefined),
      ).length,
    ),
    rumus: 'banyak',
  });
  for (const [kunci, arah] of [
    ['serapan-tertinggi', 1],
    ['serapan-terendah', -1],
  ] as const)
    graf.hitungTiap(`anggaran.${kunci}`, `RO dengan ${kunci.replace('-', ' ')}`, '', semua, {
      rumus: 'predikat',
      masukan: ({ kode }) => [`anggaran.ro.${kode}.serapan`],
      hitung: (tiap) => puncak(tiap, arah),
    });
  for (const satu of unit) bersih(`anggaran.unit.${satu}`, [satu]);
  bersih('anggaran', unit);

  function daunRo(ro: Ro, jalan: (string | number)[]): void {
    const dasar = `anggaran.ro.${ro.kode}`;
    for (const kolom of JUMLAH) {
      const { nilai, at, asal } =
        kolom === 'realisasi' ? dariRo(ro, jalan) : dariRevisi(revisi, kolom, ro.kode);
      graf.daun(`${dasar}.${kolom}`, `${JUDUL[kolom]} ${ro.kode}`, 'rupiah', {
        nilai,
        asal,
        tempat: () => letak(at),
      });
    }
    turunan(dasar, ro.kode);
  }

  function dariRo(ro: Ro, jalan: (string | number)[]) {
    const { realisasi, asal } = ro;
    return {
      nilai: realisasi === undefined ? tanpaRealisasi(data, ro.kode) : angka(realisasi.nilai),
      at: [...jalan, 'realisasi'],
      asal,
    };
  }

  function gabung(dasar: string, label: string, ro: readonly Ro[]): void {
    for (const kolom of JUMLAH)
      graf.hitung(`${dasar}.${kolom}`, `${JUDUL[kolom]} ${label}`, 'rupiah', {
        rumus: 'jumlah',
        masukan: ro.map(({ kode }) => `anggaran.ro.${kode}.${kolom}`),
        hitung: (masukan) => (ro.length === 0 ? absen('tidak-berlaku') : jumlahRo(masukan)),
      });
    turunan(dasar, label);
  }

  /** Kolom yang di setiap tingkat diturunkan dengan cara yang sama. */
  function turunan(dasar: string, label: string): void {
    graf.hitung(`${dasar}.perubahan`, `Perubahan bersih ${label}`, 'rupiah', {
      rumus: 'selisih',
      masukan: [`${dasar}.penambahan`, `${dasar}.blokir`, `${dasar}.pengurangan`],
      hitung: ([tambah, blokir, kurang]) => jumlahBertanda([tambah, 1], [blokir, -1], [kurang, -1]),
    });
    graf.hitung(`${dasar}.akhir`, `Pagu akhir ${label}`, 'rupiah', {
      rumus: 'jumlah',
      masukan: [`${dasar}.awal`, `${dasar}.perubahan`],
      hitung: ([awal, perubahan]) => jumlahBertanda([awal, 1], [perubahan, 1]),
    });
    turunanSerapan(graf, dasar, label, '');
  }

  /** Bentuk bersih: blokir dan penambahan per unit saling mengurangi, lalu dijumlahkan. */
  function bersih(dasar: string, milik: readonly string[]): void {
    for (const [kolom, tanda] of [
      ['blokir', -1],
      ['penambahan', 1],
    ] as const)
      graf.hitung(`${dasar}.${kolom}-bersih`, `${JUDUL[kolom]} bersih ${dasar}`, 'rupiah', {
        rumus: 'jumlah',
        masukan: milik.map((satu) => `anggaran.unit.${satu}.perubahan`),
        hitung: (masukan) => jumlah(masukan.map((nilai) => sisiBersih(nilai, tanda))),
      });
  }
}

const ALIAS_INDIKATOR = [
  ['pagu-awal', 'awal'],
  ['blokir', 'blokir'],
  ['penambahan', 'penambahan'],
  ['perubahan', 'perubahan'],
  ['pagu', 'akhir'],
  ['realisasi-anggaran', 'realisasi'],
  ['serapan', 'serapan'],
  ['sisa', 'sisa'],
] as const;

/** Tahun yang hanya diketahui per unit: pagu akhir dan realisasi, tanpa buku revisi. */
export function grafPerUnit(graf: Graf, { isi }: PeriodeModel, akhiran: string): void {
  const berkas = isi.anggaran;
  if (berkas === undefined || berkas.data.per_unit.length === 0) return;
  const { per_unit } = berkas.data;
  for (const [index, { unit, pagu, realisasi, asal }] of per_unit.entries()) {
    const dasar = `anggaran.unit.${unit}`;
    for (const [kolom, nilai, kunci] of [
      ['akhir', pagu, 'pagu'],
      ['realisasi', realisasi, 'realisasi'],
    ] as const)
      graf.daun(
        `${dasar}.${kolom}${akhiran}`,
        `${kolom === 'akhir' ? 'Pagu' : 'Realisasi anggaran'} ${unit} ${akhiran.slice(1)}`.trim(),
        'rupiah',
        {
          nilai: angka(nilai.nilai),
          tempat: () => berkas.letak(['per_unit', index, kunci]),
          asal,
        },
      );
    turunanSerapan(graf, dasar, unit, akhiran);
  }
  for (const kolom of ['akhir', 'realisasi'] as const)
    graf.hitung(
      `anggaran.${kolom}${akhiran}`,
      `${kolom === 'akhir' ? 'Pagu' : 'Realisasi anggaran'} ${akhiran.slice(1)}`.trim(),
      'rupiah',
      {
        rumus: 'jumlah',
        masukan: per_unit.map(({ unit }) => `anggaran.unit.${unit}.${kolom}${akhiran}`),
        hitung: jumlah,
      },
    );
  turunanSerapan(graf, 'anggaran', 'anggaran', akhiran);
}

function turunanSerapan(graf: Graf, dasar: string, label: string, akhiran: string): void {
  const pagu = `${dasar}.akhir${akhiran}`;
  const realisasi = `${dasar}.realisasi${akhiran}`;
  const kunciSisa = `${dasar}.sisa${akhiran}`;
  graf.hitung(kunciSisa, `Sisa anggaran ${label}`, 'rupiah', {
    rumus: 'sisa',
    masukan: [pagu, realisasi],
    hitung: ([a, b]) => sisa(a, b),
  });
  graf.hitung(`${dasar}.serapan${akhiran}`, `Serapan ${label}`, 'persen', {
    rumus: 'serapan',
    masukan: [realisasi, pagu],
    hitung: ([a, b]) => serapan(a, b),
  });
  graf.hitung(`${dasar}.sisa-persen${akhiran}`, `Sisa anggaran ${label} dalam persen`, 'persen', {
    rumus: 'rasio',
    masukan: [kunciSisa, pagu],
    hitung: ([a, b]) => serapan(a, b),
  });
}

/** RO menyebut indikator yang dilayaninya dengan kode atau pengenalnya. */
function melayani(kode: string, id: string): (ro: Ro) => boolean {
  return ({ indikator }) => indikator === kode || indikator === id;
}

function dariRevisi(
  revisi: readonly Revisi[],
  jenis: string,
  ro: string,
): { nilai: Nilai; at: (string | number)[]; asal: string | undefined } {
  const memuat = revisi.flatMap(({ jenis: ini, rincian, asal }, index) => {
    const isi = rincian[ro];
    return isi === undefined ? [] : [{ jenis: ini, nilai: angka(isi.nilai), index, asal }];
  });
  const cocok = memuat.filter((satu) => satu.jenis === jenis);
  const [pertama] = cocok;
  if (pertama !== undefined)
    return {
      nilai: jumlah(cocok.map(({ nilai }) => nilai)),
      at: ['revisi', pertama.index, 'rincian', ro],
      asal: pertama.asal,
    };
  if (revisi.length === 0) return { nilai: absen('kosong', 'pagu belum diisi'), at: [], asal: undefined };
  const berpaguAwal = memuat.some((satu) => satu.jenis === 'awal');
  return { nilai: absen(berpaguAwal ? 'nihil' : 'tidak-berlaku'), at: ['revisi'], asal: undefined };
}

/** Jumlah atas RO yang punya kolom itu; satu yang belum diisi membuat jumlahnya belum ada, tidak lebih kecil. */
function jumlahRo(masukan: readonly Nilai[]): Nilai {
  const berlaku = masukan.filter((nilai) => nilai.jenis !== 'absen' || nilai.sebab !== 'tidak-berlaku');
  return berlaku.length === 0 ? absen('tidak-berlaku') : (belumDiisi(berlaku, 'RO') ?? jumlah(berlaku));
}

/** RO berpagu yang realisasinya belum ditulis kosong; yang tidak berpagu memang tidak punya realisasi. */
function tanpaRealisasi({ revisi }: Anggaran, ro: string): Nilai {
  return absen(revisi.length === 0 || isBerpagu(revisi, ro) ? 'kosong' : 'tidak-berlaku');
}

function puncak(tiap: readonly (readonly [Ro, Nilai])[], arah: 1 | -1): Nilai {
  const [terbaik] = tiap
    .flatMap(([{ nama }, serapan]) => (serapan.jenis === 'angka' ? [{ nama, serapan: serapan.angka }] : []))
    .toSorted((a, b) => b.serapan.compare(a.serapan) * arah);
  return terbaik === undefined ? absen('na', 'tidak ada RO berpagu') : teks(terbaik.nama);
}
