import type { Message } from '../message.ts';

/** Berkas bukan isi yang tampak seperti isi yang salah nama atau salah bentuk; hanya namanya yang diketahui. */
const BERAKHIRAN_GANDA = /\.(yaml|mdx)\.(txt|doc|docx|bak)$/i;
const AKHIRAN_SERUPA: readonly (readonly [RegExp, string])[] = [
  [/\.(yml|YAML|Yaml|YML)$/, '.yaml'],
  [/\.(md|MDX|Mdx|MD)$/, '.mdx'],
];
const OLAHAN: readonly (readonly [RegExp, string])[] = [
  [/\.(xlsx|xls|xlsm|ods|csv)$/i, 'Excel'],
  [/\.(docx|doc|odt|rtf)$/i, 'Word'],
];

/** Benar bila nama berkas itu perlu disebut kepada penulis. */
export function isBerkasLain(nama: string): boolean {
  return (
    !/^(\.|~\$)/.test(nama) &&
    (BERAKHIRAN_GANDA.test(nama) || [...AKHIRAN_SERUPA, ...OLAHAN].some(([pola]) => pola.test(nama)))
  );
}

/** Temuan atas berkas di folder unit yang tidak dibaca: galat bila isinya tidak terbaca karenanya. */
export function periksaBerkasLain(
  lain: readonly string[],
  ada: (path: string) => boolean,
  dikenal: readonly string[],
): readonly Message[] {
  return lain.flatMap((file): Message[] => {
    if (!file.startsWith('content/')) return [];
    const place = { file, line: 1, column: 1 };
    const nama = file.split('/').at(-1) ?? '';
    const benar = namaBenar(file);
    if (benar !== undefined) {
      const [, ekor = ''] = BERAKHIRAN_GANDA.test(nama) ? (/(\.[^.]+)$/.exec(nama) ?? []) : [];
      const akhiran = /\.[^.]+$/.exec(benar)?.[0] ?? '';
      const ganti = ekor === '' ? `ganti akhirannya menjadi "${akhiran}"` : `hapus "${ekor}" dari namanya`;
      const text = `ada ${nama}, yang tidak dibaca`;
      return ada(benar)
        ? [
            {
              rule: 'berkas-tidak-dibaca',
              severity: 'catatan',
              place,
              text: `${text}; yang dipakai ${benar.split('/').at(-1) ?? ''}`,
              hint: 'pindahkan ke luar folder content',
            },
          ]
        : [{ rule: 'berkas-salah-akhiran', severity: 'galat', place, text, hint: ganti }];
    }
    const macam = OLAHAN.find(([pola]) => pola.test(nama))?.[1];
    if (macam === undefined || !/^content\/unit\/[^/]+\/[^/]+\//.test(file)) return [];
    const hint =
      macam === 'Excel'
        ? `salin angkanya ke ${dikenal.find((satu) => `${satu}.` === nama.toLowerCase().replace(/[^.]+$/, '')) ?? 'fakta'}.yaml`
        : 'salin tulisannya ke bab .mdx';
    return [
      { rule: 'berkas-tidak-dibaca', severity: 'catatan', place, text: `berkas ${macam} tidak dibaca`, hint },
    ];
  });
}

/** Nama yang dimaksud sebuah berkas salah akhiran; `undefined` bila bukan itu masalahnya. */
export function namaBenar(path: string): string | undefined {
  if (BERAKHIRAN_GANDA.test(path)) return path.replace(/\.[^.]+$/, '');
  const serupa = AKHIRAN_SERUPA.find(([pola]) => pola.test(path));
  return serupa === undefined ? undefined : path.replace(serupa[0], serupa[1]);
}
