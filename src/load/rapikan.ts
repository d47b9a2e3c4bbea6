import type { z } from 'zod';
import { terdekat } from '../nearest.ts';
import { isAngka } from '../schema/angka.ts';
import { ambil, kunciSkema } from './kunci-skema.ts';
import type { Jalan } from './letak.ts';

type Issue = z.core.$ZodIssue;

/** Jalan sebuah ketidakcocokan sebagaimana dipakai pencari tempat. */
export function jalanIssue({ path }: Pick<Issue, 'path'>): Jalan {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** Kunci yang kurang menjorok: sejajar dengan induknya yang masih kosong. */
export interface KurangMenjorok {
  readonly induk: string;
  readonly kunci: readonly string[];
}

/** Ketidakcocokan yang diterangkan: setiap kekeliruan sekali, tanpa susulannya. */
export function rapikan(issues: readonly Issue[], schema: z.ZodType, value: unknown): readonly Issue[] {
  const menjorok = issues.flatMap((issue) => kurangMenjorok(issue, schema, value));
  const kosong = new Set(
    menjorok.map(({ path, params }) => tulis([...path.slice(0, -1), params?.['induk']])),
  );
  const takDikenal = new Map(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [[tulis(issue.path), issue.keys] as const] : [],
    ),
  );
  const dipindah = new Map(menjorok.map((satu) => [tulis(satu.path.slice(0, -1)), satu] as const));
  const sisa = issues.flatMap((issue): Issue[] => {
    if (kosong.has(tulis(issue.path))) return [];
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.filter(
        (key) => !(kunciPindah(dipindah.get(tulis(issue.path))) ?? []).includes(key),
      );
      return keys.length === 0 ? [] : [{ ...issue, keys }];
    }
    return isSusulan(issue) ? [] : [issue];
  });
  return satuTiapAngka([...menjorok, ...sisa], value);

  /** Kunci wajib atau pilihan cara yang tidak ada hanya karena kuncinya salah eja di kelompok yang sama. */
  function isSusulan(issue: Issue): boolean {
    const dikelompok = takDikenal.get(tulis(issue.path)) ?? [];
    if (issue.code === 'custom' && issue.params === undefined && dikelompok.length > 0) {
      const dikenal = kunciSkema(schema, jalanIssue(issue));
      return dikelompok.some((key) => terdekat(key, dikenal).length > 0);
    }
    const hilang = issue.path.at(-1);
    if (typeof hilang !== 'string' || ambil(value, jalanIssue(issue)) !== undefined) return false;
    const tetangga = takDikenal.get(tulis(issue.path.slice(0, -1))) ?? [];
    const dikenal = kunciSkema(schema, jalanIssue(issue).slice(0, -1));
    return tetangga.some((key) => terdekat(key, dikenal).includes(hilang));
  }
}

function tulis(path: readonly unknown[]): string {
  return path.map(String).join('\u0000');
}

function kunciPindah(issue: Issue | undefined): readonly string[] | undefined {
  return issue?.code === 'custom' ? bacaMenjorok(issue)?.kunci : undefined;
}

/** Isi temuan kurang menjorok yang dibuat `rapikan`; `undefined` bagi ketidakcocokan lain. */
export function bacaMenjorok({ params }: Extract<Issue, { code: 'custom' }>): KurangMenjorok | undefined {
  return params?.['induk'] === undefined ? undefined : (params as KurangMenjorok & typeof params);
}

/** Kunci yang tidak dikenal di sini, tetapi dikenal di bawah tetangganya yang kosong. */
function kurangMenjorok(
  issue: Issue,
  schema: z.ZodType,
  value: unknown,
): Extract<Issue, { code: 'custom' }>[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const jalan = jalanIssue(issue);
  const kelompok = ambil(value, jalan);
  if (typeof kelompok !== 'object' || kelompok === null) return [];
  for (const [induk, isi] of Object.entries(kelompok)) {
    if (isi !== null || issue.keys.includes(induk)) continue;
    const dikenal = kunciSkema(schema, [...jalan, induk]);
    const kunci = issue.keys.filter((key) => dikenal.includes(key));
    const [pertama] = kunci;
    if (pertama !== undefined)
      return [
        {
          code: 'custom',
          path: [...issue.path, pertama],
          message: '',
          input: undefined,
          params: { induk, kunci },
        },
      ];
  }
  return [];
}

/** Angka di tempat sekelompok kunci cukup disebut sekali, bukan sekali untuk setiap kunci yang tidak ada di dalamnya. */
function satuTiapAngka(issues: readonly Issue[], value: unknown): readonly Issue[] {
  const disebut = new Set<string>();
  return issues.flatMap((issue): Issue[] => {
    const panjang = issue.path.findIndex((_, index) =>
      isAngka(ambil(value, issue.path.slice(0, index + 1).map(String))),
    );
    const dalamAngka =
      panjang >= 0 && (panjang < issue.path.length - 1 || issue.code === 'unrecognized_keys');
    if (!dalamAngka) return [issue];
    const path = issue.path.slice(0, panjang + 1);
    if (disebut.has(path.join('.'))) return [];
    disebut.add(path.join('.'));
    return [{ code: 'invalid_type', expected: 'object', path, message: '', input: undefined }];
  });
}
