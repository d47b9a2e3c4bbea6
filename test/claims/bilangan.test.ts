import { describe, expect, it } from 'vitest';
import { bacaBilangan } from '../../src/claims/bilangan.ts';
import { bacaDokumen } from '../../src/claims/dokumen.ts';

describe('bacaBilangan', () => {
  it.each([
    ['Rp. 1.234.567,- dan Rp 8,2 miliar', ['1234567 Rp dan', '8200000000 Rp ']],
    ['11,4 juta kunjungan atau 95,00% dari target', ['11400000  kunjungan', '95 % dari']],
    ['95,73 persen dari 4 (empat) unit', ['9573/100 % dari', '4  unit']],
    ['tahun 2023 Rp102.530.800.000 terserap', ['102530800000 Rp terserap']],
    ['pada 22 Januari 2024, Nomor 29 Tahun 2014, Tabel 3.1, IKU-03, skala 1:50', []],
  ] as const)('%s', (teks, harus) => {
    expect(
      bacaBilangan(teks).map(({ angka, benda }) => `${angka.nilai.toFraction()} ${angka.satuan} ${benda}`),
    ).toEqual(harus);
  });
});

it('bagian indikator tanpa kode dikenali dari judulnya, dan singkatan menyebut indikatornya', () => {
  const { pokok, sebutanIndikator } = bacaDokumen(
    'No\tIndikator Kinerja\tTarget\n1\tBed Occupancy Rate (BOR)\t75\n2\tIndeks kepuasan pasien rawat inap\t82\n\na. Bed Occupancy Rate (BOR)\n\nUraian.\n\n2. Indeks kepuasan pasien rawat inap\n\nUraian.',
  );
  expect(pokok.map(({ indikator, baris, akhir }) => [indikator.judul, baris, akhir])).toEqual([
    ['Bed Occupancy Rate (BOR)', 5, 7],
    ['Indeks kepuasan pasien rawat inap', 9, 11],
  ]);
  expect(sebutanIndikator.cari('Nilai BOR naik')).toMatchObject({ judul: 'Bed Occupancy Rate (BOR)' });
  expect(sebutanIndikator.cari('BOR dan indeks kepuasan pasien rawat inap')).toBe('banyak');
  expect(sebutanIndikator.cari('Pegawai bertambah')).toBeUndefined();
});
