import { lari, paragraf, paraId } from './paragraf.ts';

/** Satu baris tabel tulisan; sel kosong mungkin bagian dari sel gabungan. */
export interface BarisTulis {
  readonly baris: number;
  readonly sel: readonly string[];
  readonly kepala: boolean;
}

/** Sel Word: kolom awalnya, lebarnya, dan kedudukannya dalam gabungan tegak. */
interface SelGabung {
  readonly kolom: number;
  lebar: number;
  tegak: 'awal' | 'lanjut' | undefined;
  readonly teks: string;
}

/**
 * Tabel Word dari baris bertab. Di kepala, sel kosong di kanan judul digabung mendatar (`gridSpan`) dan di bawah judul
 * digabung tegak (`vMerge`); di badan, kolom-kolom kiri yang kosong meneruskan sel di atasnya, dan baris kelompok
 * membentang penuh.
 */
export function susunTabelWord(baris: readonly BarisTulis[]): string {
  const lebar = Math.max(...baris.map(({ sel }) => sel.length));
  const tinggiKepala = baris.filter(({ kepala }) => kepala).length;
  const deret: SelGabung[][] = [];
  for (const [i, satu] of baris.entries()) {
    const atas = deret[i - 1];
    const bertumpuk = satu.kepala && tinggiKepala > 1;
    deret.push(
      bertumpuk
        ? selKepala(satu.sel, i === 0 ? undefined : atas)
        : selBadan(satu.sel, baris[i - 1]?.kepala === false ? atas : undefined),
    );
  }
  const kisi = `<w:tblGrid>${'<w:gridCol w:w="1200"/>'.repeat(lebar)}</w:tblGrid>`;
  const isi = baris.map((satu, i) => barisWord(satu, deret[i] ?? []));
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${kisi}${isi.join('')}</w:tbl>`;
}

function selKepala(sel: readonly string[], atas: readonly SelGabung[] | undefined): SelGabung[] {
  const hasil: SelGabung[] = [];
  for (const [kolom, teks] of sel.entries()) {
    const induk = atas?.find((satu) => satu.kolom === kolom && satu.lebar === 1);
    const kiri = hasil.at(-1);
    if (teks === '' && induk !== undefined && (induk.teks !== '' || induk.tegak === 'lanjut')) {
      induk.tegak ??= 'awal';
      hasil.push({ kolom, lebar: 1, tegak: 'lanjut', teks });
    } else if (teks === '' && atas === undefined && kiri !== undefined) kiri.lebar += 1;
    else hasil.push({ kolom, lebar: 1, tegak: undefined, teks });
  }
  return hasil;
}

function selBadan(sel: readonly string[], atas: readonly SelGabung[] | undefined): SelGabung[] {
  if (sel.length > 2 && sel[0] !== '' && sel.slice(1).every((teks) => teks === ''))
    return [{ kolom: 0, lebar: sel.length, tegak: undefined, teks: sel[0] ?? '' }];
  const isi = sel.findIndex((teks) => teks !== '');
  return sel.map((teks, kolom): SelGabung => {
    const induk = kolom < isi ? atas?.find((satu) => satu.kolom === kolom && satu.lebar === 1) : undefined;
    const lanjut = induk !== undefined && (induk.teks !== '' || induk.tegak === 'lanjut');
    if (lanjut) induk.tegak ??= 'awal';
    return { kolom, lebar: 1, tegak: lanjut ? 'lanjut' : undefined, teks };
  });
}

function barisWord({ baris, kepala }: BarisTulis, sel: readonly SelGabung[]): string {
  const trPr = kepala ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  const isi = sel.map(({ kolom, lebar, tegak, teks }) => {
    const gabung = [
      lebar > 1 ? `<w:gridSpan w:val="${lebar}"/>` : '',
      tegak === 'awal' ? '<w:vMerge w:val="restart"/>' : tegak === 'lanjut' ? '<w:vMerge/>' : '',
    ].join('');
    return `<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/>${gabung}</w:tcPr>${paragraf(baris, '', lari(teks), kolom + 1)}</w:tc>`;
  });
  return `<w:tr ${paraId(baris)}>${trPr}${isi.join('')}</w:tr>`;
}
