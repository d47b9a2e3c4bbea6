import { Fraction } from 'fraction.js';
import type { Prosa } from '../load/mdx.ts';
import { barisKolom } from '../load/letak-mdx.ts';
import type { Message } from '../message.ts';
import { type Konteks, periode } from './konteks.ts';
import { tampilFakta } from './tampil.ts';
import { type AngkaKetik, cariAngka } from './tautkan/angka-ketik.ts';
import { pecahKalimat } from './tautkan/kalimat.ts';
import { susunSebutan } from './tautkan/sebutan.ts';

/** Kata yang menyebut sifat, dan fakta yang dimaksudnya. */
const SIFAT: Readonly<Record<string, string>> = {
  capaian: 'capaian',
  target: 'target',
  realisasi: 'realisasi',
  pagu: 'pagu',
};

/** Huruf di depan angka yang dilihat. */
const PALING_DEPAN = 120;

/**
 * Angka ketikan yang langsung mengikuti `capaian IKU.4 sebesar` tetapi bukan nilai fakta itu, bukan pembulatannya, dan
 * bukan fakta lain milik subjek yang sama: hampir pasti salah ketik atau tertinggal dari data.
 */
export function buatPemeriksaBeda(konteks: Konteks): (prosa: Prosa) => readonly Message[] {
  const kode = periode(konteks).indikator.map((satu) => satu.kode);
  if (kode.length === 0) return () => [];
  const lentur = kode.map((satu) =>
    satu
      .split('.')
      .map(lolos)
      .join(String.raw`[.\s-]{1,2}`),
  );
  const pola = new RegExp(
    String.raw`(?<![\p{L}])(capaian|target|realisasi|pagu)(?: kinerja| indikator| anggaran)? (${lentur.join('|')})(?![.\d])(?: (?:pada )?tahun (\d{4}))? (?:sebesar|adalah|mencapai|yaitu|sebanyak|senilai)(?: sebesar)? $`,
    'iu',
  );
  const sebutan = susunSebutan(konteks);
  return ({ path, isi, root }) =>
    pecahKalimat(root, isi).flatMap(({ teks, letak }) =>
      cariAngka(teks).flatMap((angka): Message[] => {
        const depan = teks.slice(Math.max(0, angka.awal - PALING_DEPAN), angka.awal);
        const [, kata = '', tertulis = '', tahun] = pola.exec(depan) ?? [];
        const sifat = SIFAT[kata.toLowerCase()];
        if (sifat === undefined) return [];
        const subjek = kode.find((_, index) =>
          new RegExp(`^(?:${lentur[index] ?? ''})$`, 'iu').test(tertulis),
        );
        if (subjek === undefined) return [];
        const lalu = tahun === undefined || Number(tahun) === periode(konteks).tahun ? '' : `.${tahun}`;
        const kunci = `${subjek}.${sifat}${lalu}`;
        const fakta = konteks.hasil.fakta.get(kunci);
        if (fakta?.nilai.jenis !== 'angka' || isSama(angka, fakta.nilai.angka)) return [];
        const milikLain = (sebutan.get(angka.inti) ?? []).some((satu) =>
          satu.fakta.kunci.startsWith(`${subjek}.`),
        );
        if (milikLain) return [];
        const cetak = tampilFakta(fakta, 'lengkap');
        return [
          {
            rule: 'angka-berbeda',
            severity: 'peringatan',
            place: { file: path, ...barisKolom(isi, letak[angka.awal] ?? 0) },
            text: `tertulis ${teks.slice(angka.awal, angka.akhir)}, sedangkan ${sifat} ${subjek}${lalu === '' ? '' : ` tahun ${tahun ?? ''}`} menurut data ${cetak}`,
            hint: `tulis <Nilai fakta="${kunci}"/>, atau perbaiki datanya`,
          },
        ];
      }),
    );
}

/** Sama, atau pembulatan sampai desimal yang diketik. */
function isSama({ angka, negatif }: AngkaKetik, nilai: Fraction): boolean {
  const [bulat = '0', pecahan = ''] = angka.replaceAll('.', '').split(',');
  const ketik = new Fraction(`${negatif ? '-' : ''}${bulat}${pecahan === '' ? '' : `.${pecahan}`}`);
  const setengah = new Fraction(1, 2).div(new Fraction(10).pow(pecahan.length));
  return nilai.sub(ketik).abs().lte(setengah);
}

function lolos(teks: string): string {
  return teks.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}
