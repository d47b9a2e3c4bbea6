// Sekali ukur: memeriksa seluruh laporan sebuah proyek tiruan; dicetak sebagai JSON untuk scripts/bench/main.ts.
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { proyekTiruan } from './proyek-tiruan.ts';

const [unit = 64, tahun = 10, indikator = 13] = process.argv.slice(2).map(Number);
const files = proyekTiruan(process.cwd(), { unit, tahun, indikator }, true);
const mulai = performance.now();
const { messages, laporan } = rangkaiProyek(files);
const galat = messages.filter(({ severity }) => severity === 'galat');
if (galat.length > 0) throw new Error(`proyek tiruan salah: ${galat[0]?.text ?? ''}`);
const periksa = performance.now() - mulai;
process.stdout.write(
  JSON.stringify({
    periksa,
    laporan: laporan?.periode.size ?? 0,
    memori: process.resourceUsage().maxRSS * 1024,
  }),
);
