import { slug } from '../../format/slug.ts';
import type { PeriodeModel } from '../../model/laporan.ts';
import type { Survei } from '../../schema/survei.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { absen, angka, dari, type Nilai, NOL } from '../nilai.ts';
import { rasio } from '../rasio.ts';

/** Survei penerapan kebijakan: rancangan aspek, responden, dan sebaran predikat (S1:909-984). */
export function grafSurvei(graf: Graf, { isi: { survei: berkas }, pedoman }: PeriodeModel): void {
  if (berkas === undefined) return;
  for (const [s, survei] of berkas.data.survei.entries()) {
    const skala = pedoman.skala.find(({ id }) => id === survei.skala);
    const predikat = (skala?.pita ?? []).map(({ nama }) => slug(nama));
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
      for (const nama of predikat) daun(nama, nilaiSebaran(hasil.sebaran[nama]?.nilai), ['sebaran', nama]);
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
    for (const awal of [dasar, ...survei.kelompok.map(({ id }) => `${dasar}.${id}`)])
      persen(
        graf,
        `${awal}.tingkat-isi`,
        'Tingkat pengisian survei',
        `${awal}.responden`,
        `${awal}.instansi`,
      );
    for (const nama of predikat)
      persen(graf, `${dasar}.${nama}.persen`, `Persentase ${nama}`, `${dasar}.${nama}`, `${dasar}.responden`);
    const batas = predikat.indexOf(slug(survei.minimal));
    graf.hitung(`${dasar}.minimal-${slug(survei.minimal)}`, `Jumlah minimal ${survei.minimal}`, 'instansi', {
      rumus: 'jumlah',
      masukan: predikat.slice(0, batas + 1).map((nama) => `${dasar}.${nama}`),
      hitung: jumlah,
    });
    const minimal = `${dasar}.minimal-${slug(survei.minimal)}`;
    persen(graf, `${minimal}.persen`, `Persentase minimal ${survei.minimal}`, minimal, `${dasar}.responden`);
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
      hitung: (masukan) => dari(masukan, ([a = NOL, b = NOL]) => angka(a.mul(b))),
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

function persen(graf: Graf, kunci: string, label: string, pembilang: string, penyebut: string): void {
  graf.hitung(kunci, label, 'persen', {
    rumus: 'rasio',
    masukan: [pembilang, penyebut],
    hitung: (nilai) => dari(nilai, ([a = NOL, b = NOL]) => rasio(a, b)),
  });
}

/** Predikat tanpa instansi adalah nihil, bukan nilai yang hilang. */
function nilaiSebaran(nilai: Parameters<typeof angka>[0] | undefined): Nilai {
  if (nilai === undefined) return absen('nihil');
  const isi = angka(nilai);
  return isi.jenis === 'angka' && isi.angka.n === 0n ? absen('nihil') : isi;
}
