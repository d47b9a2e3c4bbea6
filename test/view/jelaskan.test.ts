import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { jelaskan as perintahJelaskan } from '../../src/cli/jelaskan.ts';
import { bacaProyek } from '../../src/load/files.ts';
import { muatProyek, type Proyek } from '../../src/site/proyek.ts';
import { jelaskan, type Penjelasan, turunan } from '../../src/view/jelaskan.ts';

const AKAR = join(import.meta.dirname, '../..');

let proyek: Proyek;
beforeAll(async () => {
  proyek = await muatProyek(AKAR);
});

function terangkan(kunci: string): Penjelasan {
  const { fakta } = proyek.hasil('deputi-pmk', '2023');
  const satu = fakta.get(kunci);
  if (satu === undefined) throw new Error(`fakta ${kunci} tidak ada`);
  return jelaskan(satu, fakta);
}

/** Menjalankan perintah terhadap isi sungguhan; mengembalikan kode keluar dan yang dicetaknya. */
async function jalankan(
  kunci: string,
  format: 'teks' | 'json',
  dalam = 20,
): Promise<{ kode: number; baris: string[] }> {
  const baris: string[] = [];
  const sarana = { bacaIsi: bacaProyek, lapor: (satu: string) => void baris.push(satu) };
  const kode = await perintahJelaskan(AKAR, 'deputi-pmk/2023', kunci, { format, dalam }, sarana);
  return { kode, baris };
}

describe('penjelasan fakta', () => {
  // Angka-angkanya dari S1:421-460, 1314-1318, 646-650, dan RULES 4; susunannya ditulis tangan.
  it.each([
    ['npss', '25 + 25,07 + 26,51 + 25,12 = 101,70'],
    ['perspektif.customer.nkp', '100,28 × 25% = 25,07'],
    ['IKU.2.hitungan', '(92,01 + 93,18 + 94,80 + 93,05) : 4 = 93,26'],
    ['IKU.6.capaian', '85,88% : 85% × 100 = 101,04%'],
    ['anggaran.serapan', 'Rp7.816.645.233 : Rp7.828.401.000 × 100 = 99,85%'],
    ['anggaran.sisa', 'Rp7.828.401.000 − Rp7.816.645.233 = Rp11.755.767'],
    ['IKU.4.efisiensi', '(Rp217.420.000 × 120% − Rp217.191.965) : (Rp217.420.000 × 120%) × 100 = 16,75%'],
    ['IKU.4.efisiensi-realisasi', '(Rp217.420.000 × 120% − Rp217.191.965) : Rp217.191.965 × 100 = 20,13%'],
    ['IKU.11.selisih-akhir', '71,05 − 79 = -7,95 poin'],
  ])('%s ditulis dengan angkanya', (kunci, angka) => {
    expect(terangkan(kunci).angka).toBe(angka);
  });

  it('setiap hitungan menyebut kata, sumber, dan masukan; setiap daun data menyebut tempatnya', () => {
    const { fakta } = proyek.hasil('deputi-pmk', '2023');
    for (const kunci of turunan('npss', fakta)) {
      const isi = terangkan(kunci);
      expect(isi.kata, kunci).not.toBe('');
      expect(isi.sumber, kunci).not.toBe('');
      if (isi.masukan.length > 0) expect(isi.angka, kunci).toContain(isi.nilai);
      else expect(isi.tempat ?? isi.asal, kunci).toBeDefined();
    }
  });

  it('menuju berkas dan baris datanya', () => {
    expect(terangkan('IKU.11.realisasi').tempat?.file).toBe('content/unit/deputi-pmk/2023/realisasi.yaml');
  });
});

describe('lapkin jelaskan', () => {
  it('mencetak pohon sampai ke data', async () => {
    const { kode, baris } = await jalankan('npss', 'teks');
    expect(kode).toBe(0);
    expect(baris[0]).toBe('NPSS: 101,70  (npss)');
    expect(baris.join('\n')).toContain('content/unit/dit-ppu/2023/realisasi.yaml');
  });

  it('berhenti pada tingkat yang diminta', async () => {
    const { baris } = await jalankan('npss', 'teks', 0);
    expect(baris).toHaveLength(4);
  });

  it('mencetak JSON yang sama isinya', async () => {
    const { kode, baris } = await jalankan('IKU.4.capaian', 'json');
    const isi = JSON.parse(baris.join('\n')) as Penjelasan[];
    expect(kode).toBe(0);
    expect(isi[0]).toMatchObject({ kunci: 'IKU.4.capaian', nilai: '120%', angka: '24 : 20 × 100 = 120%' });
    expect(isi.map(({ kunci }) => kunci)).toContain('IKU.4.target');
  });

  it('mencetak daftar fakta untuk sebuah awalan', async () => {
    const { kode, baris } = await jalankan('IKU.11', 'teks');
    expect(kode).toBe(0);
    expect(baris.find((satu) => satu.startsWith('IKU.11.realisasi '))).toMatch(
      /^IKU\.11\.realisasi +71,05 {2}\(Realisasi IKU\.11\)$/,
    );
    expect(baris.every((satu) => satu.startsWith('IKU.11.'))).toBe(true);
  });

  it('menyarankan kunci terdekat bila tidak dikenal', async () => {
    const { kode, baris } = await jalankan('IKU.4.capain', 'teks');
    expect(kode).toBe(1);
    expect(baris[0]).toContain('mungkin maksud Anda "IKU.4.capaian"');
  });
});
