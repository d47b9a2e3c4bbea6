import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { formatAngka } from '../../format/angka.ts';
import { dekat, tulis } from '../banding.ts';
import { salahKetik } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RATA = /\brata-rata(?:nya)?(?: (?:sebesar|hanya|adalah|biaya))* (?:Rp\.?\s?)?$/i;
const PER = /^(?: [a-z]+)? (?:per|setiap|untuk setiap) ([a-z]{3,})\b/i;

const teks = (rata: string): string =>
  `Perkara yang diputus 9.412 berkas, terdiri atas 6.205 berkas elektronik dan 3.207 berkas manual. Denda yang disetor Rp648.215.000, jadi rata-rata Rp${rata} per berkas.`;

/** "Rp648.215.000 untuk 9.412 berkas, rata-rata Rp68.872 per berkas": rata-ratanya jumlah : banyak. */
export const rataPerSatuan: Aturan = {
  id: 'rata-per-satuan',
  keparahan: 'galat',
  pernyataan: 'Rata-rata per satuan dalam kalimat = jumlah : banyak satuan di paragraf yang sama.',
  contoh: {
    benar: [teks('68.871'), teks('52.345')],
    salah: [{ teks: teks('69.871'), tercetak: '69.871', seharusnya: '68.871' }],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) => {
      if (!/\brata-rata/i.test(prosa.teks)) return [];
      const semua = bacaBilangan(prosa.teks);
      return semua.flatMap((rata): readonly Hasil[] => {
        if (rata.persen || !RATA.test(prosa.teks.slice(0, rata.letak))) return [];
        const awal = rata.letak + rata.angka.tulisan.length;
        const [, satuan = ''] = PER.exec(prosa.teks.slice(awal, awal + 60)) ?? [];
        const banyak = semua.filter((satu) => satuan !== '' && satu.benda === satuan.toLowerCase());
        const jumlah = semua.filter((satu) => satu !== rata && satu.rupiah === rata.rupiah && !satu.persen);
        const harus = hasilBagi(rata, jumlah, banyak);
        if (harus === undefined) return [];
        const baris = barisPada(prosa, rata.letak);
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut rata-rata ${rata.angka.tulisan} per ${satuan}; ${harus.dari} = ${harus.tulisan}.`,
            tercetak: rata.angka.tulisan,
            seharusnya: harus.tulisan,
            saran: 'hitung ulang rata-ratanya',
          },
        ];
      });
    }),
};

/** Satu-satunya hasil bagi yang nyaris sama; tidak ada bila salah satu sudah tepat. */
function hasilBagi(
  rata: Bilangan,
  jumlah: readonly Bilangan[],
  banyak: readonly Bilangan[],
): { readonly tulisan: string; readonly dari: string } | undefined {
  const calon = jumlah.flatMap((atas) =>
    banyak
      .filter(({ angka }) => angka.nilai.gt(1) && angka.nilai.lt(atas.angka.nilai))
      .map((bawah) => ({ atas, bawah, hitung: atas.angka.nilai.div(bawah.angka.nilai) })),
  );
  if (calon.some(({ hitung }) => dekat(hitung, rata.angka))) return undefined;
  const mirip = calon.filter(({ hitung }) =>
    salahKetik(formatAngka(hitung, { tetap: rata.angka.desimal }), rata.angka.tulisan),
  );
  const [satu] = mirip;
  if (satu === undefined || mirip.length > 1 || rata.angka.tulisan.replace(/\D/g, '').length < 3)
    return undefined;
  return {
    tulisan: tulis(satu.hitung, { ...rata.angka, satuan: '' }),
    dari: `${satu.atas.angka.tulisan} : ${satu.bawah.angka.tulisan}`,
  };
}
