/** Temuan: apa yang ada, apa yang diharapkan, dan apa yang harus dilakukan; selalu dengan tempatnya. */

/** Tempat dalam berkas masukan; baris dan kolom mulai dari 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `galat` menghentikan penerbitan; `peringatan` dan `catatan` tidak. */
export type Severity = 'galat' | 'peringatan' | 'catatan';

/** Satu temuan. `rule` adalah pengenal tetap yang maknanya tidak pernah berubah. */
export interface Message {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly text: string;
  readonly hint?: string;
}

const RANK: Record<Severity, number> = { galat: 0, peringatan: 1, catatan: 2 };

/** Mengurutkan temuan menurut berkas, baris, kolom, lalu beratnya, dan membuang yang kembar. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  const seen = new Set<string>();
  return [...messages].sort(compare).filter((message) => {
    const line = formatMessage(message);
    const isNew = !seen.has(line);
    seen.add(line);
    return isNew;
  });
}

/** Karakter kendali dan pengatur arah: di terminal dapat menghapus layar atau membalik tulisan. */
const KENDALI = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Menulis satu temuan sebagai satu baris: `berkas:baris:kolom  berat  pesan; saran  [aturan]`. */
export function formatMessage({ place, severity, text, hint, rule }: Message): string {
  const way = hint === undefined ? '' : `; ${hint}`;
  const line = `${place.file}:${place.line}:${place.column}  ${severity}  ${text}${way}  [${rule}]`;
  return line.replace(KENDALI, '\ufffd');
}

/** Benar bila ada temuan yang menghentikan penerbitan. */
export function hasError(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === 'galat');
}

function compare(a: Message, b: Message): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.text, b.text)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
