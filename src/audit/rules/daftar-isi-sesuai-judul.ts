import type { Dokumen } from '../../claims/dokumen.ts';
import { kata, lipat, mirip } from '../../claims/kata.ts';
import type { Judul } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const ISI = (kedua: string): string =>
  `DAFTAR ISI\n\nBAB I.....1\n1.1. Latar Belakang.....1\n${kedua}1.3. Sistematika.....3\n\nBAB I\n\n1.1. Latar Belakang\n\nTeks.\n\n1.2. Dasar Hukum\n\nTeks.\n\n1.3. Sistematika\n\nTeks.`;

const HURUF = (tahun: string): string =>
  `DAFTAR ISI\n\nBAB III\t10\nA. Kebijakan Nasional\t10\nB. Sasaran Strategis Tahun ${tahun}\t11\n\nBAB III\n\nA. Kebijakan Nasional\n\nTeks.\n\nB. Sasaran Strategis Tahun 2025\n\nTeks.`;

const BAB = (kedua: string): string =>
  `DAFTAR ISI\n\nBAB I PENDAHULUAN.....1\nBAB II PERENCANAAN KINERJA.....4\n\nBAB I\n\nPENDAHULUAN\n\nTeks.\n\nBAB II\n${kedua}\n\nTeks.`;

/** Bab dan subbab di badan ada di daftar isi dengan nomor dan judul yang sama, dan sebaliknya. */
export const daftarIsiSesuaiJudul: Aturan = {
  id: 'daftar-isi-sesuai-judul',
  keparahan: 'galat',
  pernyataan: 'Daftar isi memuat bab dan subbab yang sama dengan badan.',
  contoh: {
    benar: [ISI('1.2. Dasar Hukum.....2\n'), HURUF('2025'), BAB('PERENCANAAN KINERJA')],
    salah: [
      {
        teks: BAB('AKUNTABILITAS KINERJA'),
        tercetak: 'BAB II PERENCANAAN KINERJA',
        seharusnya: 'AKUNTABILITAS KINERJA',
      },
      { teks: ISI(''), tercetak: '1.1, lalu 1.3', seharusnya: '1.2. Dasar Hukum' },
      {
        teks: HURUF('2024'),
        tercetak: 'Sasaran Strategis Tahun 2024',
        seharusnya: 'Sasaran Strategis Tahun 2025',
      },
    ],
  },
  periksa: (dokumen) => [...periksaNomor(dokumen), ...periksaTahun(dokumen)],
};

const SETAHUN = /\b20\d\d\b/g;

/** Judul yang di daftar isi dan di badan hanya berbeda tahunnya. */
function periksaTahun({ daftar, judul }: Dokumen): readonly Hasil[] {
  const tanpaTahun = (teks: string): string => lipat(teks.replace(SETAHUN, ' '));
  const menurutTulisan = Map.groupBy(judul, (satu) => tanpaTahun(satu.judul));
  return daftar.flatMap((satu): Hasil[] => {
    const tahun = satu.judul.match(SETAHUN) ?? [];
    if (satu.daftar !== 'isi' || tahun.length !== 1) return [];
    const disini = menurutTulisan.get(tanpaTahun(satu.judul)) ?? [];
    const [badan] = disini;
    if (badan === undefined || disini.length > 1) return [];
    const tahunBadan = badan.judul.match(SETAHUN) ?? [];
    if (tahunBadan.length !== 1 || tahunBadan[0] === tahun[0]) return [];
    return [
      {
        baris: satu.baris,
        keparahan: 'peringatan',
        pesan: `"${satu.judul}" di daftar isi, "${badan.judul}" di badan (baris ${badan.baris}): tahunnya berbeda.`,
        tercetak: satu.judul,
        seharusnya: badan.judul,
        lain: [badan.baris],
        saran: 'samakan keduanya',
      },
    ];
  });
}

/** Satu tingkat penomoran: nomor bakunya di daftar isi dan di badan, dan sebutannya. */
interface Tingkat {
  readonly sebutan: string;
  readonly pola: RegExp;
}

const TINGKAT: readonly Tingkat[] = [
  { sebutan: 'Bab', pola: /^BAB\s?[IVX\d]+$/ },
  { sebutan: 'Subbab', pola: /^(?:\d+|[IVX]+)\.\s?\d+$/ },
  { sebutan: 'Subbab', pola: /^(?:\d+|[IVX]+)\.\s?\d+\.\s?\d+$/ },
];

interface Bernomor {
  readonly nomor: string;
  readonly judul: string;
  readonly baris: number;
}

function periksaNomor(dokumen: Dokumen): readonly Hasil[] {
  const baku = (nomor: string): string => nomor.replace(/\s/g, '').replace(/^BAB/, 'BAB ');
  const entri = dokumen.daftar
    .filter((satu) => satu.daftar === 'isi')
    .map(({ nomor, judul, baris }) => ({ nomor: baku(nomor), judul, baris }));
  const badan = dokumen.judul.map((satu) =>
    satu.jenis === 'bab'
      ? { nomor: `BAB ${satu.nomor}`, judul: judulBab(dokumen, satu), baris: satu.baris }
      : { nomor: satu.nomor, judul: satu.judul, baris: satu.baris },
  );
  return TINGKAT.flatMap(({ sebutan, pola }) => {
    const setingkat = ({ nomor }: Bernomor): boolean => pola.test(nomor);
    return periksaTingkat(sebutan, entri.filter(setingkat), badan.filter(setingkat));
  });
}

/** Judul bab sering di baris sendiri di bawah nomornya, dengan huruf besar. */
function judulBab({ baris }: Dokumen, bab: Judul): string {
  if (/[A-Za-z]{3}/.test(bab.judul)) return bab.judul;
  const berikut = baris.slice(bab.baris, bab.baris + 3).find((teks) => teks.trim() !== '') ?? '';
  return berikut.length <= 120 && berikut === berikut.toUpperCase() ? berikut : '';
}

function periksaTingkat(
  sebutan: string,
  entri: readonly Bernomor[],
  badan: readonly Bernomor[],
): readonly Hasil[] {
  const letakEntri = new Map(entri.map(({ nomor }, i) => [nomor, i] as const).reverse());
  if (entri.length < 2 || badan.filter(({ nomor }) => letakEntri.has(nomor)).length * 2 < entri.length)
    return [];
  const diBadan = new Map([...badan].reverse().map((satu) => [satu.nomor, satu]));
  let dulu: Bernomor | undefined;
  const hilang = badan.flatMap((satu): Hasil[] => {
    if (letakEntri.has(satu.nomor)) {
      dulu = satu;
      return [];
    }
    const letak = dulu === undefined ? 0 : (letakEntri.get(dulu.nomor) ?? -1) + 1;
    const berikut = entri[letak];
    const tempat = berikut ?? entri.at(-1);
    return [
      {
        baris: tempat?.baris ?? satu.baris,
        pesan: `${sebutan} ${satu.nomor}. ${satu.judul} (baris ${satu.baris}) tidak ada di daftar isi.`,
        tercetak: `${dulu?.nomor ?? '-'}, lalu ${berikut?.nomor ?? 'habis'}`,
        seharusnya: `${satu.nomor}. ${satu.judul}`,
        lain: [satu.baris],
        saran: 'perbarui daftar isi',
      },
    ];
  });
  const beda = entri.flatMap((satu): Hasil[] => {
    const disini = diBadan.get(satu.nomor);
    if (disini === undefined || satu.judul === '' || disini.judul === '') return [];
    if (mirip(kata(satu.judul), kata(disini.judul)) >= 0.5) return [];
    return [
      {
        baris: satu.baris,
        keparahan: 'peringatan',
        pesan: `${sebutan} ${disini.nomor} berjudul "${satu.judul}" di daftar isi tetapi "${disini.judul}" di badan (baris ${disini.baris}).`,
        tercetak: `${disini.nomor} ${satu.judul}`,
        seharusnya: disini.judul,
        lain: [disini.baris],
        saran: 'samakan keduanya',
      },
    ];
  });
  return [...hilang, ...beda];
}
