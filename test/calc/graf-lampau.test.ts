import { describe, expect, it } from 'vitest';
import { sepertiDilaporkan } from '../../src/calc/graf/lampau.ts';
import { hitung, periode, realisasi, rencana } from './graf-proyek.ts';

const LALU = 'content/unit/unit-a/2022';
const DASAR = 'sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 }';

/** Unit A 2023 dengan tahun lalunya: satu indikator untuk setiap cara realisasi. */
function proyek(lalu: Readonly<Record<string, string>>, cara: readonly string[]) {
  const tahun = (nama: string, isi: string) => [`${LALU}/${nama}.yaml`, isi] as const;
  return hitung(
    { rencana: rencana(cara.map(() => DASAR)), realisasi: realisasi(cara.map(() => 'nilai: 90')) },
    {
      ...Object.fromEntries([
        tahun('rencana', rencana(cara.map(() => DASAR))),
        tahun('realisasi', realisasi(cara)),
        ...Object.entries(lalu).map(([nama, isi]) => tahun(nama, isi)),
      ]),
    },
  );
}

describe('realisasi tahun lampau sama dengan yang dilaporkan tahun itu', () => {
  it('serapan RO tahun lalu dipakai, bukan dianggap tidak ada', () => {
    const { semua, fakta, temuan } = proyek(
      {
        anggaran: `kro:
  - { kode: K, nama: K, ro: [{ kode: R, nama: R, unit: unit-a, indikator: IKU.1, realisasi: 97 }] }
revisi: [{ nomor: 1, jenis: awal, rincian: { R: 100 } }]
`,
      },
      ['fakta: anggaran.serapan', 'rasio: { pembilang: { fakta: anggaran.realisasi }, penyebut: 200 }'],
    );
    expect(semua('IKU.1.realisasi.2022', 'IKU.1.kenaikan.2022', 'IKU.2.realisasi.2022')).toEqual([
      '97,00',
      '-7,00',
      '48,50',
    ]);
    expect(fakta('IKU.1.realisasi.2022')?.tempat?.()).toMatchObject({
      file: `${LALU}/realisasi.yaml`,
      line: 2,
    });
    expect(temuan).toEqual([]);
  });

  it('triwulan tahun lalu digabung menurut tahun itu; yang kosong tetap kosong', () => {
    const tw =
      'sasaran: SS.1, judul: A, satuan: persen, konsolidasi: jumlah, target: { pk: 80, triwulan: { tw1: 30, tw2: 50 } }';
    const lalu = hitung(
      { rencana: rencana([DASAR, DASAR]), realisasi: realisasi(['nilai: 90', 'nilai: 90']) },
      {
        [`${LALU}/rencana.yaml`]: rencana([tw, tw]),
        [`${LALU}/realisasi.yaml`]: realisasi([
          'dari_triwulan: true, triwulan: { tw1: { nilai: 30 }, tw2: { nilai: 45 } }',
          'dari_triwulan: true, triwulan: { tw1: { nilai: 30 } }',
        ]),
      },
    );
    expect(lalu.semua('IKU.1.realisasi.2022', 'IKU.2.realisasi.2022')).toEqual(['75,00', '[kosong]']);
  });

  it('nilai, dan rasio atas tabel tahun itu, tetap dihitung dari datanya', () => {
    const { semua, fakta } = proyek(
      {
        fakta: `fakta: [{ id: layanan, judul: L, nilai: 30, satuan: '', asal: contoh }]\n`,
      },
      ['nilai: 70', 'rasio: { pembilang: { fakta: fakta.layanan }, penyebut: 40 }'],
    );
    expect(semua('IKU.1.realisasi.2022', 'IKU.2.realisasi.2022')).toEqual(['70,00', '75,00']);
    expect(fakta('IKU.2.realisasi.2022')?.masukan).toEqual(['IKU.2.hitungan.2022']);
  });

  it('fakta tahun lalu yang tidak ada tetap tidak ada', () => {
    expect(proyek({}, ['fakta: anggaran.serapan']).nilai('IKU.1.realisasi.2022')).toBe('[na]');
  });

  it('indikator yang tidak ada di hasil tahun itu, atau belum punya realisasi, tidak diubah', () => {
    const model = periode({
      rencana: rencana([DASAR, DASAR]),
      realisasi: realisasi(['dari_unit: rata-rata']),
    });
    for (const indikator of model.indikator)
      expect(sepertiDilaporkan(indikator, model, () => new Map())).toBe(indikator);
  });
});
