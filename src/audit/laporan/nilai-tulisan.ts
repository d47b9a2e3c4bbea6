import type { Fakta } from '../../calc/graf.ts';
import type { Place } from '../../message.ts';
import type { Temuan } from '../temuan.ts';
import { faktaTercetak, type Sumber, tempatAsal } from './sumber.ts';
import type { TemuanLaporan } from './temuan.ts';
import type { BarisTulisan } from './tulisan.ts';

/** Aturan yang membandingkan dua daun data; fakta yang berbeda di sini justru pertentangannya. */
const ANTARDATA = /^(populasi-sama|skala-|uang-sama)/;

/** Temuan aturan tulisan dijadikan temuan dokumen kita: bertempat di isi, dan dinilai dengan fakta terhitung. */
export function nilaiTulisan(temuan: Temuan, baris: readonly BarisTulisan[], sumber: Sumber): TemuanLaporan {
  const disini = baris[temuan.baris - 1];
  const lain = (temuan.lain ?? []).flatMap((nomor) => baris[nomor - 1] ?? []);
  const tempat = (satu: BarisTulisan | undefined, tulisan: string): Place | undefined =>
    satu === undefined ? undefined : tempatAsal(satu, tulisan, sumber);
  const bantahan = dibantah(temuan, disini, lain, sumber);
  const dokumen = [...sumber.isi.keys()][0] ?? '';
  return {
    aturan: temuan.aturan,
    keparahan: temuan.keparahan,
    place: tempat(disini, temuan.tercetak) ?? { file: dokumen, line: 1, column: 1 },
    lain: lain.flatMap((satu) => tempat(satu, temuan.seharusnya) ?? []),
    pesan: sebutTempat(temuan.pesan, baris, sumber),
    saran: temuan.saran,
    bagian: disini?.bagian ?? '',
    tulisan: disini?.teks ?? '',
    subjek: subjekFakta(faktaDi(disini, temuan.tercetak, sumber)[0]),
    status: bantahan === undefined ? 'terbuka' : bantahan.status,
    alasan: bantahan?.alasan,
  };
}

type Bantahan = { readonly status: 'fakta' | 'diterima'; readonly alasan: string };

/** Fakta membantah dugaan bila angkanya hitungan berumus, atau kedua angkanya fakta yang berbeda. */
function dibantah(
  { aturan, tercetak, seharusnya }: Temuan,
  disini: BarisTulisan | undefined,
  lain: readonly BarisTulisan[],
  sumber: Sumber,
): Bantahan | undefined {
  const [ini] = faktaDi(disini, tercetak, sumber);
  if (ini === undefined || ANTARDATA.test(aturan)) return undefined;
  const lawan = [disini, ...lain].flatMap((satu) => faktaDi(satu, seharusnya, sumber)).sort(urut(sumber));
  const seindikator = lawan.find((satu) => milik(satu) === milik(ini) && milik(ini) !== '');
  const beda = seindikator ?? lawan[0];
  if (beda !== undefined && lawan.every(({ kunci }) => kunci !== ini.kunci)) {
    const alasan = alasanData(ini, sumber) ?? alasanData(beda, sumber);
    const keduanya = `Keduanya angka yang berbeda menurut data: ${ini.label} dan ${beda.label}.`;
    return alasan === undefined
      ? { status: 'fakta', alasan: keduanya }
      : { status: 'diterima', alasan: `${keduanya} ${alasan}` };
  }
  if (ini.rumus === 'salinan' || (ini.masukan.length === 0 && ini.rumus === 'data')) return undefined;
  const dari = ini.masukan.length === 0 ? 'isi datanya' : ini.masukan.slice(0, 4).join(', ');
  return { status: 'fakta', alasan: `${ini.label} dihitung dari ${dari}.` };
}

function faktaDi(baris: BarisTulisan | undefined, tulisan: string, sumber: Sumber): readonly Fakta[] {
  return baris === undefined ? [] : [...faktaTercetak(baris, tulisan, sumber)].sort(urut(sumber));
}

/** Yang bertahun laporan didahulukan, lalu yang kuncinya terpendek. */
function urut({ hasil: { periode } }: Sumber): (a: Fakta, b: Fakta) => number {
  const tahun = ({ kunci }: Fakta): number => (kunci.endsWith(`.${periode.tahun}`) ? 0 : 1);
  return (a, b) => tahun(a) - tahun(b) || a.kunci.length - b.kunci.length;
}

/** Kode indikator di depan kunci fakta, misalnya `IKU.4`. */
function milik({ kunci }: Fakta): string {
  return /(?:^|\/|\.)((?:IKU|IKK|IKP|IKSK|IKSS|IKSP)\.\d+(?:\.\d+)*)/.exec(kunci)?.[1] ?? '';
}

function subjekFakta(fakta: Fakta | undefined): string {
  return fakta === undefined ? '' : milik(fakta) || fakta.kunci;
}

/** Alasan perbedaan target yang sudah ditulis di rencana.yaml. */
function alasanData(fakta: Fakta, { hasil }: Sumber): string | undefined {
  const kode = milik(fakta);
  const data = hasil.periode.indikator.find((satu) => satu.kode === kode)?.data;
  if (data === undefined) return undefined;
  if (/target-(renstra|akhir)/.test(fakta.kunci)) return data.target.alasan_renstra;
  if (/target-ukur/.test(fakta.kunci)) return data.target_ukur?.alasan;
  return /target-renja/.test(fakta.kunci) ? data.target.alasan_renja : undefined;
}

/** `baris 614` dalam pesan menunjuk teks antara; diganti tempatnya di isi. */
function sebutTempat(pesan: string, baris: readonly BarisTulisan[], sumber: Sumber): string {
  return pesan.replace(/\b[Bb]aris (\d+(?:, \d+)*)/g, (_, nomor: string) => {
    const semua = nomor.split(', ').map((satu) => {
      const ke = baris[Number(satu) - 1];
      const place = ke === undefined ? undefined : tempatAsal(ke, '', sumber);
      return place === undefined ? 'sampul atau daftar' : `${pendek(place.file)}:${place.line}`;
    });
    return [...new Set(semua)].join(', ');
  });
}

function pendek(file: string): string {
  return file.split('/').slice(-2).join('/');
}
