import { formatPeriode } from '../format/tanggal.ts';
import type { IndikatorModel, Pejabat, PeriodeModel } from '../model/laporan.ts';
import { romawiTriwulan } from '../model/triwulan.ts';
import { TIDAK_TERKAIT } from '../schema/anggaran.ts';
import type { Realisasi } from '../schema/realisasi.ts';
import { TRIWULAN } from '../schema/triwulan.ts';
import type { Sasaran } from './permintaan.ts';
import { kerangkaAnggaran } from './kerangka-data.ts';
import { Bercatatan, Kosong, tulisYaml } from './yaml.ts';

/** realisasi.yaml: setiap indikator sekali, nilainya kosong; cara yang menghitung sendiri dilanjutkan dari tahun lalu. */
export function susunRealisasi(
  { lampau, tahun, hasilLalu }: Sasaran,
  { indikator, bawahan, isi }: PeriodeModel,
  adaAnggaran: boolean,
): string {
  const butir = indikator.map((kini) => {
    const { id, kode, data } = kini;
    const lalu = cariLampau(lampau, [id, ...(data.silsilah?.dari ?? [])]);
    const cara = lalu?.satu.realisasi;
    const keterangan =
      lalu === undefined ? 'isi realisasi' : `isi realisasi; ${keteranganLalu(lalu, hasilLalu, kini, tahun)}`;
    const diminta = TRIWULAN.filter((tw) => data.target.triwulan?.[tw] !== undefined);
    const dariBawahan = bawahan.some((unit) => unit.indikator.some((satu) => satu.id === id));
    const dariFakta =
      cara?.fakta?.startsWith('anggaran.') === true && (adaAnggaran || isi.anggaran !== undefined);
    return {
      indikator: kode,
      status: dariFakta ? undefined : 'sementara',
      ...(dariFakta
        ? { fakta: cara.fakta }
        : dariBawahan && cara?.dari_unit !== undefined
          ? { dari_unit: cara.dari_unit }
          : diminta.length > 0
            ? { dari_triwulan: true, triwulan: triwulanKosong(diminta) }
            : { nilai: new Kosong(keterangan) }),
    };
  });
  return `# Realisasi ${tahun}. Disusun lapkin baru; isi yang kosong, dan ganti nilai dengan rasio bila realisasinya pembilang dibagi penyebut.\n${tulisYaml({ realisasi: butir })}`;
}

function triwulanKosong(diminta: readonly string[]) {
  return Object.fromEntries(diminta.map((tw) => [tw, { nilai: new Kosong(`isi realisasi ${tw}`) }]));
}

type Lampau = { readonly satu: IndikatorModel; readonly periode: string };

function cariLampau(lampau: readonly PeriodeModel[], id: readonly string[]): Lampau | undefined {
  const [lalu] = lampau;
  const satu = lalu?.indikator.find((milik) => id.includes(milik.id));
  return satu === undefined || lalu === undefined ? undefined : { satu, periode: lalu.periode };
}

/**
 * `2023: 71.05 dari target 78`. Bila ukurannya berganti, judul dan satuannya ikut disebut:
 * `target 2025: 8.17 persen; 2024 (Jumlah pegawai dinilai): 70907 orang dari 60000 orang, satuannya berbeda`.
 */
function keteranganLalu(
  { satu, periode }: Lampau,
  hasilLalu: ReadonlyMap<string, string>,
  kini: IndikatorModel,
  tahun: number,
): string {
  const { realisasi, data, id, judul, satuan } = satu;
  const cara = realisasi === undefined ? '' : caraTertulis(realisasi);
  const hasil = hasilLalu.get(id) ?? 'belum diisi';
  const lalu = data.target.pk.jenis === 'angka' ? data.target.pk.teks : undefined;
  if (judul === kini.judul && satuan === kini.satuan)
    return `${periode}: ${hasil}${lalu === undefined ? '' : ` dari target ${lalu}`}${cara}`;
  const { pk } = kini.data.target;
  const target = pk.jenis === 'angka' ? `target ${tahun}: ${`${pk.teks} ${kini.satuan}`.trim()}; ` : '';
  const beda = satuan === kini.satuan ? '' : ', satuannya berbeda';
  return `${target}${periode} (${judul}): ${`${hasil} ${satuan}`.trim()}${lalu === undefined ? '' : ` dari ${`${lalu} ${satuan}`.trim()}`}${beda}${cara}`;
}

/** Cara yang bukan nilai langsung disebut, karena biasanya dipakai lagi. */
function caraTertulis({ rasio, fakta, dari_unit: unit, dari_triwulan: tw, beda }: Realisasi): string {
  if (rasio !== undefined)
    return `, rasio ${[rasio.pembilang, rasio.penyebut].map((isi) => ('fakta' in isi ? isi.fakta : isi.teks)).join(' / ')}`;
  if (fakta !== undefined) return `, fakta ${fakta}`;
  if (unit !== undefined) return `, dari_unit ${unit}`;
  if (tw === true) return ', dari_triwulan';
  return beda === undefined ? '' : `, beda terhadap ${beda.terhadap}`;
}

/** anggaran.yaml: program, kegiatan, KRO, dan RO tahun lalu tanpa pagu; kerangka kosong bila tahun lalu tidak punya RO. */
export function susunAnggaran(sasaran: Sasaran, { indikator }: PeriodeModel): string {
  const { lampau, tahun } = sasaran;
  const [lalu] = lampau;
  const anggaran = lalu?.isi.anggaran?.data;
  if (lalu === undefined || anggaran === undefined || anggaran.kro.length === 0)
    return kerangkaAnggaran(sasaran, indikator[0]?.kode ?? 'IKU.1');
  const kodeBaru = (dilayani: string | undefined): string | undefined => {
    if (dilayani === TIDAK_TERKAIT) return dilayani;
    const id = lalu.indikator.find((satu) => satu.kode === dilayani || satu.id === dilayani)?.id;
    return indikator.find((satu) => satu.id === id)?.kode;
  };
  const kro = anggaran.kro.map(({ kode, nama, kegiatan, ro }) => ({
    kode,
    nama,
    kegiatan,
    ro: ro.map((satu) => ({
      kode: satu.kode,
      nama: satu.nama,
      unit: satu.unit,
      indikator: kodeBaru(satu.indikator),
      prioritas_nasional: satu.prioritas_nasional,
    })),
  }));
  const contoh = kro[0]?.ro[0]?.kode ?? '';
  return `# Struktur anggaran ${lalu.periode} untuk ${tahun}. Disusun lapkin baru; periksa kodenya, lalu isi pagu awal dan realisasinya:
# revisi:
#   - { nomor: '0', jenis: awal, rincian: { ${contoh}: 100000000 } }
# Realisasi setiap RO ditulis di RO-nya: realisasi: 95000000
${tulisYaml({ program: anggaran.program, kegiatan: anggaran.kegiatan, kro })}`;
}

/** pk.yaml: para pihak menurut instansi.yaml dan Perjanjian Kinerja tahun lalu; yang tidak diketahui tidak ditebak. */
export function susunPk(sasaran: Sasaran): string {
  const { lampau, tahun, laporan, unit } = sasaran;
  const terakhir = lampau.find(({ isi }) => isi.pk !== undefined);
  const lalu = terakhir?.isi.pk?.data;
  const atasan = lalu?.pihak_kedua;
  const masih = atasan !== undefined && menjabat(laporan.pejabat.get(atasan), tahun);
  const pertama = pemimpin(sasaran);
  return tulisYaml({
    judul: `Perjanjian Kinerja Tahun ${tahun}`,
    tempat: tempat(sasaran),
    tanggal: 'belum-terbit',
    pihak_pertama:
      pertama?.id ?? new Bercatatan('belum-terbit', 'daftarkan pejabatnya di content/instansi.yaml'),
    jabatan_pertama: pertama === undefined ? (lalu?.jabatan_pertama ?? `Pimpinan ${unit.nama}`) : undefined,
    pihak_kedua: masih
      ? new Bercatatan(atasan, `periksa: atasan langsung; sama dengan PK ${terakhir?.periode}`)
      : new Bercatatan('belum-terbit', 'periksa: atasan langsung'),
    jabatan_kedua: masih
      ? undefined
      : new Bercatatan(lalu?.jabatan_kedua ?? 'Atasan Langsung', 'ganti dengan jabatan atasan langsung'),
  });
}

/** Tempat penandatanganan: dari dokumen terakhir unit ini, lalu unit atasannya, lalu unit mana pun. */
function tempat({ lampau, laporan, unit, kini }: Sasaran): string | Bercatatan {
  const semua = [...laporan.periode.values()].sort((a, b) => b.tahun - a.tahun);
  const cari = (periode: readonly PeriodeModel[]): string | undefined =>
    periode
      .flatMap(({ isi: { pk }, dokumen }) => [
        ...dokumen.map(({ isi }) => isi.dokumen.data.tempat),
        pk?.data.tempat,
      ])
      .find((satu) => satu !== undefined);
  const sendiri = cari([...(kini === undefined ? [] : [kini]), ...lampau]);
  if (sendiri !== undefined) return sendiri;
  const induk = cari(semua.filter((satu) => satu.unit.id === unit.induk));
  return new Bercatatan(induk ?? cari(semua) ?? 'Jakarta', 'periksa: tempat penandatanganan');
}

/** dokumen.yaml: rancangan, bertanda tangan pemimpin unit bila terdaftar. */
export function susunDokumen(sasaran: Sasaran, { indikator }: PeriodeModel): string {
  const { idProfil, profil, unit, periode, triwulan, lampau } = sasaran;
  const pejabat = pemimpin(sasaran);
  const lalu = lampau.flatMap(({ dokumen }) => dokumen)[0]?.isi.dokumen.data;
  const ke = triwulan === undefined ? '' : ` Triwulan ${romawiTriwulan(triwulan)}`;
  return tulisYaml({
    profil: idProfil,
    judul: `${profil.nama_jenis}${ke} Tahun ${formatPeriode(periode)}`,
    status: 'rancangan',
    tempat: tempat(sasaran),
    tanggal: 'belum-terbit',
    penandatangan: pejabat?.id ?? 'belum-terbit',
    jabatan_penandatangan:
      pejabat === undefined ? (lalu?.jabatan_penandatangan ?? `Pimpinan ${unit.nama}`) : undefined,
    triwulan,
    tahun_pembanding: profil.jenis === 'lkj' ? tahunPembanding(lampau, indikator) : [],
  });
}

/** Paling banyak dua tahun terakhir yang memuat indikator berlanjut selengkap tahun lalu, dari yang tertua. */
function tahunPembanding(
  lampau: readonly PeriodeModel[],
  indikator: readonly IndikatorModel[],
): readonly number[] {
  const memuat = (satu: PeriodeModel | undefined, id: string): boolean =>
    satu?.indikator.some((milik) => milik.id === id) === true;
  const berlanjut = indikator.filter(({ id }) => memuat(lampau[0], id));
  return lampau
    .filter((satu) => berlanjut.length > 0 && berlanjut.every(({ id }) => memuat(satu, id)))
    .slice(0, 2)
    .map(({ tahun }) => tahun)
    .reverse();
}

/** Pejabat yang memimpin unit pada tahun itu; yang terdaftar lebih akhir didahulukan. */
function pemimpin({ laporan, unit, tahun }: Sasaran): Pejabat | undefined {
  return [...laporan.pejabat.values()]
    .filter((satu) => satu.unit === unit.id && menjabat(satu, tahun))
    .at(-1);
}

function menjabat(pejabat: Pejabat | undefined, tahun: number): boolean {
  if (pejabat === undefined) return false;
  const { dari = '0000', sampai = '9999' } = pejabat;
  return dari.slice(0, 4) <= String(tahun) && sampai.slice(0, 4) >= String(tahun);
}
