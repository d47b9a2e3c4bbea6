import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { tempat } from '../load/simpul.ts';
import type { Message } from '../message.ts';
import { keparahanKurang } from '../model/keparahan.ts';
import { suggest, terdekat } from '../nearest.ts';
import { type BerkasKurang, berkasKurang, pesanBerkasKurang } from './berkas-kurang.ts';
import { NAMA_GRAFIK, susunGrafik } from './grafik/daftar.ts';
import { atributKomponen, type Kerangka, telusur } from './kerangka.ts';
import {
  type Atribut,
  cariIndikator,
  cobaSusun,
  DataKurang,
  type Konteks,
  kunciPeriode,
  pada,
  periode,
} from './konteks.ts';
import { type Menunggu, menunggu } from './menunggu.ts';
import { isLatex } from './rumus.ts';
import { saranFaktaPeriode } from './saran-fakta.ts';
import { NAMA_TABEL, periodeTidakDikenal, susunTabel } from './tabel/daftar.ts';

type Salah = { readonly rule: string; readonly text: string; readonly hint: string };

/** Memeriksa rujukan prosa: fakta, tabel, grafik, indikator, peraturan, dan nomor tabel harus ada. */
export function periksaProsa(konteks: Konteks, kerangka: Kerangka): readonly Message[] {
  const messages: Message[] = [];
  const judulPertama = new Set<string>();
  const berkas: BerkasKurang[] = [];
  const isRancangan = keparahanKurang(konteks.dokumen) === 'peringatan';
  for (const { prosa } of kerangka.bagian) {
    const ditunggu: Ditunggu[] = [];
    if (prosa.root.children[0]?.type !== 'heading')
      messages.push({
        rule: 'bab-tanpa-judul',
        severity: 'galat',
        place: { file: prosa.path, line: 1, column: 1 },
        text: 'bab belum dimulai dengan judul',
        hint: 'tulis "# Judul Bab" di baris pertama',
      });
    telusur(prosa.root, (node) => {
      if (node.type === 'heading' && node.depth === 1) {
        if (judulPertama.has(prosa.path))
          messages.push({
            rule: 'judul-ganda',
            severity: 'galat',
            place: tempat(prosa.path, node),
            text: 'judul bab (#) tertulis lebih dari sekali',
            hint: 'pakai ## untuk subbab',
          });
        judulPertama.add(prosa.path);
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const kurang = isRancangan ? undefined : berkasKurang(node, konteks);
      if (kurang !== undefined) {
        berkas.push({ ...kurang, place: tempat(prosa.path, node) });
        return;
      }
      const tunggu = isRancangan ? menunggu(node, konteks) : undefined;
      if (tunggu !== undefined) {
        ditunggu.push({ ...tunggu, place: tempat(prosa.path, node) });
        return;
      }
      for (const salah of periksaKomponen(node, konteks, kerangka))
        messages.push({
          severity: 'galat',
          place: tempatPenulis(konteks, tempatAtribut(prosa.path, node, salah.atribut)),
          rule: salah.rule,
          text: salah.text,
          hint: salah.hint,
        });
    });
    for (const satu of pesanMenunggu(ditunggu))
      messages.push({ ...satu, place: tempatPenulis(konteks, satu.place) });
  }
  return [...messages, ...pesanBerkasKurang(konteks, berkas)];
}

type Ditunggu = Menunggu & { readonly place: Message['place'] };

/** Satu peringatan untuk setiap macam data yang ditunggu sebuah bab, di tempat pertamanya. */
function pesanMenunggu(ditunggu: readonly Ditunggu[]): Message[] {
  const kelompok = Map.groupBy(ditunggu, ({ apa, jalur }) => `${apa.split(' ')[0]} ${jalur}`);
  return [...kelompok.values()].flatMap((semua): Message[] => {
    const [pertama] = semua;
    if (pertama === undefined) return [];
    const { jalur, place } = pertama;
    const apa = [...new Set(semua.map((satu) => satu.apa))];
    const lagi = apa.length > DISEBUT ? `, dan ${apa.length - DISEBUT} lagi` : '';
    const banyak = semua.length > apa.length ? ` (${semua.length} tempat di bab ini)` : '';
    const hapus = place.file.startsWith('templates/') ? '' : ', atau hapus komponennya bila memang tidak ada';
    return [
      {
        rule: 'menunggu-data',
        severity: 'peringatan',
        place,
        text: `menunggu data: ${apa.slice(0, DISEBUT).join(', ')}${lagi}${banyak}`,
        hint: `isi ${jalur}${hapus}`,
      },
    ];
  });
}

/** Paling banyak sekian nama disebut dalam satu peringatan. */
const DISEBUT = 5;

function periksaKomponen(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  dokumen: Konteks,
  { tujuan }: Kerangka,
): (Salah & { atribut: string })[] {
  const atribut = atributKomponen(node);
  const tak = (nama: string, apa: string, pilihan: readonly string[]): Salah & { atribut: string } => ({
    atribut: nama,
    rule: `${apa}-tidak-dikenal`,
    text:
      atribut[nama] === undefined
        ? `<${node.name}> belum menyebut ${apa}`
        : `${apa} "${atribut[nama]}" tidak dikenal`,
    hint: suggest(atribut[nama] ?? '', pilihan),
  });
  const konteks = pada(dokumen, atribut);
  if (konteks === undefined) return [periodeSalah(dokumen, atribut['periode'] ?? '', tak)];
  const indikator = periode(konteks).indikator.flatMap(({ kode, id }) => [kode, id]);
  switch (node.name) {
    case 'Nilai':
      return periksaFakta(konteks, atribut['fakta'] ?? '', tak);
    case 'Rujuk':
      return periksaRujuk(atribut['ke'] ?? '', dokumen, tujuan, tak);
    case 'Peraturan':
    case 'Regulasi':
      return (atribut['id'] ?? '')
        .split(/\s+/)
        .filter((id) => !konteks.laporan.regulasi.has(id))
        .map((id) => ({
          ...tak('id', 'peraturan', []),
          text: `peraturan "${id}" tidak dikenal`,
          hint: `${suggest(id, [...konteks.laporan.regulasi.keys()])}, atau tambahkan di content/regulasi.yaml`,
        }));
    case 'Tabel':
      return periksaSusunan(tak, 'tabel', susunTabel, dokumen, atribut);
    case 'Grafik':
      return periksaSusunan(tak, 'grafik', susunGrafik, dokumen, atribut);
    case 'Bagan':
      return konteks.laporan.unit.has(atribut['unit'] ?? '')
        ? []
        : [tak('unit', 'unit', [...konteks.laporan.unit.keys()])];
    case 'Rumus':
      return periksaRumus(konteks, atribut, tak, indikator);
    case 'Isian':
      return [undefined, ...indikator].includes(atribut['indikator'])
        ? []
        : [tak('indikator', 'indikator', indikator)];
    default:
      return [];
  }
}

/** Periode yang dirujuk tidak ada, atau ada tetapi datanya masih bergalat. */
function periodeSalah(dokumen: Konteks, sebutan: string, tak: Tak): Salah & { atribut: string } {
  if (!dokumen.laporan.periode.has(kunciPeriode(dokumen, sebutan)))
    return tak('periode', 'periode', periodeTidakDikenal(dokumen).pilihan);
  const text = `data periode "${sebutan}" masih punya galat`;
  return { atribut: 'periode', rule: 'periode-bergalat', text, hint: 'perbaiki galat periode itu dahulu' };
}

/** Fakta anggaran yang tidak ada karena anggaran.yaml belum dibuat disebut sebabnya, bukan ejaannya. */
const FAKTA_ANGGARAN =
  /^(anggaran|efisiensi)\.|\.(pagu|pagu-awal|blokir|penambahan|perubahan|serapan|sisa|realisasi-anggaran)$|efisiensi/;

function periksaFakta(konteks: Konteks, kunci: string, tak: Tak): (Salah & { atribut: string })[] {
  if (konteks.hasil.fakta.has(kunci)) return [];
  const { isi } = periode(konteks);
  const salah = { ...tak('fakta', 'fakta', []), hint: saranFaktaPeriode(konteks, kunci) };
  const berkas =
    isi.anggaran === undefined && FAKTA_ANGGARAN.test(kunci)
      ? 'anggaran'
      : isi.lhe === undefined && kunci.startsWith('lhe.')
        ? 'lhe'
        : undefined;
  return [berkas === undefined ? salah : { ...salah, hint: `buat ${isi.folder}/${berkas}.yaml` }];
}

/** Tabel yang isinya sendiri salah tulis tidak menjadi tujuan, dan rujukan yang mendekatinya tidak ikut disalahkan. */
function periksaRujuk(
  ke: string,
  konteks: Konteks,
  tujuan: Kerangka['tujuan'],
  tak: Tak,
): (Salah & { atribut: string })[] {
  if (tujuan.has(ke)) return [];
  const isSalah = (kunci: string): boolean => {
    const [jenis, isi = ''] = kunci.split(':');
    const nama = jenis === 'tabel' ? NAMA_TABEL : jenis === 'gambar' ? NAMA_GRAFIK : [];
    const data = periode(konteks).isi.fakta?.data.tabel.some(({ id }) => id === isi) ?? false;
    return nama.length > 0 && !nama.includes(isi) && !data && terdekat(isi, nama).length > 0;
  };
  const salah = [...tujuan.keys()].filter(isSalah);
  if (terdekat(ke, salah).length > 0) return [];
  return [
    tak(
      'ke',
      'rujukan',
      [...tujuan.keys()].filter((kunci) => !salah.includes(kunci)),
    ),
  ];
}

/** Bab bawaan profil tidak disunting penyusun; temuannya disebut di dokumennya. */
function tempatPenulis({ dokumen: { isi } }: Konteks, place: Message['place']): Message['place'] {
  return place.file.startsWith(`${isi.folder}/`) ? place : isi.dokumen.letak(['profil']);
}

type Tak = (nama: string, apa: string, pilihan: readonly string[]) => Salah & { atribut: string };

function periksaSusunan(
  tak: Tak,
  apa: 'tabel' | 'grafik',
  susun: (konteks: Konteks, atribut: Atribut) => object,
  konteks: Konteks,
  atribut: Atribut,
): (Salah & { atribut: string })[] {
  const hasil = cobaSusun(() => susun(konteks, atribut));
  if (hasil instanceof DataKurang) {
    const text = `"${atribut['isi'] ?? ''}" memerlukan data yang belum ada: ${hasil.message}`;
    return [{ atribut: 'isi', rule: 'data-kurang', text, hint: 'lengkapi datanya, atau hapus komponen ini' }];
  }
  if (!('pilihan' in hasil) || !('atribut' in hasil)) return [];
  const { atribut: nama, pilihan } = hasil as { atribut: string; pilihan: readonly string[] };
  return [tak(nama, nama === 'isi' || nama === 'data' ? apa : nama, pilihan)];
}

function periksaRumus(
  konteks: Konteks,
  atribut: Atribut,
  tak: Tak,
  indikator: readonly string[],
): (Salah & { atribut: string })[] {
  const { pedoman } = periode(konteks);
  const salah = (nama: string, rule: string, text: string, hint: string) => [
    { atribut: nama, rule, text, hint },
  ];
  const { isi = '', indikator: kode } = atribut;
  if (kode === undefined) {
    const rumus = pedoman.rumus.find(({ id }) => id === isi);
    if (rumus === undefined)
      return [
        tak(
          'isi',
          'rumus',
          pedoman.rumus.map(({ id }) => id),
        ),
      ];
    return isLatex(rumus.latex)
      ? []
      : salah('isi', 'latex-salah', `rumus ${isi} tidak terbaca`, 'perbaiki latex-nya di pedoman');
  }
  const model = cariIndikator(konteks, kode);
  if (model === undefined) return [tak('indikator', 'indikator', indikator)];
  const { formula } = model.data;
  if (formula === undefined)
    return salah(
      'indikator',
      'formula-belum-ada',
      `${kode} belum punya formula`,
      'isi formula di rencana.yaml',
    );
  return isLatex(formula.latex)
    ? []
    : salah('indikator', 'latex-salah', `rumus ${kode} tidak terbaca`, 'perbaiki latex-nya di rencana.yaml');
}

function tempatAtribut(path: string, node: MdxJsxFlowElement | MdxJsxTextElement, nama: string) {
  const atribut = node.attributes.find((satu) => satu.type === 'mdxJsxAttribute' && satu.name === nama);
  return tempat(path, atribut ?? node);
}
