/** Angka yang diketik dalam prosa. Letaknya dihitung dari awal teks yang diperiksa. */
export interface AngkaKetik {
  readonly awal: number;
  readonly akhir: number;
  /** Angka tanpa lambang, tanda, dan nol desimal di belakang: `1.234,5`. */
  readonly inti: string;
  /** Angka seperti diketik, dengan nol desimalnya. */
  readonly angka: string;
  readonly jenis: 'rupiah' | 'persen' | 'polos';
  readonly negatif: boolean;
  /** Huruf di dalam kurung sesudahnya, `dua puluh empat`. */
  readonly terbilang: string | undefined;
  /** Akhir angka bila huruf dalam kurungnya ikut. */
  readonly akhirTerbilang: number;
  /** Seberapa kecil kemungkinan angka lain kebetulan sama: 3 rupiah atau empat angka penting, 1 bilangan kecil. */
  readonly kuat: 1 | 2 | 3;
}

const ANGKA =
  /(Rp\.?[ \u00a0]?)?(?<![\d.,/])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d]|[.,]\d)(,-)?([ \u00a0]?%|[ \u00a0]persen\b)?/g;
const BULAN =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Agt|Sep|Okt|Nov|Des';
/** Sesudah kata ini angkanya menomori, bukan menghitung. */
const PENOMOR = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:Nomor|No|Nomer|Pasal|Ayat|Huruf|Angka|Butir|Poin|Lampiran|Bab|Bagian|Tabel|Gambar|Grafik|Bagan|Halaman|Hlm|TW|Triwulan|Caturwulan|Semester|Periode|Tahap|Batch|Angkatan|Edisi|Versi|Peringkat|Ranking|Level|Tingkat|Grade|Golongan|Eselon|Kelas|Pukul|Jam|Jalan|Jl|Lantai|Ruang|Perspektif|Sasaran|Misi|Tujuan|Program|Kegiatan|Kode|Minggu|Hari|PP|UU|Perpres|Permen\w*|SE)[ .\u00a0-]*$`,
  'iu',
);
/** Awal bilangan yang ditulis dengan huruf. */
const HURUF = /^(?:nol|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|minus)/i;
const TAHUN = /^(19|20)\d\d$/;

/** Mencari angka yang mungkin angka kinerja; tanggal, tahun, jam, nomor peraturan, rentang, dan penomoran dilewati. */
export function cariAngka(teks: string): readonly AngkaKetik[] {
  return [...teks.matchAll(ANGKA)].flatMap((cocok) => {
    const [tulisan, rupiah, angka = '', , persen] = cocok;
    const awal = cocok.index;
    const akhir = awal + tulisan.length;
    const jenis = rupiah !== undefined ? 'rupiah' : persen !== undefined ? 'persen' : 'polos';
    const kiri = teks.slice(Math.max(0, awal - 40), awal);
    const kanan = teks.slice(akhir, akhir + 60);
    if (bukanAngka(kiri, kanan, jenis, angka)) return [];
    const inti = angka.replace(/,(\d*?)0+$/, ',$1').replace(/,$/, '');
    const kurung = /^[ \u00a0]\(([a-z][a-z ]{2,150})\)/i.exec(kanan + teks.slice(akhir + 60, akhir + 170));
    const negatif = /(?:^|[\s(])(?:[-−–]|minus )$/.test(kiri);
    const minus = negatif ? (/(?:[-−–]|minus )$/.exec(kiri)?.[0].length ?? 0) : 0;
    return [
      {
        awal: awal - minus,
        akhir,
        inti,
        angka,
        jenis,
        negatif,
        terbilang: HURUF.test(kurung?.[1] ?? '')
          ? kurung?.[1]?.toLowerCase().replaceAll('milyar', 'miliar')
          : undefined,
        akhirTerbilang: akhir + (kurung?.[0].length ?? 0),
        kuat: kekuatan(inti, jenis),
      } as const,
    ];
  });
}

function bukanAngka(kiri: string, kanan: string, jenis: AngkaKetik['jenis'], angka: string): boolean {
  if (/[\p{L}\d_/\\.,–−]$/u.test(kiri) || /[\p{L}\d]-$/u.test(kiri)) return true;
  if (/^[\p{L}_/\\]/u.test(kanan) || /^[-–−:]\s?[\p{L}\d]/u.test(kanan)) return true;
  if (/\d\s*[–−-]\s*$/.test(kiri) || /^\s*[–−]\s*\d/.test(kanan)) return true;
  if (jenis !== 'polos') return false;
  if (TAHUN.test(angka) || /^0\d/.test(angka) || PENOMOR.test(kiri)) return true;
  if (
    new RegExp(String.raw`^\s*(?:(?:,|dan|s\.d\.|sampai(?: dengan)?)\s*\d{1,2}\s*)*(?:${BULAN})\b`).test(
      kanan,
    )
  )
    return true;
  if (/^\s*(?:WIB|WITA|WIT)\b/.test(kanan)) return true;
  if (
    /^\)/.test(kanan) &&
    (/\($/.test(kiri) ? angka.length <= 2 : kiri.lastIndexOf('(') <= kiri.lastIndexOf(')'))
  )
    return true;
  return /^\\[.)]/.test(kanan) || /tahun\s+$/i.test(kiri);
}

function kekuatan(inti: string, jenis: AngkaKetik['jenis']): 1 | 2 | 3 {
  const angka = inti.replace(/\D/g, '');
  if (jenis === 'rupiah') return angka.length >= 6 ? 3 : 2;
  const penting = inti.includes(',') ? angka.length : angka.replace(/0+$/, '').length;
  if (penting >= 4 || (inti.includes(',') && penting >= 3)) return 3;
  return penting === 3 || inti.includes(',') ? 2 : 1;
}
