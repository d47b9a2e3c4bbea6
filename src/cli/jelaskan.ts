import { rangkaiProyek } from '../site/rangkai.ts';
import { suggest } from '../nearest.ts';
import { jelaskan as jelaskanFakta, type Penjelasan, turunan } from '../view/jelaskan.ts';
import type { Fakta } from '../calc/graf.ts';
import type { Effects } from './effects.ts';

export interface OpsiJelaskan {
  readonly format: 'teks' | 'json';
}

type Sarana = Pick<Effects, 'bacaIsi' | 'lapor'>;

/** Menjelaskan asal sebuah fakta sampai ke berkas datanya. Kode keluar 1 bila laporan atau faktanya tidak ada. */
export async function jelaskan(
  root: string,
  laporan: string,
  kunci: string,
  { format }: OpsiJelaskan,
  { bacaIsi, lapor }: Sarana,
): Promise<number> {
  const { semuaHasil } = rangkaiProyek(await bacaIsi(root));
  const hasil = semuaHasil.get(laporan);
  if (hasil === undefined) {
    lapor(`Laporan "${laporan}" tidak dikenal; ${suggest(laporan, [...semuaHasil.keys()])}.`);
    return 1;
  }
  const fakta = hasil.fakta.get(kunci);
  if (fakta === undefined) {
    lapor(`Fakta "${kunci}" tidak dikenal; ${suggest(kunci, [...hasil.fakta.keys()])}.`);
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
  } else cetakPohon(fakta, hasil.fakta, lapor, '', '', new Set());
  return 0;
}

/** Pohon di terminal; cabang yang sudah dijelaskan di atas hanya disebut. */
function cetakPohon(
  fakta: Fakta,
  semua: ReadonlyMap<string, Fakta>,
  lapor: (baris: string) => void,
  awal: string,
  lanjut: string,
  sudah: Set<string>,
): void {
  const isi = jelaskanFakta(fakta, semua);
  const ulang = sudah.has(fakta.kunci);
  lapor(
    `${awal}${isi.label}: ${isi.nilai}  (${isi.kunci})${ulang && isi.masukan.length > 0 ? '  lihat di atas' : ''}`,
  );
  if (ulang) return;
  sudah.add(fakta.kunci);
  for (const baris of keterangan(isi)) lapor(`${lanjut}${isi.masukan.length > 0 ? '│ ' : '  '}${baris}`);
  for (const [index, kunci] of isi.masukan.entries()) {
    const anak = semua.get(kunci);
    const terakhir = index === isi.masukan.length - 1;
    if (anak !== undefined)
      cetakPohon(
        anak,
        semua,
        lapor,
        `${lanjut}${terakhir ? '└─ ' : '├─ '}`,
        `${lanjut}${terakhir ? '   ' : '│  '}`,
        sudah,
      );
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
