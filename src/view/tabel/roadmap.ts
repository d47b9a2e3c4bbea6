import type { KelompokAksi } from '../../model/matriks.ts';
import { romawi } from '../../format/romawi.ts';
import { formatPeriode } from '../../format/tanggal.ts';
import { JENIS_RB, type NilaiRb, type Roadmap } from '../../schema/roadmap.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import {
  type Atribut,
  cariIndikator,
  DataKurang,
  type Kekurangan,
  type Konteks,
  periode,
} from '../konteks.ts';
import { milik } from '../milik.ts';
import { buatBaris, kepala, sel, selNomor, selSatuan } from './sel.ts';

type IndikatorRb = Roadmap['indikator'][number];

const SEBUTAN: Readonly<Record<(typeof JENIS_RB)[number], string>> = {
  'kegiatan-utama': 'Indikator Kegiatan Utama',
  'sasaran-strategis': 'Indikator Sasaran Strategis',
};

/** Indikator reformasi birokrasi menurut sasarannya: keadaan awal, atau target setiap tahun. */
export function tabelRbIndikator(konteks: Konteks, { jenis, kolom }: Atribut): TabelView | Kekurangan {
  const sebutan = milik(SEBUTAN, jenis ?? '');
  if (sebutan === undefined) return { atribut: 'jenis', pilihan: JENIS_RB };
  if (kolom !== 'awal' && kolom !== 'target') return { atribut: 'kolom', pilihan: ['awal', 'target'] };
  const data = roadmap(konteks);
  const semua = data.indikator.filter((satu) => satu.jenis === jenis);
  const tahun = tahunTarget(data);
  const nilai =
    kolom === 'awal'
      ? [{ judul: `Baseline Tahun ${data.tahun_awal}`, sel: (satu: IndikatorRb) => selRb(konteks, satu) }]
      : tahun.map((satu) => ({
          judul: `Target Tahun ${satu}`,
          sel: (indikator: IndikatorRb) => selRb(konteks, indikator, satu),
        }));
  const { singkat } = periode(konteks).unit;
  const rentang = kolom === 'awal' ? data.tahun_awal : [tahun[0], tahun.at(-1)].join('–');
  return {
    judul: `${sebutan} Reformasi Birokrasi ${singkat} Tahun ${rentang}`,
    kepala: [kepala('No.', sebutan, ...nilai.map((satu) => satu.judul))],
    badan: menurutSasaran(konteks, semua, nilai.length + 2, (satu, nomor): BarisView[] => [
      buatBaris([
        selNomor(nomor),
        sel(`${satu.judul}${satu.tanda ?? ''}`),
        ...nilai.map((kolomNilai) => kolomNilai.sel(satu)),
      ]),
    ]),
    lebar: nilai.length === 1 ? [8, 64, 28] : [8, 52, ...nilai.map(() => Math.round(40 / nilai.length))],
    mendatar: false,
    catatan: catatanKaki(data, semua),
  };
}

/** Rencana aksi penguatan setiap indikator kegiatan utama, diturunkan dari matriks rencana aksi. */
export function tabelRbPenguatan(konteks: Konteks, { matriks: id }: Atribut): TabelView | Kekurangan {
  const { matriks, unit, periode: sebutan } = periode(konteks);
  const data = roadmap(konteks);
  const dipakai =
    id === undefined && matriks.length === 1 ? matriks[0] : matriks.find((m) => m.data.id === id);
  if (dipakai === undefined) return { atribut: 'matriks', pilihan: matriks.map((m) => m.data.id) };
  const aksi = (indikator: string): readonly string[] =>
    [
      ...new Set(
        dipakai.baris
          .filter(
            ({ kelompok, luaran }) => kelompok.indikator === indikator && luaran.keterangan === 'Penguatan',
          )
          .map((satu) => satu.aksi),
      ),
    ].map(({ rencana_aksi }) => rencana_aksi);
  const milik = data.indikator.filter(({ jenis }) => jenis === 'kegiatan-utama');
  return {
    judul: `Penguatan RB General ${unit.singkat} ${formatPeriode(sebutan)}`,
    kepala: [kepala('No.', SEBUTAN['kegiatan-utama'], `Rencana Aksi Penguatan ${formatPeriode(sebutan)}`)],
    badan: menurutSasaran(konteks, milik, 3, (satu, nomor): BarisView[] => {
      const semua = aksi(satu.id);
      const isi = semua.length === 0 ? ['-'] : semua;
      const awal = [selNomor(nomor), sel(satu.judul)];
      return isi.map((teks, index) =>
        buatBaris([...(index === 0 ? awal.map((s) => ({ ...s, rentangBaris: isi.length })) : []), sel(teks)]),
      );
    }),
    lebar: [8, 30, 62],
    mendatar: false,
  };
}

/** Target indikator sebuah kelompok matriks: fakta road map, atau kalimat yang ditulis di kelompoknya. */
export function selTarget(konteks: Konteks, kelompok: KelompokAksi): Sel {
  const data = periode(konteks).isi.roadmap?.data;
  const indikator = data?.indikator.find(({ id }) => id === kelompok.indikator);
  const dariRencana = cariIndikator(konteks, kelompok.indikator ?? '');
  if (data === undefined || indikator === undefined)
    return dariRencana === undefined
      ? sel(kelompok.target ?? '')
      : { ...selSatuan(konteks, `${dariRencana.kode}.target`), rata: 'tengah' };
  const pertama = tahunTarget(data)[0] ?? '';
  const tahun = String(kelompok.tahun_target ?? pertama);
  const isi = selRb(konteks, indikator, tahun);
  return { ...isi, rata: 'tengah', teks: tahun === pertama ? isi.teks : `${isi.teks} (tahun ${tahun})` };
}

/** Judul indikator sebuah kelompok matriks. */
export function judulIndikator(konteks: Konteks, { indikator, sebutan }: KelompokAksi): string {
  const satu = periode(konteks).isi.roadmap?.data.indikator.find(({ id }) => id === indikator);
  return sebutan ?? satu?.judul ?? cariIndikator(konteks, indikator ?? '')?.judul ?? '';
}

/** Tahun-tahun target dari yang pertama. */
export function tahunTarget({ indikator }: Roadmap): readonly string[] {
  return [...new Set(indikator.flatMap(({ target }) => Object.keys(target)))].sort();
}

function roadmap(konteks: Konteks): Roadmap {
  const { isi } = periode(konteks);
  if (isi.roadmap === undefined) throw new DataKurang(`${isi.folder}/roadmap.yaml`);
  return isi.roadmap.data;
}

/** Baris kelompok setiap sasaran; nomor indikator mulai lagi dari 1 di dalamnya. */
function menurutSasaran(
  konteks: Konteks,
  indikator: readonly IndikatorRb[],
  rentangKolom: number,
  baris: (satu: IndikatorRb, nomor: number) => BarisView[],
): BarisView[] {
  const dipakai = periode(konteks).sasaran.filter(({ kode }) =>
    roadmap(konteks).indikator.some(({ sasaran }) => sasaran === kode),
  );
  return dipakai.flatMap(({ kode, judul }, index): BarisView[] => {
    const milik = indikator.filter(({ sasaran }) => sasaran === kode);
    if (milik.length === 0) return [];
    const sebutan = `Sasaran Strategis ${romawi(index + 1)}: ${judul}`;
    return [
      buatBaris([sel(sebutan, { rentangKolom })], 'kelompok'),
      ...milik.flatMap((satu, urut) => baris(satu, urut + 1)),
    ];
  });
}

function selRb(konteks: Konteks, indikator: IndikatorRb, tahun?: string): Sel {
  const isi = tahun === undefined ? indikator.awal : indikator.target[tahun];
  if (isi === undefined) return sel('', { rata: 'kanan' });
  const kunci = tahun === undefined ? `rb.${indikator.id}.awal` : `rb.${indikator.id}.target.${tahun}`;
  return selSatuan(konteks, kunci, kategori(isi));
}

function kategori(isi: NilaiRb): string | undefined {
  return 'kategori' in isi ? isi.kategori : undefined;
}

function catatanKaki({ catatan_kaki }: Roadmap, milik: readonly IndikatorRb[]): string | undefined {
  const dipakai = catatan_kaki.filter(({ tanda }) => milik.some((satu) => satu.tanda === tanda));
  return dipakai.length === 0 ? undefined : dipakai.map(({ tanda, isi }) => `${tanda} ${isi}`).join(' ');
}
