import { strFromU8, unzipSync } from 'fflate';
import type { Temuan } from '../../../../src/audit/temuan.ts';
import { audit, type EfekAudit } from '../../../../src/cli/audit.ts';
import { barisPada } from './paragraf.ts';

/** Komentar di salinan: isinya, baris tulisan paragraf yang ditandainya, dan tulisan yang ditandainya. */
interface KomentarWord {
  readonly isi: string;
  readonly baris: number;
  readonly ditandai: string;
}

/** Salinan berkomentar menurut perintah `audit`, tanpa menyentuh disk. */
export async function salinBerkomentar(isi: Uint8Array): Promise<Uint8Array> {
  let salinan: Uint8Array | undefined;
  const efek: EfekAudit = {
    bacaBerkas: () => Promise.resolve(isi),
    ada: () => Promise.resolve(false),
    sama: () => Promise.resolve(false),
    simpan: (_, baru) => {
      salinan = baru;
      return Promise.resolve(true);
    },
    lapor: () => undefined,
    tegur: () => undefined,
  };
  const berkas = { berkas: 'mutan.docx', keluaran: 'mutan.audit.docx', timpa: true, uji: false };
  await audit({ ...berkas, format: 'json', tanggal: undefined, versi: '0', register: [] }, efek);
  return salinan ?? isi;
}

/** Membaca komentar langsung dari XML salinan, tanpa pembaca Word kita. */
export function bacaKomentar(salinan: Uint8Array): readonly KomentarWord[] {
  const bagian = unzipSync(salinan);
  const teks = (nama: string): string => strFromU8(bagian[nama] ?? new Uint8Array());
  const [badan, komentar] = [teks('word/document.xml'), teks('word/comments.xml')];
  const cari = barisPada(badan);
  return [...komentar.matchAll(/<w:comment .*?w:id="(\d+)".*?>(.*?)<\/w:comment>/gs)].flatMap(
    ([, id = '', isi = '']) => {
      const awal = badan.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
      const akhir = badan.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
      const ditandai = tulisan(badan.slice(awal, akhir));
      return awal < 0 || akhir < awal ? [] : [{ isi: tulisan(isi), baris: cari(awal), ditandai }];
    },
  );
}

/** Sebab komentar sebuah temuan tidak diterima: tidak ada, di paragraf lain, atau bukan di sel yang memuat tulisannya. */
export function salahTempat(
  { aturan, tercetak }: Temuan,
  tempat: number,
  komentar: readonly KomentarWord[],
  sel: (baris: number) => readonly string[],
): string | undefined {
  const milik = komentar.filter(
    ({ isi }) => isi.includes(`Aturan: ${aturan}`) && isi.includes(`Tercetak: ${tercetak}`),
  );
  if (milik.length === 0) return 'tidak ada komentarnya';
  const dekat = milik.filter(({ baris }) => baris === tempat);
  if (dekat.length === 0) return `komentarnya di baris ${milik[0]?.baris ?? 0}, seharusnya ${tempat}`;
  const sebaris = sel(tempat);
  const bersel = sebaris.length > 1 && sebaris.some((teks) => teks.includes(tercetak));
  return !bersel || dekat.some(({ ditandai }) => ditandai.includes(tercetak))
    ? undefined
    : `komentarnya di sel "${dekat[0]?.ditandai ?? ''}", bukan yang memuat "${tercetak}"`;
}

function tulisan(xml: string): string {
  return [...xml.matchAll(/<w:t[ >][^<]*|<\/w:p>/g)]
    .map(([satu]) => (satu === '</w:p>' ? '\n' : satu.slice(satu.indexOf('>') + 1)))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
