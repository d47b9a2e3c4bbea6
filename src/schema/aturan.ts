import { z } from 'zod';
import { angka, bilanganKecil } from './angka.ts';
import { keyakinan, pengenal, teks } from './teks.ts';

/** Setiap aturan membawa sumber dan tingkat keyakinannya. */
export const dasar = {
  sumber: teks.describe('Peraturan atau dokumen dengan barisnya.'),
  keyakinan,
  catatan: teks.optional(),
};

/** Bagian berbobot dari sebuah nilai gabungan. */
const bagian = z.strictObject({
  id: pengenal,
  nama: teks,
  bobot: angka.describe('Bobot dalam persen; jumlah semua bagian 100.'),
});

/** Aturan capaian indikator. Kunci yang tidak ditulis berarti pedoman tidak mengaturnya. */
export const capaian = z.strictObject({
  batas_atas: angka.optional().describe('Capaian tertinggi yang dihitung, dalam persen.'),
  target_negatif: z
    .strictObject({ dihitung: z.boolean(), ...dasar })
    .optional()
    .describe(
      'Apakah target negatif pada polarisasi maksimum dihitung (2 - R/T); bila tidak, capaiannya n/a.',
    ),
  titik_stabil: z
    .strictObject({
      titik: z
        .array(z.strictObject({ kedekatan: angka, capaian: angka }))
        .min(2)
        .describe('Titik interpolasi: kedekatan dengan target (persen) dan capaiannya.'),
      ...dasar,
    })
    .optional()
    .describe('Konversi kedekatan menjadi capaian pada polarisasi stabil.'),
  konversi: z
    .strictObject({ menjadi: angka, ...dasar })
    .optional()
    .describe('Capaian bila target tertinggi yang mungkin terpenuhi dan manual indikator menandainya.'),
  lonjakan: z
    .strictObject({ di_atas: angka, menjadi: angka, ...dasar })
    .optional()
    .describe('Capaian di atas batas ini ditetapkan menjadi satu nilai.'),
  ...dasar,
});

/** Cara menggabungkan triwulan yang berbeda antarinstansi. */
export const konsolidasi = z.strictObject({
  kumulatif: z
    .enum(['tambahan', 'sampai-dengan'])
    .describe(
      'Isi triwulan indikator kumulatif: tambahan triwulan itu, atau angka sampai dengan triwulan itu.',
    ),
  ...dasar,
});

/** Nasib bobot perspektif yang tidak punya skor. */
export const bobotTanpaSkor = z.strictObject({
  cara: z
    .enum(['dialihkan', 'na'])
    .describe('dialihkan: bobotnya dibagi sebanding ke perspektif lain; na: NPSS ikut tidak ada.'),
  ...dasar,
});

/** Batas waktu penandatanganan Perjanjian Kinerja; yang tidak tertulis tidak diperiksa. */
export const perjanjianKinerja = z.strictObject({
  paling_lama: z
    .array(
      z.strictObject({
        sesudah: z.enum(['anggaran-sah', 'awal-tahun']),
        hari: bilanganKecil.describe('Banyak hari kalender.'),
        ...dasar,
      }),
    )
    .min(1),
});

/** Bobot indikator menurut kualitasnya. Pasangan yang tidak tertulis berarti tidak diperkenankan. */
export const bobotIndikator = z.strictObject({
  kelas: z
    .array(z.strictObject({ validitas: pengenal, kendali: pengenal, bobot: angka }))
    .min(1)
    .describe('Validitas (exact, proxy, activity) dan tingkat kendali (low, moderate, high).'),
  ...dasar,
});
export type BobotIndikator = z.infer<typeof bobotIndikator>;

/** Pengukuran kinerja anggaran. */
export const kinerjaAnggaran = z.strictObject({
  capaian_keluaran: z
    .strictObject({ rata_rata: z.enum(['geometrik', 'aritmetik']), ...dasar })
    .describe('Cara merata-ratakan rasio realisasi terhadap target keluaran.'),
  konsistensi: z
    .strictObject({
      cara: z
        .enum(['kumulatif', 'bulanan'])
        .describe('Membandingkan angka sampai dengan bulan itu, atau bulan itu saja.'),
      terendah: angka.optional().describe('Konsistensi terendah sebuah bulan, dalam persen.'),
      ...dasar,
    })
    .describe('Konsistensi penyerapan terhadap rencana penarikan dana.'),
  gabungan: z
    .array(z.strictObject({ id: pengenal, judul: teks, bagian: z.array(bagian).min(1), ...dasar }))
    .describe('Nilai gabungan berbobot: implementasi, EKA, NKA, IKPA.'),
});
export type KinerjaAnggaran = z.infer<typeof kinerjaAnggaran>;

/** Indeks Kepuasan Masyarakat. */
export const ikm = z.strictObject({
  unsur: z.array(teks).min(1).describe('Unsur pelayanan; semuanya berbobot sama.'),
  jawaban: z.strictObject({ terendah: angka, tertinggi: angka }).describe('Nilai jawaban yang sah.'),
  faktor: angka.describe('Pengali nilai indeks menjadi skala 100.'),
  skala: pengenal.describe('Skala mutu pelayanan di pedoman ini.'),
  ...dasar,
});
export type AturanIkm = z.infer<typeof ikm>;

/** Indeks Profesionalitas ASN. */
export const ipAsn = z.strictObject({
  dimensi: z.array(z.strictObject({ id: pengenal, nama: teks, bobot: angka })),
  jawaban: z
    .array(z.strictObject({ dimensi: pengenal, nama: teks, nilai: angka, ...dasar }))
    .optional()
    .describe('Nilai setiap jawaban indikator, misalnya S2 pada kualifikasi.'),
  ...dasar,
});

/** Nilai akuntabilitas kinerja. */
export const akip = z.strictObject({
  komponen: z.array(z.strictObject({ nama: teks, bobot: angka })),
  subkomponen: z
    .strictObject({ bagian: z.array(bagian).min(1), ...dasar })
    .optional()
    .describe('Pembagian bobot setiap komponen, dalam persen bobot komponen.'),
  jawaban: z
    .strictObject({ nilai: z.array(z.strictObject({ nama: teks, nilai: angka })).min(1), ...dasar })
    .optional()
    .describe('Nilai setiap jawaban kriteria, dalam persen.'),
  ...dasar,
});

const ketentuan = z.strictObject({
  predikat: z.array(teks).min(1).describe('Predikat pegawai yang dijumlahkan.'),
  paling_banyak: angka.optional().describe('Bagian terbesar yang diperkenankan, dalam persen.'),
  paling_sedikit: angka.optional().describe('Bagian terkecil yang diwajibkan, dalam persen.'),
  harus_ada: z.boolean().default(false).describe('Paling sedikit satu pegawai.'),
});

/** Predikat kinerja organisasi dan pegawai. */
export const predikatKinerja = z.strictObject({
  organisasi: z.array(teks).min(1).describe('Predikat organisasi dari yang tertinggi.'),
  skala_organisasi: pengenal
    .optional()
    .describe('Skala bila pedoman menurunkan predikat organisasi dari nilai.'),
  pegawai: z.array(teks).min(1).describe('Predikat pegawai dari yang tertinggi.'),
  matriks: z
    .strictObject({
      isi: z.array(z.strictObject({ hasil: teks, perilaku: teks, predikat: teks })).min(1),
      ...dasar,
    })
    .describe('Predikat pegawai dari rating hasil kerja dan rating perilaku.'),
  distribusi: z
    .strictObject({
      aturan: z.array(z.strictObject({ organisasi: teks, ketentuan: z.array(ketentuan).min(1) })).min(1),
      ...dasar,
    })
    .describe('Sebaran predikat pegawai menurut predikat organisasi.'),
  penjenjangan: z
    .strictObject({
      tingkat: z
        .array(
          z.strictObject({
            dokumen: z.array(teks).min(1).describe('Dokumen di tingkat itu, misalnya SKP JA dan SKP JF.'),
            wujud: z
              .enum(['renstra', 'pk', 'skp-pimpinan', 'skp-pegawai'])
              .optional()
              .describe('Wujudnya pada sebuah unit, bila ada di data proyek.'),
            dasar: z.array(teks).default([]),
          }),
        )
        .min(1),
      hubungan: teks.describe('Bagaimana satu tingkat diturunkan ke tingkat berikutnya.'),
      ...dasar,
    })
    .optional()
    .describe('Penyelarasan kinerja organisasi ke kinerja pegawai, dari tingkat tertinggi.'),
  perencanaan: z
    .strictObject({ langkah: z.array(teks).min(1), ...dasar })
    .optional()
    .describe('Langkah perencanaan kinerja pegawai.'),
  evaluasi: z
    .strictObject({
      siklus: z.array(z.strictObject({ nama: teks, waktu: z.array(teks).min(1) })).min(1),
      langkah: z.array(z.strictObject({ nomor: teks, uraian: teks })).min(1),
      ...dasar,
    })
    .optional()
    .describe('Siklus dan langkah evaluasi kinerja pegawai.'),
});
export type PredikatKinerja = z.infer<typeof predikatKinerja>;
