// Sekali ukur: mengaudit dokumen asing tiruan sekian satuan kerja; dicetak sebagai JSON untuk scripts/bench/main.ts.
import { auditTeks } from '../../src/audit/audit.ts';
import { dokumenAsing } from './dokumen-asing.ts';

const [unit = 16] = process.argv.slice(2).map(Number);
const teks = dokumenAsing(unit);
auditTeks(dokumenAsing(1));
const mulai = performance.now();
const temuan = auditTeks(teks);
const waktu = performance.now() - mulai;
if (temuan.length > 0) throw new Error(`dokumen tiruan salah: ${temuan[0]?.pesan ?? ''}`);
process.stdout.write(
  JSON.stringify({
    waktu,
    baris: teks.split('\n').length,
    memori: process.resourceUsage().maxRSS * 1024,
  }),
);
