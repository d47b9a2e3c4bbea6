import type { Fraction } from 'fraction.js';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { terakhirSampai } from '../../claims/letak.ts';
import { barisPada, kalimat, type Kalimat } from '../../claims/paragraf.ts';
import { formatAngka } from '../../format/angka.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { jumlahkan, tulis } from '../banding.ts';
import { beda } from '../ketik.ts';
import { barisJumlah, namaTabel } from '../kolom-angka.ts';
import {
  type Belakang,
  berderet,
  jumlahBelakang,
  nyaris,
  sebagian,
  sebenda,
  seketik,
  setara,
  tertukarSatu,
} from '../rincian.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RINCI =
  /\b(?:(?:yang )?terdiri(?: dari| atas)?|terbagi (?:atas|menjadi|ke dalam)|tersebar (?:di|pada)|(?:yang )?meliputi|(?:yang )?mencakup|dengan rincian|yaitu|yakni|masing-masing)\b/gi;
/** "1.464 responden: 702 …": titik dua langsung sesudah keseluruhannya, atau sesudah pokok kalimatnya. */
const TITIK_DUA = /:(?= )/g;
const PENGANTAR =
  /^ [a-z/-]+,? (?:yaitu|yakni|terdiri(?: dari| atas)?|meliputi|dengan rincian)[^.;\d]{0,25}:\s*$/i;
/** "195 pegawai, terdiri dari 105 laki-laki dan 90 perempuan": rinciannya berjumlah sama dengan keseluruhannya. */
export const jumlahProsa: Aturan = {
  id: 'jumlah-prosa',
  keparahan: 'galat',
  pernyataan: 'Rincian dalam kalimat berjumlah sama dengan keseluruhan yang disebut sebelumnya.',
  contoh: {
    benar: [
      'Pegawai berjumlah 195 orang, terdiri dari 105 laki-laki dan 90 perempuan.',
      'Unit dibantu 5 (lima) pejabat, yaitu 4 (empat) kepala bidang dan 1 (satu) sekretaris.',
      'Terdapat 30 desa, terdiri dari 20 desa maju, yaitu 12 desa pesisir dan 8 desa gunung, serta 10 desa lain.',
      'Terdapat 12 kegiatan, terdiri dari 3 kegiatan di pusat pada 20 kota dan 9 kegiatan di daerah.',
      'Meninggal 269 orang, terdiri atas kurang dari 48 jam 127 orang dan lebih dari 48 jam 142 orang.',
      'Diterima 1.026 perkara ditambah sisa 67 perkara sehingga beban perkara 1.093 perkara.',
      'Sebanyak 688 siswa mengikuti magang dan pertukaran, masing-masing 540 dan 320 siswa.',
      'Survei kepada 1.464 responden: 702 responden pada survei pertama dan 762 responden pada survei kedua.',
    ],
    salah: [
      {
        teks: 'Wilayah kerja mencakup 9 (sembilan) kabupaten/kota, yaitu 7 kabupaten dan 3 kota.',
        tercetak: '9 = 7 + 3',
        seharusnya: '10',
      },
      {
        teks: 'Wilayahnya 11 (sebelas) kecamatan, yaitu:\n1. Kabupaten Rawa: 7 kecamatan\n2. Kabupaten Muara: 5 kecamatan',
        tercetak: '11 = 7 + 5',
        seharusnya: '12',
      },
      {
        teks: 'Jenis\tAlat\nPasar\t6.000\nRitel\t3.675\nJumlah\t9.675\n\nMenurut lokasi, alat terdiri dari 6.120 alat di pasar, 2.504 alat di ritel, dan 1.150 alat di industri.',
        tercetak: '6.120 + 2.504 + 1.150',
        seharusnya: '9.675',
      },
      {
        teks: 'Survei kepada 1.464 responden: 720 responden pada survei pertama dan 762 responden pada survei kedua.',
        tercetak: '1.464 = 720 + 762',
        seharusnya: '1.482',
      },
      {
        teks: 'Sebanyak 228 alumni menerapkan, sedangkan 62 alumni belum. Alasan belum menerapkan: 35 orang mutasi, 28 orang tanpa sarana, dan 9 orang lainnya.',
        tercetak: '62 = 35 + 28 + 9',
        seharusnya: '72',
      },
      {
        teks: 'Diterima 1.026 perkara ditambah sisa 67 perkara sehingga beban perkara 1.039 perkara.',
        tercetak: '1.039 = 1.026 + 67',
        seharusnya: '1.093',
      },
      {
        teks: 'Indeks terdiri atas dimensi kualifikasi 20,15, kompetensi 38,60, dan kinerja 26,55 sehingga berjumlah 83,50.',
        tercetak: '83,50 = 20,15 + 38,60 + 26,55',
        seharusnya: '85,30',
      },
      {
        teks: 'Sebanyak 688 siswa mengikuti magang, pertukaran, dan studi, masing-masing 512, 121 dan 64 siswa.',
        tercetak: '688 = 512 + 121 + 64',
        seharusnya: '697',
      },
      {
        teks: 'Pegawai berjumlah 195 orang, terdiri dari 150 laki-laki dan 90 perempuan.',
        tercetak: '195 = 150 + 90',
        seharusnya: '240',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa, ke) => [
      ...periksaButir(prosa, dokumen.paragraf.slice(ke + 1, ke + 21)),
      ...kalimat(prosa).flatMap(({ teks, letak }): readonly Hasil[] => {
        const belakang = jumlahBelakang(teks);
        if (belakang !== undefined) return periksaBelakang(prosa, letak, belakang, teks);
        return [
          ...[...teks.matchAll(RINCI)].flatMap((pisah) =>
            periksaRincian(dokumen, prosa, { teks, letak }, pisah),
          ),
          ...[...teks.matchAll(TITIK_DUA)].flatMap((pisah) => periksaTitikDua(prosa, { teks, letak }, pisah)),
        ].slice(0, 1);
      }),
    ]),
};

function periksaRincian(
  dokumen: Dokumen,
  prosa: Paragraf,
  { teks, letak }: Kalimat,
  pisah: RegExpExecArray,
): readonly Hasil[] {
  const semua = bacaBilangan(teks);
  const mentah = semua.filter((satu) => satu.letak > pisah.index);
  const sebelum = semua.filter((satu) => satu.akhir <= pisah.index);
  const rincian = sebenda(mentah, sebelum);
  const jumlah = jumlahkan(rincian.map(({ angka }) => angka.nilai));
  if (rincian.length < 2 || !berderet(teks, pisah, rincian)) return [];
  const calon = sebelum.filter((satu) => setara(satu, rincian));
  const [pokok] = [...calon].sort((a, b) => beda(a.angka.nilai, jumlah).compare(beda(b.angka.nilai, jumlah)));
  if (pokok === undefined)
    return sebelum.length > 0 ? [] : menurutTabel(dokumen, prosa, letak, rincian, jumlah);
  if (calon.some((satu) => jumlah.equals(satu.angka.nilai) || sebagian(rincian, satu))) return [];
  const masing = /masing/i.test(pisah[0]);
  if (masing ? !tertukarSatu(jumlah, pokok.angka, rincian) : !nyaris(jumlah, pokok, rincian)) return [];
  return [temuan(prosa, letak, pokok, rincian, jumlah)];
}

/** Rincian sesudah titik dua sebenda dengan keseluruhannya: angkanya bertukar, atau satu dari tiga lebih meleset. */
function periksaTitikDua(
  prosa: Paragraf,
  { teks, letak }: Kalimat,
  { index }: RegExpExecArray,
): readonly Hasil[] {
  // Bilangan yang diikuti titik dua baru terbaca bila titik duanya tidak ikut.
  const rincian = bacaBilangan(teks).filter((satu) => satu.letak > index);
  const depan = bacaBilangan(teks.slice(0, index));
  if (depan.length === 0) return periksaAlasan(prosa, { teks, letak }, index, rincian);
  const calon = depan.filter((satu) => setara(satu, rincian));
  const jumlah = jumlahkan(rincian.map(({ angka }) => angka.nilai));
  if (rincian.length < 2 || /[;:]/.test(teks.slice(index + 1))) return [];
  if (calon.some((satu) => jumlah.equals(satu.angka.nilai) || sebagian(rincian, satu))) return [];
  const pokok = calon.find((satu) => {
    if (satu.benda === '' || rincian.some(({ benda }) => benda !== satu.benda)) return false;
    const melekat = rincian.length > 2 && teks.slice(satu.akhir, index).trim() === satu.benda;
    return tertukarSatu(jumlah, satu.angka, rincian) || (melekat && nyaris(jumlah, satu, rincian));
  });
  return pokok === undefined ? [] : [temuan(prosa, letak, pokok, rincian, jumlah)];
}

/** "62 alumni belum. Alasan belum menerapkan: … dan 9 orang lainnya": yang dirinci disebut di kalimat sebelumnya. */
function periksaAlasan(
  prosa: Paragraf,
  { teks, letak }: Kalimat,
  index: number,
  rincian: readonly Bilangan[],
): readonly Hasil[] {
  const [, pokokKata, sebab = ''] = /\b(belum|tidak)(?: ([a-z]+))?/i.exec(teks.slice(0, index)) ?? [];
  if (rincian.length < 3 || pokokKata === undefined || !/\b(?:lain|lainnya)\W*$/i.test(teks)) return [];
  if (rincian.some(({ benda, angka }) => benda !== rincian[0]?.benda || angka.desimal > 0)) return [];
  const jumlah = jumlahkan(rincian.map(({ angka }) => angka.nilai));
  const sebelum = prosa.teks.slice(0, letak);
  const semua = bacaBilangan(sebelum);
  const disebut = new RegExp(String.raw`^ ?[a-z]* ?(?:yang )?${pokokKata}(?! (?!${sebab}\b)[a-z])\b`, 'i');
  const [pokok, ...lain] = semua.filter(({ akhir }) => disebut.test(sebelum.slice(akhir, akhir + 40)));
  const ada = semua.some(({ angka }) => angka.nilai.equals(jumlah));
  if (pokok === undefined || lain.length > 0 || ada || !seketik(jumlah, pokok, rincian)) return [];
  const baris = barisPada(prosa, letak + (rincian[0]?.letak ?? 0));
  const hasil = temuan(prosa, letak, { ...pokok, letak: pokok.letak - letak }, rincian, jumlah);
  return [{ ...hasil, baris, lain: [barisPada(prosa, pokok.letak)] }];
}

/** Tabel yang dirinci paling jauh sekian baris di atasnya. */
const TERJAUH = 14;

/** Keseluruhannya hanya ada di baris jumlah tabel di atasnya: satu rincian yang angkanya bertukar membuatnya meleset. */
function menurutTabel(
  { tabel: semua }: Dokumen,
  prosa: Paragraf,
  letak: number,
  rincian: readonly Bilangan[],
  jumlah: Fraction,
): readonly Hasil[] {
  const tabel = terakhirSampai(semua, prosa.baris - 1, ({ baris }) => baris);
  if (tabel === undefined || prosa.baris - tabel.akhir > TERJAUH) return [];
  const total = barisJumlah(tabel).flatMap(({ sel, baris }) =>
    sel.flatMap(({ angka }) => (angka === undefined ? [] : [{ angka, baris }])),
  );
  if (rincian.some((satu) => satu.persen) || total.some(({ angka }) => angka.nilai.equals(jumlah))) return [];
  const acuan = total.find(
    ({ angka }) =>
      angka.nilai.gt(99) && beda(jumlah, angka.nilai).lte('1/10') && tertukarSatu(jumlah, angka, rincian),
  );
  const [pertama] = rincian;
  if (acuan === undefined || pertama === undefined) return [];
  const baris = barisPada(prosa, letak + pertama.letak);
  const bagian = rincian.map(({ angka }) => angka.tulisan).join(' + ');
  return [
    {
      baris,
      pesan: `Baris ${baris} merinci ${bagian} = ${formatAngka(jumlah)}; jumlahnya di ${namaTabel(tabel)} ${acuan.angka.tulisan} (baris ${acuan.baris}).`,
      tercetak: bagian,
      seharusnya: acuan.angka.tulisan,
      lain: [acuan.baris],
      saran: 'perbaiki keseluruhan atau rinciannya',
    },
  ];
}

/** "11 kecamatan, yaitu:" diikuti butir-butir "…: 7 kecamatan": butirnya berjumlah sama. */
function periksaButir(prosa: Paragraf, sesudah: readonly Paragraf[]): readonly Hasil[] {
  const semua = bacaBilangan(prosa.teks);
  const pokok = semua.at(-1);
  if (pokok === undefined || pokok.persen || pokok.benda === '' || pokok.angka.desimal > 0) return [];
  if (!PENGANTAR.test(prosa.teks.slice(pokok.akhir))) return [];
  const butir = sesudah.slice(
    0,
    sesudah.findIndex((satu) => satu.butir === undefined) < 0
      ? sesudah.length
      : sesudah.findIndex((satu) => satu.butir === undefined),
  );
  const rincian = butir.map(({ teks, baris }) => {
    const angka = bacaBilangan(teks.replace(/^\W*\w{1,2}[.)]\s/, ''));
    const [satu] = angka;
    return angka.length === 1 && satu?.benda === pokok.benda ? { bilangan: satu, baris } : undefined;
  });
  if (rincian.length < 2) return [];
  const lengkap = rincian.filter((satu) => satu !== undefined);
  const jumlah = jumlahkan(lengkap.map(({ bilangan }) => bilangan.angka.nilai));
  if (lengkap.length < rincian.length || jumlah.equals(pokok.angka.nilai)) return [];
  if (beda(jumlah, pokok.angka.nilai).gt('1/4')) return [];
  const hasil = temuan(
    prosa,
    0,
    pokok,
    lengkap.map(({ bilangan }) => bilangan),
    jumlah,
  );
  return [{ ...hasil, lain: lengkap.map(({ baris }) => baris) }];
}

function temuan(
  prosa: Paragraf,
  letak: number,
  pokok: Bilangan,
  rincian: readonly Bilangan[],
  jumlah: Fraction,
): Hasil {
  const baris = barisPada(prosa, letak + pokok.letak);
  const bagian = rincian.map(({ angka }) => angka.tulisan).join(' + ');
  const harus = tulis(jumlah, {
    ...pokok.angka,
    desimal: Math.max(...[pokok, ...rincian].map(({ angka }) => angka.desimal)),
  });
  return {
    baris,
    pesan: `Baris ${baris} menyebut ${pokok.angka.tulisan} tetapi rinciannya ${bagian} = ${harus}.`,
    tercetak: `${pokok.angka.tulisan} = ${bagian}`,
    seharusnya: harus,
    lain: rincian.map((satu) => barisPada(prosa, letak + satu.letak)),
    saran: 'perbaiki keseluruhan atau rinciannya',
  };
}

function periksaBelakang(
  prosa: Paragraf,
  letak: number,
  { rincian, pokok }: Belakang,
  teks: string,
): readonly Hasil[] {
  const jumlah = jumlahkan(rincian.map(({ angka }) => angka.nilai));
  const keliru = pokok.angka.desimal === 0 && rincian.some(({ angka }) => angka.desimal > 0);
  if (keliru || jumlah.equals(pokok.angka.nilai)) return [];
  const [pertama] = rincian;
  const berawal = teks.slice(0, pertama?.letak).slice(-40).search(RINCI) >= 0;
  if (!berawal && sebagian([...rincian].reverse(), pokok)) return [];
  return seketik(jumlah, pokok, rincian) ? [temuan(prosa, letak, pokok, rincian, jumlah)] : [];
}
