import { slug } from '../../format/slug.ts';
import type { IndikatorModel, PeriodeModel, SasaranModel } from '../../model/laporan.ts';
import { sasaranTanpaPerspektif, sebutSasaran } from '../../model/perspektif.ts';
import type { Pedoman } from '../../schema/pedoman.ts';
import type { Graf } from '../graf.ts';
import { bobotEfektif } from '../bobot-efektif.ts';
import { bobotIndikator } from '../bobot-indikator.ts';
import { absen, angka, dari, NOL } from '../nilai.ts';
import { nkp } from '../nkp.ts';
import { jumlahNkp } from '../jumlah-nkp.ts';
import { nss } from '../nss.ts';
import { predikat } from '../predikat.ts';
import { skorPerspektif } from '../skor-perspektif.ts';

/** Rantai balanced scorecard: capaian -> NSS -> skor perspektif -> NKP -> NPSS, masing-masing dengan statusnya. */
export function grafScorecard(graf: Graf, { pedoman, sasaran, indikator }: PeriodeModel): void {
  const skala = pedoman.skala.filter(({ id }) => id === pedoman.skala_capaian);
  const status = (dasar: string, nilai: string, label: string): void => {
    for (const satu of skala)
      graf.hitung(`${dasar}.status`, `Status ${label}`, '', {
        rumus: 'predikat',
        masukan: [nilai],
        hitung: (masukan) => dari(masukan, ([isi]) => predikat(isi, satu)),
      });
  };
  for (const { kode } of indikator) status(kode, `${kode}.capaian`, kode);
  for (const satu of indikator) grafBobot(graf, pedoman, satu);
  for (const { kode, indikator: anggota } of sasaran) {
    if (pedoman.bobot_indikator === undefined)
      graf.hitung(`${kode}.nss`, `NSS ${kode}`, 'nilai', {
        rumus: 'nss',
        masukan: anggota.map((satu) => `${satu.kode}.capaian`),
        hitung: (capaian) => nss(capaian),
      });
    else
      graf.hitungTiap(`${kode}.nss`, `NSS ${kode}`, 'nilai', anggota, {
        rumus: 'nss-tertimbang',
        masukan: (satu) => [`${satu.kode}.capaian`, `${satu.kode}.bobot`],
        hitung: (tiap) =>
          nss(
            tiap.map(([, capaian]) => capaian),
            tiap.map(([, , bobot]) => bobot),
          ),
      });
    status(kode, `${kode}.nss`, kode);
  }
  for (const { id, nama } of pedoman.perspektif) {
    const dasar = `perspektif.${id}`;
    const anggota = sasaran.filter(({ perspektif }) => perspektif === id);
    const banyak = banyakIndikator(anggota);
    graf.hitung(`${dasar}.skor`, `Skor ${nama}`, 'nilai', {
      rumus: 'skor',
      masukan: anggota.map(({ kode }) => `${kode}.nss`),
      hitung: (semua) => skorPerspektif(semua, banyak),
    });
    status(dasar, `${dasar}.skor`, nama);
  }
  grafNpss(graf, pedoman, sasaran);
  status('npss', 'npss', 'NPSS');

  const cacah = (kunci: string, label: string, satuan: 'indikator' | 'sasaran', banyak: number): void =>
    graf.daun(kunci, label, satuan, { nilai: angka(banyak), rumus: 'banyak' });
  cacah('indikator.banyak', 'Banyaknya indikator', 'indikator', indikator.length);
  cacah('sasaran.banyak', 'Banyaknya sasaran', 'sasaran', sasaran.length);
  for (const { nama } of skala.flatMap(({ pita }) => pita))
    graf.hitung(`status.${slug(nama)}.banyak`, `Banyaknya indikator berstatus ${nama}`, 'indikator', {
      rumus: 'banyak',
      masukan: indikator.map(({ kode }) => `${kode}.status`),
      hitung: (masukan) =>
        angka(masukan.filter((nilai) => nilai.jenis === 'teks' && nilai.teks === nama).length),
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

function banyakIndikator(sasaran: readonly SasaranModel[]): number {
  return sasaran.reduce((sum, { indikator }) => sum + indikator.length, 0);
}

/**
 * Bobot, NKP, dan NPSS: bobot perspektif tanpa skor dialihkan atau tidak, menurut pedoman. Selama ada sasaran yang
 * perspektifnya belum ditulis, NPSS tidak ada: sumber tidak punya aturan lain untuk menggabungkannya.
 */
function grafNpss(
  graf: Graf,
  { perspektif, bobot_tanpa_skor: tanpaSkor }: Pedoman,
  sasaran: readonly SasaranModel[],
): void {
  const cara = tanpaSkor?.cara ?? 'na';
  for (const satu of perspektif) {
    const { id, nama, bobot, sumber } = satu;
    const dasar = `perspektif.${id}`;
    graf.daun(`${dasar}.bobot`, `Bobot ${nama}`, 'persen', {
      nilai: angka(bobot.nilai),
      rumus: 'aturan',
      asal: sumber,
    });
    if (cara === 'dialihkan')
      graf.hitungTiap(`${dasar}.bobot-efektif`, `Bobot ${nama} yang dipakai`, 'persen', urutAkhir(satu), {
        rumus: 'bobot-efektif',
        masukan: (p) => [`perspektif.${p.id}.skor`],
        hitung: (tiap) =>
          bobotEfektif(
            tiap.map(([p, skor]) => ({ skor, bobot: p.bobot.nilai })),
            cara,
          ).reduce((_, terakhir) => terakhir).bobot,
      });
    graf.hitung(`${dasar}.nkp`, `NKP ${nama}`, 'nilai', {
      rumus: 'nkp',
      masukan: [`${dasar}.skor`, `${dasar}.${cara === 'dialihkan' ? 'bobot-efektif' : 'bobot'}`],
      hitung: ([skor, dipakai]) => nkp(skor, dipakai),
    });
  }
  const tanpaPerspektif = sasaranTanpaPerspektif(sasaran);
  const banyak = banyakIndikator(sasaran);
  const totalBobot = perspektif.reduce((sum, { bobot }) => sum.add(bobot.nilai), NOL);
  graf.hitung('npss', 'NPSS', 'nilai', {
    rumus: 'npss',
    masukan: perspektif.map(({ id }) => `perspektif.${id}.nkp`),
    hitung: (semua) =>
      tanpaPerspektif.length > 0
        ? absen('na', `${sebutSasaran(tanpaPerspektif)} belum punya perspektif`)
        : jumlahNkp(semua, totalBobot, cara, banyak),
  });

  /** Semua perspektif, yang ditanyakan paling akhir. */
  function urutAkhir(satu: Pedoman['perspektif'][number]): Pedoman['perspektif'] {
    return [...perspektif.filter((lain) => lain !== satu), satu];
  }
}
