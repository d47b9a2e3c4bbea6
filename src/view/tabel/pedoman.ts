import { kunciTargetRenstra } from '../../calc/graf/renstra.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, periode } from '../konteks.ts';
import { kepalaIndikator } from '../tingkat.ts';
import { buatBaris, kepala, sel, selAngka, selNomor, selStrip } from './sel.ts';

/** Skala predikat sebagaimana pedoman menetapkannya. */
export function tabelSkala(konteks: Konteks, id: string): TabelView {
  const skala = periode(konteks).pedoman.skala.find((satu) => satu.id === id);
  if (skala === undefined) throw new Error(`skala ${id} tidak ada`);
  const berkode = skala.pita.some(({ kode }) => kode !== undefined);
  const baris = skala.pita.map(({ nama, kode, tertulis, warna }, index) =>
    buatBaris([
      selNomor(index + 1),
      ...(berkode ? [sel(kode ?? '', { rata: 'tengah' })] : []),
      sel(nama, { warna }),
      sel(tertulis, { rata: 'tengah' }),
    ]),
  );
  const tanpa = skala.tanpa_nilai;
  if (tanpa !== undefined)
    baris.push(
      buatBaris([
        selNomor(baris.length + 1),
        ...(berkode ? [sel('')] : []),
        sel(tanpa),
        sel('n/a', { rata: 'tengah' }),
      ]),
    );
  return {
    judul: skala.judul,
    kepala: [kepala('No.', ...(berkode ? ['Kode'] : []), 'Kategori', 'Rentang Nilai')],
    badan: baris,
    lebar: berkode ? [10, 15, 40, 35] : [10, 50, 40],
    mendatar: false,
    catatan: skala.catatan,
  };
}

/** Komponen penilaian AKIP dan bobotnya; nilai total dari laporan hasil evaluasi. */
export function tabelAkipKomponen(konteks: Konteks): TabelView {
  const { pedoman, tahun, indikator } = periode(konteks);
  const kode = indikator.find(({ data }) => data.skala === 'akip')?.kode;
  const baris = pedoman.akip.komponen.map(({ nama }, index) =>
    buatBaris([
      selNomor(index + 1),
      sel(nama),
      selAngka(konteks, `pedoman.akip.${index + 1}.bobot`),
      selStrip(),
    ]),
  );
  const total = kode === undefined ? selStrip() : selAngka(konteks, `${kode}.realisasi`);
  return {
    judul: `Komponen Penilaian Akuntabilitas Kinerja Tahun ${tahun}`,
    kepala: [kepala('No.', 'Komponen yang Dinilai', 'Bobot', 'Nilai')],
    badan: [...baris, buatBaris([sel('Nilai Hasil Evaluasi', { rentangKolom: 3 }), total], 'jumlah')],
    lebar: [10, 54, 18, 18],
    mendatar: false,
    catatan: 'Tanda - berarti nilainya tidak tercatat dalam data laporan ini.',
  };
}

/** Target Renstra lima tahun. */
export function tabelRenstra(konteks: Konteks): TabelView {
  const { renstra, pedoman, indikator } = periode(konteks);
  if (renstra === undefined) throw new DataKurang('Renstra');
  const { dari, sampai, sasaran, judul } = renstra.data;
  const [, sebutanSasaran, , sebutanIndikator] = kepalaIndikator(periode(konteks));
  const tahun = Array.from({ length: sampai - dari + 1 }, (_, index) => String(dari + index));
  const badan = pedoman.perspektif.flatMap(({ id, nama }): BarisView[] => {
    const milik = sasaran.filter(({ perspektif }) => perspektif === id);
    const baris = milik.flatMap((satu) =>
      satu.indikator.map((i, index): BarisView => {
        const target = tahun.map((t) => selAngka(konteks, kunciTargetRenstra(indikator, i.id, t)));
        const awal = index === 0 ? [sel(satu.judul, { rentangBaris: satu.indikator.length })] : [];
        return buatBaris([...awal, sel(i.judul), sel(i.satuan === 'persen' ? '%' : i.satuan), ...target]);
      }),
    );
    return baris.length === 0
      ? []
      : [buatBaris([sel(nama, { rentangKolom: 3 + tahun.length })], 'kelompok'), ...baris];
  });
  return {
    judul: `Target Kinerja ${judul}`,
    kepala: [kepala(sebutanSasaran, sebutanIndikator, 'Satuan', ...tahun)],
    badan,
    lebar: [26, 32, 12, ...tahun.map(() => 6)],
    mendatar: false,
  };
}
