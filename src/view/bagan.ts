import type { BaganView, PetaView } from './bentuk.ts';
import { type Konteks, periode, namaUnit } from './konteks.ts';
import { TINGKAT_SASARAN, tingkatSasaran } from './tingkat.ts';

/** Struktur organisasi dari pohon unit. */
export function susunBagan(konteks: Konteks, id: string): BaganView {
  const { unit } = konteks.laporan;
  const anak = [...unit.values()].filter(({ induk }) => induk === id);
  return { nama: namaUnit(konteks, id), anak: anak.map((satu) => susunBagan(konteks, satu.id)) };
}

/**
 * Peta strategi: perspektif yang diampu, dari atas ke bawah, dengan sasarannya. Bila tidak satu sasaran pun punya
 * perspektif, lapisannya tingkat sasaran: strategis, program, kegiatan.
 */
export function susunPeta(konteks: Konteks): PetaView {
  const { pedoman, sasaran } = periode(konteks);
  const berperspektif = sasaran.some(({ perspektif }) => perspektif !== undefined);
  const lapisan = berperspektif
    ? pedoman.perspektif.map(({ id, nama }) => ({
        nama,
        milik: sasaran.filter((satu) => satu.perspektif === id),
      }))
    : TINGKAT_SASARAN.map(([id, nama]) => ({
        nama,
        milik: sasaran.filter((satu) => tingkatSasaran(satu) === id),
      }));
  return {
    perspektif: lapisan
      .filter(({ milik }) => milik.length > 0)
      .map(({ nama, milik }) => ({ nama, sasaran: milik.map(({ kode, judul }) => ({ kode, judul })) })),
  };
}
