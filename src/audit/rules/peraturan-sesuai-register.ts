import { kata, kataSama, mirip, selisihKata } from '../../claims/kata.ts';
import type { Peraturan } from '../../claims/register.ts';
import { golonganPeraturan, rujukanDokumen, type Rujukan } from '../peraturan.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const REGISTER: readonly Peraturan[] = [
  {
    ...{ jenis: 'Peraturan Pemerintah', nomor: '90', tahun: 2010, keyakinan: 'C' },
    tentang: 'Penyusunan Rencana Kerja dan Anggaran Kementerian Negara/Lembaga',
  },
  {
    ...{ jenis: 'Undang-Undang', nomor: '25', tahun: 2004, keyakinan: 'S' },
    tentang: 'Sistem Perencanaan Pembangunan Nasional',
  },
  {
    ...{ jenis: 'Peraturan Presiden', nomor: '81', tahun: 2010, keyakinan: 'S' },
    tentang: 'Grand Design Reformasi Birokrasi 2010–2025',
  },
  {
    ...{ jenis: 'Peraturan Presiden', nomor: '96', tahun: 2015, keyakinan: 'S' },
    tentang:
      'Perubahan atas Peraturan Presiden Nomor 15 Tahun 2010 tentang Percepatan Penanggulangan Kemiskinan',
  },
];

/** Peraturan yang dikenal register disebut dengan jenis, nomor, tahun, dan judulnya yang resmi. */
export const peraturanSesuaiRegister: Aturan = {
  id: 'peraturan-sesuai-register',
  keparahan: 'peringatan',
  pernyataan: 'Jenis, nomor, tahun, dan judul peraturan sesuai dengan register peraturan.',
  contoh: {
    register: REGISTER,
    benar: [
      'Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;\n\nPeraturan Pemerintah Nomor 90 Tahun 2010 tentang Penyusunan RKA-K/L;\n\nPeraturan Presiden Nomor 90 Tahun 2010 tentang Tunjangan Jabatan.',
    ],
    salah: [
      {
        teks: 'Peraturan Presiden Nomor 90 Tahun 2010 tentang Penyusunan Rencana Kerja dan Anggaran Kementerian Negara/Lembaga;',
        tercetak: 'Peraturan Presiden Nomor 90 Tahun 2010',
        seharusnya: 'Peraturan Pemerintah Nomor 90 Tahun 2010',
      },
      {
        teks: 'Undang-Undang Nomor 25 Tahun 2014 tentang Sistem Perencanaan Pembangunan Nasional;',
        tercetak: 'Undang-Undang Nomor 25 Tahun 2014',
        seharusnya: 'Undang-Undang Nomor 25 Tahun 2004',
      },
      {
        teks: 'Peraturan Presiden (Perpres) No. 80 tahun 2010 tentang Grand Design Reformasi Birokrasi Nasional hampir berakhir.',
        tercetak: 'Peraturan Presiden Nomor 80 Tahun 2010',
        seharusnya: 'Peraturan Presiden Nomor 81 Tahun 2010',
      },
      {
        teks: 'Instruksi Presiden (Inpres) No. 96 tahun 2015 tentang Percepatan Penanggulangan Kemiskinan.',
        tercetak: 'Instruksi Presiden Nomor 96 Tahun 2015',
        seharusnya: 'Peraturan Presiden Nomor 96 Tahun 2015',
      },
      {
        teks: 'Undang-Undang Nomor 25 Tahun 2004 tentang Keuangan Pusat dan Daerah;',
        tercetak: 'Keuangan Pusat dan Daerah',
        seharusnya: 'Sistem Perencanaan Pembangunan Nasional',
      },
    ],
  },
  periksa: (dokumen) => {
    const dikenal = dokumen.register.map((satu): Dikenal => ({
      ...satu,
      golongan: golonganPeraturan(satu.jenis),
      kata: kata(satu.tentang),
      judul: judulResmi(satu.tentang),
    }));
    if (dikenal.length === 0) return [];
    return rujukanDokumen(dokumen).flatMap((satu) => periksa(satu, dikenal));
  },
};

interface Dikenal extends Peraturan {
  readonly golongan: string;
  readonly kata: readonly string[];
  readonly judul: readonly (readonly string[])[];
}

/** Golongan yang penerbitnya satu, sehingga nomor dan tahunnya menunjuk tepat satu peraturan. */
const TUNGGAL = /^(?:uu|pp|perpres|inpres|per-pan|se-pan)$/;

function periksa(rujukan: Rujukan, semua: readonly Dikenal[]): readonly Hasil[] {
  const sama = (satu: Dikenal): boolean =>
    satu.nomor === rujukan.nomor && String(satu.tahun) === rujukan.tahun;
  const tepat = semua.find((satu) => satu.golongan === rujukan.golongan && sama(satu));
  if (tepat !== undefined) return TUNGGAL.test(tepat.golongan) ? judulBeda(rujukan, tepat) : [];
  const sejudul = semua.filter((satu) => berjudul(rujukan, satu));
  const jenis = sejudul.find((satu) => sama(satu) && TUNGGAL.test(satu.golongan));
  if (jenis !== undefined) return [hasil(rujukan, jenis)];
  const nomor = sejudul.filter(
    (satu) =>
      satu.golongan === rujukan.golongan &&
      (satu.nomor === rujukan.nomor) !== (String(satu.tahun) === rujukan.tahun),
  );
  const [satu] = nomor;
  return satu !== undefined && sejudul.length === 1 ? [hasil(rujukan, satu)] : [];
}

/** Sekurang-kurangnya tiga kata judul, dan hampir semuanya berpasangan; nomor dan tahun yang sama ikut menguatkan. */
function berjudul({ judul, nomor, tahun }: Rujukan, resmi: Dikenal): boolean {
  const tertulis = kata(judul);
  const kuat = Number(resmi.nomor === nomor) + Number(String(resmi.tahun) === tahun);
  const batas =
    kuat === 2 ? 0.5 : resmi.nomor === nomor && salahAngka(String(resmi.tahun), tahun) ? 0.6 : 0.7;
  return (
    tertulis.length >= 3 &&
    resmi.judul.some(
      (satu) =>
        (kuat > 0 && berawalan(tertulis, satu)) ||
        mirip(tertulis, satu.slice(0, tertulis.length + 1)) >= batas,
    )
  );
}

/** Judul resmi dan, bagi peraturan perubahan, judul peraturan yang diubahnya. */
function judulResmi(tentang: string): readonly (readonly string[])[] {
  const diubah = /^Perubahan\b.*?\btentang\s+(.+)$/i.exec(tentang)?.[1];
  return [tentang, diubah ?? ''].map(kata).filter(({ length }) => length > 0);
}

/** Semua kata judul resmi yang bukan angka, sedikitnya empat, mengawali judul yang tertulis. */
function berawalan(tertulis: readonly string[], resmi: readonly string[]): boolean {
  const inti = resmi.filter((satu) => !/\d/.test(satu));
  return inti.length >= 4 && inti.every((satu, i) => kataSama(satu, tertulis[i] ?? ''));
}

/** Dua tahun yang berbeda satu angka saja. */
function salahAngka(a: string, b: string): boolean {
  return [0, 1, 2, 3].filter((i) => a[i] !== b[i]).length === 1;
}

function judulBeda(rujukan: Rujukan, tepat: Dikenal): readonly Hasil[] {
  const tertulis = kata(rujukan.judul);
  const singkat =
    tertulis.join('').length <= 12 || (/\b[A-Z]{2,}\b/.test(rujukan.judul) && /[a-z]{3}/.test(rujukan.judul));
  const dikenali = tertulis.length - selisihKata(tertulis, tepat.kata).length;
  if (singkat || dikenali * 2 >= Math.min(tertulis.length, tepat.kata.length)) return [];
  return [
    {
      baris: rujukan.baris,
      pesan: `${rujukan.nama} disebut tentang "${rujukan.judul}"; menurut register judulnya "${tepat.tentang}"${ragu(tepat)}.`,
      tercetak: rujukan.judul,
      seharusnya: tepat.tentang,
      saran: 'kutip judul resmi peraturannya, atau periksa nomor dan tahunnya',
      ...keparahan(tepat),
    },
  ];
}

function hasil(rujukan: Rujukan, resmi: Dikenal): Hasil {
  const sebut = (jenis: string, nomor: string, tahun: number | string): string =>
    `${jenis} Nomor ${nomor} Tahun ${tahun}`;
  return {
    baris: rujukan.baris,
    pesan: `Peraturan tentang "${resmi.tentang}" disebut ${rujukan.nama}; menurut register ${sebut(resmi.jenis, resmi.nomor, resmi.tahun)}${ragu(resmi)}.`,
    tercetak: rujukan.nama,
    seharusnya: sebut(resmi.jenis, resmi.nomor, resmi.tahun),
    saran: 'periksa jenis, nomor, dan tahun peraturannya',
    ...keparahan(resmi),
  };
}

function ragu({ keyakinan }: Peraturan): string {
  return keyakinan === 'G' ? ' (pengetahuan umum, naskahnya belum dibaca)' : '';
}

/** Register yang hanya pengetahuan umum tidak dipakai menyalahkan; cukup mengingatkan. */
function keparahan({ keyakinan }: Peraturan): Pick<Hasil, 'keparahan'> {
  return keyakinan === 'G' ? { keparahan: 'catatan' } : {};
}
