import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Satu kali ukur sebagaimana dicetak hitung.ts: milidetik, byte, dan banyaknya fakta. */
interface Ukuran {
  readonly baca: number;
  readonly hitung: number;
  readonly fakta: number;
  readonly memori: number;
}

const ULANGAN = 5;
/** Satuan kerja di dokumen asing 1x: kira-kira enam puluh halaman. */
const UNIT_ASING = 24;
const BEBAN: readonly (readonly [nama: string, unit: number, tahun: number])[] = [
  ['1 unit x 1 tahun', 1, 1],
  ['64 unit x 1 tahun', 64, 1],
  ['64 unit x 10 tahun', 64, 10],
];

/** `npm run bench`: waktu hitung dan memori puncak, median lima proses, 13 indikator tiap unit dan tahun. */
export async function run(root: string): Promise<number> {
  process.stdout.write(`Median ${ULANGAN} proses; 13 indikator tiap unit dan tahun.\n`);
  process.stdout.write('beban                 fakta     baca (ms)  hitung (ms)  memori puncak (MB)\n');
  for (const [nama, unit, tahun] of BEBAN) {
    const hasil: Ukuran[] = [];
    for (let ke = 0; ke < ULANGAN; ke++) hasil.push(await ukur(root, unit, tahun));
    const kolom = [
      nama.padEnd(20),
      String(hasil[0]?.fakta ?? 0).padStart(8),
      String(Math.round(median(hasil.map(({ baca }) => baca)))).padStart(12),
      String(Math.round(median(hasil.map(({ hitung }) => hitung)))).padStart(12),
      String(Math.round(median(hasil.map(({ memori }) => memori)) / 1e6)).padStart(16),
    ];
    process.stdout.write(`${kolom.join(' ')}\n`);
  }
  process.stdout.write(
    'Sasaran untuk 64 unit x 10 tahun: hitung di bawah 1000 ms, memori di bawah 200 MB.\n',
  );
  await ukurPeriksa(root);
  await ukurAudit(root);
  return 0;
}

/** Waktu memeriksa laporan-laporan lima bab, setiap babnya membahas ketiga belas indikator; median tiga proses. */
async function ukurPeriksa(root: string): Promise<void> {
  process.stdout.write('\nMemeriksa laporan lima bab: data, bab, rujukan, dan kelengkapan.\n');
  for (const [nama, unit, tahun] of BEBAN) {
    const hasil: { readonly periksa: number; readonly memori: number }[] = [];
    for (let ke = 0; ke < 3; ke++) hasil.push(await jalankan(root, 'periksa.ts', [unit, tahun, 13]));
    const waktu = Math.round(median(hasil.map(({ periksa }) => periksa)));
    const memori = Math.round(median(hasil.map((satu) => satu.memori)) / 1e6);
    process.stdout.write(
      `${nama.padEnd(20)} ${String(waktu).padStart(8)} ms ${String(memori).padStart(6)} MB\n`,
    );
  }
  process.stdout.write('Sasaran: satu laporan di bawah 1 detik, 640 laporan di bawah 10 detik.\n');
}

/** Waktu mengaudit dokumen asing 1, 4, dan 16 kali besarnya, dan berapa kali lamanya; median tiga proses. */
async function ukurAudit(root: string): Promise<void> {
  process.stdout.write('\nMengaudit dokumen asing: tabel capaian, pembahasan, dan anggaran.\n');
  let dasar: number | undefined;
  for (const kali of [1, 4, 16]) {
    const hasil: { readonly waktu: number; readonly baris: number; readonly memori: number }[] = [];
    for (let ke = 0; ke < 3; ke++) hasil.push(await jalankan(root, 'audit-waktu.ts', [kali * UNIT_ASING]));
    const waktu = median(hasil.map((satu) => satu.waktu));
    dasar ??= waktu;
    const nisbah = (waktu / dasar).toFixed(1).replace('.', ',');
    const memori = Math.round(median(hasil.map((satu) => satu.memori)) / 1e6);
    process.stdout.write(
      `${`audit ${kali}x, ${hasil[0]?.baris ?? 0} baris`.padEnd(24)} ${String(Math.round(waktu)).padStart(8)} ms ${nisbah.padStart(6)} kali ${String(memori).padStart(6)} MB\n`,
    );
  }
  process.stdout.write('Sasaran: 16x, kira-kira 1.000 halaman, di bawah 20 detik dan 40 kali.\n');
}

function ukur(root: string, unit: number, tahun: number): Promise<Ukuran> {
  return jalankan(root, 'hitung.ts', [unit, tahun, 13]);
}

/** Satu ukuran dalam prosesnya sendiri. */
async function jalankan<T>(root: string, skrip: string, argumen: readonly number[]): Promise<T> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'scripts/bench', skrip), ...argumen.map(String)],
    { cwd: root },
  );
  return JSON.parse(stdout) as T;
}

function median(angka: readonly number[]): number {
  const urut = [...angka].sort((a, b) => a - b);
  return urut[Math.floor(urut.length / 2)] ?? 0;
}
