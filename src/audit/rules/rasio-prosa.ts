import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat, type Kalimat } from '../../claims/paragraf.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { SERATUS, dekat, jauh, tepat, terdekat, tulis, tulisPolos } from '../banding.ts';
import { salahKetik } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = [
  new RegExp(String.raw`\b${N}\s*([a-z]+)?(?: [a-z]+)? (?:\(|atau |atau sebesar |sebesar )${N}\s*%`, 'gi'),
  new RegExp(String.raw`\b${N}\s*%\s*(?:/|\(|atau|atau sebanyak|yaitu|dari)\s*${N}\s+([a-z]+)`, 'gi'),
];
const DASAR = new RegExp(
  String.raw`(?:dari (?:total |seluruh |jumlah |sejumlah |sebanyak )?|jumlah |total |terhadap )${N}(?:\s*\([a-z]+\))? ([a-z]+)`,
  'gi',
);

interface Pecahan {
  readonly bagian: Angka;
  readonly persen: Angka;
  readonly benda: string;
  readonly letak: number;
}

/** "450 instansi (85,88%)" dengan "dari 524 instansi" di paragraf yang sama: persennya harus bagian : keseluruhan. */
export const rasioProsa: Aturan = {
  id: 'rasio-prosa',
  keparahan: 'galat',
  pernyataan: 'Persentase dalam kalimat = bagian : keseluruhan yang disebut bersamanya.',
  contoh: {
    benar: [
      'Dari 60 indikator, sebanyak 37 indikator (62%) tercapai dan 18 indikator (30%) terlampaui.',
      'Sebanyak 194 dari 257 cagar budaya di 7 (tujuh) kabupaten telah dilestarikan (75,49%).',
    ],
    salah: [
      {
        teks: 'Sebanyak 194 dari 264 cagar budaya di 7 (tujuh) kabupaten telah dilestarikan (75,49%).',
        tercetak: '75,49%',
        seharusnya: '73,48%',
      },
      {
        teks: 'Realisasi retribusi terminal Rp612,8 juta dari target Rp700,0 juta (92,54%).',
        tercetak: '92,54%',
        seharusnya: '87,54%',
      },
      {
        teks: 'Inspeksi menghasilkan 8 temuan: 3 temuan keuangan dan 5 temuan lain. Sampai Desember ditindaklanjuti 7 temuan (75,00%).',
        tercetak: '75,00%',
        seharusnya: '87,50%',
      },
      {
        teks: 'Dari 60 indikator, sebanyak 37 indikator (64%) tercapai.',
        tercetak: '64%',
        seharusnya: '62%',
      },
      {
        teks: 'Triwulan I (80,60% / 503 instansi) dari total 624 instansi.',
        tercetak: '80,60%',
        seharusnya: '80,61%',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) => [
      ...periksaParagraf(prosa),
      ...periksaKecil(prosa),
      ...kalimat(prosa).flatMap((satu) => [
        ...periksaSebagian(dokumen, prosa, satu),
        ...periksaRupiah(prosa, satu),
      ]),
    ]),
};

const DARI_RUPIAH = /^[^.;,\d]{0,12}\bdari(?: target| sasaran| proyeksi| potensi)?(?: sebesar)? Rp\.?\s?$/i;
const KURUNG = /^\s?(?:\(|atau |, atau )(?:sebesar )?$/;

/** "Rp612,8 juta dari target Rp700,0 juta (87,54%)": persennya a : b, sehalus kedua pembulatannya. */
function periksaRupiah(prosa: Paragraf, { teks, letak }: Kalimat): readonly Hasil[] {
  const semua = bacaBilangan(teks);
  return semua.flatMap((a, i): readonly Hasil[] => {
    const [b, p] = [semua[i + 1], semua[i + 2]];
    if (b === undefined || p === undefined || !a.rupiah || !b.rupiah || !p.persen) return [];
    if (!DARI_RUPIAH.test(teks.slice(a.akhir, b.letak)) || b.angka.nilai.lte(b.setengah)) return [];
    if (!KURUNG.test(teks.slice(b.akhir, p.letak)) || p.angka.desimal === 0) return [];
    const hitung = a.angka.nilai.div(b.angka.nilai).mul(SERATUS);
    const longgar = a.setengah.div(b.angka.nilai).add(hitung.div(SERATUS).mul(b.setengah).div(b.angka.nilai));
    const batas = longgar.mul(SERATUS).add(p.setengah.mul(2));
    if (jauh(hitung, p.angka.nilai).lte(batas)) return [];
    const harus = tulis(hitung, { ...p.angka, satuan: '%' });
    if (!salahKetik(harus, p.angka.tulisan) && jauh(hitung, p.angka.nilai).gt(10)) return [];
    return [temuan(barisPada(prosa, letak + a.letak), a.angka, b.angka.tulisan, p.angka, harus)];
  });
}

/** "8 temuan … ditindaklanjuti 7 temuan (75,00%)": persen itu tepat bagi cacah yang berbeda satu dari bagiannya. */
function periksaKecil(prosa: Paragraf): readonly Hasil[] {
  const semuaPecahan = pecahan(prosa.teks);
  if (semuaPecahan.length === 0) return [];
  const semua = bacaBilangan(prosa.teks.replaceAll(':', ' ')).filter(isCacah);
  return semuaPecahan.flatMap(({ bagian, persen, benda, letak }): readonly Hasil[] => {
    const lebih = semua.filter((satu) => satu.benda === benda && satu.angka.nilai.gte(bagian.nilai));
    const [utuh, ...lain] = lebih.filter((satu) => satu.letak < letak && satu.angka.nilai.gt(bagian.nilai));
    if (utuh === undefined || lain.length > 0 || benda === '' || persen.desimal === 0) return [];
    const n = utuh.angka.nilai;
    const asli = persen.nilai.mul(n).div(SERATUS).round();
    const pas = tepat(asli.div(n).mul(SERATUS), persen);
    if (n.gt(50) || !pas || !jauh(asli, bagian.nilai).equals(1)) return [];
    const harus = tulis(bagian.nilai.div(n).mul(SERATUS), { ...persen, satuan: '%' });
    return [temuan(barisPada(prosa, letak), bagian, utuh.angka.tulisan, persen, harus)];
  });
}

function temuan(baris: number, bagian: Angka, utuh: string, persen: Angka, harus: string): Hasil {
  return {
    baris,
    pesan: `${bagian.tulisan} dari ${utuh} di baris ${baris} adalah ${harus}, bukan ${persen.tulisan}%.`,
    tercetak: `${persen.tulisan}%`,
    seharusnya: harus,
    saran: 'hitung ulang persentasenya',
  };
}

const DARI = /^(?: [a-z]+)? dari (?:total |seluruh |jumlah |sejumlah |sebanyak |keseluruhan )?$/i;
const SELA = /^(?! ?%)[^.;%]{0,110}(?:\(|\batau )$/;

/** "194 dari 257 bangunan … (75,49%)": persennya a : b. */
function periksaSebagian(dokumen: Dokumen, prosa: Paragraf, { teks, letak }: Kalimat): readonly Hasil[] {
  const semua = bacaBilangan(teks);
  return semua.flatMap((bagian, i): readonly Hasil[] => {
    const utuh = semua[i + 1];
    const persen = semua.slice(i + 2).find((satu) => satu.persen);
    if (utuh === undefined || persen === undefined || !DARI.test(teks.slice(bagian.akhir, utuh.letak)))
      return [];
    // Kalimat yang hanya berisi dua cacah diperiksa rasio-cacah.
    const cacah = semua.slice(0, semua.indexOf(persen)).filter(isCacah);
    const [a, b, p] = [bagian.angka, utuh.angka, persen.angka];
    if (cacah.length === 2 || !cacah.includes(bagian) || !cacah.includes(utuh)) return [];
    if (/naik|turun|meningkat|menurun|target|tumbuh|dibanding/i.test(teks.slice(0, persen.letak))) return [];
    if (a.nilai.gte(b.nilai) || !SELA.test(teks.slice(utuh.akhir, persen.letak))) return [];
    const hitung = a.nilai.div(b.nilai).mul(SERATUS);
    if (p.desimal === 0 || dekat(hitung, p) || jauh(hitung, p.nilai).gt(10)) return [];
    if (cacah.some((x) => cacah.some((y) => memberi(x, y, p)))) return [];
    const asal = penyebut(dokumen, a, p);
    const antara = cacah.filter(({ letak: di }) => di > utuh.letak);
    if (asal === undefined && antara.some(({ angka }) => angka.nilai.gt(20))) return [];
    const baris = barisPada(prosa, letak + bagian.letak);
    const harus = tulis(hitung, { ...p, satuan: '%' });
    return [
      {
        baris,
        pesan: `${a.tulisan} dari ${b.tulisan} di baris ${baris} adalah ${harus}, bukan ${p.tulisan}%.${asal === undefined ? '' : ` Tabel di baris ${asal.baris} memakai ${asal.angka.tulisan}.`}`,
        tercetak: asal === undefined ? `${p.tulisan}%` : `${a.tulisan} dari ${b.tulisan}`,
        seharusnya: asal === undefined ? harus : `${a.tulisan} dari ${asal.angka.tulisan}`,
        ...(asal === undefined ? {} : { lain: [asal.baris] }),
        saran: 'hitung ulang persentasenya',
      },
    ];
  });
}

/** Persen itu sudah dijelaskan dua cacah lain di kalimatnya. */
function memberi({ angka: x }: Bilangan, { angka: y }: Bilangan, persen: Angka): boolean {
  return x.nilai.lt(y.nilai) && dekat(x.nilai.div(y.nilai).mul(SERATUS), persen);
}

function isCacah({ angka, persen, rupiah }: Bilangan): boolean {
  return !persen && !rupiah && angka.desimal === 0;
}

/** Angka di baris tabel yang memuat bagiannya dan memberi persen itu. */
function penyebut(
  { tabel }: Dokumen,
  bagian: Angka,
  persen: Angka,
): { readonly baris: number; readonly angka: Angka } | undefined {
  for (const { sel, baris } of tabel.flatMap(({ isi }) => isi)) {
    const semua = sel.flatMap(({ angka }) => (angka === undefined ? [] : [angka]));
    if (!semua.some(({ nilai }) => nilai.equals(bagian.nilai))) continue;
    const angka = semua.find(
      ({ nilai }) => nilai.gt(bagian.nilai) && tepat(bagian.nilai.div(nilai).mul(SERATUS), persen),
    );
    if (angka !== undefined) return { baris, angka };
  }
  return undefined;
}

function periksaParagraf(prosa: Paragraf): readonly Hasil[] {
  const dasar = [...prosa.teks.matchAll(DASAR)].flatMap(([, angka = '', benda = '']) => {
    const nilai = bacaAngka(angka);
    return nilai === undefined || nilai.desimal > 0
      ? []
      : [{ nilai: nilai.nilai, benda: benda.toLowerCase(), tulisan: angka }];
  });
  if (dasar.length === 0) return [];
  return pecahan(prosa.teks).flatMap(({ bagian, persen, benda, letak }): Hasil[] => {
    const cocok = dasar.filter((satu) => satu.benda === benda && satu.nilai.gt(bagian.nilai));
    const hitung = cocok.map((satu) => ({ ...satu, persen: bagian.nilai.div(satu.nilai).mul(SERATUS) }));
    if (hitung.length === 0 || hitung.some((satu) => tepat(satu.persen, persen))) return [];
    const paling = terdekat(hitung, persen.nilai, (satu) => satu.persen);
    if (paling === undefined || jauh(paling.persen, persen.nilai).gt(5)) return [];
    const baris = barisPada(prosa, letak);
    const harus = tulis(paling.persen, { ...persen, satuan: '%' });
    return [
      {
        baris,
        keparahan: dekat(paling.persen, persen) ? 'peringatan' : 'galat',
        pesan: `${persen.tulisan}% di baris ${baris}: ${bagian.tulisan} dari ${paling.tulisan} ${benda} = ${harus} (selisih ${tulisPolos(jauh(paling.persen, persen.nilai), 3)} poin).`,
        tercetak: `${persen.tulisan}%`,
        seharusnya: harus,
        saran: 'hitung ulang persentasenya',
      },
    ];
  });
}

function pecahan(teks: string): readonly Pecahan[] {
  return POLA.flatMap((pola, i) =>
    [...teks.matchAll(pola)].flatMap((cocok): Pecahan[] => {
      const [a, benda, b] = i === 0 ? [cocok[1], cocok[2], cocok[3]] : [cocok[2], cocok[3], cocok[1]];
      const [bagian, persen] = [bacaAngka(a ?? ''), bacaAngka(b ?? '')];
      if (bagian === undefined || persen === undefined || bagian.desimal > 0 || persen.nilai.gt(100))
        return [];
      return [{ bagian, persen, benda: (benda ?? '').toLowerCase(), letak: cocok.index }];
    }),
  );
}
