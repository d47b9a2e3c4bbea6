import { auditTeks } from '../../../src/audit/audit.ts';
import type { Temuan } from '../../../src/audit/temuan.ts';
import { asalBaris } from '../../../src/cli/tempat-temuan.ts';
import { bacaDocx } from '../../../src/exchange/docx/docx.ts';
import type { Naskah as NaskahBaca } from '../../../src/exchange/naskah.ts';
import { gantiTulisan } from './markup.ts';
import { cocokkan, tanam, type TemuanBaru } from './nilai-tulisan.ts';
import type { Naskah } from './operator-tulisan.ts';
import type { MutanTulisan, Nasib, Pembawa } from './tipe.ts';
import { bacaKomentar, salinBerkomentar, salahTempat } from './word/komentar.ts';
import { barisPada, letakBaris } from './word/paragraf.ts';
import { mulaiUlang } from './word/penomoran.ts';
import { susunWord, type Word } from './word/susun.ts';
import { buatDocx } from './word/unsur.ts';

const LEWATI: ReadonlySet<string> = new Set(['w:instrText']);

interface TemuanWord extends TemuanBaru {
  readonly temuan: Temuan;
  /** Baris tulisan tempat komentarnya seharusnya. */
  readonly tempat: number;
}

/** Ubahan ditanam di `document.xml`; berkas Word-nya dibaca, diaudit, dan salinan berkomentarnya diperiksa. */
export function pembawaDocx(naskah: readonly Naskah[]): Pembawa {
  const asli = new Map(naskah.map(({ nama, tulisan }) => [nama, susunWord(tulisan)]));
  const dasar = new Map<string, ReadonlySet<string>>();
  let banyak = 0;
  const satu = async (mutan: MutanTulisan): Promise<Nasib> => {
    const word = asli.get(mutan.berkas);
    if (word === undefined) throw new Error(`tidak ada dokumen ${mutan.berkas}`);
    const semula = dasar.get(mutan.berkas) ?? new Set(baca(word).temuan.map(kunci));
    dasar.set(mutan.berkas, semula);
    const { isi, temuan } = baca(tanamWord(word, mutan));
    const sesudah = tanam(word.tulisan, mutan);
    const sel = (di: number): readonly string[] => sesudah[di - 1]?.split('\t') ?? [];
    banyak += 1;
    const komentar = bacaKomentar(await salinBerkomentar(isi));
    return cocokkan(
      mutan,
      temuan.filter((itu) => !semula.has(kunci(itu))),
      ({ temuan: itu, tempat }) => salahTempat(itu, tempat, komentar, sel),
    );
  };
  return {
    catatan: () => [`${banyak} berkas Word dibuat, dibaca, dan diberi komentar.`],
    nilai: async (mutan, lapor) => {
      const hasil: Nasib[] = [];
      for (const itu of mutan) {
        const nasib = await satu(itu);
        hasil.push(nasib);
        lapor(nasib);
      }
      return hasil;
    },
  };
}

function baca({ badan, lain }: Word): {
  readonly isi: Uint8Array;
  readonly temuan: readonly TemuanWord[];
} {
  const isi = buatDocx(badan, lain);
  const docx = bacaDocx(isi);
  const cari = barisPada(docx.badan);
  return {
    isi,
    temuan: auditTeks(docx.naskah.teks).map((temuan): TemuanWord => {
      const baris = [temuan.baris, ...(temuan.lain ?? [])].map((di) => asalTulisan(docx.naskah, di, cari));
      return { aturan: temuan.aturan, temuan, tempat: baris[0] ?? 0, baris };
    }),
  };
}

/** Baris tulisan yang menjadi sumber sebuah baris bacaan, menurut letak jangkarnya di XML. */
function asalTulisan(naskah: NaskahBaca, baris: number, cari: (letak: number) => number): number {
  const letak = asalBaris(naskah, baris).jangkar?.[0]?.awal;
  return letak === undefined ? 0 : cari(letak);
}

function kunci({ temuan: { aturan, tercetak, seharusnya }, tempat }: TemuanWord): string {
  return `${aturan}|${tempat}|${tercetak}|${seharusnya}`;
}

function tanamWord(word: Word, { sebelum, ubahan }: MutanTulisan): Word {
  const { baris, ganti, serta = [] } = ubahan;
  let hasil = gantiParagraf(word, baris, sebelum, ganti);
  for (const satu of serta)
    hasil = gantiParagraf(hasil, satu.baris, word.tulisan[satu.baris - 1] ?? '', satu.ganti);
  return hasil;
}

function gantiParagraf(word: Word, baris: number, sebelum: string, sesudah: string): Word {
  const { awal, akhir } = letakBaris(word.badan, baris);
  const paragraf = word.badan.slice(awal, akhir);
  const pasang = (baru: string): string => word.badan.slice(0, awal) + baru + word.badan.slice(akhir);
  const baru = gantiTulisan(paragraf, sebelum, sesudah, { lewati: LEWATI });
  if (baru !== undefined) return { ...word, badan: pasang(baru) };
  // Nomor judul dihitung Word; yang diubah adalah awal hitungannya.
  const nomor = /^(?:BAB )?\S+/.exec(sesudah)?.[0] ?? '';
  const ulang = mulaiUlang(word.lain.numbering, nomor);
  return {
    ...word,
    badan: pasang(paragraf.replace('</w:pPr>', `${ulang.numPr}</w:pPr>`)),
    lain: { ...word.lain, numbering: ulang.numbering },
  };
}
