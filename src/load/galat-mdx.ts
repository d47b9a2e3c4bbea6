import type { VFileMessage } from 'vfile-message';
import { suggest } from '../nearest.ts';
import { KOMPONEN } from '../schema/komponen.ts';
import { akhirBaris, barisImpor, kurawalTerbuka, offsetDi, tagTerbuka, tutupKurawal } from './letak-mdx.ts';
import { isHtml, tolakHtml } from './saran-html.ts';

/** Galat pengurai MDX dalam kalimat penulis, di tempat yang harus diperbaiki. */
export interface GalatMdx {
  readonly rule: 'mdx-penulisan' | 'komponen-tidak-dikenal';
  readonly text: string;
  readonly hint: string;
  readonly offset: number;
  /** Bagian yang dikosongkan agar penguraian dapat dilanjutkan. */
  readonly kosongkan: readonly (readonly [number, number])[];
  /** Tanda yang dilaporkan, dan pasangannya yang sesudah ini tidak perlu dilaporkan lagi; kosong bila tidak ada. */
  readonly tanda: string;
  readonly pasangan: string;
}

type Bagian = Omit<GalatMdx, 'rule' | 'tanda' | 'pasangan'> & Partial<GalatMdx>;

const galat = (bagian: Bagian): GalatMdx => ({ rule: 'mdx-penulisan', tanda: '', pasangan: '', ...bagian });

/** Menerjemahkan galat pengurai; yang tidak dikenal dianggap tanda < yang tersesat. */
export function tafsirGalat(error: VFileMessage, isi: string): GalatMdx {
  const { reason, ruleId = '', source = '', line = 1, column = 1 } = error;
  const offset = offsetDi(isi, line, column);
  const pasangan = tafsirPasangan(reason, isi, offset);
  if (pasangan !== undefined) return pasangan;
  if (source.endsWith('esm')) return tafsirImpor(isi, offset);
  if (source.endsWith('expression')) return tafsirKurawal(isi, offset, ruleId === 'unexpected-eof');
  if (ruleId === 'unexpected-eof') return tafsirTakSelesai(isi, offset);
  if (ruleId === 'unexpected-closing-slash') {
    const awal = isi.lastIndexOf('<', offset);
    const nama = /^<\/\s*([^\s>]*)/.exec(isi.slice(awal, awal + 200))?.[1] ?? '';
    return galat({
      text: `penutup </${nama}> tanpa pembukanya`,
      hint: 'hapus, atau tulis pembukanya',
      offset: awal,
      kosongkan: [[awal, akhirTag(isi, awal)]],
      tanda: `</${nama}>`,
    });
  }
  return tafsirKarakter(reason, isi, offset);
}

/** Pembuka dan penutup komponen yang tidak berpasangan. */
function tafsirPasangan(reason: string, isi: string, offset: number): GalatMdx | undefined {
  const terbuka = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason);
  if (terbuka !== null) {
    const [, nama = '', baris, kolom] = terbuka;
    const awal = offsetDi(isi, Number(baris), Number(kolom));
    return galat({
      ...(isHtml(nama)
        ? { rule: 'komponen-tidak-dikenal', ...tolakHtml(nama) }
        : belumDitutup(nama, isi, awal)),
      offset: awal,
      kosongkan: [[awal, akhirTag(isi, awal)]],
      tanda: `<${nama}>`,
      pasangan: `</${nama}>`,
    });
  }
  const tertukar = /^Unexpected closing tag `<\/([^`]*)>`.* for `<([^`]*)>` \((\d+):(\d+)/.exec(reason);
  if (tertukar !== null) {
    const [, penutup = '', pembuka = '', baris, kolom] = tertukar;
    const awal = offsetDi(isi, Number(baris), Number(kolom));
    return galat({
      text: `komponen <${pembuka}> ditutup dengan </${penutup}>`,
      hint: `tutup dengan </${pembuka}>`,
      offset,
      kosongkan: [awal, offset].map((satu) => [satu, akhirTag(isi, satu)] as const),
      tanda: `</${penutup}>`,
      pasangan: `</${pembuka}>`,
    });
  }
  const didalam = /^Expected the closing tag `<\/([^`]*)>` either/.exec(reason);
  if (didalam === null) return undefined;
  const [, nama = ''] = didalam;
  return galat({
    text: `penutup </${nama}> berada di dalam daftar, kutipan, atau penekanan`,
    hint: 'beri baris kosong sebelumnya, dan tulis di awal baris',
    offset,
    kosongkan: [[offset, akhirTag(isi, offset)]],
    tanda: `</${nama}>`,
    pasangan: `<${nama}>`,
  });
}

function belumDitutup(nama: string, isi: string, awal: number): { text: string; hint: string } {
  const spec = Object.hasOwn(KOMPONEN, nama) ? KOMPONEN[nama] : undefined;
  if (spec === undefined) {
    const hint = nama === '' ? 'hapus' : suggest(nama, Object.keys(KOMPONEN));
    return { text: `komponen <${nama}> tidak dikenal dan belum ditutup`, hint };
  }
  if (!spec.isi) return { text: `komponen <${nama}> belum ditutup`, hint: `tulis <${nama} …/>` };
  if (!isi.includes(`</${nama}>`, awal))
    return { text: `komponen <${nama}> belum ditutup`, hint: `tulis </${nama}> sesudah isinya` };
  return {
    text: `komponen <${nama}> tidak ditutup di paragraf yang sama`,
    hint: `tulis <${nama}> dan </${nama}> di barisnya sendiri, dengan baris kosong di antaranya dan isinya`,
  };
}

function tafsirImpor(isi: string, offset: number): GalatMdx {
  const awal = barisImpor(isi, offset);
  const akhir = isi.indexOf('\n\n', awal);
  return galat({
    text: 'baris berawalan import atau export tidak dipakai di bab',
    hint: 'hapus, atau awali dengan kata lain',
    offset: awal,
    kosongkan: [[awal, akhir < 0 ? isi.length : akhir]],
  });
}

function tafsirKurawal(isi: string, offset: number, terbuka: boolean): GalatMdx {
  const awal = kurawalTerbuka(isi, offset);
  const atribut = /<[^<>\n]*=\s*$/.exec(isi.slice(isi.lastIndexOf('\n', awal) + 1, awal));
  const tag = atribut === null ? awal : awal - atribut[0].length;
  return galat({
    text: terbuka ? 'kurung kurawal { belum ditutup' : 'kurung kurawal { … } tidak dijalankan',
    hint: 'hapus kurung kurawalnya, atau tulis <Nilai fakta="…"/>',
    offset: awal,
    kosongkan: [[tag, atribut === null ? tutupKurawal(isi, awal) : akhirTag(isi, tag)]],
  });
}

function tafsirTakSelesai(isi: string, offset: number): GalatMdx {
  const awal = tagTerbuka(isi, offset) ?? Math.min(offset, isi.trimEnd().length);
  const nama = /^<\/?([\w.:-]*)/.exec(isi.slice(awal, awal + 200))?.[1] ?? '';
  const penutup = isi[awal + 1] === '/';
  const akhir = penutup ? '>' : '/>';
  const kutip = /["']/.test(isi.slice(awal, akhirBaris(isi, awal)).replace(/"[^"]*"|'[^']*'/g, ''));
  return galat({
    text: `tanda <${penutup ? '/' : ''}${nama} belum diakhiri ${akhir}`,
    hint: kutip ? `tutup tanda kutipnya, lalu tulis ${akhir} di akhir` : `tulis ${akhir} di akhir`,
    offset: awal,
    kosongkan: [[awal, akhirBaris(isi, awal)]],
    pasangan: penutup ? `<${nama}>` : '',
  });
}

function tafsirKarakter(reason: string, isi: string, offset: number): GalatMdx {
  const awal = Math.max(0, isi.lastIndexOf('<', offset));
  const potong = isi.slice(awal, Math.min(awal + 200, akhirBaris(isi, awal)));
  const nama = /^<\/?([\w.:-]*)/.exec(potong)?.[1] ?? '';
  if (/["“”‘’«»]/.test(isi[offset] ?? '') && /attribute value/.test(reason))
    return galat({
      text: `tanda kutip melengkung ${isi[offset] ?? ''} pada <${nama}>`,
      hint: 'ganti dengan tanda kutip lurus "',
      offset,
      kosongkan: [[awal, akhirTag(isi, awal)]],
    });
  const bentuk = BENTUK.find(([tanda]) => tanda.test(`${reason}\n${potong}`));
  if (bentuk === undefined)
    return galat({
      text: 'tanda < tidak diikuti nama komponen',
      hint: 'beri spasi sesudah <, atau tulis dengan kata',
      offset: awal,
      kosongkan: [[awal, awal + 1]],
    });
  const [, text, hint, diAwal] = bentuk;
  return galat({
    text: text.replace('<>', `<${nama}>`),
    hint,
    offset: diAwal ? awal : offset,
    kosongkan: [[awal, potong.startsWith('<!--') ? akhirKomentar(isi, awal) : akhirTag(isi, awal)]],
  });
}

/** Tanda pada alasan pengurai dan tulisannya; `true` bila tempatnya pembuka tandanya. */
const BENTUK: readonly (readonly [RegExp, string, string, boolean])[] = [
  [/\n<!--/, 'komentar <!-- … --> tidak dipakai di bab', 'hapus', true],
  [/\n<[!?]/, 'tanda <! dan <? tidak dipakai di bab', 'hapus', true],
  [/link in MDX/, 'alamat di antara < dan > tidak dipakai di bab', 'tulis [teks](https://…)', true],
  [/before attribute value/, 'atribut harus teks dalam tanda kutip', 'tulis nama="nilai"', false],
  [
    /self-closing slash/,
    'tanda / di dalam <> tidak diikuti >',
    'tulis /> di akhir, atau beri tanda kutip pada nilainya',
    false,
  ],
  [
    /attribute name|after name|in name/,
    'atribut pada <> tidak terbaca',
    'tulis nama="nilai", dipisah satu spasi',
    false,
  ],
];

/** Sesudah `>` penutup tanda di baris itu, atau akhir barisnya. */
function akhirTag(isi: string, awal: number): number {
  const lengkap = /<[^<>"'\n]*(?:"[^"\n]*"[^<>"'\n]*|'[^'\n]*'[^<>"'\n]*)*>/y;
  lengkap.lastIndex = awal;
  const tag = lengkap.exec(isi);
  if (tag !== null) return awal + tag[0].length;
  const tutup = isi.indexOf('>', awal);
  const baris = akhirBaris(isi, awal);
  return tutup < 0 || tutup > baris ? baris : tutup + 1;
}

function akhirKomentar(isi: string, awal: number): number {
  const tutup = isi.indexOf('-->', awal);
  return tutup < 0 ? akhirBaris(isi, awal) : tutup + 3;
}
