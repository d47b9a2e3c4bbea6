/** Menguraikan HTML dokumen kita menjadi baris-baris yang dibaca aturan dokumen asing: tabel bertab, judul, daftar. */

/** Fakta yang dicetak pada sebuah baris; letaknya dihitung dalam `teks`. */
export interface NilaiBaris {
  readonly fakta: string;
  readonly awal: number;
  readonly akhir: number;
}

/** Satu baris tulisan; `letak` letak awalnya di HTML. */
export interface BarisHtml {
  readonly teks: string;
  readonly letak: number;
  readonly nilai: readonly NilaiBaris[];
}

interface Sel {
  readonly teks: string;
  readonly nilai: readonly NilaiBaris[];
  readonly baris: number;
  readonly kolom: number;
}

const POTONG = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
/** Isinya bukan tulisan dokumen: gambar grafik, rumus, tombol, dan (aside) isian yang masih menunggu penulis atau data. */
const LEWATI = new Set(['canvas', 'math', 'summary', 'svg', 'colgroup', 'aside']);
const BLOK = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figure figcaption blockquote section table caption hr details'.split(
    ' ',
  ),
);
const KOSONG = new Set(['br', 'hr', 'img', 'col', 'input']);
const HURUF: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Baris-baris tulisan sebuah bagian; baris kosong memisahkan blok. Murni. */
export function uraikanHtml(html: string): readonly BarisHtml[] {
  return new Pengurai().urai(html);
}

class Pengurai {
  readonly #hasil: BarisHtml[] = [];
  #teks = '';
  #nilai: NilaiBaris[] = [];
  #letak = 0;
  #fakta: { readonly kunci: string; readonly awal: number } | undefined;
  readonly #daftar: { readonly gaya: string; urut: number }[] = [];
  #dilewati: string | undefined;
  #dalam = 0;
  #tabel: { readonly letak: number; deret: { letak: number; sel: Sel[] }[] } | undefined;
  #sel: { readonly baris: number; readonly kolom: number } | undefined;
  #judulTabel = false;

  urai(html: string): readonly BarisHtml[] {
    for (const cocok of html.matchAll(POTONG)) {
      const [, tutup, nama, atribut = '', tulisan] = cocok;
      if (this.#dilewati !== undefined) this.#lewati(nama?.toLowerCase(), tutup === '/');
      else if (tulisan !== undefined) this.#tulis(tulisan, cocok.index);
      else if (nama !== undefined)
        if (tutup === '/') this.#tutup(nama.toLowerCase());
        else this.#buka(nama.toLowerCase(), atribut, cocok.index);
    }
    this.#akhiri();
    return this.#hasil;
  }

  #lewati(nama: string | undefined, tutup: boolean): void {
    if (nama !== this.#dilewati) return;
    this.#dalam += tutup ? -1 : 1;
    if (this.#dalam === 0) this.#dilewati = undefined;
  }

  #tulis(mentah: string, letak: number): void {
    const teks = mentah
      .replace(/&(#39|[a-z]+);/g, (utuh, nama: string) => HURUF[nama] ?? utuh)
      .replace(/\s+/g, ' ');
    if (this.#teks.trim() === '' && teks.trim() !== '') this.#letak = letak;
    this.#teks += this.#teks === '' || this.#teks.endsWith(' ') ? teks.trimStart() : teks;
  }

  #buka(nama: string, atribut: string, letak: number): void {
    if (LEWATI.has(nama)) {
      this.#dilewati = nama;
      this.#dalam = 1;
      return;
    }
    if (nama === 'br') this.#tulis(' ', letak);
    if (nama === 'a') {
      const kunci = /data-fakta="([^"]*)"/.exec(atribut)?.[1];
      if (kunci !== undefined) this.#fakta = { kunci, awal: this.#teks.length };
    }
    if (this.#sel !== undefined) return;
    if (BLOK.has(nama)) this.#akhiri(nama !== 'li' && nama !== 'dd');
    if (nama === 'ol' || nama === 'ul') this.#daftar.push(bukaDaftar(nama, atribut));
    if (nama === 'li') this.#butir(letak);
    if (nama === 'table') this.#tabel = { letak, deret: [] };
    if (nama === 'caption') this.#judulTabel = true;
    if (nama === 'tr') this.#tabel?.deret.push({ letak, sel: [] });
    if (nama === 'th' || nama === 'td')
      this.#sel = { baris: bilangan(atribut, 'rowspan'), kolom: bilangan(atribut, 'colspan') };
    if (KOSONG.has(nama) && nama === 'hr') this.#akhiri();
  }

  #tutup(nama: string): void {
    if (nama === 'a' && this.#fakta !== undefined) {
      const { kunci, awal } = this.#fakta;
      this.#nilai.push({ fakta: kunci, awal, akhir: this.#teks.length });
      this.#fakta = undefined;
    }
    if (nama === 'th' || nama === 'td') this.#tutupSel();
    if (this.#sel !== undefined) return;
    if (nama === 'dt') this.#teks += ': ';
    else if (nama === 'caption') {
      const bernomor = /^(Tabel|Gambar|Grafik|Bagan) \d/.test(this.#teks);
      if (!bernomor) this.#teks = '';
      this.#akhiri(false);
      this.#judulTabel = false;
    } else if (nama === 'table') this.#tutupTabel();
    else if (BLOK.has(nama)) this.#akhiri(nama !== 'li' && nama !== 'dd');
    if (nama === 'ol' || nama === 'ul') this.#daftar.pop();
  }

  #butir(letak: number): void {
    const daftar = this.#daftar.at(-1);
    if (daftar === undefined) return;
    daftar.urut += 1;
    this.#letak = letak;
    this.#teks = `${penanda(daftar.gaya, daftar.urut)} `;
  }

  #tutupSel(): void {
    const baris = this.#tabel?.deret.at(-1);
    if (this.#sel !== undefined)
      baris?.sel.push({ teks: this.#teks.trim(), nilai: this.#nilai, ...this.#sel });
    this.#sel = undefined;
    this.#teks = '';
    this.#nilai = [];
  }

  #tutupTabel(): void {
    const { deret = [] } = this.#tabel ?? {};
    this.#tabel = undefined;
    const kisi: (Sel | undefined)[][] = deret.map(() => []);
    for (const [b, { sel }] of deret.entries()) {
      let k = 0;
      for (const satu of sel) {
        while (kisi[b] !== undefined && k in kisi[b]) k += 1;
        for (let y = b; y < Math.min(deret.length, b + satu.baris); y++)
          for (let x = k; x < k + satu.kolom; x++) {
            const tempat = kisi[y];
            if (tempat !== undefined) tempat[x] = y === b && x === k ? satu : undefined;
          }
        k += satu.kolom;
      }
    }
    const lebar = Math.max(0, ...kisi.map((baris) => baris.length));
    for (const [b, { letak }] of deret.entries()) {
      let teks = '';
      const nilai: NilaiBaris[] = [];
      for (let k = 0; k < lebar; k++) {
        const sel = kisi[b]?.[k];
        if (k > 0) teks += '\t';
        for (const satu of sel?.nilai ?? [])
          nilai.push({ fakta: satu.fakta, awal: teks.length + satu.awal, akhir: teks.length + satu.akhir });
        teks += sel?.teks ?? '';
      }
      if (teks.trim() !== '') this.#hasil.push({ teks, letak, nilai });
    }
    this.#sela();
  }

  /** Menutup baris yang sedang ditulis; `sela` memberi baris kosong sesudahnya. */
  #akhiri(sela = true): void {
    const teks = this.#teks.trimEnd();
    const hanyaButir = /^(?:[-]|\d+[.)]|[a-z][.)])$/.test(teks);
    if (teks !== '' && !hanyaButir) {
      this.#hasil.push({ teks, letak: this.#letak, nilai: this.#nilai });
      this.#teks = '';
      this.#nilai = [];
    } else if (!hanyaButir) this.#teks = '';
    if (sela && !hanyaButir && !this.#judulTabel) this.#sela();
  }

  #sela(): void {
    const akhir = this.#hasil.at(-1);
    if (akhir !== undefined && akhir.teks !== '')
      this.#hasil.push({ teks: '', letak: akhir.letak, nilai: [] });
  }
}

function bukaDaftar(nama: string, atribut: string): { gaya: string; urut: number } {
  const gaya = /gaya-([\w-]+)/.exec(atribut)?.[1] ?? '1-titik';
  const mulai = Number(/start="(\d+)"/.exec(atribut)?.[1] ?? 1);
  return { gaya: nama === 'ul' ? '-' : gaya, urut: mulai - 1 };
}

function penanda(gaya: string, urut: number): string {
  const huruf = String.fromCharCode(96 + Math.min(26, Math.max(1, urut)));
  return (
    { '-': '-', 'a-titik': `${huruf}.`, '1-kurung': `${urut})`, 'a-kurung': `${huruf})` }[gaya] ?? `${urut}.`
  );
}

function bilangan(atribut: string, nama: string): number {
  return Number(new RegExp(`${nama}="(\\d+)"`).exec(atribut)?.[1] ?? 1);
}
