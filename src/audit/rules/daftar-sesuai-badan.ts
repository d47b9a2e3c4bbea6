import type { Dokumen } from '../../claims/dokumen.ts';
import { kata, lipat, mirip } from '../../claims/kata.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const DAFTAR =
  'DAFTAR GAMBAR\n\nGambar 1\tPeta strategi unit\t3\nGambar 2\tDokumentasi kegiatan\t5\n\nBAB I\n\n';

/** Setiap butir daftar tabel dan gambar ada keterangannya di badan, dengan nomor dan judul yang sama; dan sebaliknya. */
export const daftarSesuaiBadan: Aturan = {
  id: 'daftar-sesuai-badan',
  keparahan: 'galat',
  pernyataan: 'Daftar tabel dan daftar gambar sama dengan keterangan di badan.',
  contoh: {
    benar: [`${DAFTAR}Gambar 1 Peta strategi unit\n\nTeks.\n\nGambar 2 Dokumentasi kegiatan`],
    salah: [
      {
        teks: `${DAFTAR}Gambar 1 Peta strategi unit`,
        tercetak: 'Gambar 2 Dokumentasi kegiatan',
        seharusnya: 'keterangan Gambar 2 di badan',
      },
      {
        teks: `${DAFTAR}Gambar 1 Peta strategi unit\n\nTeks.\n\nGambar 2 Realisasi anggaran menurut unit`,
        tercetak: 'Gambar 2 Dokumentasi kegiatan',
        seharusnya: 'Realisasi anggaran menurut unit',
      },
    ],
  },
  periksa: (dokumen) => ['tabel', 'gambar', 'grafik'].flatMap((satu) => periksaDaftar(dokumen, satu)),
};

function periksaDaftar({ daftar, keterangan }: Dokumen, nama: string): readonly Hasil[] {
  const jenis = nama === 'tabel' ? 'Tabel' : nama === 'grafik' ? 'Grafik' : 'Gambar';
  const entri = daftar.filter((satu) => satu.daftar === nama && satu.nomor !== '');
  const badan = keterangan.filter((satu) => satu.jenis === jenis);
  if (badan.length === 0 || badan.length * 2 < entri.length) return [];
  const menurutNomor = Map.groupBy(badan, ({ nomor }) => nomor);
  return entri.flatMap((satu): Hasil[] => {
    const disini = menurutNomor.get(satu.nomor) ?? [];
    const tercetak = `${jenis} ${satu.nomor} ${satu.judul}`;
    if (disini.length === 0)
      return [
        {
          baris: satu.baris,
          pesan: `${tercetak} ada di daftar ${nama} (baris ${satu.baris}) tetapi tidak ada keterangannya di badan.`,
          tercetak,
          seharusnya: `keterangan ${jenis} ${satu.nomor} di badan`,
          saran: 'tambahkan keterangan di badan atau hapus dari daftar',
        },
      ];
    const terdekat = Math.max(...disini.map(({ judul }) => mirip(kata(judul), kata(satu.judul))));
    const pertama = disini[0];
    const bedaTahun = pertama !== undefined && disini.every(({ judul }) => tahunBerbeda(judul, satu.judul));
    if (
      (terdekat >= 0.5 && !bedaTahun) ||
      pertama === undefined ||
      kata(satu.judul).length < 2 ||
      kata(pertama.judul).length < 2
    )
      return [];
    return [
      {
        baris: satu.baris,
        keparahan: 'peringatan',
        pesan: `${jenis} ${satu.nomor} berjudul "${satu.judul}" di daftar tetapi "${pertama.judul}" di badan (baris ${pertama.baris}).`,
        tercetak,
        seharusnya: pertama.judul,
        lain: [pertama.baris],
        saran: 'perbarui daftarnya',
      },
    ];
  });
}

/** Judul yang hanya berbeda tahunnya. */
function tahunBerbeda(a: string, b: string): boolean {
  const [x, y] = [a, b].map((judul) => judul.match(/\b20\d\d\b/g)?.join() ?? '');
  const polos = (judul: string): string => lipat(judul.replace(/\b20\d\d\b/g, ' '));
  return x !== '' && y !== '' && x !== y && polos(a) === polos(b);
}
