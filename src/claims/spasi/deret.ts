import {
  KOSONGAN,
  KURUNG_BUKA,
  URUTAN,
  isNilai,
  terdekat,
  type Halaman,
  type Petak,
  type Pita,
  type Potong,
} from './potong.ts';

const BERNOMOR = /^(?:\d{1,3}|[a-zA-Z]|[IVX]{1,5})[.)]|^\[?[A-Z]{1,4}[\s.-]*\d/;
const KATA_SAMBUNG = /(?:[,/&(]|\b(?:dan|atau|yang|dengan|untuk|pada|di|ke|dari|oleh|dalam|terhadap|serta))$/;

/** Satu baris cetak yang sudah dibagi ke kolomnya; `sampai` baris terakhir yang disambung kepadanya. */
export interface Deret {
  readonly nomor: number;
  readonly berdata: boolean;
  readonly potong: readonly Potong[];
  readonly sel: string[];
  sampai: number;
}

/** Petak yang sudah dibagi ke kolomnya, dengan baris-baris yang isinya pindah ke baris lain. */
export interface Susunan {
  readonly deret: readonly Deret[];
  readonly tersambung: readonly number[];
}

export function susunDeret(semua: Halaman, { pita, data }: Petak, dari: number, berjarak: boolean): Susunan {
  const akhir = data.at(-1) ?? dari;
  const berdata = new Set(data);
  const deret: Deret[] = [];
  const tersambung: number[] = [];
  for (let i = dari; i <= akhir || (semua[i] ?? []).length > 0; i += 1) {
    const potong = semua[i] ?? [];
    if (potong.length === 0) continue;
    const satu: Deret = {
      nomor: i,
      berdata: berdata.has(i),
      potong,
      sel: tempatkan(potong, pita),
      sampai: i,
    };
    const atas = deret.at(-1);
    const rapat = atas?.sampai === i - 1 ? atas : undefined;
    if (rapat !== undefined && !satu.berdata && lanjutan(rapat, satu, pita, berjarak)) {
      sambungkan(rapat.sel, satu.sel);
      rapat.sampai = i;
      tersambung.push(i);
    } else if (i > akhir) break;
    else {
      if (rapat !== undefined && labelDiAtas(rapat, satu)) tersambung.push((deret.pop() ?? satu).nomor);
      deret.push(satu);
    }
  }
  return { deret, tersambung };
}

/** Di tabel berjarak: dua baris yang menempel, atau sel yang mulai di tengah kalimat, berarti selnya bergabung. */
export function raguBerjarak({ deret }: Susunan): boolean {
  const berkode = deret.filter(({ sel }) => /\d/.test(sel[0] ?? '')).length * 2 > deret.length;
  return deret.some(({ nomor, berdata, sel, potong }, i) => {
    const menempel = deret[i - 1]?.sampai === nomor - 1;
    const terpotong = sel.some(
      (teks) => /^[a-z]{2,}/.test(teks) && !KOSONGAN.test(teks) && teks.includes(' '),
    );
    const tanpaKode = berkode && berdata && sel[0] === '' && potong.length > 2;
    return menempel || terpotong || tanpaKode;
  });
}

/** Di tabel rapat yang selnya bersambung: baris tanpa angka yang bukan kelompok bernomor dapat juga sambungan. */
export function raguRapat({ deret, tersambung }: Susunan): boolean {
  return (
    tersambung.length > 0 &&
    deret.some(({ berdata, potong }) => !berdata && !BERNOMOR.test(potong[0]?.teks ?? ''))
  );
}

function sambungkan(atas: string[], bawah: readonly string[]): void {
  for (const [k, teks] of bawah.entries()) atas[k] = `${atas[k] ?? ''} ${teks}`.trim();
}

/** Potongan tanpa kolom jatuh ke kolom terdekat; dua potongan di kolom yang sama disambung. */
function tempatkan(potong: readonly Potong[], pita: readonly Pita[]): string[] {
  const sel = pita.map(() => '');
  for (const satu of potong) {
    const k = terdekat(pita, satu);
    sel[k] = `${sel[k] ?? ''} ${satu.teks}`.trim();
  }
  return sel;
}

/** Baris tanpa angka yang menyambung sel bertulisan di atasnya: berhuruf kecil, atau sel atas jelas belum selesai. */
function lanjutan(atas: Deret, { potong, sel }: Deret, pita: readonly Pita[], berjarak: boolean): boolean {
  if (potong.length > 3) return false;
  return sel.every((teks, k) => {
    const kepala = atas.sel[k] ?? '';
    if (teks === '') return true;
    if (KURUNG_BUKA.test(kepala)) return true;
    if (kepala === '' || isNilai(kepala) || isNilai(teks)) return false;
    const milik = potong.find((satu) => terdekat(pita, satu) === k);
    const muat = milik !== undefined && milik.akhir <= (pita[k + 1]?.awal ?? Infinity);
    return (
      muat && (berjarak || /^[a-z(/]/.test(teks) || KATA_SAMBUNG.test(kepala)) && !/^[a-z][.)]\s/.test(teks)
    );
  });
}

/** Label baris berangka dapat tercetak mulai di baris di atasnya, bila angkanya di tengah sel yang tinggi. */
function labelDiAtas(atas: Deret, bawah: Deret): boolean {
  const k = atas.sel.findIndex((teks) => teks !== '');
  const sendiri = atas.sel.filter((teks) => teks !== '').length === 1;
  if (atas.berdata || !bawah.berdata || !sendiri || bawah.sel[k] !== '' || !bawah.sel.every(tanpaTulisan))
    return false;
  bawah.sel[k] = atas.sel[k] ?? '';
  return true;
}

function tanpaTulisan(teks: string): boolean {
  return teks === '' || isNilai(teks) || URUTAN.test(teks);
}
