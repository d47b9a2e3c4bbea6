import type { Heading, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { atributKomponen } from '../kerangka.ts';

/** Satu kalimat prosa. `letak` memberi tempat setiap hurufnya di berkas; -1 bagi yang tidak boleh diganti. */
export interface Kalimat {
  readonly teks: string;
  readonly letak: readonly number[];
  /** Fakta yang sudah dirujuk di kalimat ini, dan letaknya di dalam teks. */
  readonly fakta: readonly { readonly kunci: string; readonly di: number }[];
  /** Judul-judul di atasnya, dari yang terdekat. */
  readonly judul: readonly string[];
}

/** Komponen yang isinya tetap prosa penulis. */
const BERPROSA: ReadonlySet<string> = new Set(['Daftar']);
/** Penanda komponen di dalam teks; tidak pernah menjadi bagian angka atau kata. */
const PENANDA = '\ufffc';

/**
 * Memecah bab menjadi kalimat. Judul hanya menjadi konteks; kode, tautan, kutipan, tabel, dan isi komponen lain
 * tidak pernah ditawarkan. Teks diambil dari berkasnya sendiri agar letaknya tepat.
 */
export function pecahKalimat(root: Parents, isi: string): readonly Kalimat[] {
  const hasil: Kalimat[] = [];
  const judul: { readonly dalam: number; readonly teks: string }[] = [];
  const jalan = (node: Nodes): void => {
    if (node.type === 'heading') bukaJudul(judul, node);
    else if (node.type === 'paragraph') {
      const diAtas = judul.toReversed().map(({ teks }) => teks);
      hasil.push(...kalimatParagraf(node, isi, diAtas));
    } else if (node.type === 'table' || node.type === 'blockquote') return;
    else if (node.type === 'mdxJsxFlowElement' && !BERPROSA.has(node.name ?? '')) return;
    else if ('children' in node) for (const anak of node.children) jalan(anak);
  };
  for (const anak of root.children) jalan(anak);
  return hasil;
}

function bukaJudul(judul: { dalam: number; teks: string }[], node: Heading): void {
  while ((judul.at(-1)?.dalam ?? 0) >= node.depth) judul.pop();
  judul.push({ dalam: node.depth, teks: toString(node) });
}

function kalimatParagraf(node: Parents, isi: string, judul: readonly string[]): readonly Kalimat[] {
  let teks = '';
  const letak: number[] = [];
  const fakta: { kunci: string; di: number }[] = [];
  const tambah = (potongan: string, awal: number): void => {
    for (let index = 0; index < potongan.length; index += 1) letak.push(awal < 0 ? -1 : awal + index);
    teks += potongan.replace(/\s/g, ' ');
  };
  const jalan = (anak: Nodes, boleh: boolean): void => {
    const awal = anak.position?.start.offset ?? 0;
    if (anak.type === 'text') tambah(isi.slice(awal, anak.position?.end.offset ?? awal), boleh ? awal : -1);
    else if (anak.type === 'mdxJsxTextElement' || anak.type === 'mdxJsxFlowElement') {
      const { fakta: kunci, periode } = atributKomponen(anak);
      if (anak.name === 'Nilai' && kunci !== undefined && periode === undefined)
        fakta.push({ kunci, di: teks.length });
      tambah(PENANDA, -1);
    } else if (anak.type === 'inlineCode') tambah(PENANDA, -1);
    else if (anak.type === 'break') tambah(' ', -1);
    else if ('children' in anak) for (const cucu of anak.children) jalan(cucu, boleh && anak.type !== 'link');
  };
  for (const anak of node.children) jalan(anak, true);
  return batasKalimat(teks).map(([dari, sampai]) => ({
    teks: teks.slice(dari, sampai),
    letak: letak.slice(dari, sampai),
    fakta: fakta
      .filter(({ di }) => di >= dari && di < sampai)
      .map(({ kunci, di }) => ({ kunci, di: di - dari })),
    judul,
  }));
}

/** Titik di belakang singkatan tidak mengakhiri kalimat. */
const SINGKATAN =
  /(?:\b(?:No|Nomor|hlm|dll|dsb|dst|dkk|Dr|Drs|Dra|Ir|Prof|Jl|a\.n|u\.b|s\.d|S\.\p{L}|M\.\p{L}|Rp|Tb|Tk|Dit|Kab|Prov)|\b\p{Lu})\.$/u;

function batasKalimat(teks: string): readonly (readonly [number, number])[] {
  const batas: [number, number][] = [];
  let awal = 0;
  for (const cocok of teks.matchAll(/[.!?][)"”’]*\s+(?=[\p{Lu}"“‘(\ufffc_*])/gu)) {
    const akhir = cocok.index + cocok[0].length;
    if (SINGKATAN.test(teks.slice(Math.max(awal, cocok.index - 12), cocok.index + 1))) continue;
    batas.push([awal, akhir]);
    awal = akhir;
  }
  return [...batas, [awal, teks.length]];
}
