import type { Message } from '../message.ts';
import type { IndikatorModel, PeriodeModel } from '../model/laporan.ts';
import { suggest } from '../nearest.ts';
import { type Fakta, Graf } from './graf.ts';
import { grafAnggaran, grafPerUnit } from './graf/anggaran.ts';
import { grafEfisiensi } from './graf/efisiensi.ts';
import { grafIndikator } from './graf/indikator.ts';
import { grafRenstra, grafRenstraIndikator } from './graf/renstra.ts';
import { satuanSelisih } from './graf/satuan-selisih.ts';
import { grafScorecard } from './graf/scorecard.ts';
import { grafPedoman } from './graf/skala.ts';
import { grafSurvei } from './graf/survei.ts';
import { grafTabel } from './graf/tabel.ts';
import { jumlah } from './jumlah.ts';
import { absen, angka, dari, NOL } from './nilai.ts';
import { rataRata } from './rata-rata.ts';

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
  grafSurvei(graf, periode);
  grafAnggaran(graf, periode);
  for (const indikator of periode.indikator) grafSatuIndikator(graf, periode, indikator);
  for (const lampau of periode.lampau) grafPerUnit(graf, lampau, `.${lampau.tahun}`);
  grafScorecard(graf, periode);
  grafEfisiensi(graf, periode);
  const messages = periksaRujukan(graf, periode);
  const dasar = graf.selesaikan();
  const { varian = [] } = periode.isi.rencana?.data ?? {};
  for (const { id, judul, alasan, ganti } of varian) {
    const npss = graf.selesaikan(ganti).get('npss')?.nilai ?? absen('na');
    graf.daun(`npss.varian.${id}`, `NPSS bila ${judul}`, 'nilai', {
      nilai: npss,
      rumus: 'varian',
      catatan: alasan,
    });
  }
  const fakta = varian.length === 0 ? dasar : graf.selesaikan();
  messages.push(...periksaPutaran(graf, periode), ...peringatanPenyebut(periode, fakta));
  return { periode, fakta, messages };
}

/** Semua fakta satu indikator: tahun ini, tahun-tahun lampau, unit bawahan, Renstra, dan rata-rata rincian. */
function grafSatuIndikator(graf: Graf, periode: PeriodeModel, indikator: IndikatorModel): void {
  const { kode, id, satuan } = indikator;
  const letak = (akhiran: string) => ({ kode, akhiran, tahunLaporan: periode.tahun });
  grafIndikator(graf, periode, indikator, letak(''));
  grafRenstraIndikator(graf, periode, indikator);
  for (const lampau of periode.lampau) {
    const dulu = lampau.indikator.find((satu) => satu.id === id);
    if (dulu === undefined) continue;
    grafIndikator(graf, lampau, dulu, letak(`.${lampau.tahun}`));
    graf.hitung(
      `${kode}.kenaikan.${lampau.tahun}`,
      `Kenaikan ${kode} terhadap ${lampau.tahun}`,
      satuanSelisih(satuan),
      {
        rumus: 'selisih',
        masukan: [`${kode}.realisasi`, `${kode}.realisasi.${lampau.tahun}`],
        hitung: (masukan) => dari(masukan, ([kini = NOL, dulu_ = NOL]) => angka(kini.sub(dulu_))),
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

/** Fakta yang dirujuk data harus ada. */
function periksaRujukan(graf: Graf, { isi: { rencana, realisasi } }: PeriodeModel): Message[] {
  const dikenal = [...graf.definisi.keys()];
  const periksa = (kunci: string | undefined, place: Message['place']): Message[] =>
    kunci === undefined || graf.definisi.has(kunci)
      ? []
      : [
          {
            rule: 'fakta-tidak-dikenal',
            severity: 'galat',
            place,
            text: `fakta "${kunci}" tidak dikenal`,
            hint: suggest(kunci, dikenal),
          },
        ];
  const messages: Message[] = [];
  for (const [index, { fakta, rasio }] of (realisasi?.data.realisasi ?? []).entries()) {
    if (realisasi === undefined) break;
    messages.push(...periksa(fakta, realisasi.letak(['realisasi', index, 'fakta'])));
    for (const sisi of ['pembilang', 'penyebut'] as const) {
      const isi = rasio?.[sisi];
      if (isi !== undefined && 'fakta' in isi)
        messages.push(...periksa(isi.fakta, realisasi.letak(['realisasi', index, 'rasio', sisi, 'fakta'])));
    }
  }
  for (const [index, { ganti }] of (rencana?.data.varian ?? []).entries())
    for (const [asal, tujuan] of Object.entries(ganti))
      for (const kunci of [asal, tujuan])
        if (rencana !== undefined)
          messages.push(...periksa(kunci, rencana.letak(['varian', index, 'ganti', asal])));
  return messages;
}

/** Fakta yang dihitung dari dirinya sendiri, karena rujukan di realisasi atau penggantian di varian. */
function periksaPutaran({ definisi, putaran }: Graf, { isi: { rencana } }: PeriodeModel): Message[] {
  return putaran.flatMap((rantai): Message[] => {
    const place =
      rantai.flatMap((kunci) => definisi.get(kunci)?.tempat?.() ?? [])[0] ?? rencana?.letak(['varian']);
    if (place === undefined) return [];
    const text = `fakta "${rantai[0]}" dihitung dari dirinya sendiri`;
    return [
      {
        rule: 'fakta-berputar',
        severity: 'galat',
        place,
        text,
        hint: `rantainya ${rantai.join(' → ')}; ubah salah satu rujukannya`,
      },
    ];
  });
}

/** Penyebut nol yang dihitung menurut manual selalu diperingatkan. */
function peringatanPenyebut(
  { indikator, isi: { realisasi } }: PeriodeModel,
  fakta: ReadonlyMap<string, Fakta>,
): Message[] {
  return indikator.flatMap(({ kode, data, tempatRealisasi }) => {
    const penyebut = fakta.get(`${kode}.penyebut`)?.nilai;
    const nol = penyebut?.jenis === 'angka' && penyebut.angka.n === 0n;
    if (!nol || realisasi === undefined || tempatRealisasi === undefined) return [];
    const menurut = data.bila_penyebut_nol;
    return [
      {
        rule: 'penyebut-nol',
        severity: 'peringatan' as const,
        place: tempatRealisasi(),
        text:
          menurut === undefined
            ? `penyebut ${kode} nol, realisasinya menjadi n/a`
            : `penyebut ${kode} nol, menurut manual indikator dihitung ${menurut.teks}`,
        hint: 'jelaskan keadaannya di bab',
      },
    ];
  });
}
