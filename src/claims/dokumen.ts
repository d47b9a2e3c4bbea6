import { DaftarIndikator, bacaBagian, isSasaran, pisahKode, type Sebutan } from './indikator.ts';
import { bacaDaftar, bacaJudul, bacaKeterangan } from './judul.ts';
import { tanpaHiasan } from './halaman.ts';
import { bertab } from './kolom-spasi.ts';
import { barisIndikator, klaimTabel, sebutanTabel, type BarisIndikator, type Klaim } from './klaim.ts';
import { terakhirSampai, yangMemuat } from './letak.ts';
import { bacaParagraf } from './paragraf.ts';
import { SebutanIndikator, bacaPokok, type Pokok } from './pokok.ts';
import type { Peraturan } from './register.ts';
import { bacaTabel } from './tabel.ts';
import type { Bagian, EntriDaftar, Judul, Keterangan, Paragraf, Tabel } from './tipe.ts';

/** Dokumen asing sesudah diurai; setiap bagiannya tahu nomor barisnya. */
export interface Dokumen {
  readonly baris: readonly string[];
  /** Tahun laporan menurut sampul; tidak tentu: `undefined`. */
  readonly tahun: number | undefined;
  readonly daftar: readonly EntriDaftar[];
  readonly judul: readonly Judul[];
  readonly keterangan: readonly Keterangan[];
  readonly tabel: readonly Tabel[];
  readonly paragraf: readonly Paragraf[];
  readonly bagian: readonly Bagian[];
  readonly indikator: DaftarIndikator;
  /** Bagian yang judulnya indikator, juga yang tanpa kode. */
  readonly pokok: readonly Pokok[];
  readonly sebutanIndikator: SebutanIndikator;
  readonly sebutan: readonly Sebutan[];
  readonly barisIndikator: readonly BarisIndikator[];
  readonly klaim: readonly Klaim[];
  /** Peraturan yang diketahui di luar dokumen ini. */
  readonly register: readonly Peraturan[];
}

/** Baris yang lebih panjang bukan tulisan orang; sisanya tidak dibaca agar waktu baca tetap sebanding besar berkas. */
const TERPANJANG = 20_000;

/** Mengurai teks atau Markdown dengan tabel bertab atau berpipa. Murni; tidak pernah melempar. */
export function bacaDokumen(sumber: string, register: readonly Peraturan[] = []): Dokumen {
  const mentah = tanpaHiasan(
    sumber
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((teks) => (teks.length > TERPANJANG ? teks.slice(0, TERPANJANG) : teks)),
  );
  const { entri: daftar, termasuk } = bacaDaftar(mentah);
  const baris = bertab(mentah, (nomor) => termasuk.has(nomor));
  const keterangan = bacaKeterangan(baris, termasuk);
  const judul = bacaJudul(baris, termasuk);
  const tabel = bacaTabel(baris, (nomor) => termasuk.has(nomor), keterangan);
  const dalamTabel = nomorTabel(tabel);
  const bagian = bacaBagian(baris, judul, (nomor) => termasuk.has(nomor) || dalamTabel.has(nomor));
  const bukanProsa = new Set([
    ...termasuk,
    ...keterangan.map((satu) => satu.baris),
    ...judul.map((satu) => satu.baris),
    ...bagian.map((satu) => satu.baris),
    ...barisBerkolom(baris),
  ]);
  const paragraf = bacaParagraf(baris, (nomor) => bukanProsa.has(nomor));
  const tahun = tahunLaporan(baris);
  const sebutan = [...sebutanTabel(tabel), ...sebutanJudul(baris, termasuk, dalamTabel)];
  const indikator = new DaftarIndikator();
  for (const berkode of [true, false])
    for (const { kode, judul: tulisan } of sebutan)
      if (!isSasaran(kode) && (kode !== '') === berkode && indikator.cari(kode, tulisan) === undefined)
        indikator.catat(kode, tulisan);
  const semuaBaris = barisIndikator(tabel, indikator, (nomor) => bagianPada(bagian, nomor));
  const konteks = (satu: Tabel): string => konteksTabel(satu, judul, paragraf);
  return {
    baris,
    tahun,
    daftar,
    judul,
    keterangan,
    tabel,
    paragraf,
    bagian,
    indikator,
    pokok: bacaPokok(baris, judul, indikator, (nomor) => termasuk.has(nomor) || dalamTabel.has(nomor)),
    sebutanIndikator: new SebutanIndikator(indikator),
    sebutan,
    barisIndikator: semuaBaris,
    klaim: klaimTabel(semuaBaris, tahun, konteks),
    register,
  };
}

/** Baris tabel berspasi yang tidak dapat dibaca sebagai tabel tetap bukan kalimat. */
function barisBerkolom(baris: readonly string[]): readonly number[] {
  return baris.flatMap((teks, i) => (/\S {3,}\S.* {3,}\S/.test(teks) ? [i + 1] : []));
}

/** Bagian indikator yang memuat sebuah baris. */
export function bagianPada(bagian: readonly Bagian[], baris: number): Bagian | undefined {
  return yangMemuat(bagian, baris);
}

/** Keterangan tabel, atau judul subbab dan prosa terakhir sebelum tabel tanpa keterangan. */
function konteksTabel(tabel: Tabel, judul: readonly Judul[], paragraf: readonly Paragraf[]): string {
  if (tabel.keterangan !== undefined) return tabel.keterangan.judul;
  return [sebelum(judul, tabel, 12)?.judul ?? '', sebelum(paragraf, tabel, 6)?.teks.slice(-160) ?? '']
    .join(' ')
    .trim();
}

function sebelum<T extends { readonly baris: number }>(
  semua: readonly T[],
  { baris }: Tabel,
  terjauh: number,
): T | undefined {
  const satu = terakhirSampai(semua, baris - 1, ({ baris: nomor }) => nomor);
  return satu !== undefined && baris - satu.baris <= terjauh ? satu : undefined;
}

function nomorTabel(tabel: readonly Tabel[]): ReadonlySet<number> {
  return new Set(
    tabel.flatMap(({ kepala, isi }) => [
      ...kepala.map(({ baris }) => baris),
      ...isi.map(({ baris }) => baris),
    ]),
  );
}

function sebutanJudul(
  baris: readonly string[],
  daftar: ReadonlySet<number>,
  tabel: ReadonlySet<number>,
): readonly Sebutan[] {
  return baris.flatMap((mentah, i) => {
    if (daftar.has(i + 1) || tabel.has(i + 1) || mentah.length > 320) return [];
    const satu = pisahKode(mentah.replace(/^#+\s*/, ''));
    if (satu === undefined || /[.;,]$/.test(satu.judul)) return [];
    const terpotong = (baris[i + 1] ?? '').trim() !== '' || /\s[\d.,%]+$/.test(satu.judul);
    return [{ ...satu, baris: i + 1, tabel: undefined, sasaran: '', terpotong }];
  });
}

const NAMA_DOKUMEN = String.raw`(?:LAPORAN (?:AKUNTABILITAS )?KINERJA|LKJ|LAKIP|RENCANA KERJA|RENJA|PERJANJIAN KINERJA)`;

/** Tahun pada sampul atau judul berhuruf besar; bila tidak ada, tahun yang paling sering disebut bersama kata "tahun". */
function tahunLaporan(baris: readonly string[]): number | undefined {
  const pola = new RegExp(
    String.raw`${NAMA_DOKUMEN}[^\n]{0,80}?(?:\n+[^\n]{0,60}){0,5}?\b(20\d\d)\b(?!\s*[-–—]\s*20)`,
    'i',
  );
  const sampul = pola.exec(baris.slice(0, 80).join('\n'));
  if (sampul !== null && !/undang|nomor|peraturan/i.test(sampul[0])) return Number(sampul[1]);
  const judul = baris.flatMap((teks) => [
    ...teks.matchAll(
      new RegExp(String.raw`\b${NAMA_DOKUMEN}\b[^a-z]{0,80}?(20\d\d)\b(?!\s*[-–—]\s*20)`, 'g'),
    ),
  ]);
  if (judul.length > 0) return Math.max(...judul.map(([, tahun]) => Number(tahun)));
  const hitung = new Map<number, number>();
  for (const [, tahun = ''] of baris.join('\n').matchAll(/\btahun (20\d\d)\b/gi))
    hitung.set(Number(tahun), (hitung.get(Number(tahun)) ?? 0) + 1);
  return [...hitung].sort((a, b) => b[1] - a[1])[0]?.[0];
}
