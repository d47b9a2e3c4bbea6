import { load, type Files } from '../load/load.ts';
import { hasError, type Message } from '../message.ts';
import type { PeriodeModel } from '../model/laporan.ts';
import { link } from '../model/link.ts';
import { susunAnggaran, susunDokumen, susunPk, susunRealisasi } from './data.ts';
import { susunBab } from './naskah.ts';
import { romawiTriwulan } from '../model/triwulan.ts';
import { kenali, type Permintaan, type Sasaran } from './permintaan.ts';
import { susunRencana } from './rencana.ts';

/** Berkas yang perlu dibuat, atau mengapa tidak dapat dibuat. */
export type HasilBaru =
  | {
      readonly folder: string;
      readonly dokumen: string;
      /** Jalur dan isi berkas baru; tidak satu pun sudah ada. */
      readonly berkas: ReadonlyMap<string, string>;
      /** Berkas yang sudah ada dan dibiarkan. */
      readonly dibiarkan: readonly string[];
      /** Temuan atas berkas-berkas folder itu sesudah dibuat. */
      readonly temuan: readonly Message[];
    }
  | { readonly salah: string; readonly temuan: readonly Message[] };

/**
 * Menyusun berkas awal sebuah dokumen: data yang dapat dilanjutkan dari tahun lalu atau Renstra, dan bab-bab profil dengan
 * pertanyaan di tempat yang harus ditulis. `periksa` memeriksa seluruh proyek. Berkas yang sudah ada tidak pernah diganti.
 */
export function susunBaru(
  files: Files,
  permintaan: Permintaan,
  periksa: (files: Files) => readonly Message[],
): HasilBaru {
  const salah = (sebab: string, temuan: readonly Message[] = []): HasilBaru => ({ salah: sebab, temuan });
  const dibaca = load(files);
  const bersama = galat(dibaca.messages).filter(({ place }) => !place.file.startsWith('content/unit/'));
  if (dibaca.data === undefined || bersama.length > 0)
    return salah('Berkas bersama masih bergalat; perbaiki dahulu:', bersama);
  const { laporan, messages } = link(dibaca.data);
  const sasaran = kenali(dibaca.data, laporan, permintaan);
  if (typeof sasaran === 'string') return salah(sasaran);
  const { folder } = sasaran;
  const rusak = galat([...dibaca.messages, ...messages]).filter(({ place }) => dalam(place.file, folder));
  const lain = rusak.filter(({ rule }) => rule !== 'berkas-wajib' && rule !== 'bab-wajib');
  if (lain.length > 0) return salah(`Isi ${folder} masih bergalat; perbaiki dahulu:`, lain);
  const memakai = sasaran.kini?.isi.dokumen.get(sasaran.dokumen)?.dokumen.data.profil;
  if (memakai !== undefined && memakai !== sasaran.idProfil)
    return salah(
      `${folder}/${sasaran.dokumen} sudah memakai profil ${memakai}. Contoh: npx lapkin baru ${memakai} ${sasaran.unit.id} ${sasaran.periode}`,
    );

  const berkas = new Map<string, string>();
  const tambah = (nama: string, isi: string | undefined): void => {
    const path = `${folder}/${nama}`;
    if (isi !== undefined && !files.has(path)) berkas.set(path, isi);
  };
  if (!files.has(`${folder}/rencana.yaml`)) tambah('rencana.yaml', susunRencana(sasaran));
  const rencana = rangkai(gabung(files, berkas), sasaran);
  if (rencana === undefined)
    return salah(`${folder}/rencana.yaml belum dapat dirangkai; periksa isinya dahulu.`);
  const tanpaTarget = tanpaTriwulan(sasaran, rencana, berkas.size > 0);
  if (tanpaTarget !== undefined) return salah(tanpaTarget);
  tambahData(sasaran, rencana, files, tambah);
  for (const [nama, isi] of susunBab(
    sasaran,
    rencana,
    (nama) => files.get(`templates/${sasaran.idProfil}/awal/${nama}.mdx`),
    (nama) => files.has(`${folder}/${sasaran.dokumen}/${nama}.mdx`),
  ))
    tambah(`${sasaran.dokumen}/${nama}.mdx`, isi);

  const milik = `templates/${sasaran.idProfil}`;
  const temuan = periksa(gabung(files, berkas)).filter(
    ({ place: { file } }) => dalam(file, folder) || dalam(file, milik),
  );
  const sisa = galat(temuan).filter(({ place: { file } }) => berkas.has(file) || dalam(file, milik));
  const dariProfil = sisa.filter(({ place }) => dalam(place.file, milik));
  if (dariProfil.length > 0)
    return salah(
      `Profil ${sasaran.idProfil} mencetak data yang belum ada di ${folder}; lengkapi data itu dahulu:`,
      dariProfil,
    );
  if (sisa.length > 0)
    return salah(
      `Berkas yang disusun dari profil ${sasaran.idProfil} tidak lulus pemeriksaan; perbaiki naskah di ${milik}/awal/, atau data tahun lalu:`,
      sisa,
    );
  const dibiarkan = [...files.keys()]
    .filter((path) => dalam(path, `${folder}/${sasaran.dokumen}`) || induk(path) === folder)
    .sort();
  return { folder, dokumen: sasaran.dokumen, berkas, dibiarkan, temuan };
}

/** Jenis dokumen yang mencetak anggaran, realisasi, atau Perjanjian Kinerja periode itu. */
const BERANGGARAN = new Set(['lkj', 'renja', 'pk']);
const BERREALISASI = new Set(['lkj', 'triwulan', 'predikat']);
const BERPERJANJIAN = new Set(['lkj', 'renja', 'pk', 'predikat']);

/** Berkas data menurut jenis dokumen. */
function tambahData(
  sasaran: Sasaran,
  rencana: PeriodeModel,
  files: Files,
  tambah: (nama: string, isi: string | undefined) => void,
): void {
  const {
    folder,
    dokumen,
    profil: { jenis },
  } = sasaran;
  const adaAnggaran = files.has(`${folder}/anggaran.yaml`);
  const anggaran = BERANGGARAN.has(jenis) ? susunAnggaran(sasaran, rencana) : undefined;
  const berkro = adaAnggaran || anggaran?.includes('\nkro: []') === false;
  if (BERREALISASI.has(jenis)) tambah('realisasi.yaml', susunRealisasi(sasaran, rencana, berkro));
  tambah('anggaran.yaml', anggaran);
  if (BERPERJANJIAN.has(jenis)) tambah('pk.yaml', susunPk(sasaran));
  tambah(`${dokumen}/dokumen.yaml`, susunDokumen(sasaran, rencana));
}

/** Rencana periode itu sesudah berkas barunya dirangkai. */
function rangkai(files: Files, { unit, periode }: Sasaran): PeriodeModel | undefined {
  const { data } = load(files);
  return data === undefined ? undefined : link(data).laporan.periode.get(`${unit.id}/${periode}`);
}

/** Laporan triwulan memerlukan target triwulan; penulis diberi contoh dengan indikatornya sendiri. */
function tanpaTriwulan(
  { triwulan, folder, profil, unit, periode }: Sasaran,
  { indikator }: PeriodeModel,
  rencanaBaru: boolean,
): string | undefined {
  if (profil.jenis !== 'triwulan' || triwulan === undefined) return undefined;
  if (indikator.some(({ data }) => data.target.triwulan?.[triwulan] !== undefined)) return undefined;
  const ke = `Triwulan ${romawiTriwulan(triwulan)}`;
  if (rencanaBaru)
    return `${unit.singkat} belum punya rencana ${periode}. Buat dahulu bersama Perjanjian Kinerjanya: npx lapkin baru pk ${unit.id} ${periode}. Sesudah target setiap triwulan ditulis di ${folder}/rencana.yaml, ulangi perintah ini.`;
  const [pertama] = indikator;
  const pk = pertama?.data.target.pk;
  return `Belum ada target ${ke} di ${folder}/rencana.yaml. Tulis target setiap triwulan di bawah target indikator yang dipantau, misalnya ${pertama?.kode ?? 'IKU.1'}:

    target:
      pk: ${pk?.jenis === 'angka' ? pk.teks : 80}
      triwulan: { tw1: …, tw2: …, tw3: …, tw4: … }

Triwulan tanpa target tidak perlu ditulis. Sesudah itu ulangi perintah ini.`;
}

function galat(temuan: readonly Message[]): readonly Message[] {
  return temuan.filter((satu) => hasError([satu]));
}

function dalam(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function induk(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function gabung(files: Files, berkas: ReadonlyMap<string, string>): Files {
  return new Map([...files, ...berkas]);
}
