import type { Berkas } from '../load/isi.ts';
import type { Jalan } from '../load/letak.ts';
import type { Message, Place } from '../message.ts';
import type { IndikatorModel, PeriodeModel } from '../model/laporan.ts';
import { suggest } from '../nearest.ts';
import type { Realisasi } from '../schema/realisasi.ts';
import { TRIWULAN } from '../schema/triwulan.ts';
import { type Fakta, Graf } from './graf.ts';
import { grafAlokasi } from './graf/alokasi.ts';
import { grafAnggaran, grafPerUnit } from './graf/anggaran.ts';
import { grafEfisiensi } from './graf/efisiensi.ts';
import { grafKomponen } from './graf/komponen.ts';
import { grafIndikator } from './graf/indikator.ts';
import { sepertiDilaporkan } from './graf/lampau.ts';
import { grafLhe } from './graf/lhe.ts';
import { grafRencanaAksi } from './graf/rencana-aksi.ts';
import { grafPredikat } from './graf/predikat.ts';
import { grafRenstra, grafRenstraIndikator } from './graf/renstra.ts';
import { grafRoadmap, nilaiRoadmap } from './graf/roadmap.ts';
import { satuanSelisih } from './graf/satuan-selisih.ts';
import { grafScorecard } from './graf/scorecard.ts';
import { grafPedoman } from './graf/skala.ts';
import { grafSurvei } from './graf/survei.ts';
import { grafTabel } from './graf/tabel.ts';
import { grafBedaTarget } from './graf/target.ts';
import { jumlah } from './jumlah.ts';
import { bilangan } from './nilai.ts';
import { peringatanPenyebut } from './peringatan-penyebut.ts';
import { rataRata } from './rata-rata.ts';
import { selisih } from './selisih.ts';

/** Semua fakta satu unit dan periode. */
export interface Hasil {
  readonly periode: PeriodeModel;
  readonly fakta: ReadonlyMap<string, Fakta>;
  readonly messages: readonly Message[];
}

/**
 * Menghitung setiap angka resmi satu unit dan periode sekali saja, dengan rasional tepat.
 * Masuk: periode yang sudah dirangkai. Keluar: graf fakta dan temuan (rujukan fakta buntu, penyebut nol).
 */
export function compute(periode: PeriodeModel): Hasil {
  const graf = new Graf();
  grafPedoman(graf, periode);
  grafRenstra(graf, periode);
  grafTabel(graf, periode);
  grafRoadmap(graf, periode);
  grafRencanaAksi(graf, periode);
  grafSurvei(graf, periode);
  grafLhe(graf, periode);
  grafAnggaran(graf, periode);
  grafKomponen(graf, periode);
  for (const indikator of periode.indikator) grafSatuIndikator(graf, periode, indikator);
  for (const lampau of periode.lampau) {
    grafPerUnit(graf, lampau, `.${lampau.tahun}`);
    grafTabel(graf, lampau, `.${lampau.tahun}`);
  }
  for (const bawahan of periode.bawahan) grafTabel(graf, bawahan, `.${bawahan.unit.id}`);
  grafScorecard(graf, periode);
  grafEfisiensi(graf, periode);
  grafPredikat(graf, periode);
  const rujukan = periksaRujukan(graf, periode);
  const varian = grafVarian(graf, periode);
  const fakta = graf.selesaikan();
  const messages = [...rujukan, ...periksaPutaran(graf, varian), ...periksaPenyebut(graf, fakta)];
  return { periode, fakta, messages };
}

/** Fakta tahun lampau, dihitung sekali untuk semua indikator dan semua tahun sesudahnya; periodenya beku. */
const sudahDihitung = new WeakMap<PeriodeModel, ReadonlyMap<string, Fakta>>();

function faktaLampau(periode: PeriodeModel): ReadonlyMap<string, Fakta> {
  const ada = sudahDihitung.get(periode);
  if (ada !== undefined) return ada;
  const { fakta } = compute(periode);
  sudahDihitung.set(periode, fakta);
  return fakta;
}

/** Semua fakta satu indikator: tahun ini, tahun-tahun lampau, unit bawahan, Renstra, dan rata-rata rincian. */
function grafSatuIndikator(graf: Graf, periode: PeriodeModel, indikator: IndikatorModel): void {
  const { kode, id, satuan } = indikator;
  const letak = (akhiran: string) => ({ kode, akhiran, tahunLaporan: periode.tahun });
  grafIndikator(graf, periode, indikator, letak(''));
  grafRenstraIndikator(graf, periode, indikator);
  grafBedaTarget(graf, periode, indikator);
  grafAlokasi(graf, indikator);
  for (const lampau of periode.lampau) {
    const dulu = lampau.indikator.find((satu) => satu.id === id);
    if (dulu === undefined) continue;
    const dilaporkan = sepertiDilaporkan(dulu, lampau, () => faktaLampau(lampau));
    grafIndikator(graf, lampau, dilaporkan, letak(`.${lampau.tahun}`));
    graf.hitung(
      `${kode}.kenaikan.${lampau.tahun}`,
      `Kenaikan ${kode} terhadap ${lampau.tahun}`,
      satuanSelisih(satuan),
      {
        rumus: 'selisih',
        masukan: [`${kode}.realisasi`, `${kode}.realisasi.${lampau.tahun}`],
        hitung: ([kini, lalu]) => selisih(kini, lalu),
      },
    );
  }
  const bagian = new Map<string, string[]>();
  for (const bawahan of periode.bawahan) {
    const milik = bawahan.indikator.find((satu) => satu.id === id);
    if (milik === undefined) continue;
    grafIndikator(graf, bawahan, milik, letak(`.${bawahan.unit.id}`));
    const rincian = Object.keys(milik.realisasi?.rincian ?? {});
    for (const nama of rincian)
      bagian.set(nama, [...(bagian.get(nama) ?? []), `${kode}.${nama}.${bawahan.unit.id}`]);
    if (rincian.length > 0)
      graf.hitung(
        `${kode}.jumlah-rincian.${bawahan.unit.id}`,
        `Jumlah rincian ${kode} ${bawahan.unit.singkat}`,
        satuan,
        {
          rumus: 'jumlah',
          masukan: rincian.map((nama) => `${kode}.${nama}.${bawahan.unit.id}`),
          hitung: jumlah,
        },
      );
  }
  for (const [nama, masukan] of bagian)
    graf.hitung(`${kode}.${nama}`, `Rata-rata ${nama} ${kode}`, satuan, {
      rumus: 'rata-rata',
      masukan,
      hitung: rataRata,
    });
  if (bagian.size > 0)
    graf.hitung(`${kode}.jumlah-rincian`, `Jumlah rata-rata rincian ${kode}`, satuan, {
      rumus: 'jumlah',
      masukan: [...bagian.keys()].map((nama) => `${kode}.${nama}`),
      hitung: jumlah,
    });
}

type Berletak = Pick<Berkas<unknown>, 'letak'>;

/** Rantai berputar yang ditemukan saat menghitung sebuah varian, dengan tempat varian itu. */
interface PutaranVarian {
  readonly rantai: readonly string[];
  readonly place: Place;
}

/** NPSS setiap varian sebagai fakta. */
function grafVarian(graf: Graf, { isi: { rencana } }: PeriodeModel): PutaranVarian[] {
  if (rencana === undefined) return [];
  return rencana.data.varian.flatMap(({ id, judul, alasan, ganti }, index) => {
    graf.daun(`npss.varian.${id}`, `NPSS bila ${judul}`, 'nilai', {
      nilai: graf.nilai('npss', ganti),
      rumus: 'varian',
      catatan: alasan,
    });
    const place = rencana.letak(['varian', index, 'ganti']);
    return graf.putaran.splice(0).map((rantai) => ({ rantai, place }));
  });
}

/** Fakta yang dirujuk data harus ada. */
function periksaRujukan(
  { definisi }: Graf,
  { isi: { rencana, realisasi, predikat, roadmap }, matriks }: PeriodeModel,
): Message[] {
  const messages: Message[] = [];
  const periksa = (berkas: Berletak, kunci: string, jalan: Jalan): void => {
    if (definisi.has(kunci)) return;
    messages.push({
      rule: 'fakta-tidak-dikenal',
      severity: 'galat',
      place: berkas.letak(jalan),
      text: `fakta "${kunci}" tidak dikenal`,
      hint: suggest(kunci, [...definisi.keys()]),
    });
  };
  const pegawai = predikat?.data.jumlah_pegawai;
  if (predikat !== undefined && pegawai !== undefined && 'fakta' in pegawai)
    periksa(predikat, pegawai.fakta, ['jumlah_pegawai', 'fakta']);
  if (realisasi !== undefined)
    for (const [index, { fakta, rasio, triwulan = {} }] of realisasi.data.realisasi.entries()) {
      const jalan = ['realisasi', index];
      if (fakta !== undefined) periksa(realisasi, fakta, [...jalan, 'fakta']);
      periksaRasio(realisasi, rasio, [...jalan, 'rasio']);
      for (const tw of TRIWULAN)
        periksaRasio(realisasi, triwulan[tw]?.rasio, [...jalan, 'triwulan', tw, 'rasio']);
    }
  for (const { isi, jalan } of nilaiRoadmap(roadmap?.data))
    if (roadmap !== undefined && 'fakta' in isi) periksa(roadmap, isi.fakta, [...jalan, 'fakta']);
  for (const { berkas, baris } of matriks)
    for (const { luaran, jalan } of baris)
      for (const [fase, satu] of Object.entries(luaran.jadwal))
        if (typeof satu === 'object' && 'fakta' in satu)
          periksa(berkas, satu.fakta, [...jalan, 'jadwal', fase, 'fakta']);
  if (rencana !== undefined)
    for (const [index, { ganti }] of rencana.data.varian.entries())
      for (const [asal, tujuan] of Object.entries(ganti))
        for (const kunci of [asal, tujuan]) periksa(rencana, kunci, ['varian', index, 'ganti', asal]);
  return messages;

  function periksaRasio(berkas: Berletak, rasio: Realisasi['rasio'], jalan: Jalan): void {
    for (const [sisi, isi] of Object.entries(rasio ?? {}))
      if ('fakta' in isi) periksa(berkas, isi.fakta, [...jalan, sisi, 'fakta']);
  }
}

/** Fakta yang dihitung dari dirinya sendiri, karena rujukan di data atau penggantian di varian. */
function periksaPutaran({ definisi, putaran }: Graf, varian: readonly PutaranVarian[]): Message[] {
  const anggota = (rantai: readonly string[]): string => [...new Set(rantai)].sort().join();
  const resmi = new Set(putaran.map(anggota));
  const dariData = putaran.flatMap((rantai) =>
    [...definisi]
      .flatMap(([kunci, { tempat }]) => (tempat !== undefined && rantai.includes(kunci) ? [tempat()] : []))
      .slice(0, 1)
      .map((place) => ({ rantai, place })),
  );
  const dariVarian = varian.filter(({ rantai }) => !resmi.has(anggota(rantai)));
  return [...dariData, ...dariVarian].map(({ rantai, place }) => ({
    rule: 'fakta-berputar',
    severity: 'galat',
    place,
    text: `fakta "${rantai.slice(0, 1).join()}" dihitung dari dirinya sendiri`,
    hint: `rantainya ${rantai.join(' → ')}; ubah salah satu rujukannya`,
  }));
}

/** Penyebut nol selalu diperingatkan, juga bila manual indikator menetapkan nilainya. */
function periksaPenyebut({ penyebut: semua }: Graf, fakta: ReadonlyMap<string, Fakta>): Message[] {
  return semua.flatMap(({ nama, akibat, penyebut, bilaNol, tempat }): Message[] => {
    const ada = penyebut
      .flatMap((kunci) => fakta.get(kunci)?.nilai ?? [])
      .filter((nilai) => bilangan(nilai) !== undefined);
    const sebutan = { penyebut: `penyebut ${nama}`, akibat };
    const text = ada.length === 0 ? undefined : peringatanPenyebut(jumlah(ada), bilaNol, sebutan);
    if (text === undefined) return [];
    return [
      {
        rule: 'penyebut-nol',
        severity: 'peringatan',
        place: tempat(),
        text,
        hint: 'jelaskan keadaannya di bab',
      },
    ];
  });
}
