import type { Files } from '../../load/load.ts';
import { formatMessage, type Message, type Severity } from '../../message.ts';
import { cuplikan } from '../../message/cuplikan.ts';

/** Temuan untuk dibaca orang: satu baris pesan, lalu baris yang salah dengan tanda di bawah tempatnya. */
export function formatTeks(messages: readonly Message[], isi: Files): string {
  const banyak = (berat: Severity): number => messages.filter(({ severity }) => severity === berat).length;
  const baris = new Map<string, readonly string[] | undefined>();
  for (const { place } of messages)
    if (!baris.has(place.file)) baris.set(place.file, isi.get(place.file)?.split('\n'));
  return [
    ...messages.flatMap((satu) => [formatMessage(satu), ...cuplikan(satu, baris.get(satu.place.file))]),
    `${banyak('galat')} galat, ${banyak('peringatan')} peringatan, ${banyak('catatan')} catatan`,
  ].join('\n');
}
