import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { SERATUS, dekat, tepat, tulis } from '../banding.ts';
import { capaianDiterima } from '../capaian-diterima.ts';
import { angkaDi, namaBaris, namaTabel, nilaiSel, pasangan } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Jenis Instansi\tJumlah Instansi\tMengisi Survei\tPersentase';
const ISI = 'Pusat\t83\t80\t96,39%\nDaerah\t546\t444\t81,32%';

/** Kolom persen yang di kebanyakan baris adalah kolom A : kolom B harus begitu di semua baris. */
export const rasioKolom: Aturan = {
  id: 'rasio-kolom',
  keparahan: 'galat',
  pernyataan: 'Persentase dan serapan di tabel = pembilang : penyebut di baris yang sama.',
  contoh: {
    benar: [`${KEPALA}\n${ISI}\nTotal\t629\t524\t83,31%`],
    salah: [
      { teks: `${KEPALA}\n${ISI}\nTotal\t629\t524\t83,13%`, tercetak: '83,13%', seharusnya: '83,31%' },
      { teks: `${KEPALA}\n${ISI}\nDesa\t-\t-\t100,00%`, tercetak: '100,00%', seharusnya: '-' },
      {
        teks: 'Kode\tTarget TW III\tRealisasi\tCapaian TW III (%)\tTarget PK\tCapaian PK (%)\nIKU 1\t60,00\t73,49\t122,48\t80,00\t91,86\nIKU 2\t18,00\t17,55\t97,50\t25,00\t70,20\nIKU 3\t22,00\t25,00\t113,64\t30,00\t113,64',
        tercetak: '113,64',
        seharusnya: '83,33',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      satu.kolom.filter((kolom) => persen(satu, kolom)).flatMap((kolom) => periksaKolom(satu, kolom)),
    ),
};

function persen(tabel: Tabel, kolom: Kolom): boolean {
  // Target dan realisasi yang tunggal sudah dihitung aturan capaian.
  const berhitung = (['target', 'realisasi'] as const).every(
    (jenis) => pasangan(tabel, jenis, kolom.tahun) !== undefined,
  );
  if (kolom.jenis === 'serapan') return true;
  if (kolom.jenis === 'capaian' && berhitung) return false;
  return /%|persen|capaian/i.test(kolom.judul) && kolom.jenis !== 'target' && kolom.jenis !== 'realisasi';
}

function periksaKolom(tabel: Tabel, kolom: Kolom): readonly Hasil[] {
  const dua = cariPasangan(tabel, kolom);
  if (dua === undefined) return [];
  const [atas, bawah] = dua;
  return tabel.isi.flatMap((baris): readonly Hasil[] => {
    const [a, b, tercetak] = [atas, bawah, kolom].map((satu) => angkaDi(baris, satu));
    if (tercetak !== undefined && kosong(baris, atas) && kosong(baris, bawah))
      return tanpaAngka(tabel, baris, kolom, tercetak);
    if (a === undefined || b === undefined || tercetak === undefined || b.nilai.lte(0)) return [];
    const hitung = a.nilai.div(b.nilai).mul(SERATUS);
    if (tepat(hitung, tercetak)) return [];
    if (kolom.jenis === 'capaian' && (baris.jenis !== 'isi' || capaianDiterima(hitung, b, a, tercetak)))
      return [];
    return [
      {
        baris: baris.baris,
        keparahan: dekat(hitung, tercetak) ? 'peringatan' : 'galat',
        pesan: `${namaBaris(baris)} di ${namaTabel(tabel)}, kolom "${kolom.judul}", tertulis ${tercetak.tulisan}; ${a.tulisan} : ${b.tulisan} = ${tulis(hitung, { ...tercetak, satuan: '%' })}.`,
        tercetak: tercetak.tulisan,
        seharusnya: tulis(hitung, tercetak),
        saran: 'hitung ulang persentase baris ini',
      },
    ];
  });
}

/** Pembilang dan penyebutnya tertulis nol atau tanda hubung. */
function kosong(baris: BarisTabel, { indeks }: Kolom): boolean {
  return nilaiSel(baris.sel[indeks])?.equals(0) === true;
}

/** Nol dibagi nol tidak punya persentase. */
function tanpaAngka(tabel: Tabel, baris: BarisTabel, kolom: Kolom, tercetak: Angka): readonly Hasil[] {
  if (tercetak.nilai.equals(0)) return [];
  return [
    {
      baris: baris.baris,
      keparahan: 'peringatan',
      pesan: `${namaBaris(baris)} di ${namaTabel(tabel)}, kolom "${kolom.judul}", tertulis ${tercetak.tulisan}, padahal pembilang dan penyebutnya nol.`,
      tercetak: tercetak.tulisan,
      seharusnya: '-',
      saran: 'kosongkan persentasenya, atau isi angkanya',
    },
  ];
}

function cariPasangan(tabel: Tabel, kolom: Kolom): readonly [Kolom, Kolom] | undefined {
  const lain = tabel.kolom.filter((satu) => satu !== kolom && satu.jenis !== 'no' && seTahun(satu, kolom));
  const nilai = lain.flatMap((atas) =>
    lain
      .filter((bawah) => bawah !== atas)
      .map((bawah) => ({ pasangan: [atas, bawah] as const, ...patuh(tabel.isi, atas, bawah, kolom) })),
  );
  const terbaik = nilai.sort((a, b) => b.tepat - a.tepat)[0];
  if (terbaik === undefined) return undefined;
  const jelas = terbaik.tepat >= 2 && terbaik.tepat * 3 >= terbaik.ada * 2;
  const penuh = nilai.find(({ utuh, ada }) => utuh >= 4 && utuh >= ada * 4);
  if (!jelas) return penuh?.pasangan;
  return terbaik.pasangan;
}

function patuh(
  isi: readonly BarisTabel[],
  atas: Kolom,
  bawah: Kolom,
  kolom: Kolom,
): { readonly tepat: number; readonly ada: number; readonly utuh: number } {
  let ada = 0;
  let benar = 0;
  let utuh = 0;
  for (const baris of isi) {
    const [a, b, tercetak] = [atas, bawah, kolom].map((satu) => angkaDi(baris, satu));
    if (a === undefined || b === undefined || tercetak === undefined || b.nilai.lte(0)) continue;
    if (a.satuan === '%' || b.satuan === '%') continue;
    ada += 1;
    const hitung = a.nilai.div(b.nilai).mul(SERATUS);
    if (tepat(hitung, tercetak) && !a.nilai.equals(b.nilai)) benar += 1;
    else if (tepat(hitung, tercetak)) {
      ada -= 1;
      utuh += 1;
    }
  }
  return { tepat: benar, ada, utuh };
}

function seTahun(satu: Kolom, kolom: Kolom): boolean {
  return kolom.tahun === undefined || satu.tahun === undefined || satu.tahun === kolom.tahun;
}
