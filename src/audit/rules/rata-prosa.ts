import { bacaBilangan } from '../../claims/bilangan.ts';
import { terakhirSampai } from '../../claims/letak.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tulis } from '../banding.ts';
import { beda, setengah } from '../ketik.ts';
import { angkaDi, isUang, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = /\b(?:rata-rata|rerata) (capaian|realisasi|target|nilai|skor)\b(?! anggaran)[^.;\d]{0,60}$/i;
const teks = (nilai: string): string =>
  `Indikator Kinerja\tTarget\tRealisasi\tCapaian\nIndeks mutu layanan\t80\t84\t105,00\nJumlah peta terbit\t50\t48\t96,00\nNilai reformasi birokrasi\t80\t82\t102,50\n\nRata-rata capaian ketiga indikator adalah ${nilai}%.`;

/** "Rata-rata capaian … adalah N" sesudah tabel: N = rata-rata kolom itu. */
export const rataProsa: Aturan = {
  id: 'rata-prosa',
  keparahan: 'galat',
  pernyataan: 'Rata-rata yang disebut kalimat = rata-rata kolomnya di tabel tepat sebelumnya.',
  contoh: {
    benar: [teks('101,17')],
    salah: [{ teks: teks('102,17'), tercetak: '102,17', seharusnya: '101,17' }],
  },
  periksa: ({ paragraf, tabel }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): Hasil[] => {
        const semua = bacaBilangan(isi);
        return semua.flatMap((satu, i): Hasil[] => {
          const cocok = POLA.exec(isi.slice(semua[i - 1]?.akhir ?? 0, satu.letak));
          const dekat =
            cocok === null ? undefined : terakhirSampai(tabel, prosa.baris - 1, ({ akhir }) => akhir);
          if (cocok === null || dekat === undefined || prosa.baris - dekat.akhir > 4) return [];
          const kolom = dekat.kolom.filter((itu) => sejenis(dekat, cocok[1] ?? '', itu));
          const [utama] = kolom;
          const angka = utama === undefined ? [] : isiKolom(dekat, utama);
          if (utama === undefined || kolom.length > 1 || angka.length < 2 || satu.angka.desimal === 0)
            return [];
          const hitung = jumlahkan(angka.map(({ nilai }) => nilai)).div(angka.length);
          if (hitung.sub(satu.angka.nilai).abs().lte(setengah(satu.angka).mul(2))) return [];
          if (beda(hitung, satu.angka.nilai).gt('1/10')) return [];
          const baris = barisPada(prosa, letak + satu.letak);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut rata-rata ${satu.angka.tulisan}; rata-rata ${angka.length} baris "${utama.judul}" di ${namaTabel(dekat)} ${tulis(hitung, satu.angka)}.`,
              tercetak: satu.angka.tulisan,
              seharusnya: tulis(hitung, { ...satu.angka, satuan: '' }),
              lain: [dekat.baris],
              saran: 'hitung ulang rata-ratanya',
            },
          ];
        });
      }),
    ),
};

/** `%` di samping rupiah adalah serapan, bukan capaian. */
function sejenis({ kolom }: Tabel, sebutan: string, { jenis, judul }: Kolom): boolean {
  const kata = sebutan.toLowerCase();
  const uang = judul === '%' && kolom.some((satu) => isUang(satu));
  if (uang || /anggaran|pagu/i.test(judul)) return false;
  return jenis === kata || (jenis === 'lain' && judul.toLowerCase().includes(kata));
}

function isiKolom({ isi }: Tabel, kolom: Kolom): readonly NonNullable<ReturnType<typeof angkaDi>>[] {
  return isi
    .filter((baris: BarisTabel) => baris.jenis === 'isi')
    .map((baris) => angkaDi(baris, kolom))
    .filter((satu) => satu !== undefined);
}
