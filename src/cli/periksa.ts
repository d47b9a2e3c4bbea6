import { hasError, type Message, sortMessages } from '../message.ts';
import { auditProyek, pesanAudit } from '../site/audit.ts';
import { rangkaiProyek } from '../site/rangkai.ts';
import type { Effects } from './effects.ts';
import { formatGithub } from './format/github.ts';
import { formatSarif } from './format/sarif.ts';
import { formatTeks } from './format/teks.ts';
import { cariJalur, didalam, saranJalur } from './jalur.ts';

/** Bentuk laporan; semuanya memuat temuan yang sama. */
export const FORMAT = ['teks', 'json', 'sarif', 'github'] as const;
export type FormatPeriksa = (typeof FORMAT)[number];

export interface OpsiPeriksa {
  readonly format: FormatPeriksa;
  /** Batasi laporan pada berkas di dalam jalur-jalur ini, dari akar proyek; kosong berarti seluruh proyek. */
  readonly jalur: readonly string[];
  /** Nilai juga konsistensi dokumen jadi: tulisannya, kalimatnya terhadap fakta, dan kewajaran datanya. */
  readonly audit?: boolean;
  /** Sebutkan setiap isian di laporan teks, bukan satu baris untuk setiap bab. */
  readonly rinci?: boolean;
  /** Versi Lapkin, untuk catatan SARIF. */
  readonly versi: string;
}

/** `lapor` menulis hasil ke keluaran baku; `tegur` menulis keterangan bagi orang ke keluaran galat. */
export interface EfekPeriksa extends Pick<Effects, 'bacaIsi' | 'lapor'>, Partial<Pick<Effects, 'detak'>> {
  readonly tegur: (baris: string) => void;
}

/**
 * Memeriksa isi tanpa menulis apa pun. Kode keluar 0 bila tidak ada galat, 1 bila ada galat atau jalurnya tidak ada.
 * Galat di berkas yang menjadi dasar jalur itu (instansi, pedoman, profil, data periode yang sama) selalu disebut:
 * selama ada, isinya belum dapat diperiksa seluruhnya.
 */
export async function periksa(
  root: string,
  { format, jalur, versi, audit = false, rinci = false }: OpsiPeriksa,
  effects: EfekPeriksa,
): Promise<number> {
  const isi = await effects.bacaIsi(root);
  const berkas = [...isi.keys()];
  const proyek = rangkaiProyek(isi);
  const mulai = effects.detak?.() ?? 0;
  const messages = audit ? sortMessages([...proyek.messages, ...pesanAudit(proyek)]) : proyek.messages;
  const lama = Math.round((effects.detak?.() ?? 0) - mulai);
  const dipilih: string[] = [];
  for (const satu of jalur.filter((nama) => nama !== '')) {
    const ada = cariJalur(satu, [...berkas, ...messages.map(({ place }) => place.file)]);
    if (ada === undefined) {
      effects.tegur(`Tidak ada berkas isi di "${satu}"; ${saranJalur(satu, berkas)}.`);
      return 1;
    }
    dipilih.push(ada);
  }
  const { termasuk, lain } = pilah(messages, jalur.includes('') ? [] : dipilih);
  const hasil = format === 'teks' ? formatTeks(termasuk, isi, { rinci }) : tulis(format, termasuk, versi);
  if (hasil !== '') effects.lapor(hasil);
  if (audit) effects.tegur(`${auditProyek(proyek).size} dokumen diaudit dalam ${lama} milidetik.`);
  const galatLain = lain.filter(({ severity }) => severity === 'galat');
  if (galatLain.length > 0) (format === 'teks' ? effects.lapor : effects.tegur)(sebutLain(galatLain));
  return hasError(termasuk) ? 1 : 0;
}

function tulis(format: Exclude<FormatPeriksa, 'teks'>, messages: readonly Message[], versi: string): string {
  switch (format) {
    case 'json':
      return JSON.stringify(messages, undefined, 2);
    case 'sarif':
      return formatSarif(messages, versi);
    case 'github':
      return formatGithub(messages);
  }
}

function pilah(
  messages: readonly Message[],
  jalur: readonly string[],
): { readonly termasuk: readonly Message[]; readonly lain: readonly Message[] } {
  if (jalur.length === 0) return { termasuk: messages, lain: [] };
  const termasuk: Message[] = [];
  const lain: Message[] = [];
  for (const satu of messages) {
    const dipakai = jalur.some((awal) => didalam(satu.place.file, awal) || mendasari(satu, awal));
    (dipakai ? termasuk : lain).push(satu);
  }
  return { termasuk, lain };
}

/** Berkas yang harus benar dahulu agar isi `jalur` dapat diperiksa: yang bersama, dan data periode yang sama. */
function mendasari({ place: { file }, severity }: Message, jalur: string): boolean {
  if (!file.startsWith('content/unit/')) return true;
  const periode = /^content\/unit\/[^/]+\/[^/]+/.exec(jalur)?.[0];
  return severity === 'galat' && periode !== undefined && didalam(file, periode) && file.endsWith('.yaml');
}

function sebutLain(galat: readonly Message[]): string {
  const berkas = [...new Set(galat.map(({ place }) => place.file))];
  const sebagian = `${berkas.slice(0, 3).join(', ')}${berkas.length > 3 ? ', …' : ''}`;
  return `Di luar jalur ini masih ada ${galat.length} galat di ${berkas.length} berkas: ${sebagian}. Lihat semuanya: npx lapkin periksa`;
}
