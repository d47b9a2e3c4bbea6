import type { PeriodeModel } from '../../model/laporan.ts';
import { type BarisAksi, isiFase, type MatriksModel } from '../../model/matriks.ts';
import { slug } from '../../format/slug.ts';
import { isAngka } from '../../schema/angka.ts';
import type { Satuan } from '../../schema/satuan.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { absen, angka, type Nilai, teks } from '../nilai.ts';
import { rataRata } from '../rata-rata.ts';
import type { RumusId } from '../rumus.ts';
import { terakhir } from '../terakhir.ts';
import { tetap } from '../tetap.ts';

/** Cara menghitung total sebuah baris. */
const AGREGASI = {
  jumlah: { rumus: 'jumlah', hitung: jumlah },
  'rata-rata': { rumus: 'rata-rata', hitung: rataRata },
  terakhir: { rumus: 'terakhir', hitung: terakhir },
  tetap: { rumus: 'tetap', hitung: tetap },
} as const satisfies Record<string, { rumus: RumusId; hitung: (masukan: readonly Nilai[]) => Nilai }>;

/** Rencana aksi: isi setiap fase, total setiap baris, dan banyaknya menurut keterangan dan koordinator. */
export function grafRencanaAksi(graf: Graf, { matriks }: PeriodeModel): void {
  for (const satu of matriks) {
    for (const baris of satu.baris) grafBaris(graf, satu, baris);
    grafBanyak(graf, satu);
  }
}

function grafBaris(graf: Graf, { data, berkas }: MatriksModel, { nomor, luaran, jalan }: BarisAksi): void {
  const dasar = `aksi.${data.id}.${nomor}`;
  const satuan: Satuan = luaran.ukuran === 'persen' ? 'persen' : '';
  const masukan: string[] = [];
  for (const fase of data.fase) {
    const isi = isiFase(luaran, fase.id);
    if (isi === undefined) continue;
    const kunci = `${dasar}.${fase.id}`;
    const label = `${luaran.indikator}, ${fase.judul} ${fase.tahun}`;
    const tempat = () => berkas.letak([...jalan, 'jadwal', fase.id]);
    masukan.push(kunci);
    if (typeof isi === 'object' && 'fakta' in isi) graf.salin(kunci, label, satuan, isi.fakta, tempat);
    else
      graf.daun(kunci, label, satuan, {
        nilai: isAngka(isi) ? angka(isi.nilai) : teks(isi),
        asal: luaran.asal,
        tempat,
      });
  }
  const label = `Total ${luaran.indikator}`;
  const catatan = luaran.catatan;
  if (luaran.agregasi === 'tidak' || masukan.length === 0)
    graf.daun(`${dasar}.total`, label, satuan, { nilai: absen('tidak-berlaku'), catatan });
  else
    graf.hitung(`${dasar}.total`, label, satuan, {
      ...AGREGASI[luaran.agregasi],
      masukan,
      catatan,
      tempat: () => berkas.letak([...jalan, 'agregasi']),
    });
  if (luaran.keterangan !== undefined)
    graf.daun(`${dasar}.keterangan`, `Keterangan ${luaran.indikator}`, '', {
      nilai: luaran.keterangan === 'tidak-terbaca' ? absen('tidak-terbaca') : teks(luaran.keterangan),
      asal: luaran.asal,
      tempat: () => berkas.letak([...jalan, 'keterangan']),
    });
}

function grafBanyak(graf: Graf, { data, berkas, baris }: MatriksModel): void {
  const dasar = `aksi.${data.id}`;
  const cacah = (kunci: string, label: string, banyak: number): void =>
    graf.daun(`${dasar}.${kunci}`, `${label} ${data.judul}`, '', {
      nilai: angka(banyak),
      rumus: 'banyak',
      tempat: () => berkas.letak(['matriks', berkas.data.matriks.indexOf(data)]),
    });
  cacah('baris.banyak', 'Banyaknya baris', baris.length);
  cacah('rencana-aksi.banyak', 'Banyaknya rencana aksi', new Set(baris.map(({ aksi }) => aksi)).size);
  for (const [keterangan, milik] of menurut(baris, ({ luaran }) => [luaran.keterangan])) {
    const nama = slug(keterangan);
    cacah(`${nama}.baris.banyak`, `Banyaknya baris ${keterangan}`, milik.length);
    const aksi = new Set(milik.map((satu) => satu.aksi));
    cacah(`${nama}.rencana-aksi.banyak`, `Banyaknya rencana aksi ${keterangan}`, aksi.size);
  }
  const perKoordinator = menurut(baris, ({ koordinator }) =>
    koordinator.map(({ id, nama }) => id ?? slug(nama)),
  );
  for (const [id, milik] of perKoordinator)
    cacah(`koordinator.${id}.banyak`, `Banyaknya baris koordinator ${id}`, milik.length);
  cacah(
    'tanpa-koordinator.banyak',
    'Banyaknya baris tanpa koordinator',
    baris.filter(({ koordinator }) => koordinator.length === 0).length,
  );
}

function menurut(
  baris: readonly BarisAksi[],
  nama: (baris: BarisAksi) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly BarisAksi[]> {
  const hasil = new Map<string, BarisAksi[]>();
  for (const satu of baris)
    for (const milik of nama(satu))
      if (milik !== undefined) hasil.set(milik, [...(hasil.get(milik) ?? []), satu]);
  return hasil;
}
