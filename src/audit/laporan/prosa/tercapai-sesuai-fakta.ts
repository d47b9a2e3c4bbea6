import { SERATUS } from '../../banding.ts';
import { bagianPada } from '../../../claims/dokumen.ts';
import type { Kalimat } from './kalimat.ts';
import { angkaKunci, uraiKunci } from './kunci.ts';
import type { AturanProsa, BahanProsa, HasilProsa } from './tipe.ts';

type Syarat = 'lampau' | 'capai' | 'kurang';
const POLA: readonly (readonly [RegExp, Syarat])[] = [
  [
    /\b(?:tidak|belum) (?:dapat )?(?:tercapai|mencapai target|memenuhi target)|\b(?:di bawah|lebih rendah dari|kurang dari) target|\btarget(?:nya)? (?:tidak|belum) (?:tercapai|terpenuhi)/i,
    'kurang',
  ],
  [/\bmelampaui target|\bdi atas target|\bmelebihi target|\btarget(?:nya)? (?:ter)?lampau/i, 'lampau'],
  [/\bmemenuhi target|\bmencapai target|\btarget(?:nya)? (?:terpenuhi|tercapai)/i, 'capai'],
];
/** Target lain daripada target tahunan Perjanjian Kinerja dokumen ini. */
const TARGET_LAIN =
  /renstra|jangka menengah|akhir periode|triwulan|\b(tw|bila|jika|apabila|agar|untuk|upaya|supaya|akan|dapat|harus|bukan|setiap direktorat|tepat)\b/i;

/** Tercapai, terlampaui, dan tidak tercapai sesuai dengan capaian indikator yang dibicarakan. */
export const tercapaiSesuaiFakta: AturanProsa = {
  id: 'tercapai-sesuai-fakta',
  keparahan: 'galat',
  pernyataan: 'Pernyataan target tercapai, terlampaui, atau tidak tercapai sesuai dengan capaiannya.',
  contoh: {
    benar: [
      'Realisasi <Nilai fakta="IKU.1.realisasi"/> melampaui target <Nilai fakta="IKU.1.target"/>.',
      'Realisasi tahun lalu <Nilai fakta="IKU.1.realisasi.2022"/>, di bawah target <Nilai fakta="IKU.1.target.2022"/>.',
    ],
    salah: [
      {
        teks: 'Realisasi <Nilai fakta="IKU.1.realisasi"/>, di bawah target <Nilai fakta="IKU.1.target"/>.',
        tercetak: 'di bawah target',
        seharusnya: 'melampaui target',
      },
    ],
  },
  periksa: (bahan) => {
    const semua = bahan.kalimat.flatMap((satu) => nilaiKalimat(satu, bahan));
    return { diperiksa: semua.length, temuan: semua.flatMap((satu) => satu ?? []) };
  },
};

function nilaiKalimat(kalimat: Kalimat, bahan: BahanProsa): readonly (HasilProsa | undefined)[] {
  const { teks, baris } = kalimat;
  const [pola, syarat] = POLA.find(([satu]) => satu.test(teks)) ?? [];
  const tulisan = pola?.exec(teks)?.[0];
  if (syarat === undefined || tulisan === undefined || TARGET_LAIN.test(teks)) return [];
  const kunci = kunciCapaian(kalimat, bahan);
  const capaian = kunci === undefined ? undefined : angkaKunci(bahan, kunci);
  if (capaian === undefined) return [];
  const banding = capaian.compare(SERATUS);
  const benar = { lampau: banding > 0, capai: banding >= 0, kurang: banding < 0 }[syarat];
  if (benar) return [undefined];
  const seharusnya =
    banding > 0 ? 'melampaui target' : banding < 0 ? 'di bawah target' : 'tepat memenuhi target';
  return [
    {
      baris,
      pesan: `Kalimat menyebut "${tulisan}", padahal capaiannya ${bahan.cari(kunci ?? '')?.label ?? ''} ${seharusnya}.`,
      tercetak: tulisan,
      seharusnya,
      saran: 'sesuaikan kalimat dengan capaiannya',
    },
  ];
}

/** Kunci capaian satu-satunya indikator, tahun, dan unit yang dibicarakan kalimat. */
function kunciCapaian({ nilai, baris, teks }: Kalimat, bahan: BahanProsa): string | undefined {
  const milik = nilai.flatMap(({ fakta }) => {
    const satu = uraiKunci(fakta, bahan);
    return satu !== undefined && /^(capaian|realisasi|target)$/.test(satu.aspek) ? [satu] : [];
  });
  const semua = new Set(
    milik.map(
      ({ awalan, kode, akhiran }) => `${awalan}${kode}.capaian${akhiran === '' ? '' : `.${akhiran}`}`,
    ),
  );
  if (semua.size === 1) return [...semua][0];
  const bagian = bagianPada(bahan.dokumen.bagian, baris);
  const polos = nilai.length === 0 && /^\W*(Target|Realisasi|Kinerja|Capaian)\b/.test(teks);
  return semua.size === 0 && bagian !== undefined && polos ? `${bagian.kode}.capaian` : undefined;
}
