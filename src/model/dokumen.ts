import type { Berkas, DokumenIsi, Isi, PeriodeIsi } from '../load/isi.ts';
import type { Prosa } from '../load/mdx.ts';
import { suggest } from '../nearest.ts';
import type { Profil } from '../schema/profil.ts';
import type { Dokumen, Pejabat, Unit } from './laporan.ts';
import type { Pencatat } from './rujukan.ts';

/** Merangkai dokumen menurut profilnya; bab wajib yang belum ada menjadi temuan. */
export function rangkaiDokumen(
  isi: Isi,
  periode: PeriodeIsi,
  unit: Unit,
  tahun: number,
  pejabat: ReadonlyMap<string, Pejabat>,
  pencatat: Pencatat,
): readonly Dokumen[] {
  return [...periode.dokumen.values()].flatMap((dokumen) => {
    const { data } = dokumen.dokumen;
    const profil = pencatat.cari(dokumen.dokumen, ['profil'], 'profil', data.profil, isi.profil);
    const penandatangan = pencatat.cari(
      dokumen.dokumen,
      ['penandatangan'],
      'pejabat',
      data.penandatangan,
      pejabat,
    );
    if (profil === undefined || penandatangan === undefined) return [];
    const bab = susunBab(dokumen, profil, pencatat);
    return [
      {
        kunci: `${unit.id}/${periode.periode}/${dokumen.jenis}`,
        jenis: dokumen.jenis,
        unit,
        periode: periode.periode,
        tahun,
        profil: profil.data,
        isi: dokumen,
        penandatangan,
        ...bab,
      },
    ];
  });
}

function susunBab(
  { bab, rusak, dokumen, folder }: DokumenIsi,
  { data: profil }: Berkas<Profil>,
  { catat, messages }: Pencatat,
): Pick<Dokumen, 'depan' | 'bab' | 'lampiran'> {
  const ambil = (bagian: readonly { berkas: string; judul: string; wajib?: boolean }[]): Prosa[] =>
    bagian.flatMap(({ berkas, judul, wajib = true }) => {
      const prosa = bab.get(berkas);
      if (prosa === undefined && wajib && !rusak.has(berkas))
        catat(dokumen, ['profil'], 'bab-wajib', `bab "${judul}" belum ada`, `buat ${folder}/${berkas}.mdx`);
      return prosa === undefined ? [] : [prosa];
    });
  const dikenal = new Set([...profil.depan, ...profil.bab, ...profil.lampiran].map(({ berkas }) => berkas));
  for (const nama of bab.keys())
    if (!dikenal.has(nama))
      messages.push({
        rule: 'bab-di-luar-profil',
        severity: 'galat',
        place: { file: `${folder}/${nama}.mdx`, line: 1, column: 1 },
        text: `berkas ${nama}.mdx tidak ada dalam profil`,
        hint: suggest(nama, [...dikenal]),
      });
  return { depan: ambil(profil.depan), bab: ambil(profil.bab), lampiran: ambil(profil.lampiran) };
}
