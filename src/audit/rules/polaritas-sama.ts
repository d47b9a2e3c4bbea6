import type { Dokumen } from '../../claims/dokumen.ts';
import type { Indikator } from '../../claims/indikator.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { pokokKalimat } from '../fakta-indikator.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = String.raw`(maximi[sz]e|minimi[sz]e|stabili[sz]e|maksimal\w*|minimal\w*|stabil\w*|positif|negatif)`;
const KOLOM = /^(?:jenis )?polari(?:sasi|tas)\b/i;
const PROSA = new RegExp(
  String.raw`\bpolari(?:sasi|tas)(?: (?:indikator|IKU|IKK|ini|tersebut|adalah|bersifat|yaitu))*\s*:? ${N}\b`,
  'gi',
);
const teks = (arah: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nKode IKU\tIndikator Kinerja Utama\tTarget\tPolarisasi\nIKU.1\tPersentase deviasi proyeksi penerimaan\t8,00\tMinimize\nIKU.2\tPersentase penyelesaian pemeriksaan\t95,00\tMaximize\n\nIKU 1. Persentase deviasi proyeksi penerimaan\n\nPolarisasi indikator ini ${arah}.`;

/** Arah sebuah indikator di kalimat sama dengan arahnya di tabel. */
export const polaritasSama: Aturan = {
  id: 'polaritas-sama',
  keparahan: 'galat',
  pernyataan: 'Polarisasi sebuah indikator di kalimat sama dengan polarisasinya di tabel.',
  contoh: {
    benar: [teks('Minimize'), teks('negatif')],
    salah: [{ teks: teks('Maximize'), tercetak: 'Maximize', seharusnya: 'Minimize' }],
  },
  periksa: (dokumen) => {
    const tabel = menurutTabel(dokumen);
    if (tabel.size === 0) return [];
    return dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }) =>
        [...isi.matchAll(PROSA)].flatMap((cocok): Hasil[] => {
          const indikator = pokokKalimat(dokumen, prosa, isi);
          const acuan = indikator === undefined ? undefined : tabel.get(indikator.id);
          const tercetak = cocok[1] ?? '';
          if (acuan === undefined || arah(acuan.tulisan) === arah(tercetak)) return [];
          const baris = barisPada(prosa, letak + cocok.index);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut polarisasi ${tercetak}; di tabel (baris ${acuan.baris}) indikator ini ${acuan.tulisan}.`,
              tercetak,
              seharusnya: acuan.tulisan,
              lain: [acuan.baris],
              saran: 'samakan dengan perjanjian kinerja; rumus capaian mengikutinya',
            },
          ];
        }),
      ),
    );
  },
};

function menurutTabel({
  barisIndikator,
}: Dokumen): ReadonlyMap<Indikator['id'], { readonly tulisan: string; readonly baris: number }> {
  return new Map(
    barisIndikator.flatMap(({ tabel, baris, indikator }) => {
      const kolom = tabel.kolom.find(({ judul }) => KOLOM.test(judul));
      const tulisan = kolom === undefined ? '' : (baris.sel[kolom.indeks]?.teks ?? '');
      return new RegExp(`^${N}$`, 'i').test(tulisan) ? [[indikator.id, { tulisan, baris: baris.baris }]] : [];
    }),
  );
}

function arah(tulisan: string): string {
  if (/^(?:ma[kx]|positif)/i.test(tulisan)) return 'naik';
  return /^(?:min|negatif)/i.test(tulisan) ? 'turun' : 'tetap';
}
