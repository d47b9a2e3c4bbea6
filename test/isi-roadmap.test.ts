import { describe, expect, it } from 'vitest';
import { adaSisa, angkaDiketik, kata, paragraf, tulisan } from './isi-prosa.ts';
import { proyek } from './render/laporan.ts';

const { periode, fakta } = proyek.hasil('bkn', '2023-2024');
const dokumen = periode.dokumen.find(({ jenis }) => jenis === 'roadmap-rb');
const prosa = [...(dokumen?.isi.bab ?? [])].map(([nama, { root }]) => ({ nama, root }));
const banyak = (kunci: string): string | undefined => {
  const nilai = fakta.get(kunci)?.nilai;
  return nilai?.jenis === 'angka' ? nilai.angka.toFraction() : undefined;
};

describe('isi road map RB BKN 2023-2024', () => {
  it('bab lengkap', () => {
    expect(prosa.map(({ nama }) => nama).sort()).toEqual(
      ['bab-1', 'bab-2', 'bab-3', 'bab-4', 'bab-5', 'lampiran-1', 'lampiran-2'].sort(),
    );
  });

  it('tidak ada angka resmi yang diketik, sisa kerangka, atau paragraf kembar', () => {
    expect(prosa.flatMap(({ nama, root }) => angkaDiketik(root).map((angka) => `${nama}: ${angka}`))).toEqual(
      [],
    );
    expect(prosa.filter(({ root }) => adaSisa(root)).map(({ nama }) => nama)).toEqual([]);
    const panjang = prosa
      .flatMap(({ root }) => paragraf(root).map((node) => kata(tulisan(node)).join(' ').toLowerCase()))
      .filter((inti) => inti.split(' ').length >= 8);
    expect(panjang.length).toBeGreaterThan(80);
    expect(new Set(panjang).size).toBe(panjang.length);
  });

  it('setiap baris matriks menunjuk barisnya di naskah, dan banyaknya seperti naskah', () => {
    const baris = periode.matriks.flatMap((matriks) => matriks.baris);
    expect(baris.filter(({ luaran }) => !/^S3:\d/.test(luaran.asal ?? ''))).toEqual([]);
    expect([banyak('aksi.tematik.baris.banyak'), banyak('aksi.general.baris.banyak')]).toEqual(['6', '112']);
    // Keterangan: 51 Penguatan, 60 Rutin, dan satu yang hilang di S3:612.
    expect(
      ['penguatan', 'rutin', 'tidak-terbaca'].map((satu) => banyak(`aksi.general.${satu}.baris.banyak`)),
    ).toEqual(['51', '60', '1']);
  });

  it('persen BPKP sesuai dengan banyaknya indikator (S3:68)', () => {
    const bagian = [1, 2, 3].map((ke) => Number(banyak(`tabel.indikator-rkp.baris.${ke}.banyak`)) / 60);
    expect(bagian.map((satu) => Math.round(satu * 100))).toEqual(
      ['tidak-tercapai', 'sesuai', 'melebihi'].map((satu) => Number(banyak(`fakta.rkp-${satu}-persen`))),
    );
  });
});
