import { tulisanSel } from '../../calc/graf/tabel.ts';
import { slug } from '../../format/slug.ts';
import { untukGrafik } from '../../format/untuk-grafik.ts';
import type { IndikatorModel } from '../../model/laporan.ts';
import type { GrafikView, SeriView, TabelView } from '../bentuk.ts';
import {
  ambil,
  type Atribut,
  cariIndikator,
  DataKurang,
  type Kekurangan,
  type Konteks,
  pada,
  periode,
  perspektifBersasaran,
  rentangTahun,
  tahunIndikator,
  tahunPembanding,
  singkatanUnit,
  akhiranTahun,
} from '../konteks.ts';
import { milik } from '../milik.ts';
import { berawalan, periodeTidakDikenal } from '../tabel/daftar.ts';
import { kepalaIndikator } from '../tingkat.ts';
import { tampilFakta, tampilSel } from '../tampil.ts';
import { buatBaris, kepala, sel } from '../tabel/sel.ts';

interface Bahan {
  readonly judul: string;
  readonly bentuk: GrafikView['bentuk'];
  readonly satuan: string;
  readonly sumbu: string;
  readonly label: readonly string[];
  /** Nama seri dan kunci fakta tiap label. */
  readonly seri: readonly { readonly nama: string; readonly kunci: readonly string[] }[];
}

const SELURUH: Readonly<Record<string, (konteks: Konteks) => Bahan>> = {
  npss: (konteks) => {
    const model = periode(konteks);
    const { unit, tahun } = model;
    const perspektif = perspektifBersasaran(model);
    return {
      judul: `Skor Perspektif ${unit.singkat} Tahun ${tahun}`,
      bentuk: 'batang-datar',
      satuan: '',
      sumbu: 'Perspektif',
      label: perspektif.map(({ nama }) => nama),
      seri: [{ nama: 'Skor', kunci: perspektif.map(({ id }) => `perspektif.${id}.skor`) }],
    };
  },
  capaian: (konteks) => {
    const model = periode(konteks);
    const { indikator, unit, tahun } = model;
    return {
      judul: `Capaian ${kepalaIndikator(model)[3]} ${unit.singkat} Tahun ${tahun}`,
      bentuk: 'batang-datar',
      satuan: '%',
      sumbu: 'Indikator',
      label: indikator.map(({ kode }) => kode),
      seri: [{ nama: 'Capaian', kunci: indikator.map(({ kode }) => `${kode}.capaian`) }],
    };
  },
  'serapan-tahun': (konteks) => {
    const { unit } = periode(konteks);
    const tahun = deretTahun(konteks);
    return {
      judul: `Penyerapan Anggaran ${unit.singkat} ${rentangTahun(konteks)}`,
      bentuk: 'batang',
      satuan: '%',
      sumbu: 'Tahun',
      label: tahun.map((satu) => String(satu.tahun)),
      seri: [{ nama: 'Penyerapan', kunci: tahun.map(({ akhiran }) => `anggaran.serapan${akhiran}`) }],
    };
  },
  'serapan-unit': (konteks) => {
    const { bawahan, unit, tahun } = periode(konteks);
    return {
      judul: `Penyerapan Anggaran Unit Kerja di Lingkungan ${unit.singkat} Tahun ${tahun}`,
      bentuk: 'batang-datar',
      satuan: '%',
      sumbu: 'Unit Kerja',
      label: bawahan.map((satu) => satu.unit.singkat),
      seri: [{ nama: 'Penyerapan', kunci: bawahan.map((satu) => `anggaran.unit.${satu.unit.id}.serapan`) }],
    };
  },
  sdm: (konteks) => {
    const { unit, isi } = periode(konteks);
    const baris = isi.fakta?.data.tabel.find(({ id }) => id === 'sdm')?.baris;
    if (baris === undefined) throw new DataKurang('tabel sdm di fakta.yaml');
    return {
      judul: `Sumber Daya Manusia ${unit.nama}`,
      bentuk: 'batang-datar',
      satuan: '',
      sumbu: 'Unit Kerja',
      label: baris.map((satu) => {
        const id = tulisanSel(satu['unit']);
        return singkatanUnit(konteks, id);
      }),
      seri: [{ nama: 'Pegawai', kunci: baris.map((_, index) => `tabel.sdm.baris.${index + 1}.pegawai`) }],
    };
  },
  'survei-hasil': (konteks) => {
    const survei = periode(konteks).isi.survei?.data.survei[0];
    if (survei === undefined) throw new DataKurang('survei.yaml');
    const skala = periode(konteks).pedoman.skala.find(({ id }) => id === survei.skala);
    const pita = skala?.pita.map(({ nama }) => nama) ?? [];
    return {
      judul: `Sebaran Hasil ${survei.judul}`,
      bentuk: 'batang-datar',
      satuan: '%',
      sumbu: 'Kategori',
      label: pita,
      seri: [
        {
          nama: 'Instansi',
          kunci: pita.map((nama) => `survei.${survei.id}.${slug(nama)}.persen`),
        },
      ],
    };
  },
};

const SATU_INDIKATOR: Readonly<Record<string, (konteks: Konteks, indikator: IndikatorModel) => Bahan>> = {
  deret: (konteks, { kode, judul, satuan }) => {
    const pembanding = tahunIndikator(konteks, kode);
    const tahun = deretTahun(konteks, pembanding);
    return {
      judul: `Target dan Realisasi ${kode} ${judul} ${rentangTahun(konteks, pembanding)}`,
      bentuk: 'batang',
      satuan: satuan === 'persen' ? '%' : '',
      sumbu: 'Tahun',
      label: tahun.map((satu) => String(satu.tahun)),
      seri: ['target-ukur', 'realisasi'].map((nama) => ({
        nama: nama === 'realisasi' ? 'Realisasi' : 'Target',
        kunci: tahun.map(({ akhiran }) => `${kode}.${nama}${akhiran}`),
      })),
    };
  },
  'target-akhir': (konteks, { kode, judul, satuan }) => {
    const { tahun, renstra } = periode(konteks);
    const akhir = String(renstra?.data.sampai ?? '');
    return {
      judul: `Realisasi ${kode} ${judul} Tahun ${tahun} dan Target Renstra Tahun ${akhir}`,
      bentuk: 'batang-datar',
      satuan: satuan === 'persen' ? '%' : '',
      sumbu: 'Pembanding',
      label: [`Realisasi ${tahun}`, `Target ${akhir}`],
      seri: [{ nama: 'Nilai', kunci: [`${kode}.realisasi`, `${kode}.target-akhir`] }],
    };
  },
};

/** Nama-nama grafik yang dikenal, untuk pesan dan panduan. */
export const NAMA_GRAFIK = [...Object.keys(SELURUH), ...Object.keys(SATU_INDIKATOR)];

/** Menyusun grafik dari atributnya, atau menyebut atribut yang salah. */
export function susunGrafik(dokumen: Konteks, atribut: Atribut): GrafikView | Kekurangan {
  const { isi = '', indikator } = atribut;
  const konteks = pada(dokumen, atribut);
  if (konteks === undefined) return periodeTidakDikenal(dokumen);
  const satu = milik(SATU_INDIKATOR, isi);
  const model = indikator === undefined ? undefined : cariIndikator(konteks, indikator);
  if (satu !== undefined && model === undefined)
    return { atribut: 'indikator', pilihan: periode(konteks).indikator.map(({ kode }) => kode) };
  const bahan =
    satu !== undefined && model !== undefined ? satu(konteks, model) : milik(SELURUH, isi)?.(konteks);
  return bahan === undefined ? { atribut: 'isi', pilihan: NAMA_GRAFIK } : gambar(konteks, bahan, atribut);
}

function gambar(konteks: Konteks, bahan: Bahan, atribut: Atribut): GrafikView {
  const seri = bahan.seri.map(({ nama, kunci }): SeriView => {
    const fakta = kunci.map((satu) => ambil(konteks, satu));
    return {
      nama,
      nilai: fakta.map(({ nilai }) => (nilai.jenis === 'angka' ? untukGrafik(nilai.angka) : null)),
      teks: fakta.map((satu) => tampilFakta(satu)),
    };
  });
  const judul = atribut['judul'] ?? bahan.judul;
  return {
    judul,
    bentuk: bahan.bentuk,
    label: bahan.label,
    seri,
    satuan: bahan.satuan,
    tabel: berawalan(tabelKembar(konteks, judul, bahan), konteks.awalan),
    catatan: atribut['catatan'],
    sumber: atribut['sumber'],
  };
}

/** Tabel kembar: isi yang sama persis dengan grafik, untuk pembaca tanpa gambar. */
function tabelKembar(konteks: Konteks, judul: string, { label, seri, sumbu, satuan }: Bahan): TabelView {
  return {
    judul,
    kepala: [kepala(sumbu, ...seri.map(({ nama }) => (satuan === '' ? nama : `${nama} (${satuan})`)))],
    badan: label.map((satu, index) =>
      buatBaris([
        sel(satu, { kepala: true }),
        ...seri.map(({ kunci }) => {
          const fakta = kunci[index] ?? '';
          return sel(tampilSel(ambil(konteks, fakta).nilai), { fakta, rata: 'kanan' as const });
        }),
      ]),
    ),
    lebar: [40, ...seri.map(() => Math.round(60 / seri.length))],
    mendatar: false,
  };
}

function deretTahun(
  konteks: Konteks,
  pembanding = tahunPembanding(konteks),
): { tahun: number; akhiran: string }[] {
  const { tahun } = periode(konteks);
  return [...pembanding, tahun].map((satu) => ({
    tahun: satu,
    akhiran: akhiranTahun(konteks, satu),
  }));
}
