import type { Absen, Angka } from '../schema/angka.ts';

/** Nilai yang dapat ditulis ke berkas data; `undefined`, daftar kosong, dan `false` tidak ditulis. */
export type Tulis = string | number | boolean | Angka | Absen | undefined | readonly Tulis[] | Peta;
/** Kelompok kunci menurut urutan tulisnya; kunci yang diakhiri `#…` membawa komentar barisnya. */
export interface Peta {
  readonly [kunci: string]: Tulis;
}

/** Tempat kosong yang harus diisi penulis, dengan keterangan di belakangnya. */
export class Kosong {
  readonly keterangan: string;

  constructor(keterangan: string) {
    this.keterangan = keterangan;
  }
}

/** Nilai dengan catatan di belakangnya, misalnya yang harus diperiksa penulis. */
export class Bercatatan {
  readonly nilai: string;
  readonly catatan: string;

  constructor(nilai: string, catatan: string) {
    this.nilai = nilai;
    this.catatan = catatan;
  }
}

type Isi = Tulis | Kosong | Bercatatan | readonly Isi[] | { readonly [kunci: string]: Isi };

/** Menulis YAML yang tegas: dua spasi, teks dikutip bila perlu, angka dengan tulisan aslinya. */
export function tulisYaml(isi: Readonly<Record<string, Isi>>, menjorok = ''): string {
  return Object.entries(isi)
    .filter(([, nilai]) => perlu(nilai))
    .map(([kunci, nilai]) => `${menjorok}${tulisTeks(kunci)}:${tulisNilai(nilai, menjorok)}`)
    .join('');
}

function perlu(nilai: Isi): boolean {
  return nilai !== undefined && nilai !== false && !(Array.isArray(nilai) && nilai.length === 0);
}

function tulisNilai(nilai: Isi, menjorok: string): string {
  if (nilai instanceof Kosong) return ` # ${nilai.keterangan.replace(/\s+/g, ' ')}\n`;
  if (nilai instanceof Bercatatan) return ` ${tulisTeks(nilai.nilai)} # ${nilai.catatan}\n`;
  if (Array.isArray(nilai)) {
    const butir = nilai as readonly Isi[];
    return `\n${butir.map((satu) => `${menjorok}  -${tulisButir(satu, `${menjorok}    `)}`).join('')}`;
  }
  const sederhana = tulisSederhana(nilai);
  if (sederhana !== undefined) return ` ${sederhana}\n`;
  return `\n${tulisYaml(nilai as Record<string, Isi>, `${menjorok}  `)}`;
}

/** Butir daftar: kelompok kunci dimulai di baris tandanya. */
function tulisButir(nilai: Isi, menjorok: string): string {
  const sederhana = tulisSederhana(nilai);
  return sederhana === undefined
    ? ` ${tulisYaml(nilai as Record<string, Isi>, menjorok).trimStart()}`
    : ` ${sederhana}\n`;
}

function tulisSederhana(nilai: Isi): string | undefined {
  if (typeof nilai === 'string') return tulisTeks(nilai);
  if (typeof nilai === 'number' || typeof nilai === 'boolean') return String(nilai);
  if (typeof nilai !== 'object' || !('jenis' in nilai)) return undefined;
  if (nilai.jenis === 'angka' && typeof nilai['teks'] === 'string') return nilai['teks'];
  if (nilai.jenis !== 'absen') return undefined;
  const absen = nilai as Absen;
  if (absen.sebab === 'na') return `{ na: ${tulisTeks(absen.keterangan ?? '')} }`;
  return absen.sebab === 'kosong' ? '' : absen.sebab;
}

/** Teks polos bila tidak mungkin disalahbaca; selain itu dikutip. */
function tulisTeks(teks: string): string {
  const polos = /^[A-Za-z][\w ./()–-]*$/.test(teks) && !/ $|^(true|false|null|yes|no)$/i.test(teks);
  return polos || /^\d{4}-\d{2}-\d{2}$/.test(teks) ? teks : `'${teks.replaceAll("'", "''")}'`;
}
