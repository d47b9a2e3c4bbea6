import { type GrafikData, type OpsiGrafik, tinggiGrafik } from '../render/grafik-config.ts';

/** Menggambar `canvas[data-grafik]` ketika mendekati layar. Tanpa skrip ini tabel kembarnya tetap dapat dibuka. */

const gerakTenang = matchMedia('(prefers-reduced-motion: reduce)');
const UBAH_NYATA = 48;

interface Grafik {
  readonly canvas: HTMLCanvasElement;
  readonly tempat: HTMLElement;
  readonly view: GrafikData;
  lebar: number;
  tergambar: boolean;
}

const semua = new Map<Element, Grafik>();
const terlihat = new IntersectionObserver(
  (daftar) => {
    for (const { isIntersecting, target } of daftar) {
      const grafik = semua.get(target);
      if (!isIntersecting || grafik === undefined) continue;
      terlihat.unobserve(target);
      void gambar(grafik, !gerakTenang.matches);
    }
  },
  { rootMargin: '240px 0px' },
);
const ukuran = new ResizeObserver((daftar) => {
  for (const { target, contentRect } of daftar) {
    const grafik = semua.get(target);
    if (grafik === undefined || Math.abs(contentRect.width - grafik.lebar) < UBAH_NYATA) continue;
    aturTinggi(grafik);
    if (grafik.tergambar) void gambar(grafik, false);
  }
});

for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-grafik]')) {
  const tempat = canvas.parentElement;
  const isi = canvas.dataset['grafik'];
  if (tempat === null || isi === undefined) continue;
  const grafik: Grafik = { canvas, tempat, view: JSON.parse(isi) as GrafikData, lebar: 0, tergambar: false };
  semua.set(tempat, grafik);
  aturTinggi(grafik);
  terlihat.observe(tempat);
  ukuran.observe(tempat);
}

// Grafik yang belum tergambar saat halaman dicetak diganti tabel kembarnya.
addEventListener('beforeprint', () => {
  for (const { canvas, tergambar } of semua.values()) if (!tergambar) bukaTabel(canvas);
});

/** Tinggi dipesan sejak awal agar isi halaman tidak bergeser ketika grafik digambar. */
function aturTinggi(grafik: Grafik): void {
  grafik.lebar = grafik.tempat.clientWidth;
  grafik.tempat.style.blockSize = `${tinggiGrafik(grafik.view, opsi(grafik, false))}px`;
}

async function gambar(grafik: Grafik, animasi: boolean): Promise<void> {
  try {
    const { gambarGrafik } = await import('./grafik-gambar.ts');
    gambarGrafik(grafik.canvas, grafik.view, opsi(grafik, animasi));
    grafik.tergambar = true;
  } catch {
    bukaTabel(grafik.canvas);
  }
}

function opsi({ lebar, tempat }: Grafik, animasi: boolean): OpsiGrafik {
  return { lebar, animasi, huruf: getComputedStyle(tempat).fontFamily, ukuran: lebar < 480 ? 12 : 13 };
}

function bukaTabel(canvas: HTMLCanvasElement): void {
  const kembar = canvas.closest('figure')?.querySelector('details');
  if (kembar) kembar.open = true;
}
