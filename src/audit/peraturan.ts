import { kata } from '../claims/kata.ts';

const POLA =
  /\b(Undang[- ]Undang|UU|Peraturan|Keputusan|Perpres|Permen\w*|Per\s?BKN|Surat Edaran|Instruksi Presiden|Inpres)\b([^.;:\n]{0,110}?)(?:Nomor|No\.?)\s*(\d+[\w./]*)\s*Tahun\s*(\d{4})\s*tentang\s+(?=([^;\n]{3,200}))/gi;
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
