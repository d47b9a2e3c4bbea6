import { describe, expect, it } from 'vitest';
import { dokumenAsing } from '../../scripts/bench/dokumen-asing.ts';
import { auditTeks } from '../../src/audit/audit.ts';
import { LAPORAN } from './laporan-contoh.ts';

const ulang = (banyak: number, isi: (ke: number) => string | number, sambung = ''): string =>
  Array.from({ length: banyak }, (_, ke) => isi(ke)).join(sambung);

/** Masukan yang bukan dokumen: tidak melempar, tidak menggantung, dan tidak menuduh apa pun. */
const ANEH: readonly (readonly [nama: string, teks: string])[] = [
  ['kosong', ''],
  ['hanya angka sebaris', ulang(100_000, (ke) => (ke * 37) % 9999, ' ')],
  ['seperti biner', ulang(300_000, (ke) => String.fromCharCode((ke * 7919) % 256))],
  [
    'tabel sepuluh ribu kolom',
    ulang(12, (ke) => ulang(10_000, (kolom) => (ke === 0 ? 'Target' : ke * kolom), '\t'), '\n'),
  ],
  ['tabel lima ribu baris', `No\tNama\tNilai\n${ulang(5000, (ke) => `${ke}\tSatu ${ke}\t${ke * 3}`, '\n')}`],
  ['sebaris sejuta huruf', 'a'.repeat(1_000_000)],
  ['kurung buka', '('.repeat(200_000)],
  ['angka seratus ribu digit', '1'.repeat(100_000)],
  ['nomor bertingkat', '1.1'.repeat(100_000)],
  ['titik pengantar', `DAFTAR ISI\n\nBAB IV${'.'.repeat(5000)}PENUTUP\t13\n`],
  ['pipa', '|'.repeat(500_000)],
  ['peraturan berulang', 'Peraturan '.repeat(50_000)],
  ['dari berulang', 'Dari 3 dari 5 indikator mencapai target dan '.repeat(10_000)],
  ['rincian berulang', 'terdiri dari 3 a, 4 b, '.repeat(15_000)],
];

describe('masukan aneh', () => {
  it.each(ANEH)('%s', (_nama, teks) => {
    expect(auditTeks(teks)).toEqual([]);
  });
});

/** Dokumen yang bagiannya dapat diperbanyak, dan banyaknya pada ukuran kecil. */
const TUMBUH: readonly (readonly [nama: string, kecil: number, buat: (banyak: number) => string])[] = [
  ['laporan yang diulang', 10, (banyak) => `${LAPORAN}\n`.repeat(banyak)],
  ['satuan kerja berbeda-beda', 12, dokumenAsing],
  [
    'tabel indikator yang sama',
    150,
    (banyak) =>
      ulang(
        banyak,
        (ke) =>
          `Uraian ke-${ke}.\n\nIndikator Kinerja\tTarget 2024\tRealisasi 2024\tCapaian\nIndeks mutu layanan publik\t80\t${60 + (ke % 40)}\t${75 + (ke % 50)}\nPersentase aduan selesai\t90\t${50 + (ke % 50)}\t${60 + (ke % 50)}\n`,
        '\n',
      ),
  ],
  [
    'indikator tanpa kode',
    150,
    (banyak) =>
      `Indikator Kinerja\tTarget\tRealisasi\tCapaian\n${ulang(banyak, (ke) => `Persentase ${kataKe(ke)} ${kataKe(ke + 77)} ${kataKe(ke * 3)}\t80\t${60 + (ke % 40)}\t${75 + (ke % 37)}`, '\n')}`,
  ],
  [
    'bagian indikator',
    150,
    (banyak) =>
      ulang(
        banyak,
        (ke) =>
          `IKU ${ke + 1}. Persentase ${kataKe(ke)} ${kataKe(ke + 77)} daerah\n\nTercapai 81,5 dari target 80.\n`,
        '\n',
      ),
  ],
  [
    'daftar dan keterangan',
    150,
    (banyak) =>
      `DAFTAR TABEL\n${ulang(banyak, (ke) => `Tabel ${ke + 1} ${kataKe(ke)} daerah.....${ke}`, '\n')}\n\nBAB I PENDAHULUAN\n\n${ulang(banyak, (ke) => `Tabel ${ke + 1} ${kataKe(ke)} daerah\n\nNama\tPagu\n${kataKe(ke)}\t1.000\n`, '\n')}`,
  ],
];

/** Kata karangan, berbeda-beda untuk nomor yang berurutan. */
function kataKe(nomor: number): string {
  return Array.from(
    String(nomor * 7919 + 104_729),
    (angka) => 'ba ke li mo ru sa te wi no pu'.split(' ')[Number(angka)] ?? '',
  ).join('');
}

describe('waktu tumbuh sebanding besar berkas, bukan kuadratnya', () => {
  it.each(TUMBUH)('%s', { timeout: 60_000 }, (_nama, kecil, buat) => {
    const waktu = (banyak: number): number => {
      const teks = buat(banyak);
      const mulai = performance.now();
      auditTeks(teks);
      return performance.now() - mulai;
    };
    waktu(kecil);
    // Delapan kali besarnya: sebanding berarti 8, kuadrat berarti 64.
    const dasar = Math.max(60, waktu(kecil), waktu(kecil));
    expect(waktu(kecil * 8)).toBeLessThan(dasar * 24);
  });
});

it('dokumen tiruan instansi lain tidak bertentangan', () => {
  expect(auditTeks(dokumenAsing(3))).toEqual([]);
});

it('nomor tabel yang melompat jauh tidak dihitung satu per satu', () => {
  const tabel = (nomor: number): string =>
    `Tabel ${nomor} Rincian nomor ${nomor}\n\nNama\tNilai\nSatu\t1\n\n`;
  expect(auditTeks([1, 2, 3, 4_000_000_000].map(tabel).join(''))).toEqual([]);
});
