import type { IndikatorModel, PeriodeModel } from '../model/laporan.ts';
import type { Indikator } from '../schema/rencana.ts';
import { TRIWULAN } from '../schema/triwulan.ts';
import type { Absen, Angka } from '../schema/angka.ts';
import { kerangkaRencana } from './kerangka-data.ts';
import type { Sasaran } from './permintaan.ts';
import { Kosong, tulisYaml } from './yaml.ts';

/**
 * rencana.yaml dari rencana tahun lalu, atau dari Renstra bila Renstranya berganti atau tahun lalu belum ada. Target tidak
 * ditebak: dikosongkan, dengan target Renstra dan hasil tahun lalu sebagai keterangannya. Tanpa asal, kerangkanya saja.
 */
export function susunRencana(sasaran: Sasaran): string {
  const [lalu] = sasaran.lampau;
  const renstra = renstraBerlaku(sasaran);
  const lanjut = lalu !== undefined && lalu.indikator.length > 0;
  if (lanjut && (renstra === undefined || lalu.renstra === undefined || lalu.renstra === renstra.berkas))
    return dariTahunLalu(sasaran, lalu, renstra?.periode);
  return renstra === undefined
    ? kerangkaRencana(sasaran, pilihPedoman(sasaran))
    : dariRenstra(sasaran, renstra);
}

type RenstraBerlaku = {
  readonly periode: string;
  readonly berkas: NonNullable<PeriodeModel['renstra']>;
};

/** Renstra unit yang mencakup tahun ini. */
function renstraBerlaku({ isi, unit, tahun }: Sasaran): RenstraBerlaku | undefined {
  for (const [kunci, berkas] of isi.renstra) {
    const [pemilik, periode = ''] = kunci.split('/');
    if (pemilik === unit.id && berkas.data.dari <= tahun && berkas.data.sampai >= tahun)
      return { periode, berkas };
  }
  return undefined;
}

/** Pedoman tahun lalu bila masih berlaku; selain itu yang sekeluarga (`bkn-…`), lalu yang mana pun yang berlaku. */
function pilihPedoman({ isi, tahun, lampau }: Sasaran): string {
  const berlaku = [...isi.pedoman].flatMap(([id, { data }]) =>
    data.berlaku.dari <= tahun && data.berlaku.sampai >= tahun ? [id] : [],
  );
  const dulu = lampau[0]?.isi.rencana?.data.pedoman ?? '';
  const keluarga = dulu.split('-')[0] ?? '';
  return (
    berlaku.find((id) => id === dulu) ??
    berlaku.find((id) => keluarga !== '' && id.startsWith(keluarga)) ??
    berlaku.find((id) => id.startsWith(isi.instansi.data.singkatan.toLowerCase())) ??
    berlaku[0] ??
    (dulu === '' ? ([...isi.pedoman.keys()][0] ?? '') : dulu)
  );
}

function kepala(asal: string): string {
  return `# Disusun lapkin baru dari ${asal}. Isi target yang kosong; periksa sasaran, indikator, dan pedomannya.\n`;
}

function dariTahunLalu(sasaran: Sasaran, lalu: PeriodeModel, renstra: string | undefined): string {
  const pedoman = pilihPedoman(sasaran);
  const dikenal = sasaran.isi.pedoman.get(pedoman)?.data;
  const perspektif = new Set(dikenal?.perspektif.map(({ id }) => id));
  const skala = new Set(dikenal?.skala.map(({ id }) => id));
  return (
    kepala(`rencana ${lalu.periode}`) +
    tulisYaml({
      pedoman,
      renstra,
      sasaran: lalu.sasaran.map((satu) => ({
        kode: satu.kode,
        kode_pk: satu.kode_pk,
        judul: satu.judul,
        perspektif: perspektif.has(satu.perspektif ?? '') ? satu.perspektif : undefined,
        tingkat: satu.tingkat,
      })),
      indikator: lalu.indikator.map((satu) => ({
        id: satu.id,
        ...indikatorLama(satu, skala),
        target: targetKosong(satu.data, keteranganTarget(sasaran, satu.id)),
      })),
    })
  );
}

/** Sifat indikator yang berlanjut; targetnya tidak. Judul Renstra yang tidak lagi berlaku ditulis lengkap. */
function indikatorLama({ kode, judul, satuan, data }: IndikatorModel, skala: ReadonlySet<string>) {
  return {
    kode: kode === data.id ? undefined : kode,
    kode_pk: data.kode_pk,
    sasaran: data.sasaran,
    judul,
    satuan,
    polarisasi: data.polarisasi,
    jenis: data.jenis,
    konsolidasi: data.konsolidasi === 'nilai-terakhir' ? undefined : data.konsolidasi,
    kualitas: data.kualitas,
    target_tertinggi: data.target_tertinggi,
    realisasi_terburuk: data.realisasi_terburuk,
    penanggung_jawab: data.penanggung_jawab,
    definisi: data.definisi,
    formula: data.formula && {
      latex: data.formula.latex,
      teks: data.formula.teks,
      legenda: data.formula.legenda,
    },
    bila_penyebut_nol: data.bila_penyebut_nol,
    skala: skala.has(data.skala ?? '') ? data.skala : undefined,
  };
}

function targetKosong({ target }: Pick<Indikator, 'target'>, keterangan: string) {
  const triwulan = target.triwulan;
  const diminta = TRIWULAN.filter((tw) => triwulan?.[tw] !== undefined);
  return {
    pk: new Kosong(keterangan),
    ...(diminta.length === 0
      ? {}
      : { triwulan: Object.fromEntries(diminta.map((tw) => [tw, new Kosong('isi target triwulan')])) }),
  };
}

/** `isi target; Renstra 2024: 79; 2023: target 78, realisasi 71.05`. */
function keteranganTarget(sasaran: Sasaran, id: string): string {
  const { tahun, lampau, hasilLalu } = sasaran;
  const renstra = renstraBerlaku(sasaran)
    ?.berkas.data.sasaran.flatMap(({ indikator }) => indikator)
    .find((satu) => satu.id === id)?.target[String(tahun)];
  const lalu = lampau[0]?.indikator.find((satu) => satu.id === id);
  const hasil = hasilLalu.get(id);
  const butir = [
    'isi target',
    ...(renstra === undefined ? [] : [`Renstra ${tahun}: ${tulis(renstra)}`]),
    ...(lalu === undefined
      ? []
      : [
          `${lampau[0]?.periode}: target ${tulis(lalu.data.target.pk)}${hasil === undefined ? '' : `, realisasi ${hasil}`}`,
        ]),
  ];
  return butir.join('; ');
}

function tulis(nilai: Angka | Absen): string {
  return nilai.jenis === 'angka' ? nilai.teks : nilai.sebab;
}

function dariRenstra(sasaran: Sasaran, { periode, berkas }: RenstraBerlaku): string {
  const pedoman = pilihPedoman(sasaran);
  const perspektif = new Set(sasaran.isi.pedoman.get(pedoman)?.data.perspektif.map(({ id }) => id));
  let nomor = 0;
  return (
    kepala(`Renstra ${periode}`) +
    tulisYaml({
      pedoman,
      renstra: periode,
      sasaran: berkas.data.sasaran.map((satu, index) => ({
        kode: `SS.${index + 1}`,
        judul: satu.judul,
        perspektif: perspektif.has(satu.perspektif) ? satu.perspektif : undefined,
      })),
      indikator: berkas.data.sasaran.flatMap(({ indikator }, index) =>
        indikator.map(({ id }) => ({
          id,
          kode: `IKU.${(nomor += 1)}`,
          sasaran: `SS.${index + 1}`,
          target: { pk: new Kosong(keteranganTarget(sasaran, id)) },
        })),
      ),
    })
  );
}
