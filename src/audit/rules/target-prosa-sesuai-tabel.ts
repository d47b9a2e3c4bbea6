import type { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { bagianPada } from '../../claims/dokumen.ts';
import type { Klaim } from '../../claims/klaim.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Bagian, Tabel } from '../../claims/tipe.ts';
import { angkaDi, kolomJenis } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = String.raw`(${POLA_ANGKA})(\s*%)?(?!\s*(?:tahun|triwulan|poin))`;
const POLA = [
  new RegExp(String.raw`\b(?:di)?targetkan(?: sebesar| sejumlah| sebanyak| adalah)? ${N}`, 'gi'),
  new RegExp(
    String.raw`\btarget(?: (?:kinerja|IKU|indikator|ini|tahunan|yang|telah|sudah|ditetapkan|ditentukan|pada|tahun|20\d\d))*,?(?: yaitu| yakni| sebesar| adalah| sejumlah| sebanyak) ${N}`,
    'gi',
  ),
  new RegExp(String.raw`\b(?:dari|dengan|memiliki|menetapkan) target(?: sebesar)? ${N}`, 'gi'),
];
const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi';
const atas = (angka: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\n${KEPALA}\nIKU.1\tJumlah instansi yang dibina setahun\t20\t24\n\nIKU 1. Jumlah instansi yang dibina setahun\n\nPada tahun 2023 pembinaan ditargetkan sejumlah ${angka} instansi.`;

/** Target yang disebut di bagian sebuah indikator sama dengan target indikator itu di tabel. */
export const targetProsaSesuaiTabel: Aturan = {
  id: 'target-prosa-sesuai-tabel',
  keparahan: 'galat',
  pernyataan: 'Target dalam kalimat sama dengan target di tabel untuk tahun yang sama.',
  contoh: {
    benar: [atas('20')],
    salah: [{ teks: atas('24'), tercetak: '24', seharusnya: '20' }],
  },
  periksa: ({ tahun, paragraf, bagian, klaim, tabel }) =>
    paragraf.flatMap((prosa) => {
      const disini = bagianPada(bagian, prosa.baris);
      if (disini === undefined || tahun === undefined) return [];
      const milik = klaim.filter(({ indikator }) => indikator.kode === disini.kode);
      return kalimat(prosa).flatMap(({ teks, letak }) =>
        POLA.flatMap((pola) =>
          [...teks.matchAll(pola)].flatMap((cocok): Hasil[] => {
            const angka = bacaAngka(cocok[1] ?? '');
            const disebut = teks.slice(0, cocok.index + cocok[0].length).match(/\b20\d\d\b/g);
            if (
              angka === undefined ||
              /jangka menengah|triwulan|\bTW\b|semester|semula|sebelumnya|menjadi|renstra|rencana strategis/i.test(
                teks,
              )
            )
              return [];
            if (/^20\d\d$/.test(cocok[1] ?? '') || (disebut !== null && Number(disebut.at(-1)) !== tahun))
              return [];
            const target = milik.filter((satu) => satu.jenis === 'target' && satu.tahun === tahun);
            const acuan = target[0];
            if (acuan === undefined || target.some((satu) => satu.angka.nilai.equals(angka.nilai))) return [];
            const lainTahun = milik.some(
              (satu) => /^target/.test(satu.jenis) && satu.angka.nilai.equals(angka.nilai),
            );
            if ((lainTahun && disebut === null) || targetUnit(tabel, disini, angka.nilai)) return [];
            const baris = barisPada(prosa, letak + cocok.index);
            return [
              {
                baris,
                pesan: `Baris ${baris} menyebut target ${cocok[1] ?? ''}${cocok[2] ?? ''} untuk ${disini.kode}; di tabel target tahun ${tahun} adalah ${acuan.angka.tulisan} (baris ${acuan.baris}).${sama(milik, angka.nilai)}`,
                tercetak: `${cocok[1] ?? ''}${cocok[2] ?? ''}`,
                seharusnya: acuan.angka.tulisan,
                lain: [acuan.baris],
                saran: 'samakan dengan perjanjian kinerja',
              },
            ];
          }),
        ),
      );
    }),
};

/** Target unit di tabel bagian itu juga boleh disebut. */
function targetUnit(tabel: readonly Tabel[], { baris, akhir }: Bagian, nilai: Fraction): boolean {
  return tabel
    .filter((satu) => satu.baris >= baris && satu.akhir <= akhir)
    .some((satu) =>
      kolomJenis(satu, 'target').some((kolom) =>
        satu.isi.some((isi) => angkaDi(isi, kolom)?.nilai.equals(nilai) === true),
      ),
    );
}

function sama(milik: readonly Klaim[], nilai: Fraction): string {
  const realisasi = milik.find(({ jenis, angka }) => jenis === 'realisasi' && angka.nilai.equals(nilai));
  return realisasi === undefined ? '' : ` Angka ${realisasi.angka.tulisan} adalah realisasinya.`;
}
