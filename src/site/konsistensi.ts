import type { AuditLaporan } from '../audit/laporan/laporan.ts';
import type { TemuanLaporan } from '../audit/laporan/temuan.ts';
import type { Fakta } from '../calc/graf.ts';
import { formatAngka } from '../format/angka.ts';
import { idPenjelasan } from '../render/nilai.ts';
import type { DokumenView } from '../view/bentuk.ts';
import { susunKerangka } from '../view/kerangka.ts';
import { tinjauAnalisis } from '../view/periksa-analisis.ts';
import { tampilFakta } from '../view/tampil.ts';
import { Fraction } from 'fraction.js';
import { alamat } from './alamat.ts';
import { auditProyek } from './audit.ts';
import type { Proyek } from './rangkai.ts';
import { ambilProyek } from './sumber.ts';

/** Satu temuan siap dicetak. */
export interface BarisTemuan {
  readonly aturan: string;
  readonly berat: string | undefined;
  readonly pesan: string;
  readonly alasan: string | undefined;
  readonly saran: string | undefined;
  readonly tempat: string;
  readonly ke: string | undefined;
}

interface AngkaEdisi {
  readonly label: string;
  readonly ke: string | undefined;
  readonly tercetak: string;
  readonly dihitung: string;
  readonly baris: string;
  readonly alasan: string;
}

/** Isi halaman catatan konsistensi sebuah dokumen. */
export interface Konsistensi {
  readonly ringkasan: string;
  readonly terbuka: readonly BarisTemuan[];
  readonly diterima: readonly BarisTemuan[];
  readonly dibantah: readonly BarisTemuan[];
  readonly edisi:
    | {
        readonly edisi: string;
        readonly sumber: string;
        readonly angka: readonly AngkaEdisi[];
        readonly tulisan: readonly { tercetak: string; menjadi: string; baris: string; alasan: string }[];
      }
    | undefined;
  /** Analisis menurut profil: satu baris untuk setiap indikator, `ada` searah dengan `judul`. */
  readonly analisis:
    | {
        readonly judul: readonly string[];
        readonly isi: readonly {
          readonly kode: string;
          readonly judul: string;
          readonly ada: readonly boolean[];
        }[];
      }
    | undefined;
  readonly aturan: readonly {
    readonly judul: string;
    readonly isi: readonly {
      readonly id: string;
      readonly pernyataan: string;
      readonly dinilai: string;
      readonly terbuka: number;
      readonly diterima: number;
    }[];
  }[];
}

const BERAT = { galat: 'Galat', peringatan: 'Peringatan', catatan: 'Catatan' } as const;
const GOLONGAN = {
  tulisan: 'Tulisan terhadap tulisan',
  prosa: 'Kalimat terhadap angka terhitung',
  data: 'Kewajaran data',
} as const;

/** Menyusun halaman dari audit dokumen itu pada proyek terbaru. */
export async function susunKonsistensi(dokumen: DokumenView): Promise<Konsistensi> {
  const proyek = await ambilProyek();
  const audit = auditProyek(proyek).get(dokumen.kunci);
  if (audit === undefined) throw new Error(`audit ${dokumen.kunci} tidak ada`);
  const menurut = (status: TemuanLaporan['status']): readonly BarisTemuan[] =>
    audit.temuan.filter((satu) => satu.status === status).map((satu) => baris(satu, dokumen));
  return {
    ringkasan: ringkas(audit),
    terbuka: menurut('terbuka'),
    diterima: menurut('diterima'),
    dibantah: menurut('fakta'),
    edisi: edisi(audit, dokumen),
    analisis: analisis(proyek, dokumen.kunci),
    aturan: (['tulisan', 'prosa', 'data'] as const).map((golongan) => ({
      judul: GOLONGAN[golongan],
      isi: audit.aturan
        .filter((satu) => satu.golongan === golongan)
        .map(({ id, pernyataan, diperiksa, satuan }) => ({
          id,
          pernyataan,
          dinilai: `${angka(diperiksa)} ${satuan}`,
          terbuka: hitung(audit, id, 'terbuka'),
          diterima: hitung(audit, id, 'diterima'),
        })),
    })),
  };
}

function baris(
  { aturan, keparahan, pesan, alasan, saran, place, bagian, status }: TemuanLaporan,
  { kunci }: DokumenView,
): BarisTemuan {
  return {
    aturan,
    berat: status === 'terbuka' ? BERAT[keparahan] : undefined,
    pesan,
    alasan,
    saran: status === 'terbuka' ? saran : undefined,
    tempat: `${place.file}:${place.line}`,
    ke: bagian === '' ? undefined : alamat(`${kunci}/${bagian}`),
  };
}

function analisis({ laporan, semuaHasil }: Proyek, kunci: string): Konsistensi['analisis'] {
  const periode = kunci.split('/').slice(0, 2).join('/');
  const dokumen = laporan?.periode.get(periode)?.dokumen.find((satu) => satu.kunci === kunci);
  const hasil = semuaHasil.get(periode);
  if (laporan === undefined || dokumen === undefined || hasil === undefined) return undefined;
  const konteks = { laporan, dokumen, hasil, semuaHasil, awalan: '' };
  const isi = tinjauAnalisis(konteks, susunKerangka(dokumen));
  const [pertama] = isi;
  if (pertama === undefined) return undefined;
  return {
    judul: pertama.analisis.map(({ satu }) => `${satu.judul}${satu.wajib ? ' (wajib)' : ''}`),
    isi: isi.map((satu) => ({ ...satu.indikator, ada: satu.analisis.map(({ ada }) => ada) })),
  };
}

function edisi({ tercetak }: AuditLaporan, { kunci, penjelasan }: DokumenView): Konsistensi['edisi'] {
  if (tercetak === undefined) return undefined;
  const dijelaskan = new Set(penjelasan.map((satu) => satu.kunci));
  const tulisBaris = (semua: readonly number[]): string => semua.join(', ');
  return {
    edisi: tercetak.edisi,
    sumber: tercetak.sumber,
    angka: tercetak.angka.map(({ fakta, tercetak: tulisan, baris: nomor, alasan }) => ({
      label: fakta?.label ?? 'tidak ada di data',
      ke: tautan(fakta),
      tercetak: tulisan,
      dihitung: fakta === undefined ? '-' : tampilFakta(fakta),
      baris: tulisBaris(nomor),
      alasan,
    })),
    tulisan: tercetak.tulisan.map(({ tercetak: tulisan, menjadi, baris: nomor, alasan }) => ({
      tercetak: tulisan,
      menjadi: menjadi ?? 'tidak dipakai',
      baris: tulisBaris(nomor),
      alasan,
    })),
  };

  function tautan(fakta: Fakta | undefined): string | undefined {
    return fakta !== undefined && dijelaskan.has(fakta.kunci)
      ? `${alamat(`${kunci}/penjelasan`)}#${idPenjelasan(fakta.kunci)}`
      : undefined;
  }
}

function ringkas({ banyak, aturan, temuan, tercetak }: AuditLaporan): string {
  const terbuka = temuan.filter(({ status }) => status === 'terbuka').length;
  const diterima = temuan.filter(({ status }) => status === 'diterima').length;
  const hasil =
    terbuka === 0 ? 'Tidak ada pertentangan yang belum dijelaskan' : `${angka(terbuka)} hal belum dijelaskan`;
  const beda = diterima === 0 ? '' : `, dan ${angka(diterima)} perbedaan diterima dengan alasan`;
  const cetak =
    tercetak === undefined
      ? ''
      : ` Terhadap edisi tercetak ada ${angka(tercetak.angka.length)} angka yang berbeda.`;
  return `Dokumen ini dinilai dengan ${angka(aturan.length)} aturan atas ${angka(banyak.kalimat)} kalimat, ${angka(banyak.tabel)} tabel, dan ${angka(banyak.fakta)} angka bersumber data. ${hasil}${beda}.${cetak}`;
}

function hitung({ temuan }: AuditLaporan, id: string, status: TemuanLaporan['status']): number {
  return temuan.filter((satu) => satu.aturan === id && satu.status === status).length;
}

function angka(nilai: number): string {
  return formatAngka(new Fraction(nilai));
}
