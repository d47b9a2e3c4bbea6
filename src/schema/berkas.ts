import type { ZodType } from 'zod';
import { anggaran } from './anggaran.ts';
import { dokumen } from './dokumen.ts';
import { fakta } from './fakta.ts';
import { instansi } from './instansi.ts';
import { lhe } from './lhe.ts';
import { pedoman } from './pedoman.ts';
import { pk } from './pk.ts';
import { predikat } from './predikat.ts';
import { profil } from './profil.ts';
import { realisasi } from './realisasi.ts';
import { regulasi } from './regulasi.ts';
import { rencanaAksi } from './rencana-aksi.ts';
import { rencana } from './rencana.ts';
import { renstra } from './renstra.ts';
import { roadmap } from './roadmap.ts';
import { survei } from './survei.ts';
import { tercetak } from './tercetak.ts';
import { terkunci } from './terkunci.ts';

/** Satu macam berkas data: namanya, jalurnya dari akar proyek, dan skemanya. */
export interface MacamBerkas {
  readonly nama: string;
  readonly pola: RegExp;
  readonly isi: string;
  readonly skema: ZodType;
}

const periode = (nama: string, isi: string, skema: ZodType): MacamBerkas => ({
  nama,
  pola: new RegExp(`^content/unit/[^/]+/[^/]+/${nama}\\.yaml$`),
  isi,
  skema,
});

/** Semua macam berkas data yang ditulis penyusun. */
export const MACAM_BERKAS: readonly MacamBerkas[] = [
  {
    nama: 'instansi',
    pola: /^content\/instansi\.yaml$/,
    isi: 'Instansi, unit, dan pejabat.',
    skema: instansi,
  },
  { nama: 'regulasi', pola: /^content\/regulasi\.yaml$/, isi: 'Daftar peraturan.', skema: regulasi },
  {
    nama: 'pedoman',
    pola: /^content\/pedoman\/[^/]+\.yaml$/,
    isi: 'Buku aturan pengukuran.',
    skema: pedoman,
  },
  {
    nama: 'renstra',
    pola: /^content\/renstra\/[^/]+\/[^/]+\.yaml$/,
    isi: 'Rencana strategis unit.',
    skema: renstra,
  },
  {
    nama: 'profil',
    pola: /^templates\/[^/]+\/profil\.yaml$/,
    isi: 'Susunan bab resmi sebuah jenis dokumen.',
    skema: profil,
  },
  periode('rencana', 'Sasaran, indikator, dan target setahun.', rencana),
  periode('realisasi', 'Realisasi setiap indikator.', realisasi),
  periode('anggaran', 'Program, kegiatan, RO, dan buku revisi.', anggaran),
  periode('fakta', 'Fakta lepas dan tabel data.', fakta),
  periode('survei', 'Hasil survei.', survei),
  periode('pk', 'Perjanjian Kinerja.', pk),
  periode('predikat', 'Predikat kinerja organisasi dan pegawai.', predikat),
  periode('lhe', 'Tindak lanjut hasil evaluasi.', lhe),
  periode('terkunci', 'Realisasi triwulan yang sudah dilaporkan.', terkunci),
  periode('roadmap', 'Indikator reformasi birokrasi dan targetnya.', roadmap),
  periode('rencana-aksi', 'Matriks rencana aksi.', rencanaAksi),
  {
    nama: 'dokumen',
    pola: /^content\/unit\/[^/]+\/[^/]+\/[^/]+\/dokumen\.yaml$/,
    isi: 'Profil, judul, status, dan penandatangan dokumen.',
    skema: dokumen,
  },
  {
    nama: 'tercetak',
    pola: /^content\/unit\/[^/]+\/[^/]+\/[^/]+\/tercetak\.yaml$/,
    isi: 'Angka yang dicetak edisi lain.',
    skema: tercetak,
  },
];
