import { tulisDokumen } from '../../../../src/audit/laporan/tulisan.ts';
import { uraikanHtml } from '../../../../src/audit/laporan/uraikan.ts';
import type { BagianView, DokumenView } from '../../../../src/view/bentuk.ts';
import { gantiTulisan } from '../markup.ts';
import type { BarisGanti, MutanTulisan } from '../tipe.ts';

/** Yang tidak ditulis sebagai teks oleh `uraikanHtml`, jadi bukan bagian baris tulisannya. */
const LEWATI: ReadonlySet<string> = new Set(['canvas', 'math', 'summary', 'svg', 'colgroup', 'aside']);

/** Dokumen sebelum ditanami: baris tulisannya, dan tempat setiap baris di HTML bagiannya. */
export interface LadangPdf {
  readonly dokumen: DokumenView;
  readonly baris: readonly string[];
  readonly tempat: ReadonlyMap<number, Tempat>;
}

/** Kepala bagian tidak punya letak di HTML-nya. */
interface Tempat {
  readonly bagian: number;
  readonly awal?: number;
  readonly akhir?: number;
}

/** Dokumen yang ditanami; `tujuan` menyebut pengenal yang menandai setiap baris yang diganti. */
export interface Tertanam {
  readonly dokumen: DokumenView;
  readonly tujuan: ReadonlyMap<number, string>;
}

/** Tabel kembar grafik hanya ada di situs; di cetakan angkanya digambar dari data grafik, jadi tidak dapat ditanami. */
const TIDAK_DICETAK = /<details class="kembar">.*?<\/details>/gs;

export function siapkanLadang(dokumen: DokumenView): LadangPdf {
  const { teks, baris } = tulisDokumen(dokumen);
  const tempat = new Map<number, Tempat>();
  for (const [i, { slug, html }] of dokumen.bagian.entries()) {
    const milik = baris.flatMap(({ bagian }, j) => (bagian === slug ? [j + 1] : []));
    const letak = uraikanHtml(html).map((satu) => satu.letak);
    const tersembunyi = [...html.matchAll(TIDAK_DICETAK)];
    for (const [j, nomor] of milik.entries()) {
      const awal = letak[j - 1];
      if (
        tersembunyi.some(
          ({ index, 0: isi }) => awal !== undefined && index < awal && awal < index + isi.length,
        )
      )
        continue;
      const akhir = letak.find((satu, k) => k >= j && satu > (awal ?? 0)) ?? html.length;
      tempat.set(nomor, j === 0 || awal === undefined ? { bagian: i } : { bagian: i, awal, akhir });
    }
  }
  return { dokumen, baris: teks.split('\n'), tempat };
}

/** Menanam beberapa mutan sekaligus. Tulisan barunya ditandai agar halamannya diketahui dari tujuan bernama PDF. */
export function tanamHalaman(
  { dokumen, baris, tempat }: LadangPdf,
  mutan: readonly MutanTulisan[],
): Tertanam {
  const tujuan = new Map<number, string>();
  const bagian: BagianView[] = [...dokumen.bagian];
  const semua = mutan
    .flatMap(({ ubahan }): BarisGanti[] => [ubahan, ...(ubahan.serta ?? [])])
    .sort((a, b) => b.baris - a.baris);
  for (const { baris: nomor, ganti } of semua) {
    const di = tempat.get(nomor);
    const milik = di === undefined ? undefined : bagian[di.bagian];
    if (di === undefined || milik === undefined) throw new Error(`baris ${nomor} tidak dicetak di HTML`);
    const sebelum = baris[nomor - 1] ?? '';
    const id = di.awal === undefined ? milik.id : `mutan-${nomor}`;
    bagian[di.bagian] =
      di.awal === undefined ? gantiKepala(milik, ganti) : gantiIsi(milik, di, sebelum, ganti, id);
    tujuan.set(nomor, id);
  }
  const akhir = bagian.at(-1);
  // Peramban hanya mencatat tujuan yang ditaut.
  const tautan = [...tujuan.values()].map((id) => `<a href="#${id}"></a>`).join('');
  if (akhir !== undefined) bagian[bagian.length - 1] = { ...akhir, html: akhir.html + tautan };
  return { dokumen: { ...dokumen, bagian }, tujuan };
}

function gantiIsi(
  milik: BagianView,
  { awal = 0, akhir = milik.html.length }: Tempat,
  sebelum: string,
  sesudah: string,
  id: string,
): BagianView {
  const bungkus = (tulisan: string): string => `<span id="${id}">${tulisan}</span>`;
  const baru = gantiTulisan(milik.html.slice(awal, akhir), sebelum, sesudah, { lewati: LEWATI, bungkus });
  if (baru === undefined)
    throw new Error(`penanda daftar "${sebelum.slice(0, 20)}" tidak dapat diganti di HTML`);
  return { ...milik, html: milik.html.slice(0, awal) + baru + milik.html.slice(akhir) };
}

/** Kepala bagian: nomor dan judulnya dua hal terpisah. */
function gantiKepala(milik: BagianView, sesudah: string): BagianView {
  const { nomor, judul } = milik;
  if (sesudah.startsWith(`${nomor} `)) return { ...milik, judul: sesudah.slice(nomor.length + 1) };
  if (sesudah.endsWith(` ${judul}`)) return { ...milik, nomor: sesudah.slice(0, -judul.length - 1) };
  throw new Error(`kepala "${nomor} ${judul}" menjadi "${sesudah}"`);
}
