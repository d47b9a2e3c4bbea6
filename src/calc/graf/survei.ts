import { slug } from '../../format/slug.ts';
import type { PeriodeModel } from '../../model/laporan.ts';
import type { Angka } from '../../schema/angka.ts';
import type { Survei } from '../../schema/survei.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { kali } from '../kali.ts';
import { absen, angka, type Nilai } from '../nilai.ts';
import { grafRasioData } from './rasio.ts';

/** Survei penerapan kebijakan: rancangan aspek, responden, dan sebaran predikat (S1:909-984). */
export function grafSurvei(graf: Graf, { isi: { survei: berkas }, pedoman }: PeriodeModel): void {
  if (berkas === undefined) return;
  for (const [s, survei] of berkas.data.survei.entries()) {
    const predikat = pedoman.skala
      .filter(({ id }) => id === survei.skala)
      .flatMap(({ pita }) => pita.map(({ nama }) => slug(nama)));
    const persen = (kunci: string, label: string, pembilang: string, penyebut: string): void =>
      grafRasioData(graf, kunci, label, [pembilang, penyebut], () => berkas.letak(['survei', s]));
    const dasar = `survei.${survei.id}`;
    grafAspek(graf, dasar, survei);
    for (const [h, hasil] of survei.hasil.entries()) {
      const daun = (nama: string, nilai: Nilai, jalan: string[]): void =>
        graf.daun(`${dasar}.wilayah.${h + 1}.${nama}`, `${nama} ${hasil.wilayah}`, 'instansi', {
          nilai,
          asal: survei.asal,
          tempat: () => berkas.letak(['survei', s, 'hasil', h, ...jalan]),
        });
      daun('instansi', angka(hasil.instansi.nilai), ['instansi']);
      daun('responden', angka(hasil.responden.nilai), ['responden']);
      for (const nama of predikat) daun(nama, nilaiSebaran(hasil.sebaran[nama]), ['sebaran', nama]);
    }
    const semua = survei.hasil.map((_, h) => h + 1);
    const total = (kunci: string, nama: string, wilayah: readonly number[]): void =>
      graf.hitung(kunci, `Jumlah ${nama}`, 'instansi', {
        rumus: 'jumlah',
        masukan: wilayah.map((w) => `${dasar}.wilayah.${w}.${nama}`),
        hitung: jumlah,
      });
    for (const nama of ['instansi', 'responden', ...predikat]) total(`${dasar}.${nama}`, nama, semua);
    for (const { id } of survei.kelompok)
      for (const nama of ['instansi', 'responden'])
        total(
          `${dasar}.${id}.${nama}`,
          nama,
          semua.filter((w) => survei.hasil[w - 1]?.kelompok === id),
        );
    for (const { awal, nama } of [
      { awal: dasar, nama: '' },
      ...survei.kelompok.map(({ id, nama }) => ({ awal: `${dasar}.${id}`, nama: ` ${nama}` })),
    ])
      persen(
        `${awal}.tingkat-isi`,
        `Tingkat pengisian survei${nama}`,
        `${awal}.responden`,
        `${awal}.instansi`,
      );
    for (const nama of predikat)
      persen(`${dasar}.${nama}.persen`, `Persentase ${nama}`, `${dasar}.${nama}`, `${dasar}.responden`);
    const batas = predikat.indexOf(slug(survei.minimal));
    graf.hitung(`${dasar}.minimal-${slug(survei.minimal)}`, `Jumlah minimal ${survei.minimal}`, 'instansi', {
      rumus: 'jumlah',
      masukan: predikat.slice(0, batas + 1).map((nama) => `${dasar}.${nama}`),
      hitung: jumlah,
    });
    const minimal = `${dasar}.minimal-${slug(survei.minimal)}`;
    persen(`${minimal}.persen`, `Persentase minimal ${survei.minimal}`, minimal, `${dasar}.responden`);
  }
}

function grafAspek(graf: Graf, dasar: string, { aspek, nilai_per_soal: perSoal, asal }: Survei): void {
  graf.daun(`${dasar}.nilai-per-soal`, 'Nilai tertinggi tiap soal', 'nilai', {
    nilai: angka(perSoal.nilai),
    asal,
  });
  for (const { kode, nama, bobot, soal } of aspek) {
    const satu = `${dasar}.aspek.${kode}`;
    graf.daun(`${satu}.bobot`, `Bobot ${nama}`, 'persen', { nilai: angka(bobot.nilai), asal });
    graf.daun(`${satu}.soal`, `Jumlah soal ${nama}`, 'soal', { nilai: angka(soal.nilai), asal });
    graf.hitung(`${satu}.nilai-maksimal`, `Nilai maksimal ${nama}`, 'nilai', {
      rumus: 'kali',
      masukan: [`${satu}.soal`, `${dasar}.nilai-per-soal`],
      hitung: ([banyak, tertinggi]) => kali(banyak, tertinggi),
    });
  }
  graf.daun(`${dasar}.aspek.banyak`, 'Banyaknya aspek', 'aspek', {
    nilai: angka(aspek.length),
    rumus: 'banyak',
  });
  for (const [nama, satuan] of [
    ['bobot', 'persen'],
    ['soal', 'soal'],
    ['nilai-maksimal', 'nilai'],
  ] as const)
    graf.hitung(`${dasar}.${nama}`, `Jumlah ${nama.replace('-', ' ')}`, satuan, {
      rumus: 'jumlah',
      masukan: aspek.map(({ kode }) => `${dasar}.aspek.${kode}.${nama}`),
      hitung: jumlah,
    });
}

/** Predikat tanpa instansi adalah nihil, bukan nilai yang hilang. */
function nilaiSebaran(banyak: Angka | undefined): Nilai {
  return banyak === undefined || banyak.nilai.n === 0n ? absen('nihil') : angka(banyak.nilai);
}
