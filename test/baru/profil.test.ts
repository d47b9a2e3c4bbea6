import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { susunBaru } from '../../src/baru/baru.ts';
import { bacaProyek } from '../../src/load/files.ts';
import { load } from '../../src/load/load.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';

const AKAR = join(import.meta.dirname, '../..');
const KASUS = join(import.meta.dirname, 'kasus');

/** Profil sungguhan di atas proyek kecil yang punya rencana, realisasi, anggaran, PK, dan Renstra tahun lalu. */
const templates = [...(await bacaProyek(AKAR))].filter(([path]) => path.startsWith('templates/'));
const dasar = await bacaProyek(join(import.meta.dirname, '../load/dasar'));
const tahunLalu = await bacaProyek(join(KASUS, 'dari-tahun-lalu/input'));
const kini = await bacaProyek(join(KASUS, 'triwulan/input'));
const pedoman = 'content/pedoman/bkn-2020-2024.yaml';
const regulasi = 'content/regulasi.yaml';
const files = new Map([
  ...[...dasar, ...tahunLalu].filter(([path]) => !path.startsWith('templates/') && !path.includes('/lkj/')),
  [regulasi, readFileSync(join(AKAR, regulasi), 'utf8')] as const,
  [pedoman, readFileSync(join(AKAR, pedoman), 'utf8')] as const,
  ...templates,
]);
const profil = [...(load(files).data?.profil ?? [])].map(([id, { data }]) => ({ id, data }));

function susun(id: string, triwulan: string | undefined) {
  const masukan = triwulan === undefined ? files : new Map([...files, ...kini, ...templates]);
  return susunBaru(
    masukan,
    { profil: id, unit: 'unit-a', periode: '2024', triwulan },
    (semua) => rangkaiProyek(semua).messages,
  );
}

describe('setiap profil menghasilkan dokumen yang lulus pemeriksaannya sendiri', () => {
  it('membaca semua profil', () => {
    expect(profil.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lkj', 'lkj-bkn', 'lkj-permenpanrb-53-2014', 'laporan-triwulan', 'renja-bkn']),
    );
  });

  const ber = new Set(templates.flatMap(([path]) => (path.includes('/awal/') ? [path.split('/')[1]] : [])));
  it.each(profil.filter(({ id }) => ber.has(id)))('$id', ({ id, data }) => {
    const hasil = susun(id, data.jenis === 'triwulan' ? '1' : undefined);
    if ('salah' in hasil) throw new Error([hasil.salah, ...hasil.temuan.map(formatMessage)].join('\n'));
    const menunggu = new Set([
      'isian-kosong',
      'realisasi-kosong',
      'target-kosong',
      'menunggu-data',
      'pagu-kosong',
    ]);
    expect(
      hasil.temuan
        .filter(({ rule, place }) => hasil.berkas.has(place.file) && !menunggu.has(rule))
        .map(formatMessage),
    ).toEqual([]);
    const bab = [...hasil.berkas].filter(([path]) => path.endsWith('.mdx'));
    expect(bab.filter(([, isi]) => /\{(?!keadaan(_lalu)?\})/.test(isi.replaceAll('\\{', '')))).toEqual([]);
    // Naskah yang tidak disebut profil tidak pernah dipakai.
    const dikenal = [...data.depan, ...data.bab, ...data.lampiran].map(({ berkas }) => berkas);
    const naskah = templates.flatMap(([path]) => {
      const [, milik, folder, nama = ''] = path.split('/');
      return milik === id && folder === 'awal' ? [nama.replace('.mdx', '')] : [];
    });
    expect(naskah.filter((nama) => !nama.startsWith('indikator') && !dikenal.includes(nama))).toEqual([]);
  });

  it.each(['lkj', 'lkj-permenpanrb-53-2014'])('%s memuat tujuh analisis untuk setiap indikator', (id) => {
    const hasil = susun(id, undefined);
    if ('salah' in hasil) throw new Error(hasil.salah);
    const bab = [...hasil.berkas].find(([path]) => path.endsWith('bab-3.mdx'))?.[1] ?? '';
    const judul = profil.find((satu) => satu.id === id)?.data.analisis_wajib.map((satu) => satu.judul) ?? [];
    expect(judul).toHaveLength(7);
    for (const kode of ['IKU.1', 'IKU.2', 'IKU.3']) {
      const uraian = bab.split(`### ${kode} `)[1]?.split(/^##{1,2} /m)[0] ?? '';
      expect(
        judul.filter((satu) => !uraian.includes(`#### ${satu}`)),
        kode,
      ).toEqual([]);
    }
  });
});
