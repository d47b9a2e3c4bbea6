import { bulat } from '../../src/format/bulat.ts';
import type { Tercetak } from '../../src/schema/tercetak.ts';
import type { Banding } from './banding.ts';
import { bacaSel, type Bilangan } from './bilangan.ts';
import type { BarisAcuan, TabelAcuan } from './tabel.ts';
import type { SelHtml, TabelHtml } from './tabel-html.ts';

/** Di mana sebuah tabel naskah berada dalam HTML jadi. */
export interface PetaHtml {
  /** Pengenal tabel acuan. */
  readonly id: string;
  /** Pengenal tabel HTML. */
  readonly tabel: string;
  /** Setiap kolom naskah: nomor kolom HTML (mulai 0). Kolom yang tidak disebut adalah kesalahan. */
  readonly kolom: Readonly<Record<string, number>>;
  /** Nomor baris HTML (mulai 0) bagi sebuah baris naskah; bila tidak ditulis, menurut urutannya. */
  readonly baris?: (baris: BarisAcuan, html: TabelHtml) => number;
  /** Baris HTML yang memang tidak ada di naskah, misalnya subjumlah atau kepala kelompok. */
  readonly tambahan?: (baris: readonly SelHtml[]) => boolean;
}

/** Satu sel naskah sesudah dibandingkan dengan HTML. */
export interface BandingHtml extends Banding {
  /** Tulisan di dokumen jadi. */
  readonly terbit: string;
}

/** Baris HTML yang kolom ke-`kolom`-nya sama dengan sel naskah `nama`. */
export function menurutKolom(nama: string, kolom: number): NonNullable<PetaHtml['baris']> {
  return (baris, html) => {
    const cari = rapikan(baris.sel.get(nama) ?? '');
    return html.baris.findIndex((sel) => rapikan(sel[kolom]?.teks ?? '') === cari);
  };
}

/** Membandingkan setiap sel naskah, angka maupun tulisan, dengan sel HTML-nya. Murni. */
export function bandingkanHtml(
  tabel: TabelAcuan,
  peta: PetaHtml,
  semua: ReadonlyMap<string, TabelHtml>,
): readonly BandingHtml[] {
  const html = semua.get(peta.tabel);
  const masalah = (baris: number, kolom: string, tercetak: string, keterangan: string): BandingHtml => ({
    ...{ tabel: tabel.id, baris, kolom, fakta: '', tercetak, terbit: '' },
    putusan: 'masalah',
    keterangan,
  });
  if (html === undefined) return [masalah(0, '', '', `tabel HTML ${peta.tabel} tidak ada`)];
  const dipakai = new Set<number>();
  const sel = tabel.baris.flatMap((baris): BandingHtml[] => {
    const nomor = peta.baris?.(baris, html) ?? baris.urut - 1;
    const milik = html.baris[nomor];
    if (milik === undefined)
      return [masalah(baris.baris, '', [...baris.sel.values()].join(' | '), 'baris HTML tidak ada')];
    dipakai.add(nomor);
    return tabel.kolom.flatMap((kolom) => {
      const tercetak = baris.sel.get(kolom) ?? '';
      const letak = peta.kolom[kolom];
      const satu = letak === undefined ? undefined : milik[letak];
      if (satu === undefined) return [masalah(baris.baris, kolom, tercetak, 'kolom HTML tidak ada')];
      return bandingkanSel({ tabel: tabel.id, baris: baris.baris, kolom, tercetak, terbit: satu.teks }, satu);
    });
  });
  const lebih = html.baris.flatMap((baris, index) =>
    dipakai.has(index) || peta.tambahan?.(baris) === true
      ? []
      : [masalah(0, '', '', `baris HTML "${baris.map(({ teks }) => teks).join(' | ')}" tidak ada di naskah`)],
  );
  return [...sel, ...lebih];
}

type Tempat = Pick<BandingHtml, 'tabel' | 'baris' | 'kolom' | 'tercetak' | 'terbit'>;

function bandingkanSel(tempat: Tempat, { teks, fakta }: SelHtml): BandingHtml[] {
  const { tercetak } = tempat;
  if (rapikan(tercetak) === rapikan(teks)) return [putus(tempat, fakta[0] ?? '', true)];
  const [naskah, jadi] = [bilanganSaja(tercetak), bilanganSaja(teks)];
  if (naskah === undefined || jadi === undefined || naskah.length !== jadi.length)
    return [putus(tempat, fakta[0] ?? '', false)];
  if (naskah.length === 1 || fakta.length !== naskah.length)
    return [
      putus(
        tempat,
        fakta[0] ?? '',
        naskah.every((satu, i) => setara(satu, jadi[i])),
      ),
    ];
  return naskah.map((satu, i) =>
    putus({ ...tempat, tercetak: satu.teks }, fakta[i] ?? '', setara(satu, jadi[i])),
  );
}

function putus(tempat: Tempat, fakta: string, sama: boolean): BandingHtml {
  return { ...tempat, fakta, putusan: sama ? 'sama' : 'beda', keterangan: `terbit "${tempat.terbit}"` };
}

/** Bilangan yang sama: nilai jadi dibulatkan ke desimal naskah bila lebih teliti, selain itu tepat sama. */
function setara({ nilai, desimal }: Bilangan, jadi: Bilangan | undefined): boolean {
  if (jadi === undefined) return false;
  return jadi.desimal > desimal
    ? bulat(jadi.nilai, desimal) === bulat(nilai, desimal)
    : jadi.nilai.equals(nilai);
}

/** Bilangan dalam sel yang isinya hanya bilangan, lambang, dan kurung; `undefined` bila memuat kata. */
function bilanganSaja(tulisan: string): readonly Bilangan[] | undefined {
  const isi = bacaSel(tulisan);
  if (isi.jenis !== 'bilangan' || isi.bilangan.length === 0) return undefined;
  return /[a-z]/i.test(tulisan.replace(/Rp/g, '')) ? undefined : isi.bilangan;
}

/** Tulisan tanpa beda yang tidak berarti: huruf besar, spasi, tanda hubung, dan spasi dalam kode (`IKU. 1`). */
export function rapikan(tulisan: string): string {
  return tulisan
    .replace(/[–—]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\b([A-Z]{2,3})\.\s+(?=\d)/g, '$1.')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Perbedaan tulisan yang disebut di tercetak.yaml: baris, tulisan naskah, dan tulisan jadi sama. */
export function tulisanDinamai(banding: BandingHtml, { tulisan }: Tercetak): boolean {
  return (
    banding.putusan === 'beda' &&
    tulisan.some(
      ({ tercetak, menjadi, baris }) =>
        tercetak === banding.tercetak && menjadi === banding.terbit && baris.includes(banding.baris),
    )
  );
}

/** Naskah dan dokumen jadi untuk memeriksa kutipan di luar tabel. */
export interface Pemeriksa {
  /** Baris-baris naskah; setiap `tercetak` harus tertulis di barisnya. */
  readonly naskah?: readonly string[];
  /** Tulisan dokumen jadi; setiap `menjadi` harus ada di dalamnya. */
  readonly terbit?: string;
}

/**
 * Keberatan atas daftar `tulisan`: yang `menjadi`-nya tertulis di baris tabel tetapi tidak berbeda di situ sudah usang;
 * yang tulisannya tidak ada di naskah atau di dokumen jadi salah kutip.
 */
export function periksaTulisan(
  { tulisan }: Tercetak,
  banding: readonly BandingHtml[],
  { naskah, terbit }: Pemeriksa = {},
): readonly string[] {
  const tabel = new Set(banding.map(({ baris }) => baris));
  return tulisan.flatMap(({ tercetak, menjadi, baris: semua }) => {
    const asing =
      terbit !== undefined && menjadi !== undefined && !rapikan(terbit).includes(rapikan(menjadi));
    const perBaris = semua.flatMap((baris) => {
      const cocok = (satu: BandingHtml): boolean =>
        satu.baris === baris &&
        satu.putusan === 'beda' &&
        satu.tercetak === tercetak &&
        satu.terbit === menjadi;
      const usang = menjadi !== undefined && tabel.has(baris) && !banding.some(cocok);
      const kutipan = naskah?.[baris - 1];
      return [
        ...(usang ? [`"${tercetak}": usang, baris ${baris} tidak berbeda dengan tulisan itu`] : []),
        ...(kutipan === undefined || kutipan.includes(tercetak)
          ? []
          : [`"${tercetak}": tidak tertulis di baris ${baris}`]),
      ];
    });
    return [...perBaris, ...(asing ? [`"${menjadi}": tidak tertulis di dokumen`] : [])];
  });
}
