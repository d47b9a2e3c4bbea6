import type { Angka } from '../claims/angka.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { lipat } from '../claims/kata.ts';
import { banyakSelama } from '../claims/letak.ts';
import type { BarisTabel, Kolom, Tabel } from '../claims/tipe.ts';
import { angkaDi } from './kolom-angka.ts';
import { barisSetara } from './ujung-kolom.ts';

/** Kalimat membicarakan tabel sedekat ini di atasnya, atau tepat di bawahnya. */
const [ATAS, BAWAH] = [15, 6];

/** Tabel terdekat di atas baris itu, dan tabel tepat di bawahnya. */
export function tabelSekitar({ tabel }: Dokumen, baris: number): readonly Tabel[] {
  const sampai = banyakSelama(tabel, ({ akhir }) => akhir < baris);
  return [
    ...tabel.slice(Math.max(0, sampai - 1), sampai).filter(({ akhir }) => baris - akhir <= ATAS),
    ...tabel.slice(sampai, sampai + 1).filter((satu) => satu.baris > baris && satu.baris - baris <= BAWAH),
  ];
}

/** Baris-baris setara yang namanya, atau kata pertama namanya bila hanya satu yang memakainya, disebut di tulisan itu. */
export function barisDisebut(tabel: Tabel, tulisan: string): readonly BarisTabel[] {
  const isi = ` ${lipat(tulisan)} `;
  const setara = barisSetara(tabel);
  const pertama = Map.groupBy(setara, ({ label }) => kataPertama(label));
  return setara.filter(({ label }) => {
    const awal = kataPertama(label);
    const khas = awal.length >= 5 && pertama.get(awal)?.length === 1;
    const nama = lipat(label.replace(/\([^()]*\)/g, ' '));
    return (nama.length >= 3 && isi.includes(` ${nama} `)) || (khas && isi.includes(` ${awal} `));
  });
}

function kataPertama(label: string): string {
  return lipat(label).split(' ')[0] ?? '';
}

/** Kolom yang semua baris itu berangka. */
export function angkaBarisan(baris: readonly BarisTabel[], kolom: Kolom): readonly Angka[] | undefined {
  const angka = baris.flatMap((satu) => angkaDi(satu, kolom) ?? []);
  return angka.length === baris.length ? angka : undefined;
}

/** Kalimat itu membicarakan tahun lain daripada tahun laporannya. */
export function sebutTahunLain({ tahun }: Dokumen, tulisan: string): boolean {
  return [...tulisan.matchAll(/\b20\d\d\b(?![.,]\d)/g)].some(([satu]) => Number(satu) !== tahun);
}
