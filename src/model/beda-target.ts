import type { Message } from '../message.ts';
import { isAngka } from '../schema/angka.ts';
import type { PeriodeModel } from './laporan.ts';

/** Target Renstra, Renja, dan Perjanjian Kinerja boleh berbeda asal alasannya ditulis; yang tanpa alasan diperingatkan. */
export function periksaBedaTarget({ isi, indikator, tahun }: PeriodeModel): readonly Message[] {
  const { rencana, pk } = isi;
  if (rencana === undefined || pk === undefined) return [];
  return indikator.flatMap(({ kode, data: { target }, renstra, tempatTarget }): Message[] => {
    const diperjanjikan = target.pk;
    if (!isAngka(diperjanjikan)) return [];
    const menengah = renstra?.target[String(tahun)];
    return [
      { nama: 'Renstra', lain: menengah, alasan: target.alasan_renstra, kunci: 'alasan_renstra' },
      { nama: 'Renja', lain: target.renja, alasan: target.alasan_renja, kunci: 'alasan_renja' },
    ].flatMap(({ nama, lain, alasan, kunci }): Message[] =>
      !isAngka(lain) || lain.nilai.equals(diperjanjikan.nilai) || alasan !== undefined
        ? []
        : [
            {
              rule: 'target-tanpa-alasan',
              severity: 'peringatan',
              place: tempatTarget(),
              text: `target ${kode} ${diperjanjikan.teks} berbeda dari target ${nama} ${lain.teks} tanpa alasan`,
              hint: `tulis ${kunci} di bawah target`,
            },
          ],
    );
  });
}
