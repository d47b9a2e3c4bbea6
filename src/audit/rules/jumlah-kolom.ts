import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { dekat, jumlahkan, tepat, terdekat, tulis, tulisPolos } from '../banding.ts';
import {
  angkaDi,
  barisJumlah,
  bolehJumlah,
  isUang,
  kodeBaris,
  pencariInduk,
  namaBaris,
  namaTabel,
  nilaiSel,
} from '../kolom-angka.ts';
import { barisPuncak } from '../jenjang.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tPegawai\tRealisasi Anggaran (Rp)';
const ISI = 'Unit Satu\t18\t633.062.574\nUnit Dua\t29\t2.601.629.713\nUnit Tiga\t19\t3.324.908.980';

/** Baris jumlah sama dengan jumlah baris di atasnya, termasuk jumlah per kelompok dan jumlah dari subjumlah. */
export const jumlahKolom: Aturan = {
  id: 'jumlah-kolom',
  keparahan: 'galat',
  pernyataan: 'Angka di baris jumlah = jumlah angka di atasnya.',
  contoh: {
    benar: [
      `${KEPALA}\n${ISI}\nTotal\t66\t6.559.601.267`,
      'No\tUraian\tAnggaran (Rp)\n1.\tBelanja Operasi\t700.000\n1.1\tPegawai\t450.000\n1.2\tBarang\t250.000\n2.\tBelanja Modal\t200.000\n2.1\tPeralatan\t200.000\n\tJumlah\t900.000',
    ],
    salah: [
      { teks: `${KEPALA}\n${ISI}\nTotal\t67\t6.559.601.267`, tercetak: '67', seharusnya: '66' },
      {
        teks: `Unit Kerja\tRealisasi Anggaran (Rp)\t\n\t2021\t2022\nUnit Satu\t100.000\t110.000\nUnit Dua\t200.000\t220.000\nTotal\t302.021\t330.000`,
        tercetak: '302.021',
        seharusnya: '300.000',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => barisJumlah(satu).flatMap((total) => periksaTotal(satu, total))),
};

function periksaTotal(tabel: Tabel, total: BarisTabel): readonly Hasil[] {
  const kolom = tabel.kolom.filter((satu) => bolehJumlah(tabel, satu) && angkaDi(total, satu) !== undefined);
  const rencana = kolom.map((satu) => ({ kolom: satu, calon: calon(tabel, total, satu) }));
  const benar = rencana.filter(({ kolom: satu, calon: semua }) => cocok(total, satu, semua)).length;
  return rencana.flatMap(({ kolom: satu, calon: semua }): Hasil[] => {
    const tercetak = angkaDi(total, satu);
    if (tercetak === undefined || semua.length === 0 || cocok(total, satu, semua)) return [];
    const hitung = terdekat(semua, tercetak.nilai, (satu) => satu);
    if (hitung === undefined || !masukAkal(hitung, tercetak, benar, total, satu)) return [];
    const selisih = tercetak.nilai.sub(hitung);
    const kecil = tercetak.desimal > 0 && dekat(hitung, tercetak, 2);
    return [
      {
        baris: total.baris,
        keparahan: kecil ? 'catatan' : 'galat',
        pesan: `${namaBaris(total)} di ${namaTabel(tabel)}, kolom "${satu.judul}", tertulis ${tercetak.tulisan}; jumlah baris di atasnya ${tulis(hitung, tercetak)} (selisih ${tulisPolos(selisih)}).${sebab(selisih, satu, tabel)}`,
        tercetak: tercetak.tulisan,
        seharusnya: tulis(hitung, tercetak),
        saran: 'perbaiki jumlahnya, atau baris yang keliru',
      },
    ];
  });
}

/** Jumlah yang mungkin dimaksud: semua baris isi, baris sejak jumlah sebelumnya, atau subjumlah. */
function calon(tabel: Tabel, total: BarisTabel, kolom: Kolom): readonly Fraction[] {
  const { sebelum, baris, teratas } = barisAtas(tabel)(total);
  const nilai = (semua: readonly BarisTabel[]): readonly Fraction[] =>
    semua.map(({ sel }) => nilaiSel(sel[kolom.indeks])).filter((satu) => satu !== undefined);
  if (teratas.length > 0 && sebelum < 0) return [jumlahkan(nilai(teratas))];
  const [kelompok = [], isi = [], sub = [], puncak = [], induk = []] = baris.map(nilai);
  const berkelompok = sebelum >= 0;
  return [kelompok, ...(berkelompok ? [isi] : []), sub, puncak, induk]
    .filter((satu, i) => satu.length >= (i > 2 ? 1 : 2))
    .map(jumlahkan);
}

/** Baris di atas sebuah jumlah, sama untuk semua kolom: kelompoknya, semua isi, subjumlah, kegiatan, dan yang tak berinduk. */
const barisAtas = sekali((tabel: Tabel) =>
  sekali((total: BarisTabel) => {
    const atas = tabel.isi.slice(0, tabel.isi.indexOf(total));
    const sebelum = atas.findLastIndex(({ jenis }) => jenis === 'jumlah');
    const berjenis = (jenis: BarisTabel['jenis'], dari = 0): readonly BarisTabel[] =>
      atas.slice(dari).filter((satu) => satu.jenis === jenis);
    const berkode = atas.filter((satu) => kodeBaris(satu) !== '');
    const berinduk = pencariInduk(berkode.map(kodeBaris));
    return {
      sebelum,
      teratas: barisPuncak(tabel).filter(({ baris }) => baris < total.baris),
      baris: [
        berjenis('isi', sebelum + 1),
        berjenis('isi'),
        berjenis('jumlah'),
        atas.filter((satu) => /^\d{4}$/.test(kodeBaris(satu))),
        berkode.filter((satu) => !berinduk(kodeBaris(satu))),
      ],
    };
  }),
);

function cocok(total: BarisTabel, kolom: Kolom, semua: readonly Fraction[]): boolean {
  const tercetak = angkaDi(total, kolom);
  return tercetak !== undefined && semua.some((satu) => tepat(satu, tercetak));
}

/** Yang terlalu jauh bukan jumlah: mungkin rata-rata, atau kolom yang memang tidak dijumlahkan. */
function masukAkal(
  hitung: Fraction,
  tercetak: Angka,
  benar: number,
  total: BarisTabel,
  kolom: Kolom,
): boolean {
  if (hitung.lte(0) || tercetak.nilai.lte(0)) return false;
  if (/^(target|realisasi)$/.test(kolom.jenis) && (total.jenis !== 'jumlah' || tercetak.desimal > 0))
    return false;
  const nisbah = tercetak.nilai.div(hitung);
  const longgar = benar > 0 || total.jenis === 'jumlah' || isUang(kolom);
  return longgar ? nisbah.gt('1/2') && nisbah.lt(2) : nisbah.gt('9/10') && nisbah.lt('11/10');
}

function sebab(selisih: Fraction, kolom: Kolom, tabel: Tabel): string {
  if (kolom.tahun !== undefined && (selisih.equals(kolom.tahun) || selisih.equals(kolom.tahun - 1)))
    return ` Selisihnya tahun di kepala kolom: jangkauan penjumlahan ikut mengambil judul ${kolom.tahun}.`;
  const salah = tabel.isi.find(({ sel }) => sel[kolom.indeks]?.angka?.nilai.equals(selisih.abs()) === true);
  return salah === undefined
    ? ''
    : ` Selisihnya sama dengan isi baris ${salah.baris}: mungkin terhitung dua kali atau terlewat.`;
}
