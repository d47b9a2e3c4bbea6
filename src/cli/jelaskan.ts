import { rangkaiProyek } from '../site/rangkai.ts';
import { suggest } from '../nearest.ts';
import { saranFakta } from '../view/saran-fakta.ts';
import { tampilFakta } from '../view/tampil.ts';
import { jelaskan as jelaskanFakta, type Penjelasan, turunan } from '../view/jelaskan.ts';
import type { Fakta } from '../calc/graf.ts';
import type { Effects } from './effects.ts';

export interface OpsiJelaskan {
  readonly format: 'teks' | 'json';
  /** Berapa tingkat masukan yang diuraikan di terminal. */
  readonly dalam: number;
}

/** `puspenkom-asn 2025 IKU.1` sama dengan `puspenkom-asn/2025 IKU.1`; hasilnya laporan dan kunci fakta. */
export function satukanLaporan(laporan: string, sisa: readonly string[]): readonly [string, string] {
  const [pertama = '', kedua = ''] = sisa;
  return !laporan.includes('/') && /^(19|20)\d\d(-(19|20)\d\d)?$/.test(pertama)
    ? [`${laporan}/${pertama}`, kedua]
    : [laporan, pertama];
}

type Sarana = Pick<Effects, 'bacaIsi' | 'lapor'>;

/**
 * Menjelaskan asal sebuah fakta sampai ke berkas datanya. Awalan kunci (`IKU.11`) atau tanpa kunci mencetak daftar fakta
 * dengan nilainya. Kode keluar 1 bila laporan atau faktanya tidak ada.
 */
export async function jelaskan(
  root: string,
  laporan: string,
  kunci: string,
  { format, dalam }: OpsiJelaskan,
  { bacaIsi, lapor }: Sarana,
): Promise<number> {
  const { semuaHasil } = rangkaiProyek(await bacaIsi(root));
  const hasil = semuaHasil.get(laporan);
  if (hasil === undefined) {
    lapor(`Laporan "${laporan}" tidak dikenal; ${suggest(laporan, [...semuaHasil.keys()])}.`);
    return 1;
  }
  const fakta = hasil.fakta.get(kunci);
  const didalam = [...hasil.fakta.values()].filter(
    (satu) => kunci === '' || satu.kunci.startsWith(`${kunci}.`),
  );
  if (fakta === undefined && didalam.length > 0) {
    cetakDaftar(didalam, format, lapor);
    return 0;
  }
  if (fakta === undefined) {
    const kode = hasil.periode.indikator.map((satu) => satu.kode);
    lapor(`Fakta "${kunci}" tidak dikenal; ${saranFakta(kunci, [...hasil.fakta.keys()], kode)}.`);
    return 1;
  }
  if (format === 'json') {
    const pohon = turunan(kunci, hasil.fakta).flatMap((satu) => hasil.fakta.get(satu) ?? []);
    lapor(
      JSON.stringify(
        pohon.map((satu) => jelaskanFakta(satu, hasil.fakta)),
        undefined,
        2,
      ),
    );
  } else cetakPohon(fakta, hasil.fakta, lapor, { awal: '', lanjut: '', dalam }, new Set());
  return 0;
}

/** Daftar kunci fakta dengan nilai dan sebutannya. */
function cetakDaftar(fakta: readonly Fakta[], format: 'teks' | 'json', lapor: Sarana['lapor']): void {
  const isi = fakta.map((satu) => ({
    kunci: satu.kunci,
    nilai: tampilFakta(satu, 'lengkap'),
    label: satu.label,
  }));
  if (format === 'json') {
    lapor(JSON.stringify(isi, undefined, 2));
    return;
  }
  const lebar = Math.max(...isi.map(({ kunci }) => kunci.length));
  for (const { kunci, nilai, label } of isi) lapor(`${kunci.padEnd(lebar)}  ${nilai}  (${label})`);
}

/** Awalan baris di terminal, dan sisa tingkat yang masih diuraikan. */
interface Cabang {
  readonly awal: string;
  readonly lanjut: string;
  readonly dalam: number;
}

/** Pohon di terminal; cabang yang sudah dijelaskan di atas hanya disebut. */
function cetakPohon(
  fakta: Fakta,
  semua: ReadonlyMap<string, Fakta>,
  lapor: (baris: string) => void,
  { awal, lanjut, dalam }: Cabang,
  sudah: Set<string>,
): void {
  const isi = jelaskanFakta(fakta, semua);
  const ulang = sudah.has(fakta.kunci) && isi.masukan.length > 0;
  lapor(`${awal}${isi.label}: ${isi.nilai}  (${isi.kunci})${ulang ? '  lihat di atas' : ''}`);
  if (ulang) return;
  sudah.add(fakta.kunci);
  const beranak = isi.masukan.length > 0 && dalam > 0;
  for (const baris of keterangan(isi)) lapor(`${lanjut}${beranak ? '│ ' : '  '}${baris}`);
  if (!beranak) return;
  for (const [index, kunci] of isi.masukan.entries()) {
    const anak = semua.get(kunci);
    const terakhir = index === isi.masukan.length - 1;
    const cabang = {
      awal: `${lanjut}${terakhir ? '└─ ' : '├─ '}`,
      lanjut: `${lanjut}${terakhir ? '   ' : '│  '}`,
      dalam: dalam - 1,
    };
    if (anak !== undefined) cetakPohon(anak, semua, lapor, cabang, sudah);
  }
}

function keterangan({
  kata,
  lambang,
  angka,
  sumber,
  tempat,
  asal,
  catatan,
  sebab,
  masukan,
}: Penjelasan): string[] {
  return [
    ...(masukan.length === 0 ? [] : [`${kata}${lambang === undefined ? '' : `   ${lambang}`}`]),
    ...(angka === undefined ? [] : [angka]),
    ...(masukan.length === 0 ? [] : [`menurut ${sumber}`]),
    ...(tempat === undefined ? [] : [`${tempat.file}:${tempat.line}:${tempat.column}`]),
    ...(asal === undefined ? [] : [`asal ${asal}`]),
    ...(catatan === undefined ? [] : [`catatan: ${catatan}`]),
    ...(sebab === undefined ? [] : [`sebab: ${sebab}`]),
  ];
}
