import { suggest, terdekat } from '../nearest.ts';
import { type Konteks, periode } from './konteks.ts';

/** Sifat indikator yang paling sering dicari; disebut lebih dahulu. */
const POKOK = ['target', 'realisasi', 'capaian', 'status', 'pagu', 'serapan'];

/** Paling banyak sekian sifat indikator disebut. */
const PALING_BANYAK = 12;

/**
 * Saran bagi kunci fakta yang tidak dikenal: salah ketiknya, sifat yang ada pada indikator itu, atau indikator yang ada.
 * Nama yang tidak serupa tidak pernah disebut.
 */
export function saranFakta(kunci: string, semua: readonly string[], kode: readonly string[]): string {
  if (kunci === '') return 'tulis misalnya IKU.1.capaian';
  const dekat = terdekat(kunci, semua);
  if (dekat.length > 0 && dekat.length <= 3) return suggest(kunci, semua);
  const milik = kode.find((satu) => kunci === satu || kunci.startsWith(`${satu}.`));
  if (milik !== undefined) {
    const sifat = semua.flatMap((satu) =>
      satu.startsWith(`${milik}.`) ? (satu.slice(milik.length + 1).split('.')[0] ?? '') : [],
    );
    const beda = [...new Set([...POKOK.filter((satu) => sifat.includes(satu)), ...sifat])];
    const sebagian = beda.slice(0, PALING_BANYAK).join(', ');
    return `${milik} punya: ${sebagian}${beda.length > PALING_BANYAK ? ', …' : ''}`;
  }
  if (/^[A-Z]{1,4}[.\s-]?\d/i.test(kunci) && kode.length > 0) return `indikatornya ${rentangKode(kode)}`;
  const rumpun = kunci.slice(0, kunci.indexOf('.') + 1);
  return rumpun !== '' && semua.some((satu) => satu.startsWith(rumpun))
    ? suggest(kunci, semua)
    : 'periksa ejaannya';
}

/** Saran fakta pada periode sebuah konteks. */
export function saranFaktaPeriode(konteks: Konteks, kunci: string): string {
  const kode = periode(konteks).indikator.map((satu) => satu.kode);
  return saranFakta(kunci, [...konteks.hasil.fakta.keys()], kode);
}

/** `IKU.1 sampai IKU.8` bila berurutan; selain itu disebut semua, atau beberapa yang pertama. */
export function rentangKode(kode: readonly string[]): string {
  const [pertama = '', terakhir = ''] = [kode[0], kode.at(-1)];
  const [, awalan, nomor] = /^(.*?)(\d+)$/.exec(pertama) ?? [];
  const urut = kode.every((satu, index) => satu === `${awalan ?? ''}${Number(nomor) + index}`);
  if (urut && kode.length > 2) return `${pertama} sampai ${terakhir}`;
  return kode.length <= 8 ? kode.join(', ') : `${kode.slice(0, 8).join(', ')}, …`;
}
