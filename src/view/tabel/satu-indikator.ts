import type { IndikatorModel } from '../../model/laporan.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import {
  ambil,
  rentangTahun,
  type Konteks,
  kepala,
  periode,
  sel,
  selAngka,
  selDua,
  selSatuan,
  tahunIndikator,
} from '../konteks.ts';

/** Target, realisasi, dan capaian satu indikator. */
export function tabelCapaian(konteks: Konteks, { kode, judul, data }: IndikatorModel): TabelView {
  const keteranganRealisasi = ambil(konteks, `${kode}.realisasi`).catatan;
  return {
    judul: `Capaian ${kode} ${judul} Tahun ${periode(konteks).tahun}`,
    kepala: [kepala('Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)')],
    badan: [
      {
        jenis: 'biasa',
        sel: [
          sel(judul),
          selSatuan(konteks, `${kode}.target-ukur`, data.target.keterangan),
          selSatuan(konteks, `${kode}.realisasi`, keteranganRealisasi),
          selDua(konteks, `${kode}.capaian`),
        ],
      },
    ],
    lebar: [46, 18, 18, 18],
    mendatar: false,
    catatan: data.target_ukur?.alasan,
  };
}

/** Deret tahun: target, realisasi, dan capaian tahun-tahun pembanding dan tahun ini. */
export function tabelDeret(konteks: Konteks, { kode, judul }: IndikatorModel): TabelView {
  const { tahun } = periode(konteks);
  const pembanding = tahunIndikator(konteks, kode);
  const baris = [...pembanding, tahun].map((satu): BarisView => {
    const akhiran = satu === tahun ? '' : `.${satu}`;
    return {
      jenis: 'biasa',
      sel: [
        sel(String(satu), { rata: 'tengah', kepala: true }),
        selSatuan(konteks, `${kode}.target-ukur${akhiran}`),
        selSatuan(konteks, `${kode}.realisasi${akhiran}`),
        selDua(konteks, `${kode}.capaian${akhiran}`),
      ],
    };
  });
  return {
    judul: `Perbandingan Target, Realisasi, dan Capaian ${kode} ${judul} ${rentangTahun(konteks, pembanding)}`,
    kepala: [kepala('Tahun', 'Target', 'Realisasi', 'Capaian (%)')],
    badan: baris,
    lebar: [25, 25, 25, 25],
    mendatar: false,
    catatan: catatanTargetLampau(konteks, kode),
  };
}

/** Realisasi tahun ini terhadap target akhir Renstra. */
export function tabelTargetAkhir(konteks: Konteks, { kode, judul }: IndikatorModel): TabelView {
  const { tahun, renstra } = periode(konteks);
  return {
    judul: `Realisasi ${kode} Tahun ${tahun} terhadap Target Renstra Tahun ${renstra?.data.sampai ?? ''}`,
    kepala: [
      kepala(
        'Indikator Kinerja',
        `Realisasi ${tahun}`,
        `Target Renstra ${renstra?.data.sampai ?? ''}`,
        'Realisasi terhadap Target (%)',
        'Selisih',
      ),
    ],
    badan: [
      {
        jenis: 'biasa',
        sel: [
          sel(judul),
          selSatuan(konteks, `${kode}.realisasi`),
          selSatuan(konteks, `${kode}.target-akhir`),
          selDua(konteks, `${kode}.capaian-akhir`),
          selAngka(konteks, `${kode}.selisih-akhir`),
        ],
      },
    ],
    lebar: [40, 15, 15, 17, 13],
    mendatar: false,
  };
}

/** Target, realisasi, dan capaian indikator pada unit-unit bawahan. */
export function tabelCapaianUnit(konteks: Konteks, { kode, judul, realisasi }: IndikatorModel): TabelView {
  const { bawahan, unit, tahun } = periode(konteks);
  const baris = bawahan.map(({ unit: { id, nama } }): BarisView => ({
    jenis: 'biasa',
    sel: [
      sel(nama),
      ...['target', 'realisasi'].map((kolom) => selAngka(konteks, `${kode}.${kolom}.${id}`)),
      selDua(konteks, `${kode}.capaian.${id}`),
    ],
  }));
  return {
    judul: `${kode} ${judul} Menurut Unit Kerja Tahun ${tahun}`,
    kepala: [kepala('Unit Kerja', 'Target', 'Realisasi', 'Capaian (%)')],
    badan: [
      ...baris,
      {
        jenis: 'jumlah',
        sel: [
          sel(`${realisasi?.dari_unit === 'jumlah' ? 'Jumlah' : 'Rata-rata'} ${unit.singkat}`),
          selAngka(konteks, `${kode}.target`),
          selAngka(konteks, `${kode}.realisasi`),
          selDua(konteks, `${kode}.capaian`),
        ],
      },
    ],
    lebar: [49, 17, 17, 17],
    mendatar: false,
  };
}

/** Bagian-bagian nilai (misalnya dimensi IP ASN) tiap unit dan rata-ratanya. */
export function tabelRincianUnit(konteks: Konteks, { kode, judul }: IndikatorModel): TabelView {
  const { bawahan, unit, tahun, pedoman } = periode(konteks);
  const dimensi = pedoman.ip_asn.dimensi.filter(({ id }) => konteks.hasil.fakta.has(`${kode}.${id}`));
  const kolom = (akhiran: string) => [
    ...dimensi.map(({ id }) => selDua(konteks, `${kode}.${id}${akhiran}`)),
    selDua(konteks, `${kode}.jumlah-rincian${akhiran}`),
    selDua(konteks, `${kode}.realisasi${akhiran}`),
  ];
  return {
    judul: `Rincian ${kode} ${judul} Menurut Dimensi Tahun ${tahun}`,
    kepala: [kepala('Unit Kerja', ...dimensi.map(({ nama }) => nama), 'Jumlah Dimensi', 'Realisasi')],
    badan: [
      ...bawahan.map(({ unit: { id, nama } }): BarisView => ({
        jenis: 'biasa',
        sel: [sel(nama), ...kolom(`.${id}`)],
      })),
      { jenis: 'jumlah', sel: [sel(`Rata-rata ${unit.singkat}`), ...kolom('')] },
    ],
    lebar: [34, ...dimensi.map(() => 11), 11, 11],
    mendatar: false,
  };
}

/** Menyebut tahun-tahun yang targetnya diambil dari Renstra karena target Perjanjian Kinerjanya tidak terbaca. */
function catatanTargetLampau(konteks: Konteks, kode: string): string | undefined {
  const tahun = tahunIndikator(konteks, kode).filter((satu) => {
    const target = ambil(konteks, `${kode}.target.${satu}`).nilai;
    return target.jenis === 'absen' && ambil(konteks, `${kode}.target-ukur.${satu}`).nilai.jenis === 'angka';
  });
  if (tahun.length === 0) return undefined;
  return `Target tahun ${tahun.join(' dan ')} adalah target Renstra; target Perjanjian Kinerja tahun itu tidak terbaca.`;
}
