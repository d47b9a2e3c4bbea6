import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { SERATUS, dekat, tepat, tulis } from '../banding.ts';
import { angkaDi, kolomJenis, namaBaris, namaTabel } from '../kolom-angka.ts';
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
    salah: [{ teks: `${KEPALA}\n${ISI}\nTotal\t629\t524\t83,13%`, tercetak: '83,13%', seharusnya: '83,31%' }],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      satu.kolom.filter((kolom) => persen(satu, kolom)).flatMap((kolom) => periksaKolom(satu, kolom)),
    ),
};

function persen(tabel: Tabel, kolom: Kolom): boolean {
  const berhitung = kolomJenis(tabel, 'target').length > 0 && kolomJenis(tabel, 'realisasi').length > 0;
  if (kolom.jenis === 'serapan') return true;
  if (kolom.jenis === 'capaian' && berhitung) return false;
  return /%|persen|capaian/i.test(kolom.judul) && kolom.jenis !== 'target' && kolom.jenis !== 'realisasi';
}

function periksaKolom(tabel: Tabel, kolom: Kolom): readonly Hasil[] {
  const pasangan = cariPasangan(tabel, kolom);
  if (pasangan === undefined) return [];
  const [atas, bawah] = pasangan;
  return tabel.isi.flatMap((baris): Hasil[] => {
    const [a, b, tercetak] = [atas, bawah, kolom].map((satu) => angkaDi(baris, satu));
    if (a === undefined || b === undefined || tercetak === undefined || b.nilai.lte(0)) return [];
    const hitung = a.nilai.div(b.nilai).mul(SERATUS);
    if (tepat(hitung, tercetak)) return [];
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
