import { basename, resolve } from 'node:path';
import { auditTeks } from '../audit/audit.ts';
import type { Peraturan } from '../claims/register.ts';
import { bacaNaskah, type HasilBaca } from '../exchange/baca.ts';
import { beriKomentar, type Komentar } from '../exchange/docx/komentar.ts';
import type { Docx } from '../exchange/docx/docx.ts';
import { BATAS, BerkasDitolak, type Jangkar, type Naskah } from '../exchange/naskah.ts';
import { auditJson, auditSarif, auditTeksLaporan, type LaporanAudit } from './format/audit.ts';
import { sebabGalat } from './galat-berkas.ts';
import { beriTempat, type TemuanBerkas } from './tempat-temuan.ts';

export type FormatAudit = 'teks' | 'json' | 'sarif';

export interface OpsiAudit {
  /** Jalur berkas yang diperiksa. */
  readonly berkas: string;
  readonly format: FormatAudit;
  /** Jalur salinan berkomentar; bawaannya `<nama>.audit.docx` di sebelah berkasnya, hanya bila `format` teks. */
  readonly keluaran: string | undefined;
  readonly timpa: boolean;
  /** Jangan menulis salinan. */
  readonly uji: boolean;
  /** Tanggal komentar, `TTTT-BB-HH`. */
  readonly tanggal: string | undefined;
  readonly versi: string;
  /** Peraturan yang dikenal, dari `content/regulasi.yaml`. */
  readonly register: readonly Peraturan[];
}

export interface EfekAudit {
  /** Isi berkas biasa sampai `paling` byte; tidak ada atau bukan berkas biasa: `undefined`. */
  readonly bacaBerkas: (path: string, paling: number) => Promise<Uint8Array | undefined>;
  readonly ada: (path: string) => Promise<boolean | 'folder'>;
  /** Benar bila keduanya berkas yang sama, juga lewat tautan. */
  readonly sama: (a: string, b: string) => Promise<boolean>;
  /** Menulis utuh atau melempar; tanpa `timpa`, `false` bila berkasnya sudah ada. */
  readonly simpan: (path: string, isi: Uint8Array, timpa: boolean) => Promise<boolean>;
  readonly lapor: (baris: string) => void;
  readonly tegur: (baris: string) => void;
}

/**
 * Memeriksa berkas yang tidak dibuat dengan Lapkin. Kode keluar 0 bila tidak ada galat, 1 bila ada galat atau
 * berkasnya tidak dapat dibaca, 2 bila pilihannya tidak berlaku bagi berkas itu.
 */
export async function audit(opsi: OpsiAudit, efek: EfekAudit): Promise<number> {
  const { berkas, format, versi } = opsi;
  const isi = await efek.bacaBerkas(berkas, BATAS.berkas + 1);
  if (isi === undefined) return tolak(efek, `Tidak ada berkas "${berkas}", atau bukan berkas biasa.`);
  if (isi.length > BATAS.berkas)
    return tolak(
      efek,
      `"${berkas}" lebih besar dari ${BATAS.berkas / 1_000_000} MB. Pecah menjadi beberapa berkas.`,
    );
  let bacaan: HasilBaca;
  try {
    bacaan = await bacaNaskah(isi, berkas);
  } catch (error) {
    if (error instanceof BerkasDitolak) return tolak(efek, `"${berkas}" tidak diperiksa. ${error.message}`);
    throw error;
  }
  const { naskah, docx } = bacaan;
  if (opsi.keluaran !== undefined && docx === undefined) {
    efek.tegur(
      'Pilihan --keluaran hanya berlaku untuk berkas Word; komentar tidak dapat dipasang di berkas lain.',
    );
    return 2;
  }
  const temuan = beriTempat(auditTeks(naskah.teks, opsi.register), naskah);
  efek.lapor(tulis(format, { berkas, naskah, temuan }, versi));
  if (format !== 'teks')
    for (const satu of [...(naskah.catatan ?? []), ...naskah.takTerbaca]) efek.tegur(satu);
  const tersimpan = docx === undefined || (await simpanSalinan(docx, temuan, opsi, efek));
  return !tersimpan || temuan.some(({ keparahan }) => keparahan === 'galat') ? 1 : 0;
}

function tulis(format: FormatAudit, laporan: LaporanAudit, versi: string): string {
  switch (format) {
    case 'json':
      return auditJson(laporan);
    case 'sarif':
      return auditSarif(laporan, versi);
    case 'teks':
      return auditTeksLaporan(laporan);
  }
}

/** Salinan berkomentar; `false` bila seharusnya ditulis tetapi tidak dapat. */
async function simpanSalinan(
  docx: Docx,
  temuan: readonly TemuanBerkas[],
  { berkas, format, keluaran, timpa, uji, tanggal }: OpsiAudit,
  efek: EfekAudit,
): Promise<boolean> {
  if (uji || (keluaran === undefined && (format !== 'teks' || temuan.length === 0))) return true;
  const tujuan = keluaran ?? `${berkas.replace(/\.doc[xm]$/i, '')}.audit.docx`;
  const gagal = (sebab: string): false => {
    efek.tegur(`Salinan tidak ditulis: "${tujuan}" ${sebab}.`);
    return false;
  };
  if (resolve(tujuan) === resolve(berkas) || (await efek.sama(tujuan, berkas)))
    return gagal('adalah berkas yang diperiksa. Pilih nama lain dengan --keluaran');
  const sudahAda = 'sudah ada. Tambahkan --timpa, atau pilih nama lain dengan --keluaran';
  const ada = await efek.ada(tujuan);
  if (ada === 'folder') return gagal('adalah folder. Sebutkan nama berkasnya');
  if (!timpa && ada) return gagal(sudahAda);
  const semua = temuan.flatMap((satu) => komentar(satu, docx.naskah) ?? []);
  try {
    if (!(await efek.simpan(tujuan, beriKomentar(docx, semua, { tanggal }), timpa))) return gagal(sudahAda);
  } catch (error) {
    const sebab = sebabGalat(error);
    if (sebab === undefined) throw error;
    return gagal(`tidak dapat ditulis: ${sebab}`);
  }
  efek.tegur(`Salinan berkomentar: ${tujuan} (${semua.length} komentar di ${basename(berkas)}).`);
  return true;
}

function komentar(temuan: TemuanBerkas, naskah: Naskah): Komentar | undefined {
  const jangkar = pilihJangkar(temuan, naskah);
  if (jangkar === undefined) return undefined;
  const { keparahan, aturan, pesan, tercetak, seharusnya, saran } = temuan;
  return {
    jangkar,
    isi: [
      `${keparahan.toUpperCase()}: ${pesan}`,
      `Tercetak: ${tercetak}`,
      `Seharusnya: ${seharusnya}`,
      ...(saran === undefined ? [] : [`Saran: ${saran}`]),
      `Aturan: ${aturan}`,
    ],
  };
}

/** Sel yang memuat angka yang salah; bila tidak dikenali, sel atau paragraf pertama baris itu. */
function pilihJangkar({ baris, tercetak }: TemuanBerkas, { asal }: Naskah): Jangkar | undefined {
  const calon = asal.slice(0, baris).findLast(({ jangkar }) => jangkar !== undefined)?.jangkar ?? [];
  const potong = [tercetak, ...tercetak.split(/ … | \/ |, /)]
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
  for (const satu of potong) {
    const tepat = calon.find(({ teks }) => teks === satu) ?? calon.find(({ teks }) => teks.includes(satu));
    if (tepat !== undefined) return tepat;
  }
  return calon[0];
}

function tolak({ tegur }: EfekAudit, pesan: string): number {
  tegur(pesan.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd'));
  return 1;
}
