/** Satu contoh setiap perintah, untuk pesan masukan yang kurang. */
export const CONTOH: Readonly<Record<string, string>> = {
  terbit: 'terbit',
  periksa: 'periksa deputi-pmk/2023',
  skema: 'skema --pasang',
  jelaskan: 'jelaskan deputi-pmk/2023 IKU.4.capaian',
  baru: 'baru lkj puspenkom-asn 2025',
  kunci: 'kunci puspenkom-asn 2025 1 --tanggal 2025-04-10',
  audit: 'audit laporan.docx',
  tautkan: 'tautkan content/unit/deputi-pmk/2023/lkj/bab-3.mdx --uji',
  pratinjau: 'pratinjau --port 8080',
};

/** Pesan bawaan commander dalam bahasa Indonesia, dengan bantuan dan contoh perintah yang sedang ditulis. */
export function terjemahkan(text: string, perintah: string | undefined): string {
  const contoh = perintah !== undefined && Object.hasOwn(CONTOH, perintah) ? CONTOH[perintah] : undefined;
  const lihat =
    contoh === undefined
      ? 'Lihat: npx lapkin --help'
      : `Lihat: npx lapkin ${perintah ?? ''} --help\nContoh: npx lapkin ${contoh}`;
  return text
    .replace(/^error: unknown command '(.*)'/, 'Perintah "$1" tidak dikenal. Lihat: npx lapkin --help')
    .replace(/^error: unknown option '(.*)'/, `Pilihan $1 tidak dikenal. ${lihat}`)
    .replace(/\(Did you mean (.*)\?\)/, 'Mungkin maksud Anda $1.')
    .replace(/^error: missing required argument '(.*)'/, `Masukan <$1> belum ditulis. ${lihat}`)
    .replace(/^error: required option '(.*)' not specified/, `Pilihan $1 belum ditulis. ${lihat}`)
    .replace(/^error: option '(.*)' argument missing/, `Pilihan $1 belum diisi. ${lihat}`)
    .replace(/^error: too many arguments.*/, `Masukan terlalu banyak. ${lihat}`)
    .replace(/^error: option '(.*)' argument '(.*)' is invalid\./, 'Pilihan $1 tidak menerima "$2".')
    .replace(/Allowed choices are (.*)\./, 'Yang diterima: $1.');
}
