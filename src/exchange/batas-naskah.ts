import { BerkasDitolak, type Naskah } from './naskah.ts';

const BARIS_TABEL = /^(?:.*\t|[ ]*\|).*$/gm;

/** Lamanya audit sebanding dengan yang dihitung di sini; 1.000 halaman Word jauh di bawah semuanya. */
const PALING_BANYAK: readonly { readonly apa: string; readonly banyak: number; readonly pola: RegExp }[] = [
  { apa: 'baris', banyak: 100_000, pola: /\n/g },
  { apa: 'baris tabel', banyak: 25_000, pola: BARIS_TABEL },
  {
    apa: 'keterangan tabel dan gambar',
    banyak: 8_000,
    pola: /^[^\w\n]*(?:Tabel|Gambar|Grafik|Bagan)\s+\d/gm,
  },
];
const HURUF_TERBANYAK = 6_000_000;
const HURUF_SEBARIS = 30_000;
const KODE_TERBANYAK = 4_000;
/** Judul setiap baris tabel mungkin mirip dengan judul setiap kode, sehingga semuanya dibandingkan. */
const KODE_KALI_BARIS = 40_000_000;

/** Menolak naskah yang terlalu besar untuk diperiksa sekaligus, dengan hitungan yang sama di mesin mana pun. */
export function periksaBatas(naskah: Naskah): Naskah {
  const { teks } = naskah;
  if (teks.length > HURUF_TERBANYAK) throw terlaluBesar(teks.length, 'huruf', HURUF_TERBANYAK);
  for (const { apa, banyak, pola } of PALING_BANYAK) {
    const ada = hitung(teks, pola);
    if (ada > banyak) throw terlaluBesar(ada, apa, banyak);
  }
  const kode = new Set(
    teks
      .match(/\b(?:IKU|IKK|IKP|IKSK|IKSS|SS|SK|SP)[\s.-]*\d+(?:\.\d+)*/g)
      ?.map((satu) => satu.replace(/[\s.-]+/, '')),
  );
  const kodeTerbanyak = Math.min(
    KODE_TERBANYAK,
    Math.floor(KODE_KALI_BARIS / Math.max(1, hitung(teks, BARIS_TABEL))),
  );
  if (kode.size > kodeTerbanyak) throw terlaluBesar(kode.size, 'kode sasaran dan indikator', kodeTerbanyak);
  const panjang = teks.split('\n').reduce((terpanjang, { length }) => Math.max(terpanjang, length), 0);
  if (panjang > HURUF_SEBARIS) throw terlaluBesar(panjang, 'huruf dalam satu paragraf', HURUF_SEBARIS);
  return naskah;
}

function hitung(teks: string, pola: RegExp): number {
  return teks.match(pola)?.length ?? 0;
}

function terlaluBesar(ada: number, apa: string, banyak: number): BerkasDitolak {
  return new BerkasDitolak(
    `Naskah itu memuat ${ada} ${apa}, paling banyak ${banyak}. Pecah menjadi beberapa berkas, misalnya satu bab satu berkas.`,
  );
}
