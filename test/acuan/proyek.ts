import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bacaYaml } from '../../src/load/yaml.ts';
import { tercetak, type Tercetak } from '../../src/schema/tercetak.ts';
import { muatProyek } from '../../src/site/proyek.ts';
import type { CariFakta } from './banding.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const TERCETAK = 'content/unit/deputi-pmk/2023/lkj/tercetak.yaml';

/** Fakta Deputi Bidang PMK 2023 dari isi proyek ini. Hanya berkas ini yang menyentuh API proyek. */
export async function muatFakta(): Promise<CariFakta> {
  const proyek = await muatProyek(AKAR);
  const { fakta } = proyek.hasil('deputi-pmk', '2023');
  return (kunci) => fakta.get(kunci)?.nilai;
}

/** Catatan angka tercetak yang berbeda. */
export async function muatTercetak(): Promise<Tercetak['angka']> {
  const { value, messages } = bacaYaml(TERCETAK, await readFile(`${AKAR}${TERCETAK}`, 'utf8'));
  if (messages.length > 0) throw new Error(messages.map(({ text }) => text).join('\n'));
  return tercetak.parse(value).angka;
}
