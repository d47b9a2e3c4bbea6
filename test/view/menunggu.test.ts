import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import type { TabelView } from '../../src/view/bentuk.ts';
import { tegakkan } from '../../src/view/tegak.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';

const DOKUMEN = `${UNIT}/lkj/dokumen.yaml`;
const FINAL = `profil: lkj\njudul: LKj\nstatus: final\ntanggal: 2024-01-15\npenandatangan: kepala-a\n`;
const ANGGARAN = `kro:
  - kode: A.1
    nama: KRO
    ro: [{ kode: A.1.1, nama: RO, unit: unit-a, indikator: IKU.1, realisasi: 90 }]
revisi: [{ nomor: '0', jenis: awal, rincian: { A.1.1: 100 } }]
`;

function susun(mdx: string, berkas: Readonly<Record<string, string>> = {}) {
  const { dokumen, messages } = rangkaiProyek(proyekDasar({ ...berkas, [BAB]: `# Bab\n\n${mdx}\n` }));
  return {
    html: dokumen[0]?.bagian.map(({ html }) => html).join('') ?? '',
    pesan: messages.map(formatMessage),
    aturan: messages.map(({ rule, severity }) => `${severity} ${rule}`),
    daftar: dokumen[0]?.daftarTabel.map(({ judul }) => judul),
  };
}

describe('komponen yang datanya belum ada', () => {
  it('di rancangan menjadi kotak bernomor yang dapat dirujuk, tanpa jalur berkas', () => {
    const { html, aturan, daftar } = susun(
      'Lihat <Rujuk ke="tabel:anggaran-sasaran"/>.\n\n<Tabel isi="anggaran-sasaran"/>',
    );
    expect(html).toContain('href="#tabel-anggaran-sasaran">Tabel 1</a>');
    expect(html).toContain(
      '<aside class="isian menunggu" id="tabel-anggaran-sasaran" aria-label="Menunggu data"><p><strong>Tabel 1 menunggu data:</strong> pagu dan realisasi anggaran di anggaran.yaml.</p></aside>',
    );
    expect(html).not.toContain('content/unit');
    expect(aturan).toEqual(['peringatan menunggu-data']);
    expect(daftar).toEqual(['(menunggu data)']);
  });

  it('terisi sendiri begitu datanya ada', () => {
    const { html, aturan } = susun('Serapan <Nilai fakta="anggaran.serapan"/>.', {
      [`${UNIT}/anggaran.yaml`]: ANGGARAN,
    });
    expect(html).toContain('90%');
    expect(html).not.toContain('menunggu');
    expect(aturan).toEqual([]);
  });

  it('anggaran.yaml yang masih kerangka kosong tetap menunggu, tidak pernah Rp0', () => {
    const { html } = susun('Pagu <Nilai fakta="anggaran.akhir"/>.', {
      [`${UNIT}/anggaran.yaml`]: 'kro: []\n',
    });
    expect(html).toContain('[menunggu anggaran.yaml]');
  });

  it('satu peringatan untuk setiap macam data dalam satu bab', () => {
    const { pesan } = susun(
      'Pagu <Nilai fakta="anggaran.akhir"/>, sisa <Nilai fakta="anggaran.sisa"/>.\n\n<Rumus indikator="IKU.1"/>',
    );
    expect(pesan).toEqual([
      `${BAB}:3:6  peringatan  menunggu data: pagu dan realisasi anggaran (2 tempat di bab ini); isi ${UNIT}/anggaran.yaml, atau hapus komponennya bila memang tidak ada  [menunggu-data]`,
      `${BAB}:5:1  peringatan  menunggu data: formula IKU.1; isi ${UNIT}/rencana.yaml, atau hapus komponennya bila memang tidak ada  [menunggu-data]`,
    ]);
  });

  it('tahun lalu tanpa data dan tugas unit yang belum ditulis juga menunggu', () => {
    const { html, aturan } = susun(
      'Tugas <Sebut apa="tugas"/>; dulu <Nilai fakta="IKU.1.capaian" periode="2022"/>.',
    );
    expect(html).toContain('[menunggu instansi.yaml]');
    expect(html).toContain('[menunggu folder tahun 2022]');
    expect(new Set(aturan)).toEqual(new Set(['peringatan menunggu-data']));
  });

  it('di dokumen final tetap galat', () => {
    const { aturan, html } = susun('<Tabel isi="anggaran-sasaran"/>', { [DOKUMEN]: FINAL });
    expect(aturan.every((satu) => satu.startsWith('galat'))).toBe(true);
    expect(aturan).toHaveLength(1);
    expect(html).toBe('');
  });

  it('nama yang salah tulis tetap galat di rancangan', () => {
    expect(susun('<Nilai fakta="IKU.1.capain"/> <Nilai fakta="npsss"/>').aturan).toEqual([
      'galat fakta-tidak-dikenal',
      'galat fakta-tidak-dikenal',
    ]);
  });
});

describe('tabel mendatar', () => {
  const tabel = (baris: readonly (readonly string[])[]): TabelView => ({
    judul: 'T',
    kepala: [[{ teks: 'Nama' }, { teks: 'Jumlah' }]],
    badan: baris.map((sel) => ({ jenis: 'biasa', sel: sel.map((teks) => ({ teks })) })),
    lebar: [60, 40],
    mendatar: true,
  });

  it('yang pendek dan muat menjadi tegak, lebar kolomnya paling banyak seratus', () => {
    const hasil = tegakkan(tabel([['Satu', '10']]));
    expect(hasil.mendatar).toBe(false);
    expect(hasil.lebar.reduce((jumlah, satu) => jumlah + satu, 0)).toBeLessThanOrEqual(100);
  });

  it('yang panjang atau yang katanya tidak muat tetap mendatar', () => {
    expect(tegakkan(tabel(Array.from({ length: 7 }, () => ['a', 'b']))).mendatar).toBe(true);
    expect(tegakkan(tabel([['x'.repeat(60), 'y'.repeat(30)]])).mendatar).toBe(true);
  });
});
