import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { SERATUS } from '../banding.ts';
import { angkaDi, kolomJenis, namaTabel } from '../kolom-angka.ts';
import { bacaSkala, kolomKategori, pitaNilai } from '../skala.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const CACAH = String.raw`(?<![\w.])(\d{1,3}|${KATA_BILANGAN.slice(1).join('|')})(?: ?\([a-z ]+\))?`;
const BENDA = '(?:indikator|iku|sasaran|ik|ikk)';
const DARI = new RegExp(
  String.raw`\bdari (?:keseluruhan |seluruh |total |sebanyak |sejumlah )?${CACAH} ${BENDA}\b`,
  'i',
);
const CAPAI = new RegExp(
  String.raw`\b${CACAH}(?: ${BENDA})?(?: kinerja)?(?: utama)?(?: yang)? ((?:belum|tidak|berhasil|telah|sudah|dapat|masih)(?: berhasil| dapat)* |)(?:mencapai|memenuhi|melampaui|melebihi|tercapai)`,
  'gi',
);
const STATUS = new RegExp(
  String.raw`\b${CACAH}(?: ${BENDA})?(?: kinerja)?(?: utama)?(?: yang)?(?: di ?antaranya)? (?:berstatus|berkategori|berpredikat|(?:dengan|masuk|termasuk|memperoleh|mendapat) (?:status|kategori|predikat)) ["“']?([A-Za-z][a-z]+(?: [A-Z][a-z]+)?)`,
  'gi',
);
const KEPALA = 'Indikator Kinerja\tTarget\tRealisasi\tCapaian';
const teks = (a: string, b: string): string =>
  `Nilai\tStatus\n≥ 100\tHijau\n80 – < 100\tKuning\n< 80\tMerah\n\nUraian pemisah antartabel.\n\n${KEPALA}\nIndeks mutu layanan\t80\t84\t105,00\nJumlah peta terbit\t50\t48\t96,00\nNilai reformasi birokrasi\t80\t82\t102,50\n\nDari 3 indikator, ${a} indikator mencapai target dan ${b}.`;

/** "Dari 8 indikator, 5 mencapai target dan 3 berstatus kuning": sama dengan hitungan dari tabel capaiannya. */
export const banyakMenurutTabel: Aturan = {
  id: 'banyak-menurut-tabel',
  keparahan: 'galat',
  pernyataan:
    'Banyaknya indikator yang tercapai, atau yang berstatus tertentu, sama dengan hitungan dari tabelnya.',
  contoh: {
    benar: [
      teks('dua', '1 indikator berstatus kuning'),
      teks('2 (dua)', 'satu indikator belum mencapai target'),
    ],
    salah: [
      { teks: teks('tiga', '1 indikator berstatus kuning'), tercetak: 'tiga', seharusnya: '2' },
      { teks: teks('dua', '2 indikator berstatus kuning'), tercetak: '2', seharusnya: '1' },
    ],
  },
  periksa: (dokumen) => {
    const ingat = new Map<number, Tabel | undefined>();
    const utama = banyakUtama(dokumen);
    return dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }, ke, semua): Hasil[] => {
        const dasar = DARI.exec(isi) ?? DARI.exec(semua[ke - 1]?.teks ?? '');
        if (/anggaran|triwulan|semester/i.test(isi)) return [];
        const banyak = dasar === null ? (berpasangan(isi) ? utama : 0) : bacaCacah(dasar[1] ?? '');
        if (!ingat.has(banyak)) ingat.set(banyak, tabelSebanyak(dokumen, banyak));
        const tabel = ingat.get(banyak);
        if (tabel === undefined) return [];
        const capai = [...isi.matchAll(CAPAI)].map((cocok) => ({
          cocok: bagianDari(isi, cocok),
          harus: hitungTercapai(tabel, /belum|tidak/i.test(cocok[2] ?? '')),
        }));
        const status = [...isi.matchAll(STATUS)].map((cocok) => ({
          cocok: { utuh: cocok[0], cacah: cocok[1] ?? '', letak: cocok.index },
          harus: hitungStatus(dokumen, tabel, cocok[2] ?? ''),
        }));
        return [...capai, ...status].flatMap(({ cocok, harus }): Hasil[] => {
          const bukanDasar =
            dasar?.input !== isi || cocok.letak >= dasar.index + 5 || cocok.letak < dasar.index;
          if (harus === undefined || bacaCacah(cocok.cacah) === harus || !bukanDasar) return [];
          const baris = barisPada(prosa, letak + cocok.letak);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut "${cocok.utuh.trim()}"; menurut ${namaTabel(tabel)} ada ${harus}.`,
              tercetak: cocok.cacah,
              seharusnya: String(harus),
              lain: [tabel.baris],
              saran: 'hitung ulang dari tabel',
            },
          ];
        });
      }),
    );
  },
};

interface Sebutan {
  readonly utuh: string;
  readonly cacah: string;
  readonly letak: number;
}

/** "Lima dari enam indikator mencapai target": yang dihitung lima. */
function bagianDari(isi: string, cocok: RegExpMatchArray): Sebutan {
  const depan = new RegExp(String.raw`\b${CACAH} dari (?:total |seluruh |ke)?$`, 'i').exec(
    isi.slice(0, cocok.index),
  );
  const [utuh, cacah = ''] = cocok;
  return depan === null
    ? { utuh, cacah, letak: cocok.index ?? 0 }
    : { utuh: depan[0] + utuh, cacah: depan[1] ?? '', letak: depan.index };
}

/** Kalimat yang membagi semua indikator: "a mencapai target dan b belum mencapai target". */
function berpasangan(isi: string): boolean {
  const semua = [...isi.matchAll(CAPAI)].map((cocok) => /belum|tidak/i.test(cocok[2] ?? ''));
  return semua.includes(true) && semua.includes(false);
}

/** Satu kolom capaian kinerja, bukan persen penyerapan anggaran. */
function isTabelCapaian(tabel: Tabel): boolean {
  const banyak = (jenis: Parameters<typeof kolomJenis>[1]): number => kolomJenis(tabel, jenis).length;
  return banyak('capaian') === 1 && banyak('realisasi') === 1 && banyak('pagu') + banyak('pagu-akhir') === 0;
}

/** Banyaknya indikator bila semua tabel capaian dokumen itu sama panjang. */
function banyakUtama({ tabel }: Dokumen): number {
  const panjang = tabel
    .filter(isTabelCapaian)
    .map((satu) => capaian(satu).length)
    .filter((satu) => satu > 1);
  return new Set(panjang).size === 1 ? (panjang[0] ?? 0) : 0;
}

/** Satu-satunya macam tabel capaian dengan baris sebanyak itu; beberapa tabel harus bersetuju. */
function tabelSebanyak({ tabel }: Dokumen, banyak: number): Tabel | undefined {
  const calon = tabel.filter((satu) => {
    const kolom = kolomJenis(satu, 'capaian');
    return (
      isTabelCapaian(satu) &&
      satu.isi.filter((baris) => baris.jenis === 'isi' && angkaDi(baris, kolom[0]) !== undefined).length ===
        banyak
    );
  });
  const hasil = new Set(calon.map((satu) => hitungTercapai(satu, false)));
  return banyak >= 2 && hasil.size === 1 ? calon[0] : undefined;
}

function capaian(tabel: Tabel): readonly NonNullable<ReturnType<typeof angkaDi>>[] {
  const [kolom] = kolomJenis(tabel, 'capaian');
  return tabel.isi
    .filter(({ jenis }) => jenis === 'isi')
    .map((baris) => angkaDi(baris, kolom))
    .filter((satu) => satu !== undefined);
}

function hitungTercapai(tabel: Tabel, belum: boolean): number {
  return capaian(tabel).filter(({ nilai }) => nilai.lt(SERATUS) === belum).length;
}

/** Menurut kolom status tabel itu, atau dihitung dari skala dokumen. */
function hitungStatus(dokumen: Dokumen, tabel: Tabel, status: string): number | undefined {
  const sama = (tulisan: string): boolean => lipat(tulisan) === lipat(status);
  const kolom = tabel.kolom.find(({ indeks }) => tabel.isi.some(({ sel }) => sama(sel[indeks]?.teks ?? '')));
  if (kolom !== undefined) return tabel.isi.filter(({ sel }) => sama(sel[kolom.indeks]?.teks ?? '')).length;
  const hasil = bacaSkala(dokumen.tabel).flatMap((skala) =>
    kolomKategori(skala).flatMap((kategori) => {
      const nama = (indeks: number, baris: Tabel['isi'][number]): string => baris.sel[indeks]?.teks ?? '';
      if (!skala.pita.some(({ baris }) => sama(nama(kategori.indeks, baris)))) return [];
      const pita = capaian(tabel).map(({ nilai }) => pitaNilai(skala, nilai));
      if (pita.some((satu) => satu.length !== 1)) return [];
      return [pita.filter(([satu]) => satu !== undefined && sama(nama(kategori.indeks, satu.baris))).length];
    }),
  );
  return new Set(hasil).size === 1 ? hasil[0] : undefined;
}
