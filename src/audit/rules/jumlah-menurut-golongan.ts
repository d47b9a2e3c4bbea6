import type { Fraction } from 'fraction.js';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Kolom, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tulis } from '../banding.ts';
import { beda } from '../ketik.ts';
import { bolehJumlah, namaTabel } from '../kolom-angka.ts';
import { angkaBarisan, tabelSekitar } from '../tabel-sekitar.ts';
import { barisSetara } from '../ujung-kolom.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Sedikitnya sebanyak ini golongan lain yang jumlahnya tepat. */
const PENDUKUNG = 2;

const teks = (blended: string): string =>
  `Pelatihan\tMetode\tHadir\nPengawas\tKlasikal\t158\nAdministrator\tKlasikal\t80\nDasar III\tBlended\t236\nDasar II\tBlended\t119\nManajemen Aset\tDaring\t452\n\nMenurut metode, pelatihan klasikal diikuti 238 orang, blended ${blended} orang, dan daring 452 orang.`;

/** "klasikal 441 orang, blended 355 orang": jumlah baris setiap golongan di tabelnya. */
export const jumlahMenurutGolongan: Aturan = {
  id: 'jumlah-menurut-golongan',
  keparahan: 'galat',
  pernyataan: 'Jumlah setiap golongan yang disebut = jumlah baris golongan itu di tabel.',
  contoh: {
    benar: [teks('355')],
    salah: [{ teks: teks('365'), tercetak: '365', seharusnya: '355' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const semua = bacaBilangan(isi).filter(({ persen }) => !persen);
        if (semua.length <= PENDUKUNG) return [];
        return tabelSekitar(dokumen, prosa.baris).flatMap((tabel) =>
          tabel.kolom.flatMap((golongan): readonly Hasil[] => {
            const salah = periksaGolongan(tabel, golongan, isi, semua);
            if (salah === undefined) return [];
            const baris = barisPada(prosa, letak + salah.satu.letak);
            const harus = tulis(salah.jumlah, { ...salah.satu.angka, satuan: '' });
            return [
              {
                baris,
                pesan: `Baris ${baris} menyebut ${salah.satu.angka.tulisan} untuk ${salah.nama}; jumlah barisnya di ${namaTabel(tabel)} ${harus}.`,
                tercetak: salah.satu.angka.tulisan,
                seharusnya: harus,
                lain: [tabel.baris],
                saran: 'hitung ulang dari tabel',
              },
            ];
          }),
        );
      }),
    ),
};

interface Jumlah {
  readonly nama: string;
  readonly satu: Bilangan;
  readonly jumlah: Fraction;
}

/** Satu golongan meleset di kolom yang golongan-golongan lainnya tepat. */
function periksaGolongan(
  tabel: Tabel,
  golongan: Kolom,
  isi: string,
  semua: readonly Bilangan[],
): Jumlah | undefined {
  const setara = barisSetara(tabel);
  const kelompok = Map.groupBy(setara, ({ sel }) => lipat(sel[golongan.indeks]?.teks ?? ''));
  if (kelompok.size <= PENDUKUNG || kelompok.size >= setara.length) return undefined;
  for (const kolom of tabel.kolom.filter((satu) => satu !== golongan && bolehJumlah(tabel, satu))) {
    const jumlah = [...kelompok].flatMap(([nama, baris]): readonly Jumlah[] => {
      const satu = nama.length < 4 || /\d/.test(nama) ? undefined : sesudah(isi, nama, semua);
      const angka = angkaBarisan(baris, kolom);
      return satu === undefined || angka === undefined
        ? []
        : [{ nama, satu, jumlah: jumlahkan(angka.map(({ nilai }) => nilai)) }];
    });
    const salah = jumlah.filter(({ satu, jumlah: benar }) => !satu.angka.nilai.equals(benar));
    const [pertama] = salah;
    if (pertama === undefined || salah.length > 1 || jumlah.length <= PENDUKUNG) continue;
    if (beda(pertama.satu.angka.nilai, pertama.jumlah).lte('1/4')) return pertama;
  }
  return undefined;
}

/** Bilangan pertama sesudah nama golongan itu, sebelum koma atau nama lain. */
function sesudah(isi: string, nama: string, semua: readonly Bilangan[]): Bilangan | undefined {
  const di = isi.toLowerCase().indexOf(nama);
  const satu = di < 0 ? undefined : semua.find(({ letak }) => letak > di);
  return satu !== undefined && !/[,;]/.test(isi.slice(di, satu.letak)) ? satu : undefined;
}
