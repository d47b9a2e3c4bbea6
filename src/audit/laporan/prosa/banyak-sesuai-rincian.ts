import { KATA_BILANGAN } from '../../../claims/angka.ts';
import type { AturanProsa, HasilProsa } from './tipe.ts';

const POLA = new RegExp(
  String.raw`(?<![.\w])(?:ke)?(${KATA_BILANGAN.slice(2).join('|')}|\d{1,2}) (?!(?:tahun|persen|bulan|hari|poin|kali|orang|juta|ribu|puluh|belas)\b)([a-z]+)([^:;.,]{0,90}?)(?::|, (?:yaitu|yakni|meliputi)) (.+?)[.]?$`,
  'i',
);

/** Banyaknya yang diumumkan sebelum titik dua sama dengan yang dirinci sesudahnya. */
export const banyakSesuaiRincian: AturanProsa = {
  id: 'banyak-sesuai-rincian',
  keparahan: 'peringatan',
  pernyataan: 'Banyaknya yang disebut sebelum sebuah rincian dalam kalimat sama dengan butir rinciannya.',
  contoh: {
    benar: [
      'Kinerja ditopang tiga kegiatan: bimbingan teknis, sosialisasi, dan pemantauan.',
      'Survei terdiri atas dua aspek: perencanaan; serta pelaksanaan, pemantauan, dan pembinaan.',
    ],
    salah: [
      {
        teks: 'Kinerja ditopang empat kegiatan: bimbingan teknis, sosialisasi, dan pemantauan.',
        tercetak: 'empat',
        seharusnya: 'tiga',
      },
    ],
  },
  periksa: (bahan) => {
    const semua = bahan.kalimat.flatMap(({ teks, baris }): (HasilProsa | undefined)[] => {
      const [, tulisan = '', benda = '', , rincian = ''] = POLA.exec(teks) ?? [];
      const banyak = /^\d/.test(tulisan) ? Number(tulisan) : KATA_BILANGAN.indexOf(tulisan.toLowerCase());
      const butir = hitungButir(rincian);
      if (tulisan === '' || butir === undefined) return [];
      if (butir === banyak) return [undefined];
      const seharusnya = /^\d/.test(tulisan) ? String(butir) : (KATA_BILANGAN[butir] ?? String(butir));
      return [
        {
          baris,
          pesan: `Kalimat mengumumkan ${tulisan} ${benda}, tetapi merinci ${butir}.`,
          tercetak: tulisan,
          seharusnya,
          saran: 'samakan bilangan dengan rinciannya',
        },
      ];
    });
    return { diperiksa: semua.length, temuan: semua.flatMap((satu) => satu ?? []) };
  },
};

/** Butir yang dipisah titik koma, atau dipisah koma dengan `dan`/`serta` di depan yang terakhir; selain itu tidak tentu. */
function hitungButir(teks: string): number | undefined {
  const rata = teks.replace(/\([^)]*\)/g, '');
  if (rata.includes(':') || /\. [A-Z]/.test(rata)) return undefined;
  if (rata.includes(';')) return rata.split(';').filter((satu) => satu.trim() !== '').length;
  const bagian = rata.split(/, /);
  const akhir = bagian.at(-1) ?? '';
  if (bagian.length < 3 || !/^(dan|serta) /.test(akhir)) return undefined;
  const ganda = bagian
    .slice(0, -1)
    .some((satu) => /\b(dan|serta|yang|sehingga|sedangkan|masing-masing)\b/.test(satu));
  return ganda || /\b(dan|serta|yang|sehingga)\b/.test(akhir.replace(/^(dan|serta) /, ''))
    ? undefined
    : bagian.length;
}
