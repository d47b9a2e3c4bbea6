import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Kolom, Paragraf, Tabel } from '../../claims/tipe.ts';
import { SERATUS } from '../banding.ts';
import { angkaDi, kolomJenis, namaTabel } from '../kolom-angka.ts';
import { bacaSkala, kolomKategori, pitaNilai } from '../skala.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const CACAH = String.raw`(?<![\w.,]|\b(?:iku|ikk|ikp|ik|ss|indikator|nomor) )(\d{1,3}|${KATA_BILANGAN.slice(1).join('|')})(?: ?\([a-z ]+\))?`;
const BENDA = '(?:indikator|iku|sasaran|ik|ikk)';
const DARI = new RegExp(
  String.raw`\bdari (?:keseluruhan |seluruh |total |sebanyak |sejumlah )?${CACAH} ${BENDA}\b`,
  'i',
);
const CAPAI = new RegExp(
  String.raw`\b${CACAH}(?: ${BENDA})?(?: kinerja)?(?: utama)?(?: \([^()]{1,60}\))?(?: yang)? ((?:belum|tidak|berhasil|telah|sudah|dapat|masih)(?: berhasil| dapat)* |)(?:mencapai|memenuhi|melampaui|melebihi|tercapai)`,
  'gi',
);
const STATUS = new RegExp(
  String.raw`\b${CACAH}(?: ${BENDA})?(?: kinerja)?(?: utama)?(?: yang)?(?: di ?antaranya)? (?:berstatus|berkategori|berpredikat|(?:dengan|masuk|termasuk|memperoleh|mendapat) (?:status|kategori|predikat)) ["“']?([A-Za-z][a-z]+(?: [A-Z][a-z]+)?)`,
  'gi',
);
const KODE_BELUM =
  /\b(?:IKU|IKK|IKP|IK|indikator)[ .-]?\d+(?: dan \w+[ .-]?\d+)? (?:belum|tidak) (?:mencapai|memenuhi)/i;
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
      teks('dua', 'nilai 81,92 melampaui target 81,50 sedangkan 74,10 belum mencapai target 75'),
    ],
    salah: [
      { teks: teks('tiga', '1 indikator berstatus kuning'), tercetak: 'tiga', seharusnya: '2' },
      {
        teks: `${teks('', '').split('Dari 3')[0] ?? ''}Unit\tTarget\tRealisasi\tCapaian\nPusat Data\t80\t84\t105,00\nPusat Arsip\t80\t84\t105,00\n\nSebanyak 3 IKU mencapai target, sedangkan IKU 2 belum mencapai target.`,
        tercetak: '3',
        seharusnya: '2',
      },
      { teks: teks('dua', '2 indikator berstatus kuning'), tercetak: '2', seharusnya: '1' },
      {
        teks: 'Dari 8 indikator yang diukur, 5 indikator mencapai target Triwulan III dan 2 indikator belum mencapai target Triwulan III.',
        tercetak: '5 + 2',
        seharusnya: '8',
      },
    ],
  },
  periksa: (dokumen) => {
    const ingat = new Map<number, Tabel | undefined>();
    const utama = banyakUtama(dokumen);
    return dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }, ke, semua): readonly Hasil[] => {
        const dasar = DARI.exec(isi) ?? DARI.exec(semua[ke - 1]?.teks ?? '');
        if (/anggaran|semester/i.test(isi)) return [];
        const setahun = !/triwulan/i.test(isi);
        const banyak = !setahun
          ? 0
          : dasar === null
            ? berpasangan(isi)
              ? utama
              : 0
            : bacaCacah(dasar[1] ?? '');
        if (!ingat.has(banyak)) ingat.set(banyak, tabelSebanyak(dokumen, banyak));
        const tabel = ingat.get(banyak);
        if (tabel === undefined)
          return dasar?.input === isi ? periksaBagian(prosa, isi, letak, bacaCacah(dasar[1] ?? '')) : [];
        const capai = [...isi.matchAll(CAPAI)].map((cocok) => {
          const bagian = bagianDari(isi, cocok);
          return { cocok: bagian, harus: hitungDisebut(tabel, cocok, bacaCacah(bagian.cacah)) };
        });
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

/** Tanpa tabel pun "a mencapai target dan b belum" harus berjumlah semua indikator yang disebut. */
function periksaBagian(prosa: Paragraf, isi: string, letak: number, semua: number): readonly Hasil[] {
  if (
    /\b(?:sisanya|lainnya|selebihnya|n\/a|diukur kembali|(?:belum|tidak)(?: dapat)? (?:diukur|dinilai|dihitung|tersedia))\b/i.test(
      isi,
    ) ||
    !berpasangan(isi)
  )
    return [];
  const bagian = [...isi.matchAll(CAPAI)].map((cocok) => bagianDari(isi, cocok));
  const jumlah = bagian.reduce((dulu, { cacah }) => dulu + bacaCacah(cacah), 0);
  const [pertama] = bagian;
  if (bagian.length !== 2 || pertama === undefined || jumlah === semua) return [];
  if (Math.abs(jumlah - semua) > 1 || banyakCacah(isi) > 3) return [];
  const baris = barisPada(prosa, letak + pertama.letak);
  const tulisan = bagian.map(({ cacah }) => cacah).join(' + ');
  return [
    {
      baris,
      pesan: `Baris ${baris} membagi ${semua} indikator menjadi ${tulisan} = ${jumlah}.`,
      tercetak: tulisan,
      seharusnya: String(semua),
      saran: 'hitung ulang banyaknya',
    },
  ];
}

/** Cacah di luar kurung: semua, tercapai, dan belum; yang keempat bagian lain lagi. */
function banyakCacah(isi: string): number {
  const polos = isi.replace(/\([^()]*\)/g, ' ').replace(/\btriwulan \w+/gi, ' ');
  return [...polos.matchAll(new RegExp(String.raw`\b(?:${CACAH})\b(?![.,]\d)`, 'gi'))].length;
}

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

/** Kalimat yang membagi semua indikator: "a mencapai target dan b belum mencapai target"; b boleh berupa kodenya. */
function berpasangan(isi: string): boolean {
  const semua = [...isi.matchAll(CAPAI)].map((cocok) => /belum|tidak/i.test(cocok[2] ?? ''));
  return semua.includes(false) && (semua.includes(true) || KODE_BELUM.test(isi));
}

/** Satu kolom capaian kinerja, bukan persen penyerapan anggaran. */
function isTabelCapaian(tabel: Tabel): boolean {
  const banyak = (jenis: Parameters<typeof kolomJenis>[1]): number => kolomJenis(tabel, jenis).length;
  return (
    banyak('capaian') === 1 &&
    kolomRealisasi(tabel) !== undefined &&
    banyak('pagu') + banyak('pagu-akhir') === 0
  );
}

/** Satu-satunya kolom realisasi, atau yang setahun dengan satu-satunya target yang tidak lebih baru darinya. */
function kolomRealisasi(tabel: Tabel): Kolom | undefined {
  const semua = kolomJenis(tabel, 'realisasi');
  if (semua.length < 2) return semua[0];
  const akhir = Math.max(...semua.map(({ tahun }) => tahun ?? Number.NaN));
  const setahun = semua.filter(({ tahun }) => tahun === akhir);
  const bertarget = kolomJenis(tabel, 'target').some(({ tahun }) => tahun === akhir);
  return setahun.length === 1 && bertarget ? setahun[0] : undefined;
}

/** Banyaknya indikator bila semua tabel capaian dokumen itu, atau yang semua barisnya indikator, sama panjang. */
function banyakUtama({ tabel, barisIndikator }: Dokumen): number {
  const semua = tabel.filter((satu) => isTabelCapaian(satu) && capaian(satu).length > 1);
  const milik = Map.groupBy(barisIndikator, (satu) => satu.tabel);
  const utuh = semua.filter((satu) => {
    const banyak = new Set(milik.get(satu)?.map(({ indikator }) => indikator)).size;
    return banyak > 1 && banyak === capaian(satu).length;
  });
  const panjang = [semua, utuh].map((itu) => new Set(itu.map((satu) => capaian(satu).length)));
  return [...(panjang.find(({ size }) => size === 1) ?? [0])][0] ?? 0;
}

/** Satu-satunya macam tabel capaian dengan baris sebanyak itu; beberapa tabel harus bersetuju. */
function tabelSebanyak({ tabel }: Dokumen, banyak: number): Tabel | undefined {
  const calon = tabel.filter((satu) => isTabelCapaian(satu) && capaian(satu).length === banyak);
  const hasil = new Set(calon.map((satu) => hitungTercapai(satu, false)));
  return banyak >= 2 && hasil.size === 1 ? calon[0] : undefined;
}

/** Capaian baris indikator; baris ringkasan tidak berealisasi. */
function capaian(tabel: Tabel): readonly NonNullable<ReturnType<typeof angkaDi>>[] {
  const [kolom] = kolomJenis(tabel, 'capaian');
  const realisasi = kolomRealisasi(tabel);
  return tabel.isi
    .filter(({ jenis, sel }) => jenis === 'isi' && (sel[realisasi?.indeks ?? -1]?.teks ?? '') !== '')
    .map((baris) => angkaDi(baris, kolom))
    .filter((satu) => satu !== undefined);
}

/** Banyaknya indikator yang tercapai, atau yang belum. */
function hitungTercapai(tabel: Tabel, belum: boolean): number {
  return capaian(tabel).filter(({ nilai }) => nilai.lt(SERATUS) === belum).length;
}

/** "Melampaui" dapat berarti lebih dari target atau paling sedikit sama; bila salah satunya cocok, itu yang dimaksud. */
function hitungDisebut(tabel: Tabel, [utuh, , kata = '']: RegExpMatchArray, disebut: number): number {
  const belum = /belum|tidak/i.test(kata);
  const lebih = capaian(tabel).filter(({ nilai }) => nilai.gt(SERATUS)).length;
  const melampaui = !belum && /melampaui|melebihi/i.test(utuh) && lebih === disebut;
  return melampaui ? lebih : hitungTercapai(tabel, belum);
}

/** Menurut kolom status tabel itu, atau dihitung dari skala dokumen. */
function hitungStatus(dokumen: Dokumen, tabel: Tabel, status: string): number | undefined {
  const sama = (tulisan: string): boolean => lipat(tulisan) === lipat(status);
  const kolom = tabel.kolom.find(({ indeks }) => tabel.isi.some(({ sel }) => sama(sel[indeks]?.teks ?? '')));
  if (kolom !== undefined) return tabel.isi.filter(({ sel }) => sama(sel[kolom.indeks]?.teks ?? '')).length;
  const hasil = bacaSkala(dokumen).flatMap((skala) =>
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
