import { jumlahkan, tepat, tulis } from '../banding.ts';
import { bacaJenjang, type Induk } from '../jenjang.ts';
import { angkaDi, bolehJumlah, kodeBertingkat, namaBaris, namaTabel, nilaiSel } from '../kolom-angka.ts';
import { beda } from '../ketik.ts';
import type { Kolom, Tabel } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = '| No | Uraian | Anggaran (Rp) |\n|---|---|---|';
const tabel = (modal: string): string =>
  `${KEPALA}\n| 1. | Belanja Operasi | 700.000 |\n| 1.1 | Belanja Pegawai | 450.000 |\n| 1.2 | Belanja Barang | 250.000 |\n| 2. | Belanja Modal | ${modal} |\n| 2.1 | Peralatan | 120.000 |\n| 2.2 | Gedung | 80.000 |\n| | Jumlah | 900.000 |`;

/** Baris induk menurut penomoran (`1.` atas `1.1`, program atas kegiatan, `A` atas `1`) = jumlah anak-anaknya. */
export const jumlahJenjang: Aturan = {
  id: 'jumlah-jenjang',
  keparahan: 'galat',
  pernyataan: 'Angka sebuah baris induk = jumlah baris-baris tepat di bawahnya.',
  contoh: {
    benar: [
      tabel('200.000'),
      '| No | Sasaran | Target |\n|---|---|---|\n| 1. | Mutu layanan | 80 |\n| 1.1 | Indeks satu | 75 |\n| 1.2 | Indeks dua | 85 |',
    ],
    salah: [{ teks: tabel('210.000'), tercetak: '210.000', seharusnya: '200.000' }],
  },
  periksa: ({ tabel: semua }) =>
    semua.flatMap((satu) => {
      if (kodeBertingkat(satu)) return [];
      const jenjang = bacaJenjang(satu);
      return jenjang.length === 0
        ? []
        : satu.kolom
            .filter((kolom) => bolehJumlah(satu, kolom) && !/^(target|realisasi|lain)$/.test(kolom.jenis))
            .flatMap((kolom) => periksaKolom(satu, kolom, jenjang));
    }),
};

/** Hanya kolom yang induknya umumnya memang jumlah anaknya, atau yang melesetnya sedikit. */
function periksaKolom(tabel: Tabel, kolom: Kolom, jenjang: readonly Induk[]): readonly Hasil[] {
  const isi = jenjang.flatMap(({ induk, anak }) => {
    const tercetak = angkaDi(induk, kolom);
    const nilai = anak.map(({ sel }) => nilaiSel(sel[kolom.indeks])).filter((satu) => satu !== undefined);
    return tercetak === undefined || nilai.length < anak.length
      ? []
      : [{ induk, anak, tercetak, hitung: jumlahkan(nilai) }];
  });
  const salah = isi.filter(({ tercetak, hitung }) => !tepat(hitung, tercetak));
  if (
    salah.length === 0 ||
    (salah.length === isi.length && isi.length > 1) ||
    salah.length * 2 > isi.length + 1
  )
    return [];
  return salah.flatMap(({ induk, anak, tercetak, hitung }): Hasil[] => {
    if (beda(tercetak.nilai, hitung).gt('1/2')) return [];
    return [
      {
        baris: induk.baris,
        pesan: `${namaBaris(induk)} di ${namaTabel(tabel)}, kolom "${kolom.judul}", tertulis ${tercetak.tulisan}; jumlah ${anak.length} baris di bawahnya ${tulis(hitung, tercetak)}.`,
        tercetak: tercetak.tulisan,
        seharusnya: tulis(hitung, tercetak),
        lain: anak.map(({ baris }) => baris),
        saran: 'samakan induk dengan rinciannya',
      },
    ];
  });
}
