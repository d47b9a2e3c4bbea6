import { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka, type Angka } from './angka.ts';

/** Satu bilangan dalam kalimat: nilainya sesudah `ribu`, `juta`, `miliar`, atau `triliun`, dan kata sesudahnya. */
export interface Bilangan {
  readonly angka: Angka;
  /** Letak angka pertama dan letak sesudah angka beserta satuannya. */
  readonly letak: number;
  readonly akhir: number;
  readonly persen: boolean;
  readonly rupiah: boolean;
  /** Kata sesudahnya dengan huruf kecil: `responden`, `kapal`; tidak ada: kosong. */
  readonly benda: string;
  /** Setengah satuan angka terakhir yang tercetak. */
  readonly setengah: Fraction;
}

const POLA = new RegExp(
  String.raw`(?<![\w.,/:-])(Rp\.?\s?)?([-−]\s?)?(${POLA_ANGKA})(?:,-|,00\b)?(?:\s*\([a-z][a-z ]*\))?(\s?%| persen\b)?(?: (ribu|juta|mil[iy]ar|triliun)\b)?(?:\s*\([A-Za-z][A-Za-z ]*\))?(?: (?!rp)([a-z][a-z/-]*))?`,
  'gi',
);
/** Angka sesudah kata-kata ini adalah nomor, bukan besaran. */
const NOMOR =
  /(?:\b(?:nomor|no|tabel|gambar|grafik|bagan|lampiran|bab|pasal|ayat|angka|huruf|halaman|hal|tahun|tanggal|triwulan|tw|semester|kode|ss|iku|ikk|ikp|versi|level|golongan|eselon|kelas)[.\s(]*|[A-Za-z][-.])$/i;
/** Nama bulan menurut urutannya, termasuk ejaan lama. */
export const NAMA_BULAN =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';
const BULAN = new RegExp(`^(?:${NAMA_BULAN})$`, 'i');
const KALI: Readonly<Record<string, bigint>> = {
  ribu: 1000n,
  juta: 1_000_000n,
  miliar: 1_000_000_000n,
  milyar: 1_000_000_000n,
  triliun: 1_000_000_000_000n,
};

/** Semua bilangan dalam kalimat; tahun, tanggal, nomor peraturan, dan nomor tabel tidak ikut. */
export function bacaBilangan(teks: string): readonly Bilangan[] {
  return [...teks.matchAll(POLA)].flatMap((cocok): Bilangan[] => {
    const [utuh, rp, minus, tulisan = '', persen, kali, benda = ''] = cocok;
    const depan = teks.slice(Math.max(0, cocok.index - 24), cocok.index);
    const angka = bacaAngka(tulisan);
    if (angka === undefined || BULAN.test(benda) || /\d[.,/-]$/.test(depan)) return [];
    const polos = rp === undefined && persen === undefined && kali === undefined && angka.desimal === 0;
    if (polos && (/^(?:19|20)\d\d$/.test(tulisan) || teks[cocok.index + utuh.length] === ':')) return [];
    if (rp === undefined && persen === undefined && NOMOR.test(depan)) return [];
    const besar = new Fraction(kali === undefined ? 1n : (KALI[kali.toLowerCase()] ?? 1n));
    const nilai = angka.nilai.mul(besar);
    return [
      {
        angka: {
          ...angka,
          nilai: minus === undefined ? nilai : nilai.neg(),
          desimal: kali === undefined ? angka.desimal : 0,
          satuan: persen === undefined ? (rp === undefined ? '' : 'Rp') : '%',
        },
        letak: cocok.index + utuh.indexOf(tulisan),
        akhir: cocok.index + utuh.length - (benda === '' ? 0 : benda.length + 1),
        persen: persen !== undefined,
        rupiah: rp !== undefined,
        benda: benda.toLowerCase(),
        setengah: besar.div(2).div(new Fraction(10).pow(angka.desimal)),
      },
    ];
  });
}
