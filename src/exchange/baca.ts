import { periksaBatas } from './batas-naskah.ts';
import { bacaDocx, type Docx } from './docx/docx.ts';
import { BATAS, BerkasDitolak, type JenisNaskah, type Naskah } from './naskah.ts';
import { bacaPdf } from './pdf/utas.ts';

export interface HasilBaca {
  readonly naskah: Naskah;
  /** Dokumen Word yang terbuka, untuk memasang komentar. */
  readonly docx?: Docx;
}

/** Akhiran nama menurut isinya. */
const AKHIRAN: Record<JenisNaskah, RegExp> = {
  docx: /\.(docx|docm)$/i,
  pdf: /\.pdf$/i,
  teks: /\.(md|mdx|txt|text|markdown)$/i,
};
const SEBUTAN: Record<JenisNaskah, string> = { docx: 'dokumen Word', pdf: 'PDF', teks: 'teks' };

/**
 * Membaca Markdown, teks, Word, atau PDF. Jenisnya ditentukan isinya, bukan akhiran namanya.
 * @throws BerkasDitolak bila jenisnya lain, bersandi, rusak, atau melewati batas
 */
export async function bacaNaskah(isi: Uint8Array, nama: string): Promise<HasilBaca> {
  const hasil = await baca(isi);
  periksaBatas(hasil.naskah);
  const { naskah } = hasil;
  const benar = AKHIRAN[naskah.jenis].test(nama) || !Object.values(AKHIRAN).some((pola) => pola.test(nama));
  if (benar) return hasil;
  const catatan = `Isi berkas itu ${SEBUTAN[naskah.jenis]}, bukan seperti akhiran namanya; dibaca menurut isinya.`;
  return { ...hasil, naskah: { ...naskah, takTerbaca: [catatan, ...naskah.takTerbaca] } };
}

async function baca(isi: Uint8Array): Promise<HasilBaca> {
  if (isi.length === 0) throw new BerkasDitolak('Berkas itu kosong.');
  const awal = new TextDecoder('latin1').decode(isi.subarray(0, 1024));
  if (awal.startsWith('PK\u0003\u0004') || awal.startsWith('PK\u0005\u0006')) {
    const docx = bacaDocx(isi);
    return { naskah: docx.naskah, docx };
  }
  if (awal.includes('%PDF-')) return { naskah: await bacaPdf(isi) };
  if (isi[0] === 0xd0 && isi[1] === 0xcf && isi[2] === 0x11 && isi[3] === 0xe0) throw wordLama(isi);
  if (awal.startsWith('{\\rtf')) throw lain('RTF');
  if (/^\s*<(!doctype html|html|\?xml)/i.test(awal)) throw lain('HTML atau XML');
  return { naskah: bacaTeks(isi) };
}

function bacaTeks(isi: Uint8Array): Naskah {
  if (isi.length > BATAS.teks)
    throw new BerkasDitolak(
      `Berkas teks itu ${Math.ceil(isi.length / 1_000_000)} MB, paling besar ${BATAS.teks / 1_000_000} MB. Pecah menjadi beberapa berkas.`,
    );
  const teks = uraiHuruf(isi).replace(/^\uFEFF/, '');
  if (teks.includes('\u0000'))
    throw new BerkasDitolak('Berkas itu bukan teks. Yang dibaca: Markdown, teks, Word (.docx), dan PDF.');
  const baris = teks.split(/\r?\n/);
  if (baris.length > BATAS.baris)
    throw new BerkasDitolak(
      `Berkas teks itu ${baris.length} baris, paling banyak ${BATAS.baris}. Pecah menjadi beberapa berkas.`,
    );
  return {
    jenis: 'teks',
    teks,
    asal: baris.map((_, i) => ({ tempat: `baris ${i + 1}` })),
    takTerbaca: [],
  };
}

function uraiHuruf(isi: Uint8Array): string {
  const utf16 = (isi[0] === 0xff && isi[1] === 0xfe) || (isi[0] === 0xfe && isi[1] === 0xff);
  try {
    const sandi = utf16 ? (isi[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return new TextDecoder(sandi, { fatal: true }).decode(isi);
  } catch {
    throw new BerkasDitolak(
      'Berkas teks itu bukan UTF-8. Buka di penyunting teks, lalu simpan ulang dengan penyandian UTF-8.',
    );
  }
}

/** Word 97–2003, atau .docx bersandi: keduanya wadah OLE. */
function wordLama(isi: Uint8Array): BerkasDitolak {
  const nama = 'EncryptedPackage'.replace(/.(?=.)/g, '$&\u0000');
  const bersandi = new TextDecoder('latin1').decode(isi).includes(nama);
  return new BerkasDitolak(
    bersandi
      ? 'Berkas Word itu bersandi. Simpan ulang tanpa sandi.'
      : 'Berkas itu memakai bentuk Office lama (.doc, .xls, .ppt). Buka di Word, lalu simpan sebagai .docx.',
  );
}

function lain(jenis: string): BerkasDitolak {
  return new BerkasDitolak(`Berkas itu ${jenis}. Buka di Word, lalu simpan sebagai .docx.`);
}
