import type { Dokumen } from '../../claims/dokumen.ts';
import type { Angka } from '../../claims/angka.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { angkaDi, barisJumlah, judulPolos, namaTabel } from '../kolom-angka.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const tabel = (total: number, pusat: number): string =>
  `Wilayah\tJumlah Instansi\nPusat\t${pusat}\nDaerah\t500\nKhusus\t40\nTotal\t${total}\n\nUraian pemisah antartabel.\n\n`;

interface Total {
  readonly tabel: Tabel;
  readonly angka: Angka;
  readonly baris: number;
  readonly nama: string;
}

/** Jumlah seluruh "instansi" (atau benda lain) pada tahun laporan satu saja; tabel dan tabel tidak berselisih tipis. */
export const populasiSama: Aturan = {
  id: 'populasi-sama',
  keparahan: 'galat',
  pernyataan: 'Total kolom "Jumlah …" yang sama di dua tabel tahun yang sama bernilai sama.',
  contoh: {
    benar: [`LAPORAN KINERJA TAHUN 2023\n\n${tabel(623, 83)}${tabel(623, 83)}`],
    salah: [
      {
        teks: `LAPORAN KINERJA TAHUN 2023\n\n${tabel(622, 82)}${tabel(623, 83)}${tabel(623, 83)}`,
        tercetak: '622',
        seharusnya: '623',
      },
    ],
  },
  periksa: (dokumen) => {
    const semua = Map.groupBy(total(dokumen), ({ nama }) => nama);
    return [...semua.values()].flatMap((satu): readonly Hasil[] => {
      const ragam = rumpunkan(satu, ([wakil], lain) => wakil.angka.nilai.equals(lain.angka.nilai));
      const utama = terbanyak(ragam)?.[0];
      return ragam.flatMap(([lain]): readonly Hasil[] => {
        if (utama === undefined || lain === utama || !tipis(lain.angka, utama.angka)) return [];
        return [
          {
            baris: lain.baris,
            pesan: `Total "${utama.nama}" ${lain.angka.tulisan} di ${namaTabel(lain.tabel)} (baris ${lain.baris}) tetapi ${utama.angka.tulisan} di ${namaTabel(utama.tabel)} (baris ${utama.baris}).`,
            tercetak: lain.angka.tulisan,
            seharusnya: utama.angka.tulisan,
            lain: [utama.baris],
            saran: 'pakai satu populasi, atau jelaskan bedanya',
          },
        ];
      });
    });
  },
};

function total({ tabel: semua, tahun }: Dokumen): readonly Total[] {
  return semua.flatMap((satu) =>
    barisJumlah(satu)
      .slice(-1)
      .flatMap((baris) =>
        satu.kolom.flatMap((kolom): Total[] => {
          const angka = angkaDi(baris, kolom);
          const nama = judulPolos(kolom);
          if (angka === undefined || angka.desimal > 0 || !/^jumlah [a-z]+$/.test(nama)) return [];
          return kolom.tahun !== undefined && kolom.tahun !== tahun
            ? []
            : [{ tabel: satu, angka, baris: baris.baris, nama }];
        }),
      ),
  );
}

/** Selisih paling banyak seperdua puluh: populasi yang sama dihitung dua kali, bukan dua populasi. */
function tipis(a: Angka, b: Angka): boolean {
  return a.nilai.gte(20) && a.nilai.sub(b.nilai).abs().lte(b.nilai.div(20));
}
