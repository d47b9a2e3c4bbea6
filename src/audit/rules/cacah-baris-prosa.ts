import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { banyakSelama } from '../../claims/letak.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { angkaDi, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { barisSetara } from '../ujung-kolom.ts';

const CACAH = String.raw`(?<![\w.,-])(\d{1,3}|${KATA_BILANGAN.slice(1).join('|')})(?: ?\([a-z ]+\))? `;
/** Sejauh ini kalimat masih membicarakan tabel di atasnya. */
const TERJAUH = 8;
const teks = (cacah: string): string =>
  `Unit\tRekomendasi\tSelesai\nBiro Organisasi\t2\t-\nPusat Data\t2\t1\nInspektorat\t2\t2\nJumlah\t6\t3\n\nInspektorat menangani ${cacah} rekomendasi dan seluruhnya selesai, sedangkan Biro Organisasi menangani 2 rekomendasi.`;

interface Sebut {
  readonly cacah: string;
  readonly nama: string;
  readonly letak: number;
  readonly acuan: string;
  readonly cocok: boolean;
  readonly baris: number;
}

/** "Inspektorat menangani 3 rekomendasi": sama dengan barisnya, bila sebutan lain di kalimat itu memang dari kolom itu. */
export const cacahBarisProsa: Aturan = {
  id: 'cacah-baris-prosa',
  keparahan: 'galat',
  pernyataan:
    'Banyaknya yang disebut kalimat bagi sebuah baris tabel sama dengan kolom yang bernama benda itu.',
  contoh: {
    benar: [
      teks('2'),
      teks('dua'),
      teks('3').replace('Biro Organisasi menangani 2', 'Pusat Data menangani 4'),
    ],
    salah: [{ teks: teks('3'), tercetak: '3', seharusnya: '2' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) => {
      const tabel = tabelAtas(dokumen, prosa.baris);
      if (tabel === undefined) return [];
      return kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const semua = sebutan(tabel, isi);
        const [salah, ...lain] = semua.filter(({ cocok }) => !cocok);
        if (salah === undefined || lain.length > 0 || semua.length < 2) return [];
        const baris = barisPada(prosa, letak + salah.letak);
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut ${salah.cacah} bagi ${salah.nama}; di ${namaTabel(tabel)} tertulis ${salah.acuan} (baris ${salah.baris}).`,
            tercetak: salah.cacah,
            seharusnya: salah.acuan,
            lain: [salah.baris],
            saran: 'samakan kalimat dengan tabel',
          },
        ];
      });
    }),
};

function tabelAtas({ tabel }: Dokumen, baris: number): Tabel | undefined {
  const satu = tabel[banyakSelama(tabel, ({ akhir }) => akhir < baris) - 1];
  return satu !== undefined && baris - satu.akhir <= TERJAUH ? satu : undefined;
}

/** Nama baris, satu-dua kata kerja, cacah, lalu judul kolomnya. */
function sebutan(tabel: Tabel, isi: string): readonly Sebut[] {
  const kolom = tabel.kolom.filter(({ judul }) => /^[A-Za-z]{5,}$/.test(judul));
  return kolom.flatMap((satu) =>
    [...isi.matchAll(new RegExp(`${CACAH}${satu.judul}\\b`, 'gi'))].flatMap((cocok): Sebut[] => {
      const depan = lipat(isi.slice(0, cocok.index)).split(' ').slice(-10).join(' ');
      const milik = barisSetara(tabel).filter(({ label }) => akhirnya(depan, lipat(label)));
      const angka = milik.length === 1 && milik[0] !== undefined ? angkaDi(milik[0], satu) : undefined;
      if (angka === undefined || milik[0] === undefined || angka.desimal > 0) return [];
      const { label, baris } = milik[0];
      const cacah = cocok[1] ?? '';
      const sama = angka.nilai.equals(bacaCacah(cacah));
      return [{ cacah, nama: label, letak: cocok.index, acuan: angka.tulisan, cocok: sama, baris }];
    }),
  );
}

/** Nama itu di ujung tulisan, paling banyak diikuti dua kata tanpa angka. */
function akhirnya(depan: string, nama: string): boolean {
  if (nama.length < 4) return false;
  const di = ` ${depan} `.lastIndexOf(` ${nama} `);
  return di >= 0 && /^(?:[a-z]+ ?){0,2}$/.test(depan.slice(di + nama.length).trim());
}
