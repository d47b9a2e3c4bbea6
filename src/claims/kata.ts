/** Melipat tulisan agar ejaan yang sama artinya sama: huruf kecil, tanpa tanda baca, Karir = Karier, Handal = Andal. */
export function lipat(teks: string): string {
  const ada = INGATAN.get(teks);
  if (ada !== undefined) return ada;
  const hasil = lipatBaru(teks);
  if (INGATAN.size > 20_000) INGATAN.clear();
  INGATAN.set(teks, hasil);
  return hasil;
}

/** Judul yang sama dilipat ribuan kali saat dibandingkan; ingatan ini tidak mengubah hasil. */
const INGATAN = new Map<string, string>();

/** Ejaan tidak baku yang lazim di dokumen dinas, dan ejaan bakunya. */
const EJAAN: Readonly<Record<string, string>> = {
  karir: 'karier',
  handal: 'andal',
  tindaklanjut: 'tindak lanjut',
};
const TIDAK_BAKU = new RegExp(String.raw`\b(?:${Object.keys(EJAAN).join('|')})\b`, 'g');

function lipatBaru(teks: string): string {
  return bersih(teks)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .replace(TIDAK_BAKU, (kata) => EJAAN[kata] ?? kata)
    .trim();
}

/** Membuang hiasan Markdown dan HTML; panjang dan kata tidak dijaga. */
export function bersih(teks: string): string {
  return teks
    .replace(/^#{1,6}\s+/, '')
    .replace(/<\/?(?:i|b|em|strong|sup|sub|br|u|ol|li)\b[^>]*>/gi, ' ')
    .replace(/\*+/g, '')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();
}

/** Kata-kata sebuah tulisan yang sudah dilipat. */
export function kata(teks: string): readonly string[] {
  const lipatan = lipat(teks);
  return lipatan === '' ? [] : lipatan.split(' ');
}

/** Kata yang sama atau hanya berbeda karena salah ketik: satu huruf untuk 6–8 huruf, dua untuk yang lebih panjang. */
export function kataSama(a: string, b: string): boolean {
  if (a === b) return true;
  const panjang = Math.min(a.length, b.length);
  const batas = panjang >= 9 ? 2 : 1;
  if (panjang < 6 || Math.abs(a.length - b.length) > batas) return false;
  return terjangkau(a, b, batas, 0, 0) && !/\d/.test(a) && !/\d/.test(b);
}

/** Kata di `a` yang tidak ada pasangannya di `b`, berurutan. */
export function selisihKata(a: readonly string[], b: readonly string[]): readonly string[] {
  const sisa = [...b];
  return a.filter((satu) => {
    let letak = sisa.indexOf(satu);
    if (letak < 0) letak = sisa.findIndex((lain) => kataSama(satu, lain));
    if (letak >= 0) sisa.splice(letak, 1);
    return letak < 0;
  });
}

/** Kemiripan dua judul 0..1: bagian kata yang berpasangan dari gabungan keduanya. */
export function mirip(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const sama = a.length - selisihKata(a, b).length;
  return sama / (a.length + b.length - sama);
}

/** Benar bila `awal` adalah potongan depan `utuh`, sebagaimana judul terpotong di ujung sel. */
export function awalan(awal: readonly string[], utuh: readonly string[]): boolean {
  return (
    awal.length >= 4 && awal.length < utuh.length && awal.every((satu, i) => kataSama(satu, utuh[i] ?? ''))
  );
}

/** Dua judul yang sebutannya serupa, atau yang satu potongan depan yang lain. */
export function serupa(a: readonly string[], b: readonly string[], paling: number): boolean {
  return mirip(a, b) >= paling || awalan(a, b) || awalan(b, a);
}

/** Tulisan dengan huruf pertama besar, untuk awal kalimat. */
export function awalBesar(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}

/** Singkatan dari huruf depan kata: "Aparatur Sipil Negara" -> "asn". */
export function singkatan(kataKata: readonly string[]): string {
  return kataKata
    .filter((satu) => !/^(dan|di|ke|dari|yang|atas|untuk|oleh|pada|dengan)$/.test(satu))
    .map((satu) => satu[0] ?? '')
    .join('');
}

/** Benar bila sisa kedua kata, mulai dari `i` dan `j`, sama sesudah paling banyak `batas` huruf diganti, ditambah, atau dibuang. */
function terjangkau(a: string, b: string, batas: number, i: number, j: number): boolean {
  let [x, y] = [i, j];
  while (x < a.length && y < b.length && a.charCodeAt(x) === b.charCodeAt(y)) {
    x += 1;
    y += 1;
  }
  if (x === a.length || y === b.length) return a.length - x + (b.length - y) <= batas;
  if (batas === 0) return false;
  return (
    terjangkau(a, b, batas - 1, x + 1, y + 1) ||
    terjangkau(a, b, batas - 1, x + 1, y) ||
    terjangkau(a, b, batas - 1, x, y + 1)
  );
}
