import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Absen, Angka } from '../../schema/angka.ts';
import type { AngkaAtauRujukan } from '../../schema/realisasi.ts';
import type { Satuan } from '../../schema/satuan.ts';
import { agregasi, type RealisasiUnit } from '../agregasi.ts';
import type { Graf } from '../graf.ts';
import { absen, angka, dari, type Nilai } from '../nilai.ts';
import { predikat } from '../predikat.ts';
import { rasio } from '../rasio.ts';
import { terlapor } from '../terlapor.ts';
import { hitungCapaian } from './hitung-capaian.ts';
import { nilaiData } from './nilai-data.ts';
import { satuanSelisih } from './satuan-selisih.ts';
import { grafTriwulan, kunciSetahun } from './triwulan.ts';

/** Satuan pembilang dan penyebut yang ditulis langsung tidak diketahui; dicetak sebagai bilangan saja. */
const CACAH: Satuan = '';

/** Letak fakta dalam laporan: kode indikator, akhiran pembeda tahun (`.2022`) atau unit (`.dit-ppu`), dan tahun laporan. */
export interface LetakFakta {
  readonly kode: string;
  readonly akhiran: string;
  readonly tahunLaporan: number;
}

/** Fakta target, realisasi, dan capaian satu indikator. */
export function grafIndikator(
  graf: Graf,
  periode: PeriodeModel,
  indikator: IndikatorModel,
  { kode, akhiran, tahunLaporan }: LetakFakta,
): void {
  const { data, satuan, renstra, realisasi, tempatTarget, tempatRealisasi } = indikator;
  const { pedoman, tahun } = periode;
  const k = (nama: string): string => `${kode}.${nama}${akhiran}`;
  const label = (nama: string): string => `${nama} ${kode}${akhiran === '' ? '' : ` (${akhiran.slice(1)})`}`;
  const renstraTarget = renstra?.target[String(tahun)];

  graf.daun(k('target'), label('Target'), satuan, {
    nilai: nilaiData(data.target.pk),
    tempat: tempatTarget,
    asal: data.asal,
    catatan: data.target.keterangan,
  });
  const dipakai = pilihTargetUkur(indikator, renstraTarget);
  if (dipakai === undefined)
    graf.hitung(k('target-ukur'), label('Target yang diukur'), satuan, {
      rumus: 'salinan',
      masukan: [k('target')],
      hitung: ([t]) => t ?? absen('na'),
    });
  else
    graf.daun(k('target-ukur'), label('Target yang diukur'), satuan, {
      nilai: dipakai.nilai,
      tempat: tempatTarget,
      catatan: dipakai.alasan,
    });

  tambahRealisasi();
  tambahCapaian();
  for (const [bagian, nilai] of Object.entries(realisasi?.rincian ?? {}))
    graf.daun(`${kode}.${bagian}${akhiran}`, label(bagian), satuan, {
      nilai: angka(nilai.nilai),
      tempat: tempatRealisasi,
      asal: realisasi?.asal,
    });
  if (data.skala !== undefined) tambahPredikat(data.skala);

  function tambahRealisasi(): void {
    const kunci = k('realisasi');
    const nama = label('Realisasi');
    const asal = realisasi?.asal;
    const catatan = realisasi?.keterangan;
    if (realisasi === undefined) return graf.daun(kunci, nama, satuan, { nilai: absen('kosong') });
    if (realisasi.nilai !== undefined)
      return graf.daun(kunci, nama, satuan, {
        nilai: nilaiData(realisasi.nilai),
        tempat: tempatRealisasi,
        asal,
        catatan,
      });
    if (realisasi.beda !== undefined) {
      const { terhadap, poin } = realisasi.beda;
      graf.daun(k('beda'), label('Selisih tertulis'), satuanSelisih(satuan), {
        nilai: angka(poin.nilai),
        tempat: tempatRealisasi,
        asal,
      });
      const acuan = terhadap === tahunLaporan ? `${kode}.realisasi` : `${kode}.realisasi.${terhadap}`;
      return graf.hitung(kunci, nama, satuan, {
        rumus: 'selisih',
        masukan: [acuan, k('beda')],
        hitung: (masukan) =>
          dari(masukan, ([a, b]) => (a === undefined || b === undefined ? absen('na') : angka(a.sub(b)))),
        asal,
        tempat: tempatRealisasi,
      });
    }
    const mentah = k('hitungan');
    const desimal = pedoman.realisasi_dilaporkan.desimal;
    graf.hitung(kunci, nama, satuan, {
      rumus: 'terlapor',
      masukan: [mentah],
      hitung: (masukan) =>
        dari(masukan, ([nilai]) => (nilai === undefined ? absen('na') : terlapor(nilai, desimal))),
      catatan,
      asal,
    });
    tambahHitungan(mentah);
  }

  function tambahHitungan(mentah: string): void {
    const nama = label('Hitungan realisasi');
    if (realisasi?.rasio !== undefined) return tambahRasio(mentah, nama, realisasi.rasio, '');
    if (realisasi?.fakta !== undefined) {
      const rujukan =
        akhiran === '' || !realisasi.fakta.startsWith('anggaran.')
          ? realisasi.fakta
          : `${realisasi.fakta}${akhiran}`;
      return graf.hitung(mentah, nama, satuan, {
        rumus: 'salinan',
        masukan: [rujukan],
        hitung: ([nilai]) => nilai ?? absen('na'),
        tempat: tempatRealisasi,
      });
    }
    const setahun = kunciSetahun(indikator, kode);
    if (realisasi?.dari_triwulan === true)
      return graf.hitung(mentah, nama, satuan, {
        rumus: 'salinan',
        masukan: setahun === undefined ? [] : [setahun],
        hitung: ([nilai]) => nilai ?? absen('kosong', 'target triwulan belum ditulis di rencana'),
        tempat: tempatRealisasi,
      });
    const cara = realisasi?.dari_unit ?? 'rata-rata';
    const unit = periode.bawahan
      .filter((b) => b.indikator.some(({ id }) => id === indikator.id))
      .map((b) => b.unit.id);
    const bagian = cara === 'rasio-total' ? ['pembilang', 'penyebut'] : ['realisasi'];
    graf.hitung(mentah, nama, satuan, {
      rumus: cara,
      masukan: bagian.flatMap((satu) => unit.map((id) => `${kode}.${satu}.${id}`)),
      hitung: (masukan) => agregasi(pasanganUnit(masukan, unit.length), cara, data.bila_penyebut_nol?.nilai),
      tempat: tempatRealisasi,
    });
  }

  function tambahRasio(
    kunci: string,
    nama: string,
    { pembilang, penyebut }: { pembilang: AngkaAtauRujukan; penyebut: AngkaAtauRujukan },
    tw: string,
  ): void {
    for (const [bagian, isi] of [
      ['pembilang', pembilang],
      ['penyebut', penyebut],
    ] as const) {
      const key = `${kode}.${bagian}${tw}${akhiran}`;
      const judul = label(
        `${bagian === 'pembilang' ? 'Pembilang' : 'Penyebut'}${tw.replace('.tw', ' triwulan ')}`,
      );
      if ('fakta' in isi)
        graf.hitung(key, judul, CACAH, {
          rumus: 'salinan',
          masukan: [isi.fakta],
          hitung: ([nilai]) => nilai ?? absen('na'),
        });
      else
        graf.daun(key, judul, CACAH, {
          nilai: angka(isi.nilai),
          tempat: tempatRealisasi,
          asal: realisasi?.asal,
        });
    }
    graf.hitung(kunci, nama, satuan, {
      rumus: 'rasio',
      masukan: [`${kode}.pembilang${tw}${akhiran}`, `${kode}.penyebut${tw}${akhiran}`],
      hitung: (masukan) =>
        dari(masukan, ([a, b]) =>
          a === undefined || b === undefined ? absen('na') : rasio(a, b, data.bila_penyebut_nol?.nilai),
        ),
    });
  }

  function tambahCapaian(): void {
    const tertulis = realisasi?.capaian_tertulis;
    if (tertulis === undefined)
      graf.hitung(k('capaian'), label('Capaian'), 'persen', {
        rumus: data.target.rentang === undefined ? 'capaian' : 'capaian-rentang',
        masukan: [k('realisasi'), k('target-ukur')],
        hitung: hitungCapaian(pedoman, data),
      });
    else
      graf.daun(k('capaian'), label('Capaian'), 'persen', {
        nilai: angka(tertulis.nilai),
        rumus: 'capaian-tertulis',
        tempat: tempatRealisasi,
        asal: realisasi?.asal,
      });
    if (akhiran === '') grafTriwulan(graf, periode, indikator, kode, tambahRasio);
  }

  function tambahPredikat(id: string): void {
    const skala = pedoman.skala.find((satu) => satu.id === id);
    if (skala === undefined) return;
    graf.hitung(k('predikat'), label('Predikat'), '', {
      rumus: 'predikat',
      masukan: [k('realisasi')],
      hitung: (masukan) =>
        dari(masukan, ([nilai]) => (nilai === undefined ? absen('na') : predikat(nilai, skala))),
    });
  }
}

/** Target pembanding: yang ditetapkan khusus, atau target Renstra bila target Perjanjian Kinerja tidak diketahui. */
function pilihTargetUkur(
  { data }: IndikatorModel,
  renstraTarget: Angka | Absen | undefined,
): { nilai: Nilai; alasan: string } | undefined {
  if (data.target_ukur !== undefined)
    return { nilai: angka(data.target_ukur.nilai.nilai), alasan: data.target_ukur.alasan };
  if (data.target.pk.jenis === 'angka' || renstraTarget === undefined) return undefined;
  return {
    nilai: nilaiData(renstraTarget),
    alasan: 'Target Perjanjian Kinerja tidak diketahui; dipakai target Renstra.',
  };
}

/** Memotong masukan menjadi realisasi tiap unit: nilainya saja, atau pembilang lalu penyebut. */
function pasanganUnit(masukan: readonly Nilai[], banyak: number): RealisasiUnit[] {
  return masukan.slice(0, banyak).map((nilai, index) => ({
    nilai,
    pembilang: nilai,
    penyebut: masukan[index + banyak] ?? absen('kosong'),
  }));
}
