import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { bersih, lipat } from '../../claims/kata.ts';
import { tambahkan } from '../../claims/peta.ts';
import { pecah } from '../../claims/tabel.ts';
import type { BarisTabel, Tabel } from '../../claims/tipe.ts';
import { samaBilangan } from '../fakta-indikator.ts';
import { namaTabel } from '../kolom-angka.ts';
import { menurutNama } from '../pasangan-tabel.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const BUTIR = /^(?:[-•*]|\(?(?:\d{1,2}|[a-z])[.)])\s+(.{8,})$/;
/** Kolom yang angkanya sah berbeda dari butir tentang tahun lain. */
const SETIAP_TAHUN = /^(?:no|target|realisasi|pagu|pagu-akhir|realisasi-anggaran)$/;
const butir = (bobot: string): string =>
  `a. Perencanaan Kinerja (22,95 dari bobot 30,00)\n\nb. Pengukuran Kinerja (20,10 dari bobot ${bobot})\n\nc. Pelaporan Kinerja (10,35 dari bobot 15,00)`;
const teks = (bobot: string): string =>
  `Komponen\tBobot\tNilai\nPerencanaan Kinerja\t30,00\t22,95\nPengukuran Kinerja\t30,00\t20,10\nPelaporan Kinerja\t15,00\t10,35\n\nUraian per komponen:\n\n${butir(bobot)}`;

/** Satu angka di butir, dan baris tabel yang bernama seperti butirnya. */
interface Kutipan {
  readonly angka: Bilangan;
  readonly seluruh: readonly Bilangan[];
  readonly baris: number;
  readonly milik: BarisTabel;
}

/** Butir yang diawali nama baris tabel mengutip kolom yang sama: yang satu menyimpang dari yang lain salah kutip. */
export const butirSesuaiKolom: Aturan = {
  id: 'butir-sesuai-kolom',
  keparahan: 'galat',
  pernyataan: 'Butir-butir yang mengutip sebuah kolom tabel mengutip baris namanya sendiri.',
  contoh: {
    benar: [teks('30,00')],
    salah: [{ teks: teks('25,00'), tercetak: '25,00', seharusnya: '30,00' }],
  },
  periksa: (dokumen) => {
    const kutipan = kumpulkan(dokumen);
    return [...kutipan].flatMap(([tabel, urutan]) =>
      urutan.flatMap((semua) =>
        tabel.kolom
          .filter(({ jenis }) => !SETIAP_TAHUN.test(jenis))
          .flatMap(({ indeks }) => periksaKolom(tabel, indeks, semua)),
      ),
    );
  },
};

function periksaKolom(tabel: Tabel, indeks: number, semua: readonly Kutipan[]): readonly Hasil[] {
  const berisi = semua.flatMap((satu) => {
    const acuan = satu.milik.sel[indeks]?.angka;
    return acuan === undefined ? [] : [{ ...satu, acuan, cocok: samaBilangan(satu.angka, acuan) }];
  });
  const [salah, ...lain] = berisi.filter(({ cocok }) => !cocok);
  const ragam = new Set(
    berisi.flatMap(({ cocok, acuan }) => (cocok && acuan.desimal > 0 ? [acuan.nilai.toFraction()] : [])),
  );
  if (salah === undefined || lain.length > 0 || ragam.size < 2) return [];
  const { angka, acuan, baris, milik, seluruh } = salah;
  if (angka.angka.desimal === 0 || seluruh.some((satu) => samaBilangan(satu, acuan))) return [];
  return [
    {
      baris,
      pesan: `Butir di baris ${baris} menyebut ${angka.angka.tulisan}; "${milik.label}" di ${namaTabel(tabel)} (baris ${milik.baris}) ${acuan.tulisan}.`,
      tercetak: angka.angka.tulisan,
      seharusnya: acuan.tulisan,
      lain: [milik.baris],
      saran: 'samakan butir dengan tabel',
    },
  ];
}

/** Kutipan menurut tabelnya, lalu menurut urutan angkanya di dalam butir. */
function kumpulkan({ baris, tabel }: Dokumen): ReadonlyMap<Tabel, readonly (readonly Kutipan[])[]> {
  const nama = new Map<string, { readonly tabel: Tabel; readonly milik: BarisTabel }[]>();
  for (const satu of tabel)
    for (const milik of menurutNama(satu).values())
      tambahkan(nama, lipat(milik.label), { tabel: satu, milik });
  const hasil = new Map<Tabel, Kutipan[][]>();
  for (const [i, mentah] of baris.entries()) {
    const isi = pecah(mentah) === undefined ? BUTIR.exec(bersih(mentah))?.[1] : undefined;
    const seluruh = isi === undefined ? [] : bacaBilangan(isi);
    const pemilik = seluruh.length === 0 ? [] : (bernama(nama, isi?.slice(0, seluruh[0]?.letak) ?? '') ?? []);
    for (const { tabel: satu, milik } of pemilik)
      for (const [ke, angka] of seluruh.slice(0, 3).entries()) {
        const urutan = hasil.get(satu) ?? [];
        hasil.set(satu, urutan);
        (urutan[ke] ??= []).push({ angka, seluruh, baris: i + 1, milik });
      }
  }
  return hasil;
}

/** Yang namanya paling panjang mengawali tulisan itu; nama berkata satu tidak dipakai. */
function bernama<T>(nama: ReadonlyMap<string, T>, depan: string): T | undefined {
  const isi = lipat(depan).split(' ');
  for (let n = Math.min(isi.length, 20); n >= 2; n--) {
    const ada = nama.get(isi.slice(0, n).join(' '));
    if (ada !== undefined) return ada;
  }
  return undefined;
}
