import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import { banyakSelama } from '../../claims/letak.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { SERATUS, dekat, jumlahkan, selangBagi, tepat, tulis } from '../banding.ts';
import { capaianDiterima, capaianTerbalik } from '../capaian-diterima.ts';
import { angkaDi, angkaKolom, kolomJenis, namaBaris, namaTabel, pasangan } from '../kolom-angka.ts';
import { makinKecil } from '../fakta-indikator.ts';
import { setengah } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const NEGATIF = /(?:indikator|IKU|polari[sz]asi) (?:kinerja )?negatif \(([^)]{1,60})\)/gi;
const KEPALA = 'Unit Kerja\tTarget\tRealisasi\tCapaian';

/** Capaian tercetak sama dengan realisasi : target × 100, menurut salah satu polarisasi dan batas yang lazim. */
export const capaianDariRealisasi: Aturan = {
  id: 'capaian-dari-realisasi',
  keparahan: 'galat',
  pernyataan: 'Capaian = realisasi : target × 100 (atau kebalikannya), dibulatkan sekali.',
  contoh: {
    benar: [
      `${KEPALA}\nUnit Satu\t80\t83,59\t104,49\nUnit Dua\t4\t5\t120`,
      `${KEPALA}\nUnit Satu\t10\t8\t120%\nUnit Dua\t85%\t93%\t109,41%`,
    ],
    salah: [
      {
        teks: `Untuk indikator negatif (IKU 2.2) capaian dihitung terbalik.\n\nNo\tIndikator Kinerja\tTarget\tRealisasi\tCapaian\n2.1\tPertumbuhan usaha\t6,50\t7,31\t112,46\n2.2\tPersentase usaha yang gagal\t4,00\t3,64\t91,00`,
        tercetak: '91,00',
        seharusnya: '109,00',
      },
      {
        teks: `${KEPALA}\nUnit Satu\t92\t93,18\t100,19\nUnit Dua\t93\t93,05\t100,05`,
        tercetak: '100,19',
        seharusnya: '101,28',
      },
      {
        teks: `No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian\n1\tJumlah kunjungan wisata\t12,0\t11,4\t105,26`,
        tercetak: '105,26',
        seharusnya: '95,00',
      },
      {
        teks: `No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian\n1\tTingkat kemiskinan daerah\t9,75\t9,42\t103,38\n2\tTingkat pengangguran terbuka\t5,00\t4,50\t90,00`,
        tercetak: '90,00',
        seharusnya: '110,00',
      },
      { teks: `${KEPALA}\nUnit Satu\t95\t94,80\t99,78`, tercetak: '99,78', seharusnya: '99,79' },
    ],
  },
  periksa: (dokumen) => {
    const turun = kodeTurun(dokumen);
    return dokumen.tabel.flatMap((satu) => satu.isi.flatMap((baris) => periksaBaris(satu, baris, turun)));
  },
};

/** Kode indikator yang dinyatakan makin kecil makin baik: "indikator negatif (IKU 2.2)", atau kolom polarisasi. */
function kodeTurun({ paragraf, tabel }: Dokumen): ReadonlySet<string> {
  const prosa = paragraf.flatMap(({ teks }) => [...teks.matchAll(NEGATIF)].map(([, isi = '']) => isi));
  const kolom = tabel.flatMap(({ kolom: semua, isi }) =>
    semua
      .filter(({ judul }) => /^polari[sz]/i.test(judul))
      .flatMap(({ indeks }) =>
        isi.filter(({ sel }) => /^(?:minimi[sz]e|negatif)$/i.test(sel[indeks]?.teks ?? '')),
      )
      .map(({ sel }) => sel[0]?.teks ?? ''),
  );
  return new Set(
    [...prosa.flatMap((isi) => isi.split(/,|\bdan\b/)), ...kolom].map(kodeSaja).filter((satu) => satu !== ''),
  );
}

/** Kode tanpa kata jenisnya: `IKU 2.2` dan `2.2` sama; nomor polos bukan kode. */
function kodeSaja(tulisan: string): string {
  const kode = tulisan.trim().replace(/^[A-Za-z]+[\s.-]*(?=\d)/, '');
  return /^\d+[.a-z-]+[\dA-Za-z.-]*$/.test(kode) ? kode.replace(/\.$/, '') : '';
}

function periksaBaris(tabel: Tabel, baris: BarisTabel, turun: ReadonlySet<string>): readonly Hasil[] {
  return kolomJenis(tabel, 'capaian').flatMap((kolom): readonly Hasil[] => {
    const kolomTarget = pasangan(tabel, 'target', kolom.tahun);
    const kolomRealisasi = pasangan(tabel, 'realisasi', kolom.tahun);
    const [target, realisasi, capaian] = [kolomTarget, kolomRealisasi, kolom].map((satu) =>
      angkaDi(baris, satu),
    );
    if (target === undefined || realisasi === undefined || capaian === undefined) return [];
    if (kolomTarget === undefined || target.nilai.lte(0) || realisasi.nilai.lt(0)) return [];
    if (ukuranLain(target, realisasi)) return [];
    const hitung = realisasi.nilai.div(target.nilai).mul(SERATUS);
    const arah = arahJanggal(
      tabel,
      baris,
      [kolomTarget, kolomRealisasi, kolom],
      [target, realisasi, capaian],
      baris.sel.slice(0, 2).some(({ teks }) => turun.has(kodeSaja(teks))),
    );
    if (arah.length > 0) return arah;
    if (capaianDiterima(hitung, target, realisasi, capaian) || rataKolom(tabel, baris, kolom, capaian))
      return [];
    const [bawah, atas] = selangBagi(realisasi, target).map((satu) => satu.mul(SERATUS)) as [
      Fraction,
      Fraction,
    ];
    const selisihBulat = realisasi.desimal === 0 && tepatSelang(bawah, atas, capaian) && capaian.desimal > 0;
    if (selisihBulat && realisasi.satuan === '%') return [];
    const kecil = dekat(hitung, capaian);
    return [
      {
        baris: baris.baris,
        keparahan: kecil ? 'peringatan' : 'galat',
        pesan: `Capaian ${namaBaris(baris)} di ${namaTabel(tabel)} tertulis ${capaian.tulisan}; ${realisasi.tulisan} : ${target.tulisan} × 100 = ${tulis(hitung, capaian)}.${sebab(tabel, kolomTarget, realisasi, capaian)}`,
        tercetak: capaian.tulisan,
        seharusnya: tulis(hitung, capaian),
        saran: kecil
          ? 'bulatkan setengah ke atas, jangan dipotong'
          : 'hitung ulang capaian dari target dan realisasi baris ini',
      },
    ];
  });
}

/** Nama yang jelas makin besar makin baik; kata-kata di belakangnya membalikkannya. */
const MAKIN_BESAR = /^(?:jumlah|persentase|indeks|nilai)\b/i;
const BALIK =
  /tidak|belum|tanpa|pelanggaran|sengketa|konflik|sisa|tunggakan|rusak|korban|gangguan|deviasi|salah|koreksi|utang|penurunan|pengurangan|menurun|berkurang|rawan|kumuh|kritis|hilang|susut|rugi|beban|ketergantungan|drop|gagal|dropout|tertunda|aduan|perkara|buta|sakit|\bmaks(?:imal|imum)?\b|paling (?:banyak|lama|lambat)/i;

/**
 * Rumus kebalikan di indikator yang makin besar makin baik, atau rumus biasa di indikator yang makin kecil makin baik
 * sedangkan baris lain di tabel itu memakai rumus kebalikan: arah rumusnya keliru.
 */
function arahJanggal(
  tabel: Tabel,
  baris: BarisTabel,
  kolom: readonly (Kolom | undefined)[],
  [target, realisasi, capaian]: readonly [Angka, Angka, Angka],
  dinyatakanTurun: boolean,
): readonly Hasil[] {
  if (baris.jenis !== 'isi' || target.nilai.lte(0) || realisasi.nilai.lte(0)) return [];
  const biasa = realisasi.nilai.div(target.nilai).mul(SERATUS);
  const balik = capaianTerbalik(target, realisasi);
  const nama = baris.sel.map(({ teks }) => teks).find((teks) => teks.split(' ').length >= 2) ?? '';
  const indikator = tabel.kolom.find(({ jenis }) => jenis === 'indikator');
  const judul = (indikator === undefined ? nama : baris.sel[indikator.indeks]?.teks) ?? '';
  const naik = !dinyatakanTurun && MAKIN_BESAR.test(judul) && !makinKecil({ judul }) && !BALIK.test(judul);
  const pakaiBalik = balik.some((satu) => tepat(satu, capaian)) && !tepat(biasa, capaian);
  const salahNaik = naik && pakaiBalik && capaian.nilai.gt(SERATUS);
  const pakaiBiasa = tepat(biasa, capaian) && !balik.some((satu) => dekat(satu, capaian));
  const salahTurun = dinyatakanTurun
    ? pakaiBiasa
    : makinKecil({ judul }) && tepat(biasa, capaian) && biasa.lt(SERATUS) && adaYangBalik(tabel, kolom);
  const harus = salahNaik ? biasa : balik[0];
  if ((!salahNaik && !salahTurun) || harus === undefined) return [];
  return [
    {
      baris: baris.baris,
      keparahan: 'peringatan',
      pesan: `Capaian ${namaBaris(baris)} di ${namaTabel(tabel)} tertulis ${capaian.tulisan} dari rumus ${salahNaik ? 'kebalikan' : 'biasa'}, sedangkan indikatornya makin ${salahNaik ? 'besar' : 'kecil'} makin baik; seharusnya ${tulis(harus, capaian)}.`,
      tercetak: capaian.tulisan,
      seharusnya: tulis(harus, capaian),
      saran: 'periksa arah (polarisasi) indikator ini',
    },
  ];
}

/** Benar bila ada baris tabel itu yang memakai rumus kebalikan; kolom terakhir, capaian, menentukan dua lainnya. */
function adaYangBalik({ isi }: Tabel, kolom: readonly (Kolom | undefined)[]): boolean {
  const capaian = kolom.at(-1);
  const ada = capaian === undefined ? undefined : BALIK_DI.get(capaian);
  const hasil = ada ?? isi.some((baris) => memakaiBalik(baris, kolom));
  if (capaian !== undefined) BALIK_DI.set(capaian, hasil);
  return hasil;
}

const BALIK_DI = new WeakMap<Kolom, boolean>();

function memakaiBalik(baris: BarisTabel, kolom: readonly (Kolom | undefined)[]): boolean {
  const [t, r, c] = kolom.map((satu) => angkaDi(baris, satu));
  if (t === undefined || r === undefined || c === undefined || t.nilai.lte(0) || r.nilai.lte(0)) return false;
  return !tepat(r.nilai.div(t.nilai).mul(SERATUS), c) && capaianTerbalik(t, r).some((satu) => tepat(satu, c));
}

/** Baris rata-rata boleh mencetak rata-rata capaian unit di atasnya. */
function rataKolom(tabel: Tabel, baris: BarisTabel, kolom: Kolom, capaian: Angka): boolean {
  if (baris.jenis !== 'rata' && baris.jenis !== 'jumlah') return false;
  const rata = rataIsi(tabel)(kolom);
  return rata !== undefined && tepat(rata, capaian);
}

const rataIsi = sekali((tabel: Tabel) =>
  sekali((kolom: Kolom): Fraction | undefined => {
    const semua = angkaKolom(
      tabel.isi.filter(({ jenis }) => jenis === 'isi'),
      kolom,
    ).map(({ nilai }) => nilai);
    return semua.length === 0 ? undefined : jumlahkan(semua).div(semua.length);
  }),
);

/** Target dan realisasi yang satuannya tidak sama tidak dapat dibagi. */
function ukuranLain(target: Angka, realisasi: Angka): boolean {
  const persen = (angka: Angka): boolean => angka.satuan === '%';
  return persen(target) !== persen(realisasi) && (target.nilai.gt(100) || realisasi.nilai.gt(200));
}

function tepatSelang(bawah: Fraction, atas: Fraction, capaian: Angka): boolean {
  return bawah.lte(capaian.nilai) && atas.gte(capaian.nilai);
}

/** Target baris lain yang melahirkan capaian tercetak. */
function sebab(tabel: Tabel, kolomTarget: Kolom, realisasi: Angka, capaian: Angka): string {
  const [satu] = targetSekitar(targetKolom(tabel)(kolomTarget), realisasi, capaian)
    .filter(({ target }) => tepat(realisasi.nilai.div(target.nilai).mul(SERATUS), capaian))
    .sort((a, b) => a.baris - b.baris);
  return satu === undefined
    ? ''
    : ` Angka ${capaian.tulisan} muncul bila target ${satu.target.tulisan} (baris ${satu.baris}).`;
}

interface TargetBaris {
  readonly target: Angka;
  readonly baris: number;
}

/** Target di atas nol yang berbeda-beda di kolom itu, masing-masing dengan baris pertamanya, urut menurut nilainya. */
const targetKolom = sekali(({ isi }: Tabel) =>
  sekali((kolom: Kolom): readonly TargetBaris[] => {
    const hasil = new Map<string, TargetBaris>();
    for (const baris of isi) {
      const target = angkaDi(baris, kolom);
      const kunci = target?.nilai.toFraction() ?? '';
      if (target?.nilai.gt(0) === true && !hasil.has(kunci)) hasil.set(kunci, { target, baris: baris.baris });
    }
    return [...hasil.values()].sort((a, b) => a.target.nilai.compare(b.target.nilai));
  }),
);

/** Yang realisasi : targetnya di antara batas pembulatan capaian itu. */
function targetSekitar(
  semua: readonly TargetBaris[],
  realisasi: Angka,
  capaian: Angka,
): readonly TargetBaris[] {
  const [paling, sedikit] = [capaian.nilai.add(setengah(capaian)), capaian.nilai.sub(setengah(capaian))];
  const atas = realisasi.nilai.mul(SERATUS);
  const awal = paling.lte(0)
    ? semua.length
    : banyakSelama(semua, ({ target }) => target.nilai.lt(atas.div(paling)));
  const akhir = sedikit.lte(0)
    ? semua.length
    : banyakSelama(semua, ({ target }) => target.nilai.lte(atas.div(sedikit)));
  return semua.slice(awal, akhir);
}
