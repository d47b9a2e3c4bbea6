import type { IndikatorModel } from '../../model/laporan.ts';
import { perubahanTarget } from '../../model/perubahan.ts';
import { type Hubungan, kodeTercatat, periodeSebelum, silsilah } from '../../model/silsilah.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import { ambil, DataKurang, type Konteks, periode } from '../konteks.ts';
import { tampilFakta } from '../tampil.ts';
import { buatBaris, kepala, sel, selSatuanAda, selStrip } from './sel.ts';

/** Bunyi hubungan di antara indikator lama dan baru. */
const BUNYI: Readonly<Record<Hubungan, string>> = {
  tetap: 'tetap',
  digabung: 'digabung menjadi',
  dipecah: 'dipecah menjadi',
  diubah: 'diubah menjadi',
  baru: 'baru',
  berakhir: 'berakhir',
};

/** Perubahan indikator dari tahun lalu ke tahun ini, misalnya IKU 3 dan IKU 4 digabung menjadi IKK 1. */
export function tabelSilsilah(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const dulu = periodeSebelum(model);
  const tertulis = model.indikator.some(({ data }) => data.silsilah !== undefined);
  if (dulu === undefined && !tertulis) throw new DataKurang('rencana.yaml tahun sebelumnya');
  const tahunLalu = dulu?.periode ?? String(model.tahun - 1);
  const baris = silsilah(model).map(({ lama, hubungan, baru, alasan }) =>
    buatBaris([
      sel(bertumpuk(lama, kodeTercatat)),
      sel(bertumpuk(lama, (satu) => (lama.length > 1 ? `${kodeTercatat(satu)} ${satu.judul}` : satu.judul))),
      sel(BUNYI[hubungan], { rata: 'tengah' }),
      sel(baru === undefined ? '-' : kodeTercatat(baru)),
      sel(baru?.judul ?? '-'),
      sel(alasan ?? '-'),
    ]),
  );
  return {
    judul: `Perubahan Indikator Kinerja ${model.unit.singkat} dari Tahun ${tahunLalu} ke Tahun ${model.periode}`,
    kepala: [
      kepala(
        'Kode Lama',
        `Indikator ${tahunLalu}`,
        'Hubungan',
        'Kode Baru',
        `Indikator ${model.periode}`,
        'Alasan',
      ),
    ],
    badan: baris,
    lebar: [8, 26, 12, 8, 26, 20],
    mendatar: false,
  };
}

function bertumpuk(semua: readonly IndikatorModel[], tulis: (satu: IndikatorModel) => string): string {
  return semua.length === 0 ? '-' : semua.map(tulis).join('\n');
}

/** Target setiap indikator di Renstra, Renja, PK, PK perubahan, dan yang dipakai mengukur, dengan beda dan alasannya. */
export function tabelSilsilahTarget(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { unit, tahun, indikator } = model;
  const berRenja = model.dokumen.some(({ profil }) => profil.jenis === 'renja');
  const baris = indikator.map((satu): BarisView => {
    const { kode, judul } = satu;
    const direvisi = perubahanTarget(model, satu).length > 0;
    const pk = direvisi ? `${kode}.target-awal` : `${kode}.target`;
    const renja = konteks.hasil.fakta.has(`${kode}.target-renja`)
      ? `${kode}.target-renja`
      : berRenja
        ? pk
        : '';
    return buatBaris([
      sel(kode),
      sel(judul),
      selSatuanAda(konteks, `${kode}.target-renstra`),
      selSatuanAda(konteks, renja),
      selSatuanAda(konteks, pk),
      direvisi ? selSatuanAda(konteks, `${kode}.target`) : selStrip(),
      selSatuanAda(konteks, `${kode}.target-ukur`),
      sel(beda(konteks, satu)),
    ]);
  });
  return {
    judul: `Target Indikator ${unit.singkat} Tahun ${tahun} dari Rencana Strategis sampai Pengukuran`,
    kepala: [
      kepala(
        'Kode',
        'Indikator Kinerja',
        'Renstra',
        'Renja',
        'PK',
        'PK Perubahan',
        'Dipakai Mengukur',
        'Beda dan Alasannya',
      ),
    ],
    badan: baris,
    lebar: [8, 22, 9, 9, 9, 11, 10, 22],
    mendatar: false,
    catatan: 'Tanda - berarti dokumen atau perubahannya tidak ada.',
  };
}

/** Setiap langkah yang targetnya berubah: besarnya dan alasannya; kosong bila semuanya sama. */
function beda(konteks: Konteks, satu: IndikatorModel): string {
  const { kode, data } = satu;
  const perubahan = perubahanTarget(periode(konteks), satu);
  const langkah: readonly (readonly [nama: string, sebutan: string, alasan: string | undefined])[] = [
    ['selisih-pk-renstra', 'PK terhadap Renstra', data.target.alasan_renstra],
    ['selisih-pk-renja', 'PK terhadap Renja', data.target.alasan_renja],
    ['selisih-revisi-pk', 'PK perubahan terhadap PK', perubahan.at(-1)?.alasan],
    ['selisih-ukur-pk', 'Yang diukur terhadap PK', data.target_ukur?.alasan],
  ];
  const berbeda = langkah.flatMap(([nama, sebutan, alasan]) => {
    const kunci = `${kode}.${nama}`;
    if (!konteks.hasil.fakta.has(kunci)) return [];
    const fakta = ambil(konteks, kunci);
    if (fakta.nilai.jenis !== 'angka' || fakta.nilai.angka.equals(0)) return [];
    const besar = tampilFakta(fakta, 'lengkap');
    const tanda = fakta.nilai.angka.s > 0n ? '+' : '';
    return [`${sebutan} ${tanda}${besar}. ${alasan ?? 'Alasannya belum ditulis.'}`];
  });
  return berbeda.length === 0 ? 'sama' : berbeda.join('\n');
}
