import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bandingkan, type Banding, type CariFakta } from './banding.ts';
import { dinamai, periksaCatatan } from './catatan.ts';
import { PETA } from './peta/index.ts';
import { muatFakta, muatTercetak } from './proyek.ts';
import { bacaAcuan } from './tabel.ts';

const ACUAN = bacaAcuan(new URL('lkj-deputi-pmk-2023.json', import.meta.url));

describe('tabel acuan LKj Deputi Bidang PMK 2023', () => {
  let cari: CariFakta = () => undefined;
  let catatan: Awaited<ReturnType<typeof muatTercetak>> = [];
  let banding: ReadonlyMap<string, readonly Banding[]> = new Map();

  beforeAll(async () => {
    cari = await muatFakta();
    catatan = await muatTercetak();
    banding = new Map(
      ACUAN.map((tabel) => {
        const peta = PETA.get(tabel.id);
        return [tabel.id, peta === undefined ? [] : bandingkan(tabel, peta, cari)];
      }),
    );
  });

  afterAll(() => {
    console.log(ringkasan(banding, (satu) => dinamai(satu, catatan)));
  });

  it('setiap tabel dipetakan, dan setiap peta mempunyai tabel', () => {
    expect([...PETA.keys()].sort()).toEqual(ACUAN.map(({ id }) => id).sort());
  });

  it.each(ACUAN.map(({ id }) => id))('%s: setiap angka sama atau disebut di tercetak.yaml', (id) => {
    const hasil = banding.get(id) ?? [];
    expect(hasil.length).toBeGreaterThan(0);
    expect(hasil.filter((satu) => satu.putusan !== 'sama' && !dinamai(satu, catatan)).map(sebut)).toEqual([]);
  });

  it('tercetak.yaml hanya memuat perbedaan yang nyata', () => {
    const baris = new Set(ACUAN.flatMap((tabel) => tabel.baris.map((satu) => satu.baris)));
    expect(periksaCatatan(catatan, [...banding.values()].flat(), baris, cari)).toEqual([]);
  });
});

function sebut({ baris, kolom, fakta, tercetak, keterangan }: Banding): string {
  return `${baris} [${kolom}] ${fakta}: tercetak "${tercetak}", ${keterangan}`;
}

function ringkasan(
  banding: ReadonlyMap<string, readonly Banding[]>,
  disebut: (satu: Banding) => boolean,
): string {
  const baris = [...banding].map(([id, hasil]) => hitung(id, hasil, disebut));
  const semua = hitung('jumlah', [...banding.values()].flat(), disebut);
  return [['tabel', 'sama', 'disebut', 'gagal'], ...baris, semua]
    .map(([id = '', ...angka]) => id.padEnd(24) + angka.map((text) => text.padStart(8)).join(''))
    .join('\n');
}

function hitung(
  id: string,
  hasil: readonly Banding[],
  disebut: (satu: Banding) => boolean,
): readonly string[] {
  const sama = hasil.filter(({ putusan }) => putusan === 'sama').length;
  const nama = hasil.filter(disebut).length;
  return [id, `${sama}`, `${nama}`, `${hasil.length - sama - nama}`];
}
