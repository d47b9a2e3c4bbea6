import type { Fraction } from 'fraction.js';
import { bacaSel, type Angka } from '../claims/angka.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { sebutanBaris } from '../claims/indikator.ts';
import { terakhirSampai } from '../claims/letak.ts';
import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, Kolom, Tabel } from '../claims/tipe.ts';
import { dekat, jumlahkan, tepat } from './banding.ts';
import { angkaDi, namaBaris } from './kolom-angka.ts';
import type { Temuan } from './temuan.ts';

/** Sebuah nilai yang merupakan rata-rata nilai-nilai di bawahnya; daunnya tanpa bawahan. */
interface Simpul {
  readonly baris: BarisTabel;
  readonly angka: Angka;
  readonly bawah: readonly Simpul[];
}

/** Angka di satu baris yang di tempat lain tertulis berbeda. */
interface Ganti {
  readonly baris: number;
  readonly lama: Angka;
  readonly baru: Angka;
  readonly di: number;
}

/**
 * Melengkapi temuan dua angka dengan masukan yang melahirkan salah satunya: bila skor sebuah kelompok tertulis dua,
 * dan satu nilai di bawahnya juga tertulis dua, dicoba apakah nilai yang lain itu menghasilkan skor yang lain.
 */
export function beriSebab(temuan: readonly Temuan[], dokumen: Dokumen): readonly Temuan[] {
  const ganti = temuan.flatMap(bacaGanti);
  if (ganti.length === 0) return temuan;
  const simpul = dokumen.tabel.flatMap((tabel) => semuaSimpul(tabel).map((satu) => ({ tabel, satu })));
  return temuan.map((satu) => {
    const sebab = cariSebab(satu, ganti, simpul);
    return sebab === undefined ? satu : { ...satu, pesan: `${satu.pesan} ${sebab}` };
  });
}

/** Kedua arah: angka tercetak diganti pembandingnya, dan sebaliknya di baris pembanding. */
function bacaGanti({ baris, lain = [], tercetak, seharusnya }: Temuan): readonly Ganti[] {
  const [lama, baru] = [bacaSel(tercetak), bacaSel(seharusnya)];
  const [di] = lain;
  if (lama === undefined || baru === undefined || di === undefined) return [];
  return [
    { baris, lama, baru, di },
    ...lain.map((satu) => ({ baris: satu, lama: baru, baru: lama, di: baris })),
  ];
}

function cariSebab(
  { baris, lain = [], tercetak, seharusnya }: Temuan,
  ganti: readonly Ganti[],
  simpul: readonly { readonly tabel: Tabel; readonly satu: Simpul }[],
): string | undefined {
  const [a, b] = [bacaSel(tercetak), bacaSel(seharusnya)];
  if (a === undefined || b === undefined) return undefined;
  for (const { tabel, satu } of simpul) {
    if (satu.bawah.length === 0 || ![baris, ...lain].includes(satu.baris.baris)) continue;
    const [sini, sana] = tepat(a.nilai, satu.angka) ? [a, b] : [b, a];
    if (!tepat(sini.nilai, satu.angka)) continue;
    for (const daun of semuaDaun(satu)) {
      const tukar = ganti.find(
        (itu) =>
          itu.baris === daun.baris.baris &&
          tepat(itu.lama.nilai, daun.angka) &&
          !tepat(itu.baru.nilai, daun.angka),
      );
      if (tukar !== undefined && tepat(hitung(satu, daun, tukar.baru.nilai), sana))
        return `${sana.tulisan} muncul bila ${sebut(tabel, daun.baris)} = ${tukar.baru.tulisan} (baris ${tukar.di}), bukan ${tukar.lama.tulisan}.`;
    }
  }
  return undefined;
}

function sebut(tabel: Tabel, baris: BarisTabel): string {
  const kode = sebutanBaris(tabel, baris).find((satu) => satu.kode !== '')?.kode;
  return kode ?? namaBaris(baris);
}

function semuaDaun(simpul: Simpul): readonly Simpul[] {
  return simpul.bawah.length === 0 ? [simpul] : simpul.bawah.flatMap(semuaDaun);
}

function hitung(simpul: Simpul, ubah: Simpul | undefined, nilai: Fraction): Fraction {
  if (simpul === ubah) return nilai;
  if (simpul.bawah.length === 0) return simpul.angka.nilai;
  return jumlahkan(simpul.bawah.map((satu) => hitung(satu, ubah, nilai))).div(simpul.bawah.length);
}

/** Semua simpul tabel yang kolomnya bertangga: nilai di satu kolom rata-rata nilai kolom lain di baris-baris bawahnya. */
const semuaSimpul = sekali((tabel: Tabel): readonly Simpul[] => {
  const kolom = tabel.kolom
    .map((satu) => ({ satu, isi: tabel.isi.filter((baris) => angkaDi(baris, satu) !== undefined) }))
    .filter(({ isi }) => isi.length >= 2);
  for (const { satu: daun, isi } of kolom.sort((a, b) => b.isi.length - a.isi.length)) {
    const tingkat = naik(
      tabel,
      isi.map((baris) => buat(baris, daun, [])),
      kolom.map(({ satu }) => satu).filter((satu) => satu !== daun),
    );
    if (tingkat.length > 0) return tingkat;
  }
  return [];
});

function buat(baris: BarisTabel, kolom: Kolom, bawah: readonly Simpul[]): Simpul {
  const angka = angkaDi(baris, kolom);
  if (angka === undefined) throw new Error('baris tanpa angka');
  return { baris, angka, bawah };
}

/** Tingkat-tingkat di atas `anak`, dari yang terdekat. */
function naik(tabel: Tabel, anak: readonly Simpul[], kolom: readonly Kolom[]): readonly Simpul[] {
  const milikAnak = new Set(anak.map(({ baris }) => baris));
  for (const satu of kolom) {
    const induk = tabel.isi.filter((baris) => angkaDi(baris, satu) !== undefined);
    if (induk.length < 2 || induk.length >= anak.length || induk.some((baris) => milikAnak.has(baris)))
      continue;
    const bawah = Map.groupBy(anak, ({ baris }) => terakhirSampai(induk, baris.baris, (itu) => itu.baris));
    const simpul = induk.map((baris) => buat(baris, satu, bawah.get(baris) ?? []));
    const cocok = simpul.filter(
      (itu) => itu.bawah.length > 0 && dekat(hitung(itu, undefined, itu.angka.nilai), itu.angka),
    );
    if (simpul.some((itu) => itu.bawah.length === 0) || cocok.length * 5 < simpul.length * 4) continue;
    const sisa = kolom.filter((itu) => itu !== satu);
    return [...simpul, ...naik(tabel, simpul, sisa)];
  }
  return [];
}
