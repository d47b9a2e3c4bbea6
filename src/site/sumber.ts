import { formatMessage, type Message } from '../message.ts';
import { keadaan } from './keadaan.ts';
import { muatProyek, type Proyek } from './proyek.ts';

const KUNCI: unique symbol = Symbol.for('lapkin.proyek');
const simpanan = globalThis as typeof globalThis & { [KUNCI]?: Proyek | undefined };

let termuat: { readonly versi: number; readonly proyek: Promise<Proyek> } | undefined;

/**
 * Menyerahkan proyek yang sudah dibaca perintah kepada halaman-halaman, sebagai satu potret yang utuh:
 * berkas yang disunting di tengah penerbitan tidak ikut terbaca. `undefined` mengembalikan ke pembacaan disk.
 */
export function serahkanProyek(proyek: Proyek | undefined): void {
  simpanan[KUNCI] = proyek;
}

/**
 * Proyek untuk semua halaman: yang diserahkan perintah, atau (dalam pratinjau) yang dibaca dari disk
 * dan dibaca ulang setelah isi berubah. Melempar galat berisi semua temuan bila ada yang menghentikan penerbitan.
 */
export async function ambilProyek(): Promise<Proyek> {
  const diserahkan = simpanan[KUNCI];
  if (diserahkan !== undefined) return diserahkan;
  const { akar, versi } = keadaan();
  if (termuat?.versi !== versi) termuat = { versi, proyek: muatProyek(akar) };
  const proyek = await termuat.proyek;
  const galat = proyek.messages.filter(({ severity }) => severity === 'galat');
  if (galat.length > 0)
    throw new Error(`Ada ${galat.length} galat dalam isi:\n\n${dataDahulu(galat).join('\n')}`);
  return proyek;
}

/** Galat data disebut sebelum galat bab, karena satu galat data dapat menimbulkan banyak galat di bab. */
function dataDahulu(galat: readonly Message[]): readonly string[] {
  const { data = [], bab = [] } = Object.groupBy(galat, ({ place }) =>
    place.file.endsWith('.mdx') ? 'bab' : 'data',
  );
  return [...data, ...bab].map(formatMessage);
}
