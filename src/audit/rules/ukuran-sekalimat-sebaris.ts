import type { Angka } from '../../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { sama, tulisTabel } from '../banding.ts';
import { bilanganSebelum, ukuranBercapaian, ukuranBerealisasi, type Ukuran } from '../baris-ukuran.ts';
import { banyakTulisan } from '../fakta-indikator.ts';
import { salahTulis } from '../ketik.ts';
import { angkaBerperan } from '../peran-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const atas = (kalimatnya: string): string =>
  `No\tIndikator\tTarget\tRealisasi\tCapaian (%)\n1\tPersentase layanan daring\t80,00\t81,30\t101,63\n2\tIndeks mutu data\t75,00\t74,10\t98,80\n\n${kalimatnya}`;

/** "Nilai SKM 84,45 dibandingkan target 82,00 menghasilkan capaian 102,99%": ketiganya angka satu baris tabel. */
export const ukuranSekalimatSebaris: Aturan = {
  id: 'ukuran-sekalimat-sebaris',
  keparahan: 'galat',
  pernyataan: 'Target, realisasi, dan capaian yang disebut bersama adalah angka satu baris tabel.',
  contoh: {
    benar: [
      atas('Nilainya 81,30 melampaui target 80,00 dengan capaian 101,63%.'),
      atas('Nilai provinsi 81,80 dan target 80,00, sedangkan di sini 81,30 dengan capaian 101,63%.'),
    ],
    salah: [
      {
        teks: atas('Nilainya 81,80 melampaui target 80,00 dengan capaian 101,63%.'),
        tercetak: '81,80',
        seharusnya: '81,30',
      },
      {
        teks: atas('Layanan daring terealisasi 81,30%, capaian 107,63.'),
        tercetak: '107,63',
        seharusnya: '101,63',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap((_, ke) => periksaKalimat(dokumen, prosa, ke)),
    ),
};

function periksaKalimat(dokumen: Dokumen, prosa: Paragraf, ke: number): readonly Hasil[] {
  const { teks, letak } = kalimat(prosa)[ke] ?? { teks: '', letak: 0 };
  const semua = bacaBilangan(teks).filter(({ rupiah }) => !rupiah);
  const dekat = bilanganSebelum(prosa, ke).filter(({ rupiah }) => !rupiah);
  const peran = new Map(
    angkaBerperan(teks, dokumen.tahun).map((satu) => [satu.bilangan.letak, satu.peran as string]),
  );
  return semua.flatMap((bilangan): readonly Hasil[] => {
    const { angka } = bilangan;
    if (angka.desimal === 0 || panjang(angka) < 3 || tahunLain(teks, bilangan, dokumen.tahun)) return [];
    const lain = semua.filter((satu) => satu !== bilangan);
    const sebagai = peran.get(bilangan.letak);
    // Angka yang tertulis lagi di tempat lain mungkin memang angka lain, kecuali semua bukti ada di kalimat ini.
    const berulang = banyakTulisan(dokumen, angka.tulisan) > 1;
    const harus = yangHilang(dokumen, bilangan, lain, berulang ? [] : dekat, sebagai);
    if (berulang && (harus?.[0] !== sebagai || !lengkap(lain, harus))) return [];
    if (harus === undefined) return [];
    const [nama, ukuran] = harus;
    const [nilai, di] = [ukuran[nama], ukuran.baris];
    const [baris, satuan] = [barisPada(prosa, letak + bilangan.letak), bilangan.persen ? '%' : ''];
    return [
      {
        baris,
        pesan: `Baris ${baris} menyebut ${angka.tulisan}${satuan} bersama angka-angka satu baris tabel; ${nama} di baris itu ${nilai.tulisan} (baris ${di.baris}).`,
        tercetak: `${angka.tulisan}${satuan}`,
        seharusnya: tulisTabel(nilai, { ...angka, satuan }),
        lain: [di.baris],
        saran: 'samakan kalimat dengan tabel',
      },
    ];
  });
}

type Nama = 'target' | 'realisasi' | 'capaian';
const NAMA: readonly Nama[] = ['target', 'realisasi', 'capaian'];

/** Ukuran yang mirip bilangan itu dan tidak disebut, di satu-satunya baris yang angka lainnya disebut. */
function yangHilang(
  dokumen: Dokumen,
  { angka }: Bilangan,
  lain: readonly Bilangan[],
  dekat: readonly Bilangan[],
  peran: string | undefined,
): readonly [Nama, Ukuran] | undefined {
  const disebut = [...lain, ...dekat];
  const ada = (satu: Angka): boolean => disebut.some((itu) => sama(itu.angka, satu));
  const calon = disebut
    .filter((satu) => satu.angka.desimal > 0 && panjang(satu.angka) >= 3)
    .flatMap((satu) => [...ukuranBerealisasi(dokumen, satu), ...ukuranBercapaian(dokumen, satu)]);
  const hasil = [...new Set(calon)].flatMap((satu) =>
    NAMA.flatMap((nama): readonly (readonly [Nama, Ukuran])[] => {
      if (!salahTulis(satu[nama], angka) || ada(satu[nama])) return [];
      const dua = NAMA.filter((itu) => itu !== nama).every((itu) => ada(satu[itu]));
      const kembar = NAMA.some((itu) => itu !== nama && satu[itu].nilai.equals(satu[nama].nilai));
      const langsung = peran === nama && lain.some((itu) => sama(itu.angka, satu.realisasi));
      return (dua || langsung) && !kembar ? [[nama, satu]] : [];
    }),
  );
  const [utama, ...serupa] = hasil;
  return serupa.every(([nama, satu]) => utama !== undefined && sama(satu[nama], utama[1][utama[0]]))
    ? utama
    : undefined;
}

/** Kedua angka lain baris itu disebut di kalimat yang sama. */
function lengkap(lain: readonly Bilangan[], harus: readonly [Nama, Ukuran] | undefined): boolean {
  return NAMA.every(
    (nama) =>
      harus !== undefined &&
      (nama === harus[0] || lain.some((itu) => itu.angka.nilai.equals(harus[1][nama].nilai))),
  );
}

/** "tahun 2021 (6,61)" dan "tahun 2021 sebesar 6,61" menyebut nilai tahun lain. */
function tahunLain(teks: string, { letak }: Bilangan, tahun: number | undefined): boolean {
  const disebut = /\b(20\d\d)\s*(?:\(|(?:yang )?sebesar|adalah|yaitu|mencapai|tercatat)\s*$/.exec(
    teks.slice(0, letak),
  );
  return disebut !== null && Number(disebut[1]) !== tahun;
}

function panjang({ tulisan }: Angka): number {
  return tulisan.replace(/\D/g, '').length;
}
