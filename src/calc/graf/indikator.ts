import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import { perubahanTarget } from '../../model/perubahan.ts';
import { sebutTriwulan } from '../../model/triwulan.ts';
import type { NamaTriwulan } from '../../schema/triwulan.ts';
import type { Absen, Angka } from '../../schema/angka.ts';
import type { AngkaAtauRujukan, Realisasi } from '../../schema/realisasi.ts';
import type { Satuan } from '../../schema/satuan.ts';
import type { CaraAgregasi } from '../agregasi.ts';
import { belumDiisi } from '../belum-diisi.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { absen, angka, dari, type Nilai } from '../nilai.ts';
import { predikat } from '../predikat.ts';
import { rasioTotal } from '../rasio-total.ts';
import { rataRata } from '../rata-rata.ts';
import { selisih } from '../selisih.ts';
import { terlapor } from '../terlapor.ts';
import { hitungCapaian } from './hitung-capaian.ts';
import { nilaiData } from './nilai-data.ts';
import { grafRasio } from './rasio.ts';
import { satuanSelisih } from './satuan-selisih.ts';
import { grafTarget } from './target.ts';
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

  grafTarget(graf, periode, indikator, { kode, akhiran });
  const dipakai = pilihTargetUkur(periode, indikator, renstraTarget);
  if (dipakai === undefined) graf.salin(k('target-ukur'), label('Target yang diukur'), satuan, k('target'));
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
  for (const skala of pedoman.skala)
    if (skala.id === data.skala)
      graf.hitung(k('predikat'), label('Predikat'), '', {
        rumus: 'predikat',
        masukan: [k('realisasi')],
        hitung: (masukan) => dari(masukan, ([nilai]) => predikat(nilai, skala)),
      });

  function tambahRealisasi(): void {
    const kunci = k('realisasi');
    const nama = label('Realisasi');
    if (realisasi === undefined) return graf.daun(kunci, nama, satuan, { nilai: absen('kosong') });
    const { asal, keterangan: catatan } = realisasi;
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
        hitung: ([a, b]) => selisih(a, b),
        asal,
        tempat: tempatRealisasi,
      });
    }
    const mentah = k('hitungan');
    const desimal = pedoman.realisasi_dilaporkan.desimal;
    graf.hitung(kunci, nama, satuan, {
      rumus: 'terlapor',
      masukan: [mentah],
      hitung: (masukan) => dari(masukan, ([nilai]) => terlapor(nilai, desimal)),
      catatan,
      asal,
    });
    tambahHitungan(mentah, realisasi);
  }

  function tambahHitungan(mentah: string, { rasio, fakta, dari_unit: cara }: Realisasi): void {
    const nama = label('Hitungan realisasi');
    if (rasio !== undefined) return tambahRasio(mentah, nama, rasio);
    if (fakta !== undefined) {
      return graf.salin(mentah, nama, satuan, rujukan(fakta), tempatRealisasi);
    }
    if (cara !== undefined) return tambahDariUnit(mentah, nama, cara);
    const setahun = kunciSetahun(indikator, kode);
    if (setahun !== undefined) return graf.salin(mentah, nama, satuan, setahun, tempatRealisasi);
    graf.daun(mentah, nama, satuan, {
      nilai: absen('kosong', 'target triwulan belum ditulis di rencana'),
      tempat: tempatRealisasi,
    });
  }

  /** Anggaran dan tabel data tahun lampau atau unit bawahan berakhiran sama dengan indikatornya. */
  function rujukan(fakta: string): string {
    return /^(anggaran|tabel|fakta)\./.test(fakta) ? `${fakta}${akhiran}` : fakta;
  }

  function tambahDariUnit(mentah: string, nama: string, cara: CaraAgregasi): void {
    const unit = periode.bawahan
      .filter((satu) => satu.indikator.some(({ id }) => id === indikator.id))
      .map((satu) => satu.unit.id);
    const tempat = tempatRealisasi;
    if (cara !== 'rasio-total')
      return graf.hitung(mentah, nama, satuan, {
        rumus: cara,
        masukan: unit.map((id) => `${kode}.realisasi.${id}`),
        hitung: (semua) => belumDiisi(semua, 'unit') ?? (cara === 'jumlah' ? jumlah(semua) : rataRata(semua)),
        tempat,
      });
    graf.hitungTiap(mentah, nama, satuan, unit, {
      rumus: cara,
      masukan: (id) => [`${kode}.pembilang.${id}`, `${kode}.penyebut.${id}`, `${kode}.realisasi.${id}`],
      hitung: (tiap) =>
        belumDiisi(
          tiap.map(([, , , hasil]) => hasil),
          'unit',
        ) ??
        rasioTotal(
          tiap.map(([, pembilang, penyebut]) => ({ pembilang, penyebut })),
          data.bila_penyebut_nol?.nilai,
        ),
      tempat,
    });
    peringatkan(
      kode,
      unit.map((id) => `${kode}.penyebut.${id}`),
    );
  }

  /** Unit bawahan dan tahun lampau diperingatkan di laporannya sendiri. */
  function peringatkan(nama: string, penyebut: readonly string[]): void {
    if (akhiran !== '' || tempatRealisasi === undefined) return;
    const bilaNol = data.bila_penyebut_nol;
    graf.penyebut.push({ nama, akibat: 'realisasinya', penyebut, bilaNol, tempat: tempatRealisasi });
  }

  function tambahRasio(
    kunci: string,
    nama: string,
    isi: Record<'pembilang' | 'penyebut', AngkaAtauRujukan>,
    tw?: NamaTriwulan,
  ): void {
    const ekor = `${tw === undefined ? '' : `.${tw}`}${akhiran}`;
    const triwulan = tw === undefined ? '' : ` ${sebutTriwulan(tw)}`;
    for (const [bagian, judul] of [
      ['pembilang', 'Pembilang'],
      ['penyebut', 'Penyebut'],
    ] as const) {
      const tujuan = `${kode}.${bagian}${ekor}`;
      const satu = isi[bagian];
      if ('fakta' in satu)
        graf.salin(tujuan, label(`${judul}${triwulan}`), CACAH, rujukan(satu.fakta), tempatRealisasi);
      else
        graf.daun(tujuan, label(`${judul}${triwulan}`), CACAH, {
          nilai: angka(satu.nilai),
          tempat: tempatRealisasi,
          asal: realisasi?.asal,
        });
    }
    const [pembilang, penyebut] = [`${kode}.pembilang${ekor}`, `${kode}.penyebut${ekor}`];
    grafRasio(graf, kunci, nama, satuan, {
      bagian: [pembilang, penyebut],
      bilaNol: data.bila_penyebut_nol,
      tempat: tempatRealisasi,
    });
    peringatkan(`${kode}${triwulan}`, [penyebut]);
  }

  function tambahCapaian(): void {
    const tertulis = realisasi?.capaian_tertulis;
    if (tertulis === undefined)
      graf.hitung(k('capaian'), label('Capaian'), 'persen', {
        masukan: [k('realisasi'), k('target-ukur')],
        ...hitungCapaian(pedoman, data),
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
}

/** Target pembanding: yang ditetapkan khusus, atau target Renstra bila target Perjanjian Kinerja tidak diketahui. */
function pilihTargetUkur(
  periode: PeriodeModel,
  indikator: IndikatorModel,
  renstraTarget: Angka | Absen | undefined,
): { nilai: Nilai; alasan: string } | undefined {
  const { data } = indikator;
  if (data.target_ukur !== undefined)
    return { nilai: angka(data.target_ukur.nilai.nilai), alasan: data.target_ukur.alasan };
  if (data.target.pk.jenis === 'angka' || renstraTarget === undefined) return undefined;
  if (perubahanTarget(periode, indikator).length > 0) return undefined;
  return {
    nilai: nilaiData(renstraTarget),
    alasan: 'Target Perjanjian Kinerja tidak diketahui; dipakai target Renstra.',
  };
}
