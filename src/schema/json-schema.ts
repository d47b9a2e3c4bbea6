import { z } from 'zod';
import { bacaAngka } from './angka.ts';
import type { MacamBerkas } from './berkas.ts';

/**
 * JSON Schema (draft 7, yang dibaca penyunting) sebuah macam berkas, dengan kalimat bagi penulis yang sama. Yang tidak
 * dapat dinyatakan di sana (rujukan antarberkas, angka bermakna ganda) tetap diperiksa `lapkin periksa`.
 */
export function jsonSchema({ nama, isi, skema }: MacamBerkas): object {
  const hasil = z.toJSONSchema(skema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: tulisan }) => {
      Object.assign(tulisan, bentukTulisan(zodSchema));
    },
  });
  return { $schema: hasil.$schema, title: `${nama}.yaml`, description: isi, ...hasil };
}

/** Angka ditulis sebagai bilangan YAML; teks boleh berupa bilangan (kode 4845). */
function bentukTulisan(skema: z.core.$ZodTypes): object {
  const { def } = skema._zod;
  if (def.type === 'custom') return bentukAngka(skema);
  if (def.type !== 'pipe') return {};
  const masuk = def.in as z.core.$ZodTypes;
  if (masuk._zod.def.type === 'custom') return bentukAngka(masuk);
  return masuk._zod.def.type === 'transform' ? { type: ['string', 'number'] } : {};
}

/** Syarat sebuah skema angka ditanyakan kepada skemanya sendiri. */
function bentukAngka(skema: z.core.$ZodTypes): object {
  const terima = (teks: string): boolean => z.safeParse(skema, bacaAngka(teks)).success;
  if (terima('1.5')) return { type: 'number' };
  if (terima('-1')) return { type: 'integer' };
  if (!terima('5') && terima('2023')) return { type: 'integer', minimum: 1900, maximum: 2099 };
  return { type: 'integer', minimum: 0 };
}
