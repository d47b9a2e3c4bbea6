/** Tulisan di dalam HTML atau XML: mencari letaknya dan menggantinya tanpa menyentuh tandanya. */

const POTONG = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
const HURUF: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** Nomor atau penanda di depan baris yang dihitung pengolah katanya, jadi tidak tertulis di markup. */
const AWALAN_TERPANJANG = 16;

/** Huruf tampak selain spasi, dengan letak dan panjang tulisannya di markup. */
interface Tampak {
  readonly teks: string;
  readonly letak: readonly number[];
  readonly panjang: readonly number[];
}

export interface Penggantian {
  /** Unsur yang isinya bukan tulisan dokumen. */
  readonly lewati: ReadonlySet<string>;
  /** Membungkus tulisan baru, sesudah hurufnya diamankan. */
  readonly bungkus?: (tulisan: string) => string;
}

/**
 * Mengganti `sebelum` dengan `sesudah` di awal markup; spasi dan tanda di sela-selanya tidak berarti.
 * `undefined` bila yang berubah hanya awalan yang dihitung pengolah kata.
 * @throws Error bila markup tidak dimulai dengan `sebelum`
 */
export function gantiTulisan(
  markup: string,
  sebelum: string,
  sesudah: string,
  { lewati, bungkus = (tulisan) => tulisan }: Penggantian,
): string | undefined {
  const tampak = bacaTampak(markup, lewati);
  const lama = padat(sebelum);
  const awalan = Array.from({ length: AWALAN_TERPANJANG }, (_, i) => i).find(
    (i) => i < lama.length && tampak.teks.startsWith(lama.slice(i)),
  );
  if (awalan === undefined)
    throw new Error(`markup tidak memuat "${sebelum.slice(0, 80)}": ${tampak.teks.slice(0, 80)}`);
  const { awal, dibuang, baru } = bedanya(sebelum, sesudah);
  const dari = padat(sebelum.slice(0, awal)).length - awalan;
  const sampai = dari + padat(dibuang).length;
  if (dari < 0) return undefined;
  const di = tampak.letak[dari] ?? markup.length;
  let hasil = markup;
  for (let i = sampai - 1; i >= dari; i -= 1) {
    const letak = tampak.letak[i] ?? 0;
    hasil = hasil.slice(0, letak) + hasil.slice(letak + (tampak.panjang[i] ?? 0));
  }
  return hasil.slice(0, di) + bungkus(amankan(baru)) + hasil.slice(di);
}

/** Bagian yang berbeda, diperluas sampai batas kata dan sel. */
export function bedanya(
  sebelum: string,
  sesudah: string,
): { readonly awal: number; readonly dibuang: string; readonly baru: string } {
  let awal = 0;
  while (awal < Math.min(sebelum.length, sesudah.length) && sebelum[awal] === sesudah[awal]) awal += 1;
  while (awal > 0 && /\S/.test(sebelum[awal - 1] ?? '')) awal -= 1;
  let ekor = 0;
  while (
    ekor < Math.min(sebelum.length, sesudah.length) - awal &&
    sebelum.at(-1 - ekor) === sesudah.at(-1 - ekor)
  )
    ekor += 1;
  while (ekor > 0 && /\S/.test(sebelum.at(-ekor) ?? '')) ekor -= 1;
  return {
    awal,
    dibuang: sebelum.slice(awal, sebelum.length - ekor),
    baru: sesudah.slice(awal, sesudah.length - ekor),
  };
}

export function padat(teks: string): string {
  return teks.replace(/\s+/g, '');
}

export function amankan(teks: string): string {
  return teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function bacaTampak(markup: string, lewati: ReadonlySet<string>): Tampak {
  let teks = '';
  const letak: number[] = [];
  const panjang: number[] = [];
  let dilewati: string | undefined;
  for (const cocok of markup.matchAll(POTONG)) {
    const [, tutup, nama = '', atribut = '', tulisan] = cocok;
    if (dilewati !== undefined) {
      if (tutup === '/' && nama === dilewati) dilewati = undefined;
    } else if (tulisan === undefined) {
      if (tutup === '' && lewati.has(nama) && !atribut.endsWith('/')) dilewati = nama;
    } else
      for (const huruf of tulisan.matchAll(/&(#39|[a-z]+);|\S/g)) {
        teks += HURUF[huruf[1] ?? ''] ?? huruf[0];
        letak.push(cocok.index + huruf.index);
        panjang.push(huruf[0].length);
      }
  }
  return { teks, letak, panjang };
}
