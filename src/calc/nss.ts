import { belumDiisi } from './belum-diisi.ts';
import type { Nilai } from './nilai.ts';
import { rataRataTertimbang } from './rata-rata-tertimbang.ts';
import { rataRata } from './rata-rata.ts';

/**
 * Nilai Sasaran Strategis dalam persen, tanpa pembulatan: rata-rata capaian indikatornya; bila pedoman memberi bobot
 * indikator (seurut capaiannya), rata-rata tertimbang. Capaian n/a keluar bersama bobotnya; semuanya n/a menjadi n/a.
 * Satu capaian yang belum diisi membuat NSS belum ada: nilai sementara tidak dicetak seperti final. Sumber: S1:421-461 [S]; bobot menurut kelas indikator RULES 3.3 [G], karena itu datanya di pedoman.
 */
export function nss(capaian: readonly Nilai[], bobot?: readonly Nilai[]): Nilai {
  const belum = belumDiisi(capaian, 'indikator');
  if (belum !== undefined) return belum;
  if (bobot === undefined) return rataRata(capaian);
  const tanpaBobot: Nilai = { jenis: 'absen', sebab: 'kosong', keterangan: 'ada indikator tanpa bobot' };
  return rataRataTertimbang(capaian.map((nilai, index) => ({ nilai, bobot: bobot[index] ?? tanpaBobot })));
}
