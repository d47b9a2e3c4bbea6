import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type AuditLaporan, ATURAN_LAPORAN } from '../../../src/audit/laporan/laporan.ts';
import { bacaProyek } from '../../../src/load/files.ts';
import { formatMessage } from '../../../src/message.ts';
import { auditProyek } from '../../../src/site/audit.ts';
import { rangkaiProyek } from '../../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from '../../load/dasar.ts';

const DOKUMEN = `${UNIT}/lkj/dokumen.yaml`;
const dokumen = (status: string, tambahan = ''): string =>
  `profil: lkj\njudul: Laporan Kinerja Tahun 2023\nstatus: ${status}\ntanggal: belum-terbit\npenandatangan: kepala-a\n${tambahan}`;
const LUAR_BATAS = 'realisasi:\n  - indikator: IKU.1\n    nilai: 840\n';

function audit(berkas: Readonly<Record<string, string>>): AuditLaporan {
  const satu = auditProyek(rangkaiProyek(proyekDasar(berkas))).get('unit-a/2023/lkj');
  if (satu === undefined) throw new Error('dokumen contoh tidak terangkai');
  return satu;
}
const pesan = (berkas: Readonly<Record<string, string>>): readonly string[] =>
  audit(berkas).messages.map(formatMessage);

describe('audit dokumen sendiri', () => {
  it('galat menghentikan dokumen final, menjadi peringatan di rancangan', () => {
    expect(pesan({ [`${UNIT}/realisasi.yaml`]: LUAR_BATAS, [DOKUMEN]: dokumen('rancangan') })).toContain(
      `${UNIT}/realisasi.yaml:3:12  peringatan  Realisasi IKU.1 840 di luar batas satuannya, 0 sampai 100; periksa angkanya; bila memang boleh, catat alasannya di diterima  [nilai-dalam-batas]`,
    );
    const final = audit({ [`${UNIT}/realisasi.yaml`]: LUAR_BATAS, [DOKUMEN]: dokumen('final') });
    expect(final.messages.map(({ severity }) => severity)).toContain('galat');
  });

  it('perbedaan yang diterima tetap tampak bersama alasannya', () => {
    const diterima =
      'diterima:\n  - { aturan: nilai-dalam-batas, di: IKU.1, alasan: skalanya sampai seribu }\n';
    const hasil = audit({ [`${UNIT}/realisasi.yaml`]: LUAR_BATAS, [DOKUMEN]: dokumen('final', diterima) });
    expect(hasil.temuan.find(({ aturan }) => aturan === 'nilai-dalam-batas')).toMatchObject({
      status: 'diterima',
      alasan: 'skalanya sampai seribu',
    });
    expect(hasil.messages.map(formatMessage)).toContain(
      `${UNIT}/realisasi.yaml:3:12  catatan  Realisasi IKU.1 840 di luar batas satuannya, 0 sampai 100; diterima: skalanya sampai seribu  [nilai-dalam-batas]`,
    );
  });

  it('catatan diterima yang tidak cocok lagi diperingatkan', () => {
    const diterima =
      'diterima:\n  - { aturan: nilai-dalam-batas, di: IKU.9, alasan: skala lama }\n  - { aturan: nilai-dalam-bats, di: IKU.1, alasan: salah ketik }\n';
    expect(pesan({ [DOKUMEN]: dokumen('rancangan', diterima) })).toEqual([
      `${DOKUMEN}:7:38  peringatan  perbedaan yang diterima tidak ada lagi: nilai-dalam-batas di "IKU.9"; hapus catatannya  [diterima-basi]`,
      `${DOKUMEN}:8:15  peringatan  perbedaan yang diterima menyebut aturan "nilai-dalam-bats" yang tidak dikenal; mungkin maksud Anda "nilai-dalam-batas"  [diterima-basi]`,
      expect.stringContaining('[bukti-realisasi]'),
    ]);
  });

  it('angka tercetak yang sudah sama dengan hitungan bukan perbedaan', () => {
    const tercetak = `edisi: Edisi terbit\nsumber: S1\nangka:\n  - { fakta: IKU.1.realisasi, tercetak: '84', baris: [3], alasan: lama }\n  - { fakta: IKU.1.target, tercetak: '85', baris: [4], alasan: salah cetak }\n`;
    const hasil = audit({ [`${UNIT}/lkj/tercetak.yaml`]: tercetak });
    expect(hasil.messages.map(formatMessage).join('\n')).toContain(
      '"84" sama dengan hitungan IKU.1.realisasi, jadi bukan perbedaan; hapus butir ini, atau periksa faktanya',
    );
    expect(hasil.tercetak?.angka.map(({ tercetak: tulisan, baris }) => [tulisan, baris])).toEqual([
      ['84', [3]],
      ['85', [4]],
    ]);
  });

  it('temuan dalam kalimat bertempat di baris babnya', () => {
    const bab =
      '# Pendahuluan\n\nUraian pertama.\n\nKinerja ditopang:\n\n1. rapat;\n2. realisasi 48% layanan.\n';
    const { temuan } = audit({ [BAB]: bab });
    expect(temuan.find(({ aturan }) => aturan === 'angka-bersumber-data')).toMatchObject({
      place: { file: BAB, line: 8, column: 14 },
      bagian: 'bab-1',
    });
  });

  it('pengenal aturan unik di semua golongan', () => {
    const id = ATURAN_LAPORAN.map((satu) => satu.id);
    expect(id).toHaveLength(new Set(id).size);
  });
});

describe('kedelapan dokumen proyek', async () => {
  const proyek = rangkaiProyek(await bacaProyek(fileURLToPath(new URL('../../../', import.meta.url))));
  const semua = [...auditProyek(proyek).values()];

  it('tanpa galat dan tanpa catatan diterima yang basi', () => {
    expect(semua).toHaveLength(8);
    const salah = semua.flatMap(({ messages }) =>
      messages.filter(({ severity }) => severity !== 'catatan').map(formatMessage),
    );
    expect(salah).toEqual([]);
  });

  it('setiap aturan menyebut banyaknya yang dinilai, dan LKj dinilai aturan dari semua golongan', () => {
    const lkj = semua.find(({ kunci }) => kunci === 'deputi-pmk/2023/lkj');
    expect(lkj?.aturan.map(({ id }) => id)).toEqual(ATURAN_LAPORAN.map(({ id }) => id));
    for (const golongan of ['tulisan', 'prosa', 'data'] as const)
      expect(lkj?.aturan.filter((satu) => satu.golongan === golongan && satu.diperiksa > 0)).not.toEqual([]);
    expect(lkj?.temuan.filter(({ status, alasan }) => status === 'diterima' && alasan === undefined)).toEqual(
      [],
    );
  });
});
