import { bagianPada } from '../../claims/dokumen.ts';
import { kata, kataSama, mirip } from '../../claims/kata.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const atas = (prosa: string): string =>
  `IKU 1. Persentase instansi yang sudah menerapkan kebijakan kompensasi pegawai\n\n${prosa}\n\nIKU 2. Jumlah instansi pemerintah yang menyusun rencana pengembangan karier pegawai\n\nPenyusunan berjalan baik.`;

/** Bagian sebuah indikator tidak memuat kalimat tentang indikator lain yang terbawa saat menyalin. */
export const bagianMembahasIndikatornya: Aturan = {
  id: 'bagian-membahas-indikatornya',
  keparahan: 'peringatan',
  pernyataan: 'Judul indikator lain tidak muncul utuh di bagian sebuah indikator.',
  contoh: {
    benar: [atas('Penerapan kebijakan kompensasi pegawai berjalan lancar di semua instansi.')],
    salah: [
      {
        teks: atas(
          'Kegiatan dalam pencapaian instansi pemerintah yang menyusun rencana pengembangan karier pegawai dilakukan daring.',
        ),
        tercetak: 'instansi pemerintah yang menyusun rencana pengembangan karier pegawai',
        seharusnya: 'Persentase instansi yang sudah menerapkan kebijakan kompensasi pegawai',
      },
    ],
  },
  periksa: ({ paragraf, bagian, indikator }) =>
    paragraf.flatMap((prosa) => {
      const disini = bagianPada(bagian, prosa.baris);
      if (disini === undefined || prosa.baris === disini.baris + 1) return [];
      const isi = kata(prosa.teks);
      const sendiri = kata(disini.judul);
      return indikator.semua.flatMap((lain): Hasil[] => {
        if (lain.kode === '' || lain.kode === disini.kode || mirip(lain.kata, sendiri) >= 0.5) return [];
        const potongan = terpanjang(isi, lain.kata);
        const milikSendiri = terpanjang(isi, sendiri);
        if (
          (prosa.baris - disini.baris <= 3 && /^[a-z]/.test(prosa.teks)) ||
          potongan.length < 7 ||
          potongan.length * 10 < lain.kata.length * 7 ||
          milikSendiri.length * 10 >= sendiri.length * 7
        )
          return [];
        if (terpanjang(potongan, sendiri).length * 2 > potongan.length) return [];
        const kutip = potongan.join(' ');
        const letak = prosa.teks.toLowerCase().indexOf(potongan.slice(0, 3).join(' '));
        const baris = barisPada(prosa, Math.max(0, letak));
        if (baris - disini.baris <= 3 && paragraf.length > 0 && !/^[A-Z]/.test(prosa.teks)) return [];
        return [
          {
            baris,
            pesan: `Bagian ${disini.kode} (baris ${disini.baris}) memuat "${kutip}", yaitu ${lain.kode}.`,
            tercetak: kutip,
            seharusnya: disini.judul,
            lain: [disini.baris],
            saran: 'periksa apakah paragraf ini disalin dari bagian lain',
          },
        ];
      });
    }),
};

/** Deret kata berurutan terpanjang yang ada di keduanya. */
function terpanjang(a: readonly string[], b: readonly string[]): readonly string[] {
  let terbaik: readonly string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      let n = 1;
      while (i + n < a.length && j + n < b.length && kataSama(a[i + n] ?? '', b[j + n] ?? '')) n += 1;
      if (n > terbaik.length) terbaik = a.slice(i, i + n);
    }
  return terbaik;
}
