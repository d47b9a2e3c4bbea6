import { tulisDokumen } from '../../../src/audit/laporan/tulisan.ts';
import type { Files } from '../../../src/load/load.ts';
import type { Proyek } from '../../../src/site/rangkai.ts';
import { undi } from './acak.ts';
import { penilaiIsi } from './nilai-isi.ts';
import { operatorData } from './operator-data.ts';
import { operatorProsa } from './operator-prosa.ts';
import { operatorTulisan } from './operator-tulisan.ts';
import type { Ladang, Nasib, ParaPembawa } from './tipe.ts';

/** Semua operator atas isi proyek, dan operator tulisan bagi setiap pembawa. */
export function susunLadang(isi: Files, proyek: Proyek, pembawa: ParaPembawa): readonly Ladang[] {
  const folder = proyek.dokumen.map(({ kunci }) => kunci);
  const bab = folder.flatMap((kunci) =>
    [...isi]
      .filter(([berkas]) => berkas.startsWith(`content/unit/${kunci}/`) && berkas.endsWith('.mdx'))
      .map(([berkas, teks]) => ({ berkas, isi: teks, dokumen: kunci })),
  );
  const periode = new Set(folder.map((kunci) => kunci.split('/').slice(0, 2).join('/')));
  const bawahan = new Set(
    [...periode].flatMap(
      (kunci) => proyek.laporan?.periode.get(kunci)?.bawahan.map((satu) => satu.kunci) ?? [],
    ),
  );
  const data = [...isi]
    .filter(([berkas]) =>
      [...periode, ...bawahan].some((kunci) =>
        new RegExp(`^content/unit/${kunci}/[^/]+\\.yaml$`).test(berkas),
      ),
    )
    .map(([berkas, teks]) => ({ berkas, baris: teks.split('\n') }));
  const naskah = proyek.dokumen.map((satu) => ({ nama: satu.kunci, tulisan: tulisDokumen(satu) }));
  return [...operatorProsa(bab, proyek), ...operatorData(data), ...operatorTulisan(naskah, pembawa)];
}

/** Menilai mutan-mutan yang diundi benih dari semua ladang, menurut urutan pembawanya. */
export async function nilaiMutan(
  isi: Files,
  ladang: readonly Ladang[],
  pembawa: ParaPembawa,
  banyak: number,
  benih: number,
  lapor: (nasib: Nasib) => void = () => undefined,
): Promise<readonly Nasib[]> {
  const mutan = undi(
    ladang.map((satu) => satu.mutan),
    banyak,
    benih,
  ).map((buat) => buat());
  const nilaiIsi = penilaiIsi(isi);
  const hasil: Nasib[] = [];
  for (const satu of mutan) {
    if (satu.jenis !== 'isi') continue;
    const nasib = nilaiIsi(satu);
    hasil.push(nasib);
    lapor(nasib);
  }
  for (const [jenis, satu] of pembawa) {
    const milik = mutan.flatMap((itu) => (itu.jenis === jenis ? [itu] : []));
    hasil.push(...(await satu.nilai(milik, lapor)));
  }
  return hasil;
}

/** Yang luput di Word atau PDF tetapi ketemu sebagai teks: kesalahan pembacanya, bukan kekurangan aturan. */
export async function luputDiPembawa(
  nasib: readonly Nasib[],
  pembawa: ParaPembawa,
): Promise<readonly Nasib[]> {
  const luput = nasib.flatMap((satu) =>
    satu.ketemu || satu.mutan.jenis === 'isi' || satu.mutan.jenis === 'tulisan'
      ? []
      : [{ nasib: satu, mutan: satu.mutan }],
  );
  const teks =
    (await pembawa.get('tulisan')?.nilai(
      luput.map(({ mutan }) => mutan),
      () => undefined,
    )) ?? [];
  return luput.flatMap((satu, i) => (teks[i]?.ketemu === true ? [satu.nasib] : []));
}
