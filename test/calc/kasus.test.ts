import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Nilai } from '../../src/calc/nilai.ts';
import { formatAngka } from '../../src/format/angka.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { FUNGSI } from './fungsi.ts';
import { bacaBilangan, bacaNilai, Masukan, tulisan } from './masukan.ts';
import { ambilPedoman } from './pedoman.ts';

/**
 * Menjalankan semua tabel kasus `test/calc/*.yaml`. Sebuah tabel menyebut `fungsi` (dan `pedoman`, `desimal` bila sama
 * untuk semua kasus) lalu `kasus`; setiap kasus memuat `judul`, `masukan`, `hasil`, dan `sumber`. Hasil dengan `desimal`
 * dibandingkan sesudah dibulatkan setengah ke atas; tanpa itu harus sama tepat. Ketiadaan ditulis `n/a`, `kosong`, dan
 * seterusnya, dengan `karena` yang memuat sebagian keterangannya.
 */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const BAKU = 'bkn-2025-2029';

for (const berkas of readdirSync(FOLDER).filter((nama) => nama.endsWith('.yaml'))) {
  const { value, messages } = bacaYaml(berkas, readFileSync(join(FOLDER, berkas), 'utf8'));
  if (messages.length > 0) throw new Error(`${berkas}: ${messages[0]?.text}`);
  const tabel = new Masukan(value);
  describe(`${berkas}: ${tabel.teks('judul')}`, () => {
    for (const kasus of tabel.baris('kasus')) {
      it(`${kasus.teks('judul')} (${kasus.teks('sumber')})`, () => {
        periksa(kasus, {
          fungsi: kasus.teksBila('fungsi') ?? tabel.teks('fungsi'),
          pedoman: kasus.teksBila('pedoman') ?? tabel.teksBila('pedoman') ?? BAKU,
          desimal: kasus.teksBila('desimal') ?? tabel.teksBila('desimal'),
        });
      });
    }
  });
}

function periksa(
  kasus: Masukan,
  umum: { fungsi: string; pedoman: string; desimal: string | undefined },
): void {
  const jalankan = FUNGSI[umum.fungsi];
  if (jalankan === undefined) throw new Error(`fungsi "${umum.fungsi}" tidak dikenal`);
  const masukan = kasus.kelompok('masukan');
  const hasil = jalankan(masukan, ambilPedoman(umum.pedoman));
  const desimal = umum.desimal === undefined ? undefined : Number(umum.desimal);
  const karena = kasus.teksBila('karena');
  const cocok = (nilai: Nilai | undefined, harapan: string): void => {
    expect(cetak(nilai, harapan, desimal)).toBe(baku(harapan, desimal));
    if (nilai?.jenis === 'absen' && nilai.sebab === 'na') expect(nilai.keterangan ?? '').not.toBe('');
    if (karena !== undefined) expect(nilai).toHaveProperty('keterangan', expect.stringContaining(karena));
  };
  const harapan = kasus.mentah('hasil');
  if (Array.isArray(harapan)) {
    const semua = Array.isArray(hasil) ? (hasil as readonly Nilai[]) : [];
    expect(semua).toHaveLength(harapan.length);
    for (const [index, satu] of harapan.entries()) cocok(semua[index], tulisan(satu));
  } else if (isKelompok(harapan)) {
    const kelompok = kasus.kelompok('hasil');
    const semua = new Map(Object.entries(hasil));
    for (const kunci of kelompok.kunci()) cocok(semua.get(kunci) as Nilai | undefined, kelompok.teks(kunci));
  } else cocok('jenis' in hasil ? (hasil as Nilai) : undefined, tulisan(harapan));
  // Kunci masukan yang salah tulis tidak boleh diam-diam terabaikan; kasus ketiadaan boleh berhenti lebih awal.
  if (karena === undefined) expect(masukan.takTerpakai()).toEqual([]);
  expect(kasus.takTerpakai()).toEqual([]);
}

function isKelompok(isi: unknown): boolean {
  return typeof isi === 'object' && isi !== null && !('jenis' in isi);
}

/** Nilai sebagai tulisan yang dapat dibandingkan; bilangan tanpa desimal ditulis sebagai pecahan tepat. */
function cetak(nilai: Nilai | undefined, harapan: string, desimal: number | undefined): string {
  if (nilai === undefined) return `tidak ada hasil untuk ${harapan}`;
  if (nilai.jenis === 'absen') return `[${nilai.sebab}]`;
  if (nilai.jenis === 'teks') return nilai.teks;
  return desimal === undefined ? nilai.angka.toFraction() : formatAngka(nilai.angka, { tetap: desimal });
}

function baku(harapan: string, desimal: number | undefined): string {
  const bilangan = bacaBilangan(harapan);
  if (bilangan !== undefined)
    return desimal === undefined ? bilangan.toFraction() : formatAngka(bilangan, { tetap: desimal });
  const nilai = bacaNilai(harapan);
  return nilai.jenis === 'absen' ? `[${nilai.sebab}]` : harapan;
}
