import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { bagianPada } from '../../claims/dokumen.ts';
import { awalBesar } from '../../claims/kata.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { jodohkanTarget } from '../jodoh-target.ts';

const POLA = new RegExp(
  String.raw`target[^.]{0,120}?\b(${POLA_ANGKA})(\s*%)? (?:di )?(?:setiap|tiap|per) tahun`,
  'gi',
);
const teks = (prosa: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nTarget menurut Renstra adalah sebagai berikut.\n\nIndikator Kinerja Utama\tSatuan\t2022\t2023\nJumlah dokumen evaluasi program\tDok\t6 Dok\t6 Dok\n\nPerjanjian memuat target ini.\n\nKode IKU\tIndikator Kinerja Utama\tTarget\nIKU.1\tJumlah dokumen evaluasi program\t6\n\nIKU 1. Jumlah dokumen evaluasi program\n\nBerdasarkan Renstra, target IKU ini adalah ${prosa} setiap tahunnya.`;

/** "Target … N setiap tahun" sama dengan target tahunan indikator itu di tabel Renstra. */
export const targetSetiapTahun: Aturan = {
  id: 'target-setiap-tahun',
  keparahan: 'galat',
  pernyataan: 'Target tahunan dalam kalimat sama dengan deret target di tabel Renstra.',
  contoh: {
    benar: [teks('6 dokumen').replace('dokumen setiap', 'setiap')],
    salah: [{ teks: teks('100%'), tercetak: '100%', seharusnya: '6 Dok' }],
  },
  periksa: ({ paragraf, bagian, klaim, tahun }) => {
    const renstra = klaim.filter((satu) => satu.jenis === 'target-renstra' && satu.tahun === tahun);
    const pk = klaim.filter(
      (satu) => satu.jenis === 'target' && satu.tahun === tahun && satu.indikator.kode !== '',
    );
    const unik = [...new Map(pk.map((satu) => [satu.indikator.id, satu])).values()];
    const jodoh = [...jodohkanTarget(renstra, unik)];
    return paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const disini = bagianPada(bagian, prosa.baris);
        const angka = bacaAngka(cocok[1] ?? '');
        const asal = jodoh.find(([, b]) => b.indikator.kode === disini?.kode)?.[0];
        if (
          asal === undefined ||
          angka === undefined ||
          /tercapai|mencapai|terealisasi|realisasi/i.test(cocok[0])
        )
          return [];
        const deret = klaim.filter((satu) => satu.jenis === 'target-renstra' && satu.baris === asal.baris);
        if (deret.some((satu) => satu.angka.nilai.equals(angka.nilai))) return [];
        const baris = barisPada(prosa, cocok.index);
        const satuan =
          asal.angka.satuan === '' || asal.angka.satuan === '%' ? '' : ` ${awalBesar(asal.angka.satuan)}`;
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut target ${cocok[1] ?? ''}${cocok[2] ?? ''} setiap tahun; di tabel Renstra (baris ${asal.baris}) ${deret.map((satu) => satu.angka.tulisan).join(', ')}${satuan}.`,
            tercetak: `${cocok[1] ?? ''}${cocok[2] ?? ''}`,
            seharusnya: `${asal.angka.tulisan}${satuan}`,
            lain: [asal.baris],
            saran: 'kutip target dan satuannya dari Renstra',
          },
        ];
      }),
    );
  },
};
