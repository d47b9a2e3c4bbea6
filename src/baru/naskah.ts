import { formatPeriode } from '../format/tanggal.ts';
import type { IndikatorModel, PeriodeModel } from '../model/laporan.ts';
import { hurufKecil } from '../format/huruf.ts';
import { romawiTriwulan } from '../model/triwulan.ts';
import type { BagianProfil } from '../schema/profil.ts';
import { atribut, belumDiketahui, ganti, gantiTeks, type Pengisi, prosa } from './ganti.ts';
import type { Sasaran } from './permintaan.ts';

/** Naskah awal milik profil: `templates/<profil>/awal/<berkas>.mdx`. */
export type Naskah = (berkas: string) => string | undefined;

/** Baris yang diganti uraian setiap indikator, disusun dari naskah `indikator.mdx`. */
const TIAP_INDIKATOR = /^\{setiap_indikator\}$/m;
/** Baris yang diganti uraian setiap indikator tahun lalu, disusun dari naskah `indikator-lalu.mdx`. */
const TIAP_INDIKATOR_LALU = /^\{setiap_indikator_lalu\}$/m;
/** Awalan paragraf yang hanya dipakai bila unit punya data tahun lalu. */
const BILA_TAHUN_LALU = '{bila_ada_tahun_lalu}\n';
/** Pengganti pertanyaan tentang tahun lalu bagi indikator yang baru diukur tahun ini. */
const TAHUN_PERTAMA =
  'Tahun {tahun} adalah tahun pertama {kode} diukur, sehingga belum ada tahun pembanding.';

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
    bab.set(berkas, isi(tiapIndikator(teks, naskah, sasaran, rencana), pengisi));
  }
  return bab;
}

function pengisiDokumen(
  { tahun, unit, laporan: { instansi }, triwulan, lampau }: Sasaran,
  { isi: { rencana } }: PeriodeModel,
): Pengisi {
  return {
    tahun: String(tahun),
    tahun_lalu: String(tahun - 1),
    tahun_depan: String(tahun + 1),
    unit: unit.singkat,
    unit_lengkap: unit.nama,
    id_unit: unit.id,
    tugas: hurufKecil(unit.tugas ?? ''),
    ada_tahun_lalu: lampau[0]?.tahun === tahun - 1 ? 'ya' : 'tidak',
    instansi: instansi.nama,
    instansi_singkat: instansi.singkatan,
    renstra: formatPeriode(rencana?.data.renstra ?? ''),
    triwulan: triwulan === undefined ? '' : romawiTriwulan(triwulan),
    tw: triwulan ?? '',
  };
}

function kerangka({ judul, bagian }: BagianProfil, pengisi: Pengisi): string {
  const tanya = (nama: string): string =>
    `<Isian tanya="Apa yang perlu diketahui pembaca tentang ${atribut(gantiTeks(nama, pengisi).trim())}?" />\n`;
  const subbab = bagian
    .filter(({ wajib }) => wajib)
    .map((satu) => `\n## ${prosa(gantiTeks(satu.judul, pengisi))}\n\n${tanya(satu.judul)}`);
  return `# ${prosa(gantiTeks(judul, pengisi))}\n${subbab.length === 0 ? `\n${tanya(judul)}` : subbab.join('')}`;
}

/**
 * Uraian setiap indikator tahun ini, dan tahun lalu bila naskahnya memintanya. Laporan triwulan hanya menguraikan
 * indikator yang ditargetkan pada triwulan itu.
 */
function tiapIndikator(teks: string, naskah: Naskah, dari: Sasaran, kini: PeriodeModel): string {
  const { triwulan, lampau } = dari;
  const diuraikan = kini.indikator.filter(
    ({ data }) => triwulan === undefined || data.target.triwulan?.[triwulan] !== undefined,
  );
  const lalu = lampau[0]?.tahun === dari.tahun - 1 ? lampau[0] : undefined;
  const uraikan = (berkas: string, indikator: readonly IndikatorModel[], milik: PeriodeModel | undefined) =>
    indikator.map((satu) => uraian(naskah(berkas) ?? '', satu, milik, dari)).join('\n\n');
  return teks
    .replace(TIAP_INDIKATOR, () => uraikan('indikator', diuraikan, kini))
    .replace(TIAP_INDIKATOR_LALU, () => uraikan('indikator-lalu', lalu?.indikator ?? [], lalu));
}

function uraian(
  naskah: string,
  { id, kode, judul, data }: IndikatorModel,
  milik: PeriodeModel | undefined,
  { lampau, tahun }: Sasaran,
): string {
  const berlanjut = lampau.some(({ indikator }) =>
    indikator.some((satu) => satu.id === id || data.silsilah?.dari.includes(satu.id) === true),
  );
  const jadi = naskah
    .trim()
    .split(/\n{2,}/)
    .map((satu) => (berlanjut ? satu : tanpaTahunLalu(satu)))
    .join('\n\n');
  return ganti(jadi, {
    kode,
    judul,
    tahun: String(tahun),
    sasaran_kode: data.sasaran ?? '',
    sasaran: milik?.sasaran.find((satu) => satu.kode === data.sasaran)?.judul ?? '',
  });
}

/** Indikator tahun pertama tidak ditanya tentang tahun lalu: kalimatnya dibuang, atau paragrafnya diganti pernyataan. */
function tanpaTahunLalu(paragraf: string): string {
  if (!paragraf.includes('{keadaan_lalu}')) return paragraf;
  return paragraf.includes('{keadaan}')
    ? paragraf.replace(/ ?[^.?"]*\{keadaan_lalu\}[^.?"]*[.?]/, '')
    : TAHUN_PERTAMA;
}

/** Mengisi naskah; paragraf yang pengisinya belum diketahui diganti pertanyaan. Judul tidak pernah dibuang. */
function isi(teks: string, pengisi: Pengisi): string {
  const jadi = teks
    .trim()
    .split(/\n{2,}/)
    .filter((satu) => !satu.startsWith(BILA_TAHUN_LALU) || pengisi['ada_tahun_lalu'] === 'ya')
    .map((satu) => satu.replace(BILA_TAHUN_LALU, ''))
    .filter((satu) => satu !== '')
    .map((satu) => {
      const kurang = satu.startsWith('#') ? [] : belumDiketahui(satu, pengisi);
      return kurang.length === 0
        ? ganti(satu, pengisi).replace(/^(#+ .*?)\s+$/, '$1')
        : `<Isian tanya="Apa ${kurang.join(' dan ')} ${atribut(pengisi['unit'] ?? '')}, dan apa yang perlu diuraikan di bagian ini?" />`;
    });
  return `${jadi.join('\n\n')}\n`;
}
