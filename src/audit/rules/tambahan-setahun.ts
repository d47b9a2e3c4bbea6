import type { Fraction } from 'fraction.js';
import { bacaBilangan } from '../../claims/bilangan.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Kolom, Tabel } from '../../claims/tipe.ts';
import { formatAngka } from '../../format/angka.ts';
import { angkaDi, namaTabel } from '../kolom-angka.ts';
import { tabelSekitar } from '../tabel-sekitar.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const BERTAMBAH = /\bpada (?:tahun )?(20\d\d) bertambah ([^.;]+)/i;
/** Kata yang bersuku kata sepanjang ini dari akar yang sama: pencanangan dan dicanangkan. */
const AKAR = 5;

const teks = (unit: string): string =>
  `Tahun\tUnit dicanangkan\tMeraih WBK\n2021\t4\t1\n2022\t7\t2\n2023\t10\t3\n2024\t12\t5\n\nPada 2024 bertambah ${unit} unit pencanangan dan 2 unit WBK.`;

/** "Pada 2024 bertambah 2 unit pencanangan": baris tahun itu dikurangi baris tahun sebelumnya di kolomnya. */
export const tambahanSetahun: Aturan = {
  id: 'tambahan-setahun',
  keparahan: 'galat',
  pernyataan: 'Tambahan setahun yang disebut = baris tahun itu − baris tahun sebelumnya di tabelnya.',
  contoh: {
    benar: [teks('2')],
    salah: [{ teks: teks('3'), tercetak: '3', seharusnya: '2' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const cocok = BERTAMBAH.exec(isi);
        if (cocok === null) return [];
        const [utuh, tahun = '', ekor = ''] = cocok;
        const awal = letak + cocok.index + utuh.length - ekor.length;
        return bacaBilangan(ekor).flatMap((satu): readonly Hasil[] => {
          if (satu.persen || satu.rupiah || satu.angka.desimal > 0) return [];
          const kata = /^ [a-z]+ ([A-Za-z]+)/.exec(ekor.slice(satu.akhir))?.[1] ?? '';
          const baris = barisPada(prosa, awal + satu.letak);
          const [milik, ...lain] = tabelSekitar(dokumen, baris).flatMap((tabel) =>
            tambahan(tabel, Number(tahun), lipat(kata)).map((nilai) => ({ tabel, nilai })),
          );
          if (milik === undefined || lain.length > 0 || milik.nilai.equals(satu.angka.nilai)) return [];
          const harus = formatAngka(milik.nilai);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut tambahan ${satu.angka.tulisan} ${kata}; menurut ${namaTabel(milik.tabel)} ${harus}.`,
              tercetak: satu.angka.tulisan,
              seharusnya: harus,
              lain: [milik.tabel.baris],
              saran: 'hitung ulang dari tabel',
            },
          ];
        });
      }),
    ),
};

/** Selisih dengan tahun sebelumnya di kolom yang judulnya seakar dan terus naik. */
function tambahan(tabel: Tabel, tahun: number, kata: string): readonly Fraction[] {
  const baris = (nama: number): Tabel['isi'][number] | undefined =>
    tabel.isi.find(({ sel }) => sel[0]?.teks === String(nama));
  const [dulu, kini] = [baris(tahun - 1), baris(tahun)];
  if (dulu === undefined || kini === undefined) return [];
  return tabel.kolom
    .filter((kolom) => seakar(kolom, kata))
    .flatMap((kolom): readonly Fraction[] => {
      const [a, b] = [angkaDi(dulu, kolom), angkaDi(kini, kolom)];
      return a === undefined || b === undefined || b.nilai.lte(a.nilai) ? [] : [b.nilai.sub(a.nilai)];
    });
}

function seakar({ judul }: Kolom, kata: string): boolean {
  return lipat(judul)
    .split(' ')
    .some((satu) => {
      if (satu === kata) return kata.length >= 3;
      return Array.from(kata, (_, i) => kata.slice(i, i + AKAR)).some(
        (potong) => potong.length === AKAR && satu.includes(potong),
      );
    });
}
