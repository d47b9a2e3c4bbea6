import { bacaBilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { BarisTabel } from '../../claims/tipe.ts';
import { formatAngka } from '../../format/angka.ts';
import { jauh } from '../banding.ts';
import { angkaDi, kolomJenis } from '../kolom-angka.ts';
import { tabelSekitar } from '../tabel-sekitar.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** "penerangan jalan umum (kurang 18 titik", "Pemasangan rambu melampaui target sebanyak 16 unit". */
const SELISIH =
  /([A-Za-z][A-Za-z /-]{3,80}?) (?:\((?:kurang|lebih|selisih) |(?:melampaui|melebihi|kurang dari|di bawah) target(?: sebanyak| sebesar) )$/;

const teks = (kurang: string): string =>
  `Pekerjaan\tSatuan\tTarget\tRealisasi\nPemasangan rambu\tUnit\t420\t436\nPenerangan jalan umum\tTitik\t350\t332\nHalte\tUnit\t15\t14\n\nDua pekerjaan tidak mencapai target, yaitu penerangan jalan umum (kurang ${kurang} titik) dan halte (kurang 1 unit). Pemasangan rambu melampaui target sebanyak 16 unit.`;

/** Kekurangan atau kelebihan yang disebut sesudah nama sebuah baris = target − realisasi baris itu. */
export const selisihTargetBaris: Aturan = {
  id: 'selisih-target-baris',
  keparahan: 'galat',
  pernyataan: 'Kekurangan atau kelebihan dari target yang disebut = target − realisasi barisnya di tabel.',
  contoh: {
    benar: [teks('18')],
    salah: [{ teks: teks('28'), tercetak: '28', seharusnya: '18' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] =>
        bacaBilangan(isi).flatMap((satu): readonly Hasil[] => {
          const [, nama = ''] = SELISIH.exec(isi.slice(0, satu.letak)) ?? [];
          if (nama === '' || satu.persen || satu.rupiah || satu.benda === '') return [];
          const baris = barisPada(prosa, letak + satu.letak);
          const [milik, ...lain] = selisihBaris(dokumen, baris, nama, satu.benda);
          if (milik === undefined || lain.length > 0 || milik.selisih.equals(satu.angka.nilai)) return [];
          const harus = formatAngka(milik.selisih);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut selisih ${satu.angka.tulisan} ${satu.benda} untuk "${milik.baris.label}"; target dan realisasinya berselisih ${harus} (baris ${milik.baris.baris}).`,
              tercetak: satu.angka.tulisan,
              seharusnya: harus,
              lain: [milik.baris.baris],
              saran: 'hitung ulang selisihnya',
            },
          ];
        }),
      ),
    ),
};

/** Baris yang namanya tepat di ujung tulisan itu dan satuannya sama. */
function selisihBaris(
  dokumen: Dokumen,
  nomor: number,
  nama: string,
  benda: string,
): readonly { readonly baris: BarisTabel; readonly selisih: ReturnType<typeof jauh> }[] {
  const akhir = ` ${lipat(nama)}`;
  return tabelSekitar(dokumen, nomor).flatMap((tabel) => {
    const [target, ...targetLain] = kolomJenis(tabel, 'target');
    const [realisasi, ...realisasiLain] = kolomJenis(tabel, 'realisasi');
    if (targetLain.length > 0 || realisasiLain.length > 0) return [];
    return tabel.isi.flatMap((baris) => {
      const [a, b] = [angkaDi(baris, target), angkaDi(baris, realisasi)];
      const sebenda = baris.sel.some(
        ({ teks: isi, angka }) => lipat(isi) === benda || angka?.satuan === benda,
      );
      if (a === undefined || b === undefined || !sebenda || !akhir.endsWith(` ${lipat(baris.label)}`))
        return [];
      const selisih = jauh(a.nilai, b.nilai);
      return selisih.equals(0) ? [] : [{ baris, selisih }];
    });
  });
}
