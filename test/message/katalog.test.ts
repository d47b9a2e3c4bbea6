import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BIDANG, KATALOG } from '../../src/message/katalog.ts';
import { aturanDalamKode } from './aturan-dalam-kode.ts';

const TEST = fileURLToPath(new URL('..', import.meta.url));
const KASUS = `${TEST}load/kasus/`;
const entri = BIDANG.flatMap(({ aturan }) => Object.entries(aturan));

function isiFolder(folder: string): readonly { readonly path: string; readonly isi: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`${folder}/${path}`).isFile())
    .map((path) => ({ path, isi: readFileSync(`${folder}/${path}`, 'utf8') }));
}

describe('katalog pesan', () => {
  const { ditemukan, takTerbaca } = aturanDalamKode();

  it('memuat setiap aturan yang dipakai kode', () => {
    expect(ditemukan.size).toBeGreaterThan(80);
    const belum = [...ditemukan]
      .filter(([id]) => KATALOG[id] === undefined)
      .map(
        ([id, tempat]) =>
          `${tempat}: aturan "${id}" belum ada di katalog. Tambahkan satu butir '${id}' di salah satu berkas src/message/aturan/ (berat, arti, perbaiki, contoh), dan kasusnya di test/load/kasus/.`,
      );
    expect(belum).toEqual([]);
  });

  it('nama aturan tertulis langsung di kode, sehingga dapat dicari', () => {
    expect(takTerbaca).toEqual([]);
  });

  it('tidak memuat aturan yang tidak dipakai', () => {
    const sisa = entri.map(([id]) => id).filter((id) => !ditemukan.has(id));
    expect(
      sisa.map((id) => `aturan "${id}" tidak dipakai kode mana pun; hapus dari src/message/aturan/`),
    ).toEqual([]);
  });

  it('setiap aturan hanya sekali, dan kalimatnya lengkap', () => {
    expect(entri).toHaveLength(new Set(entri.map(([id]) => id)).size);
    for (const [id, { arti, perbaiki }] of entri)
      for (const kalimat of [arti, perbaiki]) expect(`${id}: ${kalimat}`).toMatch(/^[a-z0-9-]+: [^\s].*\.$/s);
  });

  it.each(entri)('contoh %s benar-benar keluar', (id, { contoh: { uji, salah, pesan } }) => {
    const bukti = `${TEST}${uji}`;
    expect(existsSync(bukti), `test/${uji} tidak ada`).toBe(true);
    if (!statSync(bukti).isDirectory()) {
      const teks = readFileSync(bukti, 'utf8');
      expect(teks.includes(id) || teks.includes(inti(pesan)), `test/${uji} tidak menguji ${id}`).toBe(true);
      return;
    }
    const isi = isiFolder(bukti);
    const keluar = isi.find(({ path }) => path === 'pesan.txt')?.isi ?? '';
    expect(keluar, `test/${uji}/pesan.txt`).toContain(`  ${pesan}  [${id}]`);
    const adaTulisan = isi.some(
      ({ path, isi: teks }) => path === salah || (path !== 'pesan.txt' && teks.includes(salah)),
    );
    const dasar = isiFolder(`${TEST}load/dasar`).some(({ isi: teks }) => teks.includes(salah));
    expect(adaTulisan || dasar, `tulisan contoh ${id} tidak ada di test/${uji}`).toBe(true);
  });

  it('setiap aturan dalam kasus terdaftar', () => {
    const dipakai = readdirSync(KASUS).flatMap((nama) =>
      [...readFileSync(`${KASUS}${nama}/pesan.txt`, 'utf8').matchAll(/\[([a-z0-9-]+)\]$/gm)].map(
        ([, id = '']) => id,
      ),
    );
    expect([...new Set(dipakai)].filter((id) => KATALOG[id] === undefined)).toEqual([]);
  });
});

/** Bagian pesan yang diuji berkas .ts: kata-kata pertamanya. */
function inti(pesan: string): string {
  return pesan.split(/[;,]/)[0]?.split(' ').slice(-3).join(' ') ?? '';
}
