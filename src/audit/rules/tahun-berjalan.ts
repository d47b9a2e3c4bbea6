import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (tahun: number): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nTarget jangka menengah sehingga sampai dengan tahun ${tahun} ini masih terpaut sedikit dari yang direncanakan.`;
const reviu = (tahun: number): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nPERNYATAAN TELAH DIREVIU\n\nKami telah mereviu Laporan Kinerja Kantor Satu untuk tahun anggaran ${tahun} sesuai pedoman.`;
const REVIU =
  /(?:telah (?:kami )?(?:direviu|mereviu)[^.;]{0,20}laporan kinerja[^.;]{0,80}?|laporan kinerja[^.;]{0,80}?)\b(?:untuk|pada) tahun(?: anggaran)? (20\d\d)\b/i;
const DOKUMEN = String.raw`(?:Rencana Kerja(?: Pemerintah)?|Renja|RKP)[^.,;]{0,40}?\btahun (20\d\d)\b`;

/** Tahun yang disebut sebagai tahun berjalan, atau sebagai dasar dokumen tahun ini, adalah tahun laporan. */
export const tahunBerjalan: Aturan = {
  id: 'tahun-berjalan',
  keparahan: 'peringatan',
  pernyataan: '"Tahun A ini", jadwal semester, dan rencana kerja yang diacu memakai tahun laporan.',
  contoh: {
    benar: [teks(2023), reviu(2023)],
    salah: [
      { teks: teks(2022), tercetak: '2022', seharusnya: '2023' },
      { teks: reviu(2022), tercetak: '2022', seharusnya: '2023' },
    ],
  },
  periksa: ({ tahun, paragraf, baris: sumber }) =>
    tahun === undefined
      ? []
      : paragraf.flatMap((prosa) =>
          kalimat(prosa).flatMap((satu): Hasil[] => {
            const kena =
              tahunReviu(satu.teks, tahun, sumber.slice(Math.max(prosa.baris - 9, 0), prosa.baris)) ??
              tahunSalah(satu.teks, tahun, prosa.butir !== undefined && isLaporan(sumber));
            if (kena === undefined) return [];
            const baris = barisPada(prosa, satu.letak + kena.letak);
            return [
              {
                baris,
                pesan: `Baris ${baris} menyebut tahun ${kena.tahun} untuk ${kena.apa}, padahal laporan ini tahun ${tahun}.`,
                tercetak: String(kena.tahun),
                seharusnya: String(tahun),
                saran: 'perbarui tahun yang terbawa dari laporan lama',
              },
            ];
          }),
        ),
};

/** Rencana kerja boleh menyebut jadwal tahun lalu; laporan tidak. */
function isLaporan(sumber: readonly string[]): boolean {
  return /LAPORAN[^\n]{0,40}KINERJA|\bLKJ\b|LAKIP/i.test(sumber.slice(0, 60).join('\n'));
}

interface Kena {
  readonly tahun: number;
  readonly letak: number;
  readonly apa: string;
}

/** Pernyataan telah direviu menyebut tahun laporan yang direviu. */
function tahunReviu(teks: string, tahun: number, sebelum: readonly string[]): Kena | undefined {
  const cocok = REVIU.exec(teks);
  if (cocok === null || Number(cocok[1]) !== tahun - 1) return undefined;
  return /pernyataan (?:telah )?di ?revi[eu]/i.test(sebelum.join('\n'))
    ? { tahun: tahun - 1, letak: cocok.index + cocok[0].length - 1, apa: 'laporan yang direviu' }
    : undefined;
}

function tahunSalah(teks: string, tahun: number, butir: boolean): Kena | undefined {
  const berjalan = /\btahun (20\d\d) ini\b/i.exec(teks);
  if (berjalan !== null && Number(berjalan[1]) !== tahun)
    return { tahun: Number(berjalan[1]), letak: berjalan.index + 6, apa: 'tahun berjalan' };
  if (
    new RegExp(String.raw`\b(20\d\d)\b[^.]*(?:mengacu|berpedoman|berdasarkan)`).exec(teks)?.[1] ===
    String(tahun)
  ) {
    const ekor = teks.search(/mengacu|berpedoman|berdasarkan/i);
    for (const cocok of teks.slice(ekor).matchAll(new RegExp(DOKUMEN, 'gi')))
      if (Number(cocok[1]) === tahun - 1)
        return { tahun: tahun - 1, letak: ekor + cocok.index, apa: 'rencana kerja yang diacu' };
  }
  const jadwal =
    /\b(?:semester|triwulan) (?:pertama|kedua|ketiga|keempat|I{1,3}V?|IV) tahun (20\d\d)\b/i.exec(teks);
  const dibanding =
    /dibanding|sebelumnya|lalu|hasil|evaluasi|laporan|telah|realisasi|capaian/i.test(teks) ||
    teks.includes(String(tahun));
  if (butir && jadwal !== null && Number(jadwal[1]) === tahun - 1 && !dibanding)
    return { tahun: tahun - 1, letak: jadwal.index, apa: 'jadwal kegiatan' };
  return undefined;
}
