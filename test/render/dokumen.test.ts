import { describe, expect, it } from 'vitest';
import { UNIT } from '../load/dasar.ts';
import { dokumenBerisi, LENGKAP } from './bab.ts';
import { laporan, proyek, seluruhHtml } from './laporan.ts';
import { pengenal, tujuan, yangAsing } from './periksa-html.ts';

const idBagian = laporan.bagian.map(({ id }) => id);
const semuaId = [...idBagian, ...pengenal(seluruhHtml)];

describe('pengenal di seluruh dokumen', () => {
  it('tidak ada yang kembar, juga antarbagian: cetakan adalah satu halaman', () => {
    expect(semuaId.length).toBeGreaterThan(100);
    expect(semuaId.filter((id, index) => semuaId.indexOf(id) !== index)).toEqual([]);
  });

  it('semuanya huruf kecil, angka, dan tanda hubung, dan bukan nama bawaan peramban', () => {
    expect(semuaId.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    const bawaan = new Set([
      '__proto__',
      'constructor',
      'prototype',
      'location',
      'document',
      'window',
      'name',
    ]);
    expect(semuaId.filter((id) => bawaan.has(id))).toEqual([]);
  });

  it('setiap unsur dan atribut dikenal', () => {
    expect(yangAsing(seluruhHtml)).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'location', 'document', 'cookie'])(
    'judul "%s" mendapat pengenal berawalan nama bagiannya',
    (judul) => {
      const { bagian } = dokumenBerisi(
        `## ${judul.replaceAll('_', '\\_')}\n\n## ${judul.replaceAll('_', '\\_')}`,
      );
      const id = pengenal(bagian[0]?.html ?? '');
      expect(id).toHaveLength(2);
      expect(new Set(id).size).toBe(2);
      expect(id.every((satu) => satu.startsWith('bab-1-'))).toBe(true);
    },
  );
});

describe('rujukan', () => {
  it('setiap Rujuk menuju pengenal yang ada di bagian yang disebutnya', () => {
    const perBagian = new Map(laporan.bagian.map(({ slug, html }) => [slug, new Set(pengenal(html))]));
    const buntu = laporan.bagian.flatMap(({ slug, html }) =>
      [...html.matchAll(/<a class="rujuk" href="(?:\.\.\/([^/]+)\/)?#([^"]*)"/g)]
        .filter(([, lain = slug, id = '']) => perBagian.get(lain)?.has(id) !== true)
        .map(([tautan]) => `${slug}: ${tautan}`),
    );
    expect(tujuan(seluruhHtml).length).toBeGreaterThan(100);
    expect(buntu).toEqual([]);
  });

  it('daftar isi, tabel, dan gambar menunjuk tempat yang ada, bernomor urut tanpa celah', () => {
    const ada = new Set(semuaId);
    const { daftarIsi, daftarTabel, daftarGambar } = laporan;
    expect([...daftarIsi, ...daftarTabel, ...daftarGambar].filter(({ id }) => !ada.has(id))).toEqual([]);
    expect(daftarTabel.map(({ nomor }) => nomor)).toEqual(
      daftarTabel.map((_, index) => `Tabel ${index + 1}`),
    );
    expect(daftarGambar.map(({ nomor }) => nomor)).toEqual(
      daftarGambar.map((_, index) => `Gambar ${index + 1}`),
    );
    expect(
      [...daftarIsi, ...daftarTabel, ...daftarGambar].filter(({ judul }) => judul.trim() === ''),
    ).toEqual([]);
  });

  it('setiap angka tercetak menyebut fakta yang ada, dengan tulisan yang tidak kosong', () => {
    const { fakta } = proyek.hasil('deputi-pmk', '2023');
    const nilai = [...seluruhHtml.matchAll(/data-fakta="([^"]*)"[^>]*>([^<]*)</g)];
    expect(nilai.length).toBeGreaterThan(1000);
    expect(
      nilai.filter(([, kunci = '', isi = '']) => !fakta.has(kunci) || isi === '').map(([n]) => n),
    ).toEqual([]);
    expect(nilai.filter(([, , isi = '']) => /NaN|Infinity|undefined|null|\[object/.test(isi))).toEqual([]);
  });

  it('dokumen yang sama dirender sama persis', () => {
    const [a, b] = [dokumenBerisi('<Tabel data="sdm"/>'), dokumenBerisi('<Tabel data="sdm"/>')];
    expect(a).toEqual(b);
  });

  it('rujukan ke bagian lain menyebut bagiannya', () => {
    const profil = `jenis: lkj
judul: Laporan
nama_jenis: Laporan Kinerja
sumber: contoh
keyakinan: G
depan: []
bab: [{ berkas: bab-1, judul: Satu }, { berkas: bab-2, judul: Dua }]
lampiran: []
`;
    const { bagian } = dokumenBerisi('Lihat <Rujuk ke="tabel:sdm"/>.', {
      ...LENGKAP,
      'templates/lkj/profil.yaml': profil,
      [`${UNIT}/lkj/bab-2.mdx`]: '# Dua\n\n<Tabel data="sdm"/>\n',
    });
    expect(bagian[0]?.html).toContain('href="../bab-2/#tabel-sdm">Tabel 1</a>');
    expect(pengenal(bagian[1]?.html ?? '')).toContain('tabel-sdm');
  });
});
