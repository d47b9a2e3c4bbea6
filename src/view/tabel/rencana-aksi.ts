import { formatRupiah } from '../../format/angka.ts';
import { type BarisAksi, isiFase, type MatriksModel, type Pihak } from '../../model/matriks.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { type Atribut, DataKurang, type Kekurangan, type Konteks, periode } from '../konteks.ts';
import { potongan, rentangBaris } from './rentang.ts';
import { judulIndikator, selTarget, tahunTarget } from './roadmap.ts';
import { buatBaris, sel, selSatuan } from './sel.ts';

/** Sel gabungan paling panjang, agar kelompok yang melewati halaman cetak tetap bersebutan di halaman berikutnya. */
const GABUNG_MAKS = 3;

/** Satu kolom: kepalanya, selnya, dan bila digabung, apa yang menyamakan baris-barisnya. */
interface Kolom {
  readonly judul: string;
  /** Kepala di atasnya bila kolom ini bagian dari satu rumpun. */
  readonly rumpun?: string;
  readonly lebar: number;
  readonly sel: (baris: BarisAksi) => Sel;
  readonly gabung?: (baris: BarisAksi) => unknown;
}

/** Matriks rencana aksi, tematik atau general, dengan total yang diturunkan dari jadwalnya. */
export function tabelRencanaAksi(konteks: Konteks, { matriks: id }: Atribut): TabelView | Kekurangan {
  const { matriks, isi } = periode(konteks);
  if (matriks.length === 0) throw new DataKurang(`${isi.folder}/rencana-aksi.yaml`);
  const dipakai = matriks.find((m) => m.data.id === id);
  if (dipakai === undefined) return { atribut: 'matriks', pilihan: matriks.map((m) => m.data.id) };
  const kolom =
    dipakai.data.bentuk === 'tematik' ? kolomTematik(konteks, dipakai) : kolomGeneral(konteks, dipakai);
  return {
    judul: dipakai.data.judul,
    kepala: kepalaBertingkat(kolom),
    badan: badanMatriks(kolom, dipakai.baris),
    lebar: kolom.map(({ lebar }) => lebar),
    mendatar: true,
    rapat: true,
  };
}

function kolomGeneral(konteks: Konteks, matriks: MatriksModel): Kolom[] {
  const data = periode(konteks).isi.roadmap?.data;
  const tahun = data === undefined ? '' : ` Tahun ${tahunTarget(data)[0] ?? ''}`;
  const indikator = (baris: BarisAksi): string => judulIndikator(konteks, baris.kelompok);
  return [
    {
      judul: 'Kegiatan Utama',
      lebar: 8,
      sel: ({ kelompok }) => sel(kelompok.kegiatan_utama ?? ''),
      gabung: ({ kelompok }) => kelompok.kegiatan_utama,
    },
    {
      judul: 'Indikator Kegiatan Utama',
      lebar: 8,
      sel: (baris) => sel(indikator(baris)),
      gabung: (baris) => indikator(baris) || baris.kelompok,
    },
    {
      judul: `Target${tahun}`,
      lebar: 5,
      sel: ({ kelompok }) => selTarget(konteks, kelompok),
      gabung: (baris) => `${indikator(baris)} ${baris.kelompok.tahun_target ?? ''}`,
    },
    rencanaAksi(11),
    { judul: 'Satuan', rumpun: 'Output', lebar: 6, sel: ({ luaran }) => sel(luaran.satuan) },
    { judul: 'Indikator', rumpun: 'Output', lebar: 11, sel: ({ luaran }) => sel(luaran.indikator) },
    ...kolomFase(konteks, matriks, 'Target Penyelesaian'),
    {
      judul: 'Total',
      rumpun: 'Target Penyelesaian',
      lebar: 4,
      sel: ({ nomor }) => selAksi(konteks, `aksi.${matriks.data.id}.${nomor}.total`),
    },
    { judul: 'Jumlah Anggaran', lebar: 6, sel: selAnggaran },
    ...kolomPihak('Unit/Satuan Kerja Pelaksana', 'Pelaksana', [8, 10]),
    {
      judul: 'Keterangan',
      lebar: 6,
      sel: ({ nomor, luaran }) =>
        luaran.keterangan === undefined
          ? sel('')
          : selAksi(konteks, `aksi.${matriks.data.id}.${nomor}.keterangan`),
    },
  ];
}

function kolomTematik(konteks: Konteks, matriks: MatriksModel): Kolom[] {
  const milik = (judul: string, lebar: number, isi: (baris: BarisAksi) => string): Kolom => ({
    judul,
    lebar,
    sel: (baris) => sel(isi(baris)),
    gabung: ({ kelompok }) => kelompok,
  });
  return [
    milik('Permasalahan', 9, ({ kelompok }) => kelompok.permasalahan ?? ''),
    milik('Sasaran', 8, ({ kelompok }) => kelompok.sasaran ?? ''),
    milik('Indikator', 7, ({ kelompok }) => judulIndikator(konteks, kelompok)),
    milik('Target', 7, ({ kelompok }) => selTarget(konteks, kelompok).teks),
    rencanaAksi(9),
    { judul: 'Satuan', rumpun: 'Output', lebar: 10, sel: ({ luaran }) => sel(luaran.satuan) },
    { judul: 'Indikator', rumpun: 'Output', lebar: 7, sel: ({ luaran }) => sel(luaran.indikator) },
    ...kolomFase(konteks, matriks),
    { judul: 'Jenis Kegiatan Aksi', lebar: 6, sel: ({ luaran }) => sel(luaran.jenis_kegiatan ?? '') },
    { judul: 'Jumlah Anggaran', lebar: 6, sel: selAnggaran },
    ...kolomPihak('Unit/Satuan Kerja Pelaksana', 'Tim Squad', [8, 10]),
  ];
}

function rencanaAksi(lebar: number): Kolom {
  return {
    judul: 'Rencana Aksi',
    lebar,
    sel: ({ aksi }) => sel(aksi.rencana_aksi),
    gabung: ({ aksi }) => aksi,
  };
}

/** Kolom tiap fase; tanpa rumpun sendiri, fase dikumpulkan menurut tahunnya. */
function kolomFase(konteks: Konteks, { data }: MatriksModel, rumpun?: string): Kolom[] {
  return data.fase.map(({ id, judul, tahun }): Kolom => ({
    judul,
    rumpun: rumpun ?? `Target ${tahun}`,
    lebar: rumpun === undefined ? 5 : 4,
    sel: ({ nomor, luaran }) =>
      isiFase(luaran, id) === undefined ? sel('') : selAksi(konteks, `aksi.${data.id}.${nomor}.${id}`),
  }));
}

/** Koordinator dan pelaksana; digabung hanya bila ditulis sekali di rencana aksinya. */
function kolomPihak(rumpun: string, judulPelaksana: string, [satu, dua]: readonly [number, number]): Kolom[] {
  const kolom = (judul: string, lebar: number, peran: 'koordinator' | 'pelaksana'): Kolom => ({
    judul,
    rumpun,
    lebar,
    sel: (baris) => sel(sebutPihak(baris[peran])),
    gabung: ({ aksi, luaran }) => (luaran[peran] === undefined ? aksi : luaran),
  });
  return [kolom('Koordinator', satu, 'koordinator'), kolom(judulPelaksana, dua, 'pelaksana')];
}

function sebutPihak(pihak: readonly Pihak[]): string {
  return pihak.map(({ nama }) => nama).join('; ');
}

function selAnggaran({ luaran: { anggaran } }: BarisAksi): Sel {
  return sel(anggaran === undefined ? '' : formatRupiah(anggaran.nilai), { rata: 'kanan' });
}

function selAksi(konteks: Konteks, kunci: string): Sel {
  return { ...selSatuan(konteks, kunci), rata: 'tengah' };
}

/** Kepala dua tingkat: kolom serumpun yang berurutan berbagi satu kepala. */
function kepalaBertingkat(kolom: readonly Kolom[]): Sel[][] {
  const atas: Sel[] = [];
  const rentang = rentangBaris(kolom, ({ rumpun, judul }) => rumpun ?? judul, new Set());
  for (const [index, { judul, rumpun }] of kolom.entries()) {
    const banyak = rentang[index] ?? 1;
    if (rumpun === undefined) atas.push({ teks: judul, rentangBaris: 2, rata: 'tengah' });
    else if (banyak > 0) atas.push({ teks: rumpun, rentangKolom: banyak, rata: 'tengah' });
  }
  const bawah = kolom.flatMap(({ judul, rumpun }): Sel[] =>
    rumpun === undefined ? [] : [{ teks: judul, rata: 'tengah' }],
  );
  return [atas, bawah];
}

function badanMatriks(kolom: readonly Kolom[], baris: readonly BarisAksi[]): BarisView[] {
  const potong = potongan(baris, kolom[0]?.gabung ?? ((satu) => satu), GABUNG_MAKS);
  const rentang = kolom.map(({ gabung }) => rentangBaris(baris, gabung ?? ((satu) => satu), potong));
  return baris.map((satu, index) =>
    buatBaris(
      kolom.flatMap(({ sel: isi }, ke): Sel[] => {
        const banyak = rentang[ke]?.[index] ?? 1;
        return banyak === 0 ? [] : [{ ...isi(satu), rentangBaris: banyak }];
      }),
    ),
  );
}
