import { BerkasDitolak, type Naskah } from './naskah.ts';

/** Audit membandingkan tempat dengan tempat; yang dihitung di sini menentukan lamanya. */
const PALING_BANYAK: readonly { readonly apa: string; readonly banyak: number; readonly pola: RegExp }[] = [
  { apa: 'baris', banyak: 60_000, pola: /\n/g },
  { apa: 'baris tabel', banyak: 3_500, pola: /^(?:.*\t|[ ]*\|).*$/gm },
  {
    apa: 'keterangan tabel dan gambar',
    banyak: 2_000,
    pola: /^[^\w\n]*(?:Tabel|Gambar|Grafik|Bagan)\s+\d/gm,
  },
];
const HURUF_TERBANYAK = 3_000_000;
const HURUF_SEBARIS = 30_000;
const KODE_TERBANYAK = 1_000;

/** Menolak naskah yang terlalu besar untuk diperiksa sekaligus, dengan hitungan yang sama di mesin mana pun. */
export function periksaBatas(naskah: Naskah): Naskah {
  const { teks } = naskah;
  if (teks.length > HURUF_TERBANYAK) throw terlaluBesar(teks.length, 'huruf', HURUF_TERBANYAK);
  for (const { apa, banyak, pola } of PALING_BANYAK) {
    const ada = hitung(teks, pola);
    if (ada > banyak) throw terlaluBesar(ada, apa, banyak);
  }
  const kode = new Set(teks.match(/\b(?:IKU|IKK|IKP|IKSK|IKSS|SS|SK|SP)[\s.-]*\d+(?:\.\d+)*/g));
  if (kode.size > KODE_TERBANYAK) throw terlaluBesar(kode.size, 'kode sasaran dan indikator', KODE_TERBANYAK);
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
