/** Nilai pengisi naskah awal: `{tahun}`, `{unit}`, `{kode}`, dan seterusnya; kosong berarti belum diketahui. */
export type Pengisi = Readonly<Record<string, string>>;

/** Nama pengisi, atau penanda komponen yang di dalamnya kutip harus dituliskan lain. */
const PENANDA = /<\/?[A-Z][^>]*>|\{([a-z_]+)\}/g;

/**
 * Mengganti pengisi dalam naskah MDX. Isinya selalu teks: tanda yang bermakna bagi MDX diloloskan, sehingga judul
 * indikator yang memuat `<` atau `*` tidak menjadi penandaan. Pengisi yang tidak dikenal dibiarkan.
 */
export function ganti(naskah: string, pengisi: Pengisi): string {
  return naskah.replace(PENANDA, (penanda, nama: string | undefined) =>
    nama === undefined
      ? penanda.replace(/\{([a-z_]+)\}/g, (tulisan, dalam: string) =>
          isiAtau(pengisi, dalam, tulisan, atribut),
        )
      : isiAtau(pengisi, nama, penanda, prosa),
  );
}

/** Mengganti pengisi dalam teks biasa, misalnya judul di profil. */
export function gantiTeks(teks: string, pengisi: Pengisi): string {
  return teks.replace(/\{([a-z_]+)\}/g, (tulisan, nama: string) =>
    isiAtau(pengisi, nama, tulisan, (isi) => isi),
  );
}

/** Nama pengisi dalam sepotong naskah yang dikenal tetapi belum ada isinya. */
export function belumDiketahui(naskah: string, pengisi: Pengisi): readonly string[] {
  return [...naskah.matchAll(/\{([a-z_]+)\}/g)].flatMap(([, nama = '']) =>
    pengisi[nama] === '' ? [nama] : [],
  );
}

function isiAtau(pengisi: Pengisi, nama: string, tulisan: string, luluskan: (isi: string) => string): string {
  const isi = Object.hasOwn(pengisi, nama) ? pengisi[nama] : undefined;
  return isi === undefined ? tulisan : luluskan(isi);
}

/** Teks di dalam atribut komponen. */
export function atribut(isi: string): string {
  return isi.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replace(/\s+/g, ' ');
}

/** Teks di dalam paragraf atau judul MDX. */
export function prosa(isi: string): string {
  return isi
    .replace(/[\\`*_{}[\]<>~|&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}
