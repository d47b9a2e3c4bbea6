import { describe, expect, it } from 'vitest';
import { ATURAN_PROSA } from '../../../src/audit/laporan/prosa/index.ts';
import { kalimatTulisan } from '../../../src/audit/laporan/prosa/kalimat.ts';
import type { AturanProsa, PenilaianProsa } from '../../../src/audit/laporan/prosa/tipe.ts';
import { tulisDokumen } from '../../../src/audit/laporan/tulisan.ts';
import { bacaDokumen } from '../../../src/claims/dokumen.ts';
import { rangkaiProyek } from '../../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from '../../load/dasar.ts';

const LALU = UNIT.replace('2023', '2022');
const RENCANA = (proyekDasar().get(`${UNIT}/rencana.yaml`) ?? '').replace('pk: 80', 'pk: 78');

/** Bab contoh di proyek dasar yang tahun lalunya bernilai 70 dari target 78; tahun ini 84 dari 80. */
function jalankan({ periksa }: AturanProsa, teks: string): PenilaianProsa {
  const { dokumen, semuaHasil, messages } = rangkaiProyek(
    proyekDasar({
      [`${LALU}/rencana.yaml`]: RENCANA,
      [`${LALU}/realisasi.yaml`]: 'realisasi:\n  - indikator: IKU.1\n    nilai: 70\n',
      [BAB]: `# Pendahuluan\n\n${teks}\n`,
    }),
  );
  const halaman = dokumen.find(({ kunci }) => kunci === 'unit-a/2023/lkj');
  const hasil = semuaHasil.get('unit-a/2023');
  if (halaman === undefined || hasil === undefined)
    throw new Error(messages.map(({ text }) => text).join('; '));
  const tulisan = tulisDokumen(halaman);
  const bagian = halaman.bagian.map((satu) => ({
    baris: 4,
    judul: teks === '' ? 'Rekapitulasi Surat' : satu.judul,
    resmi: 'Pendahuluan',
  }));
  return periksa({
    periode: hasil.periode,
    dokumen: bacaDokumen(tulisan.teks),
    kalimat: kalimatTulisan(tulisan.baris),
    bagian,
    cari: (kunci) => hasil.fakta.get(kunci),
    semua: hasil.fakta,
  });
}

describe('aturan prosa', () => {
  it('urut menurut pengenalnya, dan pengenalnya tidak kembar', () => {
    const id = ATURAN_PROSA.map((satu) => satu.id);
    expect(id).toEqual([...new Set(id)].sort());
  });

  it.each(ATURAN_PROSA)('$id: $pernyataan', (aturan) => {
    for (const teks of aturan.contoh.benar) expect(jalankan(aturan, teks).temuan, teks).toEqual([]);
    for (const { teks, tercetak, seharusnya } of aturan.contoh.salah) {
      const { temuan, diperiksa } = jalankan(aturan, teks);
      expect(diperiksa, teks).toBeGreaterThan(0);
      expect(temuan, teks).toContainEqual(expect.objectContaining({ tercetak, seharusnya }));
    }
  });
});
