import { z } from 'zod';
import type { Jalan } from './letak.ts';

/** Kunci yang dikenal skema pada jalan tertentu, untuk saran ejaan. */
export function kunciSkema(schema: z.ZodType, jalan: Jalan): string[] {
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

/** Nilai pada sebuah jalan; `undefined` bila jalannya terputus. */
export function ambil(value: unknown, jalan: Jalan): unknown {
  let current = value;
  for (const step of jalan) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[String(step)];
  }
  return current;
}
