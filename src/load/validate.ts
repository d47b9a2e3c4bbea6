import { z } from 'zod';
import type { Message } from '../message.ts';
import { suggest } from '../nearest.ts';
import { isAngka } from '../schema/angka.ts';
import { cocokkanSebagian } from './jendela.ts';
import type { Jalan, Letak } from './letak.ts';
import { saran, tulisan } from './saran.ts';

type Issue = z.core.$ZodIssue;

export interface HasilValidasi<T> {
  readonly data: T | undefined;
  readonly messages: readonly Message[];
}

/** Mencocokkan isi berkas dengan skemanya; setiap ketidakcocokan menjadi satu temuan dengan tempatnya. */
export function validasi<S extends z.ZodType>(
  schema: S,
  value: unknown,
  letak: Letak,
): HasilValidasi<z.output<S>> {
  const sebagian = cocokkanSebagian(schema, value);
  if (sebagian !== undefined)
    return { data: undefined, messages: jelaskanSemua(sebagian, schema, value, letak) };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, messages: [] };
  return { data: undefined, messages: jelaskanSemua(result.error.issues, schema, value, letak) };
}

/** Ketidakcocokan yang diterangkan dalam satu berkas; selebihnya hanya dihitung. */
const PALING_BANYAK = 500;

function jelaskanSemua(semua: readonly Issue[], schema: z.ZodType, value: unknown, letak: Letak): Message[] {
  const messages = satuTiapAngka(semua.slice(0, PALING_BANYAK), value).flatMap((issue) =>
    jelaskan(issue, schema, value, letak),
  );
  const sisa = semua[PALING_BANYAK];
  if (sisa === undefined) return messages;
  const text = `masih ada ${semua.length - PALING_BANYAK} ketidakcocokan lain di berkas ini`;
  const hint = 'perbaiki yang di atas dahulu; biasanya satu kekeliruan berulang';
  const place = letak(sisa.path.map((step) => (typeof step === 'number' ? step : String(step))));
  return [...messages, { rule: 'temuan-terlalu-banyak', severity: 'galat', place, text, hint }];
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

function jelaskan(issue: Issue, schema: z.ZodType, value: unknown, letak: Letak): Message[] {
  const jalan = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const nama = namaJalan(jalan);
  const pesan = (rule: string, text: string, hint: string, place = letak(jalan)): Message[] => [
    { rule, severity: 'galat', place, text, hint },
  ];
  const input = ambil(value, jalan);
  if (input === undefined) return belumAda();
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, PALING_BANYAK)
        .flatMap((key) =>
          pesan(
            'kunci-tidak-dikenal',
            `kunci "${key}" tidak dikenal`,
            suggest(key, kunciSkema(schema, jalan)),
            letak([...jalan, key], 'kunci'),
          ),
        );
    case 'invalid_value':
      return pesan(
        'nilai-tidak-dikenal',
        `${nama} tertulis ${tulisan(input)}`,
        suggest(tulisan(input).replaceAll('"', ''), issue.values.map(String)),
      );
    case 'invalid_key': {
      const harus = issue.issues[0]?.message ?? TAK_SESUAI;
      const text = `kunci "${String(jalan.at(-1))}" ${harus.replace(/^kunci /, '')}`;
      return pesan('kunci-salah', text, saran(harus, jalan.at(-1)), letak(jalan, 'kunci'));
    }
    case 'invalid_union':
      return (
        cabangTerdekat(issue)?.flatMap((inner) =>
          jelaskan({ ...inner, path: [...issue.path, ...inner.path] }, schema, value, letak),
        ) ?? salahJenis()
      );
    case 'custom':
      return issue.params?.['kembar'] === true
        ? pesan(
            'kembar',
            `${nama} ${tulisan(input)} dipakai lebih dari sekali`,
            'beri nama lain, atau hapus salah satu',
          )
        : salahJenis();
    default:
      return salahJenis();
  }

  function belumAda(): Message[] {
    const kunci = String(jalan.at(-1) ?? '');
    const isi =
      issue.code === 'invalid_value' ? issue.values.join(' atau ') : tafsir(issue).replace(/^harus /, '');
    return pesan(
      'kunci-wajib',
      `kunci "${kunci}" belum ada di ${namaJalan(jalan.slice(0, -1))}`,
      isi === TAK_SESUAI ? `tambahkan "${kunci}:"` : `tambahkan "${kunci}:", isinya ${isi}`,
      letak(jalan.slice(0, -1)),
    );
  }

  function salahJenis(): Message[] {
    const harus = tafsir(issue);
    return pesan('jenis-salah', `${nama} ${harus}, tertulis ${tulisan(input)}`, saran(harus, input));
  }
}

const TAK_SESUAI = 'tidak sesuai bentuknya';

/** Kalimat "harus …" dalam bahasa Indonesia, juga untuk pesan bawaan pustaka. */
function tafsir(issue: Issue): string {
  if (/^(harus|paling|tidak) /.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `harus ${JENIS[issue.expected] ?? issue.expected}`;
  return issue.code === 'too_small' ? 'tidak boleh kosong' : TAK_SESUAI;
}

const JENIS: Partial<Record<string, string>> = {
  array: 'daftar (baris berawalan -)',
  object: 'kelompok kunci: nilai',
  record: 'kelompok kunci: nilai',
  string: 'teks',
  boolean: 'true atau false',
};

/** Kunci terdalam; kunci tahun disebut bersama induknya, misalnya `target 2024`. */
function namaJalan(jalan: Jalan): string {
  const kunci = jalan.filter((step) => typeof step === 'string');
  const akhir = kunci.at(-1) ?? 'berkas ini';
  return /^\d+$/.test(akhir) ? `${kunci.at(-2) ?? ''} ${akhir}`.trim() : akhir;
}

function ambil(value: unknown, jalan: Jalan): unknown {
  let current = value;
  for (const step of jalan) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[String(step)];
  }
  return current;
}

/** Dari cabang-cabang yang gagal, pilih yang salahnya di dalam (bukan di jenis terluar). */
function cabangTerdekat(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  return issue.errors.find(
    (branch) =>
      branch.length > 0 && branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
}

/** Kunci yang dikenal skema pada jalan tertentu, untuk saran ejaan. */
function kunciSkema(schema: z.ZodType, jalan: Jalan): string[] {
  let current: unknown = schema;
  for (const step of jalan) current = turun(current, step);
  const shape = bentuk(current);
  return shape === undefined ? [] : Object.keys(shape);
}

function turun(schema: unknown, step: string | number): unknown {
  const dasar = kupas(schema);
  if (dasar instanceof z.ZodArray) return dasar.element;
  if (dasar instanceof z.ZodRecord) return dasar.valueType;
  return bentuk(dasar)?.[String(step)];
}

function bentuk(schema: unknown): Record<string, unknown> | undefined {
  const dasar = kupas(schema);
  if (dasar instanceof z.ZodUnion)
    return Object.assign({}, ...dasar.options.map(bentuk)) as Record<string, unknown>;
  return dasar instanceof z.ZodObject ? dasar.shape : undefined;
}

function kupas(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return kupas(schema.unwrap());
  if (schema instanceof z.ZodPipe) return kupas(schema.in);
  return schema;
}
