import { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { SERATUS, dekat, jumlahkan, selangBagi, tepat, tulis } from '../banding.ts';
import { angkaDi, angkaKolom, kolomJenis, namaBaris, namaTabel, pasangan } from '../kolom-angka.ts';
import { makinKecil } from '../fakta-indikator.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const BATAS = [100, 110, 120, 125, 150].map((satu) => new Fraction(satu));
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
  periksa: ({ tabel }) => tabel.flatMap((satu) => satu.isi.flatMap((baris) => periksaBaris(satu, baris))),
};

function periksaBaris(tabel: Tabel, baris: BarisTabel): readonly Hasil[] {
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
    );
    if (arah.length > 0) return arah;
    if (diterima(hitung, target, realisasi, capaian) || rataKolom(tabel, baris, kolom, capaian)) return [];
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

function diterima(hitung: Fraction, target: Angka, realisasi: Angka, capaian: Angka): boolean {
  const terbalik = target.nilai.mul(2).sub(realisasi.nilai).div(target.nilai).mul(SERATUS);
  const lain = [hitung, terbalik, hitung.div(SERATUS)];
  if (realisasi.nilai.gt(0)) lain.push(target.nilai.div(realisasi.nilai).mul(SERATUS));
  if (lain.some((satu) => tepat(satu, capaian))) return true;
  return BATAS.some((batas) => batas.equals(capaian.nilai) && lain.some((satu) => satu.gt(batas)));
}

/** Nama yang jelas makin besar makin baik; kata-kata di belakangnya membalikkannya. */
const MAKIN_BESAR = /^(?:jumlah|persentase|indeks|nilai)\b/i;
const BALIK =
  /tidak|belum|tanpa|pelanggaran|sengketa|konflik|sisa|tunggakan|rusak|korban|gangguan|deviasi|salah|koreksi|utang|penurunan|pengurangan|menurun|berkurang|rawan|kumuh|kritis|hilang|susut|rugi|beban|ketergantungan|drop|gagal|dropout|tertunda|aduan|perkara|buta|sakit/i;

/**
 * Rumus kebalikan di indikator yang makin besar makin baik, atau rumus biasa di indikator yang makin kecil makin baik
 * sedangkan baris lain di tabel itu memakai rumus kebalikan: arah rumusnya keliru.
 */
function arahJanggal(
  tabel: Tabel,
  baris: BarisTabel,
  kolom: readonly (Kolom | undefined)[],
  [target, realisasi, capaian]: readonly [Angka, Angka, Angka],
): readonly Hasil[] {
  if (baris.jenis !== 'isi' || target.nilai.lte(0) || realisasi.nilai.lte(0)) return [];
  const biasa = realisasi.nilai.div(target.nilai).mul(SERATUS);
  const balik = terbalik(target, realisasi);
  const nama = baris.sel.map(({ teks }) => teks).find((teks) => teks.split(' ').length >= 2) ?? '';
  const indikator = tabel.kolom.find(({ jenis }) => jenis === 'indikator');
  const judul = (indikator === undefined ? nama : baris.sel[indikator.indeks]?.teks) ?? '';
  const naik = MAKIN_BESAR.test(judul) && !makinKecil({ judul }) && !BALIK.test(judul);
  const pakaiBalik = balik.some((satu) => tepat(satu, capaian)) && !tepat(biasa, capaian);
  const salahNaik = naik && pakaiBalik && capaian.nilai.gt(SERATUS);
  const salahTurun =
    makinKecil({ judul }) &&
    tepat(biasa, capaian) &&
    biasa.lt(SERATUS) &&
    tabel.isi.some((lain) => lain !== baris && memakaiBalik(lain, kolom));
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

function memakaiBalik(baris: BarisTabel, kolom: readonly (Kolom | undefined)[]): boolean {
  const [t, r, c] = kolom.map((satu) => angkaDi(baris, satu));
  if (t === undefined || r === undefined || c === undefined || t.nilai.lte(0) || r.nilai.lte(0)) return false;
  return !tepat(r.nilai.div(t.nilai).mul(SERATUS), c) && terbalik(t, r).some((satu) => tepat(satu, c));
}

function terbalik(target: Angka, realisasi: Angka): readonly Fraction[] {
  const selisih = target.nilai.mul(2).sub(realisasi.nilai).div(target.nilai).mul(SERATUS);
  return [selisih, target.nilai.div(realisasi.nilai).mul(SERATUS)];
}

/** Baris rata-rata boleh mencetak rata-rata capaian unit di atasnya. */
function rataKolom(tabel: Tabel, baris: BarisTabel, kolom: Kolom, capaian: Angka): boolean {
  if (baris.jenis !== 'rata' && baris.jenis !== 'jumlah') return false;
  const semua = angkaKolom(
    tabel.isi.filter(({ jenis }) => jenis === 'isi'),
    kolom,
  ).map(({ nilai }) => nilai);
  return semua.length > 0 && tepat(jumlahkan(semua).div(semua.length), capaian);
}

/** Target dan realisasi yang satuannya tidak sama tidak dapat dibagi. */
function ukuranLain(target: Angka, realisasi: Angka): boolean {
  const persen = (angka: Angka): boolean => angka.satuan === '%';
  return persen(target) !== persen(realisasi) && (target.nilai.gt(100) || realisasi.nilai.gt(200));
}

function tepatSelang(bawah: Fraction, atas: Fraction, capaian: Angka): boolean {
  return bawah.lte(capaian.nilai) && atas.gte(capaian.nilai);
}

function sebab(tabel: Tabel, kolomTarget: Kolom, realisasi: Angka, capaian: Angka): string {
  const lain = tabel.isi.find((baris) => {
    const target = angkaDi(baris, kolomTarget);
    return (
      target !== undefined &&
      target.nilai.gt(0) &&
      tepat(realisasi.nilai.div(target.nilai).mul(SERATUS), capaian)
    );
  });
  const target = lain === undefined ? undefined : angkaDi(lain, kolomTarget);
  return target === undefined || lain === undefined
    ? ''
    : ` Angka ${capaian.tulisan} muncul bila target ${target.tulisan} (baris ${lain.baris}).`;
}
