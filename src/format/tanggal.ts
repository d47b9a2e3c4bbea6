const BULAN = [
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
