import { describe, expect, it } from 'vitest';
import { bandingkan, type Banding } from './banding.ts';
import { dinamai } from './catatan.ts';
import { PETA } from './peta/index.ts';
import { muatTerbitan } from './proyek.ts';
import { bacaAcuan } from './tabel.ts';
import { tabelDokumen } from './tabel-html.ts';

const ACUAN = bacaAcuan(new URL('lkj-deputi-pmk-2023.json', import.meta.url));
const UNIT = ['dit-ppu', 'dit-jabatan', 'dit-kinerja', 'dit-kompensasi'];
const { dokumen, cari, tercetak } = await muatTerbitan('deputi-pmk/2023/lkj', UNIT);
const tampil = faktaTampil();
const tabel = tabelDokumen(dokumen);

/**
 * acuan.test.ts membandingkan setiap angka tercetak dengan faktanya; di sini setiap fakta itu ada di HTML dokumen
 * yang jadi. Yang disebut tercetak.yaml sebagai berbeda tidak diulang di sini.
 */
describe('angka tabel LKj Deputi Bidang PMK 2023 ada di HTML', () => {
  it.each(ACUAN.map(({ id }) => id))('%s', (id) => {
    const acuan = ACUAN.find((satu) => satu.id === id);
    const peta = PETA.get(id);
    if (acuan === undefined || peta === undefined) throw new Error(`${id} tidak dipetakan`);
    const hasil = bandingkan(acuan, peta, cari).filter(
      (satu) => satu.fakta !== '' && !dinamai(satu, tercetak.angka),
    );
    expect(hasil.filter((satu) => !terbit(satu)).map(sebut)).toEqual([]);
  });
});

/**
 * Fakta itu sendiri tampak; atau perubahan bersih tampak sebagai blokir dan penambahannya, target sebagai target ukur
 * yang sama nilainya, dan batas skala di dalam tulisan rentangnya.
 */
function terbit({ fakta, tercetak }: Banding): boolean {
  if (tampil.has(fakta)) return true;
  if (fakta.endsWith('.perubahan')) {
    const dasar = fakta.slice(0, -'.perubahan'.length);
    return ['blokir', 'penambahan'].every((kolom) => tampil.has(`${dasar}.${kolom}`));
  }
  const ukur = fakta.replace('.target.', '.target-ukur.');
  if (ukur !== fakta && tampil.has(ukur)) return tulis(cari(ukur)) === tulis(cari(fakta));
  const skala = /^skala\.([\w-]+)\./.exec(fakta)?.[1];
  return skala !== undefined && batasTampil(skala, tercetak);
}

/** Setiap bilangan yang tercetak ada di sebuah baris tabel skala itu. */
function batasTampil(skala: string, tercetak: string): boolean {
  const id = skala === 'status-kinerja' ? 'tabel-status-kinerja' : `tabel-skala-${skala}`;
  const isi = (tabel.get(id)?.baris ?? []).flat().map(({ teks }) => teks.replaceAll(',', '.'));
  const bilangan = tercetak.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? [];
  return bilangan.every((satu) =>
    isi.some((teks) => teks.split(/[^\d.]+/).some((kata) => Number(kata) === Number(satu))),
  );
}

function tulis(nilai: ReturnType<typeof cari>): string {
  return nilai?.jenis === 'angka' ? nilai.angka.toFraction() : JSON.stringify(nilai);
}

function sebut({ baris, kolom, fakta, tercetak }: Banding): string {
  return `${baris} [${kolom}] ${fakta}: ${tercetak}`;
}

/** Kunci setiap fakta yang tampak di dokumen. */
function faktaTampil(): ReadonlySet<string> {
  return new Set(
    dokumen.bagian.flatMap(({ html }) =>
      [...html.matchAll(/<a class="nilai" data-fakta="([^"]*)"/g)].map(([, kunci = '']) => kunci),
    ),
  );
}
