import { isAngka } from '../../../schema/angka.ts';
import { nilaiSel, type TabelData } from '../../../schema/fakta.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const tabel = (id: string, nilai: readonly number[]): string =>
  `  - id: ${id}\n    judul: Tabel ${id}\n    kolom:\n      - { id: nama, judul: Nama }\n      - { id: banyak, judul: Banyak, jenis: angka }\n    baris:\n${nilai.map((satu, i) => `      - { nama: Wilayah ${i + 1}, banyak: ${satu} }\n`).join('')}`;

/** Tabel yang isinya sama ditulis dua kali: bila yang satu diperbaiki, yang lain tertinggal. */
export const tabelTidakKembar: AturanData = {
  id: 'tabel-tidak-kembar',
  keparahan: 'peringatan',
  pernyataan: 'Tidak ada dua tabel data yang seluruh barisnya sama.',
  contoh: {
    benar: { 'fakta.yaml': `tabel:\n${tabel('a', [12, 34, 56])}${tabel('b', [12, 34, 57])}` },
    salah: { 'fakta.yaml': `tabel:\n${tabel('a', [12, 34, 56])}${tabel('b', [12, 34, 56])}` },
    kena: { berkas: 'fakta.yaml', pesan: 'Tabel b berisi sama dengan tabel a.' },
  },
  periksa: ({ periode }) => {
    const berkas = periode.isi.fakta;
    const semua = berkas?.data.tabel ?? [];
    return nilaiButir([...semua.entries()], ([t, satu]) => {
      const isi = tulis(satu);
      const kembar = semua.slice(0, t).find((lain) => tulis(lain) === isi);
      if (berkas === undefined || satu.baris.length < 3 || kembar === undefined) return undefined;
      return {
        place: berkas.letak(['tabel', t, 'id']),
        subjek: satu.id,
        pesan: `Tabel ${satu.id} berisi sama dengan tabel ${kembar.id}.`,
        saran: `hapus salah satu, lalu pakai <Tabel data="${kembar.id}" /> di kedua tempat`,
      };
    });
  },
};

function tulis({ kolom, baris }: TabelData): string {
  return baris
    .map((satu) =>
      kolom
        .map(({ id }) => {
          const isi = satu[id];
          const nilai = nilaiSel(isi);
          if (isAngka(nilai)) return nilai.nilai.toFraction();
          return typeof isi === 'string' ? isi : '';
        })
        .join('|'),
    )
    .join('\n');
}
