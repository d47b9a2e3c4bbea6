import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { akip } from '../../src/calc/akip.ts';
import { alokasi } from '../../src/calc/alokasi.ts';
import { aturanCapaian } from '../../src/calc/aturan-capaian.ts';
import { bobotEfektif } from '../../src/calc/bobot-efektif.ts';
import { capaianRentang } from '../../src/calc/capaian-rentang.ts';
import { type AturanCapaian, capaian, type Polarisasi } from '../../src/calc/capaian.ts';
import { dibatasi } from '../../src/calc/dibatasi.ts';
import { efisiensi } from '../../src/calc/efisiensi.ts';
import { ikm } from '../../src/calc/ikm.ts';
import { interpolasi } from '../../src/calc/interpolasi.ts';
import { ipAsn } from '../../src/calc/ip-asn.ts';
import { jarakTarget } from '../../src/calc/jarak-target.ts';
import { jumlah } from '../../src/calc/jumlah.ts';
import { kolomAnggaran, type KolomPokok } from '../../src/calc/kolom-anggaran.ts';
import { type CaraKonsolidasi, konsolidasi } from '../../src/calc/konsolidasi.ts';
import { nilaiEfisiensi } from '../../src/calc/nilai-efisiensi.ts';
import { nilaiGabungan } from '../../src/calc/nilai-gabungan.ts';
import { absen, angka, bilangan, type Nilai, NOL, SERATUS } from '../../src/calc/nilai.ts';
import { nkp } from '../../src/calc/nkp.ts';
import { npss } from '../../src/calc/npss.ts';
import { nss } from '../../src/calc/nss.ts';
import { pertumbuhan } from '../../src/calc/pertumbuhan.ts';
import { pita } from '../../src/calc/pita.ts';
import { rasioTotal } from '../../src/calc/rasio-total.ts';
import { rataRataGeometrik } from '../../src/calc/rata-rata-geometrik.ts';
import { rataRataTertimbang } from '../../src/calc/rata-rata-tertimbang.ts';
import { rataRata } from '../../src/calc/rata-rata.ts';
import { gabungAnggaran, rekapAnggaran } from '../../src/calc/rekap-anggaran.ts';
import { selisih } from '../../src/calc/selisih.ts';
import { serapan } from '../../src/calc/serapan.ts';
import { sisa } from '../../src/calc/sisa.ts';
import { targetTurunan } from '../../src/calc/target-turunan.ts';
import { SEBAB_ABSEN } from '../../src/schema/angka.ts';
import { ambilPedoman, PEDOMAN } from './pedoman.ts';

const BATAS = new Fraction(120);
const seratus = { jenis: 'angka', teks: '100', nilai: SERATUS } as const;
const KURVA = [
  { dari: new Fraction(0), menjadi: new Fraction(0) },
  { dari: new Fraction(90), menjadi: new Fraction(100) },
  { dari: new Fraction(100), menjadi: new Fraction(120) },
];

/** Rasional sembarang dalam rentang, termasuk pecahan yang tidak habis dibagi. */
const pecahan = (bawah: number, atas: number): fc.Arbitrary<Fraction> =>
  fc
    .tuple(fc.integer({ min: bawah * 60, max: atas * 60 }), fc.constantFrom(1, 3, 7, 60))
    .map(([n, d]) => new Fraction(n, 60).div(d).mul(d === 60 ? 60 : 1))
    .filter((isi) => isi.gte(bawah) && isi.lte(atas));
const positif = pecahan(0, 1000).filter((isi) => isi.gt(NOL));
const skor = pecahan(0, 120);
const rupiah = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((n) => new Fraction(n));
const polarisasi = fc.constantFrom<Polarisasi>('maksimum', 'minimum', 'stabil');
const tiada = fc.constantFrom(...SEBAB_ABSEN).map((sebab): Nilai => absen(sebab, 'dari uji'));
const nilaiSkor = skor.map((isi): Nilai => angka(isi));
const nilaiBila = fc.oneof({ arbitrary: nilaiSkor, weight: 3 }, { arbitrary: tiada, weight: 1 });

function pasti(nilai: Nilai): Fraction {
  const isi = bilangan(nilai);
  if (isi === undefined) throw new Error(`bukan bilangan: ${nilai.jenis}`);
  return isi;
}

/** Larik dan urutan acaknya. */
const acak = <T>(satu: fc.Arbitrary<T>): fc.Arbitrary<[T[], T[]]> =>
  fc
    .array(satu, { minLength: 1, maxLength: 8 })
    .chain((isi) => fc.tuple(fc.constant(isi), fc.shuffledSubarray(isi, { minLength: isi.length })));

/** Bobot bulat positif yang berjumlah tepat 100. */
const bobotSeratus = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }).map((isi) => {
  const total = isi.reduce((a, b) => a + b, 0);
  return isi.map((satu) => new Fraction(satu, total).mul(SERATUS));
});
const perspektif = (satu: fc.Arbitrary<Nilai>) =>
  bobotSeratus.chain((bobot) =>
    fc
      .array(satu, { minLength: bobot.length, maxLength: bobot.length })
      .map((semua) => semua.map((isi, index) => ({ skor: isi, bobot: bobot[index] ?? NOL }))),
  );

describe('urutan tidak mengubah hasil', () => {
  it('rata-rata, jumlah, rata-rata geometrik, NSS, dan IKM', () => {
    const aturan = { unsur: ['a'], faktor: { jenis: 'angka', teks: '25', nilai: new Fraction(25) } } as const;
    fc.assert(
      fc.property(acak(nilaiBila), ([a, b]) => {
        expect(rataRata(b).jenis).toBe(rataRata(a).jenis);
        expect(bilangan(rataRata(b))).toEqual(bilangan(rataRata(a)));
        expect(bilangan(jumlah(b))).toEqual(bilangan(jumlah(a)));
        expect(rataRataGeometrik(b)).toEqual(rataRataGeometrik(a));
        expect(nss(b)).toEqual(nss(a));
        const unsur = a.map(() => 'u');
        expect(bilangan(ikm(b, { ...aturan, unsur }))).toEqual(bilangan(ikm(a, { ...aturan, unsur })));
      }),
    );
  });

  it('rata-rata tertimbang, rasio gabungan, dan NPSS', () => {
    const butir = fc.record({ nilai: nilaiBila, bobot: positif.map((isi): Nilai => angka(isi)) });
    const unit = fc.record({ pembilang: nilaiBila, penyebut: nilaiBila });
    fc.assert(
      fc.property(acak(butir), acak(unit), perspektif(nilaiBila), ([a, b], [c, d], p) => {
        expect(rataRataTertimbang(b)).toEqual(rataRataTertimbang(a));
        expect(rasioTotal(d)).toEqual(rasioTotal(c));
        expect(npss(p.toReversed(), 'dialihkan')).toEqual(npss(p, 'dialihkan'));
      }),
    );
  });

  it('efisiensi gabungan dan interpolasi', () => {
    const bagian = fc.record({ pagu: rupiah, capaian: skor, realisasi: rupiah });
    fc.assert(
      fc.property(acak(bagian), pecahan(-50, 200), ([a, b], isi) => {
        expect(efisiensi(b, 'seharusnya')).toEqual(efisiensi(a, 'seharusnya'));
        expect(interpolasi(isi, KURVA.toReversed())).toEqual(interpolasi(isi, KURVA));
      }),
    );
  });
});

describe('mengubah satuan tidak mengubah hasil', () => {
  it('capaian tidak bergantung pada satuan target dan realisasi', () => {
    fc.assert(
      fc.property(pecahan(-100, 1000), positif, positif, polarisasi, (r, t, kali, arah) => {
        expect(capaian(r.mul(kali), t.mul(kali), arah, BATAS)).toEqual(capaian(r, t, arah, BATAS));
      }),
    );
  });

  it('serapan, efisiensi, dan pertumbuhan tidak bergantung pada satuan uang', () => {
    fc.assert(
      fc.property(
        rupiah,
        rupiah.filter((p) => p.gt(NOL)),
        skor,
        positif,
        (r, p, c, kali) => {
          const n = (isi: Fraction): Nilai => angka(isi);
          expect(serapan(n(r.mul(kali)), n(p.mul(kali)))).toEqual(serapan(n(r), n(p)));
          expect(pertumbuhan(n(r.mul(kali)), n(p.mul(kali)))).toEqual(pertumbuhan(n(r), n(p)));
          for (const penyebut of ['seharusnya', 'realisasi', 'pagu'] as const)
            expect(efisiensi([{ pagu: p.mul(kali), capaian: c, realisasi: r.mul(kali) }], penyebut)).toEqual(
              efisiensi([{ pagu: p, capaian: c, realisasi: r }], penyebut),
            );
        },
      ),
    );
  });

  it('bobot berlipat tidak mengubah rata-rata tertimbang', () => {
    const butir = fc.array(fc.record({ nilai: nilaiBila, bobot: positif }), { maxLength: 6 });
    const pakai = (isi: readonly { nilai: Nilai; bobot: Fraction }[], kali: Fraction): Nilai =>
      rataRataTertimbang(isi.map(({ nilai, bobot }) => ({ nilai, bobot: angka(bobot.mul(kali)) })));
    fc.assert(
      fc.property(butir, positif, (isi, kali) => {
        expect(pakai(isi, kali)).toEqual(pakai(isi, new Fraction(1)));
      }),
    );
  });
});

describe('hasil tidak keluar dari batasnya', () => {
  const aturan: fc.Arbitrary<AturanCapaian> = fc.record({
    targetNegatif: fc.boolean(),
    terburuk: fc.option(pecahan(-5, 100), { nil: undefined }),
    titikStabil: fc.constantFrom(undefined, KURVA),
    konversi: fc.constantFrom(undefined, BATAS),
    lonjakan: fc.constantFrom(undefined, { diAtas: new Fraction(110), menjadi: BATAS }),
  });

  it('capaian 0 sampai batas atas, atau tidak ada dengan sebabnya', () => {
    fc.assert(
      fc.property(
        pecahan(-500, 500),
        pecahan(-500, 500),
        pecahan(-500, 500),
        polarisasi,
        aturan,
        (r, a, b, arah, rule) => {
          for (const hasil of [
            capaian(r, a, arah, BATAS, rule),
            capaianRentang(r, { bawah: a, atas: b }, arah, BATAS, rule),
          ])
            if (hasil.jenis === 'angka') expect(hasil.angka.gte(0) && hasil.angka.lte(BATAS)).toBe(true);
            else
              expect(hasil).toMatchObject({
                jenis: 'absen',
                sebab: 'na',
                keterangan: expect.any(String) as string,
              });
        },
      ),
    );
  });

  it('rata-rata berada di antara nilai terkecil dan terbesar', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(skor, positif), { minLength: 1, maxLength: 6 }), (isi) => {
        const semua = isi.map(([nilai]) => nilai);
        const [min, maks] = [
          semua.reduce((a, b) => (a.lt(b) ? a : b)),
          semua.reduce((a, b) => (a.gt(b) ? a : b)),
        ];
        const nilai = semua.map((satu) => angka(satu));
        for (const hasil of [
          rataRata(nilai),
          rataRataGeometrik(nilai),
          rataRataTertimbang(isi.map(([satu, bobot]) => ({ nilai: angka(satu), bobot: angka(bobot) }))),
        ]) {
          const galat = new Fraction(1, 10n ** 12n);
          expect(pasti(hasil).gte(min.sub(galat)) && pasti(hasil).lte(maks.add(galat))).toBe(true);
        }
        // Ketaksamaan rata-rata: geometrik tidak melampaui aritmetik.
        expect(
          pasti(rataRataGeometrik(nilai)).lte(pasti(rataRata(nilai)).add(new Fraction(1, 10n ** 12n))),
        ).toBe(true);
      }),
    );
  });

  it('nilai efisiensi 0 sampai 100 dan sama dengan 50 + E/20 x 50', () => {
    const { bawah, atas } = ambilPedoman('bkn-2025-2029').efisiensi;
    fc.assert(
      fc.property(pecahan(-500, 500), (e) => {
        const terbatas = pasti(dibatasi(e, bawah.nilai, atas.nilai));
        const nilai = pasti(nilaiEfisiensi(terbatas));
        expect(nilai.gte(0) && nilai.lte(100)).toBe(true);
        expect(nilai).toEqual(terbatas.div(20).mul(50).add(50));
      }),
    );
  });

  it('NPSS berada di antara skor terendah dan tertinggi', () => {
    fc.assert(
      fc.property(perspektif(nilaiSkor), (p) => {
        const semua = p.map((satu) => pasti(satu.skor));
        const hasil = pasti(npss(p, 'dialihkan'));
        expect(semua.some((satu) => hasil.gte(satu)) && semua.some((satu) => hasil.lte(satu))).toBe(true);
        expect(npss(p, 'na')).toEqual(npss(p, 'dialihkan'));
      }),
    );
  });
});

describe('lebih baik tidak pernah bernilai lebih rendah', () => {
  it('capaian naik menurut polarisasinya', () => {
    fc.assert(
      fc.property(pecahan(0, 500), pecahan(0, 500), positif, (a, b, t) => {
        const [rendah, tinggi] = a.lt(b) ? [a, b] : [b, a];
        const c = (r: Fraction, arah: Polarisasi): Fraction => pasti(capaian(r, t, arah, BATAS));
        expect(c(tinggi, 'maksimum').gte(c(rendah, 'maksimum'))).toBe(true);
        expect(c(tinggi, 'minimum').lte(c(rendah, 'minimum'))).toBe(true);
        const dekat = rendah.sub(t).abs().lt(tinggi.sub(t).abs()) ? [rendah, tinggi] : [tinggi, rendah];
        const [lebih, kurang] = dekat as [Fraction, Fraction];
        expect(c(lebih, 'stabil').gte(c(kurang, 'stabil'))).toBe(true);
        for (const arah of ['maksimum', 'minimum'] as const)
          expect(
            pasti(jarakTarget(angka(tinggi), angka(t), arah)).gte(
              pasti(jarakTarget(angka(rendah), angka(t), arah)),
            ),
          ).toBe(arah === 'minimum' || tinggi.equals(rendah));
      }),
    );
  });

  it('kurva yang naik menghasilkan nilai yang naik', () => {
    fc.assert(
      fc.property(pecahan(-20, 120), pecahan(-20, 120), (a, b) => {
        const [rendah, tinggi] = a.lt(b) ? [a, b] : [b, a];
        expect(pasti(interpolasi(tinggi, KURVA)).gte(pasti(interpolasi(rendah, KURVA)))).toBe(true);
      }),
    );
  });

  it('nilai lebih tinggi tidak pernah masuk pita yang lebih rendah', () => {
    const skala = [...PEDOMAN.values()].flatMap((pedoman) => pedoman.skala);
    fc.assert(
      fc.property(fc.constantFrom(...skala), pecahan(0, 400), pecahan(0, 400), (satu, a, b) => {
        const [rendah, tinggi] = a.lt(b) ? [a, b] : [b, a];
        const urut = (isi: Fraction): number => satu.pita.findIndex((p) => p === pita(isi, satu));
        const [atas, bawah] = [urut(tinggi), urut(rendah)];
        if (atas >= 0 && bawah >= 0) expect(atas).toBeLessThanOrEqual(bawah);
      }),
    );
  });
});

describe('bagian berjumlah sama dengan keseluruhan', () => {
  it('NKP berjumlah NPSS dan bobot yang dipakai berjumlah 100', () => {
    fc.assert(
      fc.property(perspektif(nilaiBila), (p) => {
        const dipakai = bobotEfektif(p, 'dialihkan').filter(({ bobot }) => bobot.jenis === 'angka');
        const hasil = npss(p, 'dialihkan');
        if (p.some(({ skor }) => skor.jenis === 'absen' && skor.sebab === 'kosong')) {
          expect(hasil).toMatchObject({ jenis: 'absen', sebab: 'kosong' });
          return;
        }
        if (dipakai.length === 0) {
          expect(hasil).toMatchObject({ jenis: 'absen', sebab: 'na' });
          return;
        }
        expect(jumlah(dipakai.map(({ bobot }) => bobot))).toEqual(angka(100));
        expect(jumlah(dipakai.map((satu) => nkp(satu.skor, satu.bobot)))).toEqual(hasil);
      }),
    );
  });

  it('alokasi berjumlah tepat target, setiap bagian kurang dari satu dari bagian tepatnya', () => {
    const bobot = fc.array(pecahan(0, 100), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 7n }), bobot, (n, b) => {
        const target = new Fraction(n);
        const hasil = alokasi(target, b);
        const total = b.reduce((sum, satu) => sum.add(satu), NOL);
        if (!Array.isArray(hasil)) {
          expect(total.equals(NOL)).toBe(true);
          return;
        }
        const bagian = (hasil as Nilai[]).map(pasti);
        expect(bagian.reduce((sum, satu) => sum.add(satu), NOL)).toEqual(target);
        for (const [index, satu] of bagian.entries())
          expect(
            satu
              .sub(target.mul(b[index] ?? NOL).div(total))
              .abs()
              .lt(1),
          ).toBe(true);
      }),
    );
  });

  const kolom = fc.oneof(
    rupiah.map((isi): Nilai => angka(isi)),
    fc.constantFrom(absen('nihil'), absen('tidak-berlaku')),
  );
  const ro: fc.Arbitrary<KolomPokok & { unit?: string; iku?: string; kode: string }> = fc.record(
    {
      awal: kolom,
      blokir: kolom,
      penambahan: kolom,
      pengurangan: kolom,
      realisasi: kolom,
      kode: fc.constantFrom('A.1', 'A.2', 'B.1'),
      unit: fc.constantFrom('u1', 'u2'),
      iku: fc.constantFrom('IKU.1', 'IKU.2'),
    },
    { requiredKeys: ['awal', 'blokir', 'penambahan', 'pengurangan', 'realisasi', 'kode'] },
  );
  const nolBilaTiada = (nilai: Nilai): Fraction => bilangan(nilai) ?? NOL;

  it('rekap menurut kode, unit, dan indikator berjumlah sama dengan seluruh RO', () => {
    fc.assert(
      fc.property(fc.array(ro, { maxLength: 10 }), (semua) => {
        const seluruh = gabungAnggaran(semua);
        for (const rekap of [
          rekapAnggaran(semua, ({ kode }) => kode.slice(0, 1)),
          rekapAnggaran(semua, ({ unit }) => unit),
          rekapAnggaran(semua, ({ iku }) => iku),
        ])
          for (const nama of ['awal', 'blokir', 'penambahan', 'realisasi', 'perubahan', 'akhir'] as const)
            expect([...rekap.values()].reduce((sum, satu) => sum.add(nolBilaTiada(satu[nama])), NOL)).toEqual(
              nolBilaTiada(seluruh[nama]),
            );
      }),
    );
  });

  it('pagu akhir = awal + perubahan, pagu = realisasi + sisa, dan bentuk bersih = perubahan', () => {
    fc.assert(
      fc.property(ro, (satu) => {
        const hasil = kolomAnggaran(satu);
        expect(nolBilaTiada(hasil.akhir)).toEqual(
          nolBilaTiada(hasil.awal).add(nolBilaTiada(hasil.perubahan)),
        );
        expect(nolBilaTiada(hasil.penambahanBersih).sub(nolBilaTiada(hasil.blokirBersih))).toEqual(
          nolBilaTiada(hasil.perubahan),
        );
        if (hasil.sisa.jenis === 'angka')
          expect(pasti(hasil.sisa).add(pasti(hasil.realisasi))).toEqual(pasti(hasil.akhir));
      }),
    );
  });

  it('konsolidasi jumlah sampai triwulan n ditambah sisanya sama dengan setahun', () => {
    const triwulan = fc
      .array(fc.tuple(skor, skor), { minLength: 4, maxLength: 4 })
      .map((isi) =>
        isi.map(([t, r], index) => ({ nama: `TW ${index + 1}`, target: angka(t), realisasi: angka(r) })),
      );
    fc.assert(
      fc.property(triwulan, fc.integer({ min: 1, max: 3 }), (tw, n) => {
        const hitung = (isi: typeof tw, cara: CaraKonsolidasi): Fraction =>
          pasti(konsolidasi(isi, cara).realisasi);
        expect(hitung(tw.slice(0, n), 'jumlah').add(hitung(tw.slice(n), 'jumlah'))).toEqual(
          hitung(tw, 'jumlah'),
        );
        expect(konsolidasi(tw, 'kumulatif', n)).toEqual(konsolidasi(tw, 'jumlah', n));
        expect(hitung(tw, 'rata-rata').mul(4)).toEqual(hitung(tw, 'jumlah'));
        expect(konsolidasi(tw, 'nilai-terakhir', n)).toEqual({
          target: tw[n - 1]?.target,
          realisasi: tw[n - 1]?.realisasi,
        });
      }),
    );
  });

  it('target turunan dari bagian populasi menyimpang kurang dari satu tiap bagian', () => {
    const populasi = fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pecahan(0, 100), populasi, (persen, bagian) => {
        const turun = (n: bigint): Fraction => pasti(targetTurunan(angka(persen), angka(n)));
        const total = turun(bagian.reduce((a, b) => a + b, 0n));
        const jumlahBagian = bagian.map(turun).reduce((a, b) => a.add(b), NOL);
        expect(
          total
            .sub(jumlahBagian)
            .abs()
            .lte(new Fraction(bagian.length + 1, 2)),
        ).toBe(true);
      }),
    );
  });
});

describe('ketiadaan', () => {
  it('tidak pernah menjadi angka, dan sebabnya selalu salah satu dari enam', () => {
    fc.assert(
      fc.property(nilaiBila, nilaiBila, (a, b) => {
        for (const hasil of [selisih(a, b), sisa(a, b), serapan(a, b), pertumbuhan(a, b), nkp(a, b)]) {
          const adaYangTiada = bilangan(a) === undefined || bilangan(b) === undefined;
          if (adaYangTiada) expect(hasil.jenis).toBe('absen');
          if (hasil.jenis === 'absen') expect(SEBAB_ABSEN).toContain(hasil.sebab);
          else expect(hasil.jenis === 'angka' && hasil.angka.d > 0n).toBe(true);
        }
      }),
    );
  });

  it('daftar kosong menjadi ketiadaan, bukan nol', () => {
    const sebab = (nilai: Nilai): string => (nilai.jenis === 'absen' ? nilai.sebab : 'ada');
    expect([ipAsn([]), npss([]), nss([]), akip([]), rasioTotal([]), nilaiGabungan([])].map(sebab)).toEqual([
      'kosong',
      'na',
      'na',
      'kosong',
      'na',
      'na',
    ]);
  });

  it('pedoman tanpa aturan tambahan tidak mengubah capaian', () => {
    const { capaian: polos } = ambilPedoman('bkn-2020-2024');
    const lengkap = {
      ...polos,
      lonjakan: { di_atas: seratus, menjadi: seratus, sumber: 'uji', keyakinan: 'G' },
    } as const;
    expect(aturanCapaian(polos)).toEqual({});
    expect(aturanCapaian(lengkap).lonjakan).toEqual({ diAtas: seratus.nilai, menjadi: seratus.nilai });
    fc.assert(
      fc.property(pecahan(-100, 500), pecahan(-100, 500), polarisasi, (r, t, arah) => {
        expect(capaian(r, t, arah, BATAS, aturanCapaian(polos))).toEqual(capaian(r, t, arah, BATAS));
      }),
    );
  });

  it('menambah yang n/a tidak menggeser konsolidasi', () => {
    const tw = fc.array(fc.tuple(skor, skor), { minLength: 1, maxLength: 4 });
    const cara = fc.constantFrom<CaraKonsolidasi>('jumlah', 'rata-rata', 'nilai-terakhir', 'kumulatif');
    const na = absen('na', 'dari uji');
    fc.assert(
      fc.property(tw, cara, fc.boolean(), (isi, pilihan, targetHilang) => {
        const periode = isi.map(([t, r], index) => ({
          nama: `TW ${index + 1}`,
          target: angka(t),
          realisasi: angka(r),
        }));
        const tambahan = { nama: 'TW n/a', target: targetHilang ? na : angka(85), realisasi: na };
        expect(konsolidasi([...periode, tambahan], pilihan)).toEqual(konsolidasi(periode, pilihan));
        expect(konsolidasi([tambahan, ...periode], pilihan)).toEqual(konsolidasi(periode, pilihan));
      }),
    );
  });
});
