import { bacaBilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Kolom, Tabel } from '../../claims/tipe.ts';
import { angkaDi, namaBaris, namaTabel } from '../kolom-angka.ts';
import { bacaSkala, kolomKategori, pitaNilai, type Skala } from '../skala.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const SKALA = 'Nilai\tStatus\n> 100\tSangat Baik\n80 – 100\tBaik\n50 – < 80\tCukup\n< 50\tKurang';
const teks = (status: string, predikat: string): string =>
  `${SKALA}\n\nUraian pemisah antartabel dokumen.\n\nIndikator Kinerja\tTarget\tRealisasi\tCapaian\tStatus\nIndeks mutu layanan\t80\t84\t105,00\tSangat Baik\nJumlah peta terbit\t50\t48\t96,00\t${status}\nNilai reformasi birokrasi\t80\t82\t102,50\tSangat Baik\n\nNilai keseluruhannya 101,17 dengan predikat ${predikat}.`;

const MUTU = (mutu: string): string =>
  `Mutu pelayanan digolongkan A (3,53–4,00), B (3,06–3,52), C (2,60–3,05), dan D (1,00–2,59); dengan demikian indeks 3,56 tergolong ${mutu}.`;
const DUA = (mutu: string): string =>
  `Indeks pertama 84,36 (mutu B) dan indeks kedua 78,40 (mutu B), dengan batas mutu B 76,61–88,30 serta mutu C 65,00–76,60. Nilai indeks kedua tahun 2022 sebesar 75,90 tergolong ${mutu}.`;
const ASPEK = (kategori: string): string =>
  `Skala 1–5 dengan kategori: 1,00–1,80 sangat kurang; 1,81–2,60 kurang; 2,61–3,40 cukup; 3,41–4,20 baik; dan 4,21–5,00 sangat baik.\n\nAspek\t2023\t2024\tPerubahan\tKategori 2024\nMateri\t4,31\t4,38\t0,07\tsangat baik\nSarana\t4,02\t4,11\t0,09\t${kategori}\nKonsumsi\t4,09\t4,05\t(0,04)\tbaik\nPanitia\t4,41\t4,47\t0,06\tsangat baik`;

interface Penamaan {
  readonly skala: Skala;
  readonly kolom: Kolom;
  /** Nama kategori dalam bentuk lipat dan tulisannya. */
  readonly nama: ReadonlyMap<string, string>;
}

/** Status atau predikat yang tercetak adalah pita skala dokumen itu sendiri yang memuat nilainya. */
export const statusSesuaiSkala: Aturan = {
  id: 'status-sesuai-skala',
  keparahan: 'galat',
  pernyataan: 'Status, kategori, dan predikat cocok dengan tabel skala di dokumen yang sama.',
  contoh: {
    benar: [teks('Baik', 'Sangat Baik'), MUTU('A'), DUA('C'), ASPEK('baik')],
    salah: [
      { teks: teks('Sangat Baik', 'Sangat Baik'), tercetak: 'Sangat Baik', seharusnya: 'Baik' },
      { teks: DUA('B'), tercetak: 'B', seharusnya: 'C' },
      { teks: MUTU('B'), tercetak: 'B', seharusnya: 'A' },
      { teks: ASPEK('sangat baik'), tercetak: 'sangat baik', seharusnya: 'baik' },
      { teks: teks('Baik', 'Kurang'), tercetak: 'Kurang', seharusnya: 'Sangat Baik' },
    ],
  },
  periksa: (dokumen) => {
    const penamaan = bacaSkala(dokumen).flatMap((skala) =>
      kolomKategori(skala).map((kolom): Penamaan => ({ skala, kolom, nama: namaKategori(skala, kolom) })),
    );
    return penamaan.length === 0
      ? []
      : [
          ...dokumen.tabel.flatMap((tabel) => periksaTabel(tabel, penamaan)),
          ...periksaProsa(dokumen, penamaan),
        ];
  },
};

function namaKategori({ pita }: Skala, { indeks }: Kolom): ReadonlyMap<string, string> {
  return new Map(
    pita.map(({ baris }) => [lipat(baris.sel[indeks]?.teks ?? ''), baris.sel[indeks]?.teks ?? '']),
  );
}

/** Kolom yang isinya nama-nama kategori sebuah skala, dibandingkan dengan kolom capaian atau angka di kirinya. */
function periksaTabel(tabel: Tabel, penamaan: readonly Penamaan[]): readonly Hasil[] {
  const hasil = tabel.kolom.flatMap((kolom) =>
    penamaan.flatMap((satu): readonly (readonly Hasil[])[] => {
      if (satu.skala.tabel === tabel) return [];
      const berisi = tabel.isi.filter(({ sel }) => satu.nama.has(lipat(sel[kolom.indeks]?.teks ?? '')));
      const terisi = tabel.isi.filter(({ sel }) => /[A-Za-z]/.test(sel[kolom.indeks]?.teks ?? ''));
      if (berisi.length < 2 || berisi.length * 3 < terisi.length * 2) return [];
      const nilai = kolomNilai(tabel, kolom);
      if (nilai === undefined) return [];
      const salah = berisi.flatMap((baris): Hasil[] => {
        const angka = angkaDi(baris, nilai);
        const tertulis = baris.sel[kolom.indeks]?.teks ?? '';
        const benar = angka === undefined ? [] : kategori(satu, angka.nilai);
        if (angka === undefined || benar.length === 0 || benar.some((itu) => lipat(itu) === lipat(tertulis)))
          return [];
        return [
          {
            baris: baris.baris,
            pesan: `${kolom.judul} ${namaBaris(baris)} di ${namaTabel(tabel)} tertulis ${tertulis}; ${nilai.judul} ${angka.tulisan} menurut skala di baris ${satu.skala.tabel.baris} adalah ${benar.join(' / ')}.`,
            tercetak: tertulis,
            seharusnya: benar.join(' / '),
            lain: [satu.skala.tabel.baris],
            saran: 'samakan status dengan skala',
          },
        ];
      });
      return [salah.length * 2 > berisi.length ? [] : salah];
    }),
  );
  // Skala yang paling cocok menentukan: nama "Baik" dapat dipakai beberapa skala.
  return [...hasil].sort((a, b) => a.length - b.length)[0] ?? [];
}

function kolomNilai(tabel: Tabel, kolom: Kolom): Kolom | undefined {
  const semua = tabel.kolom.filter(
    (satu) =>
      satu.indeks < kolom.indeks &&
      tabel.isi.filter(({ sel }) => sel[satu.indeks]?.angka !== undefined).length * 2 > tabel.isi.length,
  );
  const setahun = semua.filter(({ tahun }) => tahun !== undefined && tahun === kolom.tahun);
  const angka = setahun.length > 0 ? setahun : semua;
  return angka.findLast(({ jenis }) => jenis === 'capaian') ?? angka.findLast(({ jenis }) => jenis !== 'no');
}

function kategori({ skala, kolom }: Penamaan, nilai: Parameters<typeof pitaNilai>[1]): readonly string[] {
  return pitaNilai(skala, nilai).map(({ baris }) => baris.sel[kolom.indeks]?.teks ?? '');
}

const SEBUT =
  /\b(?:predikat|kategori|status|mutu(?: pelayanan)?|kinerja unit(?: pelayanan)?|dengan kinerja(?! unit)|kriteria|tergolong|digolongkan(?: sebagai)?)\s+(?:adalah\s+)?(?=["“'(]?([A-Za-z][A-Za-z ]{0,24}))/g;

/** `(88,31 - 100,00)` dan `76,61–88,30` di dalam kalimat adalah pita, bukan nilai yang digolongkan. */
const RENTANG = /\(?\s*[<>≥≤]?\s*\d[\d.,]*\s*(?:[-–—]|s\.d\.)\s*[<>≥≤]?\s*\d[\d.,]*\s*\)?/g;

function periksaProsa(dokumen: Dokumen, penamaan: readonly Penamaan[]): readonly Hasil[] {
  return dokumen.paragraf.flatMap((prosa) =>
    kalimat(prosa).flatMap(({ teks, letak }): Hasil[] => {
      const isi = teks.replace(RENTANG, (rentang) => ' '.repeat(rentang.length));
      const bilangan = bacaBilangan(isi);
      return [...isi.matchAll(SEBUT)].flatMap((cocok): Hasil[] => {
        const nilai = bilangan.findLast(
          (satu) => satu.akhir <= cocok.index && cocok.index - satu.akhir < 110,
        );
        // "mutu C 65,00–76,60" menyatakan pitanya, tidak menggolongkan angka sebelumnya.
        const ekor = teks.slice(cocok.index + cocok[0].length + (cocok[1] ?? '').trimEnd().length);
        if (/^\s*\d[\d.,]*\s*[-–—]\s*\d/.test(ekor)) return [];
        if (nilai === undefined || nilai.rupiah || nilai.angka.desimal === 0) return [];
        // "214 instansi (35,55%) memperoleh kriteria Baik": bagian dari banyaknya, bukan nilai yang digolongkan.
        if (/[a-z] \($/i.test(isi.slice(0, nilai.letak))) return [];
        const sela = isi.slice(nilai.akhir, cocok.index);
        if (
          /[;(]|target|minimal|paling|sebelumnya|tahun 20\d\d|instansi|responden|orang|pegawai|indikator|unit kerja|\bsebanyak/i.test(
            sela,
          )
        )
          return [];
        const tertulis = terpanjang(cocok[1] ?? '', penamaan);
        const punya = penamaan.filter(({ nama }) => tertulis !== '' && nama.has(lipat(tertulis)));
        const benar = punya.map((satu) => kategori(satu, nilai.angka.nilai)).filter((itu) => itu.length > 0);
        if (benar.length === 0 || benar.flat().some((itu) => lipat(itu) === lipat(tertulis))) return [];
        const baris = barisPada(prosa, letak + cocok.index);
        const skala = punya[0]?.skala.tabel.baris ?? 0;
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut ${nilai.angka.tulisan} berpredikat "${tertulis}"; menurut skala di baris ${skala} adalah ${benar[0]?.join(' / ') ?? ''}.`,
            tercetak: tertulis,
            seharusnya: benar[0]?.join(' / ') ?? '',
            lain: [skala],
            saran: 'samakan predikat dengan skala',
          },
        ];
      });
    }),
  );
}

/** Nama kategori terpanjang di awal tulisan; huruf mutu (A, B) harus berdiri sendiri. */
function terpanjang(teks: string, penamaan: readonly Penamaan[]): string {
  const semua = penamaan.flatMap(({ nama }) => [...nama.values()]).sort((a, b) => b.length - a.length);
  return (
    semua.find((satu) =>
      satu.length <= 2
        ? new RegExp(`^${satu}\\b`).test(teks)
        : lipat(teks).startsWith(lipat(satu)) && !/^\w/.test(lipat(teks).slice(lipat(satu).length)),
    ) ?? ''
  );
}
