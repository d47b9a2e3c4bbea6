import { bersih } from './kata.ts';
import type { JenisKolom, Kolom } from './tipe.ts';

/** Urutan menentukan: yang lebih khusus lebih dahulu. */
const PERAN: readonly (readonly [RegExp, JenisKolom])[] = [
  [/^no(mor)?\.?$/i, 'no'],
  [/^kode? ?ss$|^kode sasaran/i, 'kode-sasaran'],
  [/^kode?\b.*iku|^kode? ?(iku|ikk)|^kode/i, 'kode'],
  [/^satuan/i, 'satuan'],
  [/sisa/i, 'sisa'],
  [/(?:setelah|sesudah|pasca|di luar|tanpa|dikurangi) (?:di)?blokir/i, 'pagu-akhir'],
  [/blokir/i, 'blokir'],
  [/penambahan|refocus|realokasi|tambahan/i, 'penambahan'],
  [/(penyerapan|serapan)|realisasi anggaran.*%/i, 'serapan'],
  [/realisasi.*(anggaran|\brp\b)|anggaran.*realisasi/i, 'realisasi-anggaran'],
  [/(pagu|anggaran|alokasi).*(akhir|revisi|efektif)/i, 'pagu-akhir'],
  [/\b(pagu|anggaran|alokasi)\b/i, 'pagu'],
  [/bobot/i, 'bobot'],
  [/target|^T\.? ?(?:19|20)\d\d$/i, 'target'],
  [/capaian|^%$|^% ?capaian|tercapai/i, 'capaian'],
  [/realisasi|baseline|^R\.? ?(?:19|20)\d\d$/i, 'realisasi'],
  [/indikator|^(?:nama )?(?:iku|ikk|ikp|iks|iksk)$/i, 'indikator'],
  [/sasaran/i, 'sasaran'],
];

/** Kata judul kolom yang huruf terakhirnya dapat terpisah ketika tulisan diambil dari PDF. */
const KATA_JUDUL =
  /^(kode|sasaran|indikator|satuan|target|realisasi|capaian|pagu|anggaran|alokasi|blokir|penambahan|refocuss?ing|penyerapan|serapan|bobot)$/i;

/** Menyusun kolom dari baris-baris judul tabel; sel kosong di judul atas mewarisi tetangga kirinya. */
export function susunKolom(kepala: readonly (readonly string[])[], lebar: number): readonly Kolom[] {
  const tingkat = kepala.map((baris, i) =>
    kepala.length > 1 && i === 0 ? isiKanan(baris, kepala[1] ?? []) : baris,
  );
  const kolom = Array.from({ length: lebar }, (_, indeks): Kolom => {
    const bagian = tingkat.map((baris) => bersih(baris[indeks] ?? '')).filter((satu) => satu !== '');
    const judul = bagian
      .filter((satu, i) => !/^\(\w\)$/.test(satu) && bagian.indexOf(satu) === i)
      .join(' > ');
    return { indeks, judul, jenis: jenisKolom(judul), tahun: tahunTunggal(judul) };
  });
  const berjudul = kolom.some(({ jenis, judul }) => jenis === 'indikator' && !SINGKAT.test(judul));
  return kolom.map((satu) => (berjudul && SINGKAT.test(satu.judul) ? { ...satu, jenis: 'kode' } : satu));
}

/** `IKK` di samping kolom "Indikator Kinerja Kegiatan" memuat kodenya. */
const SINGKAT = /^(?:iku|ikk|ikp|iks|iksk|ik)$/i;

/** Peran kolom menurut tulisan judulnya; spasi nyasar dalam kata (`KOD E`, `ANGGARA N`) dirapatkan. */
function jenisKolom(judul: string): JenisKolom {
  const rapat = judul.replace(/\b([A-Za-z]{2,}) ([A-Z])\b(?! ?\w{2,}\.)/g, (utuh, a: string, b: string) =>
    KATA_JUDUL.test(a + b) ? a + b : utuh,
  );
  return PERAN.find(([pola]) => pola.test(rapat))?.[1] ?? 'lain';
}

/** Tahun bila judul menyebut tepat satu. */
export function tahunTunggal(teks: string): number | undefined {
  const semua = new Set(teks.match(/\b(?:19|20)\d\d\b/g));
  return semua.size === 1 ? Number([...semua][0]) : undefined;
}

function isiKanan(baris: readonly string[], bawah: readonly string[]): readonly string[] {
  let kiri = '';
  return Array.from({ length: Math.max(baris.length, bawah.length) }, (_, i) => {
    const satu = baris[i] ?? '';
    if (satu.trim() !== '') kiri = satu;
    return satu.trim() === '' && (bawah[i] ?? '').trim() !== '' ? kiri : satu;
  });
}
