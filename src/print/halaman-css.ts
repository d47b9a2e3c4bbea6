import { namaHalaman, type Seksi } from './seksi.ts';

/**
 * Aturan `@page` untuk setiap seksi. Chromium tidak mengenal `string-set`, maka judul berjalan ditulis
 * sebagai satu halaman bernama per seksi; halaman mendatar punya namanya sendiri agar judulnya ikut.
 */
export function halamanCss(seksi: readonly Seksi[], judulKiri: string, judulBawah: string): string {
  return seksi
    .map((satu, urutan) =>
      satu.jenis === 'sampul' ? sampul(urutan) : biasa(satu, urutan, judulKiri, judulBawah),
    )
    .join('\n');
}

function sampul(urutan: number): string {
  const nama = namaHalaman(urutan);
  return `@page ${nama}{margin:0}.${nama}{page:${nama}}`;
}

function biasa(
  { jenis, judulBerjalan }: Seksi,
  urutan: number,
  judulKiri: string,
  judulBawah: string,
): string {
  const nama = namaHalaman(urutan);
  // Halaman depan dihitung tersendiri dengan angka romawi; bab dan lampiran mulai dari 1.
  const [pencacah, nomor] = jenis === 'depan' ? ['fm', 'counter(fm,lower-roman)'] : ['bp', 'counter(bp)'];
  const tulisan = [
    `counter-increment:${pencacah}`,
    `@top-left{content:${teksCss(judulKiri)}}`,
    `@top-right{content:${teksCss(judulBerjalan)}}`,
    `@bottom-left{content:${teksCss(judulBawah)}}`,
    `@bottom-right{content:${nomor}}`,
  ].join(';');
  return [
    `@page ${nama}{${tulisan}}`,
    `@page ${nama}-mendatar{size:A4 landscape;margin:30mm 25mm 22mm 25mm;${tulisan}}`,
    `@page ${nama}-rapat{size:A4 landscape;margin:24mm 15mm 18mm 15mm;${tulisan}}`,
    // Judul yang langsung diikuti tabel mendatar ikut pindah, agar tidak tertinggal sendirian.
    `.${nama}{page:${nama}}.${nama} ${denganJudul('.mendatar')}{page:${nama}-mendatar}.${nama} ${denganJudul('.rapat')}{page:${nama}-rapat}`,
  ].join('\n');
}

/** Tabel dan judul tepat di atasnya. */
function denganJudul(tabel: string): string {
  return `:is(${[tabel, ...['h1', 'h2', 'h3', 'h4'].map((judul) => `${judul}:has(+${tabel})`)].join(',')})`;
}

/** Teks sebagai string CSS; yang bukan huruf, angka, atau spasi ditulis sebagai kode. */
export function teksCss(teks: string): string {
  const aman = teks.replace(
    /[^\p{L}\p{N} ]/gu,
    (char) => `\\${(char.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${aman}"`;
}
