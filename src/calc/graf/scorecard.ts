import { slug } from '../../format/slug.ts';
import type { PeriodeModel } from '../../model/laporan.ts';
import type { Skala } from '../../schema/pedoman.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { absen, angka, dari, SERATUS } from '../nilai.ts';
import { predikat } from '../predikat.ts';
import { rataRata } from '../rata-rata.ts';

/** Rantai balanced scorecard: capaian -> NSS -> skor perspektif -> NKP -> NPSS, masing-masing dengan statusnya. */
export function grafScorecard(graf: Graf, { pedoman, sasaran, indikator }: PeriodeModel): void {
  const skala = pedoman.skala.find(({ id }) => id === pedoman.skala_capaian);
  const status = (dasar: string, nilai: string, label: string): void => {
    if (skala !== undefined) grafStatus(graf, skala, `${dasar}.status`, nilai, `Status ${label}`);
  };
  for (const { kode } of indikator) status(kode, `${kode}.capaian`, kode);
  for (const { kode, indikator: anggota } of sasaran) {
    graf.hitung(`${kode}.nss`, `NSS ${kode}`, 'nilai', {
      rumus: 'nss',
      masukan: anggota.map((i) => `${i.kode}.capaian`),
      hitung: rataRata,
    });
    status(kode, `${kode}.nss`, kode);
  }
  for (const { id, nama, bobot, sumber } of pedoman.perspektif) {
    const dasar = `perspektif.${id}`;
    const anggota = sasaran.filter(({ perspektif }) => perspektif === id).map(({ kode }) => `${kode}.nss`);
    graf.daun(`${dasar}.bobot`, `Bobot ${nama}`, 'persen', {
      nilai: angka(bobot.nilai),
      rumus: 'aturan',
      asal: sumber,
    });
    graf.hitung(`${dasar}.skor`, `Skor ${nama}`, 'nilai', {
      rumus: 'skor',
      masukan: anggota,
      hitung: rataRata,
    });
    graf.hitung(`${dasar}.nkp`, `NKP ${nama}`, 'nilai', {
      rumus: 'nkp',
      masukan: [`${dasar}.skor`, `${dasar}.bobot`],
      hitung: (masukan) =>
        dari(masukan, ([skor, b]) =>
          skor === undefined || b === undefined ? absen('na') : angka(skor.mul(b).div(SERATUS)),
        ),
    });
    status(dasar, `${dasar}.skor`, nama);
  }
  graf.hitung('npss', 'NPSS', 'nilai', {
    rumus: 'npss',
    masukan: pedoman.perspektif.map(({ id }) => `perspektif.${id}.nkp`),
    // Perspektif tanpa skor tidak dihitung nol: NPSS ikut tidak ada.
    hitung: (masukan) => dari(masukan, () => jumlah(masukan)),
  });
  status('npss', 'npss', 'NPSS');

  const cacah = (kunci: string, label: string, satuan: 'indikator' | 'sasaran', banyak: number): void =>
    graf.daun(kunci, label, satuan, { nilai: angka(banyak), rumus: 'banyak' });
  cacah('indikator.banyak', 'Banyaknya indikator', 'indikator', indikator.length);
  cacah('sasaran.banyak', 'Banyaknya sasaran', 'sasaran', sasaran.length);
  for (const { nama } of skala?.pita ?? [])
    graf.hitung(`status.${slug(nama)}.banyak`, `Banyaknya indikator berstatus ${nama}`, 'indikator', {
      rumus: 'banyak',
      masukan: indikator.map(({ kode }) => `${kode}.status`),
      hitung: (masukan) =>
        angka(masukan.filter((nilai) => nilai.jenis === 'teks' && nilai.teks === nama).length),
    });
}

function grafStatus(graf: Graf, skala: Skala, kunci: string, dasar: string, label: string): void {
  graf.hitung(kunci, label, '', {
    rumus: 'predikat',
    masukan: [dasar],
    hitung: (masukan) =>
      dari(masukan, ([nilai]) => (nilai === undefined ? absen('na') : predikat(nilai, skala))),
  });
}
