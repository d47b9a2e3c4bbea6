import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaMdx } from '../src/load/mdx.ts';
import { validasi } from '../src/load/validate.ts';
import { bacaYaml } from '../src/load/yaml.ts';
import { formatMessage } from '../src/message.ts';
import { MACAM_BERKAS } from '../src/schema/berkas.ts';
import { NAMA_GRAFIK } from '../src/view/grafik/daftar.ts';
import { atributKomponen, telusur } from '../src/view/kerangka.ts';
import { NAMA_TABEL } from '../src/view/tabel/daftar.ts';

/** Contoh berpagar di panduan dan README harus persis dapat disalin penulis. */
const AKAR = join(import.meta.dirname, '..');
const PANDUAN = readdirSync(join(AKAR, 'src/panduan'))
  .filter((nama) => nama.endsWith('.mdx'))
  .map((nama) => `src/panduan/${nama}`);

interface Contoh {
  readonly tempat: string;
  readonly bahasa: string;
  readonly isi: string;
}

function contohDalam(berkas: string): Contoh[] {
  const teks = readFileSync(join(AKAR, berkas), 'utf8');
  return [...teks.matchAll(/^( *)```(yaml|mdx)\n([\s\S]*?)^\1```$/gm)].map((cocok) => {
    const [, menjorok = '', bahasa = '', isi = ''] = cocok;
    const baris = teks.slice(0, cocok.index).split('\n').length;
    return {
      tempat: `${berkas}:${baris}`,
      bahasa,
      isi: isi.replaceAll(new RegExp(`^${menjorok}`, 'gm'), ''),
    };
  });
}

const semua = ['README.md', ...PANDUAN].flatMap(contohDalam);
const yaml = semua.filter(({ bahasa }) => bahasa === 'yaml');
const mdx = semua.filter(({ bahasa }) => bahasa === 'mdx');

/** Kunci wajib yang tidak diulang di setiap potongan; sebuah potongan digabungkan ke sini. */
const DASAR: Readonly<Record<string, object>> = {
  instansi: { nama: 'Badan Contoh', singkatan: 'BC' },
  rencana: { pedoman: 'contoh' },
  dokumen: {
    profil: 'lkj',
    judul: 'LKj',
    status: 'rancangan',
    tanggal: 'belum-terbit',
    penandatangan: 'kepala',
  },
  pk: { judul: 'PK', tanggal: 'belum-terbit', pihak_pertama: 'kepala' },
};

/** Berkas yang disebut baris pertamanya: `# rencana.yaml`, `# lkj/dokumen.yaml`, `# content/…`. */
function macam(isi: string) {
  const nama = /^# (\S+\.yaml)$/m.exec(isi.split('\n')[0] ?? '')?.[1] ?? '';
  const jalur = nama.startsWith('content/') ? nama : `content/unit/unit-a/2025/${nama}`;
  return MACAM_BERKAS.find(({ pola }) => pola.test(jalur));
}

describe('contoh di panduan dan README', () => {
  it.each(yaml)('$tempat: yaml sesuai skema berkas yang disebutnya', ({ isi, tempat }) => {
    const milik = macam(isi);
    if (milik === undefined) throw new Error(`${tempat}: baris pertama belum menyebut berkasnya`);
    const { value, letak, messages } = bacaYaml(milik.nama, isi);
    expect(messages).toEqual([]);
    const gabungan = { ...DASAR[milik.nama], ...(value as object) };
    expect(validasi(milik.skema, gabungan, letak).messages.map(formatMessage)).toEqual([]);
  });

  it.each(mdx)('$tempat: komponennya dikenal', ({ isi }) => {
    const { prosa, messages } = bacaMdx('bab.mdx', isi);
    expect(messages.map(formatMessage)).toEqual([]);
    if (prosa === undefined) throw new Error('tidak terbaca');
    telusur(prosa.root, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const { isi: nama } = atributKomponen(node);
      if (nama === undefined) return;
      if (node.name === 'Tabel') expect(NAMA_TABEL).toContain(nama);
      if (node.name === 'Grafik') expect(NAMA_GRAFIK).toContain(nama);
    });
  });

  it('setiap berkas yang ditulis penyusun punya contoh', () => {
    const berkontoh = new Set(yaml.map(({ isi }) => macam(isi)?.nama));
    // Pedoman dan profil ditulis pengelola; terkunci ditulis lapkin kunci; tercetak hanya untuk edisi lama.
    const bukanPenyusun = ['pedoman', 'profil', 'terkunci', 'tercetak'];
    expect(
      MACAM_BERKAS.map(({ nama }) => nama).filter(
        (nama) => !berkontoh.has(nama) && !bukanPenyusun.includes(nama),
      ),
    ).toEqual([]);
    expect(mdx.length).toBeGreaterThan(20);
  });

  it('daftar nama tabel di panduan lengkap, dan profil di README semuanya ada', () => {
    const komponen = readFileSync(join(AKAR, 'src/panduan/komponen.mdx'), 'utf8');
    expect(NAMA_TABEL.filter((nama) => !komponen.includes(`\`${nama}\``) && nama !== 'skala')).toEqual([]);
    const readme = readFileSync(join(AKAR, 'README.md'), 'utf8');
    expect(readdirSync(join(AKAR, 'templates')).filter((nama) => !readme.includes(`\`${nama}\``))).toEqual(
      [],
    );
  });
});
