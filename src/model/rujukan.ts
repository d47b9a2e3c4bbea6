import type { Berkas } from '../load/isi.ts';
import type { Jalan } from '../load/letak.ts';
import type { Message } from '../message.ts';
import { suggest } from '../nearest.ts';

/** Di mana yang memang baru dapat didaftarkan. */
const DAFTARKAN: Readonly<Record<string, string>> = {
  unit: ', atau daftarkan unit baru di content/instansi.yaml',
  pejabat: ', atau daftarkan pejabat di content/instansi.yaml',
  renstra: ', atau hapus baris renstra bila unit ini tidak punya Renstra',
  pedoman: ', atau tambahkan berkasnya di content/pedoman/',
  indikator: ', atau tambahkan indikatornya di rencana.yaml',
};

/** Pengumpul temuan rujukan yang tidak menemukan tujuannya. */
export interface Pencatat {
  readonly messages: Message[];
  /** Mengambil tujuan; mencatat temuan bertempat bila tidak ada. */
  readonly cari: <T>(
    berkas: Berkas<unknown>,
    jalan: Jalan,
    apa: string,
    kunci: string,
    tujuan: ReadonlyMap<string, T>,
  ) => T | undefined;
  readonly catat: (berkas: Berkas<unknown>, jalan: Jalan, rule: string, text: string, hint: string) => void;
}

/** Pencatat rujukan yang tidak ada dan temuan lain atas data. */
export function buatPencatat(): Pencatat {
  const messages: Message[] = [];
  const catat: Pencatat['catat'] = ({ letak }, jalan, rule, text, hint) => {
    messages.push({ rule, severity: 'galat', place: letak(jalan), text, hint });
  };
  return {
    messages,
    catat,
    cari(berkas, jalan, apa, kunci, tujuan) {
      const found = tujuan.get(kunci);
      if (found === undefined)
        catat(
          berkas,
          jalan,
          `${apa}-tidak-dikenal`,
          `${apa} "${kunci}" tidak dikenal`,
          `${suggest(kunci, [...tujuan.keys()])}${DAFTARKAN[apa] ?? ''}`,
        );
      return found;
    },
  };
}
