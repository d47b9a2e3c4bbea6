import type { Angka } from '../claims/angka.ts';
import type { Bilangan } from '../claims/bilangan.ts';
import { bagianPada, type Dokumen } from '../claims/dokumen.ts';
import type { Indikator } from '../claims/indikator.ts';
import { lipat } from '../claims/kata.ts';
import type { JenisKlaim, Klaim } from '../claims/klaim.ts';
import { terakhirSampai, yangMemuat } from '../claims/letak.ts';
import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, Paragraf } from '../claims/tipe.ts';
import { sama } from './banding.ts';

/** Indikator yang dibicarakan sebuah kalimat: yang disebutnya, atau pokok bagiannya. */
export function pokokKalimat(dokumen: Dokumen, prosa: Paragraf, teks: string): Indikator | undefined {
  const disebut = dokumen.sebutanIndikator.cari(teks);
  if (disebut === 'banyak') return undefined;
  if (disebut !== undefined) return disebut;
  const pokok = terakhirSampai(dokumen.pokok, prosa.baris - 1, ({ baris }) => baris);
  const bagian = bagianPada(dokumen.bagian, prosa.baris);
  // Judul berkode yang disingkat, "IKU 4 APM SMP", tetap menutup bagian indikator sebelumnya.
  if (bagian !== undefined && bagian.baris > (pokok?.baris ?? 0))
    return dokumen.indikator.cari(bagian.kode, bagian.judul) ?? dokumen.indikator.cari(bagian.kode, '');
  return pokok !== undefined && prosa.baris <= pokok.akhir ? pokok.indikator : undefined;
}

/** Klaim indikator itu; indikator berjudul sama dengan kode lain ikut. */
export function klaimIndikator(dokumen: Dokumen, { id, judul }: Indikator): readonly Klaim[] {
  return klaimMenurutIndikator(dokumen).get(`${id}|${judul}`) ?? [];
}

const klaimMenurutIndikator = sekali(({ klaim }: Dokumen) =>
  Map.groupBy(klaim, ({ indikator: { id, judul } }) => `${id}|${judul}`),
);

/** Klaim semua indikator berkode itu. */
export function klaimKode(dokumen: Dokumen, kode: string | undefined): readonly Klaim[] {
  return klaimMenurutKode(dokumen).get(kode) ?? [];
}

const klaimMenurutKode = sekali(({ klaim }: Dokumen): ReadonlyMap<string | undefined, readonly Klaim[]> =>
  Map.groupBy(klaim, ({ indikator }) => indikator.kode),
);

/** Nilai satu jenis pada satu tahun; kolom tahun di tabel perkembangan adalah realisasi. */
export function nilaiTahun(
  dokumen: Dokumen,
  indikator: Indikator,
  jenis: JenisKlaim,
  tahun: number | undefined,
): readonly Klaim[] {
  const semua = klaimIndikator(dokumen, indikator).filter(
    (satu) =>
      satu.tahun === tahun && (satu.jenis === jenis || (jenis === 'realisasi' && satu.jenis === 'seri')),
  );
  return semua.length === 0 && jenis === 'realisasi' ? deretBagian(dokumen, indikator, tahun) : semua;
}

/** Tabel sebaris `Tahun | 2022 | 2023 | 2024` di bagian indikator itu adalah deretnya. */
function deretBagian(dokumen: Dokumen, indikator: Indikator, tahun: number | undefined): readonly Klaim[] {
  return (tabelSebarisBagian(dokumen).get(indikator) ?? []).flatMap((satu): readonly Klaim[] => {
    const [baris] = satu.isi;
    if (baris === undefined) return [];
    if (!/^(?:nilai|realisasi|capaian|skor|indeks|angka)\b/i.test(baris.label)) return [];
    const kolom = satu.kolom.filter((itu) => /^(?:tahun )?20\d\d$/i.test(itu.judul));
    const angka = baris.sel[kolom.find((itu) => itu.tahun === tahun)?.indeks ?? -1]?.angka;
    return kolom.length < 2 || angka === undefined
      ? []
      : [{ indikator, jenis: 'seri', tahun, angka, baris: baris.baris, tabel: satu }];
  });
}

const tabelSebarisBagian = sekali(({ tabel, pokok }: Dokumen) =>
  kelompokkan(
    tabel.flatMap((satu) => {
      const bagian = satu.isi.length === 1 ? yangMemuat(pokok, satu.baris) : undefined;
      return bagian === undefined || satu.akhir > bagian.akhir ? [] : [[bagian.indikator, satu] as const];
    }),
  ),
);

function kelompokkan<K, V>(pasangan: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const kelompok = Map.groupBy(pasangan, ([kunci]) => kunci);
  return new Map([...kelompok].map(([kunci, isi]) => [kunci, isi.map(([, nilai]) => nilai)]));
}

type AngkaBaris = readonly { readonly angka: Angka; readonly baris: number }[];

/** Semua angka yang wajar disebut tentang indikator itu: barisnya di semua tabel dan isi tabel di bagiannya. */
export function angkaIndikator(dokumen: Dokumen, indikator: Indikator): AngkaBaris {
  return angkaMenurutIndikator(dokumen).get(indikator) ?? [];
}

/** Di berapa baris sebuah tulisan angka muncul utuh. */
export function banyakTulisan(dokumen: Dokumen, tulisan: string): number {
  return cacahTulisan(dokumen).get(tulisan) ?? 0;
}

const cacahTulisan = sekali(({ baris }: Dokumen): ReadonlyMap<string, number> => {
  const hasil = new Map<string, number>();
  for (const teks of baris)
    for (const satu of new Set(teks.match(/\d+(?:[.,]\d+)*/g) ?? []))
      hasil.set(satu, (hasil.get(satu) ?? 0) + 1);
  return hasil;
});

const angkaMenurutIndikator = sekali(
  ({ tabel, pokok, barisIndikator }: Dokumen): ReadonlyMap<Indikator, AngkaBaris> => {
    const milik = new Map(barisIndikator.map(({ baris, indikator }) => [baris, indikator]));
    const semua = tabel
      .flatMap(({ isi }) => isi)
      .flatMap((baris) =>
        [...new Set([milik.get(baris), yangMemuat(pokok, baris.baris)?.indikator])].flatMap((indikator) =>
          indikator === undefined ? [] : angkaBaris(baris).map((angka) => [indikator, angka] as const),
        ),
      );
    return kelompokkan(semua);
  },
);

function angkaBaris({ sel, baris }: BarisTabel): AngkaBaris {
  return sel.flatMap(({ angka }) => (angka === undefined ? [] : [{ angka, baris }]));
}

const tulisanAngka = sekali(({ baris }: Dokumen) =>
  baris.map((teks) => teks.match(/\d[\d.,]*/g)?.join(' ') ?? '').join('\n'),
);

/** Benar bila tulisan angka itu tertulis, utuh atau sebagai bagian angka lain, di lebih dari satu baris. */
export function berulang(dokumen: Dokumen, tulisan: string): boolean {
  const semua = tulisanAngka(dokumen);
  const pertama = semua.indexOf(tulisan);
  const akhirBaris = pertama < 0 ? -1 : semua.indexOf('\n', pertama);
  return akhirBaris >= 0 && semua.includes(tulisan, akhirBaris);
}

/** Sama menurut desimal tercetak; `11,4 juta` juga sama dengan 11,4 di tabel bersatuan juta. */
export function samaBilangan({ angka: tertulis }: Bilangan, tabel: Angka): boolean {
  if (sama(tertulis, tabel)) return true;
  return tertulis.tulisan.replace(/,-$/, '') === tabel.tulisan.replace(/[%\sRp]/gi, '');
}

/** Tahun yang berlaku di sebuah letak kalimat: tahun terakhir yang disebut sebelumnya, atau tahun laporan. */
export function tahunDi(teks: string, letak: number, laporan: number | undefined): number | undefined {
  const sebelum = [...teks.slice(0, letak).matchAll(/\b(20\d\d)\b/g)].at(-1)?.[1];
  return sebelum === undefined ? laporan : Number(sebelum);
}

/** Indikator yang makin kecil makin baik menurut namanya. */
export function makinKecil({ judul }: Pick<Indikator, 'judul'>): boolean {
  return /kemiskinan|miskin|pengangguran|gini|kematian|stunting|prevalensi|kecelakaan|inflasi|waktu|lama (?:proses|pelayanan|penyelesaian)|risiko|keluhan|pengaduan|kesenjangan|ketimpangan|kejadian|kehilangan|emisi|putus sekolah|temuan|kasus/i.test(
    judul,
  );
}

/** Benar bila kalimat menyebut baris sebuah tabel di bagian pokoknya: yang dibicarakan unit atau rinciannya. */
export function menyebutRincian({ pokok, tabel }: Dokumen, { baris }: Paragraf, teks: string): boolean {
  const bagian = yangMemuat(pokok, baris);
  const isi = ` ${lipat(teks)} `;
  return (
    bagian !== undefined &&
    tabel
      .filter((satu) => satu.baris >= bagian.baris && satu.akhir <= bagian.akhir)
      .some((satu) =>
        satu.isi.some(
          ({ label }) =>
            label.includes(' ') &&
            isi.includes(` ${lipat(label)} `) &&
            !lipat(bagian.indikator.judul).includes(lipat(label)),
        ),
      )
  );
}
