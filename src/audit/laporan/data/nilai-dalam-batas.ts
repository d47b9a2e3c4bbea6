import type { Fraction } from 'fraction.js';
import type { Place } from '../../../message.ts';
import { SERATUS } from '../../banding.ts';
import { angkaFakta, tulisAngka } from './baca.ts';
import { type AturanData, type BahanData, nilaiButir } from './tipe.ts';

const nilai = (satu: number): string => `realisasi:\n  - indikator: IKU.1\n    nilai: ${satu}\n`;

/** Persentase bagian dan indeks berskala tidak keluar dari batas skalanya; nilai kinerja tidak negatif. */
export const nilaiDalamBatas: AturanData = {
  id: 'nilai-dalam-batas',
  keparahan: 'galat',
  pernyataan: 'Target dan realisasi berada di dalam batas satuannya: persen dan survei paling tinggi 100.',
  contoh: {
    benar: { 'realisasi.yaml': nilai(100) },
    salah: { 'realisasi.yaml': nilai(840) },
    kena: { berkas: 'realisasi.yaml', pesan: 'Realisasi IKU.1 840 di luar batas satuannya, 0 sampai 100.' },
  },
  periksa: (bahan) =>
    nilaiButir(
      bahan.periode.indikator.flatMap((satu) =>
        (['target', 'realisasi'] as const).flatMap((apa) => {
          const isi = angkaFakta(bahan, `${satu.kode}.${apa}`);
          return isi === undefined ? [] : [{ satu, apa, isi }];
        }),
      ),
      ({ satu, apa, isi }) => {
        const atas = batasAtas(bahan, satu);
        if (isi.s >= 0n && (atas === undefined || isi.lte(atas))) return undefined;
        const place = apa === 'target' ? satu.tempatTarget() : tempatRealisasi(bahan, satu);
        const batas = atas === undefined ? 'paling rendah 0' : `0 sampai ${tulisAngka(atas)}`;
        return {
          place,
          subjek: satu.kode,
          pesan: `${apa === 'target' ? 'Target' : 'Realisasi'} ${satu.kode} ${tulisAngka(isi)} di luar batas satuannya, ${batas}.`,
          saran: 'periksa angkanya; bila memang boleh, catat alasannya di diterima',
        };
      },
    ),
};

function tempatRealisasi(
  { periode: { isi } }: BahanData,
  { kode, id, tempatTarget }: BahanData['periode']['indikator'][number],
): Place {
  const i = (isi.realisasi?.data.realisasi ?? []).findIndex(
    ({ indikator }) => indikator === kode || indikator === id,
  );
  return isi.realisasi?.letak(['realisasi', i, 'nilai']) ?? tempatTarget();
}

/** Batas atas menurut skala predikat indikator; persen dan indeks tanpa skala paling tinggi 100. */
function batasAtas(
  { periode: { pedoman } }: BahanData,
  { satuan, data: { skala } }: BahanData['periode']['indikator'][number],
): Fraction | undefined {
  const pita = pedoman.skala.find(({ id }) => id === skala)?.pita ?? [];
  const atas = pita.flatMap((satu) => satu.atas?.nilai.nilai ?? []);
  const tertinggi = atas.reduce<Fraction | undefined>(
    (a, b) => (a === undefined || b.gt(a) ? b : a),
    undefined,
  );
  const terbuka = pita.some((satu) => satu.atas === undefined);
  if (tertinggi !== undefined && !terbuka) return tertinggi;
  return satuan === 'persen' || satuan === 'indeks' ? SERATUS : undefined;
}
