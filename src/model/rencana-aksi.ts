import { bakukan } from '../format/baku.ts';
import type { Berkas, PeriodeIsi } from '../load/isi.ts';
import type { Jalan } from '../load/letak.ts';
import { suggest } from '../nearest.ts';
import { isAngka } from '../schema/angka.ts';
import type { RencanaAksi } from '../schema/rencana-aksi.ts';
import type { Unit } from './laporan.ts';
import {
  type BarisAksi,
  isiFase,
  type Luaran,
  type Matriks,
  type MatriksModel,
  type Pihak,
} from './matriks.ts';
import type { Pencatat } from './rujukan.ts';

/** Merangkai matriks rencana aksi: setiap luaran satu baris, pihaknya dikenali, indikator dan fasenya ada. */
export function rangkaiRencanaAksi(
  { 'rencana-aksi': berkas, roadmap, rencana, folder }: PeriodeIsi,
  unit: ReadonlyMap<string, Unit>,
  pencatat: Pencatat,
): readonly MatriksModel[] {
  if (roadmap !== undefined && rencana !== undefined) {
    const sasaran = new Map(rencana.data.sasaran.map((satu) => [satu.kode, satu]));
    const tanda = new Map(roadmap.data.catatan_kaki.map((satu) => [satu.tanda, satu]));
    for (const [index, satu] of roadmap.data.indikator.entries()) {
      pencatat.cari(roadmap, ['indikator', index, 'sasaran'], 'sasaran', satu.sasaran, sasaran);
      if (satu.tanda !== undefined)
        pencatat.cari(roadmap, ['indikator', index, 'tanda'], 'tanda', satu.tanda, tanda);
    }
  }
  if (berkas === undefined) return [];
  const indikator = new Map<string, readonly string[]>([
    ...(rencana?.data.indikator ?? []).flatMap(({ id, kode }) =>
      [id, kode ?? id].map((nama) => [nama, []] as const),
    ),
    ...(roadmap?.data.indikator ?? []).map(({ id, target }) => [id, Object.keys(target)] as const),
  ]);
  const kenali = pengenalPihak(berkas, unit, pencatat);
  let tanpaIndikator: Jalan | undefined;
  const model = berkas.data.matriks.map((data, m) => {
    const baris: BarisAksi[] = [];
    const fase = new Map(data.fase.map((satu) => [satu.id, satu]));
    for (const [k, kelompok] of data.kelompok.entries()) {
      const jalanKelompok = ['matriks', m, 'kelompok', k];
      if (kelompok.indikator !== undefined && indikator.size === 0) tanpaIndikator ??= jalanKelompok;
      else if (kelompok.indikator !== undefined) {
        const jalan = [...jalanKelompok, 'indikator'];
        const tahun = pencatat.cari(berkas, jalan, 'indikator', kelompok.indikator, indikator);
        if (tahun !== undefined && kelompok.tahun_target !== undefined)
          pencatat.cari(
            berkas,
            [...jalanKelompok, 'tahun_target'],
            'tahun',
            String(kelompok.tahun_target),
            new Map(tahun.map((satu) => [satu, satu])),
          );
      }
      for (const [a, aksi] of kelompok.aksi.entries()) {
        const jalanAksi = [...jalanKelompok, 'aksi', a];
        const [koordinator, pelaksana] = (['koordinator', 'pelaksana'] as const).map((peran) =>
          aksi[peran].map((nama, i) => kenali(nama, [...jalanAksi, peran, i])),
        );
        for (const [l, luaran] of aksi.luaran.entries()) {
          const jalan = [...jalanAksi, 'luaran', l];
          periksaJadwal(berkas, data, luaran, fase, jalan, pencatat);
          const milik = (peran: 'koordinator' | 'pelaksana') =>
            luaran[peran]?.map((nama, i) => kenali(nama, [...jalan, peran, i]));
          baris.push({
            nomor: baris.length + 1,
            kelompok,
            aksi,
            luaran,
            koordinator: milik('koordinator') ?? koordinator ?? [],
            pelaksana: milik('pelaksana') ?? pelaksana ?? [],
            jalan,
          });
        }
      }
    }
    return { data, berkas, baris };
  });
  if (tanpaIndikator !== undefined)
    pencatat.catat(
      berkas,
      [...tanpaIndikator, 'indikator'],
      'data-belum-ada',
      `rencana aksi ini memerlukan ${folder}/roadmap.yaml (indikator reformasi birokrasi dan targetnya)`,
      'buatlah, contohnya di panduan',
    );
  return model;
}

type Kenali = (nama: string, jalan: Jalan) => Pihak;

/** Mengenali pihak menurut id, nama, singkatan, atau alias unit; lalu menurut pihak_lain. */
function pengenalPihak(
  berkas: Berkas<RencanaAksi>,
  unit: ReadonlyMap<string, Unit>,
  { catat }: Pencatat,
): Kenali {
  const dikenal = new Map<string, Pihak>();
  for (const { nama, alias } of berkas.data.pihak_lain)
    for (const sebutan of [nama, ...alias]) dikenal.set(bakukan(sebutan), { nama });
  for (const { id, nama, singkat, alias } of unit.values())
    for (const sebutan of [id, nama, singkat, ...alias]) dikenal.set(bakukan(sebutan), { id, nama });
  const pilihan = [...new Set([...dikenal.values()].map(({ nama }) => nama))];
  return (nama, jalan) => {
    const satu = dikenal.get(bakukan(nama));
    if (satu !== undefined) return satu;
    const hint = `${suggest(nama, pilihan)}; daftarkan unitnya di content/instansi.yaml, atau pihaknya di pihak_lain`;
    catat(berkas, jalan, 'pihak-tidak-dikenal', `pihak "${nama}" tidak dikenal`, hint);
    return { nama };
  };
}

/** Fase jadwal harus ada, isinya sesuai ukurannya, dan tahapan tidak mundur. */
function periksaJadwal(
  berkas: Berkas<RencanaAksi>,
  { fase: urutan, tahap }: Matriks,
  luaran: Luaran,
  fase: ReadonlyMap<string, unknown>,
  jalan: Jalan,
  { cari, catat }: Pencatat,
): void {
  const { jadwal, ukuran } = luaran;
  const dikenal = new Map(tahap.map((nama, index) => [nama, index]));
  for (const id of Object.keys(jadwal)) cari(berkas, [...jalan, 'jadwal', id], 'fase', id, fase);
  let terakhir = -1;
  for (const { id } of urutan) {
    const isi = isiFase(luaran, id);
    const tempat = [...jalan, 'jadwal', id];
    if (isi === undefined || (typeof isi === 'object' && 'fakta' in isi)) continue;
    const berkata = ukuran === 'predikat' || ukuran === 'tahap';
    if (isAngka(isi) === berkata) {
      const harus = berkata ? 'teks' : 'angka';
      catat(
        berkas,
        tempat,
        'isi-jadwal',
        `isi jadwal ${id} harus ${harus}`,
        `sesuaikan isinya, atau ukurannya`,
      );
    } else if (ukuran === 'tahap' && typeof isi === 'string') {
      const urut = cari(berkas, tempat, 'tahap', isi, dikenal) ?? terakhir;
      if (urut < terakhir)
        catat(
          berkas,
          tempat,
          'tahap-mundur',
          `tahap "${isi}" mendahului tahap fase sebelumnya`,
          `urutannya: ${tahap.join(', ')}`,
        );
      terakhir = urut;
    }
  }
}
