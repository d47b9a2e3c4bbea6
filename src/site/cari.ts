import { getCollection } from 'astro:content';
import type { BagianView, DokumenView } from '../view/bentuk.ts';
import { ambilProyek } from './sumber.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Potongan jalur sebuah dokumen: `deputi-pmk/2023/lkj`. */
function potongKunci(kunci: string): { unit: string; periode: string; jenis: string } {
  const [unit = '', periode = '', jenis = ''] = kunci.split('/');
  return { unit, periode, jenis };
}

/** Jalur dokumen untuk `getStaticPaths`; `saring` memilih dokumen yang mempunyai halaman itu. */
export async function jalurDokumen(
  saring: (dokumen: DokumenView) => boolean = () => true,
): Promise<{ params: ReturnType<typeof potongKunci> }[]> {
  return (await ambilProyek()).dokumen.filter(saring).map(({ kunci }) => ({ params: potongKunci(kunci) }));
}

/**
 * Jalur semua halaman bagian, untuk `getStaticPaths`.
 * Proyek diambil lebih dahulu agar galat isi tampak di halaman, bukan sebagai halaman yang hilang.
 */
export async function jalurBagian(): Promise<
  { params: Record<'unit' | 'periode' | 'jenis' | 'bagian', string> }[]
> {
  await ambilProyek();
  return (await getCollection('bab')).map(({ id }) => ({
    params: { ...potongKunci(id), bagian: id.split('/')[3] ?? '' },
  }));
}

/** Dokumen halaman ini, selalu dari proyek terbaru. */
export async function cariDokumen(params: Params): Promise<DokumenView> {
  const kunci = ['unit', 'periode', 'jenis'].map((nama) => params[nama] ?? '').join('/');
  const dokumen = (await ambilProyek()).dokumen.find((satu) => satu.kunci === kunci);
  if (dokumen === undefined) throw new Error(`Dokumen ${kunci} tidak ada`);
  return dokumen;
}

/** Bagian halaman ini. */
export async function cariBagian(
  params: Params,
): Promise<{ dokumen: DokumenView; bagian: BagianView; urutan: number }> {
  const dokumen = await cariDokumen(params);
  const urutan = dokumen.bagian.findIndex(({ slug }) => slug === params['bagian']);
  const bagian = dokumen.bagian[urutan];
  if (bagian === undefined) throw new Error(`Bagian ${params['bagian'] ?? ''} tidak ada di ${dokumen.kunci}`);
  return { dokumen, bagian, urutan };
}
