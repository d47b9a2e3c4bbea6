import { IndeksKata } from '../../claims/indeks-kata.ts';
import { isSasaran, type Sebutan } from '../../claims/indikator.ts';
import { kata, serupa } from '../../claims/kata.ts';
import { tambahkan } from '../../claims/peta.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const SERUPA = 0.4;
const KEPALA = 'Kode SS\tSasaran Strategis\tKode IKU\tIndikator Kinerja Utama\tTarget';
const ATAS = `${KEPALA}\nSS.1\tTerwujudnya birokrasi yang lincah\tIKU.1\tIndeks kelincahan birokrasi\t80\n`;

/** Satu kode dalam satu tabel hanya menamai satu sasaran atau indikator. */
export const satuKodeSatuSebutan: Aturan = {
  id: 'satu-kode-satu-sebutan',
  keparahan: 'galat',
  pernyataan: 'Sebuah kode sasaran atau indikator tidak dipakai untuk dua hal yang berbeda dalam satu tabel.',
  contoh: {
    benar: [`${ATAS}SS.2\tTerkelolanya anggaran secara akuntabel\tIKU.2\tPersentase penyerapan anggaran\t95`],
    salah: [
      {
        teks: `${ATAS}SS.1\tTerkelolanya anggaran secara akuntabel\tIKU.2\tPersentase penyerapan anggaran\t95`,
        tercetak: 'SS.1',
        seharusnya: 'SS.2',
      },
    ],
  },
  periksa: ({ tabel, sebutan }) => {
    const berkode = Map.groupBy(
      sebutan.filter(({ kode }) => kode !== ''),
      (itu) => itu.tabel,
    );
    const mencari = pencariKodeLain(sebutan);
    return tabel.flatMap((satu) => {
      const disini = (berkode.get(satu) ?? []).filter(({ judul }) => kata(judul).length >= 2);
      const kode = new Set(disini.map((itu) => itu.kode));
      const terdahulu = new Map<string, Sebutan[]>();
      return disini.flatMap((itu): Hasil[] => {
        const dulu = terdahulu.get(itu.kode)?.find((lain) => !serupaSebutan(lain, itu));
        tambahkan(terdahulu, itu.kode, itu);
        return dulu === undefined ? [] : [temuan(satu, dulu, itu, mencari(itu), kode)];
      });
    });
  },
};

/** Pencari sebutan pertama yang serupa dengan kode lain segolongan; indeksnya baru disusun bila diperlukan. */
function pencariKodeLain(semua: readonly Sebutan[]): (itu: Sebutan) => Sebutan | undefined {
  const urut = new Map(semua.map((satu, i) => [satu, i]));
  let indeks: IndeksKata<readonly Sebutan[]> | undefined;
  return (itu) => {
    if (indeks === undefined) {
      indeks = new IndeksKata();
      for (const [judul, sejudul] of Map.groupBy(semua, (satu) => satu.judul))
        indeks.tambah(kata(judul), sejudul);
    }
    const golongan = isSasaran(itu.kode);
    return indeks
      .serupa(kata(itu.judul), SERUPA)
      .flatMap(
        (sejudul) => sejudul.find(({ kode }) => kode !== itu.kode && isSasaran(kode) === golongan) ?? [],
      )
      .reduce<Sebutan | undefined>(
        (a, b) => (a === undefined || (urut.get(b) ?? 0) < (urut.get(a) ?? 0) ? b : a),
        undefined,
      );
  };
}

function temuan(
  tabel: Tabel,
  dulu: Sebutan,
  itu: Sebutan,
  benar: Sebutan | undefined,
  disini: ReadonlySet<string>,
): Hasil {
  const kode = benar?.kode ?? berikutnya(itu.kode, disini);
  const tempat = benar === undefined ? '' : ` (baris ${benar.baris} memakai ${benar.kode})`;
  return {
    baris: itu.baris,
    pesan: `${itu.kode} di ${namaTabel(tabel)} dipakai untuk "${dulu.judul}" (baris ${dulu.baris}) dan "${itu.judul}" (baris ${itu.baris})${tempat}.`,
    tercetak: itu.kode,
    seharusnya: kode,
    lain: [dulu.baris],
    saran: 'beri setiap sasaran dan indikator kode sendiri',
  };
}

function berikutnya(kode: string, disini: ReadonlySet<string>): string {
  const [awal = '', nomor = '0'] = kode.split('.');
  let angka = Number(nomor) + 1;
  while (disini.has(`${awal}.${angka}`)) angka += 1;
  return `${awal}.${angka}`;
}

function serupaSebutan(a: Sebutan, b: Sebutan): boolean {
  return serupa(kata(a.judul), kata(b.judul), SERUPA);
}
