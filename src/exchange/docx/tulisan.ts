import { buangTakTampak, gantiSimbol, simbol } from '../simbol.ts';
import { anak, atribut, nyala, type Unsur } from './xml.ts';

/** Yang terkumpul dari satu paragraf. */
export interface Tulisan {
  /** `\t` untuk tab, `\n` untuk pindah baris di dalam paragraf. */
  teks: string;
  readonly catatanKaki: string[];
  readonly catatanAkhir: string[];
  /** Isi kotak teks yang tertambat di paragraf ini. */
  readonly kotak: Unsur[];
}

/** Yang ada di dokumen tetapi tidak dapat dibaca. */
export interface TakTerbaca {
  gambar: number;
  grafik: number;
  objek: number;
  sisipan: number;
}

/**
 * Membaca tulisan paragraf. Perubahan terlacak dibaca seakan-akan diterima; tulisan tersembunyi dan kode medan
 * (`SEQ Tabel`) tidak dibaca, hasil medannya dibaca.
 */
export class PembacaTulisan {
  readonly tak: TakTerbaca = { gambar: 0, grafik: 0, objek: 0, sisipan: 0 };
  /** Medan yang sedang terbuka; `true` selama masih di kodenya. */
  #medan: boolean[] = [];

  baca(paragraf: Unsur): Tulisan {
    const hasil: Tulisan = { teks: '', catatanKaki: [], catatanAkhir: [], kotak: [] };
    // Kode medan tidak pernah sampai ke paragraf berikutnya; medan yang tidak ditutup tidak boleh menelan naskah.
    this.#medan = this.#medan.map(() => false);
    for (const satu of paragraf.anak) this.#susuri(satu, hasil);
    return hasil;
  }

  #susuri(unsur: Unsur, hasil: Tulisan): void {
    switch (unsur.nama) {
      case 'pPr':
      case 'rPr':
      case 'del':
      case 'moveFrom':
        return;
      case 'r':
        if (nyala(anak(unsur, 'rPr'), 'vanish')) return;
        break;
      case 'fldChar':
        this.#bukaMedan(atribut(unsur, 'fldCharType'));
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#benda(unsur, hasil);
        return;
      case 'altChunk':
        this.tak.sisipan += 1;
        return;
      case 'footnoteReference':
        hasil.catatanKaki.push(atribut(unsur, 'id') ?? '');
        return;
      case 'endnoteReference':
        hasil.catatanAkhir.push(atribut(unsur, 'id') ?? '');
        return;
    }
    if (!this.#medan.includes(true)) hasil.teks += huruf(unsur);
    for (const satu of unsur.anak) this.#susuri(satu, hasil);
  }

  #bukaMedan(jenis: string | undefined): void {
    if (jenis === 'begin') this.#medan.push(true);
    else if (jenis === 'separate') this.#medan.splice(-1, 1, false);
    else this.#medan.pop();
  }

  /** Gambar, grafik, dan objek hanya dihitung; kotak teks dibaca. */
  #benda(unsur: Unsur, hasil: Tulisan): void {
    if (unsur.nama === 'object') this.tak.objek += 1;
    const telusur = (satu: Unsur): void => {
      if (satu.nama === 'txbxContent') hasil.kotak.push(satu);
      else {
        if (satu.nama === 'pic') this.tak.gambar += 1;
        if (satu.nama === 'imagedata' && unsur.nama === 'pict') this.tak.gambar += 1;
        if (satu.nama === 'chart') this.tak.grafik += 1;
        satu.anak.forEach(telusur);
      }
    };
    unsur.anak.forEach(telusur);
  }
}

function huruf(unsur: Unsur): string {
  switch (unsur.nama) {
    case 't':
      return buangTakTampak(gantiSimbol(unsur.teks));
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return simbol(atribut(unsur, 'char') ?? '');
    default:
      return '';
  }
}
