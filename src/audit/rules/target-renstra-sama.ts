import { bacaAngka } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import type { Indikator } from '../../claims/indikator.ts';
import type { Klaim } from '../../claims/klaim.ts';
import { kalimat } from '../../claims/paragraf.ts';
import { sekali } from '../../claims/sekali.ts';
import { jodohkanTarget } from '../jodoh-target.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RENSTRA = (nilai: string): string =>
  `Target menurut Renstra adalah sebagai berikut.\n\nIndikator Kinerja Utama\tSatuan\t2022\t2023\nIndeks kepuasan pengguna layanan\tIndeks\t76\t${nilai}\nPersentase penyerapan anggaran unit\t%\t90\t95`;
const PK =
  'Kode IKU\tIndikator Kinerja Utama\tTarget\nIKU.1\tIndeks kepuasan pengguna layanan\t80\nIKU.2\tPersentase penyerapan anggaran unit\t95';
const teks = (nilai: string, tambahan = ''): string =>
  `PERJANJIAN KINERJA TAHUN 2023\n\n${RENSTRA(nilai)}\n\nAdapun perjanjian kinerja memuat target ini.${tambahan}\n\n${PK}`;
/** Kalimat yang mengubah target: angka lama dan angka barunya disebut. */
const UBAH = /\b(?:revisi|direvisi|semula|disesuaikan|penyesuaian|diubah|diturunkan|dinaikkan|perubahan)\b/i;
/** Kalimat perubahan, atau yang membandingkan target dengan Renstra. */
const JELAS = new RegExp(
  String.raw`${UBAH.source}|\b(?:lebih (?:tinggi|rendah|besar|kecil) (?:daripada|dari)|berbeda (?:dengan|dari)) (?:target )?renstra\b`,
  'i',
);
const DERET = (nilai: string): string =>
  `Tabel 1 Target dan realisasi sampai 2023\n\nIndikator\tT 2022\tR 2022\tT 2023\tR 2023\nIndeks kepuasan pengguna layanan\t76,00\t77,10\t${nilai}\t79,20\nPersentase penyerapan anggaran unit\t90,00\t91,15\t95,00\t95,40\nRasio konektivitas antarwilayah daerah\t0,66\t0,67\t0,69\t0,70\n\nUraian pemisah antartabel.\n\nTabel 2 Target Renstra\n\nIndikator\t2022\t2023\t2024\nIndeks kepuasan pengguna layanan\t76,00\t78,00\t80,00\nPersentase penyerapan anggaran unit\t90,00\t95,00\t96,00\nRasio konektivitas antarwilayah daerah\t0,66\t0,69\t0,72`;

/** Target tahun laporan di tabel Renstra sama dengan di perjanjian kinerja, atau perubahannya dijelaskan. */
export const targetRenstraSama: Aturan = {
  id: 'target-renstra-sama',
  keparahan: 'peringatan',
  pernyataan:
    'Target Renstra dan target perjanjian kinerja untuk tahun yang sama tidak berbeda tanpa penjelasan.',
  contoh: {
    benar: [
      teks('80'),
      DERET('78,00'),
      teks('78', ' Target IKU 1 direvisi, semula 78 menjadi 80, karena anggarannya bertambah.'),
    ],
    salah: [
      { teks: teks('78'), tercetak: '78', seharusnya: '80' },
      { teks: DERET('79,00'), tercetak: '78,00', seharusnya: '79,00' },
    ],
  },
  periksa: (dokumen) => {
    const perTahun = menurutTahun(dokumen);
    const deret = deretBeda(dokumen);
    return [...perTahun, ...deret.filter(({ baris }) => perTahun.every((satu) => satu.baris !== baris))];
  },
};

function menurutTahun(dokumen: Dokumen): readonly Hasil[] {
  const { klaim, tahun } = dokumen;
  const renstra = klaim.filter((satu) => satu.jenis === 'target-renstra' && satu.tahun === tahun);
  const pk = new Map<Indikator, Klaim>();
  for (const satu of klaim)
    if (
      satu.jenis === 'target' &&
      satu.tahun === tahun &&
      satu.indikator.kode !== '' &&
      !pk.has(satu.indikator)
    )
      pk.set(satu.indikator, satu);
  if (renstra.length < 2 || pk.size < 2) return [];
  const jodoh = jodohkanTarget(renstra, [...pk.values()]);
  return renstra.flatMap((satu): Hasil[] => {
    const target = jodoh.get(satu);
    if (target === undefined)
      return [
        {
          baris: satu.baris,
          pesan: `Indikator Renstra "${satu.indikator.judul}" (baris ${satu.baris}) tidak ada di perjanjian kinerja.`,
          tercetak: satu.indikator.judul,
          seharusnya: 'ada di perjanjian kinerja atau dijelaskan',
          saran: 'jelaskan mengapa indikator ini tidak diperjanjikan',
        },
      ];
    if (satu.angka.nilai.equals(target.angka.nilai) || dijelaskan(dokumen, satu, target)) return [];
    return [
      {
        baris: satu.baris,
        pesan: `Target ${tahun ?? ''} ${target.indikator.kode} menurut Renstra ${satu.angka.tulisan} (baris ${satu.baris}), menurut perjanjian kinerja ${target.angka.tulisan} (baris ${target.baris}).`,
        tercetak: satu.angka.tulisan,
        seharusnya: target.angka.tulisan,
        lain: [target.baris],
        saran: 'samakan atau jelaskan perubahannya',
      },
    ];
  });
}

/** Sebanyak ini target yang sama membuktikan bahwa kedua tabel memuat target yang satu itu juga. */
const BUKTI = 5;
const SAMA_RENSTRA =
  /\bsama dengan (?:target )?renstra\b|\brenstra\b[^.;]{0,40}\bsama dengan\b|\b(?:mengikuti|menurut|sesuai) (?:target )?renstra\b/i;

/** Dua tabel yang target setiap tahunnya sama kecuali satu; setahun saja hanya bila kalimatnya menyatakan sama. */
function deretBeda(dokumen: Dokumen): readonly Hasil[] {
  const { klaim, paragraf } = dokumen;
  const kunci = ({ indikator, tahun }: Klaim): string => `${indikator.id}|${tahun ?? ''}`;
  const target = Map.groupBy(
    klaim.filter(
      ({ jenis, tahun, tabel }) => jenis === 'target' && tahun !== undefined && tabel !== undefined,
    ),
    kunci,
  );
  const pasangan = klaim
    .filter(({ jenis }) => jenis === 'target-renstra')
    .flatMap((renstra) => (target.get(kunci(renstra)) ?? []).map((satu) => ({ renstra, satu })));
  const kelompok = Map.groupBy(
    pasangan,
    ({ renstra, satu }) => `${renstra.tabel?.baris ?? 0}|${satu.tabel?.baris ?? 0}`,
  );
  const disamakan = paragraf.some(({ teks: isi }) => SAMA_RENSTRA.test(isi));
  return [...kelompok.values()].flatMap((semua): readonly Hasil[] => {
    const beda = semua.filter(
      ({ renstra, satu }) =>
        !renstra.angka.nilai.equals(satu.angka.nilai) && !dijelaskan(dokumen, renstra, satu),
    );
    const [salah, ...lain] = beda;
    const tahun = new Set(semua.map(({ satu }) => satu.tahun));
    const bukti = semua.length - beda.length >= BUKTI && (tahun.size > 1 || disamakan);
    if (salah === undefined || lain.length > 0 || !bukti) return [];
    const { renstra, satu } = salah;
    const [baris, acuan] = tahun.size > 1 ? [renstra, satu] : [satu, renstra];
    return [
      {
        baris: baris.baris,
        pesan: `Target "${satu.indikator.judul}" tahun ${satu.tahun ?? ''} tertulis ${baris.angka.tulisan} (baris ${baris.baris}) dan ${acuan.angka.tulisan} (baris ${acuan.baris}); target lainnya di kedua tabel sama.`,
        tercetak: baris.angka.tulisan,
        seharusnya: acuan.angka.tulisan,
        lain: [acuan.baris],
        saran: 'samakan atau jelaskan perubahannya',
      },
    ];
  });
}

/** Benar bila sebuah kalimat menerangkan bahwa target yang satu menjadi target yang lain. */
function dijelaskan(dokumen: Dokumen, dulu: Klaim, kini: Klaim): boolean {
  return kalimatUbah(dokumen).some((angka) => [dulu, kini].every((satu) => angka.has(polos(satu))));
}

/** Angka-angka di setiap kalimat yang menyebut perubahan. */
const kalimatUbah = sekali(({ paragraf }: Dokumen): readonly ReadonlySet<string>[] =>
  paragraf
    .filter(({ teks: isi }) => JELAS.test(isi))
    .flatMap(kalimat)
    .filter(({ teks: isi }) => JELAS.test(isi))
    .map(
      ({ teks: isi }) =>
        new Set(
          (isi.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap((satu) => bacaAngka(satu)?.nilai.toFraction() ?? []),
        ),
    ),
);

function polos({ angka }: Klaim): string {
  return angka.nilai.toFraction();
}
