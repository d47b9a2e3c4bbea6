import { isAbsolute, relative, resolve } from 'node:path';
import { terdekat } from '../nearest.ts';

/** Jalur yang diketik orang menjadi jalur dari akar proyek, bergaris miring; `''` berarti seluruh proyek. */
export function samakanJalur(jalur: string, root: string, cwd: string): string {
  const miring = jalur.replaceAll('\\', '/');
  const dalam = !relative(root, cwd).startsWith('..');
  const penuh = isAbsolute(jalur) ? jalur : resolve(dalam ? cwd : root, miring);
  return relative(root, penuh).replaceAll('\\', '/').replace(/\/+$/, '');
}

/** Benar bila `file` berada di dalam `jalur`, atau jalur itu sendiri. */
export function didalam(file: string, jalur: string): boolean {
  return jalur === '' || file === jalur || file.startsWith(`${jalur}/`);
}

/** Jalur yang ada isinya; unit dan periode boleh disebut singkat (`deputi-pmk/2023`). */
export function cariJalur(jalur: string, berkas: readonly string[]): string | undefined {
  return [jalur, `content/unit/${jalur}`].find((satu) => berkas.some((file) => didalam(file, satu)));
}

/** Saran bagi jalur yang tidak ada: jalur yang mirip, atau cara menulisnya. */
export function saranJalur(jalur: string, berkas: readonly string[]): string {
  const semua = new Set(
    berkas.flatMap((file) => file.split('/').map((_, index, bagian) => bagian.slice(0, index + 1).join('/'))),
  );
  const dekat = terdekat(jalur, semua);
  return dekat.length > 0
    ? `mungkin maksud Anda ${dekat.map((satu) => `"${satu}"`).join(' atau ')}`
    : 'jalur ditulis dari akar proyek, misalnya content/unit/deputi-pmk/2023';
}
