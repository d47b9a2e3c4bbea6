import { formatPeriode } from '../format/tanggal.ts';
import type { Berkas, DokumenIsi, Isi, PeriodeIsi } from '../load/isi.ts';
import { suggest } from '../nearest.ts';
import type { BagianProfil, Profil } from '../schema/profil.ts';
import { isDataAda } from './bila.ts';
import type { BagianDokumen, Dokumen, Pejabat, Penandatangan, Unit } from './laporan.ts';
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
    const penandatangan = cariPenandatangan(dokumen, pejabat, pencatat);
    if (data.reviu !== undefined)
      pencatat.cari(
        dokumen.dokumen,
        ['reviu', 'penandatangan'],
        'pejabat',
        data.reviu.penandatangan,
        pejabat,
      );
    if (profil === undefined || penandatangan === undefined) return [];
    const ganti: Isian = {
      tahun: String(tahun),
      tahun_lalu: String(tahun - 1),
      unit: unit.singkat,
      renstra: formatPeriode(periode.rencana?.data.renstra ?? ''),
    };
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
        ...susunBab(dokumen, profil, periode, isi.bawaan.get(data.profil) ?? new Map(), ganti, pencatat),
      },
    ];
  });
}

/** Isian judul profil. */
type Isian = Readonly<Record<'tahun' | 'tahun_lalu' | 'unit' | 'renstra', string>>;

function isiJudul(judul: string, ganti: Isian): string {
  return judul.replace(/\{(tahun|tahun_lalu|unit|renstra)\}/g, (_, nama: keyof Isian) => ganti[nama]);
}

/** Pejabat penandatangan, atau sebab namanya tidak diketahui bersama jabatannya. */
function cariPenandatangan(
  { dokumen }: DokumenIsi,
  pejabat: ReadonlyMap<string, Pejabat>,
  { cari, catat }: Pencatat,
): Penandatangan | undefined {
  const { penandatangan: id, jabatan_penandatangan: jabatan } = dokumen.data;
  if (id !== 'belum-terbit' && id !== 'tidak-terbaca')
    return cari(dokumen, ['penandatangan'], 'pejabat', id, pejabat);
  if (jabatan !== undefined) return { nama: undefined, jabatan, sebab: id };
  catat(
    dokumen,
    ['penandatangan'],
    'jabatan-penandatangan',
    `penandatangan ${id} tanpa jabatan`,
    'tulis jabatan_penandatangan',
  );
  return undefined;
}

function susunBab(
  { bab, rusak, dokumen, folder }: DokumenIsi,
  { data: profil }: Berkas<Profil>,
  periode: PeriodeIsi,
  bawaan: ReadonlyMap<string, BagianDokumen['prosa']>,
  ganti: Isian,
  { catat, messages }: Pencatat,
): Pick<Dokumen, 'depan' | 'bab' | 'lampiran'> {
  const ambil = (semua: readonly BagianProfil[]): BagianDokumen[] =>
    semua.flatMap((bagian) => {
      const { berkas, wajib, bila } = bagian;
      const tulisan = bab.get(berkas);
      if (tulisan === undefined && bila !== undefined && !isDataAda(periode, dokumen.data, bila)) return [];
      const prosa = tulisan ?? (bagian.bawaan ? bawaan.get(berkas) : undefined);
      const judul = isiJudul(bagian.judul, ganti);
      if (prosa === undefined && wajib && !rusak.has(berkas))
        catat(
          dokumen,
          ['profil'],
          'bab-wajib',
          `bab "${judul}" belum ada`,
          `buat ${folder}/${berkas}.mdx, atau jalankan npx lapkin baru ${dokumen.data.profil} ${periode.unit} ${periode.periode}`,
        );
      if (prosa === undefined) return [];
      const subbab = bagian.bagian.map((satu) => ({ ...satu, judul: isiJudul(satu.judul, ganti) }));
      return [{ berkas, judul, subbab, prosa, bawaan: tulisan === undefined }];
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
