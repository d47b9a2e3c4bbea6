import { join } from 'node:path';
import {
  type RealisasiTriwulan,
  realisasiTriwulan,
  terkunciTerakhir,
  tulisRealisasi,
} from '../audit/terkunci.ts';
import { kenaliTriwulan } from '../baru/permintaan.ts';
import type { Hasil } from '../calc/compute.ts';
import type { Nilai } from '../calc/nilai.ts';
import { isTanggal } from '../format/tanggal.ts';
import { saran } from '../load/saran.ts';
import { formatMessage } from '../message.ts';
import type { IndikatorModel } from '../model/laporan.ts';
import { suggest } from '../nearest.ts';
import { bacaAngka } from '../schema/angka.ts';
import { sebutTriwulan } from '../model/triwulan.ts';
import type { NamaTriwulan } from '../schema/triwulan.ts';
import { rangkaiProyek } from '../site/rangkai.ts';
import type { Effects } from './effects.ts';

export interface OpsiKunci {
  readonly unit: string;
  readonly periode: string;
  readonly triwulan: string;
  /** Tanggal data dilaporkan; bukan jam komputer, agar hasilnya sama kapan pun dijalankan. */
  readonly tanggal: string;
}

type Sarana = Pick<Effects, 'bacaIsi' | 'baca' | 'tulis' | 'ganti' | 'lapor'>;

const KEPALA =
  '# Realisasi yang sudah dilaporkan. Ditulis lapkin kunci dan hanya bertambah; jangan disunting.\nterkunci:\n';

/**
 * Mencatat realisasi sebuah triwulan sebagai sudah dilaporkan, di terkunci.yaml. Yang belum diisi dan yang berubah tanpa
 * koreksi ditolak; yang tidak berubah tidak ditulis lagi. Kode keluar 1 bila ditolak.
 */
export async function kunci(root: string, opsi: OpsiKunci, effects: Sarana): Promise<number> {
  const { lapor } = effects;
  const tolak = (...baris: readonly string[]): number => {
    for (const satu of baris) lapor(satu);
    return 1;
  };
  const tw = kenaliTriwulan(opsi.triwulan);
  if (tw === undefined) return tolak(`Triwulan "${opsi.triwulan}" tidak dikenal; tulis 1, 2, 3, atau 4.`);
  if (!isTanggal(opsi.tanggal))
    return tolak(`Tanggal "${opsi.tanggal}" tidak dikenal; ${saran('harus tanggal', opsi.tanggal)}.`);
  const { laporan, semuaHasil, messages } = rangkaiProyek(await effects.bacaIsi(root));
  const nama = `${opsi.unit}/${opsi.periode}`;
  const folder = `content/unit/${nama}`;
  const galat = messages.filter(
    ({ severity, place: { file } }) =>
      severity === 'galat' && (file.startsWith(`${folder}/`) || !file.startsWith('content/unit/')),
  );
  if (galat.length > 0)
    return tolak('Belum dikunci; perbaiki galat ini dahulu:', ...galat.map(formatMessage));
  const hasil = semuaHasil.get(nama);
  if (laporan?.unit.has(opsi.unit) === false)
    return tolak(`Unit "${opsi.unit}" tidak dikenal; ${suggest(opsi.unit, [...laporan.unit.keys()])}.`);
  if (hasil === undefined) {
    const ada = [...semuaHasil.values()].filter(({ periode }) => periode.unit.id === opsi.unit);
    const pilihan = ada.map(({ periode }) => periode.periode);
    return tolak(`Periode "${opsi.periode}" belum punya data; ${suggest(opsi.periode, pilihan)}.`);
  }

  const dilaporkan = hasil.periode.indikator.flatMap((indikator) => {
    const nilai = realisasiTriwulan(hasil, indikator, tw);
    return nilai === undefined ? [] : [{ indikator, nilai }];
  });
  const kosong = dilaporkan.filter(({ nilai }) => nilai.some(isKosong));
  if (dilaporkan.length === 0)
    return tolak(`${folder} belum punya target atau realisasi ${sebutTriwulan(tw)}; tidak ada yang dikunci.`);
  if (kosong.length > 0)
    return tolak(
      `Belum dikunci; realisasi ${sebutTriwulan(tw)} belum diisi: ${kosong.map(({ indikator }) => indikator.kode).join(', ')}.`,
    );
  const janggal = dilaporkan.filter(({ nilai }) => nilai.some((satu) => tulisAngka(satu) === undefined));
  if (janggal.length > 0)
    return tolak(
      `Belum dikunci; bukan desimal berhingga: ${janggal.map(({ indikator }) => indikator.kode).join(', ')}. Tulis pembilang dan penyebutnya langsung.`,
    );
  const berubah = yangBerubah(hasil, dilaporkan, tw);
  if (berubah.length === 0) {
    lapor(`${sebutTriwulan(tw)} ${nama} sudah terkunci dan tidak berubah; tidak ada yang ditulis.`);
    return 0;
  }
  const path = join(root, folder, 'terkunci.yaml');
  const lama = (await effects.baca(path)) ?? KEPALA;
  await effects.tulis(`${path}.tulis`, `${lama.trimEnd()}\n${catatan(tw, opsi.tanggal, berubah)}`);
  await effects.ganti(`${path}.tulis`, path);
  lapor(`${berubah.length} realisasi ${sebutTriwulan(tw)} dikunci di ${folder}/terkunci.yaml.`);
  for (const { indikator, nilai } of berubah) lapor(`  ${indikator.kode}  ${tulisRealisasi(nilai)}`);
  return 0;
}

interface Dilaporkan {
  readonly indikator: IndikatorModel;
  readonly nilai: RealisasiTriwulan;
}

/** Yang belum pernah dikunci, atau berubah dengan koreksi sejak terakhir dikunci. */
function yangBerubah(
  hasil: Hasil,
  dilaporkan: readonly Dilaporkan[],
  tw: NamaTriwulan,
): readonly Dilaporkan[] {
  const terakhir = terkunciTerakhir(hasil.periode.isi.terkunci?.data.terkunci ?? []);
  return dilaporkan.filter(
    ({ indikator: { id }, nilai }) => terakhir.get(`${tw}/${id}`)?.tulisan !== tulisRealisasi(nilai),
  );
}

function catatan(tw: NamaTriwulan, tanggal: string, berubah: readonly Dilaporkan[]): string {
  const butir = berubah.map(({ indikator: { id }, nilai: [satu, penyebut] }) => {
    const tulis = (nilai: Nilai | undefined): string => (nilai && tulisAngka(nilai)) ?? '';
    return penyebut === undefined
      ? `      - { indikator: ${id}, nilai: ${tulis(satu)} }`
      : `      - { indikator: ${id}, rasio: { pembilang: ${tulis(satu)}, penyebut: ${tulis(penyebut)} } }`;
  });
  return `  - triwulan: ${tw}\n    tanggal: ${tanggal}\n    realisasi:\n${butir.join('\n')}\n`;
}

function isKosong(nilai: Nilai): boolean {
  return nilai.jenis === 'absen' && nilai.sebab === 'kosong';
}

/** Nilai sebagai tulisan YAML yang dibaca kembali persis sama; `undefined` bila tidak dapat ditulis tepat. */
function tulisAngka(nilai: Nilai): string | undefined {
  if (nilai.jenis === 'absen')
    return nilai.sebab === 'na'
      ? `{ na: '${(nilai.keterangan ?? 'tidak dapat ditetapkan').replaceAll("'", "''")}' }`
      : nilai.sebab;
  if (nilai.jenis === 'teks') return undefined;
  const tulisan = nilai.angka.toString();
  // 85.125 bermakna ganda (ribuan atau desimal); nol di belakangnya menegaskan.
  return [tulisan, `${tulisan}0`].find((satu) => bacaAngka(satu)?.nilai.equals(nilai.angka));
}
