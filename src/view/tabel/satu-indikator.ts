import type { IndikatorModel } from '../../model/laporan.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import { catatanTertulis, gabungCatatan } from '../catatan.ts';
import {
  ambil,
  cariIndikator,
  rentangTahun,
  type Konteks,
  periode,
  tahunIndikator,
  akhiranTahun,
} from '../konteks.ts';
import { buatBaris, kepala, sel, selAngka, selDua, selSatuan } from './sel.ts';

/** Target, realisasi, dan capaian satu indikator. */
export function tabelCapaian(konteks: Konteks, indikator: IndikatorModel): TabelView {
  const { kode, judul, data } = indikator;
  const keteranganRealisasi = ambil(konteks, `${kode}.realisasi`).catatan;
  return {
    judul: `Capaian ${kode} ${judul} Tahun ${periode(konteks).tahun}`,
    kepala: [kepala('Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)')],
    badan: [
      buatBaris([
        sel(judul),
        selSatuan(konteks, `${kode}.target-ukur`, data.target.keterangan),
        selSatuan(konteks, `${kode}.realisasi`, keteranganRealisasi),
        selDua(konteks, `${kode}.capaian`),
      ]),
    ],
    lebar: [46, 18, 18, 18],
    mendatar: false,
    catatan: gabungCatatan(data.target_ukur?.alasan, catatanTertulis([indikator])),
  };
}

/** Deret tahun: target, realisasi, dan capaian tahun-tahun pembanding dan tahun ini. */
export function tabelDeret(konteks: Konteks, { kode, judul }: IndikatorModel): TabelView {
  const { tahun } = periode(konteks);
  const pembanding = tahunIndikator(konteks, kode);
  const baris = [...pembanding, tahun].map((satu): BarisView => {
    const akhiran = akhiranTahun(konteks, satu);
    return buatBaris([
      sel(String(satu), { rata: 'tengah', kepala: true }),
      selSatuan(konteks, `${kode}.target-ukur${akhiran}`),
      selSatuan(konteks, `${kode}.realisasi${akhiran}`),
      selDua(konteks, `${kode}.capaian${akhiran}`),
    ]);
  });
  return {
    judul: `Perbandingan Target, Realisasi, dan Capaian ${kode} ${judul} ${rentangTahun(konteks, pembanding)}`,
    kepala: [kepala('Tahun', 'Target', 'Realisasi', 'Capaian (%)')],
    badan: baris,
    lebar: [25, 25, 25, 25],
    mendatar: false,
    catatan: gabungCatatan(catatanTargetLampau(konteks, kode), catatanTertulisLampau(konteks, kode)),
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
      buatBaris([
        sel(judul),
        selSatuan(konteks, `${kode}.realisasi`),
        selSatuan(konteks, `${kode}.target-akhir`),
        selDua(konteks, `${kode}.capaian-akhir`),
        selAngka(konteks, `${kode}.selisih-akhir`),
      ]),
    ],
    lebar: [40, 15, 15, 17, 13],
    mendatar: false,
  };
}

/** Target, realisasi, dan capaian indikator pada unit-unit bawahan. */
export function tabelCapaianUnit(konteks: Konteks, { kode, judul, realisasi }: IndikatorModel): TabelView {
  const { bawahan, unit, tahun } = periode(konteks);
  const baris = bawahan.map(({ unit: { id, nama } }) =>
    buatBaris([
      sel(nama),
      ...['target', 'realisasi'].map((kolom) => selAngka(konteks, `${kode}.${kolom}.${id}`)),
      selDua(konteks, `${kode}.capaian.${id}`),
    ]),
  );
  return {
    judul: `${kode} ${judul} Menurut Unit Kerja Tahun ${tahun}`,
    kepala: [kepala('Unit Kerja', 'Target', 'Realisasi', 'Capaian (%)')],
    badan: [
      ...baris,
      buatBaris(
        [
          sel(`${realisasi?.dari_unit === 'jumlah' ? 'Jumlah' : 'Rata-rata'} ${unit.singkat}`),
          selAngka(konteks, `${kode}.target`),
          selAngka(konteks, `${kode}.realisasi`),
          selDua(konteks, `${kode}.capaian`),
        ],
        'jumlah',
      ),
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
      ...bawahan.map(({ unit: { id, nama } }) => buatBaris([sel(nama), ...kolom(`.${id}`)])),
      buatBaris([sel(`Rata-rata ${unit.singkat}`), ...kolom('')], 'jumlah'),
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

/** Capaian tahun ini dan tahun pembanding yang dicetak sebagaimana tertulis. */
function catatanTertulisLampau(konteks: Konteks, kode: string): string | undefined {
  const kini = periode(konteks);
  const id = cariIndikator(konteks, kode)?.id;
  const pembanding = new Set([...tahunIndikator(konteks, kode), kini.tahun]);
  return gabungCatatan(
    ...[...kini.lampau.toReversed(), kini]
      .filter(({ tahun }) => pembanding.has(tahun))
      .map(({ indikator, tahun }) =>
        catatanTertulis(
          indikator.filter((satu) => satu.id === id).map((satu) => ({ ...satu, kode })),
          tahun,
        ),
      ),
  );
}
