import type { Tercetak } from '../../src/schema/tercetak.ts';
import { cocok, type Banding, type CariFakta } from './banding.ts';
import { bacaSel, type Bilangan } from './bilangan.ts';

type Catatan = Tercetak['angka'][number];

/** Perbandingan yang berbeda dan disebut, dengan fakta, baris, dan tulisan yang sama, di tercetak.yaml. */
export function dinamai(banding: Banding, catatan: readonly Catatan[]): boolean {
  return banding.putusan === 'beda' && catatan.some((entry) => menyebut(entry, banding));
}

/** Keberatan atas isi tercetak.yaml: catatan usang, catatan yang ternyata sama, dan `sama_dengan` yang tidak sama. */
export function periksaCatatan(
  catatan: readonly Catatan[],
  banding: readonly Banding[],
  barisTabel: ReadonlySet<number>,
  cari: CariFakta,
): readonly string[] {
  return catatan.flatMap((entry) => {
    const usang = entry.baris.filter(
      (baris) =>
        barisTabel.has(baris) &&
        !banding.some((satu) => satu.baris === baris && satu.putusan === 'beda' && menyebut(entry, satu)),
    );
    return [
      ...usang.map((baris) => `${sebut(entry)}: usang, baris ${baris} tidak berbeda dengan tulisan itu`),
      ...periksaNilai(entry, cari),
      ...(ganda(entry, catatan) ? [`${sebut(entry)}: tertulis lebih dari sekali untuk baris yang sama`] : []),
    ];
  });
}

function periksaNilai(entry: Catatan, cari: CariFakta): string[] {
  const isi = bacaSel(entry.tercetak);
  const angka = isi.jenis === 'bilangan' ? isi.bilangan[0] : isi.jenis === 'garis' ? 'garis' : undefined;
  if (angka === undefined) return [`${sebut(entry)}: tidak memuat bilangan`];
  const nilai = cari(entry.fakta);
  const keberatan =
    nilai === undefined ? ['fakta tidak ada'] : cocok(angka, nilai) ? ['sama dengan hitungan; hapus'] : [];
  return [...keberatan, ...periksaSama(entry, angka, cari)].map((text) => `${sebut(entry)}: ${text}`);
}

function periksaSama({ sama_dengan: kunci }: Catatan, angka: Bilangan | 'garis', cari: CariFakta): string[] {
  if (kunci === undefined) return [];
  const nilai = cari(kunci);
  if (nilai === undefined) return [`sama_dengan ${kunci}: fakta tidak ada`];
  return cocok(angka, nilai) ? [] : [`sama_dengan ${kunci}: tidak sama`];
}

function menyebut(entry: Catatan, banding: Banding): boolean {
  return (
    entry.fakta === banding.fakta &&
    entry.tercetak === banding.tercetak &&
    entry.baris.includes(banding.baris)
  );
}

function ganda(entry: Catatan, catatan: readonly Catatan[]): boolean {
  return catatan.some(
    (lain) =>
      lain !== entry &&
      lain.fakta === entry.fakta &&
      lain.tercetak === entry.tercetak &&
      lain.baris.some((baris) => entry.baris.includes(baris)),
  );
}

function sebut({ fakta, tercetak }: Catatan): string {
  return `${fakta} "${tercetak}"`;
}
