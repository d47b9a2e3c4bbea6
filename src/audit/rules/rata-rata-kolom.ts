import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Paragraf, Tabel } from '../../claims/tipe.ts';
import { dekat, jumlahkan, tepat, tulis } from '../banding.ts';
import { capaianBetul } from '../capaian-diterima.ts';
import { barisPuncak } from '../jenjang.ts';
import { angkaDi, angkaKolom, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tTarget\tRealisasi';
const ISI = 'Satu\t92\t92,01\nDua\t92\t93,18\nTiga\t95\t94,80\nEmpat\t93\t93,05';

const TERTIMBANG = (nilai: string): string =>
  `Nilai dinas adalah rata-rata tertimbang nilai unit menurut jumlah responden.\n\nUnit\tResponden\tNilai\nSatu\t214\t86,12\nDua\t305\t88,48\nDinas\t519\t${nilai}`;
/** Sejauh ini paragraf masih membicarakan tabelnya. */
const SEKITAR = 6;

/** Baris rata-rata sama dengan rata-rata baris di atasnya; rata-rata rasio (capaian) boleh dari rasio rata-rata. */
export const rataRataKolom: Aturan = {
  id: 'rata-rata-kolom',
  keparahan: 'galat',
  pernyataan: 'Baris rata-rata = jumlah baris isi : banyaknya.',
  contoh: {
    benar: [
      `${KEPALA}\n${ISI}\nRata-rata\t93\t93,26`,
      'Unsur\tNilai\nSatu\t3,62\nDua\t3,44\nRata-rata\t3,53\nIndeks\t88,25',
      'Unit\tResponden\tNilai\nSatu\t214\t86,12\nDua\t305\t88,48\nRata-rata Nilai Unit\t519\t87,30',
      'Sasaran / Indikator\tCapaian\nSatu\t101,20\nDua\t100,00\nRata-rata sasaran 1\t100,60\nTiga\t95,00\nEmpat\t97,00\nRata-rata sasaran 2\t96,00\nRata-rata 4 indikator\t98,30',
      TERTIMBANG('87,51'),
    ],
    salah: [
      { teks: TERTIMBANG('87,30'), tercetak: '87,30', seharusnya: '87,51' },
      { teks: `${KEPALA}\n${ISI}\nRata-rata\t93\t93,62`, tercetak: '93,62', seharusnya: '93,26' },
      {
        teks: 'Indikator\tTarget\tRealisasi\tCapaian\nSatu\t80\t84\t105,00\nDua\t50\t48\t96,00\nRata-rata\t\t\t105,00',
        tercetak: '105,00',
        seharusnya: '100,50',
      },
    ],
  },
  periksa: ({ tabel, paragraf }) =>
    tabel.flatMap((satu) => [
      ...satu.isi.filter(({ jenis }) => jenis === 'rata').flatMap((rata) => periksaRata(satu, rata)),
      ...(paragraf.some((prosa) => menyebutTertimbang(prosa, satu)) ? periksaTertimbang(satu) : []),
    ]),
};

function periksaRata(tabel: Tabel, rata: BarisTabel): readonly Hasil[] {
  const kelompok = kelompokAtas(tabel, rata);
  return tabel.kolom.flatMap((kolom): readonly Hasil[] => {
    const tercetak = angkaDi(rata, kolom);
    const calon = kelompok.flatMap((isi) => {
      const semua = angkaKolom(isi, kolom).map(({ nilai }) => nilai);
      return semua.length < 2 || semua.length < isi.length ? [] : [{ isi, semua }];
    });
    const [pertama] = calon;
    if (tercetak === undefined || pertama === undefined || kolom.jenis === 'no') return [];
    const rasio =
      kolom.jenis === 'capaian' &&
      tabel.kolom.some((itu) => itu.jenis === 'realisasi' && angkaDi(rata, itu) !== undefined);
    if (rasio || calon.some((satu) => sesuai(tabel, rata, kolom, tercetak, satu))) return [];
    const jumlah = jumlahkan(pertama.semua);
    const lewat = tercetak.desimal === 0 && pertama.semua.every((nilai) => nilai.lt(tercetak.nilai));
    const hitung = lewat ? jumlah : jumlah.div(pertama.semua.length);
    const apa = lewat ? 'jumlah' : 'rata-rata';
    return [temuan(tabel, rata, kolom, tercetak, hitung, `${apa} ${pertama.semua.length} baris di atasnya`)];
  });
}

interface Calon {
  readonly isi: readonly BarisTabel[];
  readonly semua: readonly Fraction[];
}

/** Rata-rata biasa, rata-rata tertimbang cacah yang jumlahnya di baris itu, atau jumlah di kolom cacah. */
function sesuai(
  tabel: Tabel,
  rata: BarisTabel,
  kolom: Kolom,
  tercetak: Angka,
  { isi, semua }: Calon,
): boolean {
  const jumlah = jumlahkan(semua);
  if (tepat(jumlah.div(semua.length), tercetak)) return true;
  const betul = isi.flatMap((baris) => capaianBetul(tabel, baris, kolom) ?? []);
  if (dekat(jumlahkan(betul).div(semua.length), tercetak)) return true;
  const bolehJumlah = tercetak.desimal === 0 || /\b(?:jumlah|total)\b/i.test(rata.label);
  if (bolehJumlah && tepat(jumlah, tercetak)) return true;
  return tabel.kolom.some((bobot) => {
    const hitung = bobot === kolom ? undefined : tertimbang(isi, rata, bobot, kolom);
    return hitung !== undefined && tepat(hitung, tercetak);
  });
}

/** Baris yang mungkin dirata-ratakan: sejak rata-rata sebelumnya, semua baris di atasnya, rata-rata di atasnya, atau baris tingkat teratas. */
function kelompokAtas(tabel: Tabel, rata: BarisTabel): readonly (readonly BarisTabel[])[] {
  const atas = tabel.isi.slice(0, tabel.isi.indexOf(rata));
  const sebelum = atas.findLastIndex(({ jenis }) => jenis === 'rata');
  const isi = (mulai: number): readonly BarisTabel[] =>
    atas.slice(mulai).filter((baris) => baris.jenis === 'isi' && berangka(tabel, baris));
  const puncak = barisPuncak(tabel).filter((baris) => baris.baris < rata.baris && berangka(tabel, baris));
  const lain = [isi(0), atas.filter(({ jenis }) => jenis === 'rata'), puncak];
  return sebelum < 0 ? lain : [isi(sebelum + 1), ...lain];
}

/** Judul kelompok yang hanya bernomor tidak ikut dirata-ratakan. */
function berangka(tabel: Tabel, baris: BarisTabel): boolean {
  return tabel.kolom.some((kolom) => kolom.indeks > 0 && angkaDi(baris, kolom) !== undefined);
}

/** Rata-rata menurut kolom cacah yang jumlahnya tercetak tepat di baris penutup; kolom lain: `undefined`. */
function tertimbang(
  isi: readonly BarisTabel[],
  penutup: BarisTabel,
  bobot: Kolom,
  kolom: Kolom,
): Fraction | undefined {
  const total = angkaDi(penutup, bobot);
  const pasang = isi.flatMap((baris) => {
    const [b, n] = [angkaDi(baris, bobot), angkaDi(baris, kolom)];
    return b === undefined || n === undefined || b.desimal > 0 ? [] : [{ b: b.nilai, n: n.nilai }];
  });
  if (total === undefined || pasang.length < isi.length || isi.length < 2 || total.nilai.lte(0))
    return undefined;
  if (!jumlahkan(pasang.map(({ b }) => b)).equals(total.nilai)) return undefined;
  return jumlahkan(pasang.map(({ b, n }) => b.mul(n))).div(total.nilai);
}

/** Paragraf di dekat tabel yang menyatakan nilainya rata-rata tertimbang. */
function menyebutTertimbang({ teks, baris }: Paragraf, { baris: awal, akhir }: Tabel): boolean {
  const dekat = baris < awal ? awal - baris <= SEKITAR : baris - akhir <= SEKITAR && baris > akhir;
  return dekat && /rata-?\s?rata (?:ter|ber)(?:timbang|bobot)/i.test(teks) && !/sederhana/i.test(teks);
}

/** Baris penutup yang memuat rata-rata biasa padahal dinyatakan tertimbang. */
function periksaTertimbang(tabel: Tabel): readonly Hasil[] {
  const penutup = tabel.isi.at(-1);
  const isi = tabel.isi.filter((baris) => baris.jenis === 'isi' && baris !== penutup);
  if (penutup === undefined || isi.length < 2 || /sederhana/i.test(penutup.label)) return [];
  return tabel.kolom.flatMap((kolom): readonly Hasil[] => {
    const tercetak = angkaDi(penutup, kolom);
    const semua = angkaKolom(isi, kolom).map(({ nilai }) => nilai);
    if (tercetak === undefined || tercetak.desimal === 0 || semua.length < isi.length) return [];
    const bobot = tabel.kolom.map((satu) =>
      satu === kolom ? undefined : tertimbang(isi, penutup, satu, kolom),
    );
    const hitung = bobot.filter((satu) => satu !== undefined);
    const [pertama] = hitung;
    if (pertama === undefined || hitung.some((satu) => dekat(satu, tercetak))) return [];
    if (!tepat(jumlahkan(semua).div(semua.length), tercetak)) return [];
    return [temuan(tabel, penutup, kolom, tercetak, pertama, 'rata-rata tertimbang yang dinyatakan')];
  });
}

function temuan(
  tabel: Tabel,
  rata: BarisTabel,
  { judul }: Kolom,
  tercetak: Angka,
  hitung: Fraction,
  apa: string,
): Hasil {
  return {
    baris: rata.baris,
    keparahan: dekat(hitung, tercetak) ? 'catatan' : 'galat',
    pesan: `${namaBaris(rata)} di ${namaTabel(tabel)}, kolom "${judul}", tertulis ${tercetak.tulisan}; ${apa} ${tulis(hitung, tercetak)}.`,
    tercetak: tercetak.tulisan,
    seharusnya: tulis(hitung, tercetak),
    saran: 'hitung ulang rata-rata, atau jelaskan pembobotnya',
  };
}
