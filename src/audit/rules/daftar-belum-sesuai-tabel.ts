import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { banyakSelama } from '../../claims/letak.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { SERATUS } from '../banding.ts';
import { angkaDi, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { barisSetara, sebutanBaris } from '../ujung-kolom.ts';

/** `yang belum tuntas yaitu A2, A3, dan B1`: daftar lengkap yang belum penuh. */
const POLA =
  /\byang (?:belum|tidak) (?:tuntas|selesai|tercapai|terpenuhi|mencapai|memenuhi)(?: [a-z]+){0,3},? (?:yaitu|yakni|adalah|ialah)\b:? /i;
const SEBAGIAN =
  /\b(?:antara lain|di ?antaranya|seperti|termasuk|misalnya|terutama|salah satu|tahun lalu)\b/i;
const UKURAN = /capaian|%|realisasi|kemajuan|penyelesaian|progres/i;
/** Kalimat sejauh ini masih membicarakan tabel di atasnya. */
const TERJAUH = 12;
const teks = (kode: string): string =>
  `Kode\tAksi\tRealisasi (%)\tSerapan (%)\nA1\tStruktur organisasi\t100\t98\nA2\tPeta proses\t96\t94\nA3\tSistem kerja tim\t88\t83\nB1\tPortal layanan\t92\t92\nB2\tPenilaian mandiri\t100\t97\n\nAksi yang belum tuntas yaitu ${kode}, A3, dan B1.`;

/** Yang disebut belum selesai adalah baris-baris yang belum 100, bila selain satu semuanya memang begitu. */
export const daftarBelumSesuaiTabel: Aturan = {
  id: 'daftar-belum-sesuai-tabel',
  keparahan: 'galat',
  pernyataan: 'Yang disebut satu per satu belum selesai atau belum tercapai memang belum 100 di tabelnya.',
  contoh: {
    benar: [teks('A2'), teks('A1').replace('yaitu', 'antara lain adalah')],
    salah: [{ teks: teks('A1'), tercetak: 'A1', seharusnya: 'A2' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const cocok = POLA.exec(isi);
        const tabel = cocok === null ? undefined : tabelAtas(dokumen, prosa.baris);
        if (cocok === null || tabel === undefined || SEBAGIAN.test(isi)) return [];
        const dari = cocok.index + cocok[0].length;
        const salah = periksaDaftar(
          tabel,
          isi.slice(dari).split(/;|\b(?:karena|sedangkan|sementara)\b/)[0] ?? '',
        );
        if (salah === undefined) return [];
        const [lebih, kurang] = salah;
        const tertulis = namanya(tabel, lebih);
        const baris = barisPada(prosa, letak + dari + Math.max(0, isi.slice(dari).indexOf(tertulis)));
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut ${tertulis} belum penuh; di ${namaTabel(tabel)} yang belum penuh ${namanya(tabel, kurang)} (baris ${kurang.baris}).`,
            tercetak: tertulis,
            seharusnya: namanya(tabel, kurang),
            lain: [lebih.baris, kurang.baris],
            saran: 'sebut yang belum penuh menurut tabel',
          },
        ];
      }),
    ),
};

function tabelAtas({ tabel }: Dokumen, baris: number): Tabel | undefined {
  const satu = tabel[banyakSelama(tabel, ({ akhir }) => akhir < baris) - 1];
  return satu !== undefined && baris - satu.akhir <= TERJAUH ? satu : undefined;
}

/** Kode barisnya bila ada, kalau tidak labelnya. */
function namanya(tabel: Tabel, baris: BarisTabel): string {
  return sebutanBaris(tabel, baris).at(-1) ?? baris.label;
}

/** Baris yang disebut padahal penuh dan baris belum penuh yang tertinggal, bila hanya itu yang tertukar. */
function periksaDaftar(tabel: Tabel, daftar: string): readonly [BarisTabel, BarisTabel] | undefined {
  const disebut = new Set(barisDisebut(tabel, daftar));
  const calon = tabel.kolom
    .filter(({ judul, jenis }) => UKURAN.test(judul) && !/^(?:target|pagu|pagu-akhir)$/.test(jenis))
    .map((kolom) => {
      const belum = barisSetara(tabel).filter((baris) => isBelum(baris, kolom));
      const lebih = [...disebut].filter((baris) => !belum.includes(baris));
      return {
        lebih,
        kurang: belum.filter((baris) => !disebut.has(baris)),
        bukti: disebut.size - lebih.length,
        kolom,
      };
    });
  if (calon.some(({ lebih, kurang }) => lebih.length + kurang.length === 0)) return undefined;
  const satu = calon.find(
    ({ lebih, kurang, bukti, kolom }) =>
      lebih.length === 1 && kurang.length === 1 && bukti >= (kolom.jenis === 'capaian' ? 1 : 2),
  );
  const [lebih, kurang] = [satu?.lebih[0], satu?.kurang[0]];
  return lebih === undefined || kurang === undefined ? undefined : [lebih, kurang];
}

function isBelum(baris: BarisTabel, kolom: Kolom): boolean {
  return angkaDi(baris, kolom)?.nilai.lt(SERATUS) === true;
}

/** Baris-baris yang tertulis di daftar itu, nama terpanjang lebih dahulu. */
function barisDisebut(tabel: Tabel, daftar: string): readonly BarisTabel[] {
  let sisa = ` ${lipat(daftar)} `;
  return barisSetara(tabel)
    .flatMap((baris) => sebutanBaris(tabel, baris).map((nama) => ({ baris, nama: lipat(nama) })))
    .sort((a, b) => b.nama.length - a.nama.length)
    .flatMap(({ baris, nama }) => {
      if (nama === '' || !sisa.includes(` ${nama} `)) return [];
      sisa = sisa.replace(` ${nama} `, ' | ');
      return [baris];
    });
}
