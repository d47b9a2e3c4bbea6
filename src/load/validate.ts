import { z } from 'zod';
import type { Message } from '../message.ts';
import { suggest } from '../nearest.ts';
import { isAngka } from '../schema/angka.ts';
import type { Jalan, Letak } from './letak.ts';

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
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, messages: [] };
  return {
    data: undefined,
    messages: result.error.issues.flatMap((issue) => jelaskan(issue, schema, value, letak)),
  };
}

function jelaskan(issue: Issue, schema: z.ZodType, value: unknown, letak: Letak): Message[] {
  const jalan = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const nama = namaJalan(jalan);
  const pesan = (
    rule: string,
    text: string,
    hint: string | undefined,
    at: Jalan = jalan,
    kunci = false,
  ): Message => ({
    rule,
    severity: 'galat',
    place: letak(at, kunci ? 'kunci' : 'nilai'),
    text,
    ...(hint === undefined ? {} : { hint }),
  });
  const input = ambil(value, jalan);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        pesan(
          'kunci-tidak-dikenal',
          `kunci "${key}" tidak dikenal`,
          suggest(key, kunciSkema(schema, jalan)),
          [...jalan, key],
          true,
        ),
      );
    case 'invalid_value':
      return [
        pesan(
          'nilai-tidak-dikenal',
          `${nama} tertulis ${tulis(input)}`,
          suggest(String(input), issue.values.map(String)),
        ),
      ];
    case 'invalid_union': {
      const dalam = cabangTerdekat(issue);
      if (dalam !== undefined)
        return dalam.flatMap((inner) =>
          jelaskan({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema, value, letak),
        );
      return [salahJenis(issue.message)];
    }
    default:
      return [salahJenis(issue.message)];
  }

  function salahJenis(harus: string): Message {
    if (input === undefined)
      return pesan(
        'kunci-wajib',
        `kunci "${String(jalan.at(-1) ?? '')}" belum ada di ${namaJalan(jalan.slice(0, -1))}`,
        tafsir(harus, issue) === TAK_SESUAI ? 'tambahkan kunci itu' : `tambahkan; ${tafsir(harus, issue)}`,
        jalan.slice(0, -1),
      );
    return pesan(
      'jenis-salah',
      `${nama} ${tafsir(harus, issue)}, tertulis ${tulis(input)}`,
      saran(harus, input),
    );
  }
}

const TAK_SESUAI = 'tidak sesuai bentuknya';

/** Kalimat "harus …" dalam bahasa Indonesia, juga untuk pesan bawaan pustaka. */
function tafsir(message: string, issue: Issue): string {
  if (/^(harus|paling|tidak|kunci|satuan)/.test(message)) return message;
  if (issue.code === 'invalid_type') return `harus ${JENIS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return 'tidak boleh kosong';
  return TAK_SESUAI;
}

const JENIS: Partial<Record<string, string>> = {
  array: 'daftar (baris berawalan -)',
  object: 'kelompok kunci: nilai',
  record: 'kelompok kunci: nilai',
  string: 'teks',
  boolean: 'true atau false',
};

function saran(harus: string, input: unknown): string | undefined {
  if (!/^harus (angka|bilangan|rupiah|tahun)/.test(harus) || typeof input !== 'string') return undefined;
  const bersih = input.replace(/[%\sRp]/g, '');
  if (/^-?\d+,\d+$/.test(bersih))
    return `tulis ${bersih.replace(',', '.')} (titik untuk desimal, tanpa satuan)`;
  if (/^-?\d{1,3}(\.\d{3})+(,-)?$/.test(bersih) && bersih.split('.').length > 2)
    return `tulis ${bersih.replace(/\D/g, '')} (tanpa pemisah ribuan dan tanpa Rp)`;
  if (/^-?\d+(\.\d+)?$/.test(bersih) && bersih !== input)
    return `tulis ${bersih} (satuan diambil dari indikator)`;
  if (/^-?\d+\.\d{3}$/.test(bersih))
    return 'tulisan ini bermakna ganda; tulis tanpa tanda kutip, titik hanya untuk desimal';
  return 'tulis angka polos, titik untuk desimal, tanpa pemisah ribuan dan tanpa satuan';
}

function tulis(input: unknown): string {
  if (isAngka(input)) return input.teks;
  if (input === null) return 'kosong';
  if (Array.isArray(input)) return 'sebuah daftar';
  if (typeof input === 'object') return 'sekelompok kunci';
  return typeof input === 'string' ? `"${input.slice(0, 80)}"` : String(input);
}

function namaJalan(jalan: Jalan): string {
  const kunci = jalan.filter((step) => typeof step === 'string' && !/^\d+$/.test(step));
  return kunci.length === 0 ? 'berkas ini' : String(kunci.at(-1));
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
  ) as Issue[] | undefined;
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
  return dasar instanceof z.ZodObject ? dasar.shape : undefined;
}

function kupas(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return kupas(schema.unwrap());
  if (schema instanceof z.ZodPipe) return kupas(schema.in);
  return schema;
}
