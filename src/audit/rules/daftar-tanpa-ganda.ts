import { lipat } from '../../claims/kata.ts';
import type { Paragraf, Tabel } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const ISI = 'Kementerian Kesehatan, Kementerian Sosial, BNPT, BIG, BPS, BNPP, LIPI, BSN, ANRI, LAN';
const teks = (isi: string): string =>
  `No\tKebijakan\tInstansi\n1\tKebijakan tunjangan\t${isi}\n2\tKebijakan lain\tBKN`;
const butir = (keempat: string): string =>
  `Susunan organisasi:\n\na. Sekretariat;\nb. Bidang Cagar Budaya;\nc. Bidang Kesenian;\nd. ${keempat}; dan\ne. UPTD Museum.`;
const wilayah = (kelima: string): string =>
  `Wilayah\tCagar budaya\tDilestarikan\nKota Tirta\t42\t36\nKota Banyu\t31\t25\nKabupaten Arum\t57\t44\nKabupaten Pesisir\t26\t19\n${kelima}\t19\t12\nKabupaten Gunung\t44\t31`;

/** Sebuah daftar tidak menyebut satu nama dua kali: daftar berkoma di sel, butir berurut, dan kolom nama tabel. */
export const daftarTanpaGanda: Aturan = {
  id: 'daftar-tanpa-ganda',
  keparahan: 'peringatan',
  pernyataan: 'Nama dalam daftar disebut sekali.',
  contoh: {
    benar: [teks(ISI), butir('Bidang Ekonomi Kreatif'), wilayah('Kabupaten Delta')],
    salah: [
      { teks: teks(`${ISI}, BNPP`), tercetak: 'BNPP … BNPP', seharusnya: 'BNPP' },
      {
        teks: teks('Kab. Sabana, Kab. Mentari, Kota Arunika, Kab. Mentari, Kab. Teluk'),
        tercetak: 'Kab. Mentari … Kab. Mentari',
        seharusnya: 'Kab. Mentari',
      },
      {
        teks: butir('Bidang Kesenian'),
        tercetak: 'Bidang Kesenian … Bidang Kesenian',
        seharusnya: 'Bidang Kesenian',
      },
      {
        teks: wilayah('Kabupaten Pesisir'),
        tercetak: 'Kabupaten Pesisir … Kabupaten Pesisir',
        seharusnya: 'Kabupaten Pesisir',
      },
    ],
  },
  periksa: ({ tabel, paragraf }) => [
    ...tabel.flatMap(({ isi }) =>
      isi.flatMap(({ sel, baris }) => sel.flatMap((satu) => ganda(namaBerkoma(satu.teks, baris)))),
    ),
    ...tabel.flatMap((satu) => kolomNama(satu)),
    ...deretButir(paragraf).flatMap(ganda),
  ],
};

interface Nama {
  readonly nama: string;
  readonly baris: number;
}

/** Daftar pendek hanya dibaca bila semua isinya nama: berhuruf besar dan beberapa kata. */
function namaBerkoma(tulisan: string, baris: number): readonly Nama[] {
  const nama = tulisan.split(/[,;]| dan (?=[A-Z][^,]*$)/).map((satu) => satu.trim());
  const semuaNama = nama.every((satu) => /^[A-Z]/.test(satu) && satu.split(' ').length <= 5);
  return nama.length >= 10 || (nama.length >= 4 && semuaNama)
    ? nama.map((satu) => ({ nama: satu, baris }))
    : [];
}

/** Yang disebut dua kali; tempatnya sebutan terakhir. */
function ganda(semua: readonly Nama[]): readonly Hasil[] {
  return [...Map.groupBy(semua, ({ nama }) => nama).values()].flatMap((sama): Hasil[] => {
    const [pertama, akhir] = [sama[0], sama.at(-1)];
    if (pertama === undefined || akhir === undefined || sama.length < 2) return [];
    const { nama } = pertama;
    if (!/^[A-Z]/.test(nama) || nama.length < 3) return [];
    return [
      {
        baris: akhir.baris,
        pesan: `Daftar di baris ${akhir.baris} menyebut "${nama}" ${sama.length} kali.`,
        tercetak: `${nama} … ${nama}`,
        seharusnya: nama,
        ...(pertama.baris === akhir.baris ? {} : { lain: [pertama.baris] }),
        saran: 'hapus yang berulang atau betulkan namanya',
      },
    ];
  });
}

/** Satu-satunya kolom tulisan sebuah tabel tanpa kelompok, bila tepat satu nama berulang di antara sedikitnya lima. */
function kolomNama({ isi, kolom }: Tabel): readonly Hasil[] {
  const baris = isi.filter(({ jenis }) => jenis === 'isi');
  const tulisan = kolom.filter(
    ({ indeks, jenis }) =>
      jenis !== 'no' && baris.some(({ sel }) => /[A-Za-z]{3}/.test(sel[indeks]?.teks ?? '')),
  );
  const [satu] = tulisan;
  const berkelompok = isi.some(({ jenis }, i) => jenis !== 'isi' && i < isi.length - 1);
  if (satu === undefined || tulisan.length > 1 || berkelompok || baris.length < 5) return [];
  const semua = baris.map(({ sel, baris: nomor }) => ({ nama: sel[satu.indeks]?.teks ?? '', baris: nomor }));
  const hasil = ganda(semua);
  const berderet = semua.every(({ nama }) => nama !== '' && !/^(?:target|realisasi|capaian)/i.test(nama));
  return berderet && new Set(semua.map(({ nama }) => lipat(nama))).size === baris.length - 1 ? hasil : [];
}

/** Butir berurut `a.`, `b.`, … atau `1.`, `2.`, … yang pendek. */
function deretButir(paragraf: readonly Paragraf[]): readonly (readonly Nama[])[] {
  const hasil: Nama[][] = [];
  for (const [i, { teks: isi, butir: tanda, baris }] of paragraf.entries()) {
    if (tanda === undefined || tanda === '-') continue;
    const nama = isi
      .replace(/^\S+\s+/, '')
      .replace(/[;,.]?(?:\s+dan)?$/, '')
      .trim();
    const mulai = /^\(?(?:1|a)[.)]/.test(tanda);
    const lanjut = !mulai && paragraf[i - 1]?.butir !== undefined;
    if (!lanjut) hasil.push([]);
    if (nama.length <= 80) hasil.at(-1)?.push({ nama, baris });
  }
  return hasil;
}
