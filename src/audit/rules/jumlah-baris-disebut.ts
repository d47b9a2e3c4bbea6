import type { Fraction } from 'fraction.js';
import { bacaAngka, type Angka } from '../../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { BarisTabel, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tulis } from '../banding.ts';
import { beda, salahKetik } from '../ketik.ts';
import { angkaDi, bolehJumlah, namaTabel } from '../kolom-angka.ts';
import { angkaBarisan, barisDisebut, sebutTahunLain, tabelSekitar } from '../tabel-sekitar.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const JUMLAH =
  /\b(?:berjumlah|bersama-sama|menyumbang|gabungan|keduanya|ketiganya|jumlahnya|seluruhnya)\b[^.;\d]{0,30}$/i;
/** Baris yang disebut bersama paling banyak sekian. */
const TERBANYAK = 5;

const teks = (jumlah: string): string =>
  `Pendidikan\tLaki-laki\tPerempuan\tJumlah\nSMA\t512\t397\t909\nDiploma\t286\t611\t897\nSarjana (S-1)\t1.104\t1.593\t2.697\nPascasarjana\t247\t214\t461\n\nAparatur yang berpendidikan sarjana dan pascasarjana berjumlah ${jumlah} orang.`;

/** "sarjana dan pascasarjana berjumlah N": N = jumlah kedua baris itu di tabelnya. */
export const jumlahBarisDisebut: Aturan = {
  id: 'jumlah-baris-disebut',
  keparahan: 'galat',
  pernyataan: 'Jumlah yang disebut bersama nama baris-barisnya = jumlah baris-baris itu di tabel.',
  contoh: {
    benar: [teks('3.158'), teks('1.351'), teks('9.170')],
    salah: [{ teks: teks('3.068'), tercetak: '3.068', seharusnya: '3.158' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] =>
        bacaBilangan(isi).flatMap((satu): readonly Hasil[] => {
          if (satu.persen || !JUMLAH.test(isi.slice(0, satu.letak)) || sebutTahunLain(dokumen, isi))
            return [];
          const baris = barisPada(prosa, letak + satu.letak);
          const salah = cari(dokumen, baris, isi.slice(0, satu.letak), satu);
          if (salah === undefined) return [];
          const harus = tulis(salah.jumlah, salah.angka);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${satu.angka.tulisan}; jumlah ${salah.baris.length} baris itu di ${namaTabel(salah.tabel)} ${harus}.`,
              tercetak: satu.angka.tulisan,
              seharusnya: harus,
              lain: salah.baris.map((itu) => itu.baris),
              saran: 'hitung ulang dari tabel',
            },
          ];
        }),
      ),
    ),
};

interface Jumlah {
  readonly tabel: Tabel;
  readonly baris: readonly BarisTabel[];
  readonly jumlah: Fraction;
  /** Angka yang disebut, tanpa juta atau miliarnya. */
  readonly angka: Angka;
}

/** Satu-satunya jumlah kolom yang hanya berbeda satu-dua angka; tidak ada bila sebuah angka atau jumlahnya sudah sama. */
function cari(dokumen: Dokumen, nomor: number, depan: string, satu: Bilangan): Jumlah | undefined {
  // "Rp11.392,8 miliar" tercetak 11.392,8 di tabel bersatuan miliar.
  const angka = bacaAngka(satu.angka.tulisan);
  if (angka === undefined || angka.tulisan.replace(/\D/g, '').length < 3) return undefined;
  const sebutan = depan.split(/\b(?:yakni|yaitu)\b/i).at(-1) ?? depan;
  const calon = tabelSekitar(dokumen, nomor).flatMap((tabel): readonly Jumlah[] => {
    const baris = barisDisebut(tabel, sebutan);
    // "sarjana fungsional berjumlah" bukan seluruh baris sarjana: nama barislah yang tepat di depan jumlahnya.
    if (!baris.some((satu) => berujung(sebutan.replace(JUMLAH, ''), satu))) return [];
    if (baris.length < 2 || baris.length > TERBANYAK) return [];
    return tabel.kolom.flatMap((kolom): readonly Jumlah[] => {
      const isi = bolehJumlah(tabel, kolom) ? angkaBarisan(baris, kolom) : undefined;
      return isi === undefined
        ? []
        : [{ tabel, baris, angka, jumlah: jumlahkan(isi.map(({ nilai }) => nilai)) }];
    });
  });
  const tulisan = (nilai: Fraction): string => tulis(nilai, angka);
  const tercetak = calon.some(
    ({ tabel, jumlah }) =>
      tulisan(jumlah) === angka.tulisan ||
      tabel.isi.some((baris) =>
        tabel.kolom.some((kolom) => angkaDi(baris, kolom)?.tulisan.includes(angka.tulisan) === true),
      ),
  );
  const mirip = calon.filter(
    ({ jumlah }) => salahKetik(tulisan(jumlah), angka.tulisan) || beda(angka.nilai, jumlah).lte('1/20'),
  );
  return tercetak || mirip.length !== 1 ? undefined : mirip[0];
}

/** Tulisan itu berakhir dengan nama baris, seluruhnya atau kata pertamanya. */
function berujung(tulisan: string, { label }: BarisTabel): boolean {
  const nama = lipat(label.replace(/\([^()]*\)/g, ' '));
  const [pertama = ''] = nama.split(' ');
  const isi = ` ${lipat(tulisan)}`;
  return isi.endsWith(` ${nama}`) || (pertama.length >= 5 && isi.endsWith(` ${pertama}`));
}
