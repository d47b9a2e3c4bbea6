import type { Dokumen } from '../../claims/dokumen.ts';
import { isSasaran } from '../../claims/indikator.ts';
import { lipat } from '../../claims/kata.ts';
import { tambahkan } from '../../claims/peta.ts';
import type { BarisTabel } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const NOMOR = /^(?:[A-Z]{2,4}[\s.-]*)?(\d{1,2}(?:\.\d{1,2})+)\.?$/;
const TABEL =
  'No IKU\tIndikator Kinerja Utama\tTarget\n1.1\tPersentase cagar budaya yang dilestarikan\t72,00\n2.1\tPertumbuhan pelaku usaha ekonomi kreatif\t6,50\n3.1\tPertumbuhan kunjungan museum dan taman budaya\t7,00';
const bagian = (kode: string): string =>
  `IKU 1.1 Persentase cagar budaya yang dilestarikan\n\nUraian.\n\nIKU 2.1 Pertumbuhan pelaku usaha ekonomi kreatif\n\nUraian.\n\nIKU ${kode} Pertumbuhan kunjungan museum dan taman budaya\n\nUraian.`;
const teks = (kode: string): string =>
  `${TABEL}\n\nUraian capaian per indikator.\n\n${TABEL}\n\n${bagian(kode)}`;

interface Nomor {
  readonly nomor: string;
  readonly baris: number;
}

/** Judul bagian sebuah indikator memakai kode indikator itu di tabel. */
export const kodeJudulBagian: Aturan = {
  id: 'kode-judul-bagian',
  keparahan: 'galat',
  pernyataan: 'Kode di judul bagian sama dengan kode indikator berjudul sama di tabel.',
  contoh: {
    benar: [teks('3.1')],
    salah: [{ teks: teks('2.3'), tercetak: 'IKU 2.3', seharusnya: 'IKU 3.1' }],
  },
  periksa: (dokumen) => {
    const tabel = nomorMenurutJudul(dokumen);
    const semua = dokumen.sebutan
      .filter(({ tabel: satu, kode, terpotong }) => satu === undefined && !terpotong && !isSasaran(kode))
      .flatMap((satu) => {
        const [acuan, ...lain] = tabel.get(lipat(satu.judul)) ?? [];
        const [golongan = '', ...nomor] = satu.kode.split('.');
        const seragam = acuan !== undefined && lain.every((itu) => itu.nomor === acuan.nomor);
        return seragam && lain.length > 0 && nomor.length > 1
          ? [{ baris: satu.baris, judul: satu.judul, golongan, nomor: nomor.join('.'), acuan }]
          : [];
      });
    const salah = semua.filter(({ nomor, acuan }) => nomor !== acuan.nomor);
    // Bila lebih dari satu menyimpang, judul bagian memang memakai penomoran lain.
    if (salah.length !== 1 || semua.length < 3) return [];
    return salah.map(({ baris, judul, golongan, nomor, acuan }): Hasil => ({
      baris,
      pesan: `Bagian "${judul}" di baris ${baris} berkode ${golongan} ${nomor}; di tabel (baris ${acuan.baris}) ${acuan.nomor}.`,
      tercetak: `${golongan} ${nomor}`,
      seharusnya: `${golongan} ${acuan.nomor}`,
      lain: [acuan.baris],
      saran: 'pakai kode menurut perjanjian kinerja',
    }));
  },
};

/** Nomor bertingkat di kiri judul indikator, menurut judulnya. */
function nomorMenurutJudul({ barisIndikator }: Dokumen): ReadonlyMap<string, readonly Nomor[]> {
  const hasil = new Map<string, Nomor[]>();
  for (const { tabel, baris } of barisIndikator) {
    const kolom = tabel.kolom.find(({ jenis }) => jenis === 'indikator')?.indeks ?? letakLabel(baris);
    const kiri = baris.sel.slice(0, kolom).findLast(({ teks: isi }) => isi !== '')?.teks ?? '';
    const nomor = NOMOR.exec(kiri)?.[1];
    if (nomor !== undefined)
      tambahkan(hasil, lipat(baris.sel[kolom]?.teks ?? ''), { nomor, baris: baris.baris });
  }
  return hasil;
}

function letakLabel({ sel, label }: BarisTabel): number {
  return sel.findIndex(({ teks: isi }) => isi === label);
}
