import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat, type Kalimat } from '../../claims/paragraf.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { formatAngka } from '../../format/angka.ts';
import { jumlahkan } from '../banding.ts';
import { beda, salahKetik, tertukar } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KATA = KATA_BILANGAN.slice(1).join('|');
const CACAH = String.raw`(?<![\w.,/-])(\d{1,3}|${KATA})(?: \([a-z ]+\))?`;
const BENDA = '([a-z]{3,})';
/** "5 dari 7 perkara": bagian dan keseluruhannya. */
const BAGIAN = new RegExp(String.raw`${CACAH} dari ${CACAH} ${BENDA}\b`, 'gi');
/** "Dari 9 indikator, 7 indikator mencapai": keseluruhan dan bagiannya. */
const DARI = new RegExp(
  String.raw`\bdari ${CACAH} ${BENDA}[^.;\d]{0,40}, (?:sebanyak )?${CACAH} ${BENDA}\b`,
  'gi',
);
/** "dan 2 rekomendasi (40,00 persen) masih", "ketiga perkara yang belum": bagian yang lain. */
const BELUM = new RegExp(
  String.raw`(?:,|;|\bdan|\bsedangkan|\bsementara)(?: sebanyak| sisanya)? (ke)?(\d{1,3}|${KATA})(?: \([a-z ]+\))? ${BENDA}(?: \([^()]{1,30}\))?(?: (?:lainnya|yang|masih))* (?:belum|tidak|masih|dalam proses)\b`,
  'gi',
);
const TERBUKA = /\b(?:responden|memilih|belum|tidak|sebagian|sekaligus|juga|termasuk)\b/i;
const SELESAI = /\b(?:selesai|tuntas|mencapai|tercapai|terpenuhi|ditindaklanjuti|terlaksana)\b/i;

/** "Dari N benda, a … dan b …": bagian-bagiannya berjumlah N. */
export const pembagianProsa: Aturan = {
  id: 'pembagian-prosa',
  keparahan: 'galat',
  pernyataan: 'Yang sudah dan yang belum, atau bagian-bagian dari N, berjumlah N.',
  contoh: {
    benar: [
      'Dengan demikian 3 dari 5 rekomendasi (60,00 persen) telah selesai dan 2 rekomendasi (40,00 persen) masih dalam proses.',
      'Dari 9 indikator, 6 indikator mencapai target dan 3 indikator tidak.',
      'Dari 60 indikator, 37 indikator tercapai, 18 indikator terlampaui, dan 3 indikator lain.',
      'Diselesaikan 1.017 perkara dari 1.036 perkara. Yang melewati batas sebanyak 19 perkara.',
      'Rencana memuat 14 aksi. Sampai Desember 8 aksi selesai dan 6 aksi belum tuntas.',
    ],
    salah: [
      {
        teks: 'Penyidikan yang selesai 5 dari 7 perkara (71,43%) sehingga target tidak tercapai; ketiga perkara yang belum selesai menunggu auditor.',
        tercetak: '5 + ketiga',
        seharusnya: '7',
      },
      {
        teks: 'Diselesaikan 1.017 perkara dari 1.036 perkara. Yang melewati batas sebanyak 29 perkara.',
        tercetak: '29',
        seharusnya: '19',
      },
      {
        teks: 'Dari 9 indikator, 7 indikator mencapai target dan 3 indikator tidak.',
        tercetak: '7 + 3',
        seharusnya: '9',
      },
      {
        teks: 'Rencana memuat 14 aksi. Sampai Desember 9 aksi selesai dan 6 aksi belum tuntas.',
        tercetak: '9 + 6',
        seharusnya: '14',
      },
      {
        teks: 'Dari 118.420 orang angkatan kerja, sebanyak 6.904 orang menganggur, dan 111.156 orang bekerja.',
        tercetak: '6.904 + 111.156',
        seharusnya: '118.420',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap((satu, ke, semua): readonly Hasil[] => {
        const hasil = [
          ...periksaDua(prosa, satu, semua[ke - 1]),
          ...periksaDari(prosa, satu),
          ...periksaSisa(prosa, satu, semua[ke - 1]),
        ];
        return hasil.slice(0, 1);
      }),
    ),
};

const BERLAWANAN = /\b(?:yang (?:belum|tidak|melewati|terlambat|gagal)|sisanya|selebihnya)\b/i;
const BANDING = /\b(?:dibanding|tahun (?:lalu|sebelumnya)|20\d\d)/i;

/** "1.017 perkara dari 1.036 perkara. Yang melewati batas 19 perkara": sisanya nyaris sama dengan selisih keduanya. */
function periksaSisa(
  prosa: Paragraf,
  { teks, letak }: Kalimat,
  sebelum: Kalimat | undefined,
): readonly Hasil[] {
  if (sebelum === undefined || !BERLAWANAN.test(teks) || BANDING.test(teks)) return [];
  const [a, b, ...lain] = bacaBilangan(sebelum.teks).filter(({ persen }) => !persen);
  if (a === undefined || b === undefined || lain.length > 0 || a.rupiah || a.benda === '') return [];
  const sela = sebelum.teks.slice(a.akhir, b.letak);
  if (!/^ [a-z]+ dari (?:total |seluruh |jumlah )?$/i.test(sela) || a.benda !== b.benda) return [];
  const sisa = bacaBilangan(teks).filter(({ benda, persen }) => benda === a.benda && !persen);
  const [satu] = sisa;
  const harus = formatAngka(b.angka.nilai.sub(a.angka.nilai));
  if (satu === undefined || sisa.length > 1 || b.angka.nilai.sub(a.angka.nilai).lt(10)) return [];
  if (!salahKetik(harus, satu.angka.tulisan)) return [];
  return [hasil(prosa, letak + satu.letak, satu.angka.tulisan, harus, a.benda)];
}

interface Pembagian {
  readonly sudah: string;
  readonly semua: string;
  readonly benda: string;
  /** Letak bagian yang sudah, dan letak sesudah bendanya. */
  readonly letak: number;
  readonly akhir: number;
}

/** Yang sudah dan yang belum melebihi keseluruhannya; yang kurang boleh berarti ada kelompok ketiga. */
function periksaDua(
  prosa: Paragraf,
  { teks, letak }: Kalimat,
  sebelum: Kalimat | undefined,
): readonly Hasil[] {
  const pembagian = [...bacaPembagian(teks), ...bacaSelesai(teks, sebelum?.teks ?? '')];
  return [...teks.matchAll(BELUM)].flatMap((cocok): readonly Hasil[] => {
    const [, ke = '', belum = '', benda = ''] = cocok;
    const milik = pembagian.find((satu) => satu.akhir <= cocok.index && satu.benda === benda.toLowerCase());
    if (milik === undefined || TERBUKA.test(positif(teks.slice(milik.akhir, cocok.index)))) return [];
    const lebih = bacaCacah(milik.sudah) + bacaCacah(belum) - bacaCacah(milik.semua);
    const pasti = ke !== '' || /sisanya/i.test(cocok[0]);
    if (lebih === 0 || lebih > 2 || lebih < (pasti ? -2 : 1)) return [];
    return [
      hasil(prosa, letak + milik.letak, `${milik.sudah} + ${ke}${belum}`, milik.semua, benda.toLowerCase()),
    ];
  });
}

/** "target tidak tercapai" sesudah "sehingga" bukan nasib bagian yang disebut. */
function positif(sela: string): string {
  return sela.replace(/\b(?:sehingga|karena|maka)\b.*$/i, '');
}

function bacaPembagian(teks: string): readonly Pembagian[] {
  const bagian = [...teks.matchAll(BAGIAN)].map((cocok): Pembagian => {
    const [utuh, sudah = '', semua = '', benda = ''] = cocok;
    return {
      sudah,
      semua,
      benda: benda.toLowerCase(),
      letak: cocok.index,
      akhir: cocok.index + utuh.length,
    };
  });
  const dari = [...teks.matchAll(DARI)].flatMap((cocok): readonly Pembagian[] => {
    const [utuh, semua = '', benda = '', sudah = '', sama = ''] = cocok;
    const akhir = cocok.index + utuh.length;
    return benda.toLowerCase() === sama.toLowerCase()
      ? [{ sudah, semua, benda: sama.toLowerCase(), letak: akhir - sudah.length - sama.length, akhir }]
      : [];
  });
  return [...bagian, ...dari];
}

/** "9 aksi selesai" dengan satu-satunya "14 aksi" di kalimat sebelumnya. */
function bacaSelesai(teks: string, sebelum: string): readonly Pembagian[] {
  return bacaBilangan(teks).flatMap((satu): readonly Pembagian[] => {
    const akhir = satu.akhir + satu.benda.length + 1;
    const keseluruhan = bacaBilangan(sebelum).filter(
      ({ benda, angka }) => benda === satu.benda && angka.desimal === 0,
    );
    const [semua] = keseluruhan;
    if (semua === undefined || keseluruhan.length > 1 || satu.benda.length < 3) return [];
    if (satu.angka.desimal > 0 || !SELESAI.test(teks.slice(akhir, akhir + 12))) return [];
    return [
      { sudah: satu.angka.tulisan, semua: semua.angka.tulisan, benda: satu.benda, letak: satu.letak, akhir },
    ];
  });
}

/** "Dari N benda, a benda …, dan b benda …": dua angka bertukar, atau sedikitnya tiga bagian yang melebihi N. */
function periksaDari(prosa: Paragraf, { teks, letak }: Kalimat): readonly Hasil[] {
  if (!/^dari \d/i.test(teks) || /\b(?:dan|serta) [^,]{0,60}$/i.exec(teks) === null) return [];
  const [pokok, ...semua] = bacaBilangan(teks);
  if (pokok === undefined || pokok.persen || pokok.angka.desimal > 0) return [];
  const bagian = semua.filter((satu) => !satu.persen && !satu.rupiah && satu.benda === pokok.benda);
  if (bagian.length < 2 || TERBUKA.test(teks) || /\d/.test(tanpaBagian(teks, [pokok, ...semua]))) return [];
  const jumlah = jumlahkan(bagian.map(({ angka }) => angka.nilai));
  const harus = bagian.map(({ angka }) => formatAngka(pokok.angka.nilai.sub(jumlah.sub(angka.nilai))));
  const bertukar = bagian.some(
    ({ angka }, i) => angka.nilai.gt(99) && tertukar(harus[i] ?? '', angka.tulisan),
  );
  const melebihi =
    bagian.length > 2 &&
    jumlah.gt(pokok.angka.nilai) &&
    beda(jumlah, pokok.angka.nilai).lte('1/25') &&
    bagian.some(({ angka }, i) => salahKetik(harus[i] ?? '', angka.tulisan));
  if (!bertukar && !melebihi) return [];
  const tulisan = bagian.map(({ angka }) => angka.tulisan).join(' + ');
  return [hasil(prosa, letak + (bagian[0]?.letak ?? 0), tulisan, pokok.angka.tulisan, pokok.benda)];
}

/** Angka yang tidak terbaca sebagai bilangan, selain tahun dan yang di dalam kurung. */
function tanpaBagian(teks: string, semua: readonly Bilangan[]): string {
  let sisa = teks;
  for (const { letak, angka } of semua)
    sisa = sisa.slice(0, letak) + ' '.repeat(angka.tulisan.length) + sisa.slice(letak + angka.tulisan.length);
  return sisa.replace(/\([^()]*\)/g, ' ').replace(/\b20\d\d\b/g, ' ');
}

function hasil(prosa: Paragraf, letak: number, tercetak: string, seharusnya: string, benda: string): Hasil {
  const baris = barisPada(prosa, letak);
  return {
    baris,
    pesan: `Baris ${baris} menyebut ${tercetak} ${benda}; menurut keseluruhan dan bagiannya ${seharusnya}.`,
    tercetak,
    seharusnya,
    saran: 'hitung ulang bagian-bagiannya',
  };
}
