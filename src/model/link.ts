import type { Berkas, Isi, PeriodeIsi } from '../load/isi.ts';
import type { Message } from '../message.ts';
import type { Renstra } from '../schema/renstra.ts';
import { periksaAnggaran } from './anggaran.ts';
import { rangkaiDokumen } from './dokumen.ts';
import { rangkaiIndikator } from './indikator.ts';
import { periksaInstansi } from './instansi.ts';
import type { Laporan, PeriodeModel, RenstraIndikator } from './laporan.ts';
import { periksaPk } from './pk.ts';
import { periksaPredikat } from './predikat.ts';
import { rangkaiRencanaAksi } from './rencana-aksi.ts';
import { buatPencatat, type Pencatat } from './rujukan.ts';
import { periksaSurvei } from './survei.ts';
import { periksaTabel } from './tabel.ts';
import { periksaTanggalJanggal } from './tanggal-janggal.ts';

/** Merangkai isi menjadi satu graf: Renstra, rencana, realisasi, anggaran, dokumen. Rujukan buntu menjadi temuan. */
export function link(isi: Isi): { readonly laporan: Laporan; readonly messages: readonly Message[] } {
  const pencatat = buatPencatat();
  const { instansi } = isi;
  const unit = new Map(instansi.data.unit.map((satu) => [satu.id, satu]));
  const pejabat = new Map(instansi.data.pejabat.map((satu) => [satu.id, satu]));
  const regulasi = new Map(isi.regulasi.data.regulasi.map((satu) => [satu.id, satu]));
  periksaInstansi(instansi, unit, pencatat);

  const periode = new Map<string, PeriodeModel>();
  const urut = [...isi.periode.values()].sort(
    (a, b) => a.periode.localeCompare(b.periode, 'en') || kedalaman(b.unit) - kedalaman(a.unit),
  );
  for (const satu of urut) {
    const model = rangkaiPeriode(satu);
    if (model !== undefined) periode.set(model.kunci, model);
  }
  return {
    laporan: { instansi: instansi.data, unit, pejabat, regulasi, periode },
    messages: pencatat.messages,
  };

  function kedalaman(id: string): number {
    let depth = 0;
    for (let satu = unit.get(id); satu?.induk !== undefined && depth < 20; satu = unit.get(satu.induk))
      depth += 1;
    return depth;
  }

  function rangkaiPeriode(satu: PeriodeIsi): PeriodeModel | undefined {
    const { rencana } = satu;
    const pemilik = unit.get(satu.unit);
    if (rencana === undefined) return undefined;
    const pedoman = pencatat.cari(rencana, ['pedoman'], 'pedoman', rencana.data.pedoman, isi.pedoman);
    if (pemilik === undefined) {
      pencatat.cari(rencana, [], 'unit', satu.unit, unit);
      return undefined;
    }
    if (pedoman === undefined) return undefined;
    const renstra = cariRenstra(isi, satu, pencatat);
    const indikator = rangkaiIndikator(satu, indeksRenstra(renstra), pencatat);
    const perspektif = new Map(pedoman.data.perspektif.map((p) => [p.id, p]));
    const sasaranKode = new Map(rencana.data.sasaran.map((s) => [s.kode, s]));
    for (const [index, { perspektif: id }] of rencana.data.sasaran.entries())
      if (id !== undefined)
        pencatat.cari(rencana, ['sasaran', index, 'perspektif'], 'perspektif', id, perspektif);
    const skala = new Map(pedoman.data.skala.map((s) => [s.id, s]));
    pencatat.cari(pedoman, ['skala_capaian'], 'skala', pedoman.data.skala_capaian, skala);
    for (const [index, entri] of rencana.data.indikator.entries()) {
      const { sasaran, skala: dipakai, penanggung_jawab, alokasi } = entri;
      for (const [urut, { unit: id }] of alokasi.entries())
        pencatat.cari(rencana, ['indikator', index, 'alokasi', urut, 'unit'], 'unit', id, unit);
      for (const [urut, id] of penanggung_jawab.entries())
        pencatat.cari(rencana, ['indikator', index, 'penanggung_jawab', urut], 'unit', id, unit);
      if (sasaran !== undefined)
        pencatat.cari(rencana, ['indikator', index, 'sasaran'], 'sasaran', sasaran, sasaranKode);
      if (dipakai !== undefined)
        pencatat.cari(rencana, ['indikator', index, 'skala'], 'skala', dipakai, skala);
    }
    const kodeIndikator = new Map(indikator.flatMap((i) => [[i.kode, i] as const, [i.id, i] as const]));
    periksaAnggaran(satu, kodeIndikator, sasaranKode, unit, pencatat);
    for (const [index, { perubahan }] of (satu.pk?.data.revisi ?? []).entries())
      for (const [urut, { indikator: kode }] of perubahan.entries())
        if (satu.pk !== undefined)
          pencatat.cari(
            satu.pk,
            ['revisi', index, 'perubahan', urut, 'indikator'],
            'indikator',
            kode,
            kodeIndikator,
          );
    periksaPk(satu, pencatat);
    periksaPredikat(satu, pedoman.data, pencatat);
    periksaSurvei(satu, pedoman.data, pencatat);
    periksaTabel(satu, unit, pencatat);
    pencatat.messages.push(...periksaTanggalJanggal(satu));
    for (const [index, { indikator: kode }] of (satu.pk?.data.reform ?? []).entries())
      if (satu.pk !== undefined)
        pencatat.cari(satu.pk, ['reform', index, 'indikator'], 'indikator', kode, kodeIndikator);
    for (const pihak of ['pihak_pertama', 'pihak_kedua'] as const) {
      const id = satu.pk?.data[pihak];
      if (satu.pk !== undefined && id !== undefined && id !== 'belum-terbit')
        pencatat.cari(satu.pk, [pihak], 'pejabat', id, pejabat);
    }
    const tahun = Number(satu.periode.slice(-4));
    const dokumen = rangkaiDokumen(isi, satu, pemilik, tahun, pejabat, pencatat);
    return {
      kunci: `${satu.unit}/${satu.periode}`,
      unit: pemilik,
      periode: satu.periode,
      tahun,
      pedoman: pedoman.data,
      renstra,
      indikator,
      sasaran: rencana.data.sasaran.map((s) => ({
        ...s,
        indikator: indikator.filter(({ data }) => data.sasaran === s.kode),
      })),
      isi: satu,
      lampau: [...periode.values()]
        .filter((p) => p.unit === pemilik && p.tahun < tahun && p.tahun >= tahunTertua(tahun, renstra))
        .reverse(),
      bawahan: instansi.data.unit.flatMap(({ id, induk }) => {
        const model = induk === satu.unit ? periode.get(`${id}/${satu.periode}`) : undefined;
        return model === undefined ? [] : [model];
      }),
      matriks: rangkaiRencanaAksi(satu, unit, pencatat),
      dokumen,
    };
  }
}

function cariRenstra(
  isi: Isi,
  { unit, rencana }: PeriodeIsi,
  { cari }: Pencatat,
): Berkas<Renstra> | undefined {
  const periode = rencana?.data.renstra;
  if (rencana === undefined || periode === undefined) return undefined;
  return cari(rencana, ['renstra'], 'renstra', `${unit}/${periode}`, isi.renstra);
}

function indeksRenstra(renstra: Berkas<Renstra> | undefined): ReadonlyMap<string, RenstraIndikator> {
  return new Map(
    (renstra?.data.sasaran ?? []).flatMap(({ indikator }) =>
      indikator.map((satu) => [satu.id, satu] as const),
    ),
  );
}

/** Deret lima tahun, atau sejak awal Renstra bila lebih panjang (PermenPANRB 53/2014: beberapa tahun terakhir). */
function tahunTertua(tahun: number, renstra: Berkas<Renstra> | undefined): number {
  return Math.min(tahun - 4, renstra?.data.dari ?? tahun);
}
