import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel, Kolom, Sel, Tabel } from '../../claims/tipe.ts';
import { SERATUS, tepat, tulis } from '../banding.ts';
import { setengah } from '../ketik.ts';
import { barisJumlah, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KOLOM = (persen: string): string =>
  `Kelompok Belanja\tAnggaran (Rp)\nOperasi\t26.905.000.000\nModal\t1.640.000.000\nJumlah\t28.545.000.000\n\nUraian pemisah antartabel dokumen.\n\nTriwulan\tRealisasi Keuangan (Rp)\tRealisasi Keuangan (%)\nI\t3.918.274.500\t13,73\nII\t11.206.481.900\t39,26\nIII\t18.744.093.250\t${persen}\nIV\t27.740.488.693\t97,18`;
const BARIS = (ketiga: string): string =>
  `Uraian\tTriwulan I\tTriwulan II\tTriwulan III\tTriwulan IV\nRealisasi (miliar)\t252,18\t508,94\t${ketiga}\t1.076,87\nRealisasi (%)\t23,68\t47,79\t72,14\t101,11`;
/** Deret yang lebih panjang daripada ini tidak dibandingkan: setiap pasangan dicoba sebagai patokan. */
const TERPANJANG = 60;

/** Persen dari penyebut yang sama sebanding dengan angkanya, menurut kolom atau menurut baris. */
export const persenSebanding: Aturan = {
  id: 'persen-sebanding',
  keparahan: 'galat',
  pernyataan: 'Deret persen yang di semua tempat lain memakai satu penyebut, memakainya di setiap tempat.',
  contoh: {
    benar: [
      KOLOM('65,67'),
      BARIS('768,25'),
      'Triwulan\tPagu (Rp)\tRealisasi (Rp)\tPersen\nI\t28.545.000\t3.918.274\t13,73\nII\t28.545.000\t11.206.481\t39,26\nIII\t28.146.000\t18.744.093\t66,60\nIV\t28.545.000\t27.740.488\t97,18',
    ],
    salah: [
      { teks: KOLOM('66,60'), tercetak: '66,60', seharusnya: '65,67' },
      { teks: BARIS('486,25'), tercetak: '486,25', seharusnya: '768,31' },
    ],
  },
  periksa: (dokumen) =>
    dokumen.tabel.flatMap((satu) =>
      [...menurutKolom(satu), ...menurutBaris(satu)].map((janggal) => temuan(dokumen, satu, janggal)),
    ),
};

/** Pasang yang menyimpang dan pasang-pasang yang memakai satu penyebut, urut menurut deretnya. */
interface Janggal {
  readonly salah: Pasang;
  readonly patuh: readonly Pasang[];
  readonly semua: readonly Pasang[];
}

/** Satu pasang angka dan persennya; `lain` angka-angka lain yang mungkin menjadi penyebutnya. */
interface Pasang {
  readonly angka: Angka;
  readonly persen: Angka;
  readonly baris: BarisTabel;
  readonly barisPersen: BarisTabel;
  readonly lain: readonly Angka[];
}

function menurutKolom(tabel: Tabel): readonly Janggal[] {
  const jumlah = barisJumlah(tabel);
  const isi = tabel.isi.filter((baris) => baris.jenis === 'isi' && !jumlah.includes(baris));
  if (isi.length < 4 || isi.length > TERPANJANG) return [];
  const persen = tabel.kolom.filter(({ judul, jenis }) => berpersen(judul) && jenis !== 'capaian');
  const angka = tabel.kolom.filter(({ judul, jenis }) => !berpersen(judul) && !/^(?:no|kode)/.test(jenis));
  return persen.flatMap((p) =>
    angka.flatMap((a) =>
      janggal(
        isi.flatMap((baris) =>
          pasang(
            baris,
            baris,
            a,
            p,
            baris.sel.filter((_, i) => i !== a.indeks && i !== p.indeks),
          ),
        ),
      ),
    ),
  );
}

/** Baris persen langsung di bawah atau di atas baris angkanya. */
function menurutBaris(tabel: Tabel): readonly Janggal[] {
  const kolom = tabel.kolom.slice(1);
  if (kolom.length < 4 || kolom.length > TERPANJANG || tabel.isi.length > TERPANJANG) return [];
  return tabel.isi.flatMap((bawah, i) =>
    [tabel.isi[i - 1], tabel.isi[i + 1]].flatMap((atas) =>
      atas === undefined || berpersen(atas.label) || !berpersen(bawah.label)
        ? []
        : janggal(
            kolom.flatMap((satu) => {
              const lain = tabel.isi.filter((itu) => itu !== atas && itu !== bawah);
              return pasang(
                atas,
                bawah,
                satu,
                satu,
                lain.flatMap(({ sel }) => sel[satu.indeks] ?? []),
              );
            }),
          ),
    ),
  );
}

function berpersen(judul: string): boolean {
  return /%|\bpersen/i.test(judul) && !/capaian/i.test(judul);
}

function pasang(
  baris: BarisTabel,
  barisPersen: BarisTabel,
  a: Kolom,
  p: Kolom,
  sekitar: readonly Sel[],
): readonly Pasang[] {
  const [angka, persen] = [baris.sel[a.indeks]?.angka, barisPersen.sel[p.indeks]?.angka];
  if (angka === undefined || persen === undefined || angka.nilai.lte(0) || persen.nilai.lte(0)) return [];
  const lain = sekitar.flatMap((satu) => satu.angka ?? []);
  return [{ angka, persen, baris, barisPersen, lain }];
}

/**
 * Tepat satu pasang di tengah deret menyimpang, sedangkan sedikitnya tiga lainnya memakai penyebut yang sama. Di ujung
 * deret penyebutnya boleh memang berganti: pagu atau target yang direvisi.
 */
function janggal(semua: readonly Pasang[]): readonly Janggal[] {
  if (semua.length < 4 || !semua.every(({ angka, persen }) => panjang(angka) >= 4 && persen.desimal > 0))
    return [];
  const patokan = semua.find(
    (acuan) => semua.filter((satu) => sebanding(acuan, satu)).length === semua.length - 1,
  );
  if (patokan === undefined) return [];
  const [salah] = semua.filter((satu) => !sebanding(patokan, satu));
  const patuh = semua.filter((satu) => satu !== salah);
  const beragam = new Set(patuh.map(({ angka }) => angka.tulisan)).size;
  if (salah === undefined || salah === semua[0] || salah === semua.at(-1)) return [];
  if (beragam < 3 || punyaPenyebut(salah)) return [];
  return [{ salah, patuh, semua }];
}

/** Penyebut kedua pasang, masing-masing selebar pembulatannya, beririsan. */
function sebanding(a: Pasang, b: Pasang): boolean {
  const [x, y] = [selang(a), selang(b)];
  return x.bawah.lte(y.atas) && y.bawah.lte(x.atas);
}

function selang({ angka, persen }: Pasang): { readonly bawah: Fraction; readonly atas: Fraction } {
  const [a, p] = [setengah(angka), setengah(persen)];
  return {
    bawah: angka.nilai.sub(a).div(persen.nilai.add(p)),
    atas: angka.nilai.add(a).div(persen.nilai.sub(p)),
  };
}

/** Penyebut pasang itu tercetak di tempat yang sama: penyebutnya memang lain. */
function punyaPenyebut({ angka, persen, lain }: Pasang): boolean {
  return lain.some(({ nilai }) => nilai.gt(0) && tepat(angka.nilai.div(nilai).mul(SERATUS), persen));
}

/** Satu-satunya angka tabel di dokumen itu yang menjadi penyebut semua pasang; bila tidak ada, tengah selangnya. */
function cariPenyebut(dokumen: Dokumen, patuh: readonly Pasang[]): Fraction {
  const semua = patuh.map(selang);
  const bawah = semua.map((satu) => satu.bawah).reduce((a, b) => (b.gt(a) ? b : a));
  const atas = semua.map((satu) => satu.atas).reduce((a, b) => (b.lt(a) ? b : a));
  const ada = angkaTabel(dokumen).filter(
    (nilai) => nilai.gte(bawah.mul(SERATUS)) && nilai.lte(atas.mul(SERATUS)),
  );
  const [satu] = ada;
  return satu !== undefined && ada.every((lain) => lain.equals(satu))
    ? satu.div(SERATUS)
    : bawah.add(atas).div(2);
}

const angkaTabel = sekali(({ tabel }: Dokumen): readonly Fraction[] =>
  tabel.flatMap(({ isi }) => isi.flatMap(({ sel }) => sel.flatMap(({ angka }) => angka?.nilai ?? []))),
);

function temuan(dokumen: Dokumen, tabel: Tabel, { salah, patuh, semua }: Janggal): Hasil {
  const penyebut = cariPenyebut(dokumen, patuh);
  // Persen yang tetap naik sepanjang deret sedangkan angkanya tidak: angkanya yang keliru.
  const angkanya = naik(semua.map(({ persen }) => persen)) && !naik(semua.map(({ angka }) => angka));
  const tercetak = angkanya ? salah.angka : salah.persen;
  const [baris, lain] = angkanya ? [salah.baris, salah.barisPersen] : [salah.barisPersen, salah.baris];
  const harus = tulis(
    angkanya ? salah.persen.nilai.mul(penyebut) : salah.angka.nilai.div(penyebut),
    tercetak,
  );
  return {
    baris: baris.baris,
    pesan: `${salah.persen.tulisan} dan ${salah.angka.tulisan} (${namaBaris(baris)}) di ${namaTabel(tabel)} tidak sebanding; ${patuh.length} pasang lainnya memakai satu penyebut, yang memberi ${harus}.`,
    tercetak: tercetak.tulisan,
    seharusnya: harus,
    ...(lain === baris ? {} : { lain: [lain.baris] }),
    saran: 'periksa angka, persen, dan penyebutnya',
  };
}

function naik(semua: readonly Angka[]): boolean {
  return semua.every(({ nilai }, i) => nilai.gte(semua[i - 1]?.nilai ?? nilai));
}

function panjang({ tulisan }: Angka): number {
  return tulisan.replace(/\D/g, '').length;
}
