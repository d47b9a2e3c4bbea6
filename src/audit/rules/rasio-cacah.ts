import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { SERATUS, tulis } from '../banding.ts';
import { beda, setengah, tertukar } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POKOK = /\b(?:dari|terhadap|antara|total|sejumlah|sebanyak|berjumlah|terdapat)\b/i;

/** "2.864 dari 3.200 responden (89,50%)": satu-satunya pasangan cacah di kalimat itu melahirkan persennya. */
export const rasioCacah: Aturan = {
  id: 'rasio-cacah',
  keparahan: 'galat',
  pernyataan: 'Persen sesudah dua cacah dalam satu kalimat = yang kecil : yang besar.',
  contoh: {
    benar: [
      'Sebanyak 2.864 responden dari 3.200 responden (89,50%) menyatakan puas.',
      'Uji petik dilakukan terhadap 1.000 kapal dan 969 kapal dinyatakan lulus (96,90%).',
      'Dari 120 peserta, 90 peserta lulus (75%) pada 12 lokasi.',
    ],
    salah: [
      {
        teks: 'Sebanyak 2.864 responden dari 3.200 responden (95,80%) menyatakan puas.',
        tercetak: '95,80%',
        seharusnya: '89,50%',
      },
      {
        teks: 'Uji petik dilakukan terhadap 1.000 kapal dan 969 kapal dinyatakan lulus (96,09%).',
        tercetak: '96,09%',
        seharusnya: '96,90%',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }): Hasil[] => {
        const semua = bacaBilangan(teks);
        return semua.flatMap((persen, i): Hasil[] => {
          if (!persen.persen) return [];
          const cacah = semua.slice(0, i).filter((satu) => isCacah(satu));
          const [a, b] = cacah.sort((x, y) => x.angka.nilai.compare(y.angka.nilai));
          if (cacah.length !== 2 || a === undefined || b === undefined) return [];
          const akhir = semua[i - 1];
          const sela = teks.slice(akhir?.akhir ?? 0, persen.letak);
          if (!POKOK.test(teks.slice(0, persen.letak)) || !sebenda(a, b, teks) || akhir?.persen === true)
            return [];
          if (!/^[^.;:]{0,60}(?:\(|\batau )(?:sebesar |sekitar )?$/i.test(sela)) return [];
          if (
            /naik|turun|meningkat|menurun|bertambah|berkurang|target|tumbuh|dibanding/i.test(
              teks.slice(0, persen.letak),
            )
          )
            return [];
          const hitung = a.angka.nilai.div(b.angka.nilai).mul(SERATUS);
          if (hitung.sub(persen.angka.nilai).abs().lte(setengah(persen.angka))) return [];
          const harus = tulis(hitung, { ...persen.angka, satuan: '%' });
          if (beda(hitung, persen.angka.nilai).gt('1/4') && !tertukar(harus, persen.angka.tulisan)) return [];
          const baris = barisPada(prosa, letak + persen.letak);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${persen.angka.tulisan}%; ${a.angka.tulisan} dari ${b.angka.tulisan} = ${harus}.`,
              tercetak: `${persen.angka.tulisan}%`,
              seharusnya: harus,
              saran: 'hitung ulang persentasenya',
            },
          ];
        });
      }),
    ),
};

function isCacah({ angka, persen, rupiah }: Bilangan): boolean {
  return !persen && !rupiah && angka.desimal === 0 && angka.nilai.gt(1);
}

/** Kedua cacah menghitung benda yang sama, atau yang pertama tanpa benda: "2.864 dari 3.200 responden". */
function sebenda(a: Bilangan, b: Bilangan, teks: string): boolean {
  const [dulu, nanti] = a.letak < b.letak ? [a, b] : [b, a];
  const lekat = /^ ?(?:[a-z]+ ){0,2}dari (?:total |seluruh |jumlah )*$/i.test(
    teks.slice(dulu.akhir, nanti.letak),
  );
  return lekat || (a.benda !== '' && a.benda === b.benda);
}
