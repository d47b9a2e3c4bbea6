import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { PeriodeIsi } from '../load/isi.ts';
import type { Message } from '../message.ts';
import { atributKomponen } from './kerangka.ts';
import { type Konteks, pada, periode } from './konteks.ts';
import { menunggu } from './menunggu.ts';

/** Berkas data sebuah periode dan isinya, untuk pesan. */
const ISI = {
  anggaran: 'program, kegiatan, RO, dan pagu',
  pk: 'para pihak dan tanggal Perjanjian Kinerja',
  realisasi: 'realisasi setiap indikator',
  fakta: 'fakta lepas dan tabel data',
  survei: 'hasil survei',
  predikat: 'predikat kinerja',
  lhe: 'tindak lanjut hasil evaluasi',
  roadmap: 'indikator reformasi birokrasi dan targetnya',
  'rencana-aksi': 'matriks rencana aksi',
} as const satisfies Partial<Record<keyof PeriodeIsi, string>>;
type NamaBerkas = keyof typeof ISI;

/** Fakta yang hanya ada bila berkasnya ada. */
const MILIK: readonly (readonly [RegExp, NamaBerkas])[] = [
  [/^(?:anggaran|efisiensi|indikator-beranggaran)\.|efisiensi/, 'anggaran'],
  [/\.(?:pagu|pagu-awal|blokir|penambahan|perubahan|serapan|sisa|realisasi-anggaran)$/, 'anggaran'],
  [/^survei\./, 'survei'],
  [/^lhe\./, 'lhe'],
  [/^(?:tabel|fakta)\./, 'fakta'],
  [/^aksi\./, 'rencana-aksi'],
  [/^rb\./, 'roadmap'],
  [/\.(?:pembilang|penyebut|realisasi)(?:\.tw\d)?$/, 'realisasi'],
];

/** Berkas yang belum ada dan tempat pertama yang memerlukannya. */
export interface BerkasKurang {
  readonly jalur: string;
  readonly nama: NamaBerkas;
  readonly place: Message['place'];
}

/** Berkas data yang belum ada bagi sebuah komponen; `undefined` bila yang kurang bukan sebuah berkas. */
export function berkasKurang(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  dokumen: Konteks,
): Omit<BerkasKurang, 'place'> | undefined {
  const atribut = atributKomponen(node);
  const konteks = pada(dokumen, atribut);
  if (konteks === undefined) return undefined;
  const { isi } = periode(konteks);
  const { fakta = '', matriks } = atribut;
  const menurutFakta =
    node.name !== 'Nilai' || konteks.hasil.fakta.has(fakta)
      ? undefined
      : MILIK.find(([pola]) => pola.test(fakta))?.[1];
  const ditunggu = /^([a-z-]+)\.yaml$/.exec(menunggu(node, dokumen)?.di ?? '')?.[1];
  const nama = menurutFakta ?? (matriks === undefined ? ditunggu : 'rencana-aksi');
  return nama === undefined || !isBerkas(nama) || isi[nama] !== undefined
    ? undefined
    : { nama, jalur: `${isi.folder}/${nama}.yaml` };
}

function isBerkas(nama: string): nama is NamaBerkas {
  return Object.hasOwn(ISI, nama);
}

/** Satu galat untuk setiap berkas yang belum ada, di dokumen yang memerlukannya; komponennya tidak disebut satu-satu. */
export function pesanBerkasKurang({ dokumen }: Konteks, kurang: readonly BerkasKurang[]): readonly Message[] {
  const { profil, isi } = dokumen;
  return [...Map.groupBy(kurang, ({ jalur }) => jalur)].flatMap(([jalur, semua]): Message[] => {
    const [{ nama }] = semua as [BerkasKurang];
    // Laporan kinerja tanpa realisasi sudah disebut pemeriksaan kelengkapan.
    if (nama === 'realisasi' && profil.jenis === 'lkj') return [];
    const ditulis = semua.find(({ place }) => place.file.startsWith(`${isi.folder}/`))?.place;
    const lain = semua.length - 1;
    const tempat =
      ditulis === undefined
        ? ''
        : `; dipakai di ${ditulis.file.slice(isi.folder.length + 1)}:${ditulis.line}${lain > 0 ? ` dan ${lain} tempat lain` : ''}`;
    return [
      {
        rule: 'data-belum-ada',
        severity: 'galat',
        place: isi.dokumen.letak(['profil']),
        text: `${profil.nama_jenis} memerlukan ${jalur} (${ISI[nama]})`,
        hint: `buatlah, contohnya di panduan${tempat}`,
      },
    ];
  });
}
