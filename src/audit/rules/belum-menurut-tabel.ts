import type { Fraction } from 'fraction.js';
import { bacaBilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { formatAngka } from '../../format/angka.ts';
import { salahKetik } from '../ketik.ts';
import { angkaDi, barisJumlah, namaTabel } from '../kolom-angka.ts';
import { sebutTahunLain, tabelSekitar } from '../tabel-sekitar.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (belum: string): string =>
  `Wilayah\tInstansi Diawasi\tBerkategori Baik\tPersentase\nSumatera\t62\t53\t85,48\nJawa\t71\t66\t92,96\nSulawesi\t132\t112\t84,85\nJumlah\t265\t231\t87,17\n\nPenyebab: ${belum} instansi belum berkategori Baik, terbanyak di Sulawesi.`;

/** "34 instansi belum berkategori Baik": baris jumlah kolom instansi dikurangi kolom "Berkategori Baik". */
export const belumMenurutTabel: Aturan = {
  id: 'belum-menurut-tabel',
  keparahan: 'galat',
  pernyataan: 'Banyaknya yang belum = seluruhnya − yang sudah di baris jumlah tabelnya.',
  contoh: {
    benar: [teks('34'), teks('20')],
    salah: [{ teks: teks('44'), tercetak: '44', seharusnya: '34' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] =>
        sebutTahunLain(dokumen, isi)
          ? []
          : bacaBilangan(isi).flatMap((satu): readonly Hasil[] => {
              const ekor = isi.slice(satu.akhir, satu.akhir + 90);
              const [, sudah = ''] = /^ [a-z]+ (?:yang )?(?:belum|tidak) ([A-Za-z ]+)/.exec(ekor) ?? [];
              if (sudah === '' || satu.persen || satu.angka.desimal > 0) return [];
              const baris = barisPada(prosa, letak + satu.letak);
              const calon = sisaTabel(dokumen, baris, satu.benda, lipat(sudah));
              const [milik] = calon;
              if (milik === undefined || calon.some(({ nilai }) => nilai.equals(satu.angka.nilai))) return [];
              const harus = formatAngka(milik.nilai);
              if (calon.length > 1 || milik.nilai.lt(10) || !salahKetik(harus, satu.angka.tulisan)) return [];
              return [
                {
                  baris,
                  pesan: `Baris ${baris} menyebut ${satu.angka.tulisan} ${satu.benda} belum; menurut baris jumlah ${namaTabel(milik.tabel)} ${harus}.`,
                  tercetak: satu.angka.tulisan,
                  seharusnya: harus,
                  lain: [milik.baris],
                  saran: 'hitung ulang dari tabel',
                },
              ];
            }),
      ),
    ),
};

interface Sisa {
  readonly tabel: Tabel;
  readonly baris: number;
  readonly nilai: Fraction;
}

/** Kolom yang judulnya memuat bendanya dikurangi kolom yang judulnya kata-kata sesudah "belum". */
function sisaTabel(dokumen: Dokumen, nomor: number, benda: string, sudah: string): readonly Sisa[] {
  return tabelSekitar(dokumen, nomor).flatMap((tabel) =>
    barisJumlah(tabel).flatMap((baris) =>
      tabel.kolom.flatMap((bagian) => {
        const nama = lipat(bagian.judul);
        if (nama.length < 5 || !` ${sudah} `.startsWith(` ${nama} `)) return [];
        return tabel.kolom.flatMap((utuh): readonly Sisa[] => {
          const [a, b] = [angkaDi(baris, utuh), angkaDi(baris, bagian)];
          const memuat = utuh !== bagian && lipat(utuh.judul).split(' ').includes(benda);
          if (!memuat || a === undefined || b === undefined || a.nilai.lte(b.nilai)) return [];
          return [{ tabel, baris: baris.baris, nilai: a.nilai.sub(b.nilai) }];
        });
      }),
    ),
  );
}
