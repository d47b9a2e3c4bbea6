import { bacaBilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Angka } from '../../claims/angka.ts';
import { sekali } from '../../claims/sekali.ts';
import type { Paragraf, Tabel } from '../../claims/tipe.ts';
import { sama } from '../banding.ts';
import { namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { isiSetara, ujung, ujungKeliru, type Isi } from '../ujung-kolom.ts';

const POLA =
  /\b(terendah|tertinggi|paling rendah|paling tinggi|terkecil|terbesar|terbanyak)\b[^.;]{0,40}?\b(?:adalah|yaitu|yakni|terdapat pada|diperoleh|dicapai|ada pada)\b/gi;
const teks = (kata: string): string =>
  `Unsur\tNRR\nPersyaratan\t3,54\nWaktu penyelesaian\t3,19\nBiaya layanan\t3,68\nSarana dan prasarana\t3,15\n\nUnsur dengan nilai terendah adalah ${kata}.`;

const sebaran = (kalimatnya: string): string =>
  `Kecamatan\tSiswa\tPenduduk\tAPM (%)\nHulu\t8.412\t8.557\t98,31\nHilir\t7.318\t7.551\t96,91\nMuara\t3.056\t3.127\t97,73\n\nAPM ${kalimatnya}.`;
const KORIDOR =
  'Koridor\tRute\tPanjang (km)\n1\tKota – Pelabuhan\t18,4\n2\tInduk – Kampus\t11,2\n3\tInduk – Pasar\t9,6\n\nKoridor terpanjang adalah koridor 1 dengan 18,4 kilometer,';
const BESAR = 'tinggi|besar|banyak|luas|panjang|mahal|padat';
const KECIL = 'rendah|kecil|sedikit|sempit|pendek|murah';
/**
 * Kata ujung yang diikuti tempatnya; "tertinggi kedua" bukan ujung, "paling tinggi 120" batas, dan "A paling tinggi,"
 * tempatnya sudah disebut.
 */
const UJUNG = new RegExp(
  String.raw`\b(?:terendah|(?:ter|paling )(?:${BESAR}|${KECIL}))\b(?!\s+(?:kedua|ketiga|keempat|berikutnya|selanjutnya|se-|Rp|\d)|\s*[,)](?! (?:yaitu|yakni)\b))`,
  'gi',
);
const SEBAGIAN = /\b(?:di ?antara|selain|kecuali|setelah|disusul|salah satu|masing-masing|setiap)\b/i;
/** Ujung masa lain, atau ujung satu golongan saja: tabel ini bukan pembandingnya. */
const PEMBANDING_LAIN =
  /\b(?:ter|paling )[a-z]+(?: pada)? tahun (?:lalu|sebelumnya)\b|\b(?:di|pada|dalam) (?:kelompok|kategori|kelas|golongan) (?!yang sama)[a-z]+ (?:adalah|yaitu|yakni)\b/i;
/** Pembandingnya mungkin hanya sebagian baris. */
const BERKELOMPOK = /\b(?:kelompok|per)\b/i;

/** "Yang terendah adalah X (v)": v memang nilai terkecil di kolom tabel yang memuatnya. */
export const terendahTertinggi: Aturan = {
  id: 'terendah-tertinggi',
  keparahan: 'galat',
  pernyataan: 'Yang disebut tertinggi atau terendah memang begitu di tabelnya.',
  contoh: {
    benar: [
      teks('sarana dan prasarana (3,15)'),
      teks('sarana dan prasarana (3,15)').replace('\n\n', '\nRata-rata\t3,39\nIndeks\t84,75\n\n'),
      sebaran('tertinggi di Kecamatan Hulu dan terendah di Kecamatan Hilir'),
      sebaran('tertinggi di Kecamatan Hulu').replace('APM', 'Kenaikan APM'),
      `${KORIDOR} sedangkan yang terpendek koridor 3 dengan 9,6 kilometer.`,
      `${KORIDOR} koridor 3 mempunyai panjang terpendek, hampir sama dengan koridor 2.`,
      sebaran('tertinggi tahun lalu di Kecamatan Hilir, yaitu 98,31'),
      `${KORIDOR} dan paling panjang 30 kilometer menurut izinnya.`,
    ],
    salah: [
      {
        teks: `${KORIDOR} sedangkan yang terpendek koridor 2 dengan 11,2 kilometer.`,
        tercetak: 'terpendek Koridor 2',
        seharusnya: '9,6 (Induk – Pasar)',
      },
      {
        teks: sebaran('tertinggi di Kecamatan Hilir, yaitu 98,31 siswa per 100 anak'),
        tercetak: 'tertinggi Hilir',
        seharusnya: '98,31 (Hulu)',
      },
      {
        teks: sebaran('tertinggi di Kecamatan Hulu dan terendah di Kecamatan Muara'),
        tercetak: 'terendah Muara',
        seharusnya: '96,91 (Hilir)',
      },
      {
        teks: sebaran('terendah di Kecamatan Muara (96,91%)'),
        tercetak: 'terendah Muara',
        seharusnya: '96,91 (Hilir)',
      },
      {
        teks: teks('waktu penyelesaian (3,19)'),
        tercetak: 'terendah 3,19',
        seharusnya: '3,15 (Sarana dan prasarana)',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }) => {
        if (PEMBANDING_LAIN.test(isi)) return [];
        const semua = bacaBilangan(isi);
        const sebutan = [...isi.matchAll(POLA)];
        const bernilai = sebutan.flatMap((cocok, i): readonly Hasil[] => {
          const dari = cocok.index + cocok[0].length;
          const sampai = sebutan[i + 1]?.index ?? isi.length;
          const nilai = semua.find((satu) => satu.letak > dari && satu.letak < sampai);
          if (nilai === undefined || nilai.letak - dari > 130) return [];
          const baris = barisPada(prosa, letak + nilai.letak);
          const besar = /tinggi|besar|banyak/i.test(cocok[1] ?? '');
          return periksa(dokumen, isi.slice(dari, nilai.letak), nilai.angka, besar).map(
            ({ utama, tabel }) => ({
              baris,
              pesan: `Baris ${baris} menyebut ${nilai.angka.tulisan} ${cocok[1] ?? ''}; di ${namaTabel(tabel)} yang ${cocok[1] ?? ''} ${utama.angka.tulisan} (${utama.baris.label}, baris ${utama.baris.baris}).`,
              tercetak: `${cocok[1] ?? ''} ${nilai.angka.tulisan}`,
              seharusnya: `${utama.angka.tulisan} (${utama.baris.label})`,
              lain: [utama.baris.baris],
              saran: 'sebut yang benar menurut tabel',
            }),
          );
        });
        return bernilai.length > 0 ? bernilai : bernama(dokumen, prosa, isi, letak);
      }),
    ),
};

/** Nama sesudah kata sambung ini pokok anak kalimat berikutnya. */
const ANAK_KALIMAT = /;|,?\s\b(?:sementara|sedangkan|namun|tetapi|adapun)\b/i;

/** "tertinggi di A dan terendah di B": nama tanpa nilai, atau nilainya milik nama lain. */
function bernama(dokumen: Dokumen, prosa: Paragraf, isi: string, letak: number): readonly Hasil[] {
  if (SEBAGIAN.test(isi)) return [];
  const semua = [...isi.matchAll(UJUNG)];
  const ragu = BERKELOMPOK.test(isi);
  return semua.flatMap((cocok, i): readonly Hasil[] => {
    const [kata] = cocok;
    const dari = cocok.index + kata.length;
    const nama =
      isi.slice(dari, Math.min(semua[i + 1]?.index ?? isi.length, dari + 120)).split(ANAK_KALIMAT)[0] ?? '';
    const dulu = semua[i - 1];
    const sendiri = dulu === undefined ? '' : isi.slice(dulu.index + dulu[0].length, cocok.index);
    const pokok = `${isi.slice(0, semua[0]?.index).split(/[,;:]/).at(-1) ?? ''} ${sendiri}`;
    const besar = new RegExp(BESAR, 'i').test(kata);
    const salah = ujungKeliru(dokumen, prosa.baris, { pokok, nama, besar, ragu });
    if (salah === undefined) return [];
    const baris = barisPada(prosa, letak + dari + Math.max(0, nama.indexOf(salah.disebut)));
    const { disebut, utama, tabel } = salah;
    return [
      {
        baris,
        pesan: `Baris ${baris} menyebut ${disebut} ${kata}; di ${namaTabel(tabel)} yang ${kata} ${utama.baris.label} (${utama.angka.tulisan}, baris ${utama.baris.baris}).`,
        tercetak: `${kata} ${disebut}`,
        seharusnya: `${utama.angka.tulisan} (${utama.baris.label})`,
        lain: [utama.baris.baris],
        saran: 'sebut yang benar menurut tabel',
      },
    ];
  });
}

/** Angka satu kolom di baris-baris isi sebuah tabel. */
interface IsiKolom {
  readonly urut: number;
  readonly tabel: Tabel;
  readonly isi: readonly Isi[];
}

const isiKolom = sekali(({ tabel }: Dokumen): readonly IsiKolom[] =>
  tabel
    .flatMap((satu) =>
      satu.kolom.slice(0, 40).map((kolom) => ({
        tabel: satu,
        isi: isiSetara(satu, kolom),
      })),
    )
    .map((satu, urut) => ({ ...satu, urut })),
);

/** Angka semua kolom menurut bilangan bulatnya: dua angka yang sama sesudah dibulatkan berselisih kurang dari satu. */
const menurutBulat = sekali((dokumen: Dokumen) =>
  Map.groupBy(
    isiKolom(dokumen).flatMap((kolom) => kolom.isi.map((satu) => ({ ...satu, kolom }))),
    ({ angka }) => angka.nilai.floor().toString(),
  ),
);

/** Tabel yang memuat nama dan nilai itu di satu baris, tetapi bukan di ujung urutannya. */
function periksa(
  dokumen: Dokumen,
  nama: string,
  nilai: Angka,
  besar: boolean,
): readonly { readonly utama: Isi; readonly tabel: Tabel }[] {
  const disebut = ` ${lipat(nama)} `;
  const bulat = nilai.nilai.floor();
  const disini = [-1, 0, 1]
    .flatMap((geser) => menurutBulat(dokumen).get(bulat.add(geser).toString()) ?? [])
    .filter(
      ({ baris, angka }) =>
        sama(angka, nilai) &&
        baris.sel.some(({ teks }) => lipat(teks).length > 3 && disebut.includes(` ${lipat(teks)} `)),
    );
  const hasil = [...new Set(disini.map(({ kolom }) => kolom))]
    .sort((a, b) => a.urut - b.urut)
    .flatMap(({ tabel, isi }) => {
      const utama = ujung(isi, besar);
      return utama === undefined || isi.length < 3 ? [] : [{ utama, tabel }];
    });
  return hasil.some(({ utama }) => sama(utama.angka, nilai)) ? [] : hasil.slice(0, 1);
}
