/** Fungsi yang dijalankan di dalam halaman peramban. Masing-masing berdiri sendiri: tidak boleh memakai apa pun di luarnya. */
import type { GrafikData, OpsiGrafik } from '../render/grafik-config.ts';

/** Yang dipasang skrip grafik (lihat aset.ts) pada halaman. */
interface HalamanGrafik {
  readonly Chart: {
    new (canvas: HTMLCanvasElement, konfigurasi: object): unknown;
    readonly defaults: { readonly font: { family: string; size: number } };
  };
  readonly konfigurasiGrafik: (view: GrafikData, opsi: OpsiGrafik) => { options?: object };
  readonly tinggiGrafik: (view: GrafikData, opsi: OpsiGrafik) => number;
}

/** Memuat semua huruf yang mungkin dipakai kanvas; huruf kanvas tidak dimuat sendiri oleh peramban. */
export async function muatHuruf(): Promise<void> {
  const kanvas = ['', '600 ', 'italic '].map((gaya) => document.fonts.load(`${gaya}12px Arimo`, 'Aa0%'));
  await Promise.all(kanvas);
  await document.fonts.ready;
}

/**
 * Menyiapkan grafik: ukurannya ditetapkan sekarang, digambarnya saat mencetak. Hanya kanvas yang digambar
 * di dalam `beforeprint` yang menjadi vektor dengan tulisan yang dapat dicari.
 */
export function siapkanGrafik({ huruf, ukuran }: { huruf: string; ukuran: number }): void {
  const halaman = globalThis as unknown as HalamanGrafik;
  // Huruf sumbu dan legenda diambil Chart.js dari nilai bawaannya, bukan dari pilihan satu grafik.
  Object.assign(halaman.Chart.defaults.font, { family: huruf, size: ukuran });
  const semua = [...document.querySelectorAll<HTMLCanvasElement>('canvas[data-grafik]')].map((canvas) => {
    const view = JSON.parse(canvas.dataset['grafik'] ?? '{}') as GrafikData;
    const opsi = { lebar: Math.floor(canvas.parentElement?.clientWidth ?? 0), animasi: false, huruf, ukuran };
    canvas.width = opsi.lebar;
    canvas.height = halaman.tinggiGrafik(view, opsi);
    return { canvas, view, opsi };
  });
  addEventListener('beforeprint', () => {
    if (document.documentElement.classList.contains('ukur')) return;
    for (const { canvas, view, opsi } of semua) {
      const konfigurasi = halaman.konfigurasiGrafik(view, opsi);
      const tetap = { responsive: false, animation: false, devicePixelRatio: 1, events: [] };
      new halaman.Chart(canvas, { ...konfigurasi, options: { ...konfigurasi.options, ...tetap } });
    }
  });
}

/** Menandai sel tabel yang katanya lebih lebar dari kolomnya; hasilnya kata-kata panjang di dalamnya. */
export function kataSempit(): string[] {
  const kata = new Set<string>();
  for (const sel of document.querySelectorAll('th, td')) {
    if (sel.scrollWidth <= sel.clientWidth) continue;
    sel.classList.add('sempit');
    for (const satu of sel.textContent.match(/\p{L}{6,}/gu) ?? []) kata.add(satu);
  }
  return [...kata];
}

/**
 * Menyisipkan tanda hubung lunak hanya di sel yang sempit, agar teks PDF selebihnya utuh ketika dicari.
 * Sel tanpa angka resmi yang tetap tidak muat boleh dipenggal di mana saja.
 */
export function penggalSempit(penggalan: Readonly<Record<string, string>>): void {
  for (const sel of document.querySelectorAll('.sempit')) {
    const jalan = document.createTreeWalker(sel, NodeFilter.SHOW_TEXT);
    for (let teks = jalan.nextNode(); teks !== null; teks = jalan.nextNode())
      teks.nodeValue = (teks.nodeValue ?? '').replace(/\p{L}{6,}/gu, (kata) => penggalan[kata] ?? kata);
  }
  for (const sel of document.querySelectorAll('.sempit'))
    if (sel.scrollWidth > sel.clientWidth && sel.querySelector('.nilai') === null) sel.classList.add('patah');
}

/** Mengecilkan huruf tabel yang angkanya tidak muat, setengah piksel demi setengah piksel, sampai paling kecil `batas`. */
export function kecilkanTabel(batas: number): void {
  for (const tabel of document.querySelectorAll('table')) {
    const meluap = (): boolean =>
      [...tabel.querySelectorAll('th, td')].some((sel) => sel.scrollWidth > sel.clientWidth);
    for (
      let huruf = Number(getComputedStyle(tabel).fontSize.replace('px', ''));
      meluap() && huruf > batas;
      huruf -= 0.5
    )
      tabel.style.fontSize = `${huruf - 0.5}px`;
  }
}

/** Tabel yang tingginya paling banyak `batas` piksel tidak dipenggal; yang lebih tinggi mengalir dengan kepala berulang. */
export function tandaiUtuh(batas: number): void {
  for (const tabel of document.querySelectorAll('.tabel'))
    if (tabel.getBoundingClientRect().height <= batas) tabel.classList.add('utuh');
}

/** Unsur yang melewati lebar halaman atau kolomnya, dengan sebutan yang dikenali penyusun. */
export function cariLuapan(): string[] {
  const temuan = new Map<string, { lewat: number; isi: string }>();
  const sebut = (unsur: Element, lewat: number): void => {
    const induk =
      unsur.closest('.tabel, figure, .rumus, .tanda-tangan') ??
      unsur.closest('li, p, h1, h2, h3, h4') ??
      unsur;
    const nama =
      induk.querySelector('caption, figcaption')?.textContent ?? `<${induk.tagName.toLowerCase()}>`;
    const isi = unsur.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
    const bagian = unsur.closest('section.seksi')?.querySelector('h1')?.textContent ?? '';
    const kunci = `${bagian}: ${nama.trim()}`;
    // Unsur terdalam disebut terakhir, dan isinya yang paling menunjukkan letaknya.
    temuan.set(kunci, { isi, lewat: Math.max(lewat, temuan.get(kunci)?.lewat ?? 0) });
  };
  for (const seksi of document.querySelectorAll('section.seksi')) {
    const batasTegak = seksi.getBoundingClientRect().right;
    for (const unsur of seksi.querySelectorAll('*')) {
      const kotak = unsur.getBoundingClientRect();
      if (kotak.width === 0) continue;
      const mendatar = unsur.closest('.mendatar');
      const batas = mendatar === null ? batasTegak : mendatar.getBoundingClientRect().right;
      const lewat = Math.max(
        kotak.right - batas,
        unsur.clientWidth === 0 ? 0 : kotak.left + unsur.scrollWidth - batas,
      );
      const sempit = /^T[HD]$/.test(unsur.tagName) ? unsur.scrollWidth - unsur.clientWidth : 0;
      const anakLewat =
        unsur.firstElementChild !== null &&
        [...unsur.children].some((anak) => anak.getBoundingClientRect().right > batas + 1);
      const dipotong =
        lewat > 1 && kotak.right <= batas + 1 && getComputedStyle(unsur).overflowX !== 'visible';
      if ((lewat > 1 && !anakLewat && !dipotong) || sempit > 0) sebut(unsur, Math.max(lewat, sempit));
    }
  }
  return [...temuan]
    .slice(0, 5)
    .map(([kunci, { lewat, isi }]) => `${kunci}, lewat ${Math.ceil(lewat)} px pada "${isi}"`);
}

/** Memasang atau melepas kelas pada `<html>`: `periksa` menyamakan lebar layar dengan kertas, `ukur` menyembunyikan isi. */
export function aturMode(mode: string): void {
  document.documentElement.className = mode;
}

/** Mengisi nomor halaman di semua daftar. */
export function isiNomor(nomor: Readonly<Record<string, string>>): void {
  for (const sel of document.querySelectorAll<HTMLElement>('.hal'))
    sel.textContent = nomor[sel.dataset['ke'] ?? ''] ?? '';
}

/** Sebutan setiap gambar yang gagal dibaca peramban atau ukurannya bukan yang tertulis di kepalanya. */
export async function gambarTakTerbaca(): Promise<string[]> {
  const rusak: string[] = [];
  for (const gambar of document.images) {
    const terbaca = await gambar.decode().then(
      () => gambar.naturalWidth === Number(gambar.getAttribute('width')),
      () => false,
    );
    if (!terbaca) rusak.push(gambar.alt === '' ? 'gambar hiasan' : `"${gambar.alt}"`);
  }
  return rusak;
}
