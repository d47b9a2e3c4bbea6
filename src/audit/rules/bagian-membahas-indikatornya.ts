import { bagianPada } from '../../claims/dokumen.ts';
import { Tetangga } from '../../claims/indeks-kata.ts';
import type { Indikator } from '../../claims/indikator.ts';
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
  periksa: ({ paragraf, bagian, indikator }) => {
    const mencari = pencariJudul(indikator.semua);
    return paragraf.flatMap((prosa) => {
      const disini = bagianPada(bagian, prosa.baris);
      if (disini === undefined || prosa.baris === disini.baris + 1) return [];
      if (prosa.baris - disini.baris <= 3 && /^[a-z]/.test(prosa.teks)) return [];
      const isi = kata(prosa.teks);
      const sendiri = kata(disini.judul);
      const calon = mencari(isi).filter(({ kode }) => kode !== disini.kode);
      if (calon.length === 0 || terpanjang(isi, sendiri).length * 10 >= sendiri.length * 7) return [];
      return calon.flatMap((lain): Hasil[] => {
        if (mirip(lain.kata, sendiri) >= 0.5) return [];
        const potongan = terpanjang(isi, lain.kata);
        if (potongan.length < sedikitnya(lain)) return [];
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
    });
  },
};

/** Sedikitnya sekian kata berurutan dari sebuah judul baru berarti judul itu terbawa. */
function sedikitnya({ kata: judul }: Indikator): number {
  return Math.max(7, Math.ceil((judul.length * 7) / 10));
}

/** Pencari indikator berkode yang judulnya mungkin terbawa: tulisannya memuat salah satu kata terjarang judul itu. */
function pencariJudul(semua: readonly Indikator[]): (isi: readonly string[]) => readonly Indikator[] {
  const calon = semua.filter((satu) => satu.kode !== '' && satu.kata.length >= sedikitnya(satu));
  const cacah = new Map<string, number>();
  for (const satu of calon.flatMap((itu) => itu.kata)) cacah.set(satu, (cacah.get(satu) ?? 0) + 1);
  const tetangga = new Tetangga();
  const wakil = new Map<string, Set<number>>();
  for (const [i, satu] of calon.entries()) {
    const jarang = [...satu.kata].sort((a, b) => (cacah.get(a) ?? 0) - (cacah.get(b) ?? 0));
    for (const itu of jarang.slice(0, satu.kata.length - sedikitnya(satu) + 1)) {
      tetangga.cari(itu);
      wakil.set(itu, (wakil.get(itu) ?? new Set<number>()).add(i));
    }
  }
  return (isi) => {
    const disini = new Set(isi);
    const termuat = (satu: string): boolean => tetangga.cari(satu).some((itu) => disini.has(itu));
    const letak = [...disini]
      .flatMap((satu) => tetangga.cari(satu))
      .flatMap((satu) => [...(wakil.get(satu) ?? [])]);
    return [...new Set(letak)]
      .sort((a, b) => a - b)
      .map((i) => calon[i])
      .filter((satu) => satu !== undefined)
      .filter((satu) => satu.kata.filter(termuat).length >= sedikitnya(satu));
  };
}

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
