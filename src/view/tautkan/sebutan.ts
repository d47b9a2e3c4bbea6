import type { Fraction } from 'fraction.js';
import type { Fakta } from '../../calc/graf.ts';
import { kata } from '../../claims/kata.ts';
import { formatAngka } from '../../format/angka.ts';
import { type Konteks, periode } from '../konteks.ts';
import { AKHIR, type Aspek, aspekBernama, aspekBilangan } from './aspek.ts';

/** Bagaimana sebuah fakta dapat disebut dalam kalimat. */
export interface SebutanFakta {
  readonly fakta: Fakta;
  /** Angka tercetaknya tanpa lambang, tanda, dan nol desimal di belakang. */
  readonly inti: string;
  /** Angka tercetaknya; nol desimalnya hanya boleh hilang bila nilainya memang bulat di situ. */
  readonly tercetak: string;
  readonly tepat: boolean;
  readonly negatif: boolean;
  /** Hal yang dibicarakan: kode indikator, `anggaran`, atau kunci fakta itu sendiri. */
  readonly subjek: string;
  /** Unit yang harus disebut, bila faktanya milik salah satu unit. */
  readonly unit: string | undefined;
  readonly aspek: Aspek | undefined;
  /** Kata-kata label yang mengenali fakta lepas. */
  readonly label: readonly string[];
  readonly tahun: number | undefined;
  readonly triwulan: number | undefined;
  /** Tahunnya sudah menjadi bagian sifatnya, misalnya target akhir Renstra. */
  readonly bebasWaktu: boolean;
}

/** Fakta bantu: batas skala, bobot pedoman, baris tabel, dan nilai antara tidak disebut prosa. */
const BANTU =
  /^(skala|pedoman|predikat|roadmap|lhe)\.|\.baris\.|\.hitungan(\.|$)|\.wilayah\.|^renstra\.|\.anggaran\.(?!unit)|^anggaran\.(program|kegiatan|kro)\./;

/** Jenis dokumen perencanaan. */
const RENCANA: ReadonlySet<string> = new Set(['renja', 'pk', 'roadmap']);
/** Dokumen perencanaan berbicara tentang pagu awal, walaupun belum direvisi. */
const PAGU_AKHIR = /^anggaran\..*\.?akhir$|^[^.]+(\.[^.]+)*\.pagu$/;

/** Semua fakta angka sebuah periode menurut angka tercetaknya. */
export function susunSebutan(konteks: Konteks): ReadonlyMap<string, readonly SebutanFakta[]> {
  const menurut = new Map<string, SebutanFakta[]>();
  const { indikator, sasaran } = periode(konteks);
  const kode = [...indikator, ...sasaran].map((satu) => satu.kode).sort((a, b) => b.length - a.length);
  const akhir = tahunAkhir(konteks);
  const rencana = RENCANA.has(konteks.dokumen.profil.jenis);
  const kembar = new RegExp(
    String.raw`\.target-renstra\.(?:${akhir ?? 0}|${konteks.hasil.periode.tahun})$|^anggaran\.unit\.${konteks.hasil.periode.unit.id}\.`,
  );
  for (const fakta of konteks.hasil.fakta.values()) {
    if (fakta.nilai.jenis !== 'angka' || BANTU.test(fakta.kunci) || kembar.test(fakta.kunci)) continue;
    if (rencana && PAGU_AKHIR.test(fakta.kunci)) continue;
    const { angka } = fakta.nilai;
    const tercetak = formatAngka(angka.abs(), fakta.satuan === 'rupiah' ? { tetap: 0 } : undefined);
    const inti = tercetak.replace(/,(\d*?)0+$/, ',$1').replace(/,$/, '');
    const satu = {
      fakta,
      inti,
      tercetak,
      tepat: isTepat(angka),
      negatif: angka.compare(0) < 0,
      ...urai(fakta, kode, akhir, konteks),
    };
    menurut.set(inti, [...(menurut.get(inti) ?? []), satu]);
  }
  return menurut;
}

/** Benar bila cetakan dua desimalnya tidak membulatkan apa pun. */
function isTepat({ n, d }: Fraction): boolean {
  return (n * 100n) % d === 0n;
}

type Uraian = Omit<SebutanFakta, 'fakta' | 'inti' | 'tercetak' | 'tepat' | 'negatif'>;

/** Menguraikan kunci `IKU.2.target.dit-ppu` menjadi subjek, sifat, unit, tahun, dan triwulannya. */
function urai(
  { kunci, label }: Fakta,
  kode: readonly string[],
  akhir: number | undefined,
  { laporan, hasil, dokumen }: Konteks,
): Uraian {
  const subjek = kode.find((satu) => kunci.startsWith(`${satu}.`)) ?? subjekLain(kunci);
  const bagian = kunci === subjek ? [] : kunci.slice(subjek.length + 1).split('.');
  const tahun = bagian.find((satu) => /^(19|20)\d\d$/.test(satu));
  const triwulan = bagian.find((satu) => /^tw[1-4]$/.test(satu));
  const semula = /^anggaran\.unit\.([^.]+)/.exec(kunci)?.[1];
  const unit = semula ?? bagian.find((satu) => laporan.unit.has(satu));
  const nama = bagian.find((satu) => satu !== tahun && satu !== triwulan && satu !== unit);
  const bilangan = aspekBilangan(kunci);
  const lepas = subjek === kunci && bilangan === undefined;
  const tahunFakta = tahun === undefined ? undefined : Number(tahun);
  return {
    subjek,
    unit: unit === hasil.periode.unit.id ? undefined : unit,
    aspek:
      bilangan ?? (lepas || nama === undefined ? undefined : sebutAspek(nama, akhir, dokumen.profil.jenis)),
    label: lepas ? kataPenting(label) : [],
    tahun: tahunFakta === hasil.periode.tahun ? undefined : tahunFakta,
    triwulan: triwulan === undefined ? undefined : Number(triwulan.slice(2)),
    bebasWaktu: nama?.endsWith('-akhir') === true,
  };
}

/** Tahun terakhir target Renstra. */
function tahunAkhir({ hasil }: Konteks): number | undefined {
  const tahun = [...hasil.fakta.keys()].flatMap(
    (kunci) => /\.target-renstra\.(\d{4})$/.exec(kunci)?.[1] ?? [],
  );
  return tahun.length === 0 ? undefined : Math.max(...tahun.map(Number));
}

/** Target akhir Renstra juga disebut dengan tahunnya; di dokumen perencanaan, pagu adalah pagu awal. */
function sebutAspek(nama: string, akhir: number | undefined, jenis: string): Aspek {
  if (RENCANA.has(jenis) && (nama === 'awal' || nama === 'pagu-awal'))
    return { kata: aspekBernama('akhir').kata };
  const aspek = aspekBernama(nama);
  if (nama !== 'target-akhir' || akhir === undefined) return aspek;
  return { ...aspek, wajib: new RegExp(`${AKHIR.source}|\\b${akhir}\\b`, 'i') };
}

function subjekLain(kunci: string): string {
  if (/^anggaran\.unit\.[^.]+\./.test(kunci)) return kunci.split('.').slice(0, 3).join('.');
  if (/^anggaran\.ro\./.test(kunci)) return kunci.slice(0, kunci.replace(/\.\d{4}$/, '').lastIndexOf('.'));
  if (/^anggaran\.prioritas-nasional\./.test(kunci)) return 'anggaran.prioritas-nasional';
  if (/^(anggaran|efisiensi)\.[^.]+(\.\d{4})?$/.test(kunci)) return kunci.split('.')[0] ?? kunci;
  if (/^perspektif\.[^.]+\./.test(kunci)) return kunci.split('.').slice(0, 2).join('.');
  return kunci;
}

/** Kata umum yang tidak mengenali sebuah fakta. */
const UMUM = new Set(
  'dan di ke dari yang atas untuk oleh pada dengan dalam the jumlah banyaknya banyak nilai tahun baris persentase setiap sebuah serta terhadap atau menurut setahun'.split(
    ' ',
  ),
);

/** Kata pembeda sebuah label atau judul, huruf kecil. */
export function kataPenting(teks: string): readonly string[] {
  return kata(teks).filter((satu) => !UMUM.has(satu) && !/^\d{1,4}$/.test(satu) && satu.length > 2);
}
