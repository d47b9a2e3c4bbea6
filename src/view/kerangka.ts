import type { Heading, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { romawi } from '../format/romawi.ts';
import { slug } from '../format/slug.ts';
import type { Prosa } from '../load/mdx.ts';
import type { BagianDokumen, Dokumen } from '../model/laporan.ts';
import type { EntriDaftar } from './bentuk.ts';
import type { Atribut } from './konteks.ts';

type Komponen = MdxJsxFlowElement | MdxJsxTextElement;

/** Bagian dokumen dengan nomor dan pengenalnya. */
export interface BagianKerangka {
  readonly jenis: 'depan' | 'bab' | 'lampiran';
  readonly slug: string;
  readonly nomor: string;
  readonly judul: string;
  readonly id: string;
  readonly prosa: Prosa;
}

/** Tabel atau gambar bernomor: kunci rujukan, nomor, dan pengenal HTML-nya. */
export interface Bernomor {
  readonly jenis: 'tabel' | 'gambar';
  readonly kunci: string;
  readonly nomor: string;
  readonly id: string;
  readonly bagian: string;
}

/** Penomoran seluruh dokumen, ditetapkan sekali sebelum apa pun dirender. */
export interface Kerangka {
  readonly bagian: readonly BagianKerangka[];
  /** Nomor dan pengenal setiap judul. */
  readonly judul: ReadonlyMap<Heading, EntriDaftar>;
  readonly bernomor: ReadonlyMap<Komponen, Bernomor>;
  /** Tujuan rujukan; kunci yang dipakai dua kali menunjuk yang pertama. */
  readonly tujuan: ReadonlyMap<string, Bernomor>;
}

/** Menomori bab, subbab, tabel, dan gambar sebuah dokumen menurut urutan bacanya. */
export function susunKerangka({ depan, bab, lampiran, profil }: Dokumen): Kerangka {
  const judul = new Map<Heading, EntriDaftar>();
  const bernomor = new Map<Komponen, Bernomor>();
  const tujuan = new Map<string, Bernomor>();
  const hitung = { tabel: 0, gambar: 0 };
  const dipakai = new Map<string, number>();
  const unik = (id: string): string => {
    const ke = (dipakai.get(id) ?? 0) + 1;
    dipakai.set(id, ke);
    return ke === 1 ? id : `${id}-${ke}`;
  };

  const bagian: BagianKerangka[] = [];
  for (const [jenis, semua] of [
    ['depan', depan],
    ['bab', bab],
    ['lampiran', lampiran],
  ] as const)
    for (const [index, satu] of semua.entries()) bagian.push(susunBagian(jenis, index + 1, satu));
  return { bagian, judul, bernomor, tujuan };

  function susunBagian(
    jenis: BagianKerangka['jenis'],
    urut: number,
    { berkas, judul: resmi, bawaan, prosa }: BagianDokumen,
  ): BagianKerangka {
    const pertama = prosa.root.children.find((node) => node.type === 'heading' && node.depth === 1);
    const nama = bawaan || pertama === undefined ? resmi : toString(pertama);
    const nomor = { depan: '', bab: `BAB ${romawi(urut)}`, lampiran: `Lampiran ${urut}` }[jenis];
    const satu = { jenis, slug: berkas, nomor, judul: nama, id: unik(berkas), prosa };
    const angka = [urut, 0, 0];
    telusur(prosa.root, (node) => {
      if (node.type === 'heading' && node.depth > 1) tambahJudul(node, satu, angka);
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        tambahBernomor(node, satu.slug);
    });
    return satu;
  }

  function tambahJudul(node: Heading, { jenis, slug: bagianSlug }: BagianKerangka, angka: number[]): void {
    if (node.depth === 2) angka.splice(1, 2, (angka[1] ?? 0) + 1, 0);
    else if (node.depth === 3) angka.splice(2, 1, (angka[2] ?? 0) + 1);
    const bernomorJudul = jenis === 'bab' && node.depth <= 3;
    const teks = toString(node);
    judul.set(node, {
      nomor: bernomorJudul ? nomorSubbab(angka.slice(0, node.depth)) : '',
      judul: teks,
      id: unik(slug(`${bagianSlug}-${slug(teks).slice(0, 60)}`)),
      bagian: bagianSlug,
      tingkat: node.depth,
    });
  }

  /** `1.2.3.`, atau `B.` dan `3.` bila profil menomori subbab dengan huruf. */
  function nomorSubbab(angka: readonly number[]): string {
    if (profil.penomoran === 'angka') return `${angka.join('.')}.`;
    const akhir = angka.at(-1) ?? 1;
    return angka.length === 2 ? `${String.fromCharCode(64 + akhir)}.` : `${akhir}.`;
  }

  function tambahBernomor(node: Komponen, bagianSlug: string): void {
    const kunci = kunciRujukan(node.name ?? '', atributKomponen(node));
    if (kunci === undefined) return;
    const jenis = kunci.startsWith('tabel:') ? 'tabel' : 'gambar';
    hitung[jenis] += 1;
    const sebutan = jenis === 'tabel' ? 'Tabel' : profil.sebutan_gambar;
    const entri: Bernomor = {
      jenis,
      kunci,
      nomor: `${sebutan} ${hitung[jenis]}`,
      id: unik(slug(kunci)),
      bagian: bagianSlug,
    };
    bernomor.set(node, entri);
    if (!tujuan.has(kunci)) tujuan.set(kunci, entri);
  }
}

/** Atribut literal sebuah komponen. */
export function atributKomponen(node: Komponen): Atribut {
  const pasangan = node.attributes.flatMap((satu) =>
    satu.type === 'mdxJsxAttribute' && typeof satu.value === 'string'
      ? [[satu.name, satu.value] as const]
      : [],
  );
  return Object.fromEntries(pasangan);
}

/** Kunci untuk `<Rujuk ke="…"/>`; hanya tabel dan gambar yang punya. */
function kunciRujukan(nama: string, atribut: Atribut): string | undefined {
  const { isi, data, indikator, skala, matriks, jenis, kolom, periode, kunci, berkas } = atribut;
  const ekor = [isi ?? data, indikator, skala, matriks, jenis, kolom, periode]
    .filter((satu) => satu !== undefined)
    .join(':');
  return {
    Tabel: `tabel:${ekor}`,
    Grafik: `gambar:${ekor}`,
    Bagan: 'gambar:bagan',
    Alur: `gambar:${kunci ?? ''}`,
    KisiFoto: `gambar:${kunci ?? ''}`,
    Gambar: atribut['hias'] === undefined ? `gambar:${namaPolos(berkas ?? '')}` : undefined,
    PetaStrategi: `gambar:peta-strategi${periode === undefined ? '' : `:${periode}`}`,
  }[nama];
}

/** `gambar/kegiatan.jpg` menjadi `berkas:kegiatan`. */
function namaPolos(berkas: string): string {
  return `berkas:${berkas.replace(/^gambar\//, '').replace(/\.[A-Za-z]+$/, '')}`;
}

/** Mengunjungi setiap simpul menurut urutan baca. */
export function telusur(node: Nodes, kunjungi: (node: Nodes) => void): void {
  kunjungi(node);
  if ('children' in node) for (const child of node.children) telusur(child, kunjungi);
}
