import { BerkasDitolak, type Naskah } from '../naskah.ts';
import { bacaArsip, mekarkan, type Arsip } from './arsip.ts';
import { susunBaris } from './baris.ts';
import { Penomoran } from './penomoran.ts';
import type { TakTerbaca } from './tulisan.ts';
import { anak, atribut, bacaXml, type Unsur } from './xml.ts';

/** Dokumen Word yang sudah dibuka; `badan` adalah teks XML utuh, tempat komentar disisipkan. */
export interface Docx {
  readonly arsip: Arsip;
  /** Nama bagian utama, biasanya `word/document.xml`. */
  readonly utama: string;
  readonly badan: string;
  readonly hubungan: readonly Hubungan[];
  readonly naskah: Naskah;
  readonly tak: Readonly<TakTerbaca>;
}

export interface Hubungan {
  readonly id: string;
  readonly jenis: string;
  readonly sasaran: string;
}

const BERTULISAN: ReadonlySet<string> = new Set(['t']);
const LEWATI: ReadonlySet<string> = new Set(
  'Fallback rPrChange pPrChange tblPrChange trPrChange tcPrChange sectPrChange numberingChange tblGridChange'.split(
    ' ',
  ),
);
const SIMPAN: ReadonlySet<string> = new Set(
  [
    'document body footnotes footnote endnotes endnote p pPr pStyle numPr ilvl numId rPr vanish r t tab ptab br cr',
    'noBreakHyphen sym del moveFrom fldChar tbl tr trPr tblHeader gridBefore gridAfter tc tcPr gridSpan vMerge hMerge cellDel',
    'footnoteReference endnoteReference drawing pict object pic imagedata chart txbxContent altChunk',
    'styles style basedOn name numbering abstractNum num abstractNumId lvl lvlOverride startOverride start numFmt',
    'lvlText isLgl lvlRestart Relationships Relationship',
  ]
    .join(' ')
    .split(' '),
);

/** Membaca berkas Word. @throws BerkasDitolak bila bukan Word, bersandi, rusak, atau melewati batas */
export function bacaDocx(isi: Uint8Array): Docx {
  const arsip = bacaArsip(isi);
  const utama = bagianUtama(arsip);
  const badan = teksBagian(arsip, utama);
  if (badan === undefined)
    throw new BerkasDitolak(`Berkas Word itu rusak: bagian "${utama}" tidak ada di dalamnya.`);
  const hubungan = bacaHubungan(arsip, jalurHubungan(utama));
  const lain = (jenis: string): Unsur | undefined => {
    const nama = hubungan.find((satu) => satu.jenis === jenis)?.sasaran;
    const teks = nama === undefined ? undefined : teksBagian(arsip, sasaranPenuh(utama, nama));
    return teks === undefined ? undefined : urai(teks, nama ?? '');
  };
  const isiBadan = anak(anak(urai(badan, utama), 'document'), 'body');
  if (isiBadan === undefined) throw new BerkasDitolak('Berkas Word itu tidak punya isi.');
  const { teks, asal, tak } = susunBaris({
    badan: isiBadan,
    penomoran: new Penomoran(lain('styles'), lain('numbering')),
    catatanKaki: lain('footnotes'),
    catatanAkhir: lain('endnotes'),
  });
  const naskah: Naskah = { jenis: 'docx', teks: teks.join('\n'), asal, takTerbaca: sebut(tak) };
  return { arsip, utama, badan, hubungan, naskah, tak };
}

/** Teks sebuah bagian XML; UTF-8 atau UTF-16 menurut penanda urutan byte. */
export function teksBagian(arsip: Arsip, nama: string): string | undefined {
  const isi = mekarkan(arsip, nama);
  if (isi === undefined) return undefined;
  const utf16 = (isi[0] === 0xff && isi[1] === 0xfe) || (isi[0] === 0xfe && isi[1] === 0xff);
  try {
    const sandi = utf16 ? (isi[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    const teks = new TextDecoder(sandi, { fatal: true }).decode(isi);
    return utf16 ? teks.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8') : teks;
  } catch {
    throw new BerkasDitolak(`Berkas Word itu rusak: bagian "${nama}" bukan UTF-8.`);
  }
}

export function jalurHubungan(bagian: string): string {
  const garis = bagian.lastIndexOf('/') + 1;
  return `${bagian.slice(0, garis)}_rels/${bagian.slice(garis)}.rels`;
}

/** Sasaran hubungan, dari akar arsip. */
export function sasaranPenuh(bagian: string, sasaran: string): string {
  if (sasaran.startsWith('/')) return sasaran.slice(1);
  const jalur = bagian.split('/').slice(0, -1);
  for (const satu of sasaran.split('/'))
    if (satu === '..') jalur.pop();
    else if (satu !== '.') jalur.push(satu);
  return jalur.join('/');
}

function bagianUtama(arsip: Arsip): string {
  const utama = bacaHubungan(arsip, '_rels/.rels').find(({ jenis }) => jenis === 'officeDocument');
  if (utama === undefined || !arsip.has('[Content_Types].xml')) throw bukanWord();
  const nama = sasaranPenuh('', utama.sasaran);
  if (!/\.xml$/i.test(nama) || !/^word\//i.test(nama)) throw bukanWord();
  return nama;
}

function bukanWord(): BerkasDitolak {
  return new BerkasDitolak(
    'Berkas itu arsip zip, tetapi bukan dokumen Word (.docx). Excel, PowerPoint, dan .odt tidak dibaca; simpan sebagai .docx atau PDF.',
  );
}

function bacaHubungan(arsip: Arsip, nama: string): readonly Hubungan[] {
  const teks = teksBagian(arsip, nama);
  if (teks === undefined) return [];
  return (anak(urai(teks, nama), 'Relationships')?.anak ?? []).map((satu) => ({
    id: atribut(satu, 'Id') ?? '',
    jenis: (atribut(satu, 'Type') ?? '').split('/').at(-1) ?? '',
    sasaran: atribut(satu, 'Target') ?? '',
  }));
}

function urai(teks: string, bagian: string): Unsur {
  return bacaXml(teks, { bagian, simpan: SIMPAN, lewati: LEWATI, bertulisan: BERTULISAN });
}

function sebut({ gambar, grafik, objek, sisipan }: TakTerbaca): readonly string[] {
  return [
    ...(gambar > 0 ? [`${gambar} gambar tidak dibaca.`] : []),
    ...(grafik > 0 ? [`${grafik} grafik tidak dibaca.`] : []),
    ...(objek > 0 ? [`${objek} objek sisipan (misalnya lembar Excel) tidak dibaca.`] : []),
    ...(sisipan > 0 ? [`${sisipan} dokumen yang disisipkan utuh tidak dibaca.`] : []),
  ];
}
