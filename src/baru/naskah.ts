import type { PeriodeModel } from '../model/laporan.ts';
import type { BagianProfil } from '../schema/profil.ts';
import { atribut, belumDiketahui, ganti, gantiTeks, type Pengisi, prosa } from './ganti.ts';
import type { Sasaran } from './permintaan.ts';

/** Naskah awal milik profil: `templates/<profil>/awal/<berkas>.mdx`. */
export type Naskah = (berkas: string) => string | undefined;

/** Baris yang diganti uraian setiap indikator, disusun dari naskah `indikator.mdx`. */
const TIAP_INDIKATOR = /^\{setiap_indikator\}$/m;

/** Bab-bab dokumen yang belum ada: dari naskah awal profil, atau judul, subbab, dan pertanyaannya saja. */
export function susunBab(
  sasaran: Sasaran,
  rencana: PeriodeModel,
  naskah: Naskah,
  ada: (berkas: string) => boolean,
): ReadonlyMap<string, string> {
  const { profil } = sasaran;
  const pengisi = pengisiDokumen(sasaran, rencana);
  const bab = new Map<string, string>();
  for (const bagian of [...profil.depan, ...profil.bab, ...profil.lampiran]) {
    const { berkas, bawaan, wajib } = bagian;
    const awal = naskah(berkas);
    if (bawaan || ada(berkas) || (awal === undefined && !wajib)) continue;
    const teks = awal ?? kerangka(bagian, pengisi);
    bab.set(berkas, isi(tiapIndikator(teks, naskah('indikator') ?? '', sasaran, rencana), pengisi));
  }
  return bab;
}

function pengisiDokumen(
  { tahun, unit, laporan: { instansi }, triwulan }: Sasaran,
  { isi: { rencana } }: PeriodeModel,
): Pengisi {
  return {
    tahun: String(tahun),
    tahun_lalu: String(tahun - 1),
    tahun_depan: String(tahun + 1),
    unit: unit.singkat,
    unit_lengkap: unit.nama,
    id_unit: unit.id,
    tugas: unit.tugas ?? '',
    instansi: instansi.nama,
    instansi_singkat: instansi.singkatan,
    renstra: (rencana?.data.renstra ?? '').replace('-', '–'),
    triwulan: triwulan === undefined ? '' : { tw1: 'I', tw2: 'II', tw3: 'III', tw4: 'IV' }[triwulan],
    tw: triwulan ?? '',
  };
}

function kerangka({ judul, bagian }: BagianProfil, pengisi: Pengisi): string {
  const tanya = (nama: string): string =>
    `<Isian tanya="Tulis ${atribut(gantiTeks(nama, pengisi).trim())}." />\n`;
  const subbab = bagian
    .filter(({ wajib }) => wajib)
    .map((satu) => `\n## ${prosa(gantiTeks(satu.judul, pengisi))}\n\n${tanya(satu.judul)}`);
  return `# ${prosa(gantiTeks(judul, pengisi))}\n${subbab.length === 0 ? `\n${tanya(judul)}` : subbab.join('')}`;
}

/** Laporan triwulan hanya menguraikan indikator yang ditargetkan pada triwulan itu. */
function tiapIndikator(
  teks: string,
  naskah: string,
  { triwulan }: Sasaran,
  { indikator, sasaran }: PeriodeModel,
): string {
  const diuraikan = indikator.filter(
    ({ data }) => triwulan === undefined || data.target.triwulan?.[triwulan] !== undefined,
  );
  return teks.replace(TIAP_INDIKATOR, () =>
    diuraikan
      .map(({ kode, judul, data }) =>
        ganti(naskah.trim(), {
          kode,
          judul,
          sasaran_kode: data.sasaran ?? '',
          sasaran: sasaran.find((satu) => satu.kode === data.sasaran)?.judul ?? '',
        }),
      )
      .join('\n\n'),
  );
}

/** Mengisi naskah; paragraf yang pengisinya belum diketahui diganti pertanyaan. Judul tidak pernah dibuang. */
function isi(teks: string, pengisi: Pengisi): string {
  const potongan = teks.trim().split(/\n{2,}/);
  const jadi = potongan.map((satu) => {
    const kurang = satu.startsWith('#') ? [] : belumDiketahui(satu, pengisi);
    return kurang.length === 0
      ? ganti(satu, pengisi).replace(/^(#+ .*?)\s+$/, '$1')
      : `<Isian tanya="Lengkapi ${kurang.join(' dan ')} ${atribut(pengisi['unit'] ?? '')}, lalu uraikan bagian ini." />`;
  });
  return `${jadi.join('\n\n')}\n`;
}
