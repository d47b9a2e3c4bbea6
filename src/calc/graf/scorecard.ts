import { slug } from '../../format/slug.ts';
import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Pedoman, Skala } from '../../schema/pedoman.ts';
import type { Graf } from '../graf.ts';
import { bobotEfektif, type SkorBerbobot } from '../bobot-efektif.ts';
import { bobotIndikator } from '../bobot-indikator.ts';
import { absen, angka, dari, type Nilai } from '../nilai.ts';
import { nkp } from '../nkp.ts';
import { npss } from '../npss.ts';
import { nss } from '../nss.ts';
import { predikat } from '../predikat.ts';
import { skorPerspektif } from '../skor-perspektif.ts';

/** Rantai balanced scorecard: capaian -> NSS -> skor perspektif -> NKP -> NPSS, masing-masing dengan statusnya. */
export function grafScorecard(graf: Graf, { pedoman, sasaran, indikator }: PeriodeModel): void {
  const skala = pedoman.skala.find(({ id }) => id === pedoman.skala_capaian);
  const status = (dasar: string, nilai: string, label: string): void => {
    if (skala !== undefined) grafStatus(graf, skala, `${dasar}.status`, nilai, `Status ${label}`);
  };
  for (const { kode } of indikator) status(kode, `${kode}.capaian`, kode);
  for (const satu of indikator) grafBobot(graf, pedoman, satu);
  for (const { kode, indikator: anggota } of sasaran) {
    const capaian = anggota.map((i) => `${i.kode}.capaian`);
    const bobot = pedoman.bobot_indikator === undefined ? [] : anggota.map((i) => `${i.kode}.bobot`);
    graf.hitung(`${kode}.nss`, `NSS ${kode}`, 'nilai', {
      rumus: bobot.length === 0 ? 'nss' : 'nss-tertimbang',
      masukan: [...capaian, ...bobot],
      hitung: (masukan) =>
        nss(masukan.slice(0, capaian.length), bobot.length === 0 ? undefined : masukan.slice(capaian.length)),
    });
    status(kode, `${kode}.nss`, kode);
  }
  for (const { id, nama } of pedoman.perspektif) {
    const dasar = `perspektif.${id}`;
    const anggota = sasaran.filter(({ perspektif }) => perspektif === id).map(({ kode }) => `${kode}.nss`);
    graf.hitung(`${dasar}.skor`, `Skor ${nama}`, 'nilai', {
      rumus: 'skor',
      masukan: anggota,
      hitung: skorPerspektif,
    });
    status(dasar, `${dasar}.skor`, nama);
  }
  grafNpss(graf, pedoman);
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

/** Bobot indikator, hanya bila pedoman membobot indikator. */
function grafBobot(graf: Graf, { bobot_indikator: aturan }: Pedoman, { kode, data }: IndikatorModel): void {
  if (aturan === undefined) return;
  graf.daun(`${kode}.bobot`, `Bobot ${kode}`, '', {
    nilai:
      data.kualitas === undefined
        ? absen('kosong', 'kelas indikator belum ditulis')
        : bobotIndikator(data.kualitas, aturan),
    rumus: 'bobot-indikator',
    asal: aturan.sumber,
  });
}

/** Bobot, NKP, dan NPSS: bobot perspektif tanpa skor dialihkan atau tidak, menurut pedoman. */
function grafNpss(graf: Graf, { perspektif, bobot_tanpa_skor: tanpaSkor }: Pedoman): void {
  const cara = tanpaSkor?.cara ?? 'na';
  const skor = perspektif.map(({ id }) => `perspektif.${id}.skor`);
  for (const [index, { id, nama, bobot, sumber }] of perspektif.entries()) {
    const dasar = `perspektif.${id}`;
    graf.daun(`${dasar}.bobot`, `Bobot ${nama}`, 'persen', {
      nilai: angka(bobot.nilai),
      rumus: 'aturan',
      asal: sumber,
    });
    if (cara === 'dialihkan')
      graf.hitung(`${dasar}.bobot-efektif`, `Bobot ${nama} yang dipakai`, 'persen', {
        rumus: 'bobot-efektif',
        masukan: skor,
        hitung: (masukan) => bobotEfektif(berbobot(perspektif, masukan), cara)[index]?.bobot ?? absen('na'),
      });
    graf.hitung(`${dasar}.nkp`, `NKP ${nama}`, 'nilai', {
      rumus: 'nkp',
      masukan: [`${dasar}.skor`, `${dasar}.${cara === 'dialihkan' ? 'bobot-efektif' : 'bobot'}`],
      hitung: ([a = absen('kosong'), b = absen('kosong')]) => nkp(a, b),
    });
  }
  graf.hitung('npss', 'NPSS', 'nilai', {
    rumus: 'npss',
    masukan: [...perspektif.map(({ id }) => `perspektif.${id}.nkp`), ...skor],
    hitung: (masukan) => npss(berbobot(perspektif, masukan.slice(perspektif.length)), cara),
  });
}

function berbobot(perspektif: Pedoman['perspektif'], skor: readonly Nilai[]): SkorBerbobot[] {
  return perspektif.map(({ bobot }, index) => ({ skor: skor[index] ?? absen('kosong'), bobot: bobot.nilai }));
}
