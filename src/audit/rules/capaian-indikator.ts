import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { sekali } from '../../claims/sekali.ts';
import { SERATUS, tulis } from '../banding.ts';
import { klaimIndikator, pokokKalimat } from '../fakta-indikator.ts';
import { beda, setengah } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const CAPAI = /\b(?:capaian(?:nya)?|setara|tercapai|pencapaian(?:nya)?)\b[^.;,\d]{0,45}$/i;
const teks = (persen: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nIKU-03 Jumlah trayek perintis yang dilayani\n\nTarget tahun 2023 sebesar 112 trayek dan terealisasi 110 trayek, sehingga capaiannya ${persen}.`;

/** "target 112, terealisasi 110, capaiannya 98,21%": persennya realisasi : target di kalimat itu. */
export const capaianIndikator: Aturan = {
  id: 'capaian-indikator',
  keparahan: 'galat',
  pernyataan: 'Capaian dalam kalimat = realisasi : target yang disebut, atau capaian indikator itu di tabel.',
  contoh: {
    benar: [
      teks('98,21%'),
      teks('98,21%').replace('dan terealisasi 110 trayek, sehingga', 'dicapai 110 trayek, yang'),
    ],
    salah: [{ teks: teks('98,12%'), tercetak: '98,12%', seharusnya: '98,21%' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }) => periksaKalimat(dokumen, prosa, isi, letak)),
    ),
};

function periksaKalimat(dokumen: Dokumen, prosa: Paragraf, isi: string, letak: number): readonly Hasil[] {
  const semua = bacaBilangan(isi);
  return semua.flatMap((persen, i): Hasil[] => {
    const depan = isi.slice(semua[i - 1]?.akhir ?? 0, persen.letak);
    if (!persen.persen || !CAPAI.test(depan) || /anggaran|rata-rata|fisik|tahun 20\d\d/i.test(depan))
      return [];
    // Capaian yang memang tercetak untuk target itu, atau "capaian turun dari A menjadi B" yang dinilai arah-prosa.
    if (capaianTercetak(dokumen).has(persen.angka.nilai.toFraction())) return [];
    if (/\bdari\s*$/i.test(depan) && /^%?\s*menjadi\b/i.test(isi.slice(persen.akhir))) return [];
    const target = sesudahKata(isi, semua, /\btarget(?:nya)?\b/gi, persen);
    const disebut = sesudahKata(isi, semua, /\b(?:te)?realisasi(?:nya)?\b/gi, persen);
    const realisasi = disebut === target ? undefined : disebut;
    const indikator = pokokKalimat(dokumen, prosa, isi);
    const milik = indikator === undefined ? [] : klaimIndikator(dokumen, indikator);
    if (milik.some(({ jenis, angka }) => jenis === 'capaian' && cocok(angka.nilai, persen))) return [];
    const realisasiTabel = milik.find(
      ({ jenis, tahun }) => jenis === 'realisasi' && tahun !== undefined && tahun === dokumen.tahun,
    );
    const atas = realisasi?.angka.nilai ?? realisasiTabel?.angka.nilai;
    if (target === undefined || atas === undefined || target.angka.nilai.lte(0)) return [];
    const hitung = atas.div(target.angka.nilai).mul(SERATUS);
    const terbalik = target.angka.nilai.mul(2).sub(atas).div(target.angka.nilai).mul(SERATUS);
    const semuanya = [hitung, terbalik, ...(atas.gt(0) ? [target.angka.nilai.div(atas).mul(SERATUS)] : [])];
    if (semuanya.some((satu) => cocok(satu, persen)) || batas(semuanya, persen)) return [];
    if (realisasi === undefined && adaRealisasi(semua, target, persen)) return [];
    if (beda(hitung, persen.angka.nilai).gt('1/5')) return [];
    const baris = barisPada(prosa, letak + persen.letak);
    const harus = tulis(hitung, { ...persen.angka, satuan: '%' });
    return [
      {
        baris,
        pesan: `Baris ${baris} menyebut capaian ${persen.angka.tulisan}%; realisasi : target ${target.angka.tulisan} memberi ${harus}.`,
        tercetak: `${persen.angka.tulisan}%`,
        seharusnya: harus,
        saran: 'hitung ulang capaiannya',
      },
    ];
  });
}

/** Semua capaian di tabel; sedikitnya dua desimal, agar 100% tidak ikut. */
const capaianTercetak = sekali(
  ({ klaim }: Dokumen): ReadonlySet<string> =>
    new Set(
      klaim.flatMap(({ jenis, angka }) =>
        jenis === 'capaian' && angka.desimal > 1 && !angka.nilai.equals(SERATUS)
          ? [angka.nilai.toFraction()]
          : [],
      ),
    ),
);

/** Realisasinya disebut tanpa kata "realisasi": "nilai 90,63 melampaui target 78 dengan capaian 116,19%". */
function adaRealisasi(semua: readonly Bilangan[], target: Bilangan, persen: Bilangan): boolean {
  return semua
    .filter((satu) => satu !== target && satu !== persen)
    .some(({ angka }) => cocok(angka.nilai.div(target.angka.nilai).mul(SERATUS), persen));
}

/** Bilangan pertama sesudah kata itu, selain persen yang diperiksa. */
function sesudahKata(
  isi: string,
  semua: readonly Bilangan[],
  kata: RegExp,
  persen: Bilangan,
): Bilangan | undefined {
  return [...isi.matchAll(kata)]
    .map(({ index }) =>
      semua.find((satu) => satu !== persen && satu.letak > index && satu.letak - index < 60 && !satu.rupiah),
    )
    .find((satu) => satu !== undefined);
}

function cocok(nilai: Bilangan['angka']['nilai'], { angka }: Bilangan): boolean {
  return nilai.sub(angka.nilai).abs().lte(setengah(angka));
}

/** Capaian yang dibatasi 100, 110, 120, atau 150. */
function batas(semua: readonly Bilangan['angka']['nilai'][], { angka }: Bilangan): boolean {
  return [100, 110, 120, 150].some(
    (satu) => angka.nilai.equals(satu) && semua.some((nilai) => nilai.gt(satu)),
  );
}
