import type { BagianView, DokumenView } from '../../src/view/bentuk.ts';

/** Dokumen kecil untuk uji; isi bagiannya ditentukan pemanggil. */
export function contohDokumen(
  isi: Partial<Record<'depan' | 'bab' | 'lampiran', string>>,
  ganti: Partial<DokumenView> = {},
): DokumenView {
  const bagian = (['depan', 'bab', 'lampiran'] as const).flatMap((jenis): BagianView[] => {
    const html = isi[jenis];
    const nomor = { depan: '', bab: 'BAB I', lampiran: 'Lampiran 1' }[jenis];
    return html === undefined
      ? []
      : [
          {
            jenis,
            slug: `${jenis}-1`,
            nomor,
            judul: `Judul ${jenis}`,
            id: `${jenis}-1`,
            subbab: [],
            html,
            adaGrafik: html.includes('data-grafik'),
          },
        ];
  });
  return {
    kunci: 'unit/2023/lkj',
    judul: 'Laporan Kinerja Tahun 2023',
    namaJenis: 'Laporan Kinerja',
    instansi: 'Badan Contoh Negara',
    unit: 'Deputi Bidang Contoh',
    unitSingkat: 'Deputi Contoh',
    periode: '2023',
    status: 'final',
    tanggal: '2023-12-31',
    sampul: true,
    berdaftar: true,
    bagian,
    daftarIsi: bagian.map(({ nomor, judul, id, slug }) => ({ nomor, judul, id, bagian: slug, tingkat: 1 })),
    daftarTabel: [],
    daftarGambar: [],
    pokok: [],
    penjelasan: [],
    berkasPdf: 'lkj-unit-2023.pdf',
    ...ganti,
  };
}
