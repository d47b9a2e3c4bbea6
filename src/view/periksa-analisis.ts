import { toString } from 'mdast-util-to-string';
import type { Heading, RootContent } from 'mdast';
import { bakukan } from '../format/baku.ts';
import type { Message } from '../message.ts';
import { tempat } from '../load/simpul.ts';
import { keparahanKurang } from '../model/keparahan.ts';
import type { AnalisisProfil } from '../schema/profil.ts';
import { atributKomponen, type Kerangka, telusur } from './kerangka.ts';
import { type Konteks, periode } from './konteks.ts';

/** Yang ditemukan bab tentang satu indikator: judul-judul bagiannya, tabel, grafik, dan faktanya. */
interface Uraian {
  readonly judul: Set<string>;
  readonly tabel: Set<string>;
  readonly fakta: Set<string>;
  kepala?: { readonly path: string; readonly node: Heading };
}

/** Analisis profil atas satu indikator: mana yang ada di bab, dan kepala bagiannya. */
export interface TinjauanIndikator {
  readonly indikator: { readonly kode: string; readonly judul: string };
  readonly analisis: readonly { readonly satu: AnalisisProfil; readonly ada: boolean }[];
  readonly kepala: Uraian['kepala'];
}

/** Analisis menurut profil, yang wajib maupun tidak, untuk setiap indikator. */
export function tinjauAnalisis(konteks: Konteks, kerangka: Kerangka): readonly TinjauanIndikator[] {
  const { analisis_wajib: semua } = konteks.dokumen.profil;
  if (semua.length === 0) return [];
  return periode(konteks).indikator.map(({ kode, id, judul }) => {
    const uraian = kumpulkan(kerangka, [kode, id]);
    return {
      indikator: { kode, judul },
      analisis: semua.map((satu) => ({ satu, ada: terpenuhi(satu, uraian) })),
      kepala: uraian.kepala,
    };
  });
}

/** Analisis yang diwajibkan profil ada untuk setiap indikator: galat bila final, peringatan bila rancangan. */
export function periksaAnalisis(konteks: Konteks, kerangka: Kerangka): readonly Message[] {
  const { dokumen } = konteks;
  const severity = keparahanKurang(dokumen);
  return tinjauAnalisis(konteks, kerangka).flatMap(({ indikator: { kode }, analisis, kepala }): Message[] => {
    const kurang = analisis.flatMap(({ satu, ada }) => (satu.wajib && !ada ? [satu] : []));
    if (kurang.length === 0) return [];
    const place =
      kepala === undefined ? dokumen.isi.dokumen.letak(['profil']) : tempat(kepala.path, kepala.node);
    return [
      {
        rule: 'analisis-wajib',
        severity,
        place,
        text: `${kode} belum dianalisis: ${kurang.map(({ judul }) => judul.toLowerCase()).join('; ')}`,
        hint: `tulis di bawah judul ${kode}${kurang.flatMap(caraTabel(kode)).slice(0, 1).join('')}`,
      },
    ];
  });
}

function caraTabel(kode: string) {
  return ({ tabel }: AnalisisProfil): string[] =>
    tabel.slice(0, 1).map((isi) => `, misalnya <Tabel isi="${isi}" indikator="${kode}" />`);
}

function terpenuhi({ judul, tabel, fakta }: AnalisisProfil, uraian: Uraian): boolean {
  return (
    uraian.judul.has(bakukan(judul)) ||
    tabel.some((satu) => uraian.tabel.has(satu)) ||
    fakta.some((satu) => uraian.fakta.has(satu))
  );
}

/** Judul indikator berawalan kodenya; bagiannya berlanjut sampai judul setingkat atau lebih tinggi. */
function kumpulkan({ bagian }: Kerangka, nama: readonly string[]): Uraian {
  const uraian: Uraian = { judul: new Set(), tabel: new Set(), fakta: new Set() };
  for (const { prosa } of bagian) {
    let tingkat = 0;
    for (const node of prosa.root.children) {
      if (node.type === 'heading') {
        const teks = toString(node);
        if (tingkat > 0 && node.depth > tingkat) uraian.judul.add(bakukan(teks));
        else tingkat = nama.includes(teks.split(/\s/)[0] ?? '') ? node.depth : 0;
        if (tingkat === node.depth) uraian.kepala ??= { path: prosa.path, node };
      }
      catatKomponen(node, nama, uraian);
    }
  }
  return uraian;
}

function catatKomponen(akar: RootContent, nama: readonly string[], { tabel, fakta }: Uraian): void {
  telusur(akar, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { isi, indikator, fakta: kunci } = atributKomponen(node);
    if (isi !== undefined && (indikator === undefined || nama.includes(indikator))) tabel.add(isi);
    const kode = nama.find((satu) => kunci?.startsWith(`${satu}.`));
    if (kode !== undefined && kunci !== undefined)
      fakta.add(kunci.slice(kode.length + 1).split('.')[0] ?? '');
  });
}
