import type { PeriodeModel } from '../../model/laporan.ts';
import { isAngka } from '../../schema/angka.ts';
import { nilaiSel, type TabelData } from '../../schema/fakta.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { angka } from '../nilai.ts';
import { rataRata } from '../rata-rata.ts';
import { nilaiData } from './nilai-data.ts';
import { grafRasio, grafRasioData } from './rasio.ts';

/**
 * Fakta lepas dan tabel data: sel, jumlah dan rata-rata kolom, jumlah kelompok, rasio, dan banyaknya baris.
 * Tahun lampau dan unit bawahan berakhiran, agar realisasinya yang merujuk tabelnya sendiri tetap terhitung.
 */
export function grafTabel(graf: Graf, { isi: { fakta: berkas } }: PeriodeModel, akhiran = ''): void {
  if (berkas === undefined) return;
  /** Penyebut nol diperingatkan hanya di laporan pemilik tabelnya. */
  const rasioData: typeof grafRasioData = (_, kunci, label, bagian, tempat) => {
    if (akhiran === '') grafRasioData(graf, kunci, label, bagian, tempat);
    else grafRasio(graf, kunci, label, 'persen', { bagian, tempat });
  };
  for (const [index, { id, judul, nilai, satuan, asal }] of berkas.data.fakta.entries())
    graf.daun(`fakta.${id}${akhiran}`, judul, satuan, {
      nilai: nilaiData(nilai),
      asal,
      tempat: () => berkas.letak(['fakta', index, 'nilai']),
    });
  for (const [t, tabel] of berkas.data.tabel.entries()) {
    const dasar = `tabel.${tabel.id}`;
    graf.daun(`${dasar}.banyak${akhiran}`, `Banyaknya baris ${tabel.judul}`, 'baris', {
      nilai: angka(tabel.baris.length),
      rumus: 'banyak',
      tempat: () => berkas.letak(['tabel', t, 'baris']),
      asal: tabel.asal,
    });
    for (const kolom of tabel.kolom) {
      if (kolom.jenis === 'teks' || kolom.jenis === 'unit') continue;
      const rasio = rasioKolom(kolom);
      const sel = (baris: number | string, id = kolom.id): string =>
        `${dasar}.baris.${baris}.${id}${akhiran}`;
      for (const [b, baris] of tabel.baris.entries()) {
        const label = `${kolom.judul}, baris ${b + 1}`;
        if (rasio !== undefined)
          rasioData(graf, sel(b + 1), label, [sel(b + 1, rasio.pembilang), sel(b + 1, rasio.penyebut)], () =>
            berkas.letak(['tabel', t, 'baris', b]),
          );
        else
          graf.daun(sel(b + 1), label, kolom.satuan, {
            nilai: nilaiData(nilaiSel(baris[kolom.id])),
            tempat: () => berkas.letak(['tabel', t, 'baris', b, kolom.id]),
            asal: tabel.asal,
          });
      }
      if (kolom.rata_rata)
        graf.hitung(`${dasar}.${kolom.id}.rata-rata${akhiran}`, `Rata-rata ${kolom.judul}`, kolom.satuan, {
          rumus: 'rata-rata',
          masukan: tabel.baris.map((_, b) => sel(b + 1)),
          hitung: rataRata,
        });
      if (!kolom.jumlah) continue;
      if (rasio !== undefined)
        rasioData(
          graf,
          `${dasar}.${kolom.id}.jumlah${akhiran}`,
          `${kolom.judul}, baris jumlah`,
          [`${dasar}.${rasio.pembilang}.jumlah${akhiran}`, `${dasar}.${rasio.penyebut}.jumlah${akhiran}`],
          () => berkas.letak(['tabel', t]),
        );
      else {
        graf.hitung(`${dasar}.${kolom.id}.jumlah${akhiran}`, `Jumlah ${kolom.judul}`, kolom.satuan, {
          rumus: 'jumlah',
          masukan: tabel.baris.map((_, b) => sel(b + 1)),
          hitung: jumlah,
        });
        for (const [nomor, { baris }] of kelompokTabel(tabel).entries())
          graf.hitung(
            `${dasar}.${kolom.id}.kelompok.${nomor + 1}${akhiran}`,
            `Jumlah ${kolom.judul} kelompok ${nomor + 1}`,
            kolom.satuan,
            { rumus: 'jumlah', masukan: baris.map((b) => sel(b + 1)), hitung: jumlah },
          );
      }
    }
  }
}

/** Kedua kolom sebuah kolom rasio; kolom rasio yang belum menyebut keduanya diperlakukan sebagai kolom kosong. */
function rasioKolom({ jenis, pembilang, penyebut }: TabelData['kolom'][number]) {
  if (jenis !== 'rasio' || pembilang === undefined || penyebut === undefined) return undefined;
  return { pembilang, penyebut };
}

/** Kelompok baris berurutan yang isi kolom pengelompoknya sama; kosong bila tabel tidak dikelompokkan. */
export function kelompokTabel({
  kelompok,
  baris,
}: TabelData): { readonly nama: string; readonly baris: readonly number[] }[] {
  if (kelompok === undefined) return [];
  const hasil: { nama: string; baris: number[] }[] = [];
  for (const [index, satu] of baris.entries()) {
    const nama = tulisanSel(satu[kelompok]);
    const terakhir = hasil.at(-1);
    if (terakhir?.nama === nama) terakhir.baris.push(index);
    else hasil.push({ nama, baris: [index] });
  }
  return hasil;
}

/** Tulisan sebuah sel tabel data, apa pun jenisnya. */
export function tulisanSel(isi: TabelData['baris'][number][string] | undefined): string {
  return isAngka(isi) ? isi.teks : (isi ?? '');
}
