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
      return baris.flatMap(({ isi, kode }, letak) => {
        const bawah = anak(baris, letak);
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

/** Anak menurut awalan kodenya; kegiatan dan KRO juga boleh diikuti kode pendek di bawahnya. */
function anak(baris: readonly Berkode[], letak: number): readonly Berkode[] {
  const kode = baris[letak]?.kode ?? '';
  if (kode === '') return [];
  const langsung = baris.filter(
    (lain) => lain.kode.startsWith(`${kode}.`) && !lain.kode.slice(kode.length + 1).includes('.'),
  );
  if (langsung.length > 0) return langsung;
  const sesudah = baris.slice(letak + 1);
  const batas = sesudah.findIndex((lain) => lain.isi.jenis === 'jumlah' || setingkat(kode, lain.kode));
  const bawah = batas < 0 ? sesudah : sesudah.slice(0, batas);
  if (/^\d{4}$/.test(kode)) return bawah.some((lain) => lain.kode === '') ? [] : bawah;
  const ekor = kode.split('.').at(-1) ?? '';
  return /^\d{4}\./.test(kode) ? bawah.filter((lain) => new RegExp(`^${ekor}\\.\\w+$`).test(lain.kode)) : [];
}

function setingkat(kode: string, lain: string): boolean {
  return /^\d{4}$/.test(kode) ? /^\d{4}$/.test(lain) : /^\d{4}(\.|$)/.test(lain);
}
