import type { Hasil } from '../../calc/compute.ts';
import type { Fakta } from '../../calc/graf.ts';
import type { Place } from '../../message.ts';
import type { Dokumen } from '../../model/laporan.ts';
import { type BarisTulisan, tempatTulisan } from './tulisan.ts';

/** Jalan pulang dari tulisan ke isi: prosa menurut barisnya, dan fakta menurut kuncinya. */
export interface Sumber {
  readonly hasil: Hasil;
  readonly cari: (kunci: string) => Fakta | undefined;
  readonly isi: ReadonlyMap<string, readonly string[]>;
}

export function susunSumber(dokumen: Dokumen, hasil: Hasil, semuaHasil: ReadonlyMap<string, Hasil>): Sumber {
  const bagian = [...dokumen.depan, ...dokumen.bab, ...dokumen.lampiran];
  return {
    hasil,
    isi: new Map(bagian.map(({ prosa }) => [prosa.path, prosa.isi.split('\n')])),
    cari: (kunci) => {
      const batas = kunci.lastIndexOf('/') + 1;
      if (batas === 0) return hasil.fakta.get(kunci);
      const periode = kunci.slice(0, batas - 1);
      const lain = semuaHasil.get(periode.includes('/') ? periode : `${dokumen.unit.id}/${periode}`);
      return lain?.fakta.get(kunci.slice(batas));
    },
  };
}

/** Berkas data yang menjadi daun angka-angka tercetak, langsung atau melalui hitungan. */
export function berkasDicetak(baris: readonly BarisTulisan[], { cari }: Sumber): ReadonlySet<string> {
  const berkas = new Set<string>();
  const terlihat = new Set<string>();
  const antre = baris.flatMap(({ nilai }) => nilai.map(({ fakta }) => fakta));
  for (let kunci = antre.pop(); kunci !== undefined; kunci = antre.pop()) {
    if (terlihat.has(kunci)) continue;
    terlihat.add(kunci);
    const fakta = cari(kunci);
    const tempat = fakta?.tempat?.();
    if (tempat !== undefined) berkas.add(tempat.file);
    const awalan = kunci.slice(0, kunci.lastIndexOf('/') + 1);
    for (const masukan of fakta?.masukan ?? []) antre.push(awalan + masukan);
  }
  return berkas;
}

/** Fakta yang mencetak tulisan itu di baris itu. */
export function faktaTercetak(
  { teks, nilai }: BarisTulisan,
  tulisan: string,
  { cari }: Sumber,
): readonly Fakta[] {
  const dicari = inti(tulisan);
  if (dicari === '') return [];
  return nilai.flatMap(({ fakta, awal, akhir }) =>
    inti(teks.slice(awal, akhir)) === dicari ? (cari(fakta) ?? []) : [],
  );
}

/** Tempat di data bila tulisannya sebuah daun atau sel tabel data; kalau tidak, tempatnya di prosa. */
export function tempatAsal(baris: BarisTulisan, tulisan: string, sumber: Sumber): Place | undefined {
  const daun = faktaTercetak(baris, tulisan, sumber).find(({ masukan }) => masukan.length === 0);
  const prosa = tempatTulisan(baris, tulisan, sumber.isi);
  return daun?.tempat?.() ?? selData(baris, tulisan, prosa, sumber) ?? prosa;
}

/** Sel bertulisan di tabel data: dicari di baris data yang memuat tulisan itu. */
function selData(
  { teks }: BarisTulisan,
  tulisan: string,
  prosa: Place | undefined,
  { hasil, isi }: Sumber,
): Place | undefined {
  const berkas = hasil.periode.isi.fakta;
  if (!teks.includes('\t') || prosa === undefined || berkas === undefined) return undefined;
  const id = /<Tabel[^>]*\bdata="([^"]+)"/.exec(isi.get(prosa.file)?.[prosa.line - 1] ?? '')?.[1];
  const t = berkas.data.tabel.findIndex((satu) => satu.id === id);
  const tabel = berkas.data.tabel[t];
  if (tabel === undefined) return undefined;
  const sel = teks.split('\t').map((satu) => satu.trim());
  const b = tabel.baris.findIndex((baris) =>
    Object.values(baris).some((satu) => typeof satu === 'string' && satu !== '' && sel.includes(satu)),
  );
  if (b < 0) return berkas.letak(['tabel', t, 'judul']);
  const kolom = Object.entries(tabel.baris[b] ?? {}).find(([, satu]) => satu === tulisan)?.[0];
  return berkas.letak(['tabel', t, 'baris', b, ...(kolom === undefined ? [] : [kolom])]);
}

/** Angka tanpa satuan dan spasi, atau tulisannya sendiri. */
function inti(tulisan: string): string {
  const angka = tulisan.replace(/[^\d,.-]/g, '').replace(/^[.,-]+|[.,-]+$/g, '');
  return angka === '' ? tulisan.trim() : angka;
}
