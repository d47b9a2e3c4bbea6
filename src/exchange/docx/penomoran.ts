import { romawi } from '../../format/romawi.ts';
import { anak, atribut, nilai, nyala, type Unsur } from './xml.ts';

interface Tingkat {
  readonly mulai: number;
  readonly bentuk: string;
  readonly tulisan: string;
  readonly desimal: boolean;
  /** Diulang dari awal bila tingkat di atasnya maju; `0` berarti tidak pernah. */
  readonly ulang: boolean;
  readonly gaya: string | undefined;
}

interface Nomor {
  readonly pola: string;
  readonly tingkat: ReadonlyMap<number, Tingkat>;
  readonly mulai: ReadonlyMap<number, number>;
}

interface GayaParagraf {
  readonly induk: string | undefined;
  readonly nama: string;
  readonly nomor: string | undefined;
  readonly tingkat: number | undefined;
}

const TERDALAM = 20;

/** Nomor otomatis Word: `1.`, `a)`, `BAB I`; Word tidak menyimpannya sebagai tulisan, jadi dihitung ulang di sini. */
export class Penomoran {
  readonly #gaya: ReadonlyMap<string, GayaParagraf>;
  readonly #nomor: ReadonlyMap<string, Nomor>;
  readonly #hitung = new Map<string, (number | undefined)[]>();
  readonly #dimulai = new Set<string>();

  constructor(gaya: Unsur | undefined, penomoran: Unsur | undefined) {
    this.#gaya = bacaGaya(gaya);
    this.#nomor = bacaNomor(penomoran);
  }

  namaGaya(id: string | undefined): string {
    return id === undefined ? '' : (this.#gaya.get(id)?.nama ?? id);
  }

  /** Tulisan nomor sebuah paragraf, misalnya `2.1.`; paragraf tanpa nomor: kosong. Memajukan hitungan. */
  maju(pPr: Unsur | undefined): string {
    const { id, tingkat } = this.#pakai(pPr);
    const nomor = id === undefined ? undefined : this.#nomor.get(id);
    const aturan = nomor?.tingkat.get(tingkat);
    if (id === undefined || nomor === undefined || aturan === undefined) return '';
    const hitung = this.#hitung.get(nomor.pola) ?? [];
    this.#hitung.set(nomor.pola, hitung);
    for (const [ke, mulai] of nomor.mulai) {
      const kunci = `${id}/${ke}`;
      if (ke > tingkat || this.#dimulai.has(kunci)) continue;
      this.#dimulai.add(kunci);
      hitung[ke] = ke === tingkat ? mulai - 1 : mulai;
    }
    hitung[tingkat] = (hitung[tingkat] ?? aturan.mulai - 1) + 1;
    for (let ke = 0; ke < tingkat; ke += 1) hitung[ke] ??= nomor.tingkat.get(ke)?.mulai ?? 1;
    for (let ke = tingkat + 1; ke < hitung.length; ke += 1)
      if (nomor.tingkat.get(ke)?.ulang !== false) hitung[ke] = undefined;
    if (aturan.bentuk === 'bullet') return '•';
    if (aturan.bentuk === 'none') return '';
    return aturan.tulisan.replace(/%([1-9])/g, (_, angka: string) => {
      const ke = Number(angka) - 1;
      const bentuk = aturan.desimal ? 'decimal' : (nomor.tingkat.get(ke)?.bentuk ?? 'decimal');
      return tulisNomor(hitung[ke] ?? 1, bentuk);
    });
  }

  #pakai(pPr: Unsur | undefined): { readonly id: string | undefined; readonly tingkat: number } {
    const numPr = anak(pPr, 'numPr');
    const gaya = nilai(pPr, 'pStyle');
    const sendiri = nilai(numPr, 'numId');
    const tertulis = nilai(numPr, 'ilvl');
    let id = sendiri;
    let tingkat = tertulis === undefined ? undefined : Number(tertulis);
    for (let satu = gaya, i = 0; satu !== undefined && i < TERDALAM; i += 1) {
      const ini = this.#gaya.get(satu);
      id ??= ini?.nomor;
      tingkat ??= ini?.tingkat;
      satu = ini?.induk;
    }
    if (tingkat === undefined && id !== undefined && gaya !== undefined)
      for (const [ke, aturan] of this.#nomor.get(id)?.tingkat ?? []) if (aturan.gaya === gaya) tingkat = ke;
    return { id: id === '0' ? undefined : id, tingkat: tingkat ?? 0 };
  }
}

function bacaGaya(akar: Unsur | undefined): ReadonlyMap<string, GayaParagraf> {
  const hasil = new Map<string, GayaParagraf>();
  for (const satu of anak(akar, 'styles')?.anak ?? []) {
    const id = satu.nama === 'style' ? atribut(satu, 'styleId') : undefined;
    if (id === undefined) continue;
    const numPr = anak(anak(satu, 'pPr'), 'numPr');
    const tingkat = nilai(numPr, 'ilvl');
    hasil.set(id, {
      induk: nilai(satu, 'basedOn'),
      nama: nilai(satu, 'name') ?? id,
      nomor: nilai(numPr, 'numId'),
      tingkat: tingkat === undefined ? undefined : Number(tingkat),
    });
  }
  return hasil;
}

function bacaNomor(akar: Unsur | undefined): ReadonlyMap<string, Nomor> {
  const semua = anak(akar, 'numbering')?.anak ?? [];
  const pola = new Map<string, ReadonlyMap<number, Tingkat>>();
  for (const satu of semua)
    if (satu.nama === 'abstractNum') pola.set(atribut(satu, 'abstractNumId') ?? '', bacaTingkat(satu));
  const hasil = new Map<string, Nomor>();
  for (const satu of semua) {
    const id = satu.nama === 'num' ? atribut(satu, 'numId') : undefined;
    if (id === undefined) continue;
    const acuan = nilai(satu, 'abstractNumId') ?? '';
    const tingkat = new Map(pola.get(acuan));
    const mulai = new Map<number, number>();
    for (const ganti of satu.anak.filter(({ nama }) => nama === 'lvlOverride')) {
      const ke = Number(atribut(ganti, 'ilvl') ?? '0');
      const awal = nilai(ganti, 'startOverride');
      if (awal !== undefined) mulai.set(ke, Number(awal));
      for (const [nomor, aturan] of bacaTingkat(ganti)) tingkat.set(nomor, aturan);
    }
    hasil.set(id, { pola: acuan, tingkat, mulai });
  }
  return hasil;
}

function bacaTingkat(induk: Unsur): ReadonlyMap<number, Tingkat> {
  return new Map(
    induk.anak
      .filter(({ nama }) => nama === 'lvl')
      .map((satu) => [
        Number(atribut(satu, 'ilvl') ?? '0'),
        {
          mulai: Number(nilai(satu, 'start') ?? '1'),
          bentuk: nilai(satu, 'numFmt') ?? 'decimal',
          tulisan: nilai(satu, 'lvlText') ?? '',
          desimal: nyala(satu, 'isLgl'),
          ulang: nilai(satu, 'lvlRestart') !== '0',
          gaya: nilai(satu, 'pStyle'),
        },
      ]),
  );
}

function tulisNomor(nilaiNomor: number, bentuk: string): string {
  if (!Number.isSafeInteger(nilaiNomor) || nilaiNomor < 1 || nilaiNomor > 3000) return String(nilaiNomor);
  switch (bentuk) {
    case 'upperRoman':
      return romawi(nilaiNomor);
    case 'lowerRoman':
      return romawi(nilaiNomor).toLowerCase();
    case 'upperLetter':
      return huruf(nilaiNomor);
    case 'lowerLetter':
      return huruf(nilaiNomor).toLowerCase();
    case 'decimalZero':
      return String(nilaiNomor).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(nilaiNomor);
  }
}

/** Word mengulang hurufnya: sesudah Z datang AA, lalu BB. */
function huruf(nomor: number): string {
  return String.fromCharCode(65 + ((nomor - 1) % 26)).repeat(Math.ceil(nomor / 26));
}
