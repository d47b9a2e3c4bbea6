import { join } from 'node:path';
import { susunBaru } from '../baru/baru.ts';
import type { Permintaan } from '../baru/permintaan.ts';
import { formatMessage, type Message } from '../message.ts';
import { rangkaiProyek } from '../site/rangkai.ts';
import type { Effects } from './effects.ts';
import { pasang, pulihkanPasangan } from './pasang.ts';

export type OpsiBaru = Permintaan & {
  /** Hanya menyebut apa yang akan dibuat. */
  readonly uji: boolean;
};

/**
 * Membuat berkas awal sebuah dokumen. Yang sudah ada tidak pernah ditimpa; semua berkas baru dipasang, atau tidak satu pun.
 * Kode keluar 1 bila permintaannya tidak dikenal atau isinya belum dapat dipakai.
 */
export async function baru(
  root: string,
  { uji, ...permintaan }: OpsiBaru,
  effects: Effects,
): Promise<number> {
  const { lapor } = effects;
  if (!uji) await pulihkanPasangan(root, effects);
  const hasil = susunBaru(await effects.bacaIsi(root), permintaan, (files) => rangkaiProyek(files).messages);
  if ('salah' in hasil) {
    lapor(hasil.salah);
    for (const satu of hasil.temuan) lapor(formatMessage(satu));
    if (hasil.temuan.length > 0) lapor('Tidak ada yang ditulis.');
    return 1;
  }
  const { folder, dokumen, berkas, dibiarkan, temuan } = hasil;
  for (const path of dibiarkan) lapor(`  sudah ada  ${path}`);
  for (const path of [...berkas.keys()].sort()) lapor(`  ${uji ? 'akan dibuat' : 'dibuat'}  ${path}`);
  if (berkas.size === 0) {
    lapor('Semua berkas sudah ada; tidak ada yang ditulis.');
    return 0;
  }
  if (uji) {
    lapor(`Uji: ${berkas.size} berkas akan dibuat, tidak ada yang ditulis.`);
    return 0;
  }
  await pasang(root, berkas, effects);
  laporLangkah(folder, dokumen, berkas, temuan, lapor, root);
  return 0;
}

/** Aturan yang menandai tempat kosong, dan sebutannya dalam ringkasan. */
const MENUNGGU = [
  ['judul-contoh', 'judul contoh'],
  ['target-kosong', 'target'],
  ['realisasi-kosong', 'realisasi'],
  ['isian-kosong', 'uraian'],
  ['menunggu-data', 'bagian yang datanya belum ada'],
] as const;

/** Ringkasan yang sudah dan yang menunggu: berapa isian, berapa nilai kosong, dan langkah berikutnya. */
function laporLangkah(
  folder: string,
  dokumen: string,
  berkas: ReadonlyMap<string, string>,
  temuan: readonly Message[],
  lapor: Effects['lapor'],
  root: string,
): void {
  // Yang kosong di berkas lama tahun itu bukan bagian dokumen ini.
  const banyak = (rule: string): number =>
    temuan.filter((satu) => satu.rule === rule && berkas.has(satu.place.file)).length;
  lapor(`${berkas.size} berkas dibuat di ${join(root, folder)}.`);
  const menunggu = MENUNGGU.flatMap(([rule, sebutan]) =>
    banyak(rule) === 0 ? [] : [`${banyak(rule)} ${sebutan}`],
  );
  if (menunggu.length > 0) lapor(`Menunggu: ${menunggu.join(', ')}.`);
  const langkah = [
    ...(banyak('judul-contoh') > 0 ? [`ganti judul contoh di ${folder}/rencana.yaml`] : []),
    ...(banyak('target-kosong') > 0 ? [`isi target di ${folder}/rencana.yaml`] : []),
    ...(banyak('realisasi-kosong') > 0 ? [`isi ${folder}/realisasi.yaml`] : []),
    ...(banyak('isian-kosong') > 0 ? [`jawab setiap <Isian …/> di ${folder}/${dokumen}/`] : []),
  ];
  if (langkah.length > 0) lapor(`Selanjutnya: ${langkah.join('; ')}.`);
  lapor(`Yang masih menunggu: npx lapkin periksa ${folder}`);
}
