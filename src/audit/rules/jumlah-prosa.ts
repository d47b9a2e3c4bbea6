import type { Fraction } from 'fraction.js';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { formatAngka } from '../../format/angka.ts';
import { jumlahkan } from '../banding.ts';
import { beda, salahKetik } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RINCI =
  /\b(?:(?:yang )?terdiri(?: dari| atas)?|terbagi (?:atas|menjadi|ke dalam)|tersebar (?:di|pada)|(?:yang )?meliputi|(?:yang )?mencakup|dengan rincian|yaitu|yakni)\b/i;

/** "195 pegawai, terdiri dari 105 laki-laki dan 90 perempuan": rinciannya berjumlah sama dengan keseluruhannya. */
export const jumlahProsa: Aturan = {
  id: 'jumlah-prosa',
  keparahan: 'galat',
  pernyataan: 'Rincian dalam kalimat berjumlah sama dengan keseluruhan yang disebut sebelumnya.',
  contoh: {
    benar: [
      'Pegawai berjumlah 195 orang, terdiri dari 105 laki-laki dan 90 perempuan.',
      'Unit dibantu 5 (lima) pejabat, yaitu 4 (empat) kepala bidang dan 1 (satu) sekretaris.',
      'Terdapat 12 kegiatan, terdiri dari 3 kegiatan di pusat pada 20 kota dan 9 kegiatan di daerah.',
    ],
    salah: [
      {
        teks: 'Pegawai berjumlah 195 orang, terdiri dari 150 laki-laki dan 90 perempuan.',
        tercetak: '195 = 150 + 90',
        seharusnya: '240',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }): Hasil[] => {
        const pisah = RINCI.exec(teks);
        if (pisah === null) return [];
        const semua = bacaBilangan(teks);
        const rincian = semua.filter((satu) => satu.letak > pisah.index);
        const jumlah = jumlahkan(rincian.map(({ angka }) => angka.nilai));
        const calon = semua.filter((satu) => satu.akhir <= pisah.index && setara(satu, rincian));
        const [pokok] = [...calon].sort((a, b) =>
          beda(a.angka.nilai, jumlah).compare(beda(b.angka.nilai, jumlah)),
        );
        if (pokok === undefined || rincian.length < 2 || !berderet(teks, pisah, rincian)) return [];
        if (calon.some((satu) => jumlah.equals(satu.angka.nilai) || sebagian(rincian, satu))) return [];
        if (!nyaris(jumlah, pokok, rincian)) return [];
        const baris = barisPada(prosa, letak + pokok.letak);
        const bagian = rincian.map(({ angka }) => angka.tulisan).join(' + ');
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut ${pokok.angka.tulisan} tetapi rinciannya ${bagian} = ${formatAngka(jumlah)}.`,
            tercetak: `${pokok.angka.tulisan} = ${bagian}`,
            seharusnya: formatAngka(jumlah),
            lain: rincian.map((satu) => barisPada(prosa, letak + satu.letak)),
            saran: 'perbaiki keseluruhan atau rinciannya',
          },
        ];
      }),
    ),
};

/** Keseluruhan dan rinciannya sama-sama rupiah atau sama-sama cacah, bukan persen. */
function setara(pokok: Bilangan, rincian: readonly Bilangan[]): boolean {
  return !pokok.persen && rincian.every((satu) => !satu.persen && satu.rupiah === pokok.rupiah);
}

/** Antara angka dan angka hanya nama, koma, dan "dan": bukan kalimat lain. */
function berderet(teks: string, pisah: RegExpExecArray, rincian: readonly Bilangan[]): boolean {
  const awal = pisah.index + pisah[0].length;
  return rincian.every((satu, i) => {
    const sela = teks.slice(rincian[i - 1]?.akhir ?? awal, satu.letak);
    if (sela.length > 60 || /\b(?:pada|dari|sebesar|menjadi|masing-masing|per|untuk|dengan)\b/i.test(sela))
      return i === 0 && sela.length <= 60 && !/\bmasing-masing\b/i.test(sela);
    return i === 0 || /,|\bdan\b|\bserta\b|;/.test(sela);
  });
}

/** Rincian bertingkat: bagian depannya saja sudah berjumlah tepat. */
function sebagian(rincian: readonly Bilangan[], { angka }: Bilangan): boolean {
  return rincian.some((_, i) =>
    jumlahkan(rincian.slice(0, i + 1).map((satu) => satu.angka.nilai)).equals(angka.nilai),
  );
}

/** Selisihnya kecil, sebendanya, atau satu angkanya salah ketik; selain itu rinciannya memang tidak lengkap. */
function nyaris(jumlah: Fraction, pokok: Bilangan, rincian: readonly Bilangan[]): boolean {
  const jauh = beda(jumlah, pokok.angka.nilai);
  if (jauh.lte('1/10')) return true;
  const sebenda = pokok.benda !== '' && rincian.every(({ benda }) => benda === pokok.benda);
  if (sebenda && jauh.lte('1/4')) return true;
  const betul = rincian.map(({ angka }) => pokok.angka.nilai.sub(jumlah.sub(angka.nilai)));
  return (
    salahKetik(formatAngka(jumlah), pokok.angka.tulisan) ||
    betul.some((nilai, i) => salahKetik(formatAngka(nilai), rincian[i]?.angka.tulisan ?? ''))
  );
}
