import { IndeksKata, Tetangga } from './indeks-kata.ts';
import { bersih, kata, mirip } from './kata.ts';
import type { BarisTabel, Bagian, Judul, Tabel } from './tipe.ts';

/** Indikator menurut dokumen: satu judul di bawah satu kode; kode boleh tidak ada. */
export interface Indikator {
  readonly id: string;
  readonly kode: string;
  readonly judul: string;
  readonly kata: readonly string[];
}

/** Satu tempat yang menyebut kode bersama judul, untuk indikator maupun sasaran. */
export interface Sebutan {
  readonly kode: string;
  readonly judul: string;
  readonly baris: number;
  readonly tabel: Tabel | undefined;
  /** Kode sasaran yang menaungi baris indikator ini. */
  readonly sasaran: string;
  /** Judul di luar tabel yang mungkin berlanjut di baris berikutnya. */
  readonly terpotong: boolean;
}

export const AWAL_KODE = String.raw`(?:IKU|IKK|IKP|IKSK|IKSS|IKSP|IKT|IKS|SS|SK|SP|SKP|ST)`;
const KODE = new RegExp(String.raw`^(${AWAL_KODE})[\s.\-]*(\d+(?:[.\-]\d+)*)[.:]?$`, 'i');
const KODE_JUDUL = new RegExp(
  String.raw`^(${AWAL_KODE})[\s.\-]*(\d+(?:[.\-]\d+)*)[.:]?\s+([A-Z“"].{8,})$`,
  'i',
);

/** `IKU 4.` dan `IKU.4` menjadi `IKU.4`; bukan kode: kosong. */
function bakuKode(teks: string): string {
  const cocok = KODE.exec(tanpaKurung(teks.trim()));
  return cocok === null ? '' : `${(cocok[1] ?? '').toUpperCase()}.${cocok[2] ?? ''}`;
}

/** Benar bila kode itu kode sasaran, bukan indikator. */
export function isSasaran(kode: string): boolean {
  return /^(SS|SK|SP|SKP|ST|S)\./.test(kode);
}

/** `[IKU 1.1] Judul` dan `[S 1] Judul`: kode dalam kurung siku. */
function tanpaKurung(teks: string): string {
  return teks.replace(
    /^\[([A-Z]{1,4})[\s.-]*(\d+(?:\.\d+)*)\]\s*/,
    (_, awal: string, nomor: string) => `${awal === 'S' ? 'SS' : awal === 'IK' ? 'IKU' : awal} ${nomor} `,
  );
}

/** Kode dan judul dalam satu tulisan: `SS 4. Tersusunnya …`. */
export function pisahKode(teks: string): { readonly kode: string; readonly judul: string } | undefined {
  const cocok = KODE_JUDUL.exec(tanpaKurung(bersih(teks)));
  if (cocok === null) return undefined;
  return { kode: `${(cocok[1] ?? '').toUpperCase()}.${cocok[2] ?? ''}`, judul: cocok[3] ?? '' };
}

/** Sel judul sebuah kode: kolom indikator bagi kode indikator, selain itu sel berisi berikutnya. */
function kolomJudul({ kolom }: Tabel, { sel }: BarisTabel, i: number, kode: string): number {
  const indikator = kolom.find(({ jenis }) => jenis === 'indikator')?.indeks ?? -1;
  if (!isSasaran(kode) && indikator > i && (sel[indikator]?.teks ?? '') !== '') return indikator;
  return sel.findIndex((satu, j) => j > i && satu.teks !== '' && kolom[j]?.jenis !== 'satuan');
}

/** Semua kode dan judul pada satu baris tabel; judul indikator tanpa kode memakai kode kosong. */
export function sebutanBaris(tabel: Tabel, baris: BarisTabel): readonly { kode: string; judul: string }[] {
  const hasil: { kode: string; judul: string }[] = [];
  const dipakai = new Set<number>();
  for (const [i, { teks }] of baris.sel.entries()) {
    const satu = pisahKode(teks);
    const kode = bakuKode(teks);
    if (satu !== undefined) hasil.push(satu);
    else if (kode !== '') {
      const berikut = kolomJudul(tabel, baris, i, kode);
      const judul = baris.sel[berikut]?.teks ?? '';
      if (judul.split(' ').length >= 2 && bakuKode(judul) === '') {
        hasil.push({ kode, judul });
        dipakai.add(berikut);
      } else hasil.push({ kode, judul: '' });
    }
    if (satu !== undefined) dipakai.add(i);
  }
  const kolom = tabel.kolom.find(({ jenis }) => jenis === 'indikator')?.indeks;
  const judul = kolom === undefined ? '' : tanpaNomor(baris.sel[kolom]?.teks ?? '');
  const adaIndikator = hasil.some(({ kode }) => !isSasaran(kode));
  if (kolom !== undefined && !dipakai.has(kolom) && !adaIndikator && baris.jenis !== 'kelompok') {
    if (judul.split(' ').length >= 2 && bakuKode(judul) === '') hasil.push({ kode: '', judul });
  }
  return hasil;
}

/** `2.1 Persentase desa mandiri` di kolom indikator: nomornya bukan bagian judul. */
function tanpaNomor(teks: string): string {
  return teks.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[A-Z])/, '');
}

/** Tanda judul Markdown dan penomoran di depan kode: `F. IKU 6`, `3.2 IKU 6`. */
const NOMOR_JUDUL = /^#*\s*(?:(?:[A-Z]|\d{1,2}(?:\.\d{1,2})*|[IVX]+(?:\.\d{1,2})*)\.?\s+(?=[A-Z]))?/;

/** Bagian pembahasan tiap indikator, dari judul berkode di badan dokumen. */
export function bacaBagian(
  baris: readonly string[],
  judul: readonly Judul[],
  bukanBadan: (nomor: number) => boolean,
): readonly Bagian[] {
  const batas = new Set(judul.map((satu) => satu.baris));
  const hasil: { kode: string; judul: string; baris: number; akhir: number }[] = [];
  let terbuka = false;
  for (const [i, mentah] of baris.entries()) {
    const nomor = i + 1;
    if (bukanBadan(nomor)) continue;
    const satu = mentah.length < 320 ? pisahKode(mentah.replace(NOMOR_JUDUL, '')) : undefined;
    const sendiri = (baris[i - 1] ?? '').trim() === '' && (baris[i + 1] ?? '').trim() === '';
    if (satu !== undefined && !/[.;]$/.test(satu.judul) && (sendiri || !/\s[\d.,%]+$/.test(satu.judul))) {
      terbuka = !isSasaran(satu.kode);
      if (terbuka) hasil.push({ ...satu, baris: nomor, akhir: nomor });
    } else if (batas.has(nomor) || /^\W*LAMPIRAN\b/.test(mentah)) terbuka = false;
    const akhir = hasil.at(-1);
    if (terbuka && akhir !== undefined) akhir.akhir = nomor;
  }
  return hasil;
}

/** Mengumpulkan indikator: kode sama dan judul mirip adalah satu; judul tanpa kode dicocokkan kepada yang berkode. */
export class DaftarIndikator {
  readonly semua: Indikator[] = [];
  private readonly tetangga = new Tetangga();
  private readonly menurutJudul = new IndeksKata<Indikator>(this.tetangga);
  private readonly menurutKode = new Map<
    string,
    { readonly awal: Indikator; readonly judul: IndeksKata<Indikator> }
  >();
  private readonly menurutSingkatan = new Map<string, Set<Indikator>>();

  catat(kode: string, judul: string): void {
    const kataJudul = kata(judul);
    if (kataJudul.length < 2) return;
    // Tanpa kode, "akses air minum layak" dan "akses sanitasi layak" hanya dibedakan judulnya.
    const batas = kode === '' ? 0.8 : 0.5;
    const sekode = this.menurutKode.get(kode);
    if (sekode !== undefined && sekode.judul.serupa(kataJudul, batas, 1).length > 0) return;
    const id = sekode === undefined ? kode : `${kode}#${this.semua.length}`;
    this.simpan({ id, kode, judul, kata: kataJudul });
  }

  private simpan(satu: Indikator): void {
    this.semua.push(satu);
    this.menurutJudul.tambah(satu.kata, satu);
    const sekode = this.menurutKode.get(satu.kode) ?? { awal: satu, judul: new IndeksKata(this.tetangga) };
    this.menurutKode.set(satu.kode, sekode);
    sekode.judul.tambah(satu.kata, satu);
    for (const [, singkatan = ''] of satu.judul.matchAll(/\(([A-Z]{3,8})\)/g))
      this.menurutSingkatan.set(
        singkatan,
        (this.menurutSingkatan.get(singkatan) ?? new Set<Indikator>()).add(satu),
      );
  }

  /** Satu-satunya indikator yang judulnya semirip itu. */
  satuMirip(kataJudul: readonly string[], paling: number): Indikator | undefined {
    const [satu, ...lain] = this.menurutJudul.mirip(kataJudul, paling, 2);
    return lain.length === 0 ? satu : undefined;
  }

  /** `BOR (%)` adalah "Bed Occupancy Rate (BOR)": singkatan dalam kurung di judul satu indikator. */
  private bersingkatan(judul: string): Indikator | undefined {
    const singkatan = /^([A-Z]{3,8})(?:\s*\([^)]*\))?$/.exec(judul.trim())?.[1] ?? '';
    const cocok = [...(this.menurutSingkatan.get(singkatan) ?? [])];
    return cocok.length === 1 ? cocok[0] : undefined;
  }

  /** Indikator dengan judul itu; `bagian` membantu judul yang terpotong atau tidak persis. */
  cari(kode: string, judul: string, bagian?: Bagian): Indikator | undefined {
    const kataJudul = kata(judul);
    if (kode !== '') {
      const sekode = this.menurutKode.get(kode);
      return (
        (kataJudul.length < 2 ? sekode?.awal : sekode?.judul.serupa(kataJudul, 0.5, 1)[0]) ??
        this.menurutJudul.mirip(kataJudul, 0.88, 1, (satu) => golongan(satu.kode) !== golongan(kode))[0]
      );
    }
    const singkat = this.bersingkatan(judul);
    if (singkat !== undefined) return singkat;
    const termirip = this.menurutJudul.termirip(kataJudul, 0.8);
    if (termirip !== undefined) return termirip;
    const potongan = this.menurutJudul.lanjutan(kataJudul);
    const disini = bagian === undefined ? undefined : this.cari(bagian.kode, bagian.judul);
    if (disini !== undefined && (potongan.includes(disini) || mirip(disini.kata, kataJudul) >= 0.55))
      return disini;
    return potongan.length === 1 ? potongan[0] : undefined;
  }
}

/** Awalan kode: IKU dan IKK dapat menamai indikator yang sama, dua IKU tidak. */
function golongan(kode: string): string {
  return kode.split('.')[0] ?? '';
}
