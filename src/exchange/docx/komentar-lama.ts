import { sasaranPenuh, teksBagian, type Docx } from './docx.ts';
import { atribut, bacaXml, type Unsur } from './xml.ts';

/** Penggantian sepotong teks XML; `dari` sama dengan `sampai` berarti menyisipkan. */
export interface Suntingan {
  readonly dari: number;
  readonly sampai: number;
  readonly isi: string;
}

/** Yang harus dibuang agar komentar lama Lapkin hilang: di badan, dan di bagian lain menurut namanya. */
export interface KomentarLama {
  readonly badan: readonly Suntingan[];
  readonly bagian: ReadonlyMap<string, string>;
}

/** Penulis komentar yang dipasang di salinan. */
export const PENULIS = 'Lapkin';
const TIDAK_ADA: KomentarLama = { badan: [], bagian: new Map() };

/**
 * Komentar dari pemeriksaan terdahulu, agar salinan yang diperiksa lagi tidak memuatnya dua kali. Komentar yang sudah
 * dibalas orang tetap: balasannya merujuk ke sana.
 */
export function komentarLama(docx: Docx): KomentarLama {
  const utama = bagian(docx, 'comments');
  if (utama === undefined || !utama.isi.includes(PENULIS)) return TIDAK_ADA;
  const luas = bagian(docx, 'commentsExtended');
  const dibalas = new Set(cari(luas?.isi, 'commentEx').map((satu) => atribut(satu, 'paraIdParent')));
  const lama = cari(utama.isi, 'comment').filter(
    (satu) => atribut(satu, 'author') === PENULIS && !paraId(satu).some((id) => dibalas.has(id)),
  );
  if (lama.length === 0) return TIDAK_ADA;
  const paragraf = new Set<string | undefined>(lama.flatMap(paraId));
  const pengenal = bagian(docx, 'commentsIds');
  const idLama = cari(pengenal?.isi, 'commentId').filter((satu) => paragraf.has(atribut(satu, 'paraId')));
  const awet = new Set(idLama.map((satu) => atribut(satu, 'durableId')));
  const tambahan = bagian(docx, 'commentsExtensible');
  const ganti: readonly (readonly [Bagian | undefined, readonly Unsur[]])[] = [
    [utama, lama],
    [luas, cari(luas?.isi, 'commentEx').filter((satu) => paragraf.has(atribut(satu, 'paraId')))],
    [pengenal, idLama],
    [
      tambahan,
      cari(tambahan?.isi, 'commentExtensible').filter((satu) => awet.has(atribut(satu, 'durableId'))),
    ],
  ];
  return {
    badan: penanda(docx.badan, new Set(lama.map((satu) => atribut(satu, 'id')))),
    bagian: new Map(
      ganti.flatMap(([satu, unsur]) =>
        satu === undefined || unsur.length === 0
          ? []
          : [[satu.nama, terapkan(satu.isi, unsur.map(buang))] as const],
      ),
    ),
  };
}

/** Teks sesudah semua suntingan; yang letaknya sama menurut urutannya, sisipan sebelum penghapusan. */
export function terapkan(teks: string, suntingan: readonly Suntingan[]): string {
  const urut = [...suntingan].sort((a, b) => a.dari - b.dari || a.sampai - b.sampai);
  const potong: string[] = [];
  let dari = 0;
  for (const satu of urut) {
    potong.push(teks.slice(dari, satu.dari), satu.isi);
    dari = satu.sampai;
  }
  potong.push(teks.slice(dari));
  return potong.join('');
}

interface Bagian {
  readonly nama: string;
  readonly isi: string;
}

function bagian({ arsip, utama, hubungan }: Docx, jenis: string): Bagian | undefined {
  const sasaran = hubungan.find((satu) => satu.jenis === jenis)?.sasaran;
  if (sasaran === undefined) return undefined;
  const nama = sasaranPenuh(utama, sasaran);
  const isi = teksBagian(arsip, nama);
  return isi === undefined ? undefined : { nama, isi };
}

/** Semua unsur bernama itu; paragraf di dalamnya ikut dibaca. */
function cari(isi: string | undefined, nama: string): readonly Unsur[] {
  return isi === undefined ? [] : urai(isi, [nama, 'p']).anak.filter((satu) => satu.nama === nama);
}

function urai(isi: string, simpan: readonly string[]): Unsur {
  const kosong: ReadonlySet<string> = new Set();
  return bacaXml(isi, { bagian: 'komentar', simpan: new Set(simpan), lewati: kosong, bertulisan: kosong });
}

function paraId(komentar: Unsur): readonly string[] {
  return komentar.anak.flatMap((satu) => atribut(satu, 'paraId') ?? []);
}

/** Penanda awal, penanda akhir, dan rujukan komentar bernomor itu; lari yang hanya memuat rujukannya ikut dibuang. */
function penanda(badan: string, nomor: ReadonlySet<string | undefined>): readonly Suntingan[] {
  const hasil: Suntingan[] = [];
  const telusur = (unsur: Unsur): void => {
    const milik = unsur.anak.filter(
      (satu) => satu.nama.startsWith('comment') && nomor.has(atribut(satu, 'id')),
    );
    const hampa =
      unsur.nama === 'r' &&
      milik.length > 0 &&
      terapkan(
        badan.slice(unsur.isi, unsur.tutup),
        unsur.anak
          .filter((satu) => satu.nama === 'rPr' || milik.includes(satu))
          .map(({ awal, akhir }) => ({ dari: awal - unsur.isi, sampai: akhir - unsur.isi, isi: '' })),
      ).trim() === '';
    if (hampa) hasil.push(buang(unsur));
    else {
      hasil.push(...milik.map(buang));
      unsur.anak.forEach(telusur);
    }
  };
  telusur(urai(badan, ['r', 'rPr', 'commentRangeStart', 'commentRangeEnd', 'commentReference']));
  return hasil;
}

function buang({ awal, akhir }: Unsur): Suntingan {
  return { dari: awal, sampai: akhir, isi: '' };
}
