import { jumlahkan, SERATUS } from '../../banding.ts';
import { tulisAngka } from './baca.ts';
import { type AturanData, type HasilData } from './tipe.ts';

const survei = (sebaran: number): string =>
  `survei:\n  - id: s\n    judul: Survei Layanan\n    skala: status\n    minimal: Baik\n    nilai_per_soal: 2\n    aspek:\n      - { kode: A, nama: Mutu, bobot: 100, soal: 5 }\n    kelompok:\n      - { id: pusat, nama: Instansi Pusat }\n    hasil:\n      - { wilayah: Pusat, kelompok: pusat, instansi: 10, responden: 8, sebaran: { baik: ${sebaran} } }\n    asal: S1:1\n`;

/** Sebaran predikat membagi habis responden, responden bagian dari instansi, dan bobot aspek berjumlah 100. */
export const surveiSesuaiResponden: AturanData = {
  id: 'survei-sesuai-responden',
  keparahan: 'galat',
  pernyataan:
    'Sebaran predikat berjumlah respondennya, responden tidak melebihi populasi, dan bobot aspek 100 persen.',
  contoh: {
    benar: { 'survei.yaml': survei(8) },
    salah: { 'survei.yaml': survei(9) },
    kena: { berkas: 'survei.yaml', pesan: 'Sebaran predikat Pusat berjumlah 9, respondennya 8.' },
  },
  periksa: ({ periode }) => {
    const berkas = periode.isi.survei;
    if (berkas === undefined) return { diperiksa: 0, temuan: [] };
    let diperiksa = 0;
    const temuan: HasilData[] = [];
    const tandai = (jalan: readonly (string | number)[], subjek: string, pesan: string): void => {
      temuan.push({ place: berkas.letak(jalan), subjek, pesan, saran: 'periksa angka-angkanya' });
    };
    for (const [s, { id, aspek, hasil }] of berkas.data.survei.entries()) {
      const bobot = jumlahkan(aspek.map((satu) => satu.bobot.nilai));
      if (!bobot.equals(SERATUS))
        tandai(
          ['survei', s, 'aspek'],
          id,
          `Bobot aspek ${id} berjumlah ${tulisAngka(bobot)}, seharusnya 100.`,
        );
      diperiksa += 1 + 2 * hasil.length;
      for (const [h, { wilayah, instansi, responden, sebaran }] of hasil.entries()) {
        const jalan = ['survei', s, 'hasil', h];
        const jumlah = jumlahkan(Object.values(sebaran).map(({ nilai }) => nilai));
        if (!jumlah.equals(responden.nilai))
          tandai(
            [...jalan, 'responden'],
            id,
            `Sebaran predikat ${wilayah} berjumlah ${tulisAngka(jumlah)}, respondennya ${tulisAngka(responden.nilai)}.`,
          );
        if (responden.nilai.gt(instansi.nilai))
          tandai(
            [...jalan, 'responden'],
            id,
            `Responden ${wilayah} ${tulisAngka(responden.nilai)} melebihi populasinya ${tulisAngka(instansi.nilai)}.`,
          );
      }
    }
    return { diperiksa, temuan };
  },
};
