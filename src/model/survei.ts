import { slug } from '../format/slug.ts';
import type { PeriodeIsi } from '../load/isi.ts';
import type { Pedoman } from '../schema/pedoman.ts';
import type { Pencatat } from './rujukan.ts';

/** Memeriksa rujukan survei: skala pedoman, predikat minimal, kelompok wilayah, dan predikat dalam sebaran. */
export function periksaSurvei({ survei: berkas }: PeriodeIsi, { skala }: Pedoman, { cari }: Pencatat): void {
  if (berkas === undefined) return;
  const dikenal = new Map(skala.map((satu) => [satu.id, satu]));
  for (const [s, { skala: id, minimal, kelompok, hasil }] of berkas.data.survei.entries()) {
    const dipakai = cari(berkas, ['survei', s, 'skala'], 'skala', id, dikenal);
    if (dipakai === undefined) continue;
    const predikat = new Map(dipakai.pita.map(({ nama }) => [nama, nama]));
    const pengenal = new Map(dipakai.pita.map(({ nama }) => [slug(nama), nama]));
    const semuaKelompok = new Map(kelompok.map((satu) => [satu.id, satu]));
    cari(berkas, ['survei', s, 'minimal'], 'predikat', minimal, predikat);
    for (const [h, { kelompok: milik, sebaran }] of hasil.entries()) {
      cari(berkas, ['survei', s, 'hasil', h, 'kelompok'], 'kelompok', milik, semuaKelompok);
      for (const nama of Object.keys(sebaran))
        cari(berkas, ['survei', s, 'hasil', h, 'sebaran', nama], 'predikat', nama, pengenal);
    }
  }
}
