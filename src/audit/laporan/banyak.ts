import type { Dokumen } from '../../claims/dokumen.ts';

/** Bahan yang dinilai aturan tulisan, menurut nama aturannya. */
const BAHAN: readonly (readonly [RegExp, 'peraturan' | 'kalimat' | 'baris' | 'klaim' | 'judul' | 'tabel'])[] =
  [
    [/peraturan|tanggal-penetapan/, 'peraturan'],
    [
      /prosa|kalimat|terbilang|tanggal|butir|tahun-berjalan|tren|target-tercapai|banyak|soal|populasi/,
      'kalimat',
    ],
    [/judul|bab|daftar|keterangan|rujukan|perspektif|sebutan/, 'judul'],
    [/kolom|baris|jumlah|pagu|sisa|bobot|blokir|uang|rumus|sel|keseluruhan|persentase/, 'baris'],
    [/fakta|capaian|realisasi|target|indikator|batas/, 'klaim'],
  ];

/** Banyaknya pernyataan yang dibaca sebuah aturan tulisan dari dokumen ini. */
export function banyakDinilai(
  id: string,
  { baris, tabel, klaim, judul, keterangan, daftar }: Dokumen,
  kalimat: number,
): { readonly diperiksa: number; readonly satuan: string } {
  switch (BAHAN.find(([pola]) => pola.test(id))?.[1] ?? 'tabel') {
    case 'peraturan': {
      const pola = /\b(?:Nomor|No\.)\s*\d[\w./]*\s*Tahun\s*\d{4}/g;
      const semua = baris.reduce((jumlah, satu) => jumlah + (satu.match(pola)?.length ?? 0), 0);
      return { diperiksa: semua, satuan: 'sebutan peraturan' };
    }
    case 'kalimat':
      return { diperiksa: kalimat, satuan: 'kalimat' };
    case 'judul':
      return { diperiksa: judul.length + keterangan.length + daftar.length, satuan: 'judul dan keterangan' };
    case 'baris':
      return { diperiksa: tabel.reduce((jumlah, { isi }) => jumlah + isi.length, 0), satuan: 'baris tabel' };
    case 'klaim':
      return { diperiksa: klaim.length, satuan: 'angka indikator' };
    case 'tabel':
      return { diperiksa: tabel.length, satuan: 'tabel' };
  }
}
