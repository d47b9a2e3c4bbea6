import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { NOL, jumlahkan, tulis } from '../banding.ts';
import { capaianBetul } from '../capaian-diterima.ts';
import { setengah } from '../ketik.ts';
import { angkaDi, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (nilai: string): string =>
  `Kode\tIndikator\tTarget\tRealisasi\tCapaian\nPelanggan\t\t\t\t${nilai}\nA1\tKepatuhan\t84,00\t86,21\t102,63\nA2\tKepuasan\t88,00\t89,62\t101,84\nProses\t\t\t\t100,99\nB1\tPenyelesaian\t90,00\t93,97\t104,41\nB2\tPemeriksaan\t95,00\t92,69\t97,57\nPembelajaran\t\t\t\t102,22\nC1\tPelatihan\t92,00\t94,79\t103,03\nC2\tAnggaran\t95,50\t96,84\t101,40`;

/** Baris kepala kelompok yang di kebanyakan kelompok memuat rata-rata baris di bawahnya, begitu di semua kelompok. */
export const rataRataKelompok: Aturan = {
  id: 'rata-rata-kelompok',
  keparahan: 'galat',
  pernyataan:
    'Nilai di kepala kelompok = rata-rata baris di bawahnya, bila begitu di kelompok-kelompok lain.',
  contoh: {
    benar: [teks('102,24')],
    salah: [{ teks: teks('103,24'), tercetak: '103,24', seharusnya: '102,24' }],
  },
  periksa: ({ tabel }) => tabel.flatMap((satu) => satu.kolom.flatMap((kolom) => periksaKolom(satu, kolom))),
};

/** Kepala kelompok, nilainya, dan rata-rata anaknya: dari angka tercetak dan dari hitungan anak-anaknya. */
interface Kelompok {
  readonly kepala: BarisTabel;
  readonly angka: Angka;
  readonly banyak: number;
  readonly hitung: readonly Fraction[];
}

function periksaKolom(tabel: Tabel, kolom: Kolom): readonly Hasil[] {
  if (/^(?:no|kode|kode-sasaran|bobot)$/.test(kolom.jenis)) return [];
  const berangka = tabel.isi.filter((baris) => angkaDi(baris, kolom) !== undefined);
  const pembeda = tabel.kolom.filter((lain) => lain !== kolom && terisi(berangka, lain));
  if (pembeda.length === 0 || !terisi(tabel.isi, kolom)) return [];
  const semua = kelompokTabel(tabel, kolom, pembeda);
  const salah = semua.filter((satu) => !sesuai(satu));
  const benar = semua.filter(sesuai);
  const bukti = benar.length >= 2 && benar.some(({ banyak }) => banyak > 1);
  if (salah.length === 0 || !bukti || salah.length * 2 > benar.length) return [];
  return salah.flatMap(({ kepala, angka, banyak, hitung: [hitung] }): readonly Hasil[] => {
    if (hitung === undefined) return [];
    const harus = tulis(hitung, angka);
    return [
      {
        baris: kepala.baris,
        pesan: `${namaBaris(kepala)} di ${namaTabel(tabel)}, kolom "${kolom.judul}", tertulis ${angka.tulisan}; rata-rata ${banyak} baris di bawahnya ${harus}, sebagaimana di kelompok lain.`,
        tercetak: angka.tulisan,
        seharusnya: harus,
        saran: 'hitung ulang nilai kelompok ini',
      },
    ];
  });
}

/** Kolom yang berangka di kebanyakan baris itu. */
function terisi(isi: readonly BarisTabel[], kolom: Kolom): boolean {
  if (/^(?:no|kode|kode-sasaran)$/.test(kolom.jenis)) return false;
  return isi.filter((baris) => angkaDi(baris, kolom) !== undefined).length * 2 > isi.length;
}

/** Kepala kelompok hanya berangka di kolom itu; kepala yang langsung diikuti kepala lain membawahi kepala-kepala itu. */
function kelompokTabel(tabel: Tabel, kolom: Kolom, pembeda: readonly Kolom[]): readonly Kelompok[] {
  const baris = tabel.isi.flatMap((satu) => {
    const angka = angkaDi(satu, kolom);
    const kepala = pembeda.every((lain) => angkaDi(satu, lain) === undefined);
    return angka === undefined || satu.jenis !== 'isi' ? [] : [{ satu, angka, kepala }];
  });
  const luar = baris.map(({ kepala }, i) => kepala && baris[i + 1]?.kepala === true);
  const dalam = baris.flatMap(({ satu, angka, kepala }, i): Kelompok[] => {
    if (!kepala || luar[i] === true) return [];
    const anak = sampai(baris.slice(i + 1), (itu) => itu.kepala);
    if (anak.length === 0) return [];
    const pilihan = anak.map(
      (itu) => [itu.angka.nilai, capaianBetul(tabel, itu.satu, kolom) ?? itu.angka.nilai] as const,
    );
    const hitung = jumlahMungkin(pilihan).map((jumlah) => jumlah.div(anak.length));
    return [{ kepala: satu, angka, banyak: anak.length, hitung }];
  });
  const milik = new Map(dalam.map((satu) => [satu.kepala, satu]));
  const atas = baris.flatMap(({ satu, angka }, i): Kelompok[] => {
    if (luar[i] !== true) return [];
    const berikut = luar.indexOf(true, i + 1);
    const anak = baris
      .slice(i + 1, berikut < 0 ? baris.length : berikut)
      .flatMap((itu) => milik.get(itu.satu) ?? []);
    if (anak.length === 0) return [];
    const hitung = [0, -1].map((ke) => rata(anak.map((itu) => itu.hitung.at(ke) ?? itu.angka.nilai)));
    const tercetak = rata(anak.map((itu) => itu.angka.nilai));
    return [{ kepala: satu, angka, banyak: anak.length, hitung: [tercetak, ...hitung] }];
  });
  return [...dalam, ...atas];
}

/** Anak yang keliru mungkin salah capaiannya, mungkin salah bahannya: setiap gabungan dicoba, yang tercetak lebih dahulu. */
function jumlahMungkin(pilihan: readonly (readonly [Fraction, Fraction])[]): readonly Fraction[] {
  const ragu = pilihan.filter(([cetak, betul]) => !cetak.equals(betul)).length;
  return pilihan.reduce<readonly Fraction[]>(
    (semua, [cetak, betul]) =>
      semua.flatMap((satu) =>
        cetak.equals(betul) || ragu > 4 ? [satu.add(cetak)] : [satu.add(cetak), satu.add(betul)],
      ),
    [NOL],
  );
}

function sampai<T>(semua: readonly T[], berhenti: (satu: T) => boolean): readonly T[] {
  const batas = semua.findIndex(berhenti);
  return batas < 0 ? semua : semua.slice(0, batas);
}

function rata(semua: readonly Fraction[]): Fraction {
  return jumlahkan(semua).div(semua.length);
}

/** Dihitung dari angka yang sudah dibulatkan: kelonggarannya satu satuan terakhir. */
function sesuai({ angka, hitung }: Kelompok): boolean {
  return hitung.some((satu) => satu.sub(angka.nilai).abs().lte(setengah(angka).mul(2)));
}
