import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, NOL, SERATUS, tulis } from '../banding.ts';
import { angkaDi, namaBaris, namaTabel } from '../kolom-angka.ts';
import { setengah } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tLaki-laki\tPerempuan\tJumlah';
const ISI = 'Sekretariat\t12\t21\t33\nPusat Survei\t34\t28\t62\nPusat Mitigasi\t41\t26\t67';
const TUMBUH =
  'Pajak\tTahun Ini\tTahun Lalu\tPertumbuhan (%)\nSatu\t634,18\t571,33\t11,00\nDua\t419,72\t401,25\t4,60\nTiga\t5,71\t6,02\t-5,15';
const BOBOT = 'Unsur\tNilai\tBobot\tNilai Tertimbang\nSatu\t3,54\t0,11\t0,389\nDua\t3,43\t0,11\t0,377';
/** Tabel yang lebih lebar daripada ini tidak diperiksa: banyaknya pasangan kolom tumbuh pangkat tiga. */
const TERLEBAR = 12;
const TERPANJANG = 300;

interface Rumus {
  readonly tanda: string;
  /** Pola tulisannya bila bukan `a tanda b`. */
  readonly pola?: (a: string, b: string) => string;
  readonly hitung: (a: Fraction, b: Fraction) => Fraction;
  /** Kelonggaran karena a dan b sendiri sudah dibulatkan. */
  readonly longgar: (a: Angka, b: Angka) => Fraction;
}

const RUMUS: readonly Rumus[] = [
  { tanda: '+', hitung: (a, b) => a.add(b), longgar: tambah },
  { tanda: '−', hitung: (a, b) => a.sub(b), longgar: tambah },
  { tanda: '×', hitung: (a, b) => a.mul(b), longgar: kali },
  {
    tanda: 'tumbuh',
    pola: (a, b) => `(${a} − ${b}) : ${b} × 100`,
    hitung: (a, b) => a.sub(b).div(b.abs()).mul(SERATUS),
    longgar: (a, b) =>
      setengah(a)
        .add(a.nilai.div(b.nilai).abs().mul(setengah(b)))
        .div(b.nilai.abs())
        .mul(SERATUS),
  },
  { tanda: '×%', hitung: (a, b) => a.mul(b).div(SERATUS), longgar: (a, b) => kali(a, b).div(SERATUS) },
];

/** Kolom yang di kebanyakan baris jumlah, selisih, atau hasil kali dua kolom lain, begitu di semua baris. */
export const hubunganKolom: Aturan = {
  id: 'hubungan-kolom',
  keparahan: 'galat',
  pernyataan: 'Hubungan antarkolom yang berlaku di kebanyakan baris berlaku di semua baris.',
  contoh: {
    benar: [
      `${KEPALA}\n${ISI}\nBalai\t18\t15\t33`,
      `${TUMBUH}\nEmpat\t19,06\t21,40\t-10,93`,
      `${BOBOT}\nTiga\t3,19\t0,11\t0,351\nEmpat\t3,68\t0,11\t0,405`,
    ],
    salah: [
      { teks: `${TUMBUH}\nEmpat\t19,06\t21,40\t10,93`, tercetak: '10,93', seharusnya: '-10,93' },
      { teks: `${KEPALA}\n${ISI}\nBalai\t18\t15\t34`, tercetak: '34', seharusnya: '33' },
      {
        teks: `${BOBOT}\nTiga\t3,19\t0,11\t0,351\nEmpat\t3,68\t0,11\t0,450`,
        tercetak: '0,450',
        seharusnya: '0,405',
      },
    ],
  },
  periksa: ({ tabel }) => tabel.flatMap(periksaTabel),
};

interface Calon {
  readonly a: Kolom;
  readonly b: Kolom;
  readonly c: Kolom;
  readonly rumus: Rumus;
  readonly patuh: number;
  readonly salah: readonly BarisTabel[];
}

function periksaTabel(tabel: Tabel): readonly Hasil[] {
  const kolom = tabel.kolom.filter((satu) => berangka(tabel, satu));
  if (tabel.isi.length < 3 || tabel.isi.length > TERPANJANG) return [];
  if (kolom.length < 3 || kolom.length > TERLEBAR) return [];
  const calon = kolom
    .flatMap((c) => kolom.flatMap((a) => kolom.flatMap((b) => bandingkan(tabel, a, b, c))))
    .sort((x, y) => y.patuh - x.patuh || utama(y.c) - utama(x.c) || y.c.indeks - x.c.indeks);
  const dipakai = new Set<string>();
  return calon.flatMap((satu) => {
    const kunci = [satu.a, satu.b, satu.c].map(({ indeks }) => indeks).sort();
    const [tiga, tujuan] = [kunci.join(), `c${satu.c.indeks}`];
    if (dipakai.has(tiga) || dipakai.has(tujuan)) return [];
    dipakai.add(tiga).add(tujuan);
    return satu.salah.every((baris) => jumlahSekiri(baris, kolom, satu.c))
      ? []
      : satu.salah.flatMap((baris) => temuan(tabel, baris, satu));
  });
}

/** Hasilnya jumlah semua kolom di kirinya: kolom ketiga ikut dijumlahkan, bukan hanya dua yang kebetulan cocok. */
function jumlahSekiri(baris: BarisTabel, kolom: readonly Kolom[], hasil: Kolom): boolean {
  const kiri = kolom
    .filter(({ indeks }) => indeks < hasil.indeks)
    .flatMap((satu) => angkaDi(baris, satu) ?? []);
  const jumlah = angkaDi(baris, hasil);
  return (
    kiri.length > 2 && jumlah !== undefined && jumlahkan(kiri.map(({ nilai }) => nilai)).equals(jumlah.nilai)
  );
}

function utama({ judul }: Kolom): number {
  return /jumlah|total|selisih|sisa|kenaikan|tertimbang|nilai akhir|nkp/i.test(judul) ? 1 : 0;
}

/** Judul kolom yang memang memuat pertumbuhan. */
const TUMBUHAN = /tumbuh|naik|turun|ubah|growth|laju|delta|tren/i;

/** Hubungan yang sudah diperiksa aturan lain menurut nama kolomnya. */
function milikLain(jenis: readonly string[]): boolean {
  const ada = (...semua: readonly string[]): boolean => semua.every((satu) => jenis.includes(satu));
  const uang = ada('realisasi') || ada('realisasi-anggaran');
  return (
    (ada('sisa') && uang) ||
    ada('pagu-akhir') ||
    ada('target', 'realisasi', 'capaian') ||
    (ada('serapan') && uang)
  );
}

function bandingkan(tabel: Tabel, a: Kolom, b: Kolom, c: Kolom): readonly Calon[] {
  if (a === b || a === c || b === c || milikLain([a.jenis, b.jenis, c.jenis])) return [];
  return RUMUS.flatMap((rumus): Calon[] => {
    const searah = /[−t]/.test(rumus.tanda);
    if (!searah && a.indeks > b.indeks) return [];
    const jumlahan = /[+−]/.test(rumus.tanda);
    if (
      !jumlahan &&
      [a, b].some(({ jenis }) => jenis === 'target') &&
      [a, b].some(({ jenis }) => jenis === 'capaian')
    )
      return [];
    const layak = tabel.isi.filter((baris) => {
      const [x, y, z] = [a, b, c].map((satu) => angkaDi(baris, satu));
      const jenis = baris.jenis === 'isi' || ((jumlahan || searah) && baris.jenis === 'jumlah');
      if (!jenis || x === undefined || y === undefined || z === undefined) return false;
      return bermakna(x, y, z, jumlahan) && (rumus.tanda !== 'tumbuh' || setara(x, y));
    });
    if (layak.length < 3 || !layak.slice(0, 6).some((baris) => cocok(baris, a, b, c, rumus))) return [];
    const salah = layak.filter((baris) => !cocok(baris, a, b, c, rumus));
    const patuh = layak.length - salah.length;
    const yakin = (jumlahan && utama(c) > 0) || teliti(layak, salah, c);
    const turunan = rumus.tanda === 'tumbuh' || rumus.tanda === '×%';
    if (rumus.tanda === 'tumbuh' && !TUMBUHAN.test(c.judul)) return [];
    if (turunan && (patuh < 3 || patuh < salah.length * 3)) return [];
    const cukup = yakin && (patuh >= 3 ? patuh * 2 >= salah.length * 3 : patuh === 2 && salah.length === 1);
    return cukup && salah.length > 0 && beragam(layak, salah, [a, b, c])
      ? [{ a, b, c, rumus, patuh, salah }]
      : [];
  });
}

/** Nol, angka yang sama dengan hasilnya, dan kali seratus tidak membuktikan apa pun. */
function bermakna(x: Angka, y: Angka, z: Angka, jumlahan: boolean): boolean {
  if (x.nilai.equals(0) || y.nilai.equals(0) || z.nilai.equals(0)) return false;
  const persen = new Set([x, y, z].map(({ satuan }) => satuan === '%')).size > 1;
  if (jumlahan && (persen || z.desimal > Math.max(x.desimal, y.desimal))) return false;
  return jumlahan || !(x.nilai.equals(1) || y.nilai.equals(1) || x.nilai.equals(100) || y.nilai.equals(100));
}

/** Pertumbuhan membandingkan dua ukuran yang sama: besarnya tidak terpaut sepuluh kali. */
function setara({ nilai: a }: Angka, { nilai: b }: Angka): boolean {
  return a.abs().lt(b.abs().mul(10)) && b.abs().lt(a.abs().mul(10));
}

/** Hasil yang sedikitnya tiga angka hampir mustahil cocok karena kebetulan. */
function teliti(layak: readonly BarisTabel[], salah: readonly BarisTabel[], c: Kolom): boolean {
  return layak
    .filter((baris) => !salah.includes(baris))
    .every((baris) => (angkaDi(baris, c)?.tulisan.replace(/\D/g, '').replace(/^0+/, '').length ?? 0) >= 3);
}

/** Baris yang patuh tidak boleh hanya mengulang angka yang sama. */
function beragam(
  layak: readonly BarisTabel[],
  salah: readonly BarisTabel[],
  kolom: readonly Kolom[],
): boolean {
  const patuh = layak.filter((baris) => !salah.includes(baris));
  const tulisan = patuh.map((baris) => kolom.map((satu) => angkaDi(baris, satu)?.tulisan).join('|'));
  return new Set(tulisan).size >= 2;
}

function cocok(baris: BarisTabel, a: Kolom, b: Kolom, c: Kolom, { hitung, longgar, tanda }: Rumus): boolean {
  const [x, y, z] = [a, b, c].map((satu) => angkaDi(baris, satu));
  if (x === undefined || y === undefined || z === undefined) return false;
  return hitung(x.nilai, y.nilai)
    .sub(z.nilai)
    .abs()
    .lte(
      [x, y, z].every(({ desimal }) => desimal === 0) ? bulatan(tanda, x, y) : longgar(x, y).add(setengah(z)),
    );
}

/** Cacah tidak dibulatkan; biaya satuan dalam rupiah penuh dibulatkan, dan pembulatannya ikut dikalikan. */
function bulatan(tanda: string, x: Angka, y: Angka): Fraction {
  const [kecil, besar] = x.nilai.abs().lt(y.nilai.abs()) ? [x, y] : [y, x];
  return tanda === '×' && besar.nilai.abs().gte(SEPULUH_RIBU) ? kecil.nilai.abs().mul(setengah(besar)) : NOL;
}

const SEPULUH_RIBU = 10_000;

function temuan(tabel: Tabel, baris: BarisTabel, { a, b, c, rumus }: Calon): readonly Hasil[] {
  const [x, y, z] = [a, b, c].map((satu) => angkaDi(baris, satu));
  if (x === undefined || y === undefined || z === undefined) return [];
  const harus = tulis(rumus.hitung(x.nilai, y.nilai), z);
  const sebut = rumus.pola ?? ((p: string, q: string): string => `${p} ${rumus.tanda} ${q}`);
  return [
    {
      baris: baris.baris,
      pesan: `${namaBaris(baris)} di ${namaTabel(tabel)}, kolom "${c.judul}", tertulis ${z.tulisan}; ${sebut(x.tulisan, y.tulisan)} = ${harus}, sebagaimana di baris lain (${sebut(`"${a.judul}"`, `"${b.judul}"`)}).`,
      tercetak: z.tulisan,
      seharusnya: harus,
      saran: 'periksa ketiga angka di baris ini',
    },
  ];
}

function tambah(a: Angka, b: Angka): Fraction {
  return setengah(a).add(setengah(b));
}

function kali(a: Angka, b: Angka): Fraction {
  return a.nilai
    .abs()
    .mul(setengah(b))
    .add(b.nilai.abs().mul(setengah(a)));
}

function berangka(tabel: Tabel, { indeks, jenis }: Kolom): boolean {
  if (/^(no|kode|kode-sasaran)$/.test(jenis)) return false;
  const isi = tabel.isi.filter((baris) => baris.jenis === 'isi');
  return isi.filter(({ sel }) => sel[indeks]?.angka !== undefined).length >= 2;
}
