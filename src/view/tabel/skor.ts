import type { IndikatorModel, SasaranModel } from '../../model/laporan.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { catatanIndikator, gabungCatatan } from '../catatan.ts';
import { ambil, type Konteks, periode, perspektifBersasaran } from '../konteks.ts';
import { tampilFakta } from '../tampil.ts';
import { kepalaIndikator } from '../tingkat.ts';
import { buatBaris, kepala, sel, selDua, selSatuan, selStatus } from './sel.ts';

/** Skor rinci: target, realisasi, capaian, status, NSS, skor, NKP, bertingkat perspektif > sasaran > indikator. */
export function tabelSkorRinci(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { sasaran, unit, tahun } = model;
  const [, sebutanSasaran, , sebutanIndikator] = kepalaIndikator(model);
  const milik = (id: string | undefined): BarisView[] =>
    sasaran
      .filter(({ perspektif }) => perspektif === id)
      .flatMap((satu) => [
        barisSasaran(konteks, satu),
        ...satu.indikator.map((milikSasaran) => barisIndikator(konteks, milikSasaran)),
      ]);
  return {
    judul: `Rincian Nilai Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      kepala(
        'Kode',
        `${sebutanSasaran}/${sebutanIndikator}`,
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Status',
        'NSS',
        'Status NSS',
        'Skor',
        'NKP',
        'Status Perspektif',
      ),
    ],
    badan: [
      ...perspektifBersasaran(model).flatMap(({ id, nama }) => [
        barisPerspektif(konteks, id, nama),
        ...milik(id),
      ]),
      ...milik(undefined),
      buatBaris(
        [sel('NPSS', { rentangKolom: 9 }), selDua(konteks, 'npss'), selStatus(konteks, 'npss.status')],
        'jumlah',
      ),
    ],
    lebar: [7, 29, 7, 8, 8, 8, 7, 8, 6, 6, 8],
    mendatar: true,
    catatan: gabungCatatan(
      catatanIndikator(model.indikator),
      catatanPengalihan(konteks),
      catatanNpss(konteks),
    ),
  };
}

function barisPerspektif(konteks: Konteks, id: string, nama: string): BarisView {
  const dasar = `perspektif.${id}`;
  return buatBaris(
    [
      sel(nama, { rentangKolom: 2 }),
      ...selKosong(6),
      selDua(konteks, `${dasar}.skor`),
      selDua(konteks, `${dasar}.nkp`),
      selStatus(konteks, `${dasar}.status`),
    ],
    'kelompok',
  );
}

function barisSasaran(konteks: Konteks, { kode, judul }: SasaranModel): BarisView {
  return buatBaris(
    [
      sel(`${kode} ${judul}`, { rentangKolom: 2 }),
      ...selKosong(4),
      selDua(konteks, `${kode}.nss`),
      selStatus(konteks, `${kode}.status`),
      ...selKosong(3),
    ],
    'jumlah',
  );
}

function barisIndikator(konteks: Konteks, { kode, judul }: IndikatorModel): BarisView {
  return buatBaris([
    sel(kode),
    sel(judul),
    selDua(konteks, `${kode}.target-ukur`),
    selDua(konteks, `${kode}.realisasi`),
    selDua(konteks, `${kode}.capaian`),
    selStatus(konteks, `${kode}.status`),
    ...selKosong(5),
  ]);
}

function selKosong(banyak: number): Sel[] {
  return Array.from({ length: banyak }, () => sel(''));
}

/** Skor ringkas: skor, bobot, dan NKP tiap perspektif yang punya sasaran; bobot yang dipakai bila ada yang dialihkan. */
export function tabelSkorRingkas(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { unit, tahun } = model;
  const pengalihan = catatanPengalihan(konteks);
  const dialihkan = pengalihan !== undefined;
  const baris = perspektifBersasaran(model).map(({ id, nama }) =>
    buatBaris([
      sel(nama),
      selDua(konteks, `perspektif.${id}.skor`),
      selSatuan(konteks, `perspektif.${id}.bobot`),
      ...(dialihkan ? [selSatuan(konteks, `perspektif.${id}.bobot-efektif`)] : []),
      selDua(konteks, `perspektif.${id}.nkp`),
    ]),
  );
  return {
    judul: `Nilai Kinerja Perspektif dan NPSS ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala('Perspektif', 'Skor', 'Bobot', ...(dialihkan ? ['Bobot yang Dipakai'] : []), 'NKP')],
    badan: [
      ...baris,
      buatBaris([sel('NPSS', { rentangKolom: dialihkan ? 4 : 3 }), selDua(konteks, 'npss')], 'jumlah'),
    ],
    lebar: dialihkan ? [40, 15, 15, 15, 15] : [46, 18, 18, 18],
    mendatar: false,
    catatan: gabungCatatan(pengalihan, catatanNpss(konteks)),
  };
}

/** Bobot yang dipakai bila bobot perspektif tanpa skor dialihkan ke perspektif lain. */
function catatanPengalihan(konteks: Konteks): string | undefined {
  const bobot = periode(konteks).pedoman.perspektif.map(({ id, nama }) => ({
    nama,
    fakta: konteks.hasil.fakta.get(`perspektif.${id}.bobot-efektif`),
  }));
  const tanpa = bobot.filter(
    ({ fakta }) => fakta?.nilai.jenis === 'absen' && fakta.nilai.sebab === 'tidak-berlaku',
  );
  const dipakai = bobot.flatMap(({ nama, fakta }) =>
    fakta?.nilai.jenis === 'angka' ? [`${nama} ${tampilFakta(fakta)}`] : [],
  );
  if (tanpa.length === 0 || dipakai.length === 0) return undefined;
  return `Bobot perspektif tanpa skor (${tanpa.map(({ nama }) => nama).join(', ')}) dialihkan sebanding ke perspektif lain; bobot yang dipakai: ${dipakai.join(', ')}.`;
}

/** Sebab NPSS belum ada, agar tidak disangka nol atau rampung. */
function catatanNpss(konteks: Konteks): string | undefined {
  const { nilai } = ambil(konteks, 'npss');
  if (nilai.jenis !== 'absen' || nilai.keterangan === undefined) return undefined;
  const dapat = nilai.sebab === 'kosong' ? 'belum' : 'tidak';
  return `NPSS ${dapat} dapat dihitung: ${nilai.keterangan}.`;
}
