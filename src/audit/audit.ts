import { bacaDokumen } from '../claims/dokumen.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import type { Peraturan } from '../claims/register.ts';
import { ATURAN } from './rules/index.ts';
import { beriSebab } from './sebab.ts';
import type { Aturan, Temuan } from './temuan.ts';

/**
 * Memeriksa dokumen yang tidak dibuat dengan Lapkin. Masuk: teks atau Markdown dan register peraturan; keluar: temuan
 * urut baris. Murni.
 */
export function auditTeks(sumber: string, register: readonly Peraturan[] = []): readonly Temuan[] {
  return auditDokumen(bacaDokumen(sumber, register));
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
  return [...beriSebab(gabung(tanpaKembar(semua)), dokumen)].sort(
    (a, b) => a.baris - b.baris || (a.aturan < b.aturan ? -1 : 1),
  );
}

/** Aturan umum yang temuannya mengalah kepada aturan yang lebih khusus di tempat yang sama. */
const UMUM = new Set([
  'rasio-cacah',
  'hubungan-kolom',
  'fakta-prosa',
  'angka-baris-prosa',
  'nilai-berlabel',
  'jumlah-jenjang',
  'pembagian-prosa',
  'persen-sebanding',
  'peran-angka-prosa',
  'ukuran-sekalimat-sebaris',
]);
/** Aturan yang tulisan dan seharusnya yang sama selalu berarti pertentangan yang sama, di mana pun tercetak. */
const SATU_MASALAH = new Set([
  'satu-kode-satu-sebutan',
  'judul-peraturan-sama',
  'nomor-peraturan-sama',
  'rujukan-ada',
]);

/** Satu tempat dengan satu tulisan dilaporkan sekali, oleh aturan yang paling khusus. */
function tanpaKembar(semua: readonly Temuan[]): readonly Temuan[] {
  const urut = [...semua].sort((a, b) => Number(UMUM.has(a.aturan)) - Number(UMUM.has(b.aturan)));
  const terlihat = new Set<string>();
  return urut.filter(({ aturan, baris, tercetak, seharusnya }) => {
    const [sendiri, isi] = [
      `${aturan}|${baris}|${tercetak}`,
      `${baris}|${baku(tercetak)}|${baku(seharusnya)}`,
    ];
    const kembar = terlihat.has(sendiri) || (UMUM.has(aturan) && terlihat.has(isi));
    terlihat.add(sendiri).add(isi);
    return !kembar;
  });
}

function baku(tulisan: string): string {
  return tulisan.replace(/[%\s]|Rp\.?|,-/g, '').toLowerCase();
}

/** Pertentangan yang berulang menjadi satu temuan; tempat-tempat lainnya di `lain`. */
function gabung(semua: readonly Temuan[]): readonly Temuan[] {
  const kelompok = Map.groupBy(semua, (satu) =>
    SATU_MASALAH.has(satu.aturan)
      ? `${satu.aturan}|${baku(satu.tercetak)}|${baku(satu.seharusnya)}`
      : `${satu.aturan}|${satu.baris}|${satu.tercetak}`,
  );
  return [...kelompok.values()].flatMap((isi) => {
    const [utama, ...lain] = [...isi].sort((a, b) => a.baris - b.baris);
    if (utama === undefined || lain.length === 0) return utama ?? [];
    const tempat = [...(utama.lain ?? []), ...lain.map(({ baris }) => baris)];
    return { ...utama, lain: [...new Set(tempat)] };
  });
}
