import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Anggaran } from '../../schema/anggaran.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { catatanTertulis, gabungCatatan } from '../catatan.ts';
import { DataKurang, type Konteks, pada, periode, namaUnit } from '../konteks.ts';
import { kepalaIndikator } from '../tingkat.ts';
import { buatBaris, kepala, sel, selAngka, selDua, selSatuan, selStrip } from './sel.ts';

/** Periode unit ini pada tahun lain, bila sudah dihitung. */
function padaTahun(konteks: Konteks, tahun: number): Konteks | undefined {
  const { unit } = periode(konteks);
  return pada(konteks, { periode: unit.id === konteks.dokumen.unit.id ? `${tahun}` : `${unit.id}/${tahun}` });
}

/** Indikator dua tahun menurut urutan tahun pertama, lalu yang baru ada di tahun kedua. */
function gabungan(tahun: readonly PeriodeModel[]): readonly IndikatorModel[] {
  const semua = new Map<string, IndikatorModel>();
  for (const { indikator } of tahun)
    for (const satu of indikator) semua.set(satu.id, semua.get(satu.id) ?? satu);
  return [...semua.values()];
}

/** Target, realisasi, dan capaian dua tahun sebelum tahun rencana, berdampingan. */
export function tabelEvaluasiDuaTahun(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  const semua = [tahun - 2, tahun - 1].flatMap((satu) => padaTahun(konteks, satu) ?? []);
  if (semua.length < 2)
    throw new DataKurang(`rencana.yaml dan realisasi.yaml tahun ${tahun - 2} dan ${tahun - 1}`);
  const judulTahun = semua.map((satu) => periode(satu).tahun);
  const baris = ({ id, judul }: IndikatorModel) =>
    buatBaris([sel(judul), ...semua.flatMap((satu) => selSetahun(satu, id))]);
  return {
    judul: `Capaian Indikator Kinerja ${unit.singkat} Tahun ${judulTahun.join(' dan ')}`,
    kepala: [
      [
        sel(sebutanIndikator(periode(konteks)), { rentangBaris: 2, rata: 'tengah' }),
        ...judulTahun.map((satu) => sel(String(satu), { rentangKolom: 3, rata: 'tengah' })),
      ],
      kepala(...judulTahun.flatMap(() => ['Target', 'Realisasi', 'Capaian (%)'])),
    ],
    badan: gabungan(semua.map(periode)).map(baris),
    lebar: [34, 11, 11, 11, 11, 11, 11],
    mendatar: false,
    catatan: gabungCatatan(...semua.map(periode).map((satu) => catatanTertulis(satu.indikator, satu.tahun))),
  };
}

/** `Indikator Kinerja Kegiatan (IKK)`; sebutan umum bila tingkatnya bercampur. */
function sebutanIndikator(model: PeriodeModel): string {
  const [, , kode, sebutan] = kepalaIndikator(model);
  const singkatan = kode.replace('Kode ', '');
  return singkatan.startsWith('IK') ? `${sebutan} (${singkatan})` : sebutan;
}

/** Target, realisasi, dan capaian sebuah indikator pada satu periode; `-` bila tahun itu tidak diukur. */
function selSetahun(konteks: Konteks, id: string): readonly Sel[] {
  const satu = periode(konteks).indikator.find((milik) => milik.id === id);
  if (satu === undefined) return Array.from({ length: 3 }, () => selStrip());
  return [
    selSatuan(konteks, `${satu.kode}.target`),
    selSatuan(konteks, `${satu.kode}.realisasi`),
    selDua(konteks, `${satu.kode}.capaian`),
  ].map((isi) => ({ ...isi, fakta: `${konteks.awalan}${isi.fakta ?? ''}` }));
}

/** Pembagian target satu indikator ke unit-unit. */
export function tabelAlokasi(konteks: Konteks, { kode, judul, data }: IndikatorModel): TabelView {
  const { alokasi, satuan_alokasi: satuan = '' } = data;
  if (alokasi.length === 0) throw new DataKurang(`alokasi ${kode} di rencana.yaml`);
  return {
    judul: `Pembagian Target ${kode} ${judul} Tahun ${periode(konteks).tahun}`,
    kepala: [kepala('Unit Kerja', satuan === '' ? 'Target' : `Target (${satuan})`)],
    badan: [
      ...alokasi.map(({ unit, sebutan }) =>
        buatBaris([sel(sebutan ?? namaUnit(konteks, unit)), selAngka(konteks, `${kode}.alokasi.${unit}`)]),
      ),
      buatBaris([sel('Total'), selAngka(konteks, `${kode}.alokasi.jumlah`)], 'jumlah'),
    ],
    lebar: [70, 30],
    mendatar: false,
  };
}

type Kro = Anggaran['kro'][number];

/** Rencana anggaran bertingkat: program, kegiatan, KRO, dan RO dengan pagu dan sumber dananya. */
export function tabelAnggaranRencana(konteks: Konteks): TabelView {
  const { isi, unit, tahun } = periode(konteks);
  const anggaran = isi.anggaran?.data;
  if (anggaran === undefined || anggaran.kro.length === 0)
    throw new DataKurang('kro dan ro di anggaran.yaml');
  const { program, kegiatan, kro } = anggaran;
  const milikKegiatan = (kode: string): readonly Kro[] =>
    kro.filter((satu) => satu.kegiatan === kode || (satu.kegiatan === undefined && kegiatan.length === 1));
  const barisKegiatan = ({ kode, nama }: Anggaran['kegiatan'][number]): BarisView[] => [
    jumlah(konteks, kode, nama, `anggaran.kegiatan.${kode}.awal`),
    ...milikKegiatan(kode).flatMap((satu) => barisKro(konteks, anggaran, satu)),
  ];
  const tanpaProgram = kegiatan.filter((satu) => satu.program === undefined);
  const badan = [
    ...program.flatMap(({ kode, nama }) => [
      jumlah(konteks, kode, nama, `anggaran.program.${kode}.awal`),
      ...kegiatan.filter((satu) => satu.program === kode).flatMap(barisKegiatan),
    ]),
    ...tanpaProgram.flatMap(barisKegiatan),
    ...(kegiatan.length === 0 ? kro.flatMap((satu) => barisKro(konteks, anggaran, satu)) : []),
  ];
  return {
    judul: `Anggaran ${unit.singkat} Tahun ${tahun} Menurut Program, Kegiatan, dan Rincian Output`,
    kepala: [kepala('Kode', 'Program/Kegiatan/KRO/RO', 'Anggaran (Rp)', 'Sumber Dana')],
    badan: [
      ...badan,
      buatBaris([sel('Total', { rentangKolom: 2 }), selAngka(konteks, 'anggaran.awal'), sel('')], 'jumlah'),
    ],
    lebar: [15, 48, 22, 15],
    mendatar: false,
  };
}

function jumlah(konteks: Konteks, kode: string, nama: string, fakta: string): BarisView {
  return buatBaris([sel(kode), sel(nama), selAngka(konteks, fakta), sel('')], 'jumlah');
}

function barisKro(konteks: Konteks, anggaran: Anggaran, { kode, nama, ro }: Kro): BarisView[] {
  return [
    buatBaris([sel(kode), sel(nama), selAngka(konteks, `anggaran.kro.${kode}.awal`), sel('')]),
    ...ro.map((satu) =>
      buatBaris([
        sel(satu.kode),
        sel(satu.nama),
        selAngka(konteks, `anggaran.ro.${satu.kode}.awal`),
        sel(sumberDana(anggaran, satu.kode), { rata: 'tengah' }),
      ]),
    ),
  ];
}

/** Sumber dana pagu awal sebuah RO, menurut buku revisi. */
function sumberDana({ revisi }: Anggaran, kode: string): string {
  const sumber = revisi.flatMap(({ jenis, sumber_dana: dana, rincian }) =>
    jenis === 'awal' && dana !== undefined && Object.hasOwn(rincian, kode) ? [dana] : [],
  );
  return [...new Set(sumber)].join(', ');
}
