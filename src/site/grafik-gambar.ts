import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { type GrafikData, konfigurasiGrafik, type OpsiGrafik } from '../render/grafik-config.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** Menggambar (ulang) satu grafik. Hanya bagian Chart.js yang dipakai yang ikut dimuat. */
export function gambarGrafik(canvas: HTMLCanvasElement, view: GrafikData, opsi: OpsiGrafik): void {
  Chart.getChart(canvas)?.destroy();
  new Chart(canvas, konfigurasiGrafik(view, opsi));
}
