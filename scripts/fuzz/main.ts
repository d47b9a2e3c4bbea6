import fc from 'fast-check';
import { SIFAT } from './sifat.ts';

const [banyak = '2000', benih = String(Date.now() % 1_000_000_007)] = process.argv.slice(2);
process.stdout.write(`Benih ${benih}; ulangi dengan: npm run fuzz -- ${banyak} ${benih}\n`);
for (const [nama, sifat] of Object.entries(SIFAT)) {
  const mulai = performance.now();
  const hasil = await fc.check(sifat, { numRuns: Number(banyak), seed: Number(benih) });
  const detik = ((performance.now() - mulai) / 1000).toFixed(1);
  if (hasil.failed) {
    process.stdout.write(`${nama}: gagal sesudah ${hasil.numRuns} kali\n${fc.defaultReportMessage(hasil)}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${nama}: ${hasil.numRuns} kali baik (${detik} detik)\n`);
}
