import { slug } from '../../format/slug.ts';
import type { Survei } from '../../schema/survei.ts';
import type { Sel, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, periode } from '../konteks.ts';
import { buatBaris, kepala, sel, selAngka, selDua, selSatuan } from './sel.ts';

function ambilSurvei(konteks: Konteks): { survei: Survei; dasar: string; predikat: readonly string[] } {
  const survei = periode(konteks).isi.survei?.data.survei[0];
  if (survei === undefined) throw new DataKurang('survei.yaml');
  const skala = periode(konteks).pedoman.skala.find(({ id }) => id === survei.skala);
  return { survei, dasar: `survei.${survei.id}`, predikat: (skala?.pita ?? []).map(({ nama }) => nama) };
}

/** Aspek survei: bobot, jumlah soal, dan nilai maksimal. */
export function tabelSurveiBobot(konteks: Konteks): TabelView {
  const { survei, dasar } = ambilSurvei(konteks);
  const baris = survei.aspek.map(({ kode, nama }) =>
    buatBaris([
      sel(kode, { rata: 'tengah' }),
      sel(nama),
      selSatuan(konteks, `${dasar}.aspek.${kode}.bobot`),
      ...['soal', 'nilai-maksimal'].map((kolom) => selAngka(konteks, `${dasar}.aspek.${kode}.${kolom}`)),
    ]),
  );
  return {
    judul: `Bobot dan Jumlah Soal ${survei.judul}`,
    kepala: [kepala('Kode', 'Aspek', 'Bobot', 'Jumlah Soal', 'Nilai Maksimal')],
    badan: [
      ...baris,
      buatBaris(
        [
          sel('Jumlah', { rentangKolom: 2 }),
          selSatuan(konteks, `${dasar}.bobot`),
          selAngka(konteks, `${dasar}.soal`),
          selAngka(konteks, `${dasar}.nilai-maksimal`),
        ],
        'jumlah',
      ),
    ],
    lebar: [10, 45, 15, 15, 15],
    mendatar: false,
  };
}

/** Responden survei menurut kelompok instansi. */
export function tabelSurveiResponden(konteks: Konteks): TabelView {
  const { survei, dasar } = ambilSurvei(konteks);
  const kolom = (awal: string): Sel[] => [
    selAngka(konteks, `${awal}.instansi`),
    selAngka(konteks, `${awal}.responden`),
    selDua(konteks, `${awal}.tingkat-isi`),
  ];
  return {
    judul: `Responden ${survei.judul}`,
    kepala: [kepala('Jenis Instansi', 'Jumlah Instansi', 'Mengisi Survei', 'Tingkat Pengisian (%)')],
    badan: [
      ...survei.kelompok.map(({ id, nama }) => buatBaris([sel(nama), ...kolom(`${dasar}.${id}`)])),
      buatBaris([sel('Total'), ...kolom(dasar)], 'jumlah'),
    ],
    lebar: [40, 20, 20, 20],
    mendatar: false,
  };
}

/** Sebaran predikat survei menurut wilayah. */
export function tabelSurveiHasil(konteks: Konteks): TabelView {
  const { survei, dasar, predikat } = ambilSurvei(konteks);
  const kunci = ['instansi', 'responden', ...predikat.map(slug)];
  const minimal = `${dasar}.minimal-${slug(survei.minimal)}`;
  const banyakMinimal = predikat.indexOf(survei.minimal) + 1;
  const sisa = predikat.length - banyakMinimal;
  return {
    judul: `Hasil ${survei.judul} Menurut Wilayah Kerja`,
    kepala: [kepala('Wilayah Kerja', 'Jumlah Instansi', 'Responden', ...predikat)],
    badan: [
      ...survei.hasil.map(({ wilayah }, index) =>
        buatBaris([
          sel(wilayah),
          ...kunci.map((nama) => selAngka(konteks, `${dasar}.wilayah.${index + 1}.${nama}`)),
        ]),
      ),
      buatBaris([sel('Jumlah'), ...kunci.map((nama) => selAngka(konteks, `${dasar}.${nama}`))], 'jumlah'),
      buatBaris(
        [
          sel('Persentase terhadap responden', { rentangKolom: 3 }),
          ...predikat.map((nama) => selSatuan(konteks, `${dasar}.${slug(nama)}.persen`)),
        ],
        'jumlah',
      ),
      buatBaris(
        [
          sel(`Minimal ${survei.minimal}`, { rentangKolom: 3 }),
          { ...selSatuan(konteks, `${minimal}.persen`), rentangKolom: banyakMinimal, rata: 'tengah' },
          ...(sisa === 0 ? [] : [sel('', { rentangKolom: sisa })]),
        ],
        'jumlah',
      ),
    ],
    lebar: [20, 11, 12, ...predikat.map(() => 57 / predikat.length)].map(Math.round),
    mendatar: false,
  };
}
