import { kata, selisihKata } from '../../claims/kata.ts';
import { bacaRujukan, type Rujukan } from '../peraturan.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Peraturan bernomor sama berjudul sama di seluruh dokumen; singkatan yang dijelaskan dokumen disamakan. */
export const judulPeraturanSama: Aturan = {
  id: 'judul-peraturan-sama',
  keparahan: 'peringatan',
  pernyataan: 'Nomor, tahun, dan judul sebuah peraturan sama di mana pun dirujuk.',
  contoh: {
    benar: [
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
  periksa: ({ baris }) => {
    const singkat = bacaSingkatan(baris.join('\n'));
    const semua = Map.groupBy(
      baris.flatMap((teks, i) => bacaRujukan(teks, i + 1)),
      ({ kunci }) => kunci,
    );
    return [...semua.values()].flatMap((satu) => periksaRujukan(satu, singkat));
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

function periksaRujukan(semua: readonly Rujukan[], singkat: ReadonlyMap<string, string>): readonly Hasil[] {
  const rinci = (judul: string): readonly string[] =>
    kata(judul).flatMap((satu) => (singkat.get(satu) ?? satu).split(' '));
  const ragam = rumpunkan(semua, (isi, satu) =>
    isi.some((lain) => setara(rinci(lain.judul), rinci(satu.judul))),
  );
  const utama = terbanyak(ragam);
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

/** Sama sepanjang judul yang lebih pendek; salah ketik kecil diabaikan. */
function setara(a: readonly string[], b: readonly string[]): boolean {
  const banyak = Math.min(a.length, b.length, 7);
  const [x, y] = [a.slice(0, banyak), b.slice(0, banyak)];
  return selisihKata(x, y).length === 0;
}
