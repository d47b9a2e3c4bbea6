import { describe, expect, it } from 'vitest';
import { hitung, PEDOMAN_KEMENKEU } from './graf-proyek.ts';

const RENCANA = `pedoman: kemenkeu-nko
sasaran:
  - { kode: SS.1, judul: Hasil, perspektif: stakeholder }
  - { kode: SS.2, judul: Layanan, perspektif: customer }
  - { kode: SS.3, judul: Proses, perspektif: internal-process }
  - { kode: SS.4, judul: Organisasi, perspektif: learning-growth }
indikator:
  - { id: i1, kode: IKU.1, sasaran: SS.1, judul: A, satuan: persen, kualitas: { validitas: exact, kendali: low }, target: { pk: 80 } }
  - { id: i2, kode: IKU.2, sasaran: SS.1, judul: B, satuan: temuan, polarisasi: minimum, kualitas: { validitas: proxy, kendali: high }, target: { pk: 10 } }
  - { id: i3, kode: IKU.3, sasaran: SS.2, judul: C, satuan: persen, polarisasi: stabil, kualitas: { validitas: exact, kendali: low }, target: { pk: 100 } }
  - { id: i4, kode: IKU.4, sasaran: SS.2, judul: D, satuan: persen, target_tertinggi: true, kualitas: { validitas: activity, kendali: high }, target: { pk: 100 } }
  - { id: i5, kode: IKU.5, sasaran: SS.3, judul: E, satuan: persen, kualitas: { validitas: exact, kendali: low }, target: { pk: 90 } }
  - { id: i6, kode: IKU.6, sasaran: SS.4, judul: F, satuan: nilai, polarisasi: minimum, kualitas: { validitas: proxy, kendali: low }, target: { pk: 8, rentang: { bawah: 7, atas: 8 } } }
  - { id: i7, kode: IKU.7, sasaran: SS.4, judul: G, satuan: temuan, polarisasi: minimum, realisasi_terburuk: 4, kualitas: { validitas: proxy, kendali: moderate }, target: { pk: 0 } }
`;
const REALISASI = `realisasi:
  - { indikator: IKU.1, nilai: 100 }
  - { indikator: IKU.2, nilai: 11 }
  - { indikator: IKU.3, nilai: 95 }
  - { indikator: IKU.4, nilai: 100 }
  - { indikator: IKU.5, nilai: { na: belum diukur } }
  - { indikator: IKU.6, nilai: 10 }
  - { indikator: IKU.7, nilai: 0 }
`;

describe('laporan gaya Kemenkeu: semua perbedaannya di pedoman', () => {
  const { semua, nilai, fakta, temuan } = hitung(
    { rencana: RENCANA, realisasi: REALISASI },
    PEDOMAN_KEMENKEU,
  );

  it('capaian menurut polarisasi, batas 120, konversi, rentang, dan realisasi terburuk', () => {
    expect(semua(...[1, 2, 3, 4, 5, 6, 7].map((n) => `IKU.${n}.capaian`))).toEqual([
      '120,00', // 100/80 = 125, dibatasi 120
      '90,00', // (2 - 11/10) x 100
      '110,00', // kedekatan 95, di tengah (90 -> 100) dan (100 -> 120)
      '120,00', // target tertinggi terpenuhi: konversi 120
      '[na]',
      '75,00', // di atas rentang 7-8, minimum: (2 - 10/8) x 100
      '100,00', // target nol: (4 - 0)/4 x 100
    ]);
    expect(fakta('IKU.6.capaian')?.rumus).toBe('capaian-rentang');
  });

  it('status menurut pita 80 dan 100, dan cacahnya', () => {
    expect(semua('IKU.1.status', 'IKU.2.status', 'IKU.5.status', 'IKU.6.status', 'IKU.7.status')).toEqual([
      'Hijau',
      'Kuning',
      '[na]',
      'Merah',
      'Hijau',
    ]);
    // Hijau: IKU.1, 3, 4, 7; kuning: IKU.2; merah: IKU.6; IKU.5 tanpa status.
    expect(semua('status.hijau.banyak', 'status.kuning.banyak', 'status.merah.banyak')).toEqual([
      '4,00',
      '1,00',
      '1,00',
    ]);
  });

  it('NSS ditimbang bobot validitas x kendali', () => {
    // SS.1 (120 x 26 + 90 x 11) / 37 = 4110/37 = 111,081; SS.2 (110 x 26 + 120 x 3) / 29 = 3220/29 = 111,034
    // SS.4 (75 x 19 + 100 x 14) / 33 = 2825/33 = 85,606; SS.3 tanpa nilai
    expect(semua('SS.1.nss', 'SS.2.nss', 'SS.3.nss', 'SS.4.nss')).toEqual([
      '111,08',
      '111,03',
      '[na]',
      '85,61',
    ]);
    expect(fakta('SS.1.nss')?.masukan).toEqual([
      'IKU.1.capaian',
      'IKU.1.bobot',
      'IKU.2.capaian',
      'IKU.2.bobot',
    ]);
  });

  it('bobot perspektif tanpa skor dialihkan sebanding, jumlahnya tetap 100', () => {
    // 25 + 15 + 30 = 70: 25/70 = 35,714; 15/70 = 21,429; 30/70 = 42,857
    const bobot = ['stakeholder', 'customer', 'internal-process', 'learning-growth'];
    expect(semua(...bobot.map((id) => `perspektif.${id}.bobot-efektif`))).toEqual([
      '35,71',
      '21,43',
      '[tidak-berlaku]',
      '42,86',
    ]);
    // 111,081 x 35,714% = 39,672; 85,606 x 42,857% = 36,688
    expect(semua('perspektif.stakeholder.nkp', 'perspektif.learning-growth.nkp')).toEqual(['39,67', '36,69']);
    // Bobotnya sudah dibagi habis ke perspektif lain, jadi NKP-nya tidak berlaku.
    expect(nilai('perspektif.internal-process.nkp')).toBe('[tidak-berlaku]');
  });

  it('NKO adalah jumlah NKP dengan bobot yang dipakai', () => {
    // (25 x 111,0811 + 15 x 111,0345 + 30 x 85,6061) / 70 = (2777,027 + 1665,517 + 2568,182) / 70 = 100,153
    expect(semua('npss', 'npss.status')).toEqual(['100,15', 'Hijau']);
    expect(temuan).toEqual([]);
  });

  it('indikator tanpa kelas atau berkelas terlarang membuat NSS tidak ada, bukan dianggap berbobot sama', () => {
    const tanpaKelas = hitung(
      {
        rencana: RENCANA.replace(
          'kualitas: { validitas: exact, kendali: low }, target: { pk: 80 }',
          'target: { pk: 80 }',
        ).replace('validitas: activity, kendali: high', 'validitas: activity, kendali: low'),
        realisasi: REALISASI,
      },
      PEDOMAN_KEMENKEU,
    );
    expect(tanpaKelas.semua('IKU.1.bobot', 'SS.1.nss')).toEqual(['[kosong]', '[kosong]']);
    expect(tanpaKelas.semua('IKU.4.bobot', 'SS.2.nss')).toEqual(['[na]', '[na]']);
  });

  it('skala capaian yang tidak dikenal: tanpa status, angkanya tetap', () => {
    const isi = PEDOMAN_KEMENKEU['content/pedoman/kemenkeu-nko.yaml'];
    const tanpa = hitung(
      { rencana: RENCANA, realisasi: REALISASI },
      {
        'content/pedoman/kemenkeu-nko.yaml': isi.replace('skala_capaian: status-nko', 'skala_capaian: entah'),
      },
    );
    expect(tanpa.semua('IKU.1.status', 'status.hijau.banyak', 'npss')).toEqual([
      'tidak ada',
      'tidak ada',
      '100,15',
    ]);
  });
});
