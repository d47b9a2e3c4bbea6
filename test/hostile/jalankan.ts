/**
 * Menjalankan setiap kasus dalam satu proses yang tidak dapat menyusun kode dari teks
 * (`--disallow-code-generation-from-strings`), lalu menulis hasilnya sebagai JSON. Dijalankan `hostile.test.ts`.
 */
import { formatTeks } from '../../src/cli/format/teks.ts';
import { formatMessage, hasError } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { yangAsing } from '../render/periksa-html.ts';
import { bacaKasus, namaKasus } from './kasus.ts';

export interface HasilKasus {
  readonly nama: string;
  readonly vonis: string;
  readonly harap: string;
  readonly pesan: readonly string[];
  readonly kurang: readonly string[];
  readonly asing: readonly string[];
  /** Waktu prosesor, agar tidak bergantung pada kesibukan mesin. */
  readonly ms: number;
  readonly puncakMiB: number;
}

const TERSEMBUNYI = /[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u0000-\u0008\u000b-\u001f]/;

async function jalankan(nama: string): Promise<HasilKasus> {
  const { files, vonis, pesan } = await bacaKasus(nama);
  const mulai = process.cpuUsage();
  const { messages, dokumen } = rangkaiProyek(files);
  const tercetak = formatTeks(messages, files);
  const { user, system } = process.cpuUsage(mulai);
  const ms = Math.round((user + system) / 1000);
  const semua = messages.map(formatMessage);
  const html = dokumen.flatMap(({ bagian }) => bagian.map((satu) => satu.html)).join('');
  const ditolak = hasError(messages);
  return {
    nama,
    vonis: ditolak ? 'TOLAK' : dokumen.length > 0 ? 'LEMBAM' : 'TANPA DOKUMEN',
    harap: vonis,
    pesan: semua.slice(0, 30),
    kurang: pesan.filter((satu) => !semua.some((ada) => ada.includes(satu))),
    asing: [
      ...yangAsing(html),
      ...(TERSEMBUNYI.test(html) ? ['karakter tersembunyi di HTML'] : []),
      ...(TERSEMBUNYI.test(tercetak.replaceAll('\n', '')) ? ['karakter kendali di terminal'] : []),
    ],
    ms,
    puncakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const hasil: HasilKasus[] = [];
const dipilih = process.argv.slice(2);
for (const nama of dipilih.length > 0 ? dipilih : namaKasus) hasil.push(await jalankan(nama));
process.stdout.write(JSON.stringify(hasil));
