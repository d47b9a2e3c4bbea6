import type { Message } from '../message.ts';
import { atribut } from './ganti.ts';

/**
 * Mengganti paragraf yang datanya belum ada dengan `<Isian/>` yang menyebut apa yang kurang. Paragraf adalah baris-baris di
 * antara baris kosong; yang berurutan menjadi satu, dan judul tidak disentuh.
 */
export function rapikan(naskah: string, temuan: readonly Message[]): string {
  let baris = 1;
  const jadi: string[] = [];
  let menunggu: Message[] = [];
  const tutup = (): void => {
    if (menunggu.length > 0) jadi.push(isianData(menunggu));
    menunggu = [];
  };
  for (const satu of naskah.trimEnd().split('\n\n')) {
    const awal = baris;
    baris += satu.split('\n').length + 1;
    const salah = temuan.filter(({ place: { line } }) => line >= awal && line < baris - 1);
    if (salah.length > 0 && !satu.trimStart().startsWith('#')) menunggu.push(...salah);
    else {
      tutup();
      jadi.push(satu);
    }
  }
  tutup();
  return `${jadi.join('\n\n')}\n`;
}

/** Apa yang kurang, dan berkas yang harus dibuat bila pesannya menyebutnya. */
function isianData(temuan: readonly Message[]): string {
  const sebab = temuan.map(({ text, hint }) =>
    `${text}${hint?.startsWith('buat ') === true ? `, ${hint}` : ''}`.replaceAll('"', ''),
  );
  return `<Isian tanya="Bagian ini menunggu data: ${atribut([...new Set(sebab)].slice(0, 3).join('; '))}." />`;
}
