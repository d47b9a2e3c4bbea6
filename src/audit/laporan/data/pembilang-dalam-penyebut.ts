import type { Fraction } from 'fraction.js';
import type { Place } from '../../../message.ts';
import { isAngka } from '../../../schema/angka.ts';
import { nilaiSel } from '../../../schema/fakta.ts';
import { TRIWULAN } from '../../../schema/terkunci.ts';
import { angkaFakta, tulisAngka } from './baca.ts';
import { type AturanData, type BahanData, nilaiButir } from './tipe.ts';

interface Pasangan {
  readonly subjek: string;
  readonly nama: string;
  readonly atas: Fraction | undefined;
  readonly bawah: Fraction | undefined;
  readonly place: () => Place;
}

/** Bagian tidak lebih banyak dari keseluruhannya. */
export const pembilangDalamPenyebut: AturanData = {
  id: 'pembilang-dalam-penyebut',
  keparahan: 'galat',
  pernyataan: 'Pembilang sebuah persentase tidak melebihi penyebutnya, di realisasi dan di tabel data.',
  contoh: {
    benar: {
      'realisasi.yaml': 'realisasi:\n  - indikator: IKU.1\n    rasio: { pembilang: 80, penyebut: 100 }\n',
    },
    salah: {
      'realisasi.yaml': 'realisasi:\n  - indikator: IKU.1\n    rasio: { pembilang: 800, penyebut: 100 }\n',
    },
    kena: { berkas: 'realisasi.yaml', pesan: 'Pembilang IKU.1 800 melebihi penyebutnya 100.' },
  },
  periksa: (bahan) => {
    const semua = [...dariRealisasi(bahan), ...dariTabel(bahan)];
    return nilaiButir(semua, ({ subjek, nama, atas, bawah, place }) =>
      atas === undefined || bawah === undefined || bawah.equals(0) || atas.lte(bawah)
        ? undefined
        : {
            place: place(),
            subjek,
            pesan: `Pembilang ${nama} ${tulisAngka(atas)} melebihi penyebutnya ${tulisAngka(bawah)}.`,
            saran: 'periksa kedua angka; bila memang boleh di atas 100 persen, catat alasannya di diterima',
          },
    );
  },
};

function dariRealisasi(bahan: BahanData): readonly Pasangan[] {
  const { realisasi } = bahan.periode.isi;
  return (realisasi?.data.realisasi ?? []).flatMap((satu, i): Pasangan[] => {
    if (realisasi === undefined) return [];
    const angka = (isi: unknown): Fraction | undefined =>
      isAngka(isi)
        ? isi.nilai
        : typeof isi === 'object' && isi !== null && 'fakta' in isi
          ? angkaFakta(bahan, String(isi.fakta))
          : undefined;
    const rasio = [
      { isi: satu.rasio, jalan: ['rasio'], nama: satu.indikator },
      ...TRIWULAN.map((tw) => ({
        isi: satu.triwulan?.[tw]?.rasio,
        jalan: ['triwulan', tw, 'rasio'],
        nama: `${satu.indikator} ${tw.toUpperCase()}`,
      })),
    ];
    return rasio.flatMap(({ isi, jalan, nama }) =>
      isi === undefined
        ? []
        : [
            {
              subjek: satu.indikator,
              nama,
              atas: angka(isi.pembilang),
              bawah: angka(isi.penyebut),
              place: () => realisasi.letak(['realisasi', i, ...jalan, 'pembilang']),
            },
          ],
    );
  });
}

function dariTabel({ periode }: BahanData): readonly Pasangan[] {
  const berkas = periode.isi.fakta;
  return (berkas?.data.tabel ?? []).flatMap(({ id, kolom, baris }, t) =>
    kolom.flatMap(({ jenis, pembilang = '', penyebut = '' }): Pasangan[] =>
      jenis !== 'rasio' || berkas === undefined
        ? []
        : baris.map((satu, b) => {
            const [atas, bawah] = [nilaiSel(satu[pembilang]), nilaiSel(satu[penyebut])];
            return {
              subjek: id,
              nama: `tabel ${id} baris ${b + 1}`,
              atas: isAngka(atas) ? atas.nilai : undefined,
              bawah: isAngka(bawah) ? bawah.nilai : undefined,
              place: () => berkas.letak(['tabel', t, 'baris', b, pembilang]),
            };
          }),
    ),
  );
}
