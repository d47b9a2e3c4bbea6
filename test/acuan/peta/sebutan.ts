/** Pengenal unit dari sebutannya di tabel; `''` untuk baris jumlah Deputi, `undefined` bila bukan unit. */
export function unitDari(sebutan: string): string | undefined {
  if (/^Direktorat (Perancang )?Peraturan Perundang/i.test(sebutan)) return 'dit-ppu';
  if (/^Direktorat Jabatan/i.test(sebutan)) return 'dit-jabatan';
  if (/^Direktorat Kinerja/i.test(sebutan)) return 'dit-kinerja';
  if (/^Direktorat Kompensasi/i.test(sebutan)) return 'dit-kompensasi';
  return /^(Deputi Bidang PMK|Rata-rata|Total)/i.test(sebutan) ? '' : undefined;
}

/** `IKU.4` dari "IKU.4", "IKU 4.", atau "IKU 4". */
export function ikuDari(sebutan: string): string | undefined {
  const nomor = /^IKU[ .](\d{1,2})\.?$/.exec(sebutan)?.[1];
  return nomor === undefined ? undefined : `IKU.${nomor}`;
}

/** `SS.4` dari "SS 4. Tersusunnya …". */
export function sasaranDari(sebutan: string): string | undefined {
  const nomor = /^SS (\d{1,2})\./.exec(sebutan)?.[1];
  return nomor === undefined ? undefined : `SS.${nomor}`;
}

/** Kunci perspektif, misalnya `perspektif.internal-process`. */
export function perspektifDari(sebutan: string): string | undefined {
  const nama = /^(.+) Perspective$/.exec(sebutan)?.[1];
  return nama === undefined ? undefined : PERSPEKTIF.get(nama);
}

const PERSPEKTIF: ReadonlyMap<string, string> = new Map([
  ['Stakeholder', 'perspektif.stakeholder'],
  ['Customer', 'perspektif.customer'],
  ['Internal Process', 'perspektif.internal-process'],
  ['Learn and Growth', 'perspektif.learn-growth'],
]);

/** Kunci anggaran KRO (`001.ABQ`) atau RO (`001.ABQ.001`); spasi akibat pemenggalan kolom dibuang. */
export function anggaranDari(kode: string): string | undefined {
  const bersih = kode.replace(/\s/g, '');
  if (/^\d{2,3}\.[A-Z]{3}$/.test(bersih)) return `anggaran.kro.${bersih}`;
  return /^\d{2,3}\.[A-Z]{3}\.\d{3}$/.test(bersih) ? `anggaran.ro.${bersih}` : undefined;
}
