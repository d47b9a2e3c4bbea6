import type { VFileMessage } from 'vfile-message';

/** Galat pengurai MDX dalam kalimat penulis, dengan tempat yang harus diperbaiki. */
export interface GalatMdx {
  readonly text: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
}

/** Menerjemahkan galat pengurai; yang tidak dikenal dianggap tanda < yang tersesat. */
export function tafsirGalat({ reason, ruleId, source, line = 1, column = 1 }: VFileMessage): GalatMdx {
  const terbuka = /^Expected a closing tag for `<([\w.-]*)>` \((\d+):(\d+)/.exec(reason);
  if (terbuka !== null) {
    const [, nama = '', baris, kolom] = terbuka;
    const hint = `tulis </${nama}> sesudah isinya, atau <${nama} …/> bila tidak berisi`;
    return { text: `komponen <${nama}> belum ditutup`, hint, line: Number(baris), column: Number(kolom) };
  }
  const [text, hint] = sebut(reason, ruleId ?? '', source ?? '');
  return { text, hint, line, column };
}

function sebut(reason: string, ruleId: string, source: string): readonly [string, string] {
  const tertukar = /^Unexpected closing tag `<\/([\w.-]*)>`.* for `<([\w.-]*)>`/.exec(reason);
  if (tertukar !== null) {
    const [, penutup = '', pembuka = ''] = tertukar;
    return [`komponen <${pembuka}> ditutup dengan </${penutup}>`, `tutup dengan </${pembuka}>`];
  }
  if (source.endsWith('esm'))
    return ['baris berawalan import atau export tidak dipakai di bab', 'hapus, atau awali dengan kata lain'];
  if (source.endsWith('expression'))
    return [
      ruleId === 'unexpected-eof'
        ? 'kurung kurawal { belum ditutup'
        : 'kurung kurawal { … } tidak dijalankan',
      'hapus kurung kurawalnya, atau tulis <Nilai fakta="…"/>',
    ];
  return PESAN.find(([tanda]) => tanda.test(`${ruleId} ${reason}`))?.[1] ?? TERSESAT;
}

const TERSESAT = [
  'tanda < tidak diikuti nama komponen',
  'beri spasi sesudah <, atau tulis dengan kata',
] as const;

const PESAN: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/comment in MDX/, ['komentar <!-- … --> tidak dipakai di bab', 'hapus']],
  [/link in MDX/, ['alamat di antara < dan > tidak dipakai di bab', 'tulis [teks](https://…)']],
  [/^unexpected-closing-slash/, ['penutup komponen tanpa pembukanya', 'hapus, atau tulis pembukanya']],
  [/^unexpected-eof/, ['komponen belum ditutup dengan />', 'periksa tanda kutipnya, lalu tulis /> di akhir']],
  [/before attribute value/, ['atribut harus teks dalam tanda kutip', 'tulis nama="nilai"']],
];
