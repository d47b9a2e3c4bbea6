import { join } from 'node:path';
import { barisKolom } from '../load/letak-mdx.ts';
import type { Files } from '../load/load.ts';
import type { Prosa } from '../load/mdx.ts';
import { rangkaiProyek } from '../site/rangkai.ts';
import { buatPencari, type Ketikan, type Rujukan, terapkan, tulisRujukan } from '../view/tautkan/tautkan.ts';
import type { Konteks } from '../view/konteks.ts';
import type { Effects } from './effects.ts';
import { saranJalur } from './jalur.ts';

export interface OpsiTautkan {
  /** Bab yang ditautkan, jalur dari akar proyek. */
  readonly bab: string;
  /** Terima semua yang jelas tanpa bertanya; yang meragukan dibiarkan. */
  readonly ya: boolean;
  /** Hanya tampilkan. */
  readonly uji: boolean;
}

export interface SaranaTautkan extends Pick<
  Effects,
  'bacaIsi' | 'baca' | 'tulis' | 'ganti' | 'hapus' | 'lapor'
> {
  /** Jawaban satu pertanyaan; `undefined` bila masukannya habis atau dibatalkan. */
  readonly tanya: (pertanyaan: string) => Promise<string | undefined>;
}

/**
 * Mengganti angka ketikan di sebuah bab dengan rujukan ke faktanya, satu per satu dengan persetujuan.
 * Bab ditulis sekali, sesudah semua dijawab, dan hanya bila tidak berubah sejak dibaca.
 * Kode keluar 1 bila babnya tidak ada, datanya masih bergalat, atau dibatalkan.
 */
export async function tautkan(root: string, opsi: OpsiTautkan, sarana: SaranaTautkan): Promise<number> {
  const { lapor } = sarana;
  const files = await sarana.bacaIsi(root);
  const { bab } = opsi;
  if (!files.has(bab) || !bab.endsWith('.mdx')) {
    const semuaBab = [...files.keys()].filter((path) => path.endsWith('.mdx'));
    lapor(`Bab "${bab}" tidak ada; ${saranJalur(bab, semuaBab)}.`);
    return 1;
  }
  const dokumen = cariBab(files, bab);
  if (dokumen === undefined) {
    lapor(`${bab} belum dapat diperiksa. Perbaiki dahulu galatnya: npx lapkin periksa ${bab}`);
    return 1;
  }
  const ketikan = buatPencari(dokumen.konteks)(dokumen.prosa);
  if (ketikan.length === 0) {
    lapor('Tidak ada angka ketikan yang sama dengan fakta di dekatnya.');
    return 0;
  }
  const disetujui = await pilih(ketikan, dokumen.prosa, opsi, sarana);
  if (disetujui === undefined) {
    lapor('\nDibatalkan; tidak ada yang ditulis.');
    return 1;
  }
  const ragu = ketikan.filter(({ rujukan }) => rujukan.length > 1).length;
  if (opsi.uji) {
    lapor(`\n${ketikan.length - ragu} angka dapat ditautkan, ${ragu} perlu dipilih. Tidak ada yang ditulis.`);
    return 0;
  }
  if (disetujui.length === 0) {
    lapor('\nTidak ada yang diganti.');
    return 0;
  }
  if (!(await tulisBab(root, bab, disetujui, files, sarana))) return 1;
  const sisa = ketikan.length - disetujui.length;
  lapor(`\n${disetujui.length} angka di ${bab} sekarang rujukan${sisa > 0 ? `; ${sisa} dibiarkan` : ''}.`);
  return 0;
}

/** Bab dan konteks dokumennya; `undefined` bila data atau babnya masih bergalat. */
function cariBab(
  files: Files,
  path: string,
): { readonly prosa: Prosa; readonly konteks: Konteks } | undefined {
  const { laporan, semuaHasil } = rangkaiProyek(files);
  if (laporan === undefined) return undefined;
  for (const hasil of semuaHasil.values())
    for (const dokumen of hasil.periode.dokumen) {
      const bagian = [...dokumen.depan, ...dokumen.bab, ...dokumen.lampiran];
      const prosa = bagian.find((satu) => satu.prosa.path === path)?.prosa;
      if (prosa !== undefined) return { prosa, konteks: { laporan, dokumen, hasil, semuaHasil, awalan: '' } };
    }
  return undefined;
}

async function pilih(
  ketikan: readonly Ketikan[],
  { isi }: Prosa,
  { ya, uji }: OpsiTautkan,
  { lapor, tanya }: SaranaTautkan,
): Promise<readonly Rujukan[] | undefined> {
  const disetujui: Rujukan[] = [];
  const tanyakan = !ya && !uji;
  for (const satu of ketikan) {
    const [pertama] = satu.rujukan;
    if (pertama === undefined) continue;
    lapor(sebut(satu, isi, pertama.awal));
    if (!tanyakan) {
      if (ya && !uji && satu.rujukan.length === 1) disetujui.push(pertama);
      continue;
    }
    const jawaban = await tanyaSatu(satu, tanya);
    if (jawaban === undefined) return undefined;
    if (jawaban === 'lewati') break;
    if (jawaban !== 'tidak') disetujui.push(jawaban);
  }
  return disetujui;
}

/** Tempat, potongan kalimat dengan angkanya di antara kurung siku, dan rujukan yang ditawarkan. */
function sebut({ tulisan, kalimat, di, rujukan }: Ketikan, isi: string, awal: number): string {
  const { line, column } = barisKolom(isi, awal);
  const kiri = kalimat.slice(Math.max(0, di - 60), di).replaceAll('\ufffc', '…');
  const kanan = kalimat.slice(di + tulisan.length, di + tulisan.length + 40).replaceAll('\ufffc', '…');
  const pilihan = rujukan.map((satu, index) => {
    const nomor = rujukan.length === 1 ? '→' : `${index + 1}.`;
    return `  ${nomor} ${tulisRujukan(satu)}  ${satu.fakta.label}: ${satu.cetak}`;
  });
  return [`\n${line}:${column}  …${kiri}[${tulisan}]${kanan}…`, ...pilihan].join('\n');
}

/** Jawaban yang tidak dikenali ditanyakan lagi; sesudah ini angkanya dibiarkan. */
const PALING_TANYA = 3;

async function tanyaSatu(
  { rujukan }: Ketikan,
  tanya: SaranaTautkan['tanya'],
): Promise<Rujukan | 'tidak' | 'lewati' | undefined> {
  const [pertama] = rujukan;
  const ajakan =
    rujukan.length === 1
      ? '  Ganti? y = ya, t = tidak, l = lewati semua sisanya: '
      : `  Yang mana? 1–${rujukan.length}, t = tidak satu pun, l = lewati semua sisanya: `;
  for (let kali = 0; kali < PALING_TANYA; kali += 1) {
    const jawaban = (await tanya(ajakan))?.trim().toLowerCase();
    if (jawaban === undefined) return undefined;
    if (['t', 'tidak', ''].includes(jawaban)) return 'tidak';
    if (['l', 'lewati'].includes(jawaban)) return 'lewati';
    if (rujukan.length === 1 && ['y', 'ya'].includes(jawaban) && pertama !== undefined) return pertama;
    const dipilih = /^\d$/.test(jawaban) && rujukan.length > 1 ? rujukan[Number(jawaban) - 1] : undefined;
    if (dipilih !== undefined) return dipilih;
  }
  return 'tidak';
}

/**
 * Menulis bab sekali jadi: berkas sementara di luar isi, lalu ganti nama. Akhir baris dan tanda awal berkas penulis
 * dipertahankan. Ditolak bila berkasnya sudah berubah, atau hasilnya menimbulkan galat yang tadinya tidak ada.
 */
async function tulisBab(
  root: string,
  bab: string,
  disetujui: readonly Rujukan[],
  files: Files,
  { baca, tulis, ganti, hapus, lapor }: SaranaTautkan,
): Promise<boolean> {
  const asli = files.get(bab) ?? '';
  const mentah = (await baca(join(root, bab))) ?? '';
  if (baku(mentah) !== asli) {
    lapor(`\n${bab} berubah sejak dibaca; tidak ada yang ditulis. Ulangi perintahnya.`);
    return false;
  }
  const hasil = terapkan(asli, disetujui);
  const { gambar } = files;
  const baru: Files = Object.assign(new Map(files).set(bab, hasil), gambar === undefined ? {} : { gambar });
  if (banyakGalat(baru) > banyakGalat(files))
    throw new Error(`${bab}: rujukan menimbulkan galat; ini kesalahan Lapkin.`);
  const letak = letakMentah(mentah);
  const isi = terapkan(
    mentah,
    disetujui.map((satu) => ({ ...satu, awal: letak(satu.awal), akhir: letak(satu.akhir) })),
  );
  const sementara = join(root, '.lapkin', 'tautkan', bab.replaceAll('/', '-'));
  try {
    await tulis(sementara, isi);
    await ganti(sementara, join(root, bab));
  } catch (error) {
    await hapus(sementara);
    throw error;
  }
  return true;
}

/** Sama dengan cara pembaca isi membakukan berkas. */
function baku(mentah: string): string {
  return mentah.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Letak di tulisan baku menjadi letak di berkas aslinya, yang mungkin berakhir baris Windows. */
function letakMentah(mentah: string): (letak: number) => number {
  const awal = mentah.startsWith('\uFEFF') ? 1 : 0;
  const kembali = [...mentah.slice(awal).matchAll(/\r\n/g)].map(({ index }, urut) => index - urut);
  return (letak) => awal + letak + kembali.filter((satu) => satu < letak).length;
}

function banyakGalat(files: Files): number {
  return rangkaiProyek(files).messages.filter(({ severity }) => severity === 'galat').length;
}
