import { describe, expect, it } from 'vitest';
import { adaSisa, angkaDiketik, kata, paragraf, tulisan } from './isi-prosa.ts';
import { proyek } from './render/laporan.ts';

const { periode } = proyek.hasil('puspenkom-asn', '2025');
const dokumen = periode.dokumen.find(({ jenis }) => jenis === 'renja');
const prosa = [...(dokumen?.isi.bab ?? [])].map(([nama, { root }]) => ({ nama, root }));

describe('isi Renja Puspenkom ASN 2025', () => {
  it('bab lengkap', () => {
    expect(prosa.map(({ nama }) => nama).sort()).toEqual([
      'bab-1',
      'bab-2',
      'bab-3',
      'bab-4',
      'kata-pengantar',
    ]);
  });

  it('setiap IKU memuat definisi, dasar target, kegiatan, dan strategi, paling sedikit 60 kata', () => {
    const uraian = new Map<string, string>();
    for (const { root } of prosa) {
      let kode: string | undefined;
      for (const node of root.children)
        if (node.type === 'heading') kode = /^IKU\.\d+/.exec(tulisan(node))?.[0];
        else if (kode !== undefined) uraian.set(kode, `${uraian.get(kode) ?? ''} ${tulisan(node)}`);
    }
    expect([...uraian.keys()]).toEqual(periode.indikator.map(({ kode }) => kode));
    for (const [kode, isi] of uraian) {
      expect(kata(isi).length, kode).toBeGreaterThanOrEqual(60);
      for (const unsur of [/definisi/i, /dasar target/i, /kegiatan/i, /strategi/i])
        expect(isi, kode).toMatch(unsur);
    }
  });

  it('tidak ada angka resmi yang diketik, sisa kerangka, atau paragraf kembar', () => {
    expect(prosa.flatMap(({ nama, root }) => angkaDiketik(root).map((angka) => `${nama}: ${angka}`))).toEqual(
      [],
    );
    expect(prosa.filter(({ root }) => adaSisa(root)).map(({ nama }) => nama)).toEqual([]);
    const panjang = prosa
      .flatMap(({ root }) => paragraf(root).map((node) => kata(tulisan(node)).join(' ').toLowerCase()))
      .filter((inti) => inti.split(' ').length >= 8);
    expect(panjang.length).toBeGreaterThan(40);
    expect(new Set(panjang).size).toBe(panjang.length);
  });
});
