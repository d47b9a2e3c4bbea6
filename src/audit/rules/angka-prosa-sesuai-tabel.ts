import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { bagianPada, type Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { jalur, pohonBaru, tertulis } from '../../claims/pohon-kata.ts';
import { sekali } from '../../claims/sekali.ts';
import { sama } from '../banding.ts';
import { berulang, klaimKode } from '../fakta-indikator.ts';
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
        const semua = [...teks.matchAll(POLA)];
        const kode = semua.length === 0 ? undefined : (bagian?.kode ?? sebut(dokumen, teks));
        if (kode === undefined) return [];
        const tahu = ingat.get(kode) ?? dikenal(dokumen, kode);
        ingat.set(kode, tahu);
        return semua.flatMap((cocok): Hasil[] => {
          const angka = bacaAngka(cocok[1] ?? '');
          if (/\b(?:rata-rata|rerata)\b[^.;\d]{0,60}$/i.test(teks.slice(0, cocok.index))) return [];
          if (/^\s*%?\s*(?:dari|terhadap) target\b/i.test(teks.slice(cocok.index + cocok[0].length)))
            return [];
          if (angka === undefined || angka.desimal === 0 || tahu.some((satu) => sama(satu.angka, angka)))
            return [];
          const mirip = tahu.find(
            (satu) => satu.angka.desimal > 0 && salahKetik(satu.angka.tulisan, angka.tulisan),
          );
          if (mirip === undefined || berulang(dokumen, angka.tulisan)) return [];
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
function dikenal(dokumen: Dokumen, kode: string): readonly Dikenal[] {
  const { tabel, deret } = isiBagian(dokumen);
  return [...klaimKode(dokumen, kode), ...(tabel.get(kode) ?? []), ...(deret.get(kode) ?? [])];
}

/** Angka tabel dan deret di bagian-bagian indikator, menurut kode bagiannya. */
const isiBagian = sekali(({ tabel, bagian, baris }: Dokumen) => {
  const kodeDi = (satu: Dikenal): string | undefined => bagianPada(bagian, satu.baris)?.kode;
  const dariTabel = tabel.flatMap(({ isi }) =>
    isi.flatMap(({ sel, baris: nomor }) =>
      sel.flatMap(({ angka }) => (angka === undefined ? [] : [{ angka, baris: nomor }])),
    ),
  );
  const dariDeret = baris.flatMap((teks, i) =>
    /^\W*(realisasi|target|capaian)\b/i.test(teks) && bagianPada(bagian, i + 1) !== undefined
      ? angkaDeret(teks).map((angka) => ({ angka, baris: i + 1 }))
      : [],
  );
  return { tabel: Map.groupBy(dariTabel, kodeDi), deret: Map.groupBy(dariDeret, kodeDi) };
});

function angkaDeret(teks: string): readonly Angka[] {
  const semua = teks.match(new RegExp(N, 'g')) ?? [];
  return semua.length < 3 ? [] : semua.map((satu) => bacaAngka(satu)).filter((satu) => satu !== undefined);
}

/** Indikator yang judulnya tertulis utuh dalam kalimat. */
function sebut(dokumen: Dokumen, teks: string): string | undefined {
  const isi = lipat(teks);
  const kataKata = isi.split(' ');
  const calon = kataKata.flatMap((_, i) =>
    tertulis(tengahJudul(dokumen), kataKata, i).flatMap((satu) => satu.isi),
  );
  return calon.filter((satu) => isi.includes(satu.judul)).sort((a, b) => a.urut - b.urut)[0]?.kode;
}

/** Judul berkode menurut kata-kata di tengahnya: kata pertama dan terakhirnya boleh menjadi bagian kata lain. */
const tengahJudul = sekali(({ indikator }: Dokumen) => {
  const pohon = pohonBaru<{ readonly urut: number; readonly judul: string; readonly kode: string }[]>();
  for (const [urut, { kode, kata }] of indikator.semua.entries()) {
    const simpul = kode === '' || kata.length < 4 ? undefined : jalur(pohon, kata.slice(1, -1)).at(-1);
    if (simpul !== undefined) (simpul.isi ??= []).push({ urut, judul: kata.join(' '), kode });
  }
  return pohon;
});

/** Sepanjang sama dan berbeda satu angka, atau dua angka bertetangga tertukar. */
function salahKetik(a: string, b: string): boolean {
  const [x, y] = [a, b].map((satu) => satu.replace(/[^\d]/g, ''));
  if (x === undefined || y === undefined || x.length !== y.length || x.length < 4) return false;
  const beda = Array.from(x).flatMap((satu, i) => (satu === y[i] ? [] : [i]));
  const [i = 0, j = 0] = beda;
  if (beda.length === 1) return true;
  return beda.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}
