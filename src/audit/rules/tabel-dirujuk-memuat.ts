import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { tambahkan } from '../../claims/peta.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel, Tabel } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RUJUK = /\b(?:dalam|pada|di|menurut|lihat|sesuai) Tabel (\d+(?:[.-]\d+)*)\b(?![.,]?\d)/g;
const teks = (nomor: string): string =>
  `Tabel 1 Capaian indikator\n\nIndikator\tTarget\tRealisasi\nBiaya rata-rata per lulusan\t7.600\t7.351\nIndeks kepuasan peserta\t4,25\t4,30\n\nTabel 2 Pelaksanaan per triwulan\n\nTriwulan\tHadir\tLulus\nTriwulan I\t251\t246\nTriwulan II\t322\t304\n\nBiaya rata-rata per lulusan adalah Rp7.350.559, yang dalam Tabel ${nomor} disajikan dalam ribuan rupiah menjadi 7.351.`;

/** "dalam Tabel 2 disajikan 7.351": tabel yang dirujuk memuat angkanya, bukan satu-satunya tabel lain yang sepokok. */
export const tabelDirujukMemuat: Aturan = {
  id: 'tabel-dirujuk-memuat',
  keparahan: 'peringatan',
  pernyataan: 'Angka yang dikatakan ada di sebuah tabel memang ada di tabel itu.',
  contoh: {
    benar: [teks('1'), teks('2').replace('menjadi 7.351', 'menjadi 7.352')],
    salah: [{ teks: teks('2'), tercetak: 'Tabel 2', seharusnya: 'Tabel 1' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const [satu, ...lain] = [...isi.matchAll(RUJUK)];
        if (satu === undefined || lain.length > 0) return [];
        const [utuh, nomor = ''] = satu;
        const angka = angkaKlausa(isi, satu.index + utuh.length);
        const benar = angka === undefined ? undefined : tabelLain(dokumen, nomor, angka, isi);
        if (angka === undefined || benar === undefined) return [];
        const baris = barisPada(prosa, letak + satu.index + utuh.length - 1);
        return [
          {
            baris,
            pesan: `Baris ${baris} merujuk Tabel ${nomor} untuk ${angka.angka.tulisan}; angka itu ada di Tabel ${benar.nomor} (baris ${benar.baris}), tidak di Tabel ${nomor}.`,
            tercetak: `Tabel ${nomor}`,
            seharusnya: `Tabel ${benar.nomor}`,
            lain: [benar.baris],
            saran: 'betulkan rujukannya',
          },
        ];
      }),
    ),
};

/** Satu-satunya angka dalam klausa sesudah rujukannya; angka pendek terdapat di mana-mana. */
function angkaKlausa(isi: string, dari: number): Bilangan | undefined {
  const akhir = /[,;:](?!\d)/.exec(isi.slice(dari))?.index ?? isi.length;
  const [satu, ...lain] = bacaBilangan(isi).filter(({ letak }) => letak >= dari && letak < dari + akhir);
  return lain.length === 0 && satu !== undefined && satu.angka.tulisan.replace(/\D/g, '').length >= 4
    ? satu
    : undefined;
}

/** Satu-satunya tabel bernomor yang memuat angka itu di baris yang namanya disebut kalimatnya. */
function tabelLain(
  dokumen: Dokumen,
  nomor: string,
  { angka }: Bilangan,
  isi: string,
): { readonly nomor: string; readonly baris: number } | undefined {
  const dirujuk = dokumen.tabel.filter(({ keterangan }) => keterangan?.nomor === nomor);
  const semua = menurutTulisan(dokumen).get(angka.tulisan.replace(/[%\s]/g, '')) ?? [];
  const [satu] = semua;
  const kata = new Set(lipat(isi).split(' '));
  if (satu === undefined || dirujuk.length !== 1 || new Set(semua.map(({ tabel }) => tabel)).size > 1)
    return undefined;
  const tujuan = satu.tabel.keterangan?.nomor;
  const sepokok = (baris: BarisTabel): boolean =>
    lipat(baris.sel.map(({ teks: tulisan }) => tulisan).join(' '))
      .split(' ')
      .filter((itu) => itu.length > 3 && kata.has(itu)).length >= 2;
  if (tujuan === undefined || tujuan === nomor || !semua.some(({ baris }) => sepokok(baris)))
    return undefined;
  return dirujuk[0]?.isi.some(sepokok) === true ? undefined : { nomor: tujuan, baris: satu.baris.baris };
}

/** Baris-baris tabel menurut angka tercetaknya. */
const menurutTulisan = sekali(({ tabel }: Dokumen) => {
  const hasil = new Map<string, { readonly tabel: Tabel; readonly baris: BarisTabel }[]>();
  for (const satu of tabel)
    for (const baris of satu.isi)
      for (const { angka } of baris.sel)
        if (angka !== undefined)
          tambahkan(hasil, angka.tulisan.replace(/[%\s]/g, ''), { tabel: satu, baris });
  return hasil;
});
