import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { SERATUS, tulis } from '../banding.ts';
import { beda, setengah, tertukar } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const UANG = /anggaran|pagu|belanja|dana|dipa|pendapatan|penerimaan/i;
const PAKAI = /realisasi|terealisasi|terserap|penyerapan|serapan/i;
const teks = (persen: string): string =>
  `Pagu anggaran dinas sebesar Rp 2.500.000.000,- dengan realisasi Rp2.414.550.000,- atau ${persen}.`;

/** "pagu RpA, realisasi RpB atau P%": P = B : A × 100. */
export const serapanProsa: Aturan = {
  id: 'serapan-prosa',
  keparahan: 'galat',
  pernyataan: 'Persen penyerapan dalam kalimat = realisasi : pagu yang disebut bersamanya.',
  contoh: {
    benar: [teks('96,58%'), 'Pagu Rp2,50 miliar terealisasi Rp2,41 miliar (96,58%).'],
    salah: [{ teks: teks('95,68 persen'), tercetak: '95,68%', seharusnya: '96,58%' }],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }, ke, kalimatnya): Hasil[] => {
        if (!UANG.test(isi) || !PAKAI.test(isi)) return [];
        const semua = bacaBilangan(isi);
        return semua.flatMap((persen, i): Hasil[] => {
          const dibalik = terbalik(isi, semua[i - 2], semua[i - 1]);
          const pakai = dibalik ? semua[i - 2] : semua[i - 1];
          const pagu =
            (dibalik ? semua[i - 1] : semua[i - 2]) ??
            (pakai === undefined ? undefined : paguSebelum(kalimatnya[ke - 1]?.teks, pakai, persen));
          if (pagu === undefined || pakai === undefined || !persen.persen) return [];
          const sela = isi.slice(semua[i - 1]?.akhir ?? 0, persen.letak);
          if (!pagu.rupiah || !pakai.rupiah || pagu.angka.nilai.lte(0) || !/^[^.;]{0,60}$/.test(sela))
            return [];
          if (
            /\bdari target|berturut-turut|masing-masing|capaian|sisa|naik|turun|meningkat|menurun|blokir/i.test(
              sela,
            )
          )
            return [];
          const awal = dibalik ? 0 : (semua[i - 2]?.akhir ?? 0);
          if (!PAKAI.test(isi.slice(awal, persen.letak)) || cocok(pagu, pakai, persen)) return [];
          const hitung = pakai.angka.nilai.div(pagu.angka.nilai).mul(SERATUS);
          if (beda(hitung, persen.angka.nilai).gt('1/2')) return [];
          const baris = barisPada(prosa, letak + persen.letak);
          const harus = tulis(hitung, { ...persen.angka, satuan: '%' });
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${persen.angka.tulisan}%; ${pakai.angka.tulisan} : ${pagu.angka.tulisan} = ${harus}.`,
              tercetak: `${persen.angka.tulisan}%`,
              seharusnya: harus,
              saran: 'hitung ulang persentasenya',
            },
          ];
        });
      }),
    ),
};

/** "realisasi RpB dari pagu RpA": yang disebut dahulu realisasinya. */
function terbalik(isi: string, a: Bilangan | undefined, b: Bilangan | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    PAKAI.test(isi.slice(0, a.letak)) &&
    /\bdari (?:total |seluruh )?(?:pagu|anggaran|target)\b[^.;]{0,30}$/i.test(isi.slice(a.akhir, b.letak))
  );
}

/** Pagu di kalimat sebelumnya; hanya bila persennya jelas salah ketik dari salah satu pagu yang disebut di sana. */
function paguSebelum(dulu: string | undefined, pakai: Bilangan, persen: Bilangan): Bilangan | undefined {
  const calon = bacaBilangan(dulu ?? '').filter(({ rupiah, angka }) => rupiah && angka.nilai.gt(0));
  if (calon.some((satu) => cocok(satu, pakai, persen))) return undefined;
  return calon.find((satu) => {
    const hitung = pakai.angka.nilai.div(satu.angka.nilai).mul(SERATUS);
    return tertukar(tulis(hitung, persen.angka), persen.angka.tulisan);
  });
}

/** Rupiah yang dibulatkan ke miliar memberi selang, bukan satu nilai. */
function cocok(pagu: Bilangan, pakai: Bilangan, persen: Bilangan): boolean {
  const longgar = setengah(persen.angka);
  const bawah = pakai.angka.nilai.sub(pakai.setengah).div(pagu.angka.nilai.add(pagu.setengah)).mul(SERATUS);
  const atas = pakai.angka.nilai.add(pakai.setengah).div(pagu.angka.nilai.sub(pagu.setengah)).mul(SERATUS);
  return persen.angka.nilai.gte(bawah.sub(longgar)) && persen.angka.nilai.lte(atas.add(longgar));
}
