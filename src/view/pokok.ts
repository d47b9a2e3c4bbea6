import { isKosong } from '../calc/belum-diisi.ts';
import type { Profil } from '../schema/profil.ts';
import type { PokokView } from './bentuk.ts';
import { ambil, type Konteks, periode, perspektifBersasaran } from './konteks.ts';
import { tampilFakta } from './tampil.ts';

/** Angka pokok untuk ikhtisar satu halaman, menurut jenis dokumennya. */
export function susunPokok(konteks: Konteks): PokokView[] {
  return POKOK[konteks.dokumen.profil.jenis](konteks);
}

const POKOK: Readonly<Record<Profil['jenis'], (konteks: Konteks) => PokokView[]>> = {
  lkj: pokokCapaian,
  triwulan: pokokCapaian,
  predikat: pokokCapaian,
  renja: pokokTarget,
  pk: pokokTarget,
  roadmap: () => [],
};

/** Yang dicapai: NPSS, anggaran, perspektif, dan setiap indikator. */
function pokokCapaian(konteks: Konteks): PokokView[] {
  const satu = buatPokok(konteks);
  const status = (kunci: string): string =>
    konteks.hasil.fakta.has(kunci) ? tampilFakta(ambil(konteks, kunci)) : '';
  const model = periode(konteks);
  return [
    ...satu('Nilai Pencapaian Sasaran Strategis', 'npss', status('npss.status')),
    ...satu('Pagu akhir', 'anggaran.akhir', 'setelah blokir dan penambahan'),
    ...satu('Realisasi anggaran', 'anggaran.realisasi', `${status('anggaran.serapan')} dari pagu akhir`),
    ...perspektifBersasaran(model).flatMap(({ id, nama }) =>
      satu(nama, `perspektif.${id}.skor`, status(`perspektif.${id}.status`)),
    ),
    ...model.indikator.flatMap(({ kode, judul }) =>
      satu(`${kode} ${judul}`, `${kode}.capaian`, status(`${kode}.status`)),
    ),
  ];
}

/** Yang direncanakan: pagu dan target setiap indikator. */
function pokokTarget(konteks: Konteks): PokokView[] {
  const satu = buatPokok(konteks);
  return [
    ...satu('Pagu anggaran', 'anggaran.awal', 'sebelum revisi'),
    ...satu('Target PNBP', 'anggaran.pnbp.target', ''),
    ...periode(konteks).indikator.flatMap(({ kode, judul }) =>
      satu(`${kode} ${judul}`, `${kode}.target`, 'target'),
    ),
  ];
}

function buatPokok(konteks: Konteks): (label: string, fakta: string, keterangan: string) => PokokView[] {
  return (label, fakta, keterangan) =>
    konteks.hasil.fakta.has(fakta)
      ? [
          {
            label,
            fakta,
            nilai: tampilFakta(ambil(konteks, fakta), 'biasa'),
            keterangan: sebab(konteks, fakta) ?? keterangan,
          },
        ]
      : [];
}

/** Sebab nilainya belum diisi, misalnya `2 dari 3 indikator belum diisi`, menggantikan keterangan yang ikut kosong. */
function sebab(konteks: Konteks, fakta: string): string | undefined {
  const { nilai } = ambil(konteks, fakta);
  return isKosong(nilai) ? (nilai.keterangan ?? '') : undefined;
}
