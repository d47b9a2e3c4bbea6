import { periksaBatas } from './batas-naskah.ts';
import { bacaDocx, type Docx } from './docx/docx.ts';
import { bukanTeks, bukanUtf8, tolakBukanNaskah, wordLama } from './kenali.ts';
import { BATAS, BerkasDitolak, type JenisNaskah, type Naskah } from './naskah.ts';
import { bacaPdf } from './pdf/utas.ts';
import { buangTakTampak } from './simbol.ts';
import { sebutTabelHilang } from './tabel-hilang.ts';

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
/** Dokumen Word bergambar yang hurufnya lebih sedikit dari ini kemungkinan hasil pindaian. */
const HURUF_TERSEDIKIT = 30;

/**
 * Membaca Markdown, teks, Word, atau PDF. Jenisnya ditentukan isinya, bukan akhiran namanya.
 * @throws BerkasDitolak bila jenisnya lain, bersandi, rusak, tanpa tulisan, atau melewati batas
 */
export async function bacaNaskah(isi: Uint8Array, nama: string): Promise<HasilBaca> {
  const hasil = await baca(isi, nama);
  periksaBatas(hasil.naskah);
  periksaBerisi(hasil);
  const { naskah } = hasil;
  const benar = AKHIRAN[naskah.jenis].test(nama) || !Object.values(AKHIRAN).some((pola) => pola.test(nama));
  const hilang = naskah.jenis === 'pdf' ? [] : sebutTabelHilang(naskah);
  const catatan = benar
    ? []
    : [`Isi berkas itu ${SEBUTAN[naskah.jenis]}, bukan seperti akhiran namanya; dibaca menurut isinya.`];
  return { ...hasil, naskah: { ...naskah, catatan, takTerbaca: [...naskah.takTerbaca, ...hilang] } };
}

async function baca(isi: Uint8Array, nama: string): Promise<HasilBaca> {
  if (isi.length === 0)
    throw new BerkasDitolak('Berkas itu kosong; mungkin belum selesai disalin. Ambil lagi dari asalnya.');
  const awal = Buffer.from(isi.subarray(0, 1024)).toString('latin1');
  if (awal.startsWith('PK\u0003\u0004') || awal.startsWith('PK\u0005\u0006')) {
    const docx = bacaDocx(isi);
    return { naskah: docx.naskah, docx };
  }
  if (awal.includes('%PDF-')) return { naskah: await bacaPdf(isi) };
  if (isi[0] === 0xd0 && isi[1] === 0xcf && isi[2] === 0x11 && isi[3] === 0xe0) throw wordLama(isi);
  tolakBukanNaskah(awal, nama);
  return { naskah: bacaTeks(isi, awal, nama) };
}

/** Naskah tanpa tulisan tidak boleh dinyatakan tanpa temuan. */
function periksaBerisi({ naskah, docx }: HasilBaca): void {
  const huruf = naskah.teks.replace(/[^\p{L}\p{N}]+/gu, '').length;
  const benda = docx === undefined ? 0 : Object.values(docx.tak).reduce((jumlah, satu) => jumlah + satu, 0);
  if (huruf > 0 && (benda === 0 || huruf >= HURUF_TERSEDIKIT)) return;
  if (naskah.jenis === 'teks')
    throw new BerkasDitolak('Berkas teks itu tidak memuat tulisan. Periksa apakah berkasnya yang benar.');
  if (docx === undefined || benda === 0)
    throw new BerkasDitolak(
      'Dokumen Word itu tidak memuat tulisan. Periksa apakah berkasnya yang benar dan isinya sudah tersimpan.',
    );
  const hanya = naskah.takTerbaca.map((satu) => satu.replace(/ tidak dibaca\.$/, '')).join(' dan ');
  const jalan =
    docx.tak.gambar > 0
      ? '; kemungkinan hasil pindaian. Periksa berkas yang tulisannya dapat dipilih, atau kenali dahulu tulisannya (OCR)'
      : '. Salin dahulu isinya sebagai tulisan dan tabel Word, lalu periksa lagi';
  throw new BerkasDitolak(`Dokumen Word itu hampir tanpa tulisan, hanya ${hanya}${jalan}.`);
}

function bacaTeks(isi: Uint8Array, awal: string, nama: string): Naskah {
  if (isi.length > BATAS.teks)
    throw new BerkasDitolak(
      `Berkas teks itu ${Math.ceil(isi.length / 1_000_000)} MB, paling besar ${BATAS.teks / 1_000_000} MB. Pecah menjadi beberapa berkas.`,
    );
  const teks = buangTakTampak(uraiHuruf(isi, awal, nama));
  if (teks.includes('\u0000')) throw bukanTeks();
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

function uraiHuruf(isi: Uint8Array, awal: string, nama: string): string {
  const utf16 = (isi[0] === 0xff && isi[1] === 0xfe) || (isi[0] === 0xfe && isi[1] === 0xff);
  try {
    const sandi = utf16 ? (isi[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return new TextDecoder(sandi, { fatal: true }).decode(isi);
  } catch {
    throw bukanUtf8(awal, nama);
  }
}
