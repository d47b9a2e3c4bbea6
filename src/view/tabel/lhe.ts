import { formatTanggal } from '../../format/tanggal.ts';
import type { Lhe } from '../../schema/lhe.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import { type Konteks, periode } from '../konteks.ts';
import { buatBaris, kepala, sel } from './sel.ts';

const KOLOM = ['No.', 'Rekomendasi', 'Tindak Lanjut', 'Status', 'Penanggung Jawab', 'Bukti'];
const STATUS: Record<Lhe['rekomendasi'][number]['status'], string> = {
  belum: 'Belum ditindaklanjuti',
  proses: 'Dalam proses',
  selesai: 'Selesai',
};

/** Matriks tindak lanjut rekomendasi hasil evaluasi AKIP terakhir; tanpa lhe.yaml dicetak belum tersedia. */
export function tabelTindakLanjutLhe(konteks: Konteks): TabelView {
  const {
    unit,
    isi: { lhe },
  } = periode(konteks);
  const tabel = { kepala: [kepala(...KOLOM)], lebar: [6, 30, 28, 12, 12, 12], mendatar: true };
  const judul = 'Tindak Lanjut Rekomendasi Hasil Evaluasi AKIP';
  if (lhe === undefined)
    return { ...tabel, judul: `${judul} ${unit.singkat}`, badan: [barisPenuh('Belum tersedia.')] };
  const { tahun, rekomendasi, surat, tanggal } = lhe.data;
  return {
    ...tabel,
    judul: `${judul} ${unit.singkat} Tahun ${tahun}`,
    badan:
      rekomendasi.length === 0
        ? [barisPenuh('Laporan hasil evaluasi tidak memuat rekomendasi.')]
        : rekomendasi.map(barisRekomendasi),
    sumber: tanggal === 'tidak-terbaca' ? surat : `${surat}, ${formatTanggal(tanggal)}`,
  };
}

function barisRekomendasi(satu: Lhe['rekomendasi'][number]): BarisView {
  const batas = satu.batas === undefined ? '' : `\nbatas ${formatTanggal(satu.batas)}`;
  return buatBaris([
    sel(satu.nomor, { rata: 'tengah' }),
    sel(satu.uraian),
    sel(satu.tindak_lanjut ?? '-'),
    sel(`${STATUS[satu.status]}${batas}`),
    sel(satu.penanggung_jawab ?? '-'),
    sel(satu.bukti ?? '-'),
  ]);
}

function barisPenuh(teks: string): BarisView {
  return buatBaris([sel(teks, { rentangKolom: KOLOM.length, rata: 'tengah' })]);
}
