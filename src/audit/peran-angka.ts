import { bacaBilangan, type Bilangan } from '../claims/bilangan.ts';
import { AWAL_KODE } from '../claims/indikator.ts';
import type { JenisKlaim } from '../claims/klaim.ts';
import { tahunDi } from './fakta-indikator.ts';
import { nilaiBertahun } from './nilai-bertahun.ts';

/** Peran sebuah bilangan dalam kalimatnya: "dari target 20", "capaiannya 120%", "79% pada 2022". */
export interface AngkaBerperan {
  readonly bilangan: Bilangan;
  readonly peran: JenisKlaim;
  readonly tahun: number | undefined;
}

/** Kode indikator di dalam kalimat. */
const KODE = new RegExp(String.raw`\b${AWAL_KODE}[\s.-]?\d+(?:\.\d+)*\b`, 'g');
const RUJUKAN = /\b(?:Tabel|Gambar|Grafik|Lampiran) \d+(?:\.\d+)*/g;

const TARGET =
  /\b(?:di)?target(?:nya|kan)?(?: (?:kinerja|iku|ikk|indikator|ini|itu|tersebut|tahun|tahunan|20\d\d|yang|telah|sudah|ditetapkan|ditentukan|diperjanjikan|pada|dalam|perjanjian|karena|pun|sebesar|sejumlah|sebanyak|yaitu|yakni|adalah|ialah|menjadi))*\s*$/i;
/** "Target nilai pelaksanaan reformasi birokrasi sebesar 35": nama ukurannya di antara kata target dan angkanya. */
const TARGET_BERNAMA =
  /(?<!\b(?:atas|bawah|melampaui|melebihi|memenuhi|mencapai|dari|terhadap|dengan) )\btarget(?:nya)?\b(?:(?!realisasi|capaian|target|mencapai)(?:[^.;,\d]|\b20\d\d\b)){0,70}\b(?:sebesar|adalah|sejumlah|sebanyak|ditetapkan)\s*$/i;
const PERJANJIAN_DEPAN =
  /\b(?:perjanjian kinerja|PK)(?: dan [a-z]+)?(?: tahun)?(?: 20\d\d)? (?:menetapkan|menargetkan|mencantumkan)(?: target)?(?: sebesar)?\s*$|\bdiperjanjikan(?: (?:untuk|pada|tahun|20\d\d|adalah|sebesar|yaitu))*\s*$/i;
const PERJANJIAN_BELAKANG = /^\s*(?:[a-z]+ )?(?:dalam|di|pada|menurut) (?:perjanjian kinerja|PK)\b/i;
const CAPAIAN =
  /\b(?:(?:pen)?capaian(?:nya)?|tercapai)\b(?:(?!target|realisasi|nilai|indeks|skor)[^.;,\d]){0,45}$/i;
const REALISASI = /\b(?:te)?realisasi(?:nya|kan)?\b(?:(?!target|capaian)(?:[^.;\d]|\b20\d\d\b)){0,70}$/i;
/** "24 instansi dari target 20", "85,88%, sedikit di atas target 85%". */
const SEBELUM_TARGET =
  /^(?:\s[a-z]+)?,?\s(?:(?:sedikit|jauh|masih)\s)?(?:di atas|di bawah|melampaui|melebihi|memenuhi|dari|terhadap)\starget\b/i;
/** "mencatat 24 instansi, sehingga capaiannya 120%". */
const SEBELUM_CAPAIAN = /^(?:\s[a-z]+)?,? (?:sehingga|dengan|atau) (?:(?:pen)?capaian(?:nya)?|tercapai)\b/i;
const KATA_KERJA = /\b(?:mencatat|tercatat|menghasilkan|bernilai|mencapai|adalah|sebesar|sebanyak)\s*$/i;
/** Ukuran berdesimal yang disebut langsung: "bernilai 93,26", "memberi nilai 70,60". */
const NILAI =
  /\b(?:nilai(?:nya)?|skor(?:nya)?|indeks(?:nya)?|bernilai|mencapai|tercatat|adalah|sebesar)\s*$/i;
const BERTAHUN = /\bpada (?:tahun )?20\d\d (?:dengan|sebesar|adalah|mencapai|tercatat) $/i;
const LAIN =
  /triwulan|\btw\b|semester|bulan|jangka menengah|renstra|rencana strategis|rpjm|nasional|provinsi|pusat|semula|sebelum|(?:tahun|yang) lalu\b|tahun (?:depan|berikut)|mendatang|target awal|revisi|selisih|anggaran|pagu|belanja|bila|jika|seandainya|terpaut|akhir|kumulatif|\bunit|\bper [a-z]+$|\bpoin\b|rata-rata capaian/i;
const LAIN_BELAKANG =
  /^\s?(?:[a-z]+ )?\(?(?:(?:pada|di|untuk|dalam|menurut|sampai|hingga|akhir|tahun|target) )*(?:triwulan|tw\b|semester|bulan|renstra|rencana strategis|rpjm|nasional|provinsi|jangka|poin|kumulatif|per [a-z])/i;
/** Keterangan kalimat yang berlaku bagi semua angka sesudahnya. */
const KERANGKA =
  /triwulan|\btw\b|semester|\bbulan\b|secara nasional|tingkat (?:nasional|provinsi)|prognosis/i;
/** Capaian terhadap target yang bukan target tahun itu. */
const KERANGKA_CAPAIAN =
  /renstra|rencana strategis|rpjm|jangka menengah|kumulatif|target akhir|nasional|provinsi/i;
const GERAK =
  /\b(?:naik|meningkat|bertambah|kenaikan|peningkatan|turun|menurun|berkurang|penurunan|selisih|kurang|lebih)(?: (?:sebesar|sebanyak))?\s*$/i;
/** "dari 108,97% pada 2021 …, lalu turun ke 109,16%": nilai tahun terakhir deretnya. */
const UJUNG_DERET = /\b(?:naik|meningkat|turun|menurun) (?:ke|menjadi)\s*$/i;

/** Semua bilangan yang perannya jelas di kalimat itu. */
export function angkaBerperan(teks: string, laporan: number | undefined): readonly AngkaBerperan[] {
  const bertahun = new Map(nilaiBertahun(teks).map(({ bilangan, tahun }) => [bilangan.letak, tahun]));
  const semua = bacaBilangan(teks);
  return semua.flatMap((bilangan, i): readonly AngkaBerperan[] => {
    const awal = semua[i - 1]?.akhir ?? 0;
    const depan = tanpaRujukan(teks.slice(awal, bilangan.letak));
    const belakang = teks.slice(bilangan.akhir, semua[i + 1]?.letak).slice(0, 60);
    const tahunnya =
      bertahun.get(bilangan.letak) ??
      (BERTAHUN.test(depan) ? tahunDi(depan, depan.length, undefined) : undefined);
    const peran = ujungTarget(teks, awal, depan)
      ? 'target'
      : peranBilangan(bilangan, depan, belakang, tahunnya !== undefined);
    if (peran !== undefined && berkerangka(sesudahTahunan(teks.slice(0, bilangan.letak)), peran)) return [];
    if (peran !== undefined)
      return [{ bilangan, peran, tahun: tahunnya ?? tahunDi(teks, bilangan.letak, laporan) }];
    const ujung = bertahun.size > 0 && !bilangan.rupiah && UJUNG_DERET.test(depan);
    return ujung ? [{ bilangan, peran: 'realisasi', tahun: laporan }] : [];
  });
}

function berkerangka(sebelum: string, peran: JenisKlaim): boolean {
  return KERANGKA.test(sebelum) || (peran === 'capaian' && KERANGKA_CAPAIAN.test(sebelum));
}

/** "Triwulan III menjadi nilai tahunan: realisasi …" kembali membicarakan tahunnya. */
function sesudahTahunan(teks: string): string {
  return teks.split(/\btahunan\b/i).at(-1) ?? '';
}

/** "Target dinaikkan, dari 70% menjadi 85%": angka kedua target juga. */
function ujungTarget(teks: string, awal: number, depan: string): boolean {
  return (
    /^\s*(?:menjadi|ke)\s*$/i.test(depan) &&
    /\btarget(?:nya)?\b(?:(?!realisasi|capaian)[^.;\d]){0,45}\bdari [\d.,]+%?$/i.test(
      teks.slice(0, awal).trimEnd(),
    )
  );
}

function tanpaRujukan(teks: string): string {
  return teks.replace(KODE, 'itu').replace(RUJUKAN, 'itu');
}

function peranBilangan(
  bilangan: Bilangan,
  depan: string,
  belakang: string,
  bertahun: boolean,
): JenisKlaim | undefined {
  if (bilangan.rupiah || GERAK.test(depan) || LAIN_BELAKANG.test(belakang)) return undefined;
  if (/\b(?:bukan|rata-rata|rerata)\b[^.;,]*$/i.test(depan)) return undefined;
  if (PERJANJIAN_BELAKANG.test(belakang) || PERJANJIAN_DEPAN.test(depan)) return 'target';
  const klausa = depan.slice(depan.lastIndexOf(',') + 1);
  if (
    !LAIN.test(klausa) &&
    (SEBELUM_TARGET.test(belakang) || (KATA_KERJA.test(klausa) && SEBELUM_CAPAIAN.test(belakang)))
  )
    return 'realisasi';
  if (LAIN.test(sesudahTahunan(depan))) return undefined;
  if (TARGET.test(depan) || TARGET_BERNAMA.test(depan)) return 'target';
  if ((bilangan.persen || bilangan.angka.desimal > 0) && CAPAIAN.test(depan)) return 'capaian';
  if (REALISASI.test(depan) || bertahun) return 'realisasi';
  return bilangan.angka.desimal > 1 && NILAI.test(depan) ? 'realisasi' : undefined;
}

/** Kode indikator terakhir sebelum letak itu; tidak ada: satu-satunya kode di kalimatnya. */
export function kodeDi(teks: string, letak: number): string | undefined {
  const semua = [...teks.matchAll(KODE)];
  const sebelum = semua.findLast(({ index }) => index < letak) ?? (semua.length === 1 ? semua[0] : undefined);
  return sebelum?.[0].replace(/^([A-Z]+)[\s.-]?/, '$1.');
}
