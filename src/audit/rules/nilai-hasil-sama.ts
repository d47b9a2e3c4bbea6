import type { Angka } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { sama } from '../banding.ts';
import { banyakTulisan } from '../fakta-indikator.ts';
import { angkaDi, judulPolos, namaBaris, namaTabel } from '../kolom-angka.ts';
import { menurutNama, pasanganTabel, setahun } from '../pasangan-tabel.ts';
import type { Aturan, Hasil } from '../temuan.ts';

type Nama = ReadonlyMap<string, BarisTabel>;

interface Pasang {
  readonly baris: readonly [BarisTabel, BarisTabel];
  readonly angka: readonly [Angka, Angka];
}

const ATAS =
  'Perspektif\tBobot\tNSP\nStakeholder Perspective\t20%\t101,52\nCustomer Perspective\t20%\t99,91\nInternal Process Perspective\t30%\t112,23\nLearning Perspective\t30%\t';
const RINCI =
  'Perspektif\tTarget\tCapaian\nStakeholder Perspective\t\t101,52\nIndeks mutu layanan\t80\t101,52\nCustomer Perspective\t\t99,91\nInternal Process Perspective\t\t112,23\nLearning Perspective\t\t100,65\nNilai akuntabilitas\t80\t100,65';
const teks = (nilai: string): string =>
  `${ATAS}${nilai}\n\nRinciannya tampak di tabel berikut ini.\n\n${RINCI}`;

/** Nilai hasil hitungan diulang di tabel lain di bawah judul kolom lain: bila semua baris sama kecuali satu, itu salah salin. */
export const nilaiHasilSama: Aturan = {
  id: 'nilai-hasil-sama',
  keparahan: 'galat',
  pernyataan: 'Nilai hasil hitungan yang diulang di tabel lain sama di setiap baris.',
  contoh: {
    benar: [teks('100,65')],
    salah: [{ teks: teks('102,45'), tercetak: '102,45', seharusnya: '100,65' }],
  },
  periksa: (dokumen) => {
    const nama = dokumen.tabel.map(menurutNama);
    return pasanganTabel(nama).flatMap(([i, j]) => {
      const [a, b, x, y] = [dokumen.tabel[i], dokumen.tabel[j], nama[i], nama[j]];
      return a === undefined || b === undefined || x === undefined || y === undefined
        ? []
        : periksaDua(dokumen, [a, b], [x, y]);
    });
  },
};

function periksaDua(
  dokumen: Dokumen,
  [a, b]: readonly [Tabel, Tabel],
  nama: readonly [Nama, Nama],
): readonly Hasil[] {
  const [satu, dua] = [a.kolom.filter(isHasil), b.kolom.filter(isHasil)];
  return satu.flatMap((ka) =>
    dua.flatMap((kb): readonly Hasil[] => {
      if (judulPolos(ka) === judulPolos(kb) || !setahun(dokumen, a, ka, b, kb)) return [];
      const semua = jodohkan(nama, ka, kb);
      const beda = semua.filter(({ angka: [x, y] }) => !sama(x, y));
      const [salah] = beda;
      const cocok = semua.filter((pasang) => pasang !== salah);
      const ragam = new Set(cocok.map(({ angka }) => angka[0].nilai.toFraction()));
      return salah === undefined || beda.length > 1 || ragam.size < 3 ? [] : [temuan(dokumen, salah, [a, b])];
    }),
  );
}

/** Kolom nilai yang dihitung: capaian atau nilai; target, realisasi, dan uang boleh berbeda dengan sah. */
function isHasil({ jenis, judul }: Kolom): boolean {
  if (/triwulan|\btw\b|semester|bulan|maks|lalu|sebelum/i.test(judul)) return false;
  return (
    jenis === 'capaian' || (jenis === 'lain' && /\b(?:nilai|skor|ns[spk]|nkp|nko|indeks)\b/i.test(judul))
  );
}

function jodohkan([x, y]: readonly [Nama, Nama], ka: Kolom, kb: Kolom): readonly Pasang[] {
  return [...x].flatMap(([kunci, satu]): Pasang[] => {
    const dua = y.get(kunci);
    const [p, q] = [angkaDi(satu, ka), dua === undefined ? undefined : angkaDi(dua, kb)];
    if (dua === undefined || p === undefined || q === undefined || p.desimal === 0 || q.desimal === 0)
      return [];
    return [{ baris: [satu, dua], angka: [p, q] }];
  });
}

/** Yang salah ialah yang lebih jarang tertulis. */
function temuan(dokumen: Dokumen, { baris, angka }: Pasang, tabel: readonly [Tabel, Tabel]): Hasil {
  const [p, q] = [banyakTulisan(dokumen, angka[0].tulisan), banyakTulisan(dokumen, angka[1].tulisan)];
  const [i, j] = p > q ? ([1, 0] as const) : ([0, 1] as const);
  return {
    baris: baris[i].baris,
    pesan: `${namaBaris(baris[i])} tertulis ${angka[i].tulisan} di ${namaTabel(tabel[i])} (baris ${baris[i].baris}) tetapi ${angka[j].tulisan} di ${namaTabel(tabel[j])} (baris ${baris[j].baris}); baris lainnya sama.`,
    tercetak: angka[i].tulisan,
    seharusnya: angka[j].tulisan,
    lain: [baris[j].baris],
    saran: 'hitung ulang lalu samakan kedua tabel',
  };
}
