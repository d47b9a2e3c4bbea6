import { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import { lipat } from '../../claims/kata.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tepat, tulis } from '../banding.ts';
import { namaBaris, namaTabel, nilaiSel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { barisSetara } from '../ujung-kolom.ts';

/** Rincian dicari di sebanyak ini tabel sebelum ringkasannya. */
const TERJAUH = 4;
/** Sebanyak ini nilai berbeda yang cocok membuktikan bahwa kolom itu ringkasan rinciannya. */
const BUKTI = 3;
const teks = (rata: string): string =>
  `Kode\tAksi\tRealisasi (%)\nA1\tStruktur organisasi\t100\nA2\tPeta proses\t96\nB1\tPortal layanan\t92\nB2\tPenilaian mandiri\t100\nC1\tPengendalian intern\t100\nC2\tZona integritas\t90\nD1\tManajemen talenta\t75\nD2\tSurvei budaya\t100\n\nUraian pemisah antartabel dokumen ini.\n\nKelompok\tRata-rata (%)\nA. Organisasi\t98,00\nB. Digitalisasi\t96,00\nC. Pengawasan\t${rata}\nD. Sumber Daya\t87,50`;

/** Tabel ringkasan per kelompok dihitung dari tabel rincian di atasnya, bila begitu di kelompok-kelompok lain. */
export const ringkasanSesuaiRincian: Aturan = {
  id: 'ringkasan-sesuai-rincian',
  keparahan: 'galat',
  pernyataan: 'Jumlah, rata-rata, dan banyaknya di tabel ringkasan lahir dari baris-baris rinciannya.',
  contoh: {
    benar: [teks('95,00'), teks('96,00').replace('98,00', '99,00')],
    salah: [{ teks: teks('96,00'), tercetak: '96,00', seharusnya: '95,00' }],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((ringkas, i) =>
      tabel.slice(Math.max(0, i - TERJAUH), i).flatMap((rinci) => periksaPasangan(ringkas, rinci)),
    ),
};

/** Satu baris ringkasan dan baris-baris rinciannya. */
interface Kelompok {
  readonly kepala: BarisTabel;
  readonly isi: readonly BarisTabel[];
}

function periksaPasangan(ringkas: Tabel, rinci: Tabel): readonly Hasil[] {
  const kepala = barisSetara(ringkas);
  const isi = barisSetara(rinci);
  if (kepala.length <= BUKTI || isi.length < kepala.length + 3) return [];
  const kelompok = kelompokkan(kepala, isi, rinci.kolom);
  if (kelompok === undefined) return [];
  return ringkas.kolom.flatMap((kolom) => periksaKolom(ringkas, rinci, kolom, kelompok));
}

/** Menurut huruf kodenya (`C. Pengawasan` dan `C1`), atau menurut kolom rincian yang memuat nama kelompoknya. */
function kelompokkan(
  kepala: readonly BarisTabel[],
  isi: readonly BarisTabel[],
  kolom: readonly Kolom[],
): readonly Kelompok[] | undefined {
  const huruf = (pola: RegExp) => (baris: BarisTabel) => pola.exec(baris.sel[0]?.teks ?? '')?.[1] ?? '';
  const cara = [
    [huruf(/^([A-Z])\.\s/), huruf(/^([A-Z])[.-]?\d+$/)] as const,
    ...kolom
      .slice(0, 12)
      .map(({ indeks }) => [nama, (baris: BarisTabel) => lipat(baris.sel[indeks]?.teks ?? '')] as const),
  ];
  for (const [kunciKepala, kunciIsi] of cara) {
    const menurut = Map.groupBy(isi, kunciIsi);
    const semua = kepala.map((satu) => ({ kepala: satu, isi: menurut.get(kunciKepala(satu)) ?? [] }));
    const terpakai = semua.reduce((jumlah, satu) => jumlah + satu.isi.length, 0);
    if (terpakai === isi.length && semua.every((satu) => satu.isi.length > 0)) return semua;
  }
  return undefined;
}

function nama({ label }: BarisTabel): string {
  return lipat(label);
}

function periksaKolom(
  ringkas: Tabel,
  rinci: Tabel,
  kolom: Kolom,
  kelompok: readonly Kelompok[],
): readonly Hasil[] {
  const terisi = kelompok.flatMap((satu) => {
    const angka = satu.kepala.sel[kolom.indeks]?.angka;
    return angka === undefined ? [] : [{ ...satu, angka }];
  });
  if (terisi.length <= BUKTI) return [];
  const ukuran = semuaUkuran(rinci, kolom).map((hitung) =>
    terisi.map((satu) => ({ ...satu, hitung: hitung(satu.isi) })),
  );
  const salah = ukuran.map((semua) => semua.filter((satu) => !cocok(satu)));
  if (salah.some(({ length }) => length === 0)) return [];
  const i = salah.findIndex(
    (satu, ke) => satu.length === 1 && ragam(ukuran[ke]?.filter(cocok) ?? []) >= BUKTI,
  );
  const satu = salah[i]?.[0];
  if (satu?.hitung === undefined) return [];
  const harus = tulis(satu.hitung, satu.angka);
  return [
    {
      baris: satu.kepala.baris,
      pesan: `${namaBaris(satu.kepala)} di ${namaTabel(ringkas)}, kolom "${kolom.judul}", tertulis ${satu.angka.tulisan}; dari ${satu.isi.length} barisnya di ${namaTabel(rinci)} ${harus}, sebagaimana di kelompok lain.`,
      tercetak: satu.angka.tulisan,
      seharusnya: harus,
      lain: satu.isi.map(({ baris }) => baris),
      saran: 'hitung ulang ringkasannya',
    },
  ];
}

type Ukuran = (isi: readonly BarisTabel[]) => Fraction | undefined;

/** Banyaknya baris, banyaknya yang bersebutan judul kolom itu, serta jumlah dan rata-rata setiap kolom rincian. */
function semuaUkuran(rinci: Tabel, { judul }: Kolom): readonly Ukuran[] {
  const sebutan = lipat(judul);
  return [
    (isi) => new Fraction(isi.length),
    (isi) =>
      new Fraction(isi.filter(({ sel }) => sel.some(({ teks: satu }) => lipat(satu) === sebutan)).length),
    ...rinci.kolom.flatMap(({ indeks, jenis }): readonly Ukuran[] =>
      /^(?:no|kode)$/.test(jenis)
        ? []
        : [(isi) => jumlahDi(isi, indeks), (isi) => jumlahDi(isi, indeks)?.div(isi.length)],
    ),
  ];
}

function jumlahDi(isi: readonly BarisTabel[], indeks: number): Fraction | undefined {
  const nilai = isi.map(({ sel }) => nilaiSel(sel[indeks])).filter((satu) => satu !== undefined);
  return nilai.length === isi.length ? jumlahkan(nilai) : undefined;
}

function cocok({ hitung, angka }: { readonly hitung: Fraction | undefined; readonly angka: Angka }): boolean {
  return hitung !== undefined && tepat(hitung, angka);
}

function ragam(semua: readonly { readonly angka: Angka }[]): number {
  return new Set(semua.map(({ angka }) => angka.nilai.toFraction())).size;
}
