import { fileURLToPath } from 'node:url';
import { muatProyek } from '../../src/site/proyek.ts';
import type { DokumenView } from '../../src/view/bentuk.ts';
import type { Konteks } from '../../src/view/konteks.ts';

/** Isi sungguhan proyek ini: LKj Deputi Bidang PMK 2023. */
export const proyek = await muatProyek(fileURLToPath(new URL('../../', import.meta.url)));

export const laporan = cariLaporan();
/** Semua bagian sebagai satu HTML, seperti pada cetakan. */
export const seluruhHtml = laporan.bagian.map(({ html }) => html).join('\n');

function cariLaporan(): DokumenView {
  const satu = proyek.dokumen.find(({ kunci }) => kunci === 'deputi-pmk/2023/lkj');
  if (satu === undefined) throw new Error('LKj Deputi Bidang PMK 2023 tidak terender');
  return satu;
}

/** Konteks setiap dokumen proyek, menurut kuncinya. */
export function semuaKonteks(): ReadonlyMap<string, Konteks> {
  const { laporan: isi, semuaHasil } = proyek;
  if (isi === undefined) throw new Error('proyek tidak terangkai');
  return new Map(
    [...semuaHasil.values()].flatMap((hasil) =>
      hasil.periode.dokumen.map((dokumen) => [
        dokumen.kunci,
        { laporan: isi, dokumen, hasil, semuaHasil, awalan: '' },
      ]),
    ),
  );
}

export function konteksLaporan(): Konteks {
  const konteks = semuaKonteks().get(laporan.kunci);
  if (konteks === undefined) throw new Error('proyek tidak terangkai');
  return konteks;
}
