import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { tambahkan } from '../../claims/peta.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel } from '../../claims/tipe.ts';
import { banyakTulisan, samaBilangan } from '../fakta-indikator.ts';
import { tertukar } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Kata yang boleh berada di antara nama baris dan angkanya. */
const SAMBUNG =
  /(?:\s*[(:=]|\s+(?:sebesar|sebanyak|sejumlah|yaitu|yakni|adalah|mencapai|dengan nilai|senilai|memperoleh))\s*$/i;
const UMUM =
  /^(?:jumlah|total|grand total|sub total|rata rata|rerata|nilai|skor|target|realisasi|capaian|anggaran|pagu|bobot|tahun|persentase)$/;
/** Nama baris paling banyak sepanjang ini, dalam kata. */
const TERPANJANG = 10;
const teks = (angka: string): string =>
  `Subkomponen\tBobot\tNilai\nKeberadaan\t6,00\t5,10\nKualitas\t9,00\t7,20\nPemanfaatan\t15,00\t10,65\n\nNilainya: keberadaan 5,10; kualitas ${angka}; pemanfaatan 10,65.`;

/** "kualitas 7,02" sedangkan baris Kualitas memuat 7,20: dua angkanya bertukar tempat. */
export const angkaBarisProsa: Aturan = {
  id: 'angka-baris-prosa',
  keparahan: 'galat',
  pernyataan: 'Angka tepat sesudah nama sebuah baris tabel bukan angka baris itu yang tertukar letaknya.',
  contoh: {
    benar: [teks('7,20'), teks('6,90'), `${teks('7,02')}\n\nTahun lalu kualitas 7,02.`],
    salah: [{ teks: teks('7,02'), tercetak: '7,02', seharusnya: '7,20' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const semua = bacaBilangan(isi);
        return semua.flatMap((satu, i) =>
          periksaAngka(dokumen, isi.slice(semua[i - 1]?.akhir ?? 0, satu.letak), satu).map((hasil) => ({
            ...hasil,
            baris: barisPada(prosa, letak + satu.letak),
          })),
        );
      }),
    ),
};

function periksaAngka(dokumen: Dokumen, depan: string, bilangan: Bilangan): readonly Hasil[] {
  const { tulisan, desimal } = bilangan.angka;
  if (tulisan.replace(/\D/g, '').length < (desimal > 0 ? 3 : 4) || banyakTulisan(dokumen, tulisan) > 1)
    return [];
  const bernama = barisBernama(dokumen, depan.replace(/Rp\.?\s*$/i, '').replace(SAMBUNG, ''));
  const semua = bernama.flatMap(({ sel, baris }) =>
    sel.flatMap(({ angka }) => (angka === undefined ? [] : [{ angka, baris }])),
  );
  if (semua.some(({ angka }) => samaBilangan(bilangan, angka))) return [];
  const mirip = semua.find(({ angka }) => angka.desimal === desimal && tertukar(angka.tulisan, tulisan));
  return mirip === undefined
    ? []
    : [
        {
          baris: 0,
          pesan: `Kalimat menyebut ${tulisan}; baris bernama itu di tabel memuat ${mirip.angka.tulisan} (baris ${mirip.baris}).`,
          tercetak: tulisan,
          seharusnya: mirip.angka.tulisan,
          lain: [mirip.baris],
          saran: 'samakan kalimat dengan tabel',
        },
      ];
}

/** Baris-baris yang namanya tertulis di ujung tulisan itu; nama terpanjang yang menang. */
function barisBernama(dokumen: Dokumen, depan: string): readonly BarisTabel[] {
  const kata = lipat(depan).split(' ').slice(-TERPANJANG);
  for (const dari of kata.keys()) {
    const ada = menurutNama(dokumen).get(kata.slice(dari).join(' '));
    if (ada !== undefined) return ada;
  }
  return [];
}

const menurutNama = sekali(({ tabel }: Dokumen): ReadonlyMap<string, readonly BarisTabel[]> => {
  const hasil = new Map<string, BarisTabel[]>();
  for (const baris of tabel.flatMap(({ isi }) => isi)) {
    const nama = lipat(baris.label);
    if (nama.length >= 4 && !UMUM.test(nama)) tambahkan(hasil, nama, baris);
  }
  return hasil;
});
