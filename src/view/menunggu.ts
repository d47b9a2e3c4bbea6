import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { PeriodeIsi } from '../load/isi.ts';
import { susunGrafik } from './grafik/daftar.ts';
import { atributKomponen } from './kerangka.ts';
import { cariIndikator, cobaSusun, DataKurang, type Konteks, pada, periode } from './konteks.ts';
import { susunTabel } from './tabel/daftar.ts';

/** Data yang ditunggu sebuah komponen. */
export interface Menunggu {
  /** Apa yang kurang, dalam kata-kata penulis: `pagu dan realisasi anggaran`. */
  readonly apa: string;
  /** Sebutan pendek berkasnya, untuk halaman: `anggaran.yaml`. */
  readonly di: string;
  /** Jalur lengkapnya, untuk pesan pemeriksaan. */
  readonly jalur: string;
}

/**
 * Data yang belum ada bagi sebuah komponen yang penulisannya benar; `undefined` bila datanya ada, atau bila yang salah
 * memang tulisannya. Di rancangan komponen itu dicetak sebagai kotak sampai datanya ada.
 */
export function menunggu(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  dokumen: Konteks,
): Menunggu | undefined {
  const atribut = atributKomponen(node);
  const konteks = pada(dokumen, atribut);
  if (konteks === undefined) return periodeMenunggu(dokumen, atribut['periode'] ?? '');
  const { isi } = periode(konteks);
  switch (node.name) {
    case 'Nilai':
      return konteks.hasil.fakta.has(atribut['fakta'] ?? '')
        ? undefined
        : faktaMenunggu(konteks, atribut['fakta'] ?? '');
    case 'Tabel':
      if (atribut['data'] !== undefined && isi.fakta === undefined)
        return berkas(konteks, `tabel ${atribut['data']}`, 'fakta');
      return kurang(
        konteks,
        cobaSusun(() => susunTabel(dokumen, atribut)),
      );
    case 'Grafik':
      return kurang(
        konteks,
        cobaSusun(() => susunGrafik(dokumen, atribut)),
      );
    case 'Sebut':
      return atribut['apa'] === 'tugas' && dokumen.dokumen.unit.tugas === undefined
        ? {
            apa: `tugas ${dokumen.dokumen.unit.singkat}`,
            di: 'instansi.yaml',
            jalur: 'content/instansi.yaml',
          }
        : undefined;
    case 'Rumus': {
      const { pedoman } = periode(konteks);
      const rumus = atribut['isi'] ?? '';
      if (RUMUS.has(rumus) && !pedoman.rumus.some(({ id }) => id === rumus))
        return milikPedoman(konteks, `rumus ${rumus}`);
      const indikator = cariIndikator(konteks, atribut['indikator'] ?? '');
      return indikator !== undefined && indikator.data.formula === undefined
        ? berkas(konteks, `formula ${indikator.kode}`, 'rencana')
        : undefined;
    }
    case 'PerjanjianKinerja':
    case 'TandaTanganPK':
      return isi.pk === undefined ? berkas(konteks, 'Perjanjian Kinerja', 'pk') : undefined;
    default:
      return undefined;
  }
}

/** Rumus yang biasa dicetak; pedoman sebuah instansi belum tentu memuat semuanya. */
const RUMUS: ReadonlySet<string> = new Set(['capaian', 'nss', 'npss', 'efisiensi', 'nilai-efisiensi']);

/** Tahun lampau unit ini yang belum punya data; tahun yang terlalu jauh dianggap salah tulis. */
function periodeMenunggu({ dokumen, laporan }: Konteks, sebutan: string): Menunggu | undefined {
  const selisih = dokumen.tahun - Number(sebutan);
  const kunci = `${dokumen.unit.id}/${sebutan}`;
  if (!/^\d{4}$/.test(sebutan) || selisih < 1 || selisih > TAHUN_LAMPAU || laporan.periode.has(kunci))
    return undefined;
  const di = `folder tahun ${sebutan}`;
  return { apa: `rencana dan realisasi tahun ${sebutan}`, di, jalur: `content/unit/${kunci}` };
}

const TAHUN_LAMPAU = 5;

/** Sifat anggaran sebuah indikator, dan jumlah seluruhnya. */
const ANGGARAN_INDIKATOR =
  /^(pagu|pagu-awal|blokir|penambahan|pengurangan|perubahan|sisa|serapan|realisasi-anggaran|efisiensi|nilai-efisiensi|seharusnya)$/;
const ANGGARAN =
  /^(anggaran\.(awal|blokir|penambahan|pengurangan|perubahan|akhir|realisasi|sisa|serapan)|efisiensi\.[a-z-]+)$/;
const RENSTRA = /^(target-akhir|capaian-akhir|selisih-akhir|target-renstra\.\d{4})$/;

/** Fakta yang namanya benar tetapi datanya belum ada. */
function faktaMenunggu(konteks: Konteks, kunci: string): Menunggu | undefined {
  const { indikator, isi } = periode(konteks);
  const milik = indikator.find(({ kode }) => kunci.startsWith(`${kode}.`))?.kode;
  const sifat = milik === undefined ? '' : kunci.slice(milik.length + 1);
  if (tanpaAnggaran(isi) && (/^(anggaran|efisiensi)\./.test(kunci) || ANGGARAN_INDIKATOR.test(sifat)))
    return berkas(konteks, isiAnggaran(konteks), 'anggaran');
  if (ANGGARAN.test(kunci)) return berkas(konteks, isiAnggaran(konteks), 'anggaran');
  if (ANGGARAN_INDIKATOR.test(sifat))
    return berkas(konteks, `rincian output dengan indikator ${milik}`, 'anggaran');
  if (RENSTRA.test(sifat)) return renstra(konteks);
  if (isi.lhe === undefined && kunci.startsWith('lhe.')) return berkas(konteks, 'hasil evaluasi AKIP', 'lhe');
  if (isi.survei === undefined && kunci.startsWith('survei.'))
    return berkas(konteks, 'hasil survei', 'survei');
  if (isi.fakta === undefined && /^(tabel|fakta)\./.test(kunci))
    return berkas(konteks, `angka ${kunci}`, 'fakta');
  return undefined;
}

/** Berkas anggaran belum ada, atau masih kerangka kosong dari `lapkin baru`. */
function tanpaAnggaran({ anggaran }: PeriodeIsi): boolean {
  if (anggaran === undefined) return true;
  const { kro, per_sasaran, per_unit } = anggaran.data;
  return kro.length + per_sasaran.length + per_unit.length === 0;
}

/** Rencana dan perjanjian hanya mencetak pagu; laporan juga realisasinya. */
function isiAnggaran({ dokumen: { profil } }: Konteks): string {
  return profil.jenis === 'lkj' ? 'pagu dan realisasi anggaran' : 'pagu anggaran';
}

/** Sebutan isi setiap berkas bagi pembaca laporan. */
const ISI: Readonly<Record<string, string>> = {
  pk: 'Perjanjian Kinerja',
  survei: 'hasil survei',
  'rencana-aksi': 'matriks rencana aksi',
  roadmap: 'indikator reformasi birokrasi',
  lhe: 'hasil evaluasi AKIP',
  predikat: 'predikat kinerja',
};

/** `Renstra`, `anggaran.yaml`, `target triwulan di rencana.yaml`, atau `fakta anggaran.awal` menjadi yang ditunggu. */
function kurang(konteks: Konteks, hasil: object): Menunggu | undefined {
  if (!(hasil instanceof DataKurang)) return undefined;
  const { message } = hasil;
  if (message === 'Renstra') return renstra(konteks);
  if (message.startsWith('kro ')) return berkas(konteks, 'rincian output dan pagunya', 'anggaran');
  if (message.startsWith('fakta ')) {
    const kunci = message.slice('fakta '.length);
    const tahun = /\.(\d{4})$/.exec(kunci)?.[1];
    if (tahun !== undefined && faktaMenunggu(konteks, kunci) === undefined)
      return tahunKurang(konteks, `tahun ${tahun}`);
    return (
      faktaMenunggu(konteks, kunci) ?? { apa: `angka ${kunci}`, di: 'berkas data', jalur: folder(konteks) }
    );
  }
  if (message.endsWith(' di pedoman')) return milikPedoman(konteks, 'aturan predikat kinerja');
  const [, apa, nama = ''] = /^(?:(.+) di |.*\/)?([a-z-]+)\.yaml$/.exec(message) ?? [];
  if (nama !== '')
    return berkas(konteks, apa ?? (nama === 'anggaran' ? isiAnggaran(konteks) : (ISI[nama] ?? nama)), nama);
  if (message.startsWith('indikator yang dihimpun'))
    return berkas(konteks, 'realisasi yang dihimpun dari unit lain', 'realisasi');
  return tahunKurang(konteks, message) ?? { apa: message, di: 'berkas data', jalur: folder(konteks) };
}

/** Tahun lampau yang disebut pesannya dan belum punya data; tanpa tahun berarti tahun lalu. */
function tahunKurang(konteks: Konteks, pesan: string): Menunggu | undefined {
  if (!pesan.includes('tahun')) return undefined;
  const { unit, tahun } = periode(konteks);
  const disebut = pesan.match(/\d{4}/g) ?? [String(tahun - 1)];
  const kosong = disebut.filter((satu) => !konteks.laporan.periode.has(`${unit.id}/${satu}`));
  const belum = kosong.length > 0 ? kosong : disebut;
  const sebutan = belum.join(' dan ');
  return {
    apa: `rencana dan realisasi tahun ${sebutan}`,
    di: `folder tahun ${sebutan}`,
    jalur: belum.map((satu) => `content/unit/${unit.id}/${satu}`).join(' dan '),
  };
}

function folder(konteks: Konteks): string {
  return periode(konteks).isi.folder;
}

function berkas(konteks: Konteks, apa: string, nama: string): Menunggu {
  return { apa, di: `${nama}.yaml`, jalur: `${folder(konteks)}/${nama}.yaml` };
}

function milikPedoman(konteks: Konteks, apa: string): Menunggu {
  const id = periode(konteks).isi.rencana?.data.pedoman ?? '';
  return { apa, di: 'pedoman', jalur: `content/pedoman/${id}.yaml` };
}

function renstra(konteks: Konteks): Menunggu {
  const { unit, isi } = periode(konteks);
  const masa = isi.rencana?.data.renstra ?? '<tahun awal>-<tahun akhir>';
  return {
    apa: 'target jangka menengah',
    di: 'berkas Renstra',
    jalur: `content/renstra/${unit.id}/${masa}.yaml`,
  };
}
