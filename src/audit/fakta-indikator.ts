import type { Angka } from '../claims/angka.ts';
import type { Bilangan } from '../claims/bilangan.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import type { Indikator } from '../claims/indikator.ts';
import type { JenisKlaim, Klaim } from '../claims/klaim.ts';
import type { Paragraf } from '../claims/tipe.ts';
import { sama } from './banding.ts';

/** Indikator yang dibicarakan sebuah kalimat: yang disebutnya, atau pokok bagiannya. */
export function pokokKalimat(dokumen: Dokumen, prosa: Paragraf, teks: string): Indikator | undefined {
  const disebut = dokumen.sebutanIndikator.cari(teks);
  if (disebut === 'banyak') return undefined;
  const bagian = dokumen.pokok.findLast(({ baris, akhir }) => baris < prosa.baris && prosa.baris <= akhir);
  return disebut ?? bagian?.indikator;
}

/** Klaim indikator itu; indikator berjudul sama dengan kode lain ikut. */
export function klaimIndikator({ klaim }: Dokumen, { id, judul }: Indikator): readonly Klaim[] {
  return klaim.filter(({ indikator }) => indikator.id === id && indikator.judul === judul);
}

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
function deretBagian(
  { tabel, pokok }: Dokumen,
  indikator: Indikator,
  tahun: number | undefined,
): readonly Klaim[] {
  const bagian = pokok.filter((satu) => satu.indikator === indikator);
  return tabel.flatMap((satu): readonly Klaim[] => {
    const [baris, ...lain] = satu.isi;
    const disini = bagian.some(({ baris: awal, akhir }) => awal <= satu.baris && satu.akhir <= akhir);
    if (!disini || baris === undefined || lain.length > 0) return [];
    if (!/^(?:nilai|realisasi|capaian|skor|indeks|angka)\b/i.test(baris.label)) return [];
    const kolom = satu.kolom.filter((itu) => /^(?:tahun )?20\d\d$/i.test(itu.judul));
    const angka = baris.sel[kolom.find((itu) => itu.tahun === tahun)?.indeks ?? -1]?.angka;
    return kolom.length < 2 || angka === undefined
      ? []
      : [{ indikator, jenis: 'seri', tahun, angka, baris: baris.baris, tabel: satu }];
  });
}

type AngkaBaris = readonly { readonly angka: Angka; readonly baris: number }[];

/** Dihitung sekali untuk setiap indikator sebuah dokumen; ingatan ini tidak mengubah hasil. */
const INGATAN = new WeakMap<Dokumen, Map<Indikator, AngkaBaris>>();

/** Semua angka yang wajar disebut tentang indikator itu: barisnya di semua tabel dan isi tabel di bagiannya. */
export function angkaIndikator(dokumen: Dokumen, indikator: Indikator): AngkaBaris {
  const ingatan = INGATAN.get(dokumen) ?? new Map<Indikator, AngkaBaris>();
  INGATAN.set(dokumen, ingatan);
  const ada = ingatan.get(indikator) ?? kumpulkanAngka(dokumen, indikator);
  ingatan.set(indikator, ada);
  return ada;
}

const CACAH = new WeakMap<Dokumen, ReadonlyMap<string, number>>();

/** Di berapa baris sebuah tulisan angka muncul utuh. */
export function banyakTulisan(dokumen: Dokumen, tulisan: string): number {
  const ada = CACAH.get(dokumen) ?? hitungTulisan(dokumen);
  CACAH.set(dokumen, ada);
  return ada.get(tulisan) ?? 0;
}

function hitungTulisan({ baris }: Dokumen): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  for (const teks of baris)
    for (const satu of new Set(teks.match(/\d+(?:[.,]\d+)*/g) ?? []))
      hasil.set(satu, (hasil.get(satu) ?? 0) + 1);
  return hasil;
}

function kumpulkanAngka(dokumen: Dokumen, indikator: Indikator): AngkaBaris {
  const bagian = dokumen.pokok.filter((satu) => satu.indikator === indikator);
  const milik = new Set(
    dokumen.barisIndikator.filter((satu) => satu.indikator === indikator).map(({ baris }) => baris),
  );
  return dokumen.tabel.flatMap(({ isi }) =>
    isi
      .filter(
        (baris) =>
          milik.has(baris) || bagian.some((satu) => satu.baris <= baris.baris && baris.baris <= satu.akhir),
      )
      .flatMap(({ sel, baris }) =>
        sel.flatMap(({ angka }) => (angka === undefined ? [] : [{ angka, baris }])),
      ),
  );
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
