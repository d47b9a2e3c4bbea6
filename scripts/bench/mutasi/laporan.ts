import { bedanya } from './markup.ts';
import type { Ladang, Nasib } from './tipe.ts';

/** Tabel per operator, jumlah per pembawa, dan tempat yang dikecualikan beserta sebabnya. */
export function cetakTabel(benih: number, ladang: readonly Ladang[], nasib: readonly Nasib[]): string {
  const tempat = ladang.reduce((n, { mutan }) => n + mutan.length, 0);
  const baris = ladang.map(({ operator, mutan, dikecualikan, sebab }) => {
    const milik = nasib.filter((satu) => satu.mutan.operator === operator);
    const kolom = [
      nisbah(milik).padStart(13),
      String(mutan.length).padStart(8),
      String(dikecualikan).padStart(14),
    ];
    return `${kolom.join('')}  ${operator}${dikecualikan > 0 ? ` [tanpa: ${sebab}]` : ''}`;
  });
  const jenis = [...new Set(ladang.map((satu) => satu.jenis))].map((satu) => {
    const milik = nasib.filter(({ mutan }) => mutan.jenis === satu);
    return `${satu} ${nisbah(milik)}`;
  });
  const kecuali = ladang.reduce((n, { dikecualikan }) => n + dikecualikan, 0);
  const persen = Math.round((1000 * banyakKetemu(nasib)) / Math.max(1, nasib.length)) / 10;
  return [
    `Benih ${benih}, ${nasib.length} mutan dari ${tempat} tempat.`,
    'ketemu/diundi  tempat  dikecualikan  operator',
    ...baris,
    `Menurut pembawanya: ${jenis.join(', ')}.`,
    `Ditemukan di tempatnya ${nisbah(nasib)} (${String(persen).replace('.', ',')}%); ${kecuali} tempat dikecualikan menurut aturan operatornya.`,
    '',
  ].join('\n');
}

/** Satu mutan yang luput: tempatnya, perubahannya, dan mengapa. */
export function cetakLuput({ mutan, aturan, sebab }: Nasib): string {
  const { operator, berkas, baris, sebelum, sesudah } = mutan;
  const { awal, dibuang, baru } = bedanya(sebelum, sesudah);
  const depan = sebelum.slice(Math.max(0, awal - 100), awal);
  return [
    `- ${operator}`,
    `    ${berkas}:${baris}`,
    `    …${depan}[${dibuang.slice(0, 120)} -> ${baru.slice(0, 120)}]${sebelum.slice(awal + dibuang.length).slice(0, 60)}`,
    `    ${sebab ?? `kena di tempat lain: ${aturan.join(', ') || '-'}`}`,
    '',
  ].join('\n');
}

function nisbah(nasib: readonly Nasib[]): string {
  return `${banyakKetemu(nasib)}/${nasib.length}`;
}

function banyakKetemu(nasib: readonly Nasib[]): number {
  return nasib.filter(({ ketemu }) => ketemu).length;
}
