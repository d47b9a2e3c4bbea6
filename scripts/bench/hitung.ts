// Sekali ukur: membaca, merangkai, dan menghitung proyek tiruan; dicetak sebagai JSON untuk scripts/bench/main.ts.
import { compute } from '../../src/calc/compute.ts';
import { load } from '../../src/load/load.ts';
import { link } from '../../src/model/link.ts';
import { proyekTiruan } from './proyek-tiruan.ts';

const [unit = 64, tahun = 10, indikator = 13] = process.argv.slice(2).map(Number);
const files = proyekTiruan(process.cwd(), { unit, tahun, indikator });
const waktu = (mulai: number): number => performance.now() - mulai;

const mulaiBaca = performance.now();
const { data, messages } = load(files);
if (data === undefined || messages.length > 0)
  throw new Error(`proyek tiruan salah: ${messages[0]?.text ?? ''}`);
const { laporan } = link(data);
const baca = waktu(mulaiBaca);

const mulaiHitung = performance.now();
let fakta = 0;
for (const periode of laporan.periode.values()) fakta += compute(periode).fakta.size;
const hitung = waktu(mulaiHitung);

process.stdout.write(JSON.stringify({ baca, hitung, fakta, memori: process.resourceUsage().maxRSS * 1024 }));
