import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { SERATUS, tulis } from '../banding.ts';
import { beda, setengah } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const NAIK = /\b(?:naik|meningkat|bertambah|(?:ke)?naikan|kenaikan|peningkatan|pertambahan)\b/i;
const TURUN = /\b(?:turun|menurun|berkurang|penurunan|pengurangan)\b/i;
/** Besar perubahan mengikuti kata geraknya: "naik sebesar N". */
const BESAR = new RegExp(
  String.raw`(?:${NAIK.source}|${TURUN.source})(?: (?:sebesar|sebanyak|sejumlah))?\s*(?:Rp\.?\s?)?$`,
  'i',
);
const ANTARA = /^[^.;]{0,70}$/;

interface Gerak {
  readonly dari: Bilangan;
  readonly ke: Bilangan;
  readonly selisih: Bilangan | undefined;
}

/** "naik 4 poin dari 106 menjadi 110": arahnya dan besarnya cocok dengan kedua angka itu. */
export const arahProsa: Aturan = {
  id: 'arah-prosa',
  keparahan: 'galat',
  pernyataan: 'Kata naik atau turun, dan besar perubahannya, cocok dengan "dari A menjadi B" di kalimat itu.',
  contoh: {
    benar: [
      'Indeks turun dari 144,20 pada tahun 2021 menjadi 138,90 pada tahun 2022.',
      'Kunjungan naik sebanyak 200 orang dari 2.400 orang menjadi 2.600 orang.',
      'Dengan demikian nilai meningkat 5,56% dari 90 menjadi 95.',
    ],
    salah: [
      {
        teks: 'Indeks naik dari 144,20 pada tahun 2021 menjadi 138,90 pada tahun 2022.',
        tercetak: 'naik dari 144,20 menjadi 138,90',
        seharusnya: 'turun 5,30',
      },
      {
        teks: 'Kunjungan naik sebanyak 300 orang dari 2.400 orang menjadi 2.600 orang.',
        tercetak: '300',
        seharusnya: '200',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }) =>
        bacaGerak(teks).flatMap((gerak) => periksaGerak(teks, gerak, (di) => barisPada(prosa, letak + di))),
      ),
    ),
};

/** "dari A … menjadi B", dengan besar perubahan tepat di depannya bila disebut. */
function bacaGerak(teks: string): readonly Gerak[] {
  const semua = bacaBilangan(teks);
  return semua.flatMap((dari, i): Gerak[] => {
    const ke = semua[i + 1];
    const sesudah = perubahanSesudah(teks, semua, i);
    if (sesudah !== undefined) return [sesudah];
    if (ke === undefined || dari.rupiah !== ke.rupiah || dari.persen !== ke.persen) return [];
    const depan = teks.slice(semua[i - 1]?.akhir ?? 0, dari.letak);
    const sela = teks.slice(dari.akhir, ke.letak);
    const banding = /\bdibanding(?:kan)?\b[^.;]{0,60}$/i.test(depan) && (NAIK.test(sela) || TURUN.test(sela));
    if (!banding && !/\b(?:dari|semula)\s(?:[^.;,]{0,50}\s)?(?:Rp\.?\s?)?$/i.test(depan)) return [];
    if (!ANTARA.test(sela) || !/\b(?:menjadi|ke)\s(?:(?:sebesar|sebanyak)\s)?(?:Rp\.?\s?)?$/i.test(sela))
      return [];
    if (!banding && (NAIK.test(sela) || TURUN.test(sela))) return [];
    const besar = semua[i - 1];
    const lekat =
      !banding &&
      besar !== undefined &&
      besar.rupiah === dari.rupiah &&
      depan.length <= 60 &&
      BESAR.test(teks.slice(0, besar.letak));
    return [{ dari, ke, selisih: lekat ? besar : undefined }];
  });
}

/** "A … menjadi B, atau berkurang N": besar perubahan disebut sesudahnya. */
function perubahanSesudah(teks: string, semua: readonly Bilangan[], i: number): Gerak | undefined {
  const [dari, ke, selisih] = semua.slice(i, i + 3);
  if (dari === undefined || ke === undefined || selisih === undefined) return undefined;
  if (dari.rupiah !== ke.rupiah || ke.rupiah !== selisih.rupiah || dari.persen !== ke.persen)
    return undefined;
  const sela = teks.slice(ke.akhir, selisih.letak);
  const gerak = /^[^.;\d]{0,15}\b(?:atau|sehingga|yang berarti|artinya)\b[^.;\d]{0,20}$/i.test(sela);
  const menjadi = /\bmenjadi\s(?:(?:sebesar|sebanyak)\s)?(?:Rp\.?\s?)?$/i.test(
    teks.slice(dari.akhir, ke.letak),
  );
  return gerak && menjadi && (NAIK.test(sela) || TURUN.test(sela)) ? { dari, ke, selisih } : undefined;
}

function periksaGerak(
  teks: string,
  { dari, ke, selisih }: Gerak,
  baris: (letak: number) => number,
): readonly Hasil[] {
  const kalimatDepan = teks.slice(0, dari.letak);
  const mulai = Math.max(kalimatDepan.lastIndexOf(';'), kalimatDepan.lastIndexOf(' sedangkan '), 0);
  const kata = `${kalimatDepan.slice(mulai).slice(-50)} ${teks.slice(dari.akhir, Math.max(ke.letak, selisih?.letak ?? 0))}`;
  const [naik, turun] = [NAIK.exec(kata), TURUN.exec(kata)];
  if ((naik === null) === (turun === null) || /target|tidak|menekan|mencegah|agar|upaya/i.test(kata))
    return [];
  const beranjak = ke.angka.nilai.sub(dari.angka.nilai);
  const halus = dari.angka.desimal >= ke.angka.desimal ? dari.angka : ke.angka;
  const tempat = baris(dari.letak);
  if (beranjak.equals(0)) return [];
  if (beranjak.gt(0) !== (naik !== null)) {
    const disebut = (naik ?? turun)?.[0] ?? '';
    return [
      {
        baris: tempat,
        pesan: `Baris ${tempat} menyebut "${disebut}" dari ${dari.angka.tulisan} menjadi ${ke.angka.tulisan}, padahal ${beranjak.gt(0) ? 'naik' : 'turun'}.`,
        tercetak: `${disebut} dari ${dari.angka.tulisan} menjadi ${ke.angka.tulisan}`,
        seharusnya: `${beranjak.gt(0) ? 'naik' : 'turun'} ${tulis(beranjak.abs(), halus)}`,
        saran: 'betulkan kata atau kedua angkanya',
      },
    ];
  }
  if (selisih === undefined || dari.angka.nilai.equals(0)) return [];
  const poin = beranjak.abs();
  const persen = poin.div(dari.angka.nilai.abs()).mul(SERATUS);
  const longgar = setengah(selisih.angka).add(dari.setengah).add(ke.setengah);
  const dekat = poin.sub(selisih.angka.nilai).abs().lte(longgar);
  if (dekat || (selisih.persen && persen.sub(selisih.angka.nilai).abs().lte(setengah(selisih.angka))))
    return [];
  const harus = selisih.persen && !dari.persen ? persen : poin;
  if (beda(harus, selisih.angka.nilai).gt(1) || selisih.setengah.gt(longgar)) return [];
  return [
    {
      baris: baris(selisih.letak),
      pesan: `Baris ${baris(selisih.letak)} menyebut perubahan ${selisih.angka.tulisan}; dari ${dari.angka.tulisan} menjadi ${ke.angka.tulisan} berubah ${tulis(harus, selisih.angka)}.`,
      tercetak: selisih.angka.tulisan,
      seharusnya: tulis(harus, selisih.angka),
      saran: 'hitung ulang perubahannya',
    },
  ];
}
