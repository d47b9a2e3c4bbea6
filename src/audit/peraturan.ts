import { kata } from '../claims/kata.ts';

/** `Per` diikuti singkatan lembaga (Per BKN, Per LAN) hanya dikenali dari huruf besarnya. */
const JENIS =
  '[Uu]ndang[- ][Uu]ndang|UNDANG[- ]UNDANG|UU|[Pp]eraturan|PERATURAN|[Kk]eputusan|KEPUTUSAN|[Pp]erpres|[Pp]ermen\\w*|Per ?[A-Z]{3,}|[Ss]urat [Ee]daran|SURAT EDARAN|[Ii]nstruksi [Pp]residen|[Ii]npres';
const POLA = new RegExp(
  String.raw`\b(${JENIS})\b([^.;:\n]{0,110}?)(?:[Nn]omor|NOMOR|[Nn]o\.?)\s*(\d+[\w./]*)\s*(?:[Tt]ahun|TAHUN)\s*(\d{4})\s*(?:[Tt]entang|TENTANG)\s+(?=([^;\n\t]{3,200}))`,
  'g',
);
const HENTI =
  /[,.;:("“”]|\s(?:yang|bahwa|sebagaimana|mengamanatkan|menerangkan|mengatur|maka|dan (?:Peraturan|Undang|Keputusan|aplikasi|diubah)|untuk mewujudkan|telah|serta|sebagai|menyatakan|dinyatakan|ini|disempurnakan|menjadi)\b/i;

/** Satu rujukan peraturan dengan nomor, tahun, dan judulnya. */
export interface Rujukan {
  readonly golongan: string;
  readonly nomor: string;
  readonly tahun: string;
  readonly kunci: string;
  readonly nama: string;
  readonly judul: string;
  /** Enam kata pertama judulnya, menembus koma; untuk mengenali judul yang sama. */
  readonly awal: readonly string[];
  readonly baris: number;
}

/** Semua peraturan yang disebut lengkap dengan judulnya pada satu baris. */
export function bacaRujukan(teks: string, baris: number): readonly Rujukan[] {
  return [...teks.replace(/\*+/g, '').matchAll(POLA)].flatMap(
    ([, jenis = '', antara = '', nomor = '', tahun = '', ekor = '']) => {
      const judul = ekor.split(HENTI)[0]?.trim() ?? '';
      if (kata(judul).length < 1) return [];
      return [
        {
          golongan: golongan(`${jenis}${antara}`),
          nomor,
          tahun,
          kunci: `${golongan(`${jenis}${antara}`)}|${nomor}|${tahun}`,
          nama: `${jenis} Nomor ${nomor} Tahun ${tahun}`,
          judul,
          awal: kata(ekor.split(/[.;(]/)[0] ?? '').slice(0, 6),
          baris,
        },
      ];
    },
  );
}

/** Golongan peraturan dan, untuk peraturan menteri atau lembaga, penerbitnya secara kasar. */
function golongan(teks: string): string {
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
