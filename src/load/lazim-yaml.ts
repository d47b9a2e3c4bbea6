import type { Larangan } from './larangan.ts';

/** Kekeliruan ketik yang jelas dari tulisannya sendiri: apa yang salah dan apa yang harus ditulis. */
export interface Lazim {
  readonly pesan: string;
  readonly hint: string;
}

interface Baris {
  readonly teks: string;
  readonly awal: number;
  readonly atas: readonly string[];
}

type Kenali = (baris: Baris) => (Lazim & { readonly kolom: number }) | undefined;

/** Baris yang lebih panjang bukan salah ketik yang lazim. */
const BARIS_TERPANJANG = 2000;

const KHUSUS = String.raw`[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]`;
const INDENTASI_KHUSUS = new RegExp(String.raw`^ *${KHUSUS}`, 'gm');
const SESUDAH_TITIK_DUA = new RegExp(String.raw`^([\s\u200b-]*([A-Za-z_][\w.-]*):) *${KHUSUS}`);
const SESUDAH_TANDA = new RegExp(String.raw`^( *-) *${KHUSUS}`);
const BUTIR_KHUSUS = /^( *)([–—−•·▪])(?=\s)/;
const MENEMPEL = /^([\s-]*)([A-Za-z_][\w.-]*):([^\s:/].*)$/;
const BUTIR = /^( *)- /;

/**
 * Kekeliruan lazim di dekat tempat pengurai menyerah: barisnya sendiri, atau tetangganya. Semuanya dicari dari tulisan,
 * sebab pengurai hanya tahu bahwa susunannya tidak terbaca.
 */
export function kekeliruanLazim(text: string, offset: number): Larangan | undefined {
  const word = indentasiWord(text);
  if (word !== undefined) return word;
  const semua = text.split('\n');
  const ke = text.slice(0, offset).split('\n').length - 1;
  for (const [kenali, geser] of URUTAN)
    for (const index of geser.map((satu) => ke + satu)) {
      const teks = semua[index];
      if (teks === undefined || teks.length > BARIS_TERPANJANG) continue;
      const atas = semua.slice(0, index);
      const awal = atas.reduce((jumlah, { length }) => jumlah + length + 1, 0);
      const hasil = kenali({ teks, awal, atas });
      if (hasil !== undefined) {
        const { kolom, ...isi } = hasil;
        return { rule: 'yaml-penulisan', ...isi, offset: awal + kolom };
      }
    }
  return undefined;
}

/** Kekeliruan lazim dalam nilai yang terbaca sebagai teks, padahal harus daftar atau kelompok kunci. */
export function lazimDalamNilai(teks: string, harus: string): Lazim | undefined {
  const tanda = BUTIR_KHUSUS.exec(teks)?.[2];
  if (tanda !== undefined && harus.startsWith('harus daftar')) return butirKhusus(tanda);
  if (!harus.startsWith('harus kelompok')) return undefined;
  const [, , kunci, isi] = MENEMPEL.exec(teks) ?? [];
  if (kunci === undefined || isi === undefined) return undefined;
  const word = SESUDAH_TITIK_DUA.exec(teks);
  return word === null ? menempel(kunci, isi) : spasiWord(`sesudah "${kunci}:"`);
}

/** Kunci yang terbaca, tetapi berawalan spasi khusus yang dikira indentasi. */
export function kunciBerspasiKhusus(kunci: string, text: string, offset: number): Larangan | undefined {
  return new RegExp(`^${KHUSUS}`).test(kunci)
    ? { rule: 'yaml-penulisan', ...spasiIndentasi(text), offset }
    : undefined;
}

function spasiIndentasi(text: string): Lazim {
  const banyak = text.match(INDENTASI_KHUSUS)?.length ?? 1;
  return spasiWord(banyak > 1 ? `di awal ${banyak} baris` : 'di awal baris');
}

const spasiWord = (tempat: string): Lazim => ({
  pesan: `ada spasi khusus dari Word ${tempat}`,
  hint: 'hapus dan ketik spasi biasa',
});

const butirKhusus = (tanda: string): Lazim => ({
  pesan: `butir diawali "${tanda}"`,
  hint: 'ganti dengan tanda hubung "-"',
});

const menempel = (kunci: string, isi: string): Lazim => ({
  pesan: 'sesudah titik dua harus ada satu spasi',
  hint: `tulis ${kunci}: ${ringkas(isi.trimEnd())}`,
});

/** Indentasi berspasi khusus selalu mengacaukan susunan, juga jauh di bawahnya; yang pertama yang disebut. */
function indentasiWord(text: string): Larangan | undefined {
  const [cocok] = text.matchAll(INDENTASI_KHUSUS);
  if (cocok === undefined) return undefined;
  const offset = cocok.index + cocok[0].length - 1;
  return { rule: 'yaml-penulisan', ...spasiIndentasi(text), offset };
}

const sesudahTitikDua: Kenali = ({ teks }) => {
  const [, depan = '', kunci = ''] = SESUDAH_TITIK_DUA.exec(teks) ?? [];
  if (kunci !== '') return { ...spasiWord(`sesudah "${kunci}:"`), kolom: depan.length };
  const tanda = SESUDAH_TANDA.exec(teks)?.[1];
  return tanda === undefined ? undefined : { ...spasiWord('sesudah "-"'), kolom: tanda.length };
};

const tandaButir: Kenali = ({ teks }) => {
  const [, depan = '', tanda] = BUTIR_KHUSUS.exec(teks) ?? [];
  return tanda === undefined ? undefined : { ...butirKhusus(tanda), kolom: depan.length };
};

const titikDuaMenempel: Kenali = ({ teks }) => {
  const [, depan = '', kunci, isi] = MENEMPEL.exec(teks) ?? [];
  return kunci === undefined || isi === undefined
    ? undefined
    : { ...menempel(kunci, isi), kolom: depan.length };
};

/** Tanda butir yang menyimpang sedikit dari butir-butir di atasnya. */
const butirTidakSejajar: Kenali = ({ teks, atas }) => {
  const menjorok = BUTIR.exec(teks)?.[1]?.length;
  if (menjorok === undefined) return undefined;
  const lain = atas.flatMap((satu) => BUTIR.exec(satu)?.[1]?.length ?? []);
  if (lain.includes(menjorok)) return undefined;
  const [dekat] = lain
    .toReversed()
    .filter((satu) => Math.abs(satu - menjorok) <= 3)
    .sort((a, b) => Math.abs(a - menjorok) - Math.abs(b - menjorok));
  if (dekat === undefined) return undefined;
  const hint = dekat === 0 ? 'tulis di awal baris' : `beri ${BILANGAN[dekat] ?? dekat} spasi di depannya`;
  return { pesan: 'tanda "-" tidak sejajar dengan butir lain', hint, kolom: menjorok };
};

const BILANGAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan'];

/** Pengenal menurut pastinya, dan baris yang dilihat: baris galatnya, di atasnya, di bawahnya. */
const URUTAN: readonly (readonly [Kenali, readonly number[]])[] = [
  [sesudahTitikDua, [0, -1, 1]],
  [tandaButir, [0, -1, 1]],
  [butirTidakSejajar, [0, 1]],
  [titikDuaMenempel, [0, -1]],
];

/** Nilai bertitik dua di baris itu, sudah dalam tanda kutip; `undefined` bila barisnya bukan `kunci: a: b`. */
export function kutipkan(baris: string): string | undefined {
  const [, kunci = '', isi = ''] = /^[\s-]*([A-Za-z_][\w.-]*):\s+([^\s'"[{|>&*].*:\s.*)$/.exec(baris) ?? [];
  if (isi === '') return undefined;
  return `${kunci}: '${ringkas(isi.trim().replaceAll("'", "''"))}'`;
}

/** Paling banyak sekian huruf nilai diulang di dalam saran. */
const PANJANG = 48;

function ringkas(isi: string): string {
  if (isi.length <= PANJANG) return isi;
  const potong = isi.slice(0, PANJANG);
  return `${potong.slice(0, Math.max(potong.lastIndexOf(' '), 20)).trimEnd()} …`;
}
