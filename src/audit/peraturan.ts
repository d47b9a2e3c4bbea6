import type { Dokumen } from '../claims/dokumen.ts';
import { kata, lipat } from '../claims/kata.ts';
import { barisPada } from '../claims/paragraf.ts';
import { sekali } from '../claims/sekali.ts';

/** `Per` diikuti singkatan lembaga (Per BKN, Per LAN) hanya dikenali dari huruf besarnya. */
const JENIS =
  '[Uu]ndang[- ][Uu]ndang|UNDANG[- ]UNDANG|UU|[Pp]eraturan|PERATURAN|[Kk]eputusan|KEPUTUSAN|[Pp]erpres|[Pp]ermen\\w*|Per ?[A-Z]{3,}|[Ss]urat [Ee]daran|SURAT EDARAN|[Ii]nstruksi [Pp]residen|[Ii]npres';
const POLA = new RegExp(
  String.raw`\b(${JENIS})\b([^.;:\n]{0,110}?)(?:[Nn]omor|NOMOR|[Nn]o\.?)\s*(\d+[\w./]*)\s*(?:[Tt]ahun|TAHUN)\s*(\d{4})\s*(?:[Tt]entang|TENTANG)\s+(?=([^;\n\t]{3,200}))`,
  'g',
);
const HENTI =
  /[,.;:("“”]|\suntuk (?=[a-z])|\s(?:yang|bahwa|sebagaimana|mengamanatkan|menerangkan|mengatur|maka|dan (?:Peraturan|Undang|Keputusan|aplikasi|diubah)|telah|serta|sebagai|menyatakan|dinyatakan|ini|disempurnakan|menjadi)\b/i;

const POLA_POLOS = new RegExp(
  String.raw`\b(${JENIS})\b([^.;:\n\d]{0,110}?)(?:[Nn]omor|NOMOR|[Nn]o\.?)\s*(\d+[\w./]*)\s*(?:[Tt]ahun|TAHUN)\s*(\d{4})(?!\s*,?\s*(?:[Tt]entang|TENTANG))`,
  'g',
);

/** Satu rujukan peraturan dengan nomor, tahun, dan judulnya. */
export interface Rujukan {
  readonly golongan: string;
  readonly nomor: string;
  readonly tahun: string;
  readonly kunci: string;
  readonly nama: string;
  /** Jenis dan penerbitnya, dilipat. */
  readonly penerbit: string;
  readonly judul: string;
  /** Enam kata pertama judulnya, menembus koma; untuk mengenali judul yang sama. */
  readonly awal: readonly string[];
  /** Paragraf atau baris yang memuatnya. */
  readonly kalimat: string;
  readonly baris: number;
}

/** Semua peraturan yang disebut lengkap dengan judulnya; kalimat yang terpotong baris disambung. */
export const rujukanDokumen = sekali(({ baris, paragraf }: Dokumen): readonly Rujukan[] => {
  const prosa = new Set(paragraf.flatMap(({ potong }) => potong.map((satu) => satu.baris)));
  return [
    ...paragraf.flatMap((satu) => bacaRujukan(satu.teks, (letak) => barisPada(satu, letak))),
    ...baris.flatMap((teks, i) => (prosa.has(i + 1) ? [] : bacaRujukan(teks, () => i + 1))),
  ].sort((a, b) => a.baris - b.baris);
});

function bacaRujukan(teks: string, barisDi: (letak: number) => number): readonly Rujukan[] {
  return [...teks.replace(/\*+/g, '').matchAll(POLA)].flatMap(
    ({ index, 0: semua, 1: jenis = '', 2: antara = '', 3: nomor = '', 4: tahun = '', 5: ekor = '' }) => {
      const judul = ekor.split(HENTI)[0]?.trim() ?? '';
      if (kata(judul).length < 1) return [];
      return [
        {
          golongan: golonganPeraturan(`${jenis}${antara}`),
          nomor,
          tahun,
          kunci: `${golonganPeraturan(`${jenis}${antara}`)}|${nomor}|${tahun}`,
          nama: `${sebutanJenis(jenis, antara)} Nomor ${nomor} Tahun ${tahun}`,
          penerbit: lipat(sebutanJenis(jenis, antara)),
          judul,
          awal: kata(ekor.split(/[.;(]/)[0] ?? '').slice(0, 6),
          kalimat: teks,
          baris: barisDi(index + semua.lastIndexOf(nomor)),
        },
      ];
    },
  );
}

/** Peraturan yang disebut tanpa judulnya. */
export type RujukanPolos = Pick<
  Rujukan,
  'golongan' | 'nomor' | 'tahun' | 'kunci' | 'nama' | 'kalimat' | 'baris'
>;

/** Semua peraturan yang disebut dengan nomor dan tahun saja, di dalam kalimat. */
export function rujukanPolos({ paragraf }: Dokumen): readonly RujukanPolos[] {
  return paragraf.flatMap((satu) =>
    [...satu.teks.matchAll(POLA_POLOS)].map(
      ({ index, 0: utuh, 1: jenis = '', 2: antara = '', 3: nomor = '', 4: tahun = '' }) => {
        const golongan = golonganPeraturan(`${jenis}${antara}`);
        return {
          ...{ golongan, nomor, tahun, kunci: `${golongan}|${nomor}|${tahun}`, kalimat: satu.teks },
          nama: `${sebutanJenis(jenis, antara)} Nomor ${nomor} Tahun ${tahun}`,
          baris: barisPada(satu, index + utuh.lastIndexOf(nomor)),
        };
      },
    ),
  );
}

/** Jenis dan penerbitnya sebagaimana tertulis; sisipan yang panjang bukan nama penerbit. */
function sebutanJenis(jenis: string, antara: string): string {
  const penerbit = antara
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return /^[A-Za-z/ -]{2,70}$/.test(penerbit) ? `${jenis} ${penerbit}` : jenis;
}

/** Golongan peraturan dan, untuk peraturan menteri atau lembaga, penerbitnya secara kasar. */
export function golonganPeraturan(teks: string): string {
  const lipat = teks.toLowerCase();
  if (/^(undang|uu)/.test(lipat)) return 'uu';
  if (/pemerintah(?! pengganti)/.test(lipat) && !/menteri|kepala|badan/.test(lipat)) return 'pp';
  if (/presiden|perpres|inpres/.test(lipat)) return /instruksi|inpres/.test(lipat) ? 'inpres' : 'perpres';
  const awal = /^surat/.test(lipat) ? 'se' : /^keputusan/.test(lipat) ? 'kep' : 'per';
  if (/pendayagunaan|\bpan\b|panrb|menpan/.test(lipat)) return `${awal}-pan`;
  if (/menteri|permen/.test(lipat))
    return `${awal}-men-${kata(teks).find((satu) => !/^(peraturan|menteri|republik|indonesia|permen|keputusan)$/.test(satu)) ?? ''}`;
  return `${awal}-lembaga`;
}
