import type { Tabel } from '../../claims/tipe.ts';
import { namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RUMUS = /\(\s*([a-z])\s*=\s*([a-z0-9 ()×x*:/+\-–]+?)\s*\)(?=\s|$|>)/gi;
const teks = (rumus: string): string =>
  `Kategori\tBobot\tNilai\tSkor (d = ${rumus})\n(a)\t(b)\t(c)\t(d)\nPerencanaan\t50%\t80,00\t40,00\nEvaluasi\t50%\t60,00\t30,00`;

/** Huruf dalam rumus di kepala kolom menunjuk kolom berangka. */
export const rumusKepalaKolom: Aturan = {
  id: 'rumus-kepala-kolom',
  keparahan: 'galat',
  pernyataan: 'Rumus di kepala kolom hanya memakai kolom yang berisi angka dan tidak saling meniadakan.',
  contoh: {
    benar: [teks('c x b')],
    salah: [
      { teks: teks('c x a'), tercetak: 'd = c x a', seharusnya: 'bukan kolom (a), yang berisi tulisan' },
    ],
  },
  periksa: ({ tabel }) => tabel.flatMap(periksaTabel),
};

function periksaTabel(tabel: Tabel): readonly Hasil[] {
  const huruf = hurufKolom(tabel);
  if (huruf.size < 3) return [];
  const rumus = new Map<string, string>();
  const salah: { tercetak: string; sebab: string }[] = [];
  for (const { judul } of tabel.kolom)
    for (const [, nama = '', isi = ''] of judul.matchAll(RUMUS)) {
      rumus.set(nama.toLowerCase(), isi.trim());
      const kata = [...isi.toLowerCase().matchAll(/\b([a-z])\b/g)]
        .map(([, satu = '']) => satu)
        .filter((satu) => satu !== 'x');
      const tulisan = kata.find((satu) => berisiTulisan(tabel, huruf.get(satu)));
      if (tulisan !== undefined)
        salah.push({
          tercetak: `${nama} = ${isi.trim()}`,
          sebab: `bukan kolom (${tulisan}), yang berisi tulisan`,
        });
      const bagi = /^([a-z])\s*[/:]\s*\(?([^()]+)\)?$/i.exec(isi.trim());
      const asal = bagi === null ? undefined : rumus.get((bagi[1] ?? '').toLowerCase());
      if (bagi !== null && asal !== undefined && rapat(asal) === rapat(bagi[2] ?? ''))
        salah.push({
          tercetak: `${nama} = ${isi.trim()}`,
          sebab: `pembagi selain ${asal}: hasilnya selalu 1 karena ${bagi[1] ?? ''} = ${asal}`,
        });
    }
  if (salah.length === 0) return [];
  return [
    temuan(
      tabel,
      salah.map(({ tercetak }) => tercetak).join('; '),
      salah.map(({ sebab }) => sebab).join('; '),
    ),
  ];
}

function temuan(tabel: Tabel, tercetak: string, seharusnya: string): Hasil {
  const baris = tabel.kepala[0]?.baris ?? tabel.baris;
  return {
    baris,
    pesan: `Rumus "${tercetak}" di kepala ${namaTabel(tabel)} keliru: ${seharusnya}.`,
    tercetak,
    seharusnya,
    saran: 'cocokkan huruf dengan baris (a), (b), (c)',
  };
}

function hurufKolom(tabel: Tabel): ReadonlyMap<string, number> {
  const baris = tabel.kepala.find(({ sel }) => sel.filter((satu) => /^\([a-z]\)$/i.test(satu)).length >= 3);
  return new Map((baris?.sel ?? []).map((satu, i) => [satu.replace(/[()]/g, '').toLowerCase(), i]));
}

function berisiTulisan(tabel: Tabel, indeks: number | undefined): boolean {
  if (indeks === undefined) return false;
  const isi = tabel.isi
    .map(({ sel }) => sel[indeks])
    .filter((satu) => satu !== undefined && satu.teks !== '');
  return isi.length >= 2 && isi.every((satu) => satu?.angka === undefined && satu?.strip !== true);
}

function rapat(teks: string): string {
  return teks.replace(/[\s()]/g, '').toLowerCase();
}
