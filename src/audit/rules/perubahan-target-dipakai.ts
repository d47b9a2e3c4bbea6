import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { bagianPada, type Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = new RegExp(
  String.raw`target[^.]{0,80}?\b(20\d\d)\b[^.]{0,40}?(?:dari )?(?:sebelumnya|semula) ${N}[^.]{0,30}? menjadi ${N}`,
  'gi',
);
const UBAH = new RegExp(
  String.raw`\btarget\b[^.;]{0,120}?\b(?:diturunkan|dinaikkan|diubah|direvisi|disesuaikan) dari ${N}[^\d.;]{0,20} menjadi ${N}`,
  'gi',
);
const RENCANA = /\b(?:renstra|rpjmd?|tahun depan|jangka menengah)\b/i;
const addendum = (baru: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nTarget indikator 1 (pengembalian kerugian keuangan negara) diturunkan dari 75,00% menjadi ${baru} melalui addendum.\n\nIndikator Kinerja\tTarget\nPersentase pengembalian kerugian keuangan negara\t70,00%\n\nUraian pemisah antartabel.\n\nIndikator Kinerja\tTarget\tRealisasi\nPersentase pengembalian kerugian keuangan negara\t70,00\t71,12`;
const isi = (target: string): string =>
  `IKU 1. Jumlah instansi yang dibina setahun\n\nHal ini menyebabkan perubahan target pada tahun 2024 dari sebelumnya 46 instansi menjadi 42 instansi.\n\nIndikator Kinerja\tTarget 2024\tRealisasi 2023\nJumlah instansi yang dibina setahun\t${target} instansi\t24 instansi`;

/** Target yang menurut kalimat sudah diubah dicetak dengan angka barunya. */
export const perubahanTargetDipakai: Aturan = {
  id: 'perubahan-target-dipakai',
  keparahan: 'galat',
  pernyataan: 'Sesudah target diubah "dari A menjadi B", tabel memuat B.',
  contoh: {
    benar: [isi('42'), addendum('70,00%'), addendum('72,00%').replace('melalui', 'menurut Renstra melalui')],
    salah: [
      { teks: isi('46'), tercetak: '46', seharusnya: '42' },
      { teks: addendum('72,00%'), tercetak: '72,00', seharusnya: '70,00' },
    ],
  },
  periksa: (dokumen) => [...belumDipakai(dokumen), ...bukanTabel(dokumen)],
};

/** Kalimat menyebut target baru yang bukan satu-satunya target indikator itu di semua tabel. */
function bukanTabel(dokumen: Dokumen): readonly Hasil[] {
  const { paragraf, klaim, sebutanIndikator, tahun } = dokumen;
  return paragraf.flatMap((prosa) =>
    kalimat(prosa).flatMap(({ teks, letak }): readonly Hasil[] => {
      const [cocok, ...lain] = [...teks.matchAll(UBAH)];
      const depan = teks.slice(0, cocok?.index ?? 0);
      const indikator = cocok === undefined ? undefined : sebutanIndikator.cari(depan + cocok[0]);
      const [lama, baru] = [bacaAngka(cocok?.[1] ?? ''), bacaAngka(cocok?.[2] ?? '')];
      const klausa = teks.split(';')[0] ?? '';
      if (cocok === undefined || lain.length > 0 || RENCANA.test(klausa)) return [];
      if (indikator === undefined || indikator === 'banyak' || lama === undefined || baru === undefined)
        return [];
      const target = klaim.filter(
        (satu) => satu.indikator === indikator && satu.jenis === 'target' && satu.tahun === tahun,
      );
      const [acuan] = target;
      const seragam = target.every(({ angka }) => acuan?.angka.nilai.equals(angka.nilai));
      if (acuan === undefined || target.length < 2 || !seragam) return [];
      if ([lama, baru].some(({ nilai }) => nilai.equals(acuan.angka.nilai))) return [];
      const baris = barisPada(prosa, letak + cocok.index + cocok[0].length - 1);
      return [
        {
          baris,
          pesan: `Baris ${baris} menyebut target diubah menjadi ${baru.tulisan}; di semua tabel ${acuan.angka.tulisan} (baris ${target.map((satu) => satu.baris).join(', ')}).`,
          tercetak: baru.tulisan,
          seharusnya: acuan.angka.tulisan.replace(/\s*%$/, ''),
          lain: target.map((satu) => satu.baris),
          saran: 'samakan kalimat dengan tabel',
        },
      ];
    }),
  );
}

function belumDipakai({ paragraf, bagian, klaim }: Dokumen): readonly Hasil[] {
  return paragraf.flatMap((prosa) =>
    [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
      const disini = bagianPada(bagian, prosa.baris);
      const [lama, baru] = [bacaAngka(cocok[2] ?? ''), bacaAngka(cocok[3] ?? '')];
      const nomor = barisPada(prosa, cocok.index);
      if (disini === undefined || lama === undefined || baru === undefined) return [];
      const basi = klaim.filter(
        ({ indikator, jenis, tahun, angka }) =>
          indikator.kode === disini.kode &&
          jenis === 'target' &&
          tahun === Number(cocok[1]) &&
          angka.nilai.equals(lama.nilai),
      );
      return basi.map(({ baris, angka }) => ({
        baris,
        pesan: `Target ${cocok[1] ?? ''} di baris ${baris} masih ${angka.tulisan}; baris ${nomor} menyatakan target itu diubah menjadi ${baru.tulisan}.`,
        tercetak: angka.tulisan,
        seharusnya: baru.tulisan,
        lain: [nomor],
        saran: 'perbarui tabel',
      }));
    }),
  );
}
