import { auditTeks } from '../../../../src/audit/audit.ts';
import type { Temuan } from '../../../../src/audit/temuan.ts';
import { beriTempat } from '../../../../src/cli/tempat-temuan.ts';
import { bacaPdf } from '../../../../src/print/baca-pdf.ts';
import { barisSah, barisUbahan, cocokkan, tanam, type TemuanBaru } from '../nilai-tulisan.ts';
import type { MutanTulisan, Nasib } from '../tipe.ts';
import { type Bacaan, halamanBaris, padatkan } from './letak.ts';

/** Temuan di PDF; `baris` baris tulisan yang ditunjuknya, `halaman` yang disebutnya bagi pembaca. */
interface TemuanPdf extends TemuanBaru {
  readonly bacaan: readonly number[];
  readonly halaman: number | undefined;
}

/** Halaman fisik setiap baris yang ditanami, menurut tujuan bernama di PDF; tidak melalui pembaca PDF kita. */
export async function halamanTujuan(
  pdf: Uint8Array,
  tujuan: ReadonlyMap<number, string>,
): Promise<ReadonlyMap<number, number>> {
  const { halaman } = await bacaPdf(pdf, '');
  return new Map([...tujuan].map(([baris, id]) => [baris, halaman.get(id) ?? 0]));
}

/** Kunci temuan yang tidak bergantung pada nomor baris; baris yang ditanami disebut menurut tulisan asalnya. */
export function kunciTemuan(
  { aturan, baris, tercetak, seharusnya }: Temuan,
  bacaan: Bacaan,
  semula: ReadonlyMap<number, string>,
): string {
  return `${aturan}|${semula.get(baris) ?? bacaan.padat(baris)}|${tercetak}|${seharusnya}`;
}

/** Menilai mutan-mutan yang dicetak bersama; temuan yang menunjuk ubahan dua mutan tidak dihitung bagi keduanya. */
export function nilaiKelompok(
  mutan: readonly MutanTulisan[],
  asli: readonly string[],
  bacaan: Bacaan,
  tujuan: ReadonlyMap<number, number>,
  dasar: ReadonlySet<string>,
): readonly Nasib[] {
  const letak = mutan.map((satu) => letakMutan(satu, asli, bacaan, tujuan));
  const semula = new Map(letak.flatMap((satu) => [...satu.semula]));
  const temuan = beriTempat(auditTeks(bacaan.naskah.teks), bacaan.naskah).filter(
    (satu) => !dasar.has(kunciTemuan(satu, bacaan, semula)),
  );
  return mutan.map((satu, i) => {
    const milik = letak[i];
    const lain = new Set(letak.flatMap((itu, j) => (j === i ? [] : [...itu.diubah])));
    const terbaca = temuan.flatMap((itu): TemuanPdf[] => {
      const di = [itu.baris, ...(itu.lain ?? [])];
      if (di.some((nomor) => lain.has(nomor))) return [];
      const baris = di.flatMap((nomor) => milik?.tulisan.get(nomor) ?? []);
      return [{ aturan: itu.aturan, baris, bacaan: di, halaman: itu.halaman }];
    });
    const nasib = cocokkan(satu, terbaca, (itu) => salahHalaman(itu, milik?.diubah, tujuan, satu));
    return milik?.hilang === undefined || nasib.ketemu ? nasib : { ...nasib, sebab: milik.hilang };
  });
}

interface LetakMutan {
  /** Baris bacaan → baris tulisan yang sah. */
  readonly tulisan: ReadonlyMap<number, number>;
  /** Baris bacaan yang memuat ubahan. */
  readonly diubah: ReadonlySet<number>;
  /** Tulisan padat sebelum ditanami, bagi baris bacaan yang memuat ubahan. */
  readonly semula: ReadonlyMap<number, string>;
  readonly hilang: string | undefined;
}

/** Baris bacaan bagi baris yang diubah hanya yang tercetak di halaman tujuannya. */
function letakMutan(
  mutan: MutanTulisan,
  asli: readonly string[],
  bacaan: Bacaan,
  tujuan: ReadonlyMap<number, number>,
): LetakMutan {
  const baru = tanam(asli, mutan);
  const ubahan = new Set(barisUbahan(mutan));
  const tulisan = new Map<number, number>();
  const diubah = new Set<number>();
  const semula = new Map<number, string>();
  let hilang: string | undefined;
  for (const baris of barisSah(mutan)) {
    const [teks, lama] = [baru[baris - 1] ?? '', asli[baris - 1] ?? ''];
    const halaman = tujuan.get(baris);
    const di = bacaan
      .cari(teks, lama)
      .filter((nomor) => halaman === undefined || halamanBaris(bacaan.naskah, nomor).includes(halaman));
    for (const nomor of di) {
      tulisan.set(nomor, baris);
      if (!ubahan.has(baris)) continue;
      diubah.add(nomor);
      semula.set(nomor, bacaan.padat(nomor).replace(padatkan(teks), padatkan(lama)));
    }
    if (di.length === 0 && ubahan.has(baris))
      hilang = `baris yang diubah tidak terbaca di halaman ${halaman ?? 0}`;
  }
  return { tulisan, diubah, semula, hilang };
}

/** Temuan yang menunjuk ubahannya harus menyebut halaman ubahan itu. */
function salahHalaman(
  { bacaan, halaman }: TemuanPdf,
  diubah: ReadonlySet<number> | undefined,
  tujuan: ReadonlyMap<number, number>,
  mutan: MutanTulisan,
): string | undefined {
  const benar = barisUbahan(mutan).map((satu) => tujuan.get(satu));
  const [utama] = bacaan;
  if (utama === undefined || diubah?.has(utama) !== true || benar.includes(halaman)) return undefined;
  return `menyebut halaman ${halaman ?? 0}, seharusnya ${benar.join(' atau ')}`;
}
