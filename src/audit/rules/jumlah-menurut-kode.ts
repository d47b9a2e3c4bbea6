import type { BarisTabel } from '../../claims/tipe.ts';
import { jumlahkan, tepat, tulis } from '../banding.ts';
import { angkaDi, isUang, kodeBaris, namaTabel, nilaiSel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode\tProgram/Kegiatan\tPagu Anggaran (Rp)';

interface Berkode {
  readonly isi: BarisTabel;
  readonly kode: string;
}

/** Angka baris induk (KRO) sama dengan jumlah baris anaknya (RO) menurut kode. */
export const jumlahMenurutKode: Aturan = {
  id: 'jumlah-menurut-kode',
  keparahan: 'galat',
  pernyataan: 'Pagu, blokir, realisasi, dan sisa sebuah kode = jumlah kode-kode di bawahnya.',
  contoh: {
    benar: [`${KEPALA}\n001.ABQ\tKebijakan\t300.000\n001.ABQ.001\tSatu\t100.000\n001.ABQ.002\tDua\t200.000`],
    salah: [
      {
        teks: `${KEPALA}\n001.ABQ\tKebijakan\t310.000\n001.ABQ.001\tSatu\t100.000\n001.ABQ.002\tDua\t200.000`,
        tercetak: '310.000',
        seharusnya: '300.000',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const baris = satu.isi.map((isi) => ({ isi, kode: kodeBaris(isi) }));
      const langsung = Map.groupBy(baris, ({ kode }) => kode.slice(0, Math.max(0, kode.lastIndexOf('.'))));
      return baris.flatMap(({ isi, kode }, letak) => {
        const bawah = kode === '' ? [] : (langsung.get(kode) ?? bawahannya(baris, letak, kode));
        if (bawah.length === 0) return [];
        return satu.kolom.filter(isUang).flatMap((kolom): Hasil[] => {
          const tercetak = angkaDi(isi, kolom);
          const semua = bawah
            .map((lain) => nilaiSel(lain.isi.sel[kolom.indeks]))
            .filter((nilai) => nilai !== undefined);
          if (tercetak === undefined || semua.length < bawah.length) return [];
          const hitung = jumlahkan(semua);
          if (tepat(hitung, tercetak)) return [];
          return [
            {
              baris: isi.baris,
              pesan: `${kode} di ${namaTabel(satu)}, kolom "${kolom.judul}", tertulis ${tercetak.tulisan}; jumlah ${bawah.length} rinciannya ${tulis(hitung, tercetak)}.`,
              tercetak: tercetak.tulisan,
              seharusnya: tulis(hitung, tercetak),
              lain: bawah.map((lain) => lain.isi.baris),
              saran: 'samakan induk dengan rinciannya',
            },
          ];
        });
      });
    }),
};

/** Kegiatan dan KRO tanpa anak menurut awalan kodenya boleh diikuti kode pendek di bawahnya. */
function bawahannya(baris: readonly Berkode[], letak: number, kode: string): readonly Berkode[] {
  if (!/^\d{4}(\.|$)/.test(kode)) return [];
  const bawah: Berkode[] = [];
  for (let i = letak + 1; i < baris.length; i++) {
    const lain = baris[i];
    if (lain === undefined || lain.isi.jenis === 'jumlah' || setingkat(kode, lain.kode)) break;
    bawah.push(lain);
  }
  if (/^\d{4}$/.test(kode)) return bawah.some((lain) => lain.kode === '') ? [] : bawah;
  const pendek = new RegExp(`^${kode.split('.').at(-1) ?? ''}\\.\\w+$`);
  return bawah.filter((lain) => pendek.test(lain.kode));
}

function setingkat(kode: string, lain: string): boolean {
  return /^\d{4}$/.test(kode) ? /^\d{4}$/.test(lain) : /^\d{4}(\.|$)/.test(lain);
}
