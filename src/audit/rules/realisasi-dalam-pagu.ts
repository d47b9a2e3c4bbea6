import { angkaDi, namaBaris, namaTabel, nilaiSel, pasangan } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)';

/** Realisasi anggaran tidak melebihi pagu, dan tidak ada realisasi tanpa pagu. */
export const realisasiDalamPagu: Aturan = {
  id: 'realisasi-dalam-pagu',
  keparahan: 'galat',
  pernyataan: 'Realisasi anggaran ≤ pagu.',
  contoh: {
    benar: [`${KEPALA}\nSatu\t668.250.000\t668.250.000\nDua\t-\t-`],
    salah: [
      {
        teks: `${KEPALA}\nSatu\t668.250.000\t686.250.000`,
        tercetak: '686.250.000',
        seharusnya: '≤ 668.250.000',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      satu.kolom
        .filter(({ jenis }) => jenis === 'realisasi-anggaran')
        .flatMap((realisasi) => {
          const pagu =
            pasangan(satu, 'pagu-akhir', realisasi.tahun) ?? pasangan(satu, 'pagu', realisasi.tahun);
          return satu.isi.flatMap((baris): Hasil[] => {
            const batas = pagu === undefined ? undefined : nilaiSel(baris.sel[pagu.indeks]);
            const tercetak = angkaDi(baris, realisasi);
            if (
              batas === undefined ||
              tercetak === undefined ||
              tercetak.satuan === '%' ||
              tercetak.nilai.lte(batas)
            )
              return [];
            const tulisan = baris.sel[pagu?.indeks ?? 0]?.teks ?? '';
            return [
              {
                baris: baris.baris,
                pesan: `Realisasi ${namaBaris(baris)} di ${namaTabel(satu)} ${tercetak.tulisan}, melebihi pagunya ${tulisan}.`,
                tercetak: tercetak.tulisan,
                seharusnya: `≤ ${tulisan}`,
                saran: 'periksa pagu akhir dan realisasi',
              },
            ];
          });
        }),
    ),
};
