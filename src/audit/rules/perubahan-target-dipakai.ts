import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { bagianPada } from '../../claims/dokumen.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = new RegExp(
  String.raw`target[^.]{0,80}?\b(20\d\d)\b[^.]{0,40}?(?:dari )?(?:sebelumnya|semula) ${N}[^.]{0,30}? menjadi ${N}`,
  'gi',
);
const isi = (target: string): string =>
  `IKU 1. Jumlah instansi yang dibina setahun\n\nHal ini menyebabkan perubahan target pada tahun 2024 dari sebelumnya 46 instansi menjadi 42 instansi.\n\nIndikator Kinerja\tTarget 2024\tRealisasi 2023\nJumlah instansi yang dibina setahun\t${target} instansi\t24 instansi`;

/** Target yang menurut kalimat sudah diubah dicetak dengan angka barunya. */
export const perubahanTargetDipakai: Aturan = {
  id: 'perubahan-target-dipakai',
  keparahan: 'galat',
  pernyataan: 'Sesudah target diubah "dari A menjadi B", tabel memuat B.',
  contoh: { benar: [isi('42')], salah: [{ teks: isi('46'), tercetak: '46', seharusnya: '42' }] },
  periksa: ({ paragraf, bagian, klaim }) =>
    paragraf.flatMap((prosa) =>
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
    ),
};
