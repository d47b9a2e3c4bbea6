import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { tempat } from '../load/simpul.ts';
import type { Message, Severity } from '../message.ts';
import { cariGambar, lebarCetak, namaTerpakai } from './gambar.ts';
import { atributKomponen, type Kerangka } from './kerangka.ts';
import type { Konteks } from './konteks.ts';

type Komponen = MdxJsxFlowElement | MdxJsxTextElement;

/** Titik per inci paling sedikit agar foto tidak tampak pecah di kertas. */
const DPI = 150;

/** Setiap gambar ada, sah, beralternatif teks, berjudul, dan cukup tajam; berkas yang tidak dipakai disebut. */
export function periksaGambar(konteks: Konteks, kerangka: Kerangka): readonly Message[] {
  const messages: Message[] = [];
  for (const { prosa } of kerangka.bagian) {
    const catat = (
      node: Komponen,
      nama: string,
      rule: string,
      text: string,
      hint: string,
      severity: Severity = 'galat',
    ) => {
      const atribut = node.attributes.find((satu) => satu.type === 'mdxJsxAttribute' && satu.name === nama);
      messages.push({ rule, severity, place: tempat(prosa.path, atribut ?? node), text, hint });
    };
    jalani(prosa.root, undefined, konteks, catat);
  }
  const terpakai = namaTerpakai(kerangka);
  const { gambar, folder } = konteks.dokumen.isi;
  for (const nama of gambar?.keys() ?? [])
    if (!terpakai.has(nama))
      messages.push({
        rule: 'gambar-tidak-dipakai',
        severity: 'catatan',
        place: { file: `${folder}/gambar/${nama}`, line: 1, column: 1 },
        text: `gambar "${nama}" tidak dipakai dokumen ini, jadi tidak ikut terbit`,
        hint: `pakai dengan <Gambar berkas="gambar/${nama}" …/>, atau hapus berkasnya`,
      });
  return messages;
}

type Catat = (
  node: Komponen,
  atribut: string,
  rule: string,
  text: string,
  hint: string,
  severity?: Severity,
) => void;

function jalani(node: Nodes, kisi: Komponen | undefined, konteks: Konteks, catat: Catat): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (node.name === 'Gambar') periksaTersendiri(node, konteks, catat);
    else if (node.name === 'Foto') periksaFoto(node, kisi, konteks, catat);
    else if (node.name === 'KisiFoto') {
      periksaIsiKisi(node, catat);
      for (const anak of node.children) jalani(anak, node, konteks, catat);
      return;
    }
  }
  if ('children' in node) for (const anak of node.children) jalani(anak, kisi, konteks, catat);
}

function periksaTersendiri(node: Komponen, konteks: Konteks, catat: Catat): void {
  const { alt, judul, hias, lebar } = atributKomponen(node);
  if (hias !== undefined) {
    if (alt !== undefined)
      catat(
        node,
        'alt',
        'gambar-hias-beralt',
        'gambar hiasan tidak memakai alt',
        'hapus alt, atau hapus hias',
      );
    if (judul !== undefined)
      catat(
        node,
        'judul',
        'gambar-hias-berjudul',
        'gambar hiasan tidak bernomor dan tidak berjudul',
        'hapus judul, atau hapus hias',
      );
  } else {
    wajibAlt(node, alt, catat);
    if (kosong(judul))
      catat(
        node,
        'judul',
        'gambar-tanpa-judul',
        '<Gambar> belum punya judul',
        'tulis judul="…", atau hias="ya" bila hanya hiasan',
      );
  }
  periksaBerkas(node, konteks, catat, (gambar) =>
    lebarCetak(gambar, lebar === 'setengah' ? 'setengah' : 'penuh'),
  );
}

function periksaFoto(node: Komponen, kisi: Komponen | undefined, konteks: Konteks, catat: Catat): void {
  if (kisi === undefined) {
    const hint = 'pakai <Gambar …/>, atau letakkan di antara <KisiFoto …> dan </KisiFoto>';
    catat(node, '', 'foto-di-luar-kisi', '<Foto> hanya dipakai di dalam <KisiFoto>', hint);
    return;
  }
  const { alt, judul } = atributKomponen(node);
  wajibAlt(node, alt, catat);
  if (kosong(judul))
    catat(node, 'judul', 'gambar-tanpa-judul', '<Foto> belum punya judul', 'tulis judul="…"');
  const lajur = atributKomponen(kisi)['lajur'] === '3' ? 3 : 2;
  periksaBerkas(node, konteks, catat, (gambar) => lebarCetak(gambar, 'penuh', lajur));
}

function periksaIsiKisi(kisi: Komponen, catat: Catat): void {
  const semua = kisi.children.flatMap((anak): Nodes[] =>
    anak.type === 'paragraph' ? anak.children : [anak],
  );
  const foto = semua.filter((anak) => isFoto(anak));
  const lain = semua.some((anak) => !isFoto(anak) && !(anak.type === 'text' && anak.value.trim() === ''));
  if (lain || foto.length === 0)
    catat(
      kisi,
      '',
      'kisi-foto-isi',
      lain ? '<KisiFoto> memuat selain <Foto>' : '<KisiFoto> belum berisi foto',
      'isi hanya dengan <Foto berkas="…" alt="…" judul="…"/>',
    );
}

function isFoto(node: Nodes): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Foto';
}

function wajibAlt(node: Komponen, alt: string | undefined, catat: Catat): void {
  if (!kosong(alt)) return;
  const jalan = node.name === 'Gambar' ? ', atau hias="ya" bila hanya hiasan' : '';
  const hint = `tulis alt="…": apa yang tampak, bagi pembaca yang tidak melihatnya${jalan}`;
  catat(node, 'alt', 'gambar-tanpa-alt', `<${node.name}> belum punya teks pengganti`, hint);
}

function kosong(teks: string | undefined): boolean {
  return teks === undefined || teks.trim() === '';
}

function periksaBerkas(
  node: Komponen,
  konteks: Konteks,
  catat: Catat,
  lebarMm: (gambar: Parameters<typeof lebarCetak>[0]) => number,
): void {
  const { berkas = '', lebar } = atributKomponen(node);
  const gambar = cariGambar(konteks, berkas);
  if ('rule' in gambar) {
    catat(node, 'berkas', gambar.rule, gambar.text, gambar.hint);
    return;
  }
  const mm = lebarMm(gambar);
  const dpi = Math.floor((gambar.lebar * 25.4) / mm);
  if (dpi >= DPI) return;
  const perlu = Math.ceil((DPI * mm) / 25.4);
  catat(
    node,
    'berkas',
    'gambar-resolusi-rendah',
    `"${berkas}" ${gambar.lebar} × ${gambar.tinggi} piksel hanya ${dpi} dpi pada lebar cetak ${Math.round(mm)} mm`,
    `pakai gambar selebar ${perlu} piksel atau lebih (${DPI} dpi)${node.name === 'Gambar' && lebar !== 'setengah' ? ', atau lebar="setengah"' : ''}`,
    'peringatan',
  );
}
