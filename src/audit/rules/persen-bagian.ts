import type { Fraction } from 'fraction.js';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { SERATUS, dekat, jumlahkan, tulis } from '../banding.ts';
import { angkaDi, barisJumlah, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const tabel = (persen: string): string =>
  `No\tPendidikan\tJumlah\tPersentase\n1\tSD\t12\t3,75%\n2\tSMP\t38\t11,88%\n3\tSMA\t142\t${persen}\n4\tS1\t128\t40,00%\n\tJumlah\t320\t100%`;

/** Persentase bagian sama dengan angka barisnya : jumlah kolomnya. Dikenali bila kebanyakan baris menepatinya. */
export const persenBagian: Aturan = {
  id: 'persen-bagian',
  keparahan: 'galat',
  pernyataan: 'Persentase setiap baris = angka baris itu : jumlah seluruhnya × 100.',
  contoh: {
    benar: [tabel('44,38%')],
    salah: [{ teks: tabel('43,38%'), tercetak: '43,38%', seharusnya: '44,38%' }],
  },
  periksa: ({ tabel: semua }) =>
    semua.flatMap((satu) => {
      const jumlah = barisJumlah(satu).at(-1);
      if (jumlah === undefined) return [];
      const persen = satu.kolom.filter(
        ({ judul, jenis }) => /%|persen|proporsi/i.test(judul) && jenis !== 'serapan',
      );
      return persen.flatMap((kolom) =>
        satu.kolom.slice(0, 40).flatMap((nilai) => {
          const total = angkaDi(jumlah, nilai);
          if (nilai === kolom || total === undefined || total.nilai.lte(0)) return [];
          const hitung = jumlahkan(
            satu.isi.map((baris) => isiSaja(baris, nilai)).filter((itu) => itu !== undefined),
          );
          return (
            periksaKolom(satu, nilai, kolom, total.nilai) ?? periksaKolom(satu, nilai, kolom, hitung) ?? []
          );
        }),
      );
    }),
};

function isiSaja(baris: BarisTabel, kolom: Kolom): Fraction | undefined {
  return baris.jenis === 'isi' ? angkaDi(baris, kolom)?.nilai : undefined;
}

/** Kolom yang kebanyakan barisnya bukan bagian dari jumlah itu: `undefined`. */
function periksaKolom(
  tabel: Tabel,
  nilai: Kolom,
  persen: Kolom,
  total: Fraction,
): readonly Hasil[] | undefined {
  if (total.lte(0)) return undefined;
  const isi = tabel.isi
    .filter(({ jenis }) => jenis === 'isi')
    .flatMap((baris) => {
      const [a, p] = [angkaDi(baris, nilai), angkaDi(baris, persen)];
      return a === undefined || p === undefined
        ? []
        : [{ baris, a, p, hitung: a.nilai.div(total).mul(SERATUS) }];
    });
  // Pembulatan agar jumlahnya tepat 100 boleh menggeser angka terakhir satu baris.
  const salah = isi.filter(({ p, hitung }) => !dekat(hitung, p));
  const patuh = isi.length - salah.length;
  if (patuh < 2 || patuh < salah.length * 2) return undefined;
  return salah.map(({ baris, a, p, hitung }) => ({
    baris: baris.baris,
    pesan: `${namaBaris(baris)} di ${namaTabel(tabel)}, kolom "${persen.judul}", tertulis ${p.tulisan}; ${a.tulisan} dari seluruhnya ${tulis(hitung, p)}.`,
    tercetak: p.tulisan,
    seharusnya: tulis(hitung, p),
    saran: 'hitung ulang persentase atau angka baris ini',
  }));
}
