import type { Kolom, BarisTabel, Tabel } from '../../claims/tipe.ts';
import { SERATUS } from '../banding.ts';
import { angkaDi, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { barisSetara } from '../ujung-kolom.ts';

const teks = (status: string): string =>
  `Rekomendasi\tStatus\tKemajuan (%)\nMenetapkan pedoman talenta\tProses\t60\nMemutakhirkan arsitektur\tSelesai\t100\nMemperluas unit percontohan\tSelesai\t100\nMemadukan aplikasi layanan\t${status}\t90\nMenyusun rencana aksi\tSelesai\t100`;

/** Status yang di baris-baris lain selalu dan hanya menyertai 100 tidak menyertai kemajuan yang belum 100. */
export const statusSelesaiSeratus: Aturan = {
  id: 'status-selesai-seratus',
  keparahan: 'galat',
  pernyataan: 'Yang berstatus selesai kemajuannya 100, bila begitu di baris-baris lain.',
  contoh: {
    benar: [teks('Proses'), teks('Selesai').replace('\t60', '\t100')],
    salah: [{ teks: teks('Selesai'), tercetak: 'Selesai', seharusnya: 'Proses' }],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const angka = satu.kolom.filter(({ judul }) => /%|persen|kemajuan|progres|penyelesaian/i.test(judul));
      const status = satu.kolom.filter(({ indeks }) => isStatus(satu, indeks));
      return status.flatMap((kolom) => angka.flatMap((lain) => periksaKolom(satu, kolom, lain)));
    }),
};

/** Kolom yang isinya beberapa sebutan pendek yang berulang. */
function isStatus(tabel: Tabel, indeks: number): boolean {
  const isi = barisSetara(tabel).map(({ sel }) => sel[indeks]?.teks ?? '');
  const ragam = new Set(isi);
  return (
    isi.length >= 5 &&
    ragam.size >= 2 &&
    ragam.size * 2 <= isi.length + 1 &&
    isi.every((satu) => /^[A-Za-z][A-Za-z /]{2,24}$/.test(satu))
  );
}

function periksaKolom(tabel: Tabel, status: Kolom, angka: Kolom): readonly Hasil[] {
  const semua = barisSetara(tabel).flatMap((baris) => {
    const nilai = angkaDi(baris, angka);
    const sebutan = baris.sel[status.indeks]?.teks ?? '';
    return nilai === undefined ? [] : [{ baris, nilai, sebutan, penuh: nilai.nilai.equals(SERATUS) }];
  });
  const penuh = semua.filter((satu) => satu.penuh);
  const selesai = penuh[0]?.sebutan;
  const [salah, ...lain] = semua.filter((satu) => !satu.penuh && satu.sebutan === selesai);
  const seragam = penuh.length >= 3 && penuh.every(({ sebutan }) => sebutan === selesai);
  if (salah === undefined || lain.length > 0 || !seragam || salah.nilai.nilai.gt(SERATUS)) return [];
  const harus = sebutanLain(semua.filter((satu) => !satu.penuh && satu !== salah && satu.nilai.nilai.gt(0)));
  if (harus === undefined) return [];
  return [temuan(tabel, salah.baris, salah.sebutan, harus, salah.nilai.tulisan)];
}

/** Sebutan terbanyak di antara yang sedang berjalan. */
function sebutanLain(semua: readonly { readonly sebutan: string }[]): string | undefined {
  const kelompok = [...Map.groupBy(semua, ({ sebutan }) => sebutan)];
  return kelompok.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function temuan(tabel: Tabel, baris: BarisTabel, tercetak: string, seharusnya: string, nilai: string): Hasil {
  return {
    baris: baris.baris,
    pesan: `${namaBaris(baris)} di ${namaTabel(tabel)} berstatus ${tercetak} dengan ${nilai}; di baris lain ${tercetak} selalu 100.`,
    tercetak,
    seharusnya,
    saran: 'samakan status dengan kemajuannya',
  };
}
