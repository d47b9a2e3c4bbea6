import type { Dokumen } from '../../claims/dokumen.ts';
import { kata } from '../../claims/kata.ts';
import {
  golonganPeraturan,
  rujukanDokumen,
  rujukanPolos,
  type Rujukan,
  type RujukanPolos,
} from '../peraturan.ts';
import type { Aturan } from '../temuan.ts';

/** Golongan yang nomor dan tahunnya menunjuk tepat satu peraturan. */
const TUNGGAL = /^(?:uu|pp|perpres|inpres|per-pan|se-pan)$/;
const LAIN = /\b(?:diubah|mengubah|perubahan|dicabut|mencabut|diganti|menggantikan|sebagaimana)\b/i;
const SKM = 'tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik';
const teks = (nomor: number): string =>
  `- Peraturan Menteri PANRB Nomor 14 Tahun 2017 ${SKM}\n\nAnalisis Survei Kepuasan Masyarakat\n\nSurvei berpedoman pada Peraturan Menteri PANRB Nomor ${nomor} Tahun 2017 dengan skala 1–4.`;

/** Peraturan yang disebut tanpa judul di tengah pokok peraturan lain yang setahun: nomornya salah salin. */
export const rujukanPeraturanDikenal: Aturan = {
  id: 'rujukan-peraturan-dikenal',
  keparahan: 'peringatan',
  pernyataan:
    'Peraturan yang disebut tanpa judul sudah disebut lengkap, bila pokoknya peraturan yang setahun.',
  contoh: {
    benar: [teks(14), `${teks(14)}\n\nPegawai dinilai menurut Peraturan Menteri PANRB Nomor 38 Tahun 2017.`],
    salah: [
      {
        teks: teks(17),
        tercetak: 'Peraturan Menteri PANRB Nomor 17 Tahun 2017',
        seharusnya: 'Peraturan Menteri PANRB Nomor 14 Tahun 2017',
      },
    ],
  },
  periksa: (dokumen) => {
    const lengkap = rujukanDokumen(dokumen).filter(({ golongan }) => TUNGGAL.test(golongan));
    const dikenal = new Set([
      ...lengkap.map(({ kunci }) => kunci),
      ...dokumen.register.map(({ jenis, nomor, tahun }) => `${golonganPeraturan(jenis)}|${nomor}|${tahun}`),
    ]);
    const setahun = Map.groupBy(lengkap, ({ golongan, tahun }) => `${golongan}|${tahun}`);
    return [...Map.groupBy(rujukanPolos(dokumen), ({ kunci }) => kunci).values()].flatMap(
      ([satu, ...lagi]) => {
        if (satu === undefined || lagi.length > 0 || dikenal.has(satu.kunci) || LAIN.test(satu.kalimat))
          return [];
        const sepokok = (setahun.get(`${satu.golongan}|${satu.tahun}`) ?? []).filter((itu) =>
          membicarakan(dokumen, satu, itu),
        );
        const [acuan] = sepokok;
        if (acuan === undefined || sepokok.some(({ nomor }) => nomor !== acuan.nomor)) return [];
        return [
          {
            baris: satu.baris,
            pesan: `${satu.nama} di baris ${satu.baris} tidak disebut di tempat lain; baris ${acuan.baris} menyebut ${acuan.nama} tentang "${acuan.judul}".`,
            tercetak: satu.nama,
            seharusnya: acuan.nama,
            lain: [acuan.baris],
            saran: 'periksa nomor peraturannya',
          },
        ];
      },
    );
  },
};

/** Kalimatnya memuat kata pokok judul itu, dan bersama beberapa baris sebelumnya sedikitnya tiga. */
function membicarakan({ baris }: Dokumen, satu: RujukanPolos, { judul }: Rujukan): boolean {
  const pokok = [...new Set(kata(judul).filter((itu) => itu.length >= 6))];
  const disini = new Set(kata(satu.kalimat));
  const sebelum = new Set(kata(baris.slice(Math.max(satu.baris - 8, 0), satu.baris).join(' ')));
  return (
    pokok.some((itu) => disini.has(itu)) &&
    pokok.filter((itu) => disini.has(itu) || sebelum.has(itu)).length >= 3
  );
}
