import { kata, kataSama, selisihKata } from '../../claims/kata.ts';
import { golonganPeraturan, rujukanDokumen, type Rujukan } from '../peraturan.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Peraturan bernomor sama berjudul sama di seluruh dokumen; singkatan yang dijelaskan dokumen disamakan. */
export const judulPeraturanSama: Aturan = {
  id: 'judul-peraturan-sama',
  keparahan: 'peringatan',
  pernyataan: 'Nomor, tahun, dan judul sebuah peraturan sama di mana pun dirujuk.',
  contoh: {
    benar: [
      'Peraturan Menteri Nomor 38 Tahun 2018 tentang Pengukuran IP ASN.\n\nPeraturan Menteri Nomor 38 Tahun 2018 tentang Pengukuran Indeks Profesionalitas ASN.',
      'Aparatur Sipil Negara (ASN) diatur Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;\n\nSesuai UU Nomor 5 Tahun 2014 tentang ASN, pegawai netral.',
    ],
    salah: [
      {
        teks: 'Menurut UU Nomor 5 Tahun 2014 tentang Manajemen Pegawai, pegawai netral.\n\n1. Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;\n\n2. Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;',
        tercetak: 'Manajemen Pegawai',
        seharusnya: 'Aparatur Sipil Negara',
      },
    ],
  },
  periksa: (dokumen) => {
    const singkat = bacaSingkatan(dokumen.baris.join('\n'));
    const semua = Map.groupBy(rujukanDokumen(dokumen), ({ kunci }) => kunci);
    const resmi = new Map(
      dokumen.register.map((satu) => [
        `${golonganPeraturan(satu.jenis)}|${satu.nomor}|${satu.tahun}`,
        satu.tentang,
      ]),
    );
    return [...semua].flatMap(([kunci, satu]) => periksaRujukan(satu, singkat, resmi.get(kunci)));
  },
};

function bacaSingkatan(teks: string): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const [, panjang = '', singkat = ''] of teks.matchAll(/((?:[A-Z][a-z]+ ){2,6})\(([A-Z]{2,6})\)/g)) {
    const akhir = panjang.trim().split(' ').slice(-singkat.length);
    if (akhir.map((satu) => satu[0]).join('') === singkat)
      hasil.set(singkat.toLowerCase(), akhir.join(' ').toLowerCase());
  }
  return hasil;
}

/** Ragam yang sesuai register menjadi acuan; tanpa itu, yang terbanyak. */
function periksaRujukan(
  semua: readonly Rujukan[],
  singkat: ReadonlyMap<string, string>,
  resmi: string | undefined,
): readonly Hasil[] {
  const rinci = (judul: string): readonly string[] =>
    kata(judul).flatMap((satu) => (singkat.get(satu) ?? satu).split(' '));
  const ragam = rumpunkan(semua, (isi, satu) =>
    isi.some((lain) => setara(rinci(lain.judul), rinci(satu.judul))),
  );
  const terdaftar = ragam.find(([satu]) => resmi !== undefined && setara(rinci(satu.judul), rinci(resmi)));
  const utama = terdaftar ?? terbanyak(ragam);
  return ragam.flatMap((satu): Hasil[] => {
    if (satu === utama || utama === undefined) return [];
    const [[pertama], [acuan]] = [satu, utama];
    return [
      {
        baris: pertama.baris,
        pesan: `${pertama.nama} disebut tentang "${pertama.judul}" di baris ${pertama.baris} tetapi tentang "${acuan.judul}" di baris ${acuan.baris}.`,
        tercetak: pertama.judul,
        seharusnya: acuan.judul,
        lain: [acuan.baris],
        saran: 'kutip judul resmi peraturannya',
      },
    ];
  });
}

/** Sama sepanjang judul yang lebih pendek; salah ketik kecil dan singkatan huruf depan diabaikan. */
function setara(a: readonly string[], b: readonly string[]): boolean {
  const banyak = Math.min(a.length, b.length, 7);
  const [x, y] = [a.slice(0, banyak), b.slice(0, banyak)];
  return selisihKata(x, y).length === 0 || sejalan(a, b, 7);
}

/** Kata demi kata sama, atau singkatan huruf depan kata-kata di seberangnya: "IP ASN", "Indeks Profesionalitas ASN". */
function sejalan(a: readonly string[], b: readonly string[], paling: number): boolean {
  let [i, j] = [0, 0];
  while (i < Math.min(a.length, paling) && j < b.length) {
    const [x = '', y = ''] = [a[i], b[j]];
    const [panjangX, panjangY] = [disingkat(x, b, j), disingkat(y, a, i)];
    if (kataSama(x, y)) [i, j] = [i + 1, j + 1];
    else if (panjangX > 0) [i, j] = [i + 1, j + panjangX];
    else if (panjangY > 0) [i, j] = [i + panjangY, j + 1];
    else return false;
  }
  return true;
}

/** Banyak kata mulai dari `di` yang disingkat `satu`; 0 bila bukan singkatannya. */
function disingkat(satu: string, semua: readonly string[], di: number): number {
  const depan = semua.slice(di, di + satu.length).map((lain) => lain[0] ?? '');
  return satu.length >= 2 && depan.join('') === satu ? satu.length : 0;
}
