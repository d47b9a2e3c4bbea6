/** Mencari tempat asal sebuah galat pengurai MDX di dalam tulisannya; semuanya sekali jalan. */

/** Nomor karakter dari baris dan kolom, keduanya mulai dari 1. */
export function offsetDi(isi: string, line: number, column: number): number {
  let awal = 0;
  for (let baris = 1; baris < line; baris += 1) {
    const berikut = isi.indexOf('\n', awal);
    if (berikut < 0) break;
    awal = berikut + 1;
  }
  return Math.min(awal + column - 1, isi.length);
}

/** Baris dan kolom sebuah nomor karakter. */
export function barisKolom(isi: string, offset: number): { readonly line: number; readonly column: number } {
  const sebelum = isi.slice(0, offset).split('\n');
  return { line: sebelum.length, column: (sebelum.at(-1)?.length ?? 0) + 1 };
}

export function akhirBaris(isi: string, offset: number): number {
  const akhir = isi.indexOf('\n', offset);
  return akhir < 0 ? isi.length : akhir;
}

/** Tanda komponen pertama sebelum `sampai` yang tidak selesai ditulis di sana. */
export function tagTerbuka(isi: string, sampai: number): number | undefined {
  const dipindai = isi.slice(0, sampai);
  const lewati = /`+[^`]*`+|<\/?[A-Za-z_$][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/y;
  for (let offset = dipindai.search(/[<`]/); offset >= 0 && offset < dipindai.length;) {
    lewati.lastIndex = offset;
    const cocok = lewati.exec(dipindai);
    if (cocok === null && /^<\/?[A-Za-z_$]/.test(dipindai.slice(offset, offset + 3))) return offset;
    const lanjut = offset + (cocok?.[0].length ?? 1);
    const berikut = dipindai.slice(lanjut).search(/[<`]/);
    offset = berikut < 0 ? -1 : lanjut + berikut;
  }
  return undefined;
}

/** Kurung kurawal pembuka terluar yang belum ditutup sebelum `sampai`. */
export function kurawalTerbuka(isi: string, sampai: number): number {
  const terbuka: number[] = [];
  for (let offset = 0; offset < sampai; offset += 1) {
    if (isi[offset] === '{' && isi[offset - 1] !== '\\') terbuka.push(offset);
    else if (isi[offset] === '}') terbuka.pop();
  }
  return terbuka[0] ?? Math.max(0, Math.min(sampai, isi.trimEnd().length));
}

/** Sesudah kurung kurawal penutup pasangan `awal`, atau akhir barisnya bila tidak ada. */
export function tutupKurawal(isi: string, awal: number): number {
  let dalam = 0;
  for (let offset = awal; offset < isi.length; offset += 1) {
    if (isi[offset] === '{') dalam += 1;
    else if (isi[offset] === '}') dalam -= 1;
    if (dalam === 0) return offset + 1;
  }
  return akhirBaris(isi, awal);
}

/** Awal baris `import` atau `export` terakhir sampai `sampai`. */
export function barisImpor(isi: string, sampai: number): number {
  const semua = [...isi.slice(0, akhirBaris(isi, sampai)).matchAll(/^(?:import|export)\b/gm)];
  return semua.at(-1)?.index ?? sampai;
}
