import type { BaganView, PetaView } from './bentuk.ts';
import { type Konteks, periode } from './konteks.ts';

/** Struktur organisasi dari pohon unit. */
export function susunBagan(konteks: Konteks, id: string): BaganView {
  const { unit } = konteks.laporan;
  const anak = [...unit.values()].filter(({ induk }) => induk === id);
  return { nama: unit.get(id)?.nama ?? id, anak: anak.map((satu) => susunBagan(konteks, satu.id)) };
}

/** Peta strategi: perspektif yang diampu, dari atas ke bawah, dengan sasarannya. */
export function susunPeta(konteks: Konteks): PetaView {
  const { pedoman, sasaran } = periode(konteks);
  return {
    perspektif: pedoman.perspektif.flatMap(({ id, nama }) => {
      const milik = sasaran.filter(({ perspektif }) => perspektif === id);
      return milik.length === 0 ? [] : [{ nama, sasaran: milik.map(({ kode, judul }) => ({ kode, judul })) }];
    }),
  };
}
