import type { Potong, TabelHalaman } from './bentuk.ts';
import { tulisSel } from './rangkai.ts';

interface Simpul {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Simpul[];
}

type SelTag = readonly Potong[];

const TERDALAM = 100;

/** Pengenal semua isi yang tercatat di pohon struktur; tulisan di luar itu hiasan halaman. */
export function pengenalIsi(pohon: unknown): ReadonlySet<string> {
  const hasil = new Set<string>();
  telusuri(pohon, ({ type, id }) => {
    if (type === 'content' && id !== undefined) hasil.add(id);
    return true;
  });
  return hasil;
}

interface ButirTag {
  readonly penanda: Set<string>;
  readonly isi: Set<string>;
}

/**
 * Pengenal butir daftar bagi tulisan halaman ini, dipanggil urut tulisannya. `awalButir` bila tulisan itu yang pertama
 * di butirnya, padahal pohon mencatat penandanya: penandanya digambar, tidak ditulis.
 */
export function pembacaButir(
  pohon: unknown,
): (tag: string | undefined) => Pick<Potong, 'butir' | 'awalButir'> {
  const semua: ButirTag[] = [];
  if (isSimpul(pohon)) kumpulkanButir(pohon, undefined, semua, 0);
  const milik = new Map(semua.flatMap(({ isi }, i) => [...isi].map((id) => [id, i] as const)));
  const dimulai = new Set<number>();
  return (tag) => {
    const butir = tag === undefined ? undefined : milik.get(tag);
    if (tag === undefined || butir === undefined) return {};
    const penanda = semua[butir]?.penanda ?? new Set();
    const awalButir = penanda.size > 0 && !penanda.has(tag) && !dimulai.has(butir);
    dimulai.add(butir);
    return { butir, awalButir };
  };
}

/** Isi dan penanda setiap butir; isi butir di dalam butir hanya milik yang terdalam. */
function kumpulkanButir(simpul: Simpul, luar: ButirTag | undefined, hasil: ButirTag[], dalam: number): void {
  if (dalam > TERDALAM) return;
  const butir = simpul.role === 'LI' ? { penanda: new Set<string>(), isi: new Set<string>() } : luar;
  if (butir !== undefined && butir !== luar) hasil.push(butir);
  if (simpul.type === 'content' && simpul.id !== undefined) butir?.isi.add(simpul.id);
  for (const anak of simpul.children ?? []) {
    if (!isSimpul(anak)) continue;
    if (anak.role === 'Lbl') for (const id of pengenalIsi(anak)) butir?.penanda.add(id);
    kumpulkanButir(anak, butir, hasil, dalam + 1);
  }
}

/** Tabel di pohon struktur halaman ini: baris berisi sel, sel berisi potongan tulisannya. */
export function bacaTabelTag(
  pohon: unknown,
  isi: ReadonlyMap<string, readonly Potong[]>,
): readonly (readonly SelTag[])[][] {
  const hasil: SelTag[][][] = [];
  telusuri(pohon, (simpul) => {
    if (simpul.role !== 'Table') return true;
    const baris: SelTag[][] = [];
    telusuri(simpul, (satu) => {
      if (satu.role === 'TR') baris.push([]);
      if (satu.role !== 'TD' && satu.role !== 'TH') return true;
      const potong: Potong[] = [];
      telusuri(satu, ({ id, type }) => {
        if (type === 'content' && id !== undefined) potong.push(...(isi.get(id) ?? []));
        return true;
      });
      baris.at(-1)?.push(potong);
      return false;
    });
    hasil.push(baris);
    return false;
  });
  return hasil;
}

/**
 * Tabel menurut tag yang tidak bergaris. pdfjs tidak menyebut sel gabungan, jadi sel di baris yang kurang lengkap
 * ditempatkan di kolom terdekat menurut letaknya.
 */
export function tabelBertag(
  tabelTag: readonly (readonly SelTag[])[][],
  sisa: ReadonlySet<Potong>,
): { readonly tabel: readonly TabelHalaman[]; readonly terpakai: ReadonlySet<Potong> } {
  const terpakai = new Set<Potong>();
  const tabel = tabelTag.flatMap((baris): TabelHalaman[] => {
    const potong = baris.flat(2);
    const lebar = Math.max(0, ...baris.map(({ length }) => length));
    // Yang sudah terbaca menurut garisnya tidak dibaca dua kali.
    if (lebar < 2 || potong.length === 0 || !potong.every((satu) => sisa.has(satu))) return [];
    for (const satu of potong) terpakai.add(satu);
    const kolom = letakKolom(baris, lebar);
    return [
      {
        atas: Math.min(...potong.map(({ y, tinggi }) => y - tinggi)),
        bawah: Math.max(...potong.map(({ y }) => y)),
        kiri: Math.min(...potong.map(({ x }) => x)),
        kanan: Math.max(...potong.map(({ x, lebar: satu }) => x + satu)),
        baris: baris.map((sel) => tempatkan(sel, kolom)).filter((sel) => sel.some((satu) => satu !== '')),
      },
    ];
  });
  return { tabel, terpakai };
}

/** Titik tengah setiap kolom, dari baris yang lengkap. */
function letakKolom(baris: readonly (readonly SelTag[])[], lebar: number): readonly number[] {
  return Array.from({ length: lebar }, (_, c) => {
    const tengah = baris
      .filter(({ length }) => length === lebar)
      .flatMap((sel) => pusat(sel[c] ?? []) ?? [])
      .sort((a, b) => a - b);
    return tengah[Math.floor(tengah.length / 2)] ?? c * 1e-3;
  });
}

function tempatkan(sel: readonly SelTag[], kolom: readonly number[]): readonly string[] {
  const hasil = kolom.map(() => '');
  if (sel.length === kolom.length) return sel.map(tulisSel);
  let dari = 0;
  for (const [i, satu] of sel.entries()) {
    const letak = pusat(satu);
    if (letak === undefined) continue;
    const akhir = kolom.length - (sel.length - i) + 1;
    let terbaik = dari;
    for (let c = dari; c < akhir; c += 1)
      if (Math.abs((kolom[c] ?? 0) - letak) < Math.abs((kolom[terbaik] ?? 0) - letak)) terbaik = c;
    hasil[terbaik] = `${hasil[terbaik] ?? ''} ${tulisSel(satu)}`.trim();
    dari = Math.min(terbaik + 1, kolom.length - 1);
  }
  return hasil;
}

function pusat(potong: readonly Potong[]): number | undefined {
  if (potong.length === 0) return undefined;
  const kiri = Math.min(...potong.map(({ x }) => x));
  const kanan = Math.max(...potong.map(({ x, lebar }) => x + lebar));
  return (kiri + kanan) / 2;
}

/** Menelusuri pohon dari atas; `kunjungi` mengembalikan `false` bila anaknya tidak perlu ditelusuri. */
function telusuri(pohon: unknown, kunjungi: (simpul: Simpul) => boolean, dalam = 0): void {
  if (!isSimpul(pohon) || dalam > TERDALAM) return;
  if (!kunjungi(pohon)) return;
  for (const satu of pohon.children ?? []) telusuri(satu, kunjungi, dalam + 1);
}

function isSimpul(nilai: unknown): nilai is Simpul {
  return typeof nilai === 'object' && nilai !== null;
}
