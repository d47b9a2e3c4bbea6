import { bacaAngka } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { tambahkan } from '../../claims/peta.ts';
import { berulang } from '../fakta-indikator.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = /\bRp\.?\s?(\d{1,3}(?:\.\d{3}){2,})/g;
const teks = (angka: string): string =>
  `Unit Kerja\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)\nSatu\t668.250.000\t665.947.004\nDua\t451.950.000\t445.808.559\n\nRealisasi unit pertama Rp${angka} sampai akhir tahun.`;

/** Rupiah dalam kalimat yang hanya berbeda satu-dua angka dari rupiah di tabel adalah salah ketik. */
export const rupiahProsaSesuaiTabel: Aturan = {
  id: 'rupiah-prosa-sesuai-tabel',
  keparahan: 'galat',
  pernyataan: 'Rupiah dalam kalimat sama dengan rupiah di tabel.',
  contoh: {
    benar: [teks('665.947.004')],
    salah: [
      { teks: teks('665.974.004'), tercetak: '665.974.004', seharusnya: '665.947.004' },
      {
        teks: teks('665.974.004').replace('665.974.004', '665.918.004 dari pagu Rp668.250.000'),
        tercetak: '665.918.004',
        seharusnya: '665.947.004',
      },
    ],
  },
  periksa: (dokumen) => {
    const diTabel = rupiahTabel(dokumen);
    const sebaris = pencariSebaris(dokumen);
    let mencari: ReturnType<typeof pencariNyaris> | undefined;
    return dokumen.paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const nilai = bacaAngka(cocok[1] ?? '')?.nilai.n.toString() ?? '';
        if (diTabel.has(nilai)) return [];
        mencari ??= pencariNyaris([...diTabel.keys()]);
        const mirip = mencari(nilai) ?? sebaris(nilai, prosa.teks.slice(cocok.index + cocok[0].length));
        if (mirip === undefined || berulang(dokumen, cocok[1] ?? '')) return [];
        const baris = barisPada(prosa, cocok.index);
        const barisTabel = diTabel.get(mirip) ?? 0;
        const harus = mirip.replace(/\B(?=(\d{3})+$)/g, '.');
        return [
          {
            baris,
            pesan: `Rp${cocok[1] ?? ''} di baris ${baris} tidak ada di tabel mana pun; yang tertulis di baris ${barisTabel} ${harus}.`,
            tercetak: cocok[1] ?? '',
            seharusnya: harus,
            lain: [barisTabel],
            saran: 'samakan kalimat dengan tabel',
          },
        ];
      }),
    );
  },
};

const SELURUHNYA = /^ dari (?:[a-z]+ ){0,3}Rp\.?\s?(\d{1,3}(?:\.\d{3}){2,})/;

/** "RpA dari RpB": di satu-satunya baris tabel yang memuat B, angka yang berbeda paling banyak dua angka dari A. */
function pencariSebaris({ tabel }: Dokumen): (nilai: string, sesudah: string) => string | undefined {
  const milik = new Map<string, (readonly string[])[]>();
  for (const { isi } of tabel)
    for (const { sel } of isi) {
      const semua = sel.flatMap(({ angka }) =>
        angka?.desimal === 0 ? [angka.nilai.abs().n.toString()] : [],
      );
      for (const satu of new Set(semua)) if (satu.length > 6) tambahkan(milik, satu, semua);
    }
  return (nilai, sesudah) => {
    const b = SELURUHNYA.exec(sesudah)?.[1]?.replaceAll('.', '');
    const baris = b === undefined ? [] : (milik.get(b) ?? []);
    const dekat = baris.flat().filter((satu) => satu !== b && bedaAngka(satu, nilai) <= 2);
    return baris.length === 1 && dekat.length === 1 && nilai.replace(/0+$/, '').length > 4
      ? dekat[0]
      : undefined;
  };
}

/** Banyaknya angka yang berbeda; panjang yang berbeda tidak dibandingkan. */
function bedaAngka(a: string, b: string): number {
  return a.length === b.length ? Array.from(a).filter((satu, i) => satu !== b[i]).length : Infinity;
}

/** Rupiah bulat di tabel dan baris terakhir yang memuatnya. */
function rupiahTabel({ tabel }: Dokumen): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  for (const { isi } of tabel)
    for (const { sel, baris } of isi)
      for (const { angka } of sel)
        if (angka?.desimal === 0 && angka.nilai.abs().gte(1_000_000))
          hasil.set(angka.nilai.abs().n.toString(), baris);
  return hasil;
}

/** Pencari yang pertama di antara `semua` yang nyaris sama: hanya yang sekunci dibandingkan. */
function pencariNyaris(semua: readonly string[]): (nilai: string) => string | undefined {
  const urutan = new Map(semua.map((satu, i) => [satu, i]));
  const sekunci = new Map<string, string[]>();
  for (const satu of semua) for (const kunci of kunciNyaris(satu)) tambahkan(sekunci, kunci, satu);
  return (nilai) =>
    kunciNyaris(nilai)
      .flatMap((kunci) => sekunci.get(kunci)?.find((lain) => nyaris(lain, nilai)) ?? [])
      .sort((a, b) => (urutan.get(a) ?? 0) - (urutan.get(b) ?? 0))[0];
}

/** Angkanya sesudah diurutkan, dan tulisannya dengan satu angka ditutup: yang nyaris sama punya salah satu yang sama. */
function kunciNyaris(nilai: string): readonly string[] {
  const tertutup = Array.from(nilai, (_, i) => `${nilai.slice(0, i)}*${nilai.slice(i + 1)}`);
  return [urutkan(nilai), ...tertutup];
}

function urutkan(nilai: string): string {
  return Array.from(nilai).sort().join('');
}

/** Sama panjang dan berbeda satu atau dua angka, selain pada angka bulat yang memang berdekatan. */
function nyaris(a: string, b: string): boolean {
  if (a.length !== b.length || a.replace(/0+$/, '').length < 5) return false;
  const beda = bedaAngka(a, b);
  return beda === 1 || (beda === 2 && urutkan(a) === urutkan(b));
}
