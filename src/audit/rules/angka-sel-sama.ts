import type { Dokumen } from '../../claims/dokumen.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel, Kolom, Sel, Tabel } from '../../claims/tipe.ts';
import { sama } from '../banding.ts';
import { judulPolos, namaBaris, namaTabel } from '../kolom-angka.ts';
import { menurutNama, pasanganTabel, setahun } from '../pasangan-tabel.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)';
const ISI = 'Unit Satu\t100.000\t99.000\nUnit Dua\t200.000\t198.000\nUnit Tiga\t300.000\t';
const DUA = (a: string, b: string): string =>
  `${KEPALA}\n${ISI}${a}\n\nUraian tentang tabel berikutnya.\n\n${KEPALA}\n${ISI}${b}`;

interface Pasang {
  readonly kolom: readonly [Kolom, Kolom];
  readonly baris: readonly [BarisTabel, BarisTabel];
  readonly sel: readonly [Sel, Sel];
  readonly sama: boolean;
}

/** Dua tabel yang sebagian besar isinya sama memuat baris dan kolom bernama sama: isinya harus sama semua. */
export const angkaSelSama: Aturan = {
  id: 'angka-sel-sama',
  keparahan: 'galat',
  pernyataan: 'Baris dan kolom yang sama di dua tabel memuat angka yang sama.',
  contoh: {
    benar: [DUA('297.000', '297.000')],
    salah: [{ teks: DUA('297.000', '297.500'), tercetak: '297.500', seharusnya: '297.000' }],
  },
  periksa: (dokumen) => {
    const nama = dokumen.tabel.map(menurutNama);
    return pasanganTabel(nama).flatMap(([i, j]) => {
      const [a, b, x, y] = [dokumen.tabel[i], dokumen.tabel[j], nama[i], nama[j]];
      if (a === undefined || b === undefined || x === undefined || y === undefined) return [];
      return periksaDua(jodohkan(dokumen, a, b, [x, y]), a, b);
    });
  },
};

function periksaDua(semua: readonly Pasang[], a: Tabel, b: Tabel): readonly Hasil[] {
  const perKolom = Map.groupBy(semua, ({ kolom }) => kolom[1].indeks);
  const dipakai = [...perKolom.values()].filter((satu) => satu.some((pasang) => pasang.sama));
  const isi = dipakai.flat();
  const cocok = isi.filter((satu) => satu.sama).length;
  const beda = isi.filter((satu) => !satu.sama);
  if (isi.length < 5 || cocok * 5 < isi.length * 3) return [];
  return beda.map(({ kolom, baris, sel }) => ({
    baris: baris[1].baris,
    pesan: `${namaBaris(baris[1])}, kolom "${kolom[1].judul}", tertulis ${sel[1].teks} di ${namaTabel(b)} (baris ${baris[1].baris}) tetapi ${sel[0].teks} di ${namaTabel(a)} (baris ${baris[0].baris}).`,
    tercetak: sel[1].teks,
    seharusnya: sel[0].teks,
    lain: [baris[0].baris],
    saran: 'pakai satu pengertian dan satu angka di kedua tabel',
  }));
}

function jodohkan(
  dokumen: Dokumen,
  a: Tabel,
  b: Tabel,
  nama: readonly [ReadonlyMap<string, BarisTabel>, ReadonlyMap<string, BarisTabel>],
): readonly Pasang[] {
  const kolom = b.kolom.flatMap((satu): (readonly [Kolom, Kolom])[] => {
    if (/^(no|kode|kode-sasaran|sasaran|indikator|satuan|bobot)$/.test(satu.jenis) || satu.judul === '')
      return [];
    const calon = a.kolom.filter(
      (lain) => judulPolos(lain) === judulPolos(satu) && setahun(dokumen, a, lain, b, satu),
    );
    return calon.length === 1 && calon[0] !== undefined ? [[calon[0], satu]] : [];
  });
  const pemilik = barisBerindikator(dokumen);
  return [...nama[1]].flatMap(([kunci, satu]) => {
    const jodoh = nama[0].get(kunci);
    if (jodoh === undefined) return [];
    return kolom.flatMap(([ka, kb]): Pasang[] => {
      const [sa, sb] = [jodoh.sel[ka.indeks], satu.sel[kb.indeks]];
      const kinerja = /^(target|realisasi|capaian)$/.test(kb.jenis) && pemilik.has(satu);
      if (sa === undefined || sb === undefined || kinerja || !berisi(sa) || !berisi(sb)) return [];
      return [{ kolom: [ka, kb], baris: [jodoh, satu], sel: [sa, sb], sama: samaSel(sa, sb) }];
    });
  });
}

const barisBerindikator = sekali(
  ({ barisIndikator }: Dokumen) => new Set(barisIndikator.map(({ baris }) => baris)),
);

function berisi({ angka, strip }: Sel): boolean {
  return angka !== undefined || strip;
}

function samaSel(a: Sel, b: Sel): boolean {
  if (a.angka !== undefined && b.angka !== undefined) return sama(a.angka, b.angka);
  return a.strip && b.strip;
}
