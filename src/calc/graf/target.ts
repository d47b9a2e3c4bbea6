import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import { perubahanTarget } from '../../model/perubahan.ts';
import type { Graf } from '../graf.ts';
import { angka } from '../nilai.ts';
import { selisih } from '../selisih.ts';
import { targetBerlaku } from '../target-berlaku.ts';
import { nilaiData } from './nilai-data.ts';
import { satuanSelisih } from './satuan-selisih.ts';

/** Awalan dan akhiran kunci fakta sebuah indikator, misalnya `IKU.4` dan `.2022`. */
export interface LetakTarget {
  readonly kode: string;
  readonly akhiran: string;
}

/**
 * Fakta `<kode>.target`: target yang berlaku. Bila Perjanjian Kinerja pernah diubah, target awal dan setiap
 * perubahannya menjadi masukan (`target-awal`, `target-revisi-1`, …), sehingga rantainya dapat ditelusuri.
 */
export function grafTarget(
  graf: Graf,
  periode: PeriodeModel,
  indikator: IndikatorModel,
  { kode, akhiran }: LetakTarget,
): void {
  const { data, satuan, tempatTarget } = indikator;
  const k = (nama: string): string => `${kode}.${nama}${akhiran}`;
  const label = (nama: string): string => `${nama} ${kode}${akhiran === '' ? '' : ` (${akhiran.slice(1)})`}`;
  const awal = {
    nilai: nilaiData(data.target.pk),
    tempat: tempatTarget,
    asal: data.asal,
    catatan: data.target.keterangan,
  };
  const rantai = perubahanTarget(periode, indikator);
  if (rantai.length === 0) return graf.daun(k('target'), label('Target'), satuan, awal);
  graf.daun(k('target-awal'), label('Target awal'), satuan, awal);
  for (const [index, { nomor, tanggal, alasan, target, tempat }] of rantai.entries())
    graf.daun(k(`target-revisi-${index + 1}`), label(`Target perubahan ${nomor}`), satuan, {
      nilai: angka(target.nilai),
      tempat,
      asal: `Perubahan ${nomor}, ${tanggal}`,
      catatan: alasan,
    });
  graf.hitung(k('target'), label('Target yang berlaku'), satuan, {
    rumus: 'target-berlaku',
    masukan: [k('target-awal'), ...rantai.map((_, index) => k(`target-revisi-${index + 1}`))] as [
      string,
      ...string[],
    ],
    hitung: ([pertama, ...perubahan]) => targetBerlaku(pertama, perubahan),
    catatan: rantai.at(-1)?.alasan,
  });
}

/**
 * Beda target antardokumen perencanaan, masing-masing target yang belakangan dikurangi yang terdahulu: Renstra ke PK
 * (`selisih-pk-renstra`), Renja ke PK (`selisih-pk-renja`), PK ke PK perubahan (`selisih-revisi-pk`), dan PK ke target
 * yang dipakai mengukur (`selisih-ukur-pk`). Yang tidak punya salah satu sisinya tidak dibuat.
 */
export function grafBedaTarget(graf: Graf, periode: PeriodeModel, indikator: IndikatorModel): void {
  const { kode, data, satuan, renstra, tempatTarget } = indikator;
  const direvisi = perubahanTarget(periode, indikator).length > 0;
  const pk = direvisi ? `${kode}.target-awal` : `${kode}.target`;
  const { renja, alasan_renja: alasan } = data.target;
  if (renja !== undefined)
    graf.daun(`${kode}.target-renja`, `Target Renja ${kode}`, satuan, {
      nilai: angka(renja.nilai),
      tempat: tempatTarget,
      asal: data.asal,
      catatan: alasan,
    });
  const beda = (nama: string, label: string, kini: string, dulu: string): void => {
    graf.hitung(`${kode}.selisih-${nama}`, `${label} ${kode}`, satuanSelisih(satuan), {
      rumus: 'selisih',
      masukan: [kini, dulu],
      hitung: ([a, b]) => selisih(a, b),
    });
  };
  if (renstra?.target[String(periode.tahun)] !== undefined)
    beda('pk-renstra', 'Target PK dikurangi target Renstra', pk, `${kode}.target-renstra`);
  if (renja !== undefined) beda('pk-renja', 'Target PK dikurangi target Renja', pk, `${kode}.target-renja`);
  if (direvisi) beda('revisi-pk', 'Target PK perubahan dikurangi target PK awal', `${kode}.target`, pk);
  if (data.target_ukur !== undefined)
    beda('ukur-pk', 'Target yang diukur dikurangi target PK', `${kode}.target-ukur`, `${kode}.target`);
}
