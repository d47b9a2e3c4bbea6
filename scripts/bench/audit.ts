// `npm run bench:audit -- <folder>`: temuan audit dibandingkan dengan label yang disusun orang.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { auditTeks } from '../../src/audit/audit.ts';
import type { Peraturan } from '../../src/claims/register.ts';
import { BERKAS_REGISTER, bacaRegister } from '../../src/load/register.ts';
import { nilai, type Label } from './audit-nilai.ts';

/** Mencetak recall menurut keparahan label, precision, dan pemeriksaan lulus yang ikut terkena. Kode keluar 1 bila tidak ada label. */
export function run(root: string, argumen: readonly string[]): number {
  const rinci = argumen.includes('--rinci');
  const semua = pasangan(argumen.filter((satu) => !satu.startsWith('--')));
  const register = bacaRegister(readFileSync(join(root, BERKAS_REGISTER), 'utf8'));
  for (const satu of semua) ukur(satu, register, rinci);
  if (semua.length > 0) return 0;
  process.stdout.write(
    'Tidak ada label. Beri folder berisi <nama>.txt dan <nama>.temuan.json, atau kedua berkas itu.\n',
  );
  return 1;
}

function ukur({ nama, teks, label }: Pasangan, register: readonly Peraturan[], rinci: boolean): void {
  const temuan = auditTeks(readFileSync(teks, 'utf8'), register);
  const isi = JSON.parse(readFileSync(label, 'utf8')) as Label;
  const hasil = nilai(temuan, isi);
  process.stdout.write(`${nama}: ${temuan.length} temuan\n`);
  for (const { keparahan, ada, ketemu } of hasil.recall)
    process.stdout.write(`  recall ${keparahan.padEnd(8)} ${ketemu}/${ada}\n`);
  const persen = Math.round((1000 * hasil.dikenal) / Math.max(1, temuan.length)) / 10;
  process.stdout.write(
    `  precision ${hasil.dikenal}/${temuan.length} (${persen}%), tidak dikenal daftar ${hasil.asing.length}\n`,
  );
  process.stdout.write(
    `  pemeriksaan lulus yang ikut terkena ${hasil.lulusKena.length} dari ${hasil.lulus}\n`,
  );
  if (!rinci) return;
  for (const satu of hasil.asing)
    process.stdout.write(
      `  + ${satu.baris} ${satu.aturan}: ${satu.tercetak} -> ${satu.seharusnya} | ${satu.pesan}\n`,
    );
  for (const satu of hasil.lulusKena) process.stdout.write(`  ! ${satu}\n`);
  process.stdout.write(`  terlewat: ${hasil.terlewat.join(', ')}\n`);
}

interface Pasangan {
  readonly nama: string;
  readonly teks: string;
  readonly label: string;
}

/**
 * Semua label `*.temuan.json` di sebuah folder dan di bawahnya, dengan teksnya: berkas `.txt` senama di sampingnya,
 * atau berkas yang disebut `source` di dalam label. Atau satu berkas teks diikuti labelnya.
 */
function pasangan([pertama = '.', kedua]: readonly string[]): readonly Pasangan[] {
  if (kedua !== undefined) return [{ nama: basename(pertama), teks: pertama, label: kedua }];
  const berkas = readdirSync(pertama, { recursive: true, encoding: 'utf8' }).map((satu) =>
    join(pertama, satu),
  );
  return berkas
    .filter((satu) => satu.endsWith('.temuan.json'))
    .flatMap((label) => {
      const dasar = label.slice(0, -'.temuan.json'.length);
      const asal = sebutanSumber(label);
      const teks =
        berkas.find((satu) => satu === `${dasar}.txt` || satu === `${dasar}.md`) ??
        berkas.find((satu) => asal !== undefined && basename(satu) === asal);
      return teks === undefined ? [] : [{ nama: basename(dasar), teks, label }];
    });
}

function sebutanSumber(label: string): string | undefined {
  const { source } = JSON.parse(readFileSync(label, 'utf8')) as { source?: string | { path?: string } };
  const jalur = typeof source === 'string' ? source : source?.path;
  return jalur === undefined ? undefined : basename(jalur);
}
