import { formatMessage, hasError, type Message } from '../message.ts';
import { rangkaiProyek } from '../site/rangkai.ts';
import type { Effects } from './effects.ts';

export interface OpsiPeriksa {
  readonly format: 'teks' | 'json';
  /** Batasi laporan pada berkas di bawah jalur ini. */
  readonly jalur: string | undefined;
}

/**
 * Memeriksa seluruh isi tanpa menulis apa pun. Kode keluar 1 bila ada galat. Temuan di berkas bersama (instansi,
 * pedoman, profil) selalu disebut: selama ada, isi unit belum dapat diperiksa seluruhnya.
 */
export async function periksa(
  root: string,
  { format, jalur }: OpsiPeriksa,
  effects: Pick<Effects, 'bacaIsi' | 'lapor'>,
): Promise<number> {
  const isi = await effects.bacaIsi(root);
  const { messages } = rangkaiProyek(isi);
  const awal = (jalur ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
  if (awal !== '' && ![...isi.keys()].some((path) => path.startsWith(awal))) {
    effects.lapor(
      `Tidak ada berkas isi di "${awal}"; jalur ditulis dari akar proyek, misalnya content/unit.`,
    );
    return 1;
  }
  const dipilih = messages.filter(
    ({ place: { file } }) => file.startsWith(awal) || !file.startsWith('content/unit/'),
  );
  if (format === 'json') effects.lapor(JSON.stringify(dipilih, undefined, 2));
  else laporTeks(dipilih, effects);
  return hasError(dipilih) ? 1 : 0;
}

function laporTeks(messages: readonly Message[], { lapor }: Pick<Effects, 'lapor'>): void {
  for (const message of messages) lapor(formatMessage(message));
  const banyak = (berat: Message['severity']): number =>
    messages.filter(({ severity }) => severity === berat).length;
  lapor(`${banyak('galat')} galat, ${banyak('peringatan')} peringatan, ${banyak('catatan')} catatan`);
}
