import { type Effects, effects } from '../../src/cli/effects.ts';

/** Proses yang mati: sesudahnya tidak ada operasi apa pun yang terjadi lagi. */
export class Mati extends Error {}

/** Kapan proses mati terhadap operasi ke-n: sebelum terjadi, atau saat baru setengah. */
export type Saat = 'sebelum' | 'tengah';

type Operasi = Exclude<keyof Effects, 'lapor' | 'detak'>;
const OPERASI = Object.keys(effects).filter((nama): nama is Operasi => nama !== 'lapor' && nama !== 'detak');

/** Situs tiruan yang cepat: beberapa berkas yang isinya bergantung pada proyek. */
const dasar: Effects = {
  ...effects,
  sidikMesin: () => Promise.resolve('mesin-uji'),
  async situs(_root, { dokumen }, outDir) {
    for (const { bagian, kunci } of dokumen)
      for (const { slug, html } of bagian) await effects.tulis(`${outDir}/${kunci}/${slug}/index.html`, html);
    await effects.tulis(`${outDir}/index.html`, 'beranda');
  },
  async cetak(_root, dokumen, simpan) {
    for (const satu of dokumen)
      await simpan({ dokumen: satu, pdf: new TextEncoder().encode(`PDF ${satu.judul}`), halaman: 1 });
  },
  lapor: () => undefined,
};

export interface Percobaan {
  readonly effects: Effects;
  /** Nama operasi yang sudah dijalankan, berurutan. */
  readonly jejak: readonly string[];
}

/** Akibat samping yang mencatat setiap operasi dan mati pada operasi ke-`pada`. */
export function buatMati(pada = Infinity, saat: Saat = 'sebelum'): Percobaan {
  const jejak: string[] = [];
  let mati = false;
  const bungkus = (nama: Operasi) => {
    const asli = dasar[nama] as (...args: unknown[]) => Promise<unknown>;
    return async (...args: unknown[]): Promise<unknown> => {
      if (mati) throw new Mati();
      jejak.push(nama);
      if (jejak.length - 1 === pada) {
        mati = true;
        if (saat === 'tengah') await setengah(nama, args);
        throw new Mati();
      }
      return asli(...args);
    };
  };
  return {
    effects: { ...dasar, ...Object.fromEntries(OPERASI.map((nama) => [nama, bungkus(nama)])) },
    jejak,
  };
}

/** Operasi yang terputus di tengah: berkas terpotong, folder terhapus atau tersalin sebagian. */
async function setengah(nama: Operasi, args: readonly unknown[]): Promise<void> {
  const [pertama, kedua, ketiga] = args;
  if (nama === 'tulis') {
    const isi = typeof kedua === 'string' ? kedua : new TextDecoder().decode(kedua as Uint8Array);
    await effects.tulis(String(pertama), isi.slice(0, Math.floor(isi.length / 2)));
  } else if (nama === 'hapus' && (await effects.jenis(String(pertama))) === 'folder') {
    const isi = await effects.telusuri(String(pertama));
    if (isi[0] !== undefined) await effects.hapus(`${String(pertama)}/${isi[0].path}`);
  } else if (nama === 'salin') {
    await effects.folder(String(kedua));
    await effects.tulis(`${String(kedua)}/index.html`, 'sebagian');
  } else if (nama === 'situs') await effects.tulis(`${String(ketiga)}/index.html`, 'sebagian');
}
