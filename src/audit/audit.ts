import { bacaDokumen } from '../claims/dokumen.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { ATURAN } from './rules/index.ts';
import type { Aturan, Temuan } from './temuan.ts';

/** Memeriksa dokumen yang tidak dibuat dengan Lapkin. Masuk: teks atau Markdown; keluar: temuan urut baris. Murni. */
export function auditTeks(sumber: string): readonly Temuan[] {
  return auditDokumen(bacaDokumen(sumber));
}

/** Memeriksa dokumen yang sudah diurai dengan aturan yang diberikan. */
export function auditDokumen(dokumen: Dokumen, aturan: readonly Aturan[] = ATURAN): readonly Temuan[] {
  const semua = aturan.flatMap(({ id, keparahan, periksa }) =>
    periksa(dokumen).map((hasil): Temuan => ({
      aturan: id,
      ...hasil,
      keparahan: hasil.keparahan ?? keparahan,
    })),
  );
  const terlihat = new Set<string>();
  return semua
    .filter(({ aturan: id, baris, tercetak }) => {
      const kunci = `${id}|${baris}|${tercetak}`;
      const baru = !terlihat.has(kunci);
      terlihat.add(kunci);
      return baru;
    })
    .sort((a, b) => a.baris - b.baris || (a.aturan < b.aturan ? -1 : 1));
}
