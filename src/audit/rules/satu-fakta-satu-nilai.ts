import { Fraction } from 'fraction.js';
import { bagianPada, type Dokumen } from '../../claims/dokumen.ts';
import { awalBesar } from '../../claims/kata.ts';
import type { Klaim } from '../../claims/klaim.ts';
import { tambahkan } from '../../claims/peta.ts';
import { sekali } from '../../claims/sekali.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { sama } from '../banding.ts';
import { namaTabel } from '../kolom-angka.ts';
import { rumpunkan } from '../ragam.ts';
import { barisTertempel } from '../tertempel.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi';
const baris = (realisasi: string): string =>
  `${KEPALA}\nIKU.1\tIndeks kepuasan pengguna layanan\t90\t${realisasi}`;
const SELA = '\n\nUraian berikut memuat tabel lain.\n\n';
const ATAS = 'LAPORAN KINERJA TAHUN 2023\n\n';

/** Satu indikator, satu tahun, satu jenis angka: satu nilai di seluruh dokumen. Yang lebih kasar boleh bila pembulatan. */
export const satuFaktaSatuNilai: Aturan = {
  id: 'satu-fakta-satu-nilai',
  keparahan: 'galat',
  pernyataan: 'Target, realisasi, dan capaian sebuah indikator pada satu tahun sama di semua tabel.',
  contoh: {
    benar: [`${ATAS}${baris('93,26')}${SELA}${baris('93,3')}`],
    salah: [
      {
        teks: `${ATAS}${baris('93,26')}${SELA}${baris('93,26')}${SELA}${baris('93,16')}`,
        tercetak: '93,16',
        seharusnya: '93,26',
      },
    ],
  },
  periksa: (dokumen) => {
    const lewati = new Set(barisTertempel(dokumen).map((satu) => satu.baris));
    const kelompok = kelompokkan(dokumen.klaim.filter((satu) => !lewati.has(satu.baris)));
    const realisasi = realisasiMenurutTahun(kelompok);
    return kelompok.flatMap((satu) => periksaKelompok(dokumen, satu, realisasi));
  },
};

/** Kelompok realisasi menurut indikator dan tahun klaim pertamanya. */
type Realisasi = ReadonlyMap<Klaim['indikator'], ReadonlyMap<number | undefined, readonly Klaim[]>>;

function realisasiMenurutTahun(semua: readonly (readonly Klaim[])[]): Realisasi {
  const hasil = new Map<Klaim['indikator'], Map<number | undefined, readonly Klaim[]>>();
  for (const satu of semua) {
    const [klaim] = satu;
    if (klaim?.jenis !== 'realisasi') continue;
    const menurutTahun = hasil.get(klaim.indikator) ?? new Map<number | undefined, readonly Klaim[]>();
    hasil.set(klaim.indikator, menurutTahun);
    if (!menurutTahun.has(klaim.tahun)) menurutTahun.set(klaim.tahun, satu);
  }
  return hasil;
}

function kelompokkan(klaim: readonly Klaim[]): readonly (readonly Klaim[])[] {
  const semua = new Map<string, Klaim[]>();
  for (const satu of klaim) {
    if (satu.tahun === undefined || satu.jenis === 'target-renstra' || satu.jenis === 'seri') continue;
    const kunci = `${satu.indikator.id}|${satu.jenis}|${satu.tahun}`;
    tambahkan(semua, kunci, satu);
  }
  return [...semua.values()];
}

function periksaKelompok(dokumen: Dokumen, kelompok: readonly Klaim[], semua: Realisasi): readonly Hasil[] {
  const nilai = ragam(kelompok);
  // Empat nilai atau lebih berarti indikator yang sama dipakai banyak unit, masing-masing dengan angkanya.
  if (nilai.length < 2 || nilai.length > 3) return [];
  const terkuat = pemenang(dokumen, nilai, semua);
  return nilai.flatMap((ragamnya): Hasil[] => {
    const [pertama, ...lainnya] = ragamnya;
    if (ragamnya === terkuat || pertama === undefined || terkuat[0] === undefined) return [];
    const { indikator, jenis, tahun, angka, tabel } = pertama;
    const acuan = terkuat[0];
    const tempat = tabel === undefined ? `baris ${pertama.baris}` : namaTabel(tabel);
    const sama_ = lainnya.length === 0 ? '' : ` (juga baris ${lainnya.map((satu) => satu.baris).join(', ')})`;
    return [
      {
        baris: pertama.baris,
        pesan: `${awalBesar(jenis)} ${indikator.kode === '' ? `"${indikator.judul}"` : indikator.kode} tahun ${tahun ?? ''} tertulis ${angka.tulisan} di ${tempat}${sama_}, tetapi ${acuan.angka.tulisan} di baris ${[...new Set(terkuat.map((satu) => satu.baris))].join(', ')}.`,
        tercetak: angka.tulisan,
        seharusnya: acuan.angka.tulisan,
        lain: [...lainnya, ...terkuat].map((satu) => satu.baris),
        saran: 'tentukan satu angka yang benar lalu samakan semua tempat',
      },
    ];
  });
}

/** Klaim yang nilainya sama dikumpulkan; urutan menurut kemunculan pertama. */
function ragam(kelompok: readonly Klaim[]): readonly (readonly Klaim[])[] {
  const halus = [...kelompok].sort((a, b) => b.angka.desimal - a.angka.desimal);
  return rumpunkan(halus, ([wakil], satu) => sama(wakil.angka, satu.angka)).map((satu) =>
    [...satu].sort((a, b) => a.baris - b.baris),
  );
}

/** Nilai yang paling banyak didukung: tabel, prosa bagiannya, dan realisasi pemenang di baris yang sama. */
function pemenang(
  dokumen: Dokumen,
  nilai: readonly (readonly Klaim[])[],
  semua: Realisasi,
): readonly Klaim[] {
  const bobot = (satu: readonly Klaim[]): number => {
    const pertama = satu[0];
    if (pertama === undefined) return 0;
    let jumlah = satu.length + sebutProsa(dokumen, pertama);
    if (pertama.jenis === 'target') jumlah += satu.some(({ tabel }) => tabelTarget(tabel)) ? 3 : 0;
    if (pertama.jenis === 'capaian') {
      const realisasi = semua.get(pertama.indikator)?.get(pertama.tahun);
      const ragamRealisasi = realisasi === undefined ? [] : ragam(realisasi);
      if (ragamRealisasi.length > 1) {
        const menang = pemenang(dokumen, ragamRealisasi, semua);
        jumlah += satu.some(({ baris: nomor }) => menang.some((klaim) => klaim.baris === nomor)) ? 3 : 0;
      }
    }
    return jumlah;
  };
  return [...nilai].sort((a, b) => bobot(b) - bobot(a))[0] ?? [];
}

/** Tabel yang hanya memuat target adalah perjanjian kinerja. */
function tabelTarget(tabel: Klaim['tabel']): boolean {
  return (
    tabel !== undefined && !tabel.kolom.some(({ jenis }) => jenis === 'realisasi' || jenis === 'capaian')
  );
}

/** Berapa paragraf di bagian indikator itu yang menyebut angkanya. */
function sebutProsa(dokumen: Dokumen, { indikator, angka }: Klaim): number {
  const disini = indikator.kode === '' ? [] : (paragrafBagian(dokumen).get(indikator.kode) ?? []);
  return disini.filter(({ teks }) => memuat(teks, angka.nilai)).length;
}

const paragrafBagian = sekali(
  ({ bagian, paragraf }: Dokumen): ReadonlyMap<string | undefined, readonly Paragraf[]> =>
    Map.groupBy(paragraf, ({ baris: nomor }) => bagianPada(bagian, nomor)?.kode),
);

function memuat(teks: string, nilai: Fraction): boolean {
  const semua = teks.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return semua.some((satu) => nilai.equals(new Fraction(satu.replace(',', '.'))));
}
