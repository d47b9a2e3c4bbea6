import type { DokumenView } from '../view/bentuk.ts';

/**
 * Tabel pertama yang ada dari daftar pengenal, dikutip utuh dari bagian tempatnya dimuat, sehingga ikhtisar
 * mencetak angka yang sama. Rujukan antarhalaman disesuaikan karena ikhtisar berada setingkat di atas bagian.
 */
export function cuplikTabel(
  { daftarTabel, bagian }: DokumenView,
  pengenal: readonly string[],
): { readonly html: string; readonly bagian: string; readonly id: string } | undefined {
  for (const id of pengenal) {
    const entri = daftarTabel.find((satu) => satu.id === id);
    const isi = bagian.find(({ slug }) => slug === entri?.bagian)?.html;
    const tanda = isi?.indexOf(` id="${id}"`) ?? -1;
    if (entri === undefined || isi === undefined || tanda < 0) continue;
    // Di dalam <div class="tabel"> hanya ada tabel dan paragraf, jadi penutup pertama adalah penutupnya.
    const akhir = isi.indexOf('</div>', tanda) + '</div>'.length;
    const html = isi.slice(isi.lastIndexOf('<div', tanda), akhir).replaceAll('href="../', 'href="');
    return { html, bagian: entri.bagian, id };
  }
  return undefined;
}
