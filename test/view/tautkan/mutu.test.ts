import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bacaMdx } from '../../../src/load/mdx.ts';
import { type Bentuk, tampilFakta } from '../../../src/view/tampil.ts';
import { buatPencari } from '../../../src/view/tautkan/tautkan.ts';
import { konteksLaporan } from '../../render/laporan.ts';

/**
 * Laporan sungguhan, dengan setiap rujukan angkanya dijadikan ketikan: yang ditawarkan harus rujukan yang semula.
 * Banyak fakta bernilai sama dengan kunci lain (prioritas nasional dan RO-nya), maka kunci dan nilai diukur terpisah.
 */
it('rujukan yang diketik ulang dikenali kembali', () => {
  const konteks = konteksLaporan();
  const { fakta } = konteks.hasil;
  const cari = buatPencari(konteks);
  const jumlah = { semua: 0, jelas: 0, kunciSama: 0, nilaiSama: 0, ragu: 0, raguMemuat: 0, laporanAsli: 0 };
  const { depan, bab, lampiran } = konteks.dokumen;
  for (const { prosa } of [...depan, ...bab, ...lampiran].filter((satu) => !satu.bawaan)) {
    jumlah.laporanAsli += cari(prosa).length;
    const isi = readFileSync(join(import.meta.dirname, '../../..', prosa.path), 'utf8');
    const semula = new Map<number, string>();
    let ketikan = '';
    let akhir = 0;
    for (const cocok of isi.matchAll(/<Nilai fakta="([^"]+)"(?: bentuk="([^"]+)")?\s*\/>/g)) {
      const satu = fakta.get(cocok[1] ?? '');
      if (satu?.nilai.jenis !== 'angka') continue;
      ketikan += isi.slice(akhir, cocok.index);
      semula.set(ketikan.length, satu.kunci);
      ketikan += tampilFakta(satu, cocok[2] as Bentuk | undefined);
      akhir = cocok.index + cocok[0].length;
    }
    const baru = bacaMdx(prosa.path, ketikan + isi.slice(akhir)).prosa;
    if (baru === undefined) throw new Error(`${prosa.path} tidak terurai sesudah diketik ulang`);
    jumlah.semua += semula.size;
    for (const { rujukan } of cari(baru)) {
      const harus = semula.get(rujukan[0]?.awal ?? -1);
      if (rujukan.length > 1) {
        jumlah.ragu += 1;
        if (rujukan.some((satu) => satu.fakta.kunci === harus)) jumlah.raguMemuat += 1;
        continue;
      }
      const nilai = [rujukan[0]?.fakta.nilai, fakta.get(harus ?? '')?.nilai];
      jumlah.jelas += 1;
      if (rujukan[0]?.fakta.kunci === harus) jumlah.kunciSama += 1;
      if (nilai[0]?.jenis === 'angka' && nilai[1]?.jenis === 'angka' && nilai[0].angka.equals(nilai[1].angka))
        jumlah.nilaiSama += 1;
    }
  }
  expect(jumlah.laporanAsli, 'laporan ini sudah memakai rujukan').toBeLessThanOrEqual(2);
  expect(jumlah.jelas / jumlah.semua).toBeGreaterThan(0.6);
  expect(jumlah.kunciSama / jumlah.jelas).toBeGreaterThan(0.94);
  expect(jumlah.nilaiSama / jumlah.jelas).toBeGreaterThan(0.99);
  expect(jumlah.raguMemuat / jumlah.ragu).toBeGreaterThan(0.9);
});
