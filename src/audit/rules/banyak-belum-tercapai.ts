import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import type { Klaim } from '../../claims/klaim.ts';
import { tahunTunggal } from '../../claims/kolom.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = new RegExp(
  String.raw`\b(\d{1,2}|${KATA_BILANGAN.join('|')})(?: \([a-z]+\))? (?:indikator|IKU)(?: kinerja)?(?: utama)? yang (?:belum|tidak)(?: dapat| berhasil)? (?:mencapai|memenuhi) target`,
  'i',
);
const teks = (angka: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nIndikator Kinerja\tTarget\tRealisasi\nIndeks kepuasan pengguna layanan\t95\t85,59\nJumlah lembaga yang terakreditasi\t21\t20\nPersentase pemanfaatan sistem terstandar\t100%\t100%\n\nPada tahun 2023 hanya terdapat ${angka} indikator kinerja utama yang belum mencapai target.`;

/** Banyaknya indikator yang disebut belum mencapai target sama dengan hitungan dari tabel terdekat di atasnya. */
export const banyakBelumTercapai: Aturan = {
  id: 'banyak-belum-tercapai',
  keparahan: 'galat',
  pernyataan: 'Banyaknya indikator yang belum mencapai target cocok dengan tabelnya.',
  contoh: { benar: [teks('dua')], salah: [{ teks: teks('satu'), tercetak: 'satu', seharusnya: '2' }] },
  periksa: ({ paragraf, klaim, tahun: laporan }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }, ke, semua): Hasil[] => {
        const cocok = POLA.exec(isi);
        if (cocok === null) return [];
        const angka = cocok[1]?.toLowerCase() ?? '';
        const tahun = tahunTunggal(`${semua[ke - 1]?.teks ?? ''} ${isi}`) ?? laporan;
        const tabel = klaim.findLast(
          (satu) => satu.baris < prosa.baris && satu.jenis === 'realisasi' && satu.tahun === tahun,
        )?.tabel;
        const disini = klaim.filter((satu) => satu.tabel === tabel && satu.tahun === tahun);
        if (tabel === undefined || prosa.baris - tabel.akhir > 15) return [];
        const kurang = belumTercapai(disini);
        const disebut = bacaCacah(angka);
        const maju = disini.every(
          ({ indikator }) =>
            !/waktu|lama|jumlah (?:kasus|temuan|keluhan|aduan)|inflasi|kemiskinan|pengangguran/i.test(
              indikator.judul,
            ),
        );
        if (kurang.length === disebut || !maju || disini.length < 6) return [];
        const baris = barisPada(prosa, letak + cocok.index);
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut ${angka} indikator belum mencapai target; menurut tabel di baris ${tabel.baris} ada ${kurang.length} (baris ${kurang.map((satu) => satu.baris).join(', ')}).`,
            tercetak: cocok[1] ?? '',
            seharusnya: String(kurang.length),
            lain: kurang.map((satu) => satu.baris),
            saran: 'hitung ulang dan sebut semua indikatornya',
          },
        ];
      }),
    ),
};

/** Menurut capaiannya bila tercetak, karena arah indikator sudah diperhitungkan di situ. */
function belumTercapai(semua: readonly Klaim[]): readonly Klaim[] {
  const capaian = semua.filter(({ jenis }) => jenis === 'capaian');
  if (capaian.length > 0) return capaian.filter(({ angka }) => angka.nilai.lt(100));
  return semua.filter(
    (satu) => satu.jenis === 'realisasi' && targetnya(semua, satu)?.angka.nilai.gt(satu.angka.nilai) === true,
  );
}

function targetnya(semua: readonly Klaim[], { baris }: Klaim): Klaim | undefined {
  return semua.find((satu) => satu.baris === baris && satu.jenis === 'target');
}
