import type { IndikatorModel } from '../model/laporan.ts';

/** Catatan di bawah tabel indikator: target ukur yang ditetapkan khusus, dan capaian yang dicetak sebagaimana tertulis. */
export function catatanIndikator(indikator: readonly IndikatorModel[]): string | undefined {
  const targetUkur = indikator.flatMap(({ kode, data }) =>
    data.target_ukur === undefined ? [] : [`${kode}: ${data.target_ukur.alasan}`],
  );
  return gabungCatatan(...targetUkur, catatanTertulis(indikator));
}

/** Menyebut indikator yang capaiannya diambil dari dokumen, karena target atau realisasinya tidak terbaca. */
export function catatanTertulis(indikator: readonly IndikatorModel[], tahun?: number): string | undefined {
  const kode = indikator.flatMap((satu) =>
    satu.realisasi?.capaian_tertulis === undefined ? [] : [satu.kode],
  );
  if (kode.length === 0) return undefined;
  const saat = tahun === undefined ? '' : ` tahun ${tahun}`;
  return `Capaian ${kode.join(', ')}${saat} dicetak sebagaimana tertulis di dokumen tahun itu, bukan hasil hitungan, karena target atau realisasinya tidak terbaca.`;
}

/** Beberapa catatan menjadi satu; `undefined` bila tidak ada. */
export function gabungCatatan(...catatan: readonly (string | undefined)[]): string | undefined {
  const ada = catatan.filter((satu) => satu !== undefined);
  return ada.length === 0 ? undefined : ada.join(' ');
}
