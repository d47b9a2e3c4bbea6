import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { bagianPada, type Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { sama } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = new RegExp(
  String.raw`(?:realisasi|capaian|nilai|ialah|yaitu|yakni|atau|tercapai|mencapai|sebesar|adalah|menjadi|hingga|dari) ${N}(?=[\s%.,;)(]|$)`,
  'gi',
);
const atas = (angka: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nKode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian\nIKU.1\tIndeks kepuasan pengguna layanan\t93\t93,26\t100,28\n\nIKU 1. Indeks kepuasan pengguna layanan\n\nHasil survei tahun 2023 memberi realisasi ${angka} untuk seluruh layanan.`;

/** Angka realisasi atau capaian di bagian sebuah indikator yang berbeda satu angka dari tabelnya adalah salah ketik. */
export const angkaProsaSesuaiTabel: Aturan = {
  id: 'angka-prosa-sesuai-tabel',
  keparahan: 'peringatan',
  pernyataan: 'Realisasi dan capaian dalam kalimat sama dengan yang di tabel indikatornya.',
  contoh: {
    benar: [atas('93,26')],
    salah: [{ teks: atas('93,62'), tercetak: '93,62', seharusnya: '93,26' }],
  },
  periksa: (dokumen) => {
    const ingat = new Map<string, readonly Dikenal[]>();
    return dokumen.paragraf.flatMap((prosa) => {
      const bagian = bagianPada(dokumen.bagian, prosa.baris);
      return kalimat(prosa).flatMap(({ teks, letak }) => {
        const kode = bagian?.kode ?? sebut(dokumen, teks);
        if (kode === undefined) return [];
        const semua = [...teks.matchAll(POLA)];
        const tahu = semua.length === 0 ? [] : (ingat.get(kode) ?? dikenal(dokumen, kode));
        if (semua.length > 0) ingat.set(kode, tahu);
        return semua.flatMap((cocok): Hasil[] => {
          const angka = bacaAngka(cocok[1] ?? '');
          if (angka === undefined || angka.desimal === 0 || tahu.some((satu) => sama(satu.angka, angka)))
            return [];
          const mirip = tahu.find((satu) => salahKetik(satu.angka.tulisan, angka.tulisan));
          if (mirip === undefined || muncul(dokumen, angka.tulisan) > 1) return [];
          const baris = barisPada(prosa, letak + cocok.index);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${angka.tulisan}; di tabel indikator ini tertulis ${mirip.angka.tulisan} (baris ${mirip.baris}).`,
              tercetak: angka.tulisan,
              seharusnya: mirip.angka.tulisan,
              lain: [mirip.baris],
              saran: 'samakan kalimat dengan tabel',
            },
          ];
        });
      });
    });
  },
};

interface Dikenal {
  readonly angka: Angka;
  readonly baris: number;
}

/** Semua angka tabel di bagian itu, klaim indikatornya, dan baris "Realisasi 1 2 3" yang bukan tabel. */
function dikenal({ klaim, tabel, bagian, baris }: Dokumen, kode: string): readonly Dikenal[] {
  const disini = bagian.filter((satu) => satu.kode === kode);
  const dalam = (nomor: number): boolean => disini.some((satu) => satu.baris <= nomor && nomor <= satu.akhir);
  const dariTabel = tabel.flatMap(({ isi }) =>
    isi
      .filter((satu) => dalam(satu.baris))
      .flatMap((satu) =>
        satu.sel.flatMap(({ angka }) => (angka === undefined ? [] : [{ angka, baris: satu.baris }])),
      ),
  );
  const dariDeret = baris.flatMap((teks, i) => {
    const angka =
      /^\W*(realisasi|target|capaian)\b/i.test(teks) && dalam(i + 1)
        ? (teks.match(new RegExp(N, 'g')) ?? [])
        : [];
    return angka.length < 3
      ? []
      : angka
          .map((satu) => bacaAngka(satu))
          .flatMap((satu) => (satu === undefined ? [] : [{ angka: satu, baris: i + 1 }]));
  });
  return [...klaim.filter(({ indikator }) => indikator.kode === kode), ...dariTabel, ...dariDeret];
}

/** Indikator yang judulnya tertulis utuh dalam kalimat. */
function sebut({ indikator }: Dokumen, teks: string): string | undefined {
  const isi = lipat(teks);
  return indikator.semua.find(
    (satu) => satu.kode !== '' && satu.kata.length >= 4 && isi.includes(satu.kata.join(' ')),
  )?.kode;
}

function muncul({ baris }: Dokumen, tulisan: string): number {
  return baris.filter((teks) => teks.includes(tulisan)).length;
}

/** Sepanjang sama dan berbeda satu angka, atau dua angka bertetangga tertukar. */
function salahKetik(a: string, b: string): boolean {
  const [x, y] = [a, b].map((satu) => satu.replace(/[^\d]/g, ''));
  if (x === undefined || y === undefined || x.length !== y.length || x.length < 4) return false;
  const beda = Array.from(x).flatMap((satu, i) => (satu === y[i] ? [] : [i]));
  const [i = 0, j = 0] = beda;
  if (beda.length === 1) return true;
  return beda.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}
