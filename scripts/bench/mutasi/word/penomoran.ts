import { romawi } from '../../../../src/format/romawi.ts';

/** Penomoran otomatis Word: judul bertingkat memakai satu pola, setiap daftar memakai `num`-nya sendiri. */

/** Gaya judul bernomor dan tingkatnya di pola judul. */
export const JUDUL = ['Heading1', 'Heading2', 'Heading3'] as const;
const NUM_JUDUL = 1;
const TINGKAT_JUDUL = [
  ['upperRoman', 'BAB %1'],
  ['decimal', '%1.%2.'],
  ['decimal', '%1.%2.%3.'],
] as const;
/** Penanda butir dan pola Word-nya. */
const BUTIR: readonly { readonly pola: RegExp; readonly bentuk: string; readonly tulisan: string }[] = [
  { pola: /^-$/, bentuk: 'bullet', tulisan: '\uf0b7' },
  { pola: /^\d+\.$/, bentuk: 'decimal', tulisan: '%1.' },
  { pola: /^\d+\)$/, bentuk: 'decimal', tulisan: '%1)' },
  { pola: /^[a-z]\.$/, bentuk: 'lowerLetter', tulisan: '%1.' },
  { pola: /^[a-z]\)$/, bentuk: 'lowerLetter', tulisan: '%1)' },
];

/** Menghitung nomor seperti Word, agar nomor hanya dijadikan otomatis bila hasilnya memang sama. */
export class PenomoranWord {
  readonly #num: string[] = [num(NUM_JUDUL, 0)];
  readonly #judul = [0, 0, 0];
  #butir: { readonly pola: number; readonly id: number; ke: number } | undefined;

  /** Gaya judul bila nomornya dapat dihitung Word; tingkatnya dari bentuk nomornya. */
  judul(nomor: string): (typeof JUDUL)[number] | undefined {
    this.putus();
    const tingkat = tingkatJudul(nomor);
    const gaya = JUDUL[tingkat];
    if (gaya === undefined) return undefined;
    const lama = [...this.#judul];
    this.#judul.forEach((_, i) => {
      this.#judul[i] = i < tingkat ? (lama[i] ?? 0) : i === tingkat ? (lama[i] ?? 0) + 1 : 0;
    });
    const [bab = 0, ...lain] = this.#judul.slice(0, tingkat + 1);
    if (nomor === (tingkat === 0 ? `BAB ${romawi(bab)}` : `${[bab, ...lain].join('.')}.`)) return gaya;
    lama.forEach((satu, i) => (this.#judul[i] = satu));
    return undefined;
  }

  /** `numPr` sebuah butir daftar; butir yang tidak melanjutkan butir sebelumnya memulai daftar baru. */
  butir(penanda: string): string {
    const pola = BUTIR.findIndex((satu) => satu.pola.test(penanda));
    const ke = pola === 0 ? 1 : Number(penanda.slice(0, -1)) || penanda.charCodeAt(0) - 96;
    const lama = this.#butir;
    if (lama?.pola === pola && (pola === 0 || ke === lama.ke + 1)) lama.ke = ke;
    else {
      this.#butir = { pola, id: this.#num.length + 1, ke };
      this.#num.push(num(this.#num.length + 1, pola + 1, { tingkat: 0, mulai: ke }));
    }
    return numPr(this.#butir?.id ?? 0, 0);
  }

  /** Tulisan yang bukan butir mengakhiri daftar. */
  putus(): void {
    this.#butir = undefined;
  }

  /** Isi `numbering.xml`. */
  numbering(): string {
    const judul = TINGKAT_JUDUL.map(([bentuk, tulisan], i) => lvl(i, bentuk, tulisan, JUDUL[i]));
    const butir = BUTIR.map(({ bentuk, tulisan }, i) => pola(i + 1, lvl(0, bentuk, tulisan)));
    return [pola(0, judul.join('')), ...butir, ...this.#num].join('');
  }
}

/** Gaya-gaya dokumen: judul bernomor, judul tanpa nomor, keterangan, dan entri daftar isi. */
export function gayaWord(): string {
  const gaya = (id: string, nama: string, pPr = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nama}"/><w:basedOn w:val="Normal"/>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}</w:style>`;
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    ...JUDUL.map((id, i) => gaya(id, `heading ${i + 1}`, numPr(NUM_JUDUL, i))),
    gaya('Heading4', 'heading 4'),
    gaya('Title', 'Title'),
    gaya('Caption', 'caption'),
    gaya('TOC1', 'toc 1'),
    gaya('TableofFigures', 'table of figures'),
  ].join('');
}

/** Menambah `num` judul yang menjadikan judul berikutnya bernomor `nomor`, seperti "Set Numbering Value" di Word. */
export function mulaiUlang(
  numbering: string,
  nomor: string,
): { readonly numbering: string; readonly numPr: string } {
  const id = [...numbering.matchAll(/<w:num /g)].length + 1;
  const tingkat = tingkatJudul(nomor);
  const akhir = nomor.split(/[. ]/).findLast((satu) => satu !== '') ?? '';
  const mulai = Number(akhir) || Array.from({ length: 40 }, (_, i) => romawi(i + 1)).indexOf(akhir) + 1;
  return { numbering: numbering + num(id, 0, { tingkat, mulai }), numPr: numPr(id, tingkat) };
}

function tingkatJudul(nomor: string): number {
  return nomor.startsWith('BAB ') ? 0 : nomor.split('.').filter((satu) => satu !== '').length - 1;
}

export function penandaButir(teks: string): string | undefined {
  const [penanda = '', ...isi] = teks.split(' ');
  return isi.length > 0 && BUTIR.some(({ pola: satu }) => satu.test(penanda)) ? penanda : undefined;
}

function numPr(id: number, tingkat: number): string {
  return `<w:numPr><w:ilvl w:val="${tingkat}"/><w:numId w:val="${id}"/></w:numPr>`;
}

function num(
  id: number,
  acuan: number,
  ulang?: { readonly tingkat: number; readonly mulai: number },
): string {
  const ganti =
    ulang === undefined
      ? ''
      : `<w:lvlOverride w:ilvl="${ulang.tingkat}"><w:startOverride w:val="${ulang.mulai}"/></w:lvlOverride>`;
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${acuan}"/>${ganti}</w:num>`;
}

function pola(id: number, tingkat: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${tingkat}</w:abstractNum>`;
}

function lvl(ke: number, bentuk: string, tulisan: string, gaya?: string): string {
  const milik = gaya === undefined ? '' : `<w:pStyle w:val="${gaya}"/>`;
  const desimal = ke > 0 ? '<w:isLgl/>' : '';
  return `<w:lvl w:ilvl="${ke}"><w:start w:val="1"/><w:numFmt w:val="${bentuk}"/>${milik}${desimal}<w:suff w:val="space"/><w:lvlText w:val="${tulisan}"/></w:lvl>`;
}
