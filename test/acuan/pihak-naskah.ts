import { bakukan } from '../../src/format/baku.ts';
import type { RencanaAksi } from '../../src/schema/rencana-aksi.ts';
import type { Instansi } from '../../src/schema/instansi.ts';

/**
 * Menyebut ulang daftar pihak naskah dengan nama terdaftarnya, dipisah titik koma. Naskah memisahkannya dengan koma,
 * titik koma, atau "dan", sedangkan nama unit sendiri memuat ketiganya: sebutan terpanjang yang cocok menang.
 */
export function pihakNaskah(
  unit: Iterable<Instansi['unit'][number]>,
  pihakLain: RencanaAksi['pihak_lain'],
): (tulisan: string) => string {
  const nama = new Map<string, string>();
  for (const satu of pihakLain)
    for (const sebutan of [satu.nama, ...satu.alias]) nama.set(bakukan(sebutan), satu.nama);
  for (const satu of unit)
    for (const sebutan of [satu.nama, satu.singkat, ...satu.alias]) nama.set(bakukan(sebutan), satu.nama);
  const sebutan = [...nama.keys()].sort((a, b) => b.length - a.length);
  return (tulisan) => {
    const hasil: string[] = [];
    let sisa = bakukan(tulisan);
    while (sisa !== '') {
      const satu = sebutan.find((s) => sisa.startsWith(s) && !/^[\p{L}\p{N}]/u.test(sisa.slice(s.length)));
      if (satu === undefined) return `pihak tidak dikenal: ${sisa}`;
      hasil.push(nama.get(satu) ?? '');
      sisa = sisa.slice(satu.length).replace(/^(?:[\s,;]|dan )+/, '');
    }
    return hasil.join('; ');
  };
}
