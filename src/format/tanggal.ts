/** Nama bulan menurut urutannya. */
export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** Tanggal ISO (`2022-12-19`) menjadi `19 Desember 2022`. Melempar galat bila bukan tanggal kalender. */
export function formatTanggal(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const bulan = BULAN[(month ?? 0) - 1];
  if (!isTanggal(iso) || bulan === undefined) throw new Error(`bukan tanggal: ${iso}`);
  return `${day} ${bulan} ${year}`;
}

/** Benar bila teks adalah tanggal kalender berbentuk `TTTT-BB-HH`. */
export function isTanggal(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Nomor bulan menurut namanya, tanpa membedakan huruf besar; 0 bila bukan nama bulan. */
export function nomorBulan(nama: string): number {
  return BULAN.findIndex((satu) => satu.toLowerCase() === nama.toLowerCase()) + 1;
}

/** Bulan menurut nama lengkap, ejaan lama, atau tiga huruf pertamanya; 0 bila bukan bulan. */
function kenaliBulan(tulisan: string): number {
  const kecil = tulisan.toLowerCase().replace(/\.$/, '');
  const lama: Readonly<Record<string, number>> = { pebruari: 2, peb: 2, agt: 8, nopember: 11, nop: 11 };
  if (/^\d+$/.test(kecil)) return Number(kecil);
  return (
    lama[kecil] ??
    (kecil.length === 3
      ? BULAN.findIndex((satu) => satu.toLowerCase().startsWith(kecil)) + 1
      : nomorBulan(kecil))
  );
}

/**
 * Tanggal ISO dari tulisan lazim: `15 Februari 2027`, `15-02-2027`, `15/2/2027`, `2027/02/15`. Hari selalu mendahului
 * bulan; `undefined` bila bukan tanggal kalender atau sudah berbentuk ISO.
 */
export function bakukanTanggal(tulisan: string): string | undefined {
  const [, hari, bulan, tahun] =
    /^(\d{1,2})[-/. ]+(\d{1,2}|[A-Za-z]+\.?)[-/. ]+(\d{4})$/.exec(tulisan.trim()) ?? [];
  const [, tahunDepan, bulanDepan, hariDepan] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(tulisan.trim()) ?? [];
  const nomor = kenaliBulan(bulan ?? bulanDepan ?? '');
  const dua = (angka: number | string): string => String(angka).padStart(2, '0');
  const iso = `${tahun ?? tahunDepan ?? ''}-${dua(nomor)}-${dua(hari ?? hariDepan ?? '')}`;
  return iso === tulisan || !isTanggal(iso) ? undefined : iso;
}

/** Mengapa tulisan berbentuk TTTT-BB-HH bukan tanggal kalender. */
export function sebabBukanTanggal(tulisan: string): string | undefined {
  const [, tahun = '', bulan = '', hari = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tulisan) ?? [];
  const nama = BULAN[Number(bulan) - 1];
  if (tahun === '') return undefined;
  if (nama === undefined) return `bulan hanya 01 sampai 12, tertulis ${bulan}`;
  const terakhir = new Date(Date.UTC(Number(tahun), Number(bulan), 0)).getUTCDate();
  return Number(hari) > terakhir || Number(hari) === 0
    ? `${nama} ${tahun} hanya sampai tanggal ${terakhir}`
    : undefined;
}

/** Periode sebagaimana dicetak: `2023-2024` menjadi `2023–2024`. */
export function formatPeriode(periode: string): string {
  return periode.replace('-', '–');
}
