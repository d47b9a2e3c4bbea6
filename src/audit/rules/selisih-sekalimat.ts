import type { Fraction } from 'fraction.js';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { jauh, tulis } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const GERAK =
  /\b(?:naik|meningkat|bertambah|kenaikan|peningkatan|penambahan|turun|menurun|berkurang|penurunan|pengurangan|selisih|hemat)\b(?: (?:sebesar|sebanyak|sekitar))? (?:Rp\.?\s?)?$/i;
const AWAL = /\b(?:dari|semula)(?: (?:sebesar|sebanyak))? (?:Rp\.?\s?)?$/i;
const MENJADI = /\bmenjadi(?: (?:sebesar|sebanyak|hanya))? (?:Rp\.?\s?)?$/i;
const LANJUTAN =
  /^[A-Z][a-z]+ (?:sebesar |sebanyak )?(?:Rp\.?\s?)?[\d,.]+ [a-z]+ (?:[a-z]+ )?(?:tersebut|itu)\b/;
/** Selisihnya menerangkan kedua nilai itu, bukan perubahan lain yang kebetulan disebut sesudahnya. */
const SETARA =
  /(?:[,;(] ?(?:yang )?|\b(?:atau|setara|sehingga|berarti|yakni|yaitu|artinya)(?: dengan)? (?:terjadi |terdapat |ada |mengalami )?)[a-z]+(?: (?:sebesar|sebanyak|sekitar))? (?:Rp\.?\s?)?$/i;
/** Selisih yang terjadi di waktu atau tempat lain. */
const DI_LUAR = /^ [a-z]+ (?:persen )?(?:[a-z]+ )?(?:pada|di|setiap|per|tiap)\b/i;
/** Kata yang membuka perbandingan lain di antara nilai kedua dan selisihnya. */
const LAIN = /\b(?:dari|dibanding(?:kan)?|terhadap|target|pagu|triwulan|semester|per tahun|rata-rata)\b/i;

/** "dari A menjadi B, turun C": selisih yang disebut sama dengan selisih kedua nilainya. */
export const selisihSekalimat: Aturan = {
  id: 'selisih-sekalimat',
  keparahan: 'galat',
  pernyataan: 'Selisih yang disebut sesudah "dari A menjadi B" = A − B.',
  contoh: {
    benar: [
      'Target semula 1.200 orang kemudian direvisi menjadi 1.150 orang; revisi ini setara pengurangan 50 orang.',
      'Kemiskinan turun dari 6,95% pada tahun 2022 menjadi 5,60% pada tahun 2026, atau turun 1,35 poin persen.',
      'Jumlah layanan naik dari 40 layanan menjadi 50 layanan, naik 10 layanan.',
    ],
    salah: [
      {
        teks: 'Target semula 1.200 orang kemudian direvisi menjadi 1.150 orang; revisi ini setara pengurangan 100 orang.',
        tercetak: '100',
        seharusnya: '50',
      },
      {
        teks: 'Target diturunkan dari 84,50 menjadi 84,00 poin karena pengalihan dana. Penurunan 0,75 poin tersebut telah disetujui.',
        tercetak: '0,75',
        seharusnya: '0,50',
      },
      {
        teks: 'Kemiskinan turun dari 6,95% pada tahun 2022 menjadi 5,60% pada tahun 2026, atau turun 1,25 poin persen.',
        tercetak: '1,25',
        seharusnya: '1,35',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }, ke, semua): readonly Hasil[] => {
        const sesudah = semua[ke + 1];
        const disini = periksa(isi).map((satu) => temuan(barisPada(prosa, letak + satu.selisih.letak), satu));
        if (sesudah === undefined || !LANJUTAN.test(sesudah.teks)) return disini;
        const lanjutan = periksaLanjutan(isi, sesudah.teks).map((satu) =>
          temuan(barisPada(prosa, sesudah.letak + satu.selisih.letak), satu),
        );
        return [...disini, ...lanjutan];
      }),
    ),
};

interface Keliru {
  readonly awal: Bilangan;
  readonly akhir: Bilangan;
  readonly selisih: Bilangan;
  readonly harus: Fraction;
}

interface Pasangan {
  readonly awal: Bilangan;
  readonly akhir: Bilangan;
}

/** Pasangan "dari A … menjadi B" yang beruntun dan sejenis. */
function bacaPasangan(isi: string, semua: readonly Bilangan[]): readonly Pasangan[] {
  return semua.flatMap((awal, i): readonly Pasangan[] => {
    const akhir = semua[i + 1];
    if (akhir === undefined || !AWAL.test(isi.slice(0, awal.letak))) return [];
    const sela = isi.slice(awal.akhir, akhir.letak);
    return MENJADI.test(sela) && !/[.;]/.test(sela) && awal.rupiah === akhir.rupiah ? [{ awal, akhir }] : [];
  });
}

function periksa(isi: string): readonly Keliru[] {
  const semua = bacaBilangan(isi);
  return bacaPasangan(isi, semua).flatMap((satu) => {
    const selisih = semua[semua.indexOf(satu.akhir) + 1];
    const lain = semua.slice(semua.indexOf(satu.akhir) + 2);
    if (selisih === undefined || lain.some(({ benda }) => benda === selisih.benda)) return [];
    if (DI_LUAR.test(isi.slice(selisih.akhir))) return [];
    const sela = isi.slice(satu.akhir.akhir, selisih.letak);
    return GERAK.test(sela) && SETARA.test(sela) && !LAIN.test(sela) ? nilai(satu, selisih) : [];
  });
}

/** Selisihnya di awal kalimat berikutnya: "Penurunan 0,75 poin tersebut". */
function periksaLanjutan(isi: string, sesudah: string): readonly Keliru[] {
  const semua = bacaPasangan(isi, bacaBilangan(isi));
  const [satu] = semua;
  const [selisih] = bacaBilangan(sesudah);
  if (satu === undefined || semua.length > 1 || selisih === undefined) return [];
  return GERAK.test(sesudah.slice(0, selisih.letak)) ? nilai(satu, selisih) : [];
}

/** Sehalus kedua nilainya, sebenda atau poin, dan sebesar selisihnya; persen dapat berarti pertumbuhan. */
function nilai({ awal, akhir }: Pasangan, selisih: Bilangan): readonly Keliru[] {
  const harus = jauh(awal.angka.nilai, akhir.angka.nilai);
  const sebenda = selisih.benda !== '' && [awal.benda, akhir.benda, 'poin'].includes(selisih.benda);
  const halus = Math.max(awal.angka.desimal, akhir.angka.desimal) === selisih.angka.desimal;
  if (selisih.persen || selisih.rupiah !== awal.rupiah || !(sebenda || selisih.rupiah) || !halus) return [];
  const batas = awal.setengah.add(akhir.setengah).add(selisih.setengah);
  const meleset = jauh(harus, selisih.angka.nilai);
  const bulat = awal.setengah.equals('1/2') && akhir.setengah.equals('1/2');
  if (meleset.equals(0) || (!bulat && selisih.rupiah && meleset.lte(batas))) return [];
  const wajar = harus.gt(0) && selisih.angka.nilai.lte(harus.mul(4)) && selisih.angka.nilai.mul(4).gte(harus);
  return wajar ? [{ awal, akhir, selisih, harus }] : [];
}

function temuan(baris: number, { awal, akhir, selisih, harus }: Keliru): Hasil {
  const seharusnya = tulis(harus, { ...selisih.angka, satuan: '' });
  return {
    baris,
    pesan: `Baris ${baris} menyebut selisih ${selisih.angka.tulisan}; ${awal.angka.tulisan} menjadi ${akhir.angka.tulisan} berselisih ${seharusnya}.`,
    tercetak: selisih.angka.tulisan,
    seharusnya,
    saran: 'hitung ulang selisihnya',
  };
}
