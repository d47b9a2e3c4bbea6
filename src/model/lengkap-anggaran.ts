import type { Message } from '../message.ts';
import type { Anggaran } from '../schema/anggaran.ts';
import { keparahanKurang } from './keparahan.ts';
import type { PeriodeModel } from './laporan.ts';
import { isBerpagu } from './pagu.ts';

type Ro = Anggaran['kro'][number]['ro'][number];

/** Dokumen yang mencetak pagu; laporan kinerja juga mencetak realisasinya. */
const BERPAGU: ReadonlySet<string> = new Set(['renja', 'pk', 'lkj']);

/**
 * Kelengkapan anggaran.yaml: RO punya pagu, RO berpagu menyebut unit dan indikatornya, dan di laporan kinerja punya
 * realisasi. Pagu dan realisasi yang kosong galat bila dokumennya final.
 */
export function periksaAnggaranLengkap({ dokumen, isi: { anggaran } }: PeriodeModel): readonly Message[] {
  const berpagu = dokumen.filter(({ profil }) => BERPAGU.has(profil.jenis));
  if (anggaran === undefined || berpagu.length === 0) return [];
  const { letak, data } = anggaran;
  const semua = data.kro.flatMap(({ ro }, k) => ro.map((satu, r) => ({ satu, jalan: ['kro', k, 'ro', r] })));
  const [pertama] = semua;
  const tanpaRo = pertama === undefined && data.per_sasaran.length === 0 && data.per_unit.length === 0;
  if (pertama === undefined && !tanpaRo) return [];
  if (tanpaRo || data.revisi.length === 0)
    return [
      {
        rule: 'pagu-kosong',
        severity: keparahanKurang(...berpagu),
        place: letak(['kro']),
        text: 'pagu belum diisi',
        hint: `${tanpaRo ? 'tulis kro dan RO-nya, lalu' : 'tulis'} di akhir anggaran.yaml: revisi: [{ nomor: '0', jenis: awal, rincian: { ${pertama?.satu.kode ?? '<kode RO>'}: … } }]`,
      },
    ];
  const roBerpagu = semua.filter(({ satu }) => isBerpagu(data.revisi, satu.kode));
  const tanpaTautan = roBerpagu.flatMap(({ satu, jalan }): Message[] => {
    const kurang = belumDisebut(satu);
    if (kurang.length === 0) return [];
    return [
      {
        rule: 'ro-tanpa-indikator',
        severity: 'peringatan',
        place: letak(jalan),
        text: `RO ${satu.kode} punya pagu tetapi belum menyebut ${kurang.join(' dan ')}`,
        hint: kurang.includes('indikator')
          ? 'tulis indikator: dengan kode indikator yang dilayani, atau indikator: tidak-terkait'
          : 'tulis unit: dengan unit pelaksananya',
      },
    ];
  });
  return [...tanpaTautan, ...realisasiKosong()];

  function realisasiKosong(): readonly Message[] {
    const laporan = berpagu.filter(({ profil }) => profil.jenis === 'lkj');
    const belum = roBerpagu.filter(({ satu }) => satu.realisasi === undefined);
    const [awal] = belum;
    if (laporan.length === 0 || awal === undefined) return [];
    return [
      {
        rule: 'realisasi-anggaran-kosong',
        severity: keparahanKurang(...laporan),
        place: letak(awal.jalan),
        text:
          belum.length === roBerpagu.length
            ? 'realisasi anggaran belum diisi'
            : `realisasi anggaran ${belum.length} dari ${roBerpagu.length} RO belum diisi: ${belum.map(({ satu }) => satu.kode).join(', ')}`,
        hint: 'tulis realisasi: di bawah setiap RO; yang memang tidak terserap ditulis realisasi: 0',
      },
    ];
  }
}

function belumDisebut({ unit, indikator }: Ro): readonly string[] {
  return [...(indikator === undefined ? ['indikator'] : []), ...(unit === undefined ? ['unit'] : [])];
}
