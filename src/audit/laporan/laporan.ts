import type { Hasil } from '../../calc/compute.ts';
import { bacaDokumen, type Dokumen as DokumenTerurai } from '../../claims/dokumen.ts';
import type { Peraturan } from '../../claims/register.ts';
import { type Message, sortMessages } from '../../message.ts';
import type { Dokumen } from '../../model/laporan.ts';
import { auditDokumen } from '../audit.ts';
import { ATURAN } from '../rules/index.ts';
import { banyakDinilai } from './banyak.ts';
import { ATURAN_DATA } from './data/index.ts';
import { terapkanDiterima } from './diterima.ts';
import type { HalamanDokumen } from './halaman.ts';
import { nilaiTulisan } from './nilai-tulisan.ts';
import { ATURAN_PROSA } from './prosa/index.ts';
import { kalimatTulisan } from './prosa/kalimat.ts';
import type { BahanProsa } from './prosa/tipe.ts';
import { berkasDicetak, type Sumber, susunSumber, tempatAsal } from './sumber.ts';
import type { TemuanLaporan } from './temuan.ts';
import { type EdisiTercetak, klaimTercetak, periksaTercetak } from './tercetak.ts';
import { type Tulisan, tulisDokumen } from './tulisan.ts';

/** Yang dinilai: dokumen jadi, modelnya, dan fakta semua periode. */
export interface BahanLaporan {
  readonly halaman: HalamanDokumen;
  readonly dokumen: Dokumen;
  readonly hasil: Hasil;
  readonly semuaHasil: ReadonlyMap<string, Hasil>;
  readonly register: readonly Peraturan[];
}

/** Satu aturan yang dijalankan: banyaknya pernyataan yang dinilai dan satuannya. */
export interface AturanDinilai {
  readonly id: string;
  readonly pernyataan: string;
  readonly golongan: 'tulisan' | 'prosa' | 'data';
  readonly diperiksa: number;
  readonly satuan: string;
}

/** Hasil audit satu dokumen. */
export interface AuditLaporan {
  readonly kunci: string;
  readonly banyak: {
    readonly baris: number;
    readonly tabel: number;
    readonly kalimat: number;
    readonly fakta: number;
  };
  readonly aturan: readonly AturanDinilai[];
  readonly temuan: readonly TemuanLaporan[];
  readonly tercetak: EdisiTercetak | undefined;
  /** Temuan terbuka dan diterima sebagai pesan; galat hanya di dokumen final. */
  readonly messages: readonly Message[];
}

/** Semua pengenal aturan yang dapat disebut di `diterima`. */
export const ATURAN_LAPORAN: readonly { readonly id: string; readonly pernyataan: string }[] = [
  ...ATURAN,
  ...ATURAN_PROSA,
  ...ATURAN_DATA,
];

/**
 * Menilai satu dokumen kita dengan semua aturan: tulisannya seperti dokumen asing, kalimatnya terhadap fakta yang
 * dicetaknya, dan datanya. Murni; tidak pernah mengubah dokumen.
 */
export function auditLaporan({ halaman, dokumen, hasil, semuaHasil, register }: BahanLaporan): AuditLaporan {
  const tulisan = tulisDokumen(halaman);
  const terurai = bacaDokumen(tulisan.teks, register);
  const sumber = susunSumber(dokumen, hasil, semuaHasil);
  const prosa = nilaiProsa(tulisan, terurai, sumber, bagianResmi(tulisan, halaman, dokumen));
  const data = nilaiData(hasil, semuaHasil, berkasDicetak(tulisan.baris, sumber));
  const mentah = [
    ...auditDokumen(terurai).map((satu) => nilaiTulisan(satu, tulisan.baris, sumber)),
    ...prosa.temuan,
    ...data.temuan,
  ];
  const { temuan, basi } = terapkanDiterima(
    mentah,
    dokumen,
    hasil.periode.dokumen.filter(({ kunci }) => kunci !== dokumen.kunci),
    ATURAN_LAPORAN.map(({ id }) => id),
  );
  const final = halaman.status === 'final';
  return {
    kunci: halaman.kunci,
    banyak: {
      baris: tulisan.baris.filter(({ teks }) => teks !== '').length,
      tabel: terurai.tabel.length,
      kalimat: prosa.kalimat,
      fakta: tulisan.baris.reduce((jumlah, { nilai }) => jumlah + nilai.length, 0),
    },
    aturan: [
      ...ATURAN.map(({ id, pernyataan }): AturanDinilai => ({
        id,
        pernyataan,
        golongan: 'tulisan',
        ...banyakDinilai(id, terurai, prosa.kalimat),
      })),
      ...prosa.aturan,
      ...data.aturan,
    ],
    temuan,
    tercetak: klaimTercetak(dokumen, sumber),
    messages: sortMessages([
      ...temuan.flatMap((satu) => (satu.status === 'fakta' ? [] : [pesan(satu, final)])),
      ...basi,
      ...periksaTercetak(dokumen, sumber),
    ]),
  };
}

function bagianResmi(
  { baris }: Tulisan,
  { bagian }: HalamanDokumen,
  { depan, bab, lampiran }: Dokumen,
): BahanProsa['bagian'] {
  return [...depan, ...bab, ...lampiran].flatMap(({ berkas, judul: resmi, bawaan }) => {
    const ini = bagian.find(({ slug }) => slug === berkas);
    const di = baris.findIndex((satu) => satu.bagian === berkas);
    return ini === undefined || bawaan || di < 0 ? [] : [{ baris: di + 1, judul: ini.judul, resmi }];
  });
}

function nilaiProsa(
  tulisan: Tulisan,
  terurai: DokumenTerurai,
  sumber: Sumber,
  bagian: BahanProsa['bagian'],
): { temuan: TemuanLaporan[]; aturan: AturanDinilai[]; kalimat: number } {
  const { hasil, cari } = sumber;
  const kalimat = kalimatTulisan(tulisan.baris);
  const bahan = { periode: hasil.periode, dokumen: terurai, kalimat, bagian, cari, semua: hasil.fakta };
  const temuan: TemuanLaporan[] = [];
  const aturan = ATURAN_PROSA.map(({ id, pernyataan, keparahan, periksa }): AturanDinilai => {
    const nilai = periksa(bahan);
    for (const satu of nilai.temuan) {
      const baris = tulisan.baris[satu.baris - 1];
      const place = baris === undefined ? undefined : tempatAsal(baris, satu.tercetak, sumber);
      if (baris === undefined || place === undefined) continue;
      const { pesan: isi, saran } = satu;
      temuan.push({
        ...{ aturan: id, keparahan, place, lain: [], pesan: isi, saran, bagian: baris.bagian },
        ...{ tulisan: baris.teks, subjek: '', status: 'terbuka', alasan: undefined },
      });
    }
    return { id, pernyataan, golongan: 'prosa', diperiksa: nilai.diperiksa, satuan: 'pernyataan' };
  });
  return { temuan, aturan, kalimat: kalimat.length };
}

/**
 * Data yang menjadi sumber angka dokumen ini: periode ini dengan semua aturan, unit di bawahnya tanpa catatan, dan
 * tahun lampau hanya dengan aturan galat.
 */
function nilaiData(
  hasil: Hasil,
  semuaHasil: ReadonlyMap<string, Hasil>,
  dicetak: ReadonlySet<string>,
): { temuan: TemuanLaporan[]; aturan: AturanDinilai[] } {
  const { bawahan, lampau } = hasil.periode;
  const ambil = (semua: readonly { readonly kunci: string }[]): Hasil[] =>
    semua.flatMap(({ kunci }) => semuaHasil.get(kunci) ?? []);
  const kini = [hasil, ...ambil(bawahan)];
  const cakupan = { galat: [...kini, ...ambil(lampau)], peringatan: kini, catatan: [hasil] };
  const temuan: TemuanLaporan[] = [];
  const aturan = ATURAN_DATA.map(({ id, pernyataan, keparahan, periksa }): AturanDinilai => {
    let diperiksa = 0;
    for (const satu of cakupan[keparahan]) {
      const nilai = periksa({ periode: satu.periode, hasil: satu });
      diperiksa += nilai.diperiksa;
      for (const { place, subjek, pesan: isi, saran, keparahan: berat } of nilai.temuan)
        if (dicetak.has(place.file) || place.file === hasil.periode.isi.pk?.path)
          temuan.push({
            ...{ aturan: id, keparahan: berat ?? keparahan, place, lain: [], pesan: isi, saran, bagian: '' },
            ...{ tulisan: '', subjek, status: 'terbuka', alasan: undefined },
          });
    }
    return { id, pernyataan, golongan: 'data', diperiksa, satuan: 'isian data' };
  });
  return { temuan, aturan };
}

function pesan(
  { aturan, keparahan, place, pesan: isi, saran, status, alasan }: TemuanLaporan,
  final: boolean,
): Message {
  const text = isi.replace(/\.$/, '');
  if (status === 'diterima')
    return { rule: aturan, severity: 'catatan', place, text, hint: `diterima: ${alasan ?? ''}` };
  const severity = keparahan === 'galat' && !final ? 'peringatan' : keparahan;
  return { rule: aturan, severity, place, text, ...(saran !== undefined && { hint: saran }) };
}
