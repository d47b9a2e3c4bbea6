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
  return 0;
}

/** Waktu memeriksa laporan-laporan lima bab, setiap babnya membahas ketiga belas indikator; median tiga proses. */
async function ukurPeriksa(root: string): Promise<void> {
  process.stdout.write('\nMemeriksa laporan lima bab: data, bab, rujukan, dan kelengkapan.\n');
  for (const [nama, unit, tahun] of BEBAN) {
    const hasil: { readonly periksa: number; readonly memori: number }[] = [];
    for (let ke = 0; ke < 3; ke++) {
      const skrip = join(root, 'scripts/bench/periksa.ts');
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [skrip, String(unit), String(tahun), '13'],
        { cwd: root },
      );
      hasil.push(JSON.parse(stdout) as (typeof hasil)[number]);
    }
    const waktu = Math.round(median(hasil.map(({ periksa }) => periksa)));
    const memori = Math.round(median(hasil.map((satu) => satu.memori)) / 1e6);
    process.stdout.write(
      `${nama.padEnd(20)} ${String(waktu).padStart(8)} ms ${String(memori).padStart(6)} MB\n`,
    );
  }
  process.stdout.write('Sasaran: satu laporan di bawah 1 detik, 640 laporan di bawah 10 detik.\n');
}

async function ukur(root: string, unit: number, tahun: number): Promise<Ukuran> {
  const skrip = join(root, 'scripts/bench/hitung.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [skrip, String(unit), String(tahun), '13'], {
    cwd: root,
  });
  return JSON.parse(stdout) as Ukuran;
}

function median(angka: readonly number[]): number {
  const urut = [...angka].sort((a, b) => a - b);
  return urut[Math.floor(urut.length / 2)] ?? 0;
}
