import type { Kalimat } from './kalimat.ts';
import { angkaKunci } from './kunci.ts';
import type { AturanProsa, BahanProsa, HasilProsa } from './tipe.ts';

const NAIK = String.raw`naik|meningkat|bertambah|bertumbuh|tumbuh|dinaikkan|ditambah|kenaikan|peningkatan|menguat`;
const TURUN = String.raw`turun|menurun|berkurang|merosot|diturunkan|dikurangi|penurunan|melemah`;
const ARAH = new RegExp(String.raw`\b(tidak |bukan |belum |tanpa )?(?:(${NAIK})|(${TURUN}))\b`, 'gi');
const SAMBUNG = /\b(menjadi|ke|kemudian|lalu|hingga)\b/;

/** Kata naik dan turun sesuai dengan angka-angka yang dicetak kalimatnya. */
export const trenSesuaiFakta: AturanProsa = {
  id: 'tren-sesuai-fakta',
  keparahan: 'galat',
  pernyataan: 'Kata naik, turun, dan sejenisnya sesuai dengan angka yang dicetak kalimat itu.',
  contoh: {
    benar: [
      'Realisasinya naik dari <Nilai fakta="IKU.1.realisasi.2022"/> menjadi <Nilai fakta="IKU.1.realisasi"/>.',
      'Nilainya tidak turun: <Nilai fakta="IKU.1.kenaikan.2022"/>.',
    ],
    salah: [
      {
        teks: 'Realisasinya menurun dari <Nilai fakta="IKU.1.realisasi.2022"/> menjadi <Nilai fakta="IKU.1.realisasi"/>.',
        tercetak: 'menurun',
        seharusnya: 'naik',
      },
      {
        teks: 'Realisasinya turun <Nilai fakta="IKU.1.kenaikan.2022" bentuk="mutlak"/> dari tahun lalu.',
        tercetak: 'turun',
        seharusnya: 'naik',
      },
    ],
  },
  periksa: (bahan) => {
    const semua = bahan.kalimat.flatMap((satu) => nilaiKalimat(satu, bahan));
    return { diperiksa: semua.length, temuan: semua.flatMap((satu) => satu ?? []) };
  },
};

/** Setiap perpindahan nilai dalam kalimat; yang benar `undefined`. */
function nilaiKalimat(kalimat: Kalimat, bahan: BahanProsa): readonly (HasilProsa | undefined)[] {
  const { teks, baris, nilai } = kalimat;
  const lalu = new Map<string, { kunci: string; akhir: number }>();
  return nilai.flatMap(({ fakta, awal, akhir }): (HasilProsa | undefined)[] => {
    const dasar = fakta.replace(/^.*\//, '').replace(/\.(?:19|20)\d\d$/, '');
    const sebelum = lalu.get(dasar);
    lalu.set(dasar, { kunci: fakta, akhir });
    const kenaikan = dasar.endsWith('.kenaikan');
    if (!kenaikan && (sebelum === undefined || !SAMBUNG.test(teks.slice(sebelum.akhir, awal)))) return [];
    const kini = angkaKunci(bahan, fakta);
    const dulu = kenaikan ? undefined : angkaKunci(bahan, sebelum?.kunci ?? '');
    const beda = kenaikan ? kini : dulu === undefined ? undefined : kini?.sub(dulu);
    const kata = arahTerdekat(teks.slice(kenaikan ? Math.max(0, awal - 40) : 0, awal));
    if (beda === undefined || kata === undefined || beda.equals(0)) return [];
    const naik = beda.s > 0n;
    if (naik === kata.naik) return [undefined];
    return [
      {
        baris,
        pesan: `Kalimat menyebut "${kata.tulisan}", padahal angkanya ${naik ? 'naik' : 'turun'} (${teks.slice(sebelum === undefined ? awal : Math.max(0, sebelum.akhir - 8), akhir).trim()}).`,
        tercetak: kata.tulisan,
        seharusnya: naik ? 'naik' : 'turun',
        saran: 'sesuaikan katanya dengan angkanya',
      },
    ];
  });
}

function arahTerdekat(teks: string): { readonly naik: boolean; readonly tulisan: string } | undefined {
  const cocok = [...teks.matchAll(ARAH)].at(-1);
  if (cocok === undefined) return undefined;
  const [tulisan, ingkar, naik] = cocok;
  return ingkar === undefined ? { naik: naik !== undefined, tulisan } : undefined;
}
