import type { Fraction } from 'fraction.js';
import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tulis } from '../banding.ts';
import { salahKetik } from '../ketik.ts';
import { angkaDi, namaTabel } from '../kolom-angka.ts';
import { angkaBarisan, barisDisebut, sebutTahunLain, tabelSekitar } from '../tabel-sekitar.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const SEMESTER = /\bsemester (I{1,2}|1|2)\b[^.;,\d]{0,30}$/i;
const KATA = KATA_BILANGAN.slice(2).join('|');
const SETAHUN = new RegExp(
  String.raw`\b(?:jumlah|total|kumulatif)\b[^.;,\d]{0,30} (\d|${KATA}) tahun\b[^.;,\d]{0,20}$`,
  'i',
);
/** "empat tahun 222 orang": 222 bukan nama tahun. */
const BUKAN_TAHUN = new RegExp(String.raw`(?<=\b(?:${KATA}) )tahun(?= \d)`, 'gi');
const PERUBAHAN = new RegExp(
  String.raw`\bselama (\d|${KATA}) tahun\b[^.;]{0,60}\btotal (?:kenaikan|penurunan|perubahan)(?: sebesar)? $`,
  'i',
);
const TAMBAHAN =
  /\b(?:tambahan|penambahan|bertambah)\b[^.;,\d]{0,20}\b(triwulan [IV]+|tahun 20\d\d)\b[^.;,\d]{0,20}$/i;
const BULAN = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
);
const TRIWULAN = ['triwulan i', 'triwulan ii', 'triwulan iii', 'triwulan iv'];

const bulanan = (semester: string): string =>
  `Bulan\tPerkara\tKumulatif\n${BULAN.map((satu, i) => `${satu[0]?.toUpperCase() ?? ''}${satu.slice(1)}\t${20 + i}\t${(i + 1) * 20 + (i * (i + 1)) / 2}`).join('\n')}\n\nSemester I berjumlah ${semester} perkara dan semester II 171 perkara.`;
const tahunan = (jumlah: string): string =>
  `Uraian\t2021\t2022\t2023\t2024\nKejadian\t387\t393\t366\t358\nKorban meninggal\t61\t58\t54\t49\n\nKorban meninggal selalu turun; jumlah korban empat tahun ${jumlah} orang.`;
const triwulanan = (tambah: string): string =>
  `Triwulan\tArsip\nTriwulan I\t9.120\nTriwulan II\t20.450\nTriwulan III\t33.980\nTriwulan IV\t43.260\n\nAngka tabel bersifat kumulatif; tambahan pada triwulan IV adalah ${tambah} lembar.`;

/** "Semester I berjumlah N", "jumlah empat tahun N", "tambahan pada triwulan IV N": dihitung dari deret di tabelnya. */
export const jumlahPeriode: Aturan = {
  id: 'jumlah-periode',
  keparahan: 'galat',
  pernyataan: 'Jumlah atau tambahan suatu kurun dalam kalimat = hitungan dari deret di tabelnya.',
  contoh: {
    benar: [bulanan('135'), tahunan('222'), triwulanan('9.280')],
    salah: [
      { teks: bulanan('145'), tercetak: '145', seharusnya: '135' },
      { teks: tahunan('232'), tercetak: '232', seharusnya: '222' },
      { teks: triwulanan('10.280'), tercetak: '10.280', seharusnya: '9.280' },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] =>
        bacaBilangan(isi.replace(BUKAN_TAHUN, 'warsa')).flatMap((satu): readonly Hasil[] => {
          const hitungan = bacaHitungan(isi.slice(0, satu.letak), satu.benda);
          const klausa = isi.slice(isi.slice(0, satu.letak).search(/[^;]*$/), satu.akhir + 40);
          // "130 perkara elektronik" hanya sebagian perkara.
          const sebagian = /^ [a-z]+ (?!dan\b|sedangkan\b|sementara\b|serta\b)[a-z]/i.test(
            isi.slice(satu.akhir),
          );
          if (sebagian && SEMESTER.test(isi.slice(0, satu.letak))) return [];
          if (hitungan === undefined || satu.persen || sebutTahunLain(dokumen, klausa)) return [];
          const baris = barisPada(prosa, letak + satu.letak);
          const semua = tabelSekitar(dokumen, baris).flatMap((tabel) =>
            hitungan(tabel).map((hitung) => ({ tabel, hitung })),
          );
          const salah = nyaris(satu, semua);
          if (salah === undefined) return [];
          const harus = tulis(salah.hitung, { ...satu.angka, satuan: '' });
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${satu.angka.tulisan}; menurut ${namaTabel(salah.tabel)} ${harus}.`,
              tercetak: satu.angka.tulisan,
              seharusnya: harus,
              lain: [salah.tabel.baris],
              saran: 'hitung ulang dari tabel',
            },
          ];
        }),
      ),
    ),
};

type Hitungan = (tabel: Tabel) => readonly Fraction[];

/** Hitungan menurut kata-kata tepat sebelum angkanya; setiap kolom atau baris yang cocok satu hasil. */
function bacaHitungan(depan: string, benda: string): Hitungan | undefined {
  const semester = SEMESTER.exec(depan)?.[1];
  if (semester !== undefined) return (tabel) => jumlahSemester(tabel, /^(?:I|1)$/i.test(semester), benda);
  const tahun = SETAHUN.exec(depan);
  if (tahun !== null) return (tabel) => deretTahun(tabel, tahun[0], bacaCacah(tahun[1] ?? '')).map(jumlahkan);
  const ubah = PERUBAHAN.exec(depan);
  if (ubah !== null) return (tabel) => deretTahun(tabel, depan, bacaCacah(ubah[1] ?? '')).flatMap(ujungDeret);
  const periode = TAMBAHAN.exec(depan)?.[1];
  return periode === undefined ? undefined : (tabel) => tambahan(tabel, lipat(periode));
}

/** Satu-satunya hitungan yang nyaris sama dan sebesar angkanya; tidak ada bila sebuah hitungan sudah sama. */
function nyaris<T extends { readonly hitung: Fraction }>(
  { angka }: Bilangan,
  semua: readonly T[],
): T | undefined {
  if (semua.some(({ hitung }) => hitung.equals(angka.nilai))) return undefined;
  const mirip = semua.filter(({ hitung }) => {
    const harus = tulis(hitung, { ...angka, satuan: '' });
    const sejauh = hitung.sub(angka.nilai).abs().mul(8);
    return salahKetik(harus, angka.tulisan) || (angka.nilai.gt(999) && sejauh.lte(hitung));
  });
  return angka.tulisan.replace(/\D/g, '').length < 3 || mirip.length !== 1 ? undefined : mirip[0];
}

function kolomArus({ kolom }: Tabel): readonly Kolom[] {
  return kolom.filter(({ judul, jenis }) => jenis !== 'no' && !/kumulatif|%|persen/i.test(judul));
}

/** Separuh pertama atau kedua dari dua belas bulan atau empat triwulan yang berurutan di tabel itu. */
function jumlahSemester(tabel: Tabel, pertama: boolean, benda: string): readonly Fraction[] {
  const deret = [BULAN, TRIWULAN].flatMap((nama) => {
    const baris = nama.flatMap((satu) => tabel.isi.find(({ label }) => lipat(label) === satu) ?? []);
    const tengah = nama.length / 2;
    return baris.length === nama.length ? [pertama ? baris.slice(0, tengah) : baris.slice(tengah)] : [];
  });
  const sebenda = kolomArus(tabel).filter(({ judul }) => lipat(judul).split(' ').includes(benda));
  return deret.flatMap((baris) =>
    sebenda.flatMap((kolom) => {
      const isi = angkaBarisan(baris, kolom);
      return isi === undefined ? [] : [jumlahkan(isi.map(({ nilai }) => nilai))];
    }),
  );
}

/** Deret setiap baris yang disebut, bila kolom tahunnya sebanyak yang disebut. */
function deretTahun(tabel: Tabel, depan: string, banyak: number): readonly (readonly Fraction[])[] {
  const kolom = tabel.kolom.filter(({ tahun }) => tahun !== undefined);
  if (kolom.length !== banyak) return [];
  return barisDisebut(tabel, depan).flatMap((baris) => {
    const isi = kolom.flatMap((satu) => angkaDi(baris, satu)?.nilai ?? []);
    return isi.length === banyak ? [isi] : [];
  });
}

function ujungDeret(isi: readonly Fraction[]): readonly Fraction[] {
  const [awal, akhir] = [isi[0], isi.at(-1)];
  return awal === undefined || akhir === undefined ? [] : [akhir.sub(awal).abs()];
}

/** Baris periode itu dikurangi baris sebelumnya, di kolom yang terus naik. */
function tambahan(tabel: Tabel, periode: string): readonly Fraction[] {
  const nama = periode.replace(/^tahun /, '');
  const ke = tabel.isi.findIndex((baris) => namaPeriode(baris) === nama);
  return kolomArus(tabel).flatMap((kolom) => {
    const isi = angkaBarisan(tabel.isi.slice(0, ke + 1), kolom);
    if (isi === undefined || isi.length < 3) return [];
    const naik = isi.every(({ nilai }, i) => i === 0 || nilai.gte(isi[i - 1]?.nilai ?? nilai));
    const [dulu, kini] = isi.slice(-2);
    return naik && dulu !== undefined && kini !== undefined ? [kini.nilai.sub(dulu.nilai)] : [];
  });
}

function namaPeriode({ label, sel }: BarisTabel): string {
  return lipat(label === '' ? (sel[0]?.teks ?? '') : label);
}
