import type { PeriodeModel } from '../../model/laporan.ts';
import { JENIS_RB, type NilaiRb, type Roadmap } from '../../schema/roadmap.ts';
import type { Graf } from '../graf.ts';
import { angka, type Nilai, teks } from '../nilai.ts';
import { nilaiData } from './nilai-data.ts';

/** Road map reformasi birokrasi: keadaan awal dan target setiap indikator, serta predikat tahun-tahun lampau. */
export function grafRoadmap(graf: Graf, { isi: { roadmap: berkas } }: PeriodeModel): void {
  if (berkas === undefined) return;
  const { predikat, indikator } = berkas.data;
  for (const [index, { tahun, predikat: isi, asal }] of predikat.entries())
    graf.daun(`rb.predikat.${tahun}`, `Predikat reformasi birokrasi tahun ${tahun}`, '', {
      nilai: teks(isi),
      asal,
      tempat: () => berkas.letak(['predikat', index, 'predikat']),
    });
  for (const { kunci, label, satuan, asal, isi, jalan } of nilaiRoadmap(berkas.data)) {
    const tempat = () => berkas.letak(jalan);
    if ('fakta' in isi) graf.salin(kunci, label, satuan, isi.fakta, tempat);
    else graf.daun(kunci, label, satuan, { nilai: nilaiRb(isi), asal, tempat });
  }
  for (const jenis of JENIS_RB)
    graf.daun(`rb.${jenis}.banyak`, `Banyaknya indikator ${jenis.replace('-', ' ')}`, 'indikator', {
      nilai: angka(indikator.filter((satu) => satu.jenis === jenis).length),
      rumus: 'banyak',
      tempat: () => berkas.letak(['indikator']),
    });
}

/** Setiap nilai indikator dengan kunci fakta dan jalannya: keadaan awal, lalu target tiap tahun. */
export function nilaiRoadmap(data: Roadmap | undefined) {
  if (data === undefined) return [];
  return data.indikator.flatMap(({ id, judul, satuan, asal, awal, target }, index) =>
    [
      { ekor: 'awal', label: `${judul} tahun ${data.tahun_awal}`, isi: awal, jalan: ['awal'] },
      ...Object.entries(target).map(([tahun, isi]) => ({
        ekor: `target.${tahun}`,
        label: `Target ${judul} tahun ${tahun}`,
        isi,
        jalan: ['target', tahun],
      })),
    ].map(({ ekor, label, isi, jalan }) => ({
      kunci: `rb.${id}.${ekor}`,
      label,
      satuan,
      asal,
      isi,
      jalan: ['indikator', index, ...jalan],
    })),
  );
}

function nilaiRb(isi: Exclude<NilaiRb, { fakta: string }>): Nilai {
  if ('predikat' in isi) return teks(isi.predikat);
  return 'kategori' in isi ? angka(isi.nilai.nilai) : nilaiData(isi);
}
