import type { Gambar, GambarDitolak } from '../load/gambar/tipe.ts';
import { suggest } from '../nearest.ts';
import type { GambarTerbit, GambarView } from './bentuk.ts';
import { atributKomponen, type Kerangka, telusur } from './kerangka.ts';
import type { Atribut, Konteks } from './konteks.ts';

/** Alamat gambar dari halaman bagian; di cetak diganti isinya. */
export function alamatGambar(nama: string): string {
  return `../gambar/${encodeURIComponent(nama)}`;
}

/** Gambar yang disebut `berkas`, atau sebab tidak dapat dipakai. */
export function cariGambar({ dokumen }: Konteks, berkas: string): Gambar | GambarDitolak {
  const { gambar = new Map<string, Gambar>(), folder } = dokumen.isi;
  const nama = /^gambar\/([^/\\]+)$/.exec(berkas)?.[1];
  if (nama === undefined || nama === '..' || nama === '.') return diLuar(berkas, folder);
  const ada = gambar.get(nama);
  if (ada !== undefined) return ada;
  const saran = suggest(berkas, [...gambar.keys()].map(jalur));
  const hint = gambar.size === 0 ? `simpan berkasnya di ${folder}/gambar/` : saran;
  return { rule: 'gambar-tidak-ada', text: `gambar "${berkas}" tidak ada`, hint };
}

function jalur(nama: string): string {
  return `gambar/${nama}`;
}

function diLuar(berkas: string, folder: string): GambarDitolak {
  const rule = 'gambar-di-luar-folder';
  const nama = /[^/\\]+\.(png|jpe?g|webp)$/i.exec(berkas)?.[0] ?? '…';
  const hint = `simpan di ${folder}/gambar/ lalu tulis berkas="gambar/${nama}"`;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(berkas) && !/^[a-z]:[/\\]/i.test(berkas))
    return {
      rule,
      text: `alamat "${berkas.slice(0, 60)}" tidak dimuat; gambar harus ada di folder dokumen`,
      hint,
    };
  return { rule, text: `"${berkas.slice(0, 60)}" di luar folder gambar dokumen ini`, hint };
}

/** Gambar yang sudah pasti ada, untuk dirender. */
export function susunGambar(konteks: Konteks, { berkas = '', alt = '' }: Atribut): GambarView | undefined {
  const gambar = cariGambar(konteks, berkas);
  if ('rule' in gambar) return undefined;
  return {
    src: alamatGambar(berkas.slice('gambar/'.length)),
    lebar: gambar.lebar,
    tinggi: gambar.tinggi,
    alt,
  };
}

/** Semua berkas gambar yang dipakai sebuah dokumen, urut menurut namanya. */
export function gambarTerbit(konteks: Konteks, kerangka: Kerangka): readonly GambarTerbit[] {
  const terpakai = namaTerpakai(kerangka);
  return [...terpakai].sort().flatMap((nama) => {
    const gambar = cariGambar(konteks, jalur(nama));
    return 'rule' in gambar ? [] : [{ nama, mime: gambar.mime, potongan: gambar.potongan }];
  });
}

/** Nama berkas yang disebut `<Gambar>` dan `<Foto>` di seluruh dokumen. */
export function namaTerpakai({ bagian }: Kerangka): ReadonlySet<string> {
  const nama = new Set<string>();
  for (const { prosa } of bagian)
    telusur(prosa.root, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Gambar' && node.name !== 'Foto') return;
      const { berkas = '' } = atributKomponen(node);
      if (berkas.startsWith('gambar/')) nama.add(berkas.slice('gambar/'.length));
    });
  return nama;
}

/** Lebar dan tinggi terbesar di kertas, milimeter; sama dengan kolom A4 di cetak.css dan batas di dokumen.css. */
const KERTAS = { lebar: 160, tinggi: 120, jarak: 4, tinggiKisi: 70 };

/** Lebar gambar di kertas, milimeter. `lajur` banyaknya foto sebaris; 1 untuk gambar tersendiri. */
export function lebarCetak({ lebar, tinggi }: Gambar, bagian: 'penuh' | 'setengah', lajur = 1): number {
  const kolom =
    lajur > 1
      ? (KERTAS.lebar - KERTAS.jarak * (lajur - 1)) / lajur
      : KERTAS.lebar / (bagian === 'setengah' ? 2 : 1);
  return Math.min(kolom, ((lajur > 1 ? KERTAS.tinggiKisi : KERTAS.tinggi) * lebar) / tinggi);
}
