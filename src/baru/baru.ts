import { load, type Files } from '../load/load.ts';
import { hasError, type Message } from '../message.ts';
import type { PeriodeModel } from '../model/laporan.ts';
import { link } from '../model/link.ts';
import { susunAnggaran, susunDokumen, susunPk, susunRealisasi } from './data.ts';
import { susunBab } from './naskah.ts';
import { kenali, type Permintaan, type Sasaran } from './permintaan.ts';
import { rapikan } from './rapikan.ts';
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

/** Paling banyak sekian kali paragraf yang menunggu data dirapikan; tiap kali hanya berkurang. */
const BATAS_RAPIKAN = 6;

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
    return salah(
      `${sasaran.unit.nama} belum punya rencana tahun lalu maupun Renstra yang mencakup ${sasaran.tahun}. Tulis ${folder}/rencana.yaml dahulu; contohnya di panduan "Menulis laporan".`,
    );
  tambahData(sasaran, rencana, files, tambah);
  for (const [nama, isi] of susunBab(
    sasaran,
    rencana,
    (nama) => files.get(`templates/${sasaran.idProfil}/awal/${nama}.mdx`),
    (nama) => files.has(`${folder}/${sasaran.dokumen}/${nama}.mdx`),
  ))
    tambah(`${sasaran.dokumen}/${nama}.mdx`, isi);

  const milik = `templates/${sasaran.idProfil}`;
  const temuan = rapikanSemua(files, berkas, periksa).filter(
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
  if (BERREALISASI.has(jenis))
    tambah('realisasi.yaml', susunRealisasi(sasaran, rencana, adaAnggaran || anggaran !== undefined));
  tambah('anggaran.yaml', anggaran);
  if (BERPERJANJIAN.has(jenis)) tambah('pk.yaml', susunPk(sasaran));
  tambah(`${dokumen}/dokumen.yaml`, susunDokumen(sasaran, rencana));
}

/** Rencana periode itu sesudah berkas barunya dirangkai. */
function rangkai(files: Files, { unit, periode }: Sasaran): PeriodeModel | undefined {
  const { data } = load(files);
  return data === undefined ? undefined : link(data).laporan.periode.get(`${unit.id}/${periode}`);
}

/** Memeriksa proyek bersama berkas barunya, dan mengganti paragraf yang menunggu data sampai tidak ada lagi. */
function rapikanSemua(
  files: Files,
  berkas: Map<string, string>,
  periksa: (files: Files) => readonly Message[],
): readonly Message[] {
  let temuan = periksa(gabung(files, berkas));
  for (let ulang = 0; ulang < BATAS_RAPIKAN; ulang++) {
    const perFile = Map.groupBy(
      galat(temuan).filter(({ place: { file } }) => file.endsWith('.mdx') && berkas.has(file)),
      ({ place }) => place.file,
    );
    let berubah = false;
    for (const [file, salah] of perFile) {
      const lama = berkas.get(file) ?? '';
      const rapi = rapikan(lama, salah);
      berubah ||= rapi !== lama;
      berkas.set(file, rapi);
    }
    if (!berubah) break;
    temuan = periksa(gabung(files, berkas));
  }
  return temuan;
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
