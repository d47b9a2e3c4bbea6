import type { BarElement, Chart, ChartConfiguration, Element, Plugin } from 'chart.js';
import type { GrafikView } from '../view/bentuk.ts';

/** Isi atribut `data-grafik`: grafik tanpa tabel kembarnya. */
export type GrafikData = Omit<GrafikView, 'tabel'>;

export interface OpsiGrafik {
  /** Lebar tempat gambar, piksel CSS; menentukan pemenggalan label. */
  readonly lebar: number;
  readonly animasi: boolean;
  /** Keluarga huruf, misalnya `Arimo`. */
  readonly huruf: string;
  /** Ukuran huruf, piksel CSS. */
  readonly ukuran: number;
}

type Konfigurasi = ChartConfiguration<'bar', (number | null)[], string | string[]>;

const TINTA = '#1b2733';
const TINTA_LEMBUT = '#4a5a6a';
const GARIS = '#d5dde5';
/** Terang bergaris tepi, gelap, lalu berarsir: terbedakan juga tanpa warna dan pada cetakan hitam-putih. */
const RAGAM = [
  { isi: '#cfdff0', tepi: '#0f3d6e', arsir: false },
  { isi: '#1d5a96', tepi: '#0f3d6e', arsir: false },
  { isi: '#f3dca6', tepi: '#7a5300', arsir: true },
  { isi: '#5f6c7a', tepi: '#1b2733', arsir: false },
] as const;
const TUNGGAL = RAGAM[1];

/** Tinggi tempat gambar, piksel CSS, agar setiap batang dan labelnya mendapat ruang. */
export function tinggiGrafik(view: GrafikData, { lebar, ukuran }: OpsiGrafik): number {
  const legenda = view.seri.length > 1 ? ukuran * 2.5 : 0;
  if (view.bentuk === 'batang') return Math.round(legenda + Math.min(380, Math.max(260, lebar * 0.5)));
  const baris = labelTampil(view, lebar, ukuran).map(
    (label) => Math.max(label.length * ukuran * 1.25, view.seri.length * ukuran * 1.6) + ukuran * 1.1,
  );
  return Math.round(legenda + ukuran * 3 + baris.reduce((jumlah, satu) => jumlah + satu, 0));
}

/** Konfigurasi Chart.js untuk satu grafik; situs dan cetak memakai yang ini. Murni: tidak menyentuh halaman. */
export function konfigurasiGrafik(view: GrafikData, opsi: OpsiGrafik): Konfigurasi {
  const { lebar, animasi, huruf, ukuran } = opsi;
  const datar = view.bentuk === 'batang-datar';
  const sumbuNilai = {
    beginAtZero: true,
    border: { display: false },
    grid: { color: GARIS },
    ticks: {
      color: TINTA_LEMBUT,
      maxTicksLimit: lebar < 480 ? 5 : 7,
      callback: (nilai: string | number): string => angkaSumbu(Number(nilai), view.satuan),
    },
  };
  const sumbuLabel = {
    border: { color: TINTA_LEMBUT },
    grid: { display: false },
    ticks: { color: TINTA, autoSkip: false, maxRotation: 0 },
  };
  return {
    type: 'bar',
    data: {
      labels: labelTampil(view, lebar, ukuran),
      datasets: view.seri.map(({ nama, nilai }, urutan) => {
        const { isi, tepi } = ragam(view, urutan);
        return {
          label: nama,
          data: [...nilai],
          backgroundColor: isi,
          borderColor: tepi,
          borderWidth: 1.5,
          borderSkipped: 'start' as const,
          maxBarThickness: tebal(ukuran, datar),
          categoryPercentage: datar ? 0.76 : rapat(view, opsi),
          barPercentage: 0.92,
        };
      }),
    },
    options: {
      indexAxis: datar ? 'y' : 'x',
      responsive: true,
      maintainAspectRatio: false,
      animation: animasi ? { duration: 500 } : false,
      font: { family: huruf, size: ukuran },
      color: TINTA,
      layout: { padding: ruangLabel(view, opsi) },
      scales: datar ? { x: sumbuNilai, y: sumbuLabel } : { x: sumbuLabel, y: sumbuNilai },
      plugins: {
        legend: {
          display: view.seri.length > 1,
          position: 'bottom',
          labels: { boxWidth: ukuran * 1.5, color: TINTA },
        },
        tooltip: {
          callbacks: {
            title: (butir) => view.label[butir[0]?.dataIndex ?? 0] ?? '',
            label: ({ datasetIndex, dataIndex }) => {
              const seri = view.seri[datasetIndex];
              return `${seri?.nama ?? ''}: ${seri?.teks[dataIndex] ?? ''}`;
            },
          },
        },
      },
    },
    plugins: [arsiran(view), labelNilai(view, opsi)],
  };
}

/** Angka sumbu cara Indonesia, yang besar disingkat: `2,5 miliar`, `1.250`, `80%`. Hanya untuk garis bantu. */
function angkaSumbu(nilai: number, satuan: string): string {
  const [pembagi, kata] = (
    [
      [1e12, ' triliun'],
      [1e9, ' miliar'],
      [1e6, ' juta'],
    ] as const
  ).find(([batas]) => Math.abs(nilai) >= batas) ?? [1, ''];
  const [bulat = '', pecahan] = String(Math.round((nilai / pembagi) * 1e6) / 1e6).split('.');
  const angka = bulat.replace(/\B(?=(\d{3})+$)/g, '.') + (pecahan === undefined ? '' : `,${pecahan}`) + kata;
  if (satuan === 'Rp') return nilai < 0 ? `-Rp${angka.slice(1)}` : `Rp${angka}`;
  return satuan === '%' ? `${angka}%` : angka;
}

/** Label sumbu dipenggal menjadi beberapa baris menurut ruang yang ada. */
function labelTampil({ bentuk, label, satuan }: GrafikData, lebar: number, ukuran: number): string[][] {
  const huruf = ukuran * 0.56;
  const ruang =
    bentuk === 'batang-datar'
      ? lebar * (lebar < 480 ? 0.34 : 0.36)
      : (lebar - satuan.length - ukuran * 5) / Math.max(1, label.length) - 6;
  return label.map((teks) => penggal(teks, Math.max(6, Math.floor(ruang / huruf))));
}

function penggal(teks: string, banyak: number): string[] {
  const baris: string[] = [];
  for (const kata of teks.split(' ')) {
    const akhir = baris.at(-1);
    if (akhir !== undefined && akhir.length + 1 + kata.length <= banyak)
      baris[baris.length - 1] = `${akhir} ${kata}`;
    else baris.push(kata);
  }
  return baris;
}

function ragam({ seri }: GrafikData, urutan: number): (typeof RAGAM)[number] {
  return seri.length === 1 ? TUNGGAL : (RAGAM[urutan % RAGAM.length] ?? TUNGGAL);
}

/** Ruang di ujung batang untuk tulisan nilai terpanjang. */
function ruangLabel(view: GrafikData, opsi: OpsiGrafik): { top: number; right: number } {
  const { lebar, ukuran } = opsi;
  const tulisan = view.seri.flatMap(({ nilai, teks }) => teks.filter((_, urutan) => nilai[urutan] !== null));
  const panjang = Math.max(0, ...tulisan.map(({ length }) => length)) * ukuran * 0.58;
  if (view.bentuk === 'batang-datar') return { top: 0, right: Math.min(panjang + 8, lebar * 0.3) };
  const batang = (kategori(view, lebar) * rapat(view, opsi) * 0.92) / view.seri.length;
  return { top: panjang > batang + kelonggaran(view) ? panjang + 8 : ukuran * 1.6, right: 0 };
}

/** Perkiraan lebar satu kategori pada grafik tegak. */
function kategori({ label }: GrafikData, lebar: number): number {
  return (lebar - 60) / Math.max(1, label.length);
}

function tebal(ukuran: number, datar: boolean): number {
  return ukuran * (datar ? 2 : 4.5);
}

/** Bagian lebar kategori yang dipakai batangnya, agar batang sekelompok tetap berdampingan di tempat yang lebar. */
function rapat(view: GrafikData, { lebar, ukuran }: OpsiGrafik): number {
  return Math.min(0.76, (view.seri.length * tebal(ukuran, false)) / 0.92 / kategori(view, lebar));
}

/** Seberapa jauh tulisan mendatar boleh melebihi batangnya sebelum ditegakkan. */
function kelonggaran({ seri }: GrafikData): number {
  return seri.length === 1 ? 24 : 6;
}

/** Menggambar garis miring di dalam batang seri ketiga, sebagai garis (bukan gambar ubin) agar cetakan tetap vektor. */
function arsiran(view: GrafikData): Plugin<'bar'> {
  return {
    id: 'arsiran',
    afterDatasetDraw(chart, { index, meta }) {
      const { arsir, tepi } = ragam(view, index);
      if (!arsir) return;
      const { ctx } = chart;
      for (const batang of meta.data) {
        const { kiri, atas, lebar, tinggi } = kotak(batang);
        if (!Number.isFinite(kiri + atas + lebar + tinggi)) continue;
        ctx.save();
        ctx.beginPath();
        ctx.rect(kiri, atas, lebar, tinggi);
        ctx.clip();
        ctx.strokeStyle = tepi;
        ctx.lineWidth = 1;
        ctx.beginPath();
        for (let x = kiri - tinggi; x < kiri + lebar; x += 6) {
          ctx.moveTo(x, atas + tinggi);
          ctx.lineTo(x + tinggi, atas);
        }
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}

/** Ukuran sebuah batang; NaN pada sisi yang tidak ada karena nilainya tidak ada. */
function ukuranBatang(batang: Element) {
  const { x, y, ...lain } = (batang as unknown as BarElement).getProps([
    'x',
    'y',
    'base',
    'width',
    'height',
    'horizontal',
  ]);
  return { x: x ?? NaN, y: y ?? NaN, ...lain };
}

function kotak(batang: Element): { kiri: number; atas: number; lebar: number; tinggi: number } {
  const { x, y, base, width, height, horizontal } = ukuranBatang(batang);
  return horizontal
    ? { kiri: Math.min(x, base), atas: y - height / 2, lebar: Math.abs(x - base), tinggi: height }
    : { kiri: x - width / 2, atas: Math.min(y, base), lebar: width, tinggi: Math.abs(y - base) };
}

/** Menulis nilai di ujung setiap batang, sama dengan di tabel; yang tidak ada ditulis sebabnya di pangkal. */
function labelNilai(view: GrafikData, { huruf, ukuran }: OpsiGrafik): Plugin<'bar'> {
  const datar = view.bentuk === 'batang-datar';
  return {
    id: 'labelNilai',
    afterDatasetsDraw(chart: Chart<'bar'>) {
      const { ctx } = chart;
      const pangkal = chart.scales[datar ? 'x' : 'y']?.getPixelForValue(0) ?? 0;
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const [urutan, { nilai, teks }] of view.seri.entries()) {
        if (!chart.isDatasetVisible(urutan)) continue;
        for (const [ke, batang] of chart.getDatasetMeta(urutan).data.entries()) {
          const tulisan = teks[ke] ?? '';
          const ada = typeof nilai[ke] === 'number';
          const { x, y, width } = ukuranBatang(batang);
          ctx.font = `${ada ? '600' : 'italic'} ${ukuran - (ada ? 0 : 1)}px ${huruf}`;
          ctx.fillStyle = ada ? TINTA : TINTA_LEMBUT;
          if (datar) {
            ctx.textAlign = 'left';
            ctx.fillText(tulisan, (ada ? x : pangkal) + 5, y);
            continue;
          }
          const ujung = ada ? y : pangkal;
          const muat = ctx.measureText(tulisan).width <= width + kelonggaran(view);
          ctx.textAlign = muat ? 'center' : 'left';
          ctx.save();
          ctx.translate(x, ujung - (muat ? ukuran * 0.8 : 5));
          if (!muat) ctx.rotate(-Math.PI / 2);
          ctx.fillText(tulisan, 0, 0);
          ctx.restore();
        }
      }
      ctx.restore();
    },
  };
}
