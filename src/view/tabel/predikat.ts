import { kunciKetentuan } from '../../calc/graf/predikat.ts';
import type { PredikatKinerja } from '../../schema/aturan.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { catatanAturan } from '../keyakinan.ts';
import { ambil, DataKurang, type Konteks, periode } from '../konteks.ts';
import { tampilNilai } from '../tampil.ts';
import { buatBaris, kepala, sel, selAngka, selDua, selStrip } from './sel.ts';

function aturanPredikat(konteks: Konteks): PredikatKinerja {
  const aturan = periode(konteks).pedoman.predikat_kinerja;
  if (aturan === undefined) throw new DataKurang('predikat_kinerja di pedoman');
  return aturan;
}

/** NPSS, predikat organisasi yang ditetapkan atasan, dan perkiraannya menurut skala pedoman. */
export function tabelPredikatOrganisasi(konteks: Konteks): TabelView {
  const { unit, tahun, pedoman } = periode(konteks);
  const skala = pedoman.skala.find(({ id }) => id === aturanPredikat(konteks).skala_organisasi);
  const resmi = ambil(konteks, 'predikat.organisasi.ditetapkan').nilai.jenis === 'teks';
  const warna = (kunci: string): string | undefined => {
    const tulisan = tampilNilai(ambil(konteks, kunci).nilai);
    return skala?.pita.find(({ nama }) => nama === tulisan)?.warna;
  };
  const selPredikat = (kunci: string): Sel => ({
    ...selAngka(konteks, kunci),
    rata: 'tengah',
    warna: warna(kunci),
  });
  const baris = (judul: string, nilai: Sel) => buatBaris([sel(judul), nilai]);
  return {
    judul: `Predikat Kinerja Organisasi ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala('Uraian', 'Nilai atau Predikat')],
    badan: [
      baris('Nilai Pencapaian Sasaran Strategis (NPSS)', { ...selDua(konteks, 'npss'), rata: 'tengah' }),
      baris('Predikat yang ditetapkan atasan', selPredikat('predikat.organisasi.ditetapkan')),
      ...(skala === undefined
        ? []
        : [baris('Perkiraan menurut NPSS', selPredikat('predikat.organisasi.perkiraan'))]),
      buatBaris(
        [
          sel(`Predikat untuk pola sebaran${resmi ? '' : ' (perkiraan)'}`),
          selPredikat('predikat.organisasi'),
        ],
        'jumlah',
      ),
    ],
    lebar: [66, 34],
    mendatar: false,
    catatan: skala === undefined ? undefined : catatanAturan(skala),
  };
}

/** Predikat pegawai dari rating hasil kerja (baris) dan rating perilaku kerja (kolom). */
export function tabelMatriksPredikat(konteks: Konteks): TabelView {
  const { matriks } = aturanPredikat(konteks);
  const hasil = [...new Set(matriks.isi.map((satu) => satu.hasil))];
  const perilaku = [...new Set(matriks.isi.map((satu) => satu.perilaku))];
  return {
    judul: 'Predikat Kinerja Pegawai Menurut Rating Hasil Kerja dan Rating Perilaku Kerja',
    kepala: [
      [
        sel('Rating hasil kerja', { rentangBaris: 2, rata: 'tengah' }),
        sel('Rating perilaku kerja', { rentangKolom: perilaku.length, rata: 'tengah' }),
      ],
      kepala(...perilaku),
    ],
    badan: hasil.map((milik) =>
      buatBaris([
        sel(milik, { kepala: true }),
        ...perilaku.map((lawan) => {
          const cocok = matriks.isi.find((satu) => satu.hasil === milik && satu.perilaku === lawan);
          return sel(cocok?.predikat ?? '-', { rata: 'tengah' });
        }),
      ]),
    ),
    lebar: [28, ...perilaku.map(() => Math.round(72 / perilaku.length))],
    mendatar: false,
    catatan: catatanAturan(matriks),
  };
}

/** Sebaran predikat pegawai yang diperkenankan bagi setiap predikat organisasi; yang berlaku bagi unit ini ditandai. */
export function tabelDistribusiPredikat(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  const { distribusi } = aturanPredikat(konteks);
  const berlaku = tampilNilai(ambil(konteks, 'predikat.organisasi').nilai);
  const resmi = ambil(konteks, 'predikat.organisasi.ditetapkan').nilai.jenis === 'teks';
  const berorang = ambil(konteks, 'predikat.pegawai').nilai.jenis === 'angka';
  const nyata = konteks.hasil.fakta.has(
    `${kunciKetentuan(distribusi.aturan[0]?.organisasi ?? '', 0)}.bagian`,
  );
  const badan = distribusi.aturan.flatMap(({ organisasi, ketentuan }): BarisView[] => {
    const tanda =
      organisasi === berlaku ? `${organisasi} (${resmi ? 'unit ini' : 'perkiraan unit ini'})` : organisasi;
    return ketentuan.map((satu, urut): BarisView => {
      const dasar = kunciKetentuan(organisasi, urut);
      const sisi = satu.paling_banyak !== undefined ? 'paling-banyak' : 'paling-sedikit';
      const berbatas = satu.paling_banyak !== undefined || satu.paling_sedikit !== undefined;
      const batas = (akhiran: string): Sel =>
        berbatas ? selAngka(konteks, `${dasar}.${sisi}${akhiran}`) : selStrip();
      return buatBaris(
        [
          ...(urut === 0 ? [sel(tanda, { rentangBaris: ketentuan.length })] : []),
          sel(satu.predikat.join(' dan/atau ')),
          sel(bunyi(satu)),
          batas(''),
          ...(berorang ? [batas('.orang')] : []),
          ...(nyata ? [selDua(konteks, `${dasar}.bagian`), selAngka(konteks, `${dasar}.terpenuhi`)] : []),
        ],
        organisasi === berlaku ? 'jumlah' : 'biasa',
      );
    });
  });
  return {
    judul: `Sebaran Predikat Kinerja Pegawai ${unit.singkat} Tahun ${tahun} yang Diperkenankan`,
    kepala: [
      kepala(
        'Predikat Organisasi',
        'Predikat Pegawai',
        'Ketentuan',
        'Bagian (%)',
        ...(berorang ? ['Banyaknya (pegawai)'] : []),
        ...(nyata ? ['Bagian Nyata (%)', 'Hasil'] : []),
      ),
    ],
    badan,
    lebar: [22, 26, 18, 14, ...(berorang ? [20] : []), ...(nyata ? [14, 16] : [])],
    mendatar: nyata,
    catatan: catatanAturan(distribusi),
  };
}

function bunyi(satu: PredikatKinerja['distribusi']['aturan'][number]['ketentuan'][number]): string {
  if (satu.paling_banyak?.nilai.equals(0) === true) return 'tidak boleh ada';
  if (satu.paling_banyak !== undefined) return 'paling banyak';
  return satu.paling_sedikit === undefined ? 'harus ada' : 'paling sedikit';
}
