import { bacaBilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Tabel } from '../../claims/tipe.ts';
import { sama } from '../banding.ts';
import { angkaDi, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA =
  /\b(terendah|tertinggi|paling rendah|paling tinggi|terkecil|terbesar|terbanyak)\b[^.;]{0,40}?\b(?:adalah|yaitu|yakni|terdapat pada|diperoleh|dicapai|ada pada)\b/gi;
const teks = (kata: string): string =>
  `Unsur\tNRR\nPersyaratan\t3,54\nWaktu penyelesaian\t3,19\nBiaya layanan\t3,68\nSarana dan prasarana\t3,15\n\nUnsur dengan nilai terendah adalah ${kata}.`;

/** "Yang terendah adalah X (v)": v memang nilai terkecil di kolom tabel yang memuatnya. */
export const terendahTertinggi: Aturan = {
  id: 'terendah-tertinggi',
  keparahan: 'galat',
  pernyataan: 'Yang disebut tertinggi atau terendah memang begitu di tabelnya.',
  contoh: {
    benar: [teks('sarana dan prasarana (3,15)')],
    salah: [
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
        const semua = bacaBilangan(isi);
        const sebutan = [...isi.matchAll(POLA)];
        return sebutan.flatMap((cocok, i): readonly Hasil[] => {
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
      }),
    ),
};

interface Isi {
  readonly baris: BarisTabel;
  readonly angka: Angka;
}

/** Tabel yang memuat nama dan nilai itu di satu baris, tetapi bukan di ujung urutannya. */
function periksa(
  { tabel }: Dokumen,
  nama: string,
  nilai: Angka,
  besar: boolean,
): readonly { readonly utama: Isi; readonly tabel: Tabel }[] {
  const disebut = ` ${lipat(nama)} `;
  const hasil = tabel.flatMap((satu) =>
    satu.kolom.slice(0, 40).flatMap((kolom) => {
      const isi = satu.isi
        .filter(({ jenis }) => jenis === 'isi')
        .flatMap((baris): Isi[] => {
          const angka = angkaDi(baris, kolom);
          return angka === undefined ? [] : [{ baris, angka }];
        });
      const disini = isi.some(
        ({ baris, angka }) =>
          sama(angka, nilai) &&
          baris.sel.some(({ teks: nama }) => lipat(nama).length > 3 && disebut.includes(` ${lipat(nama)} `)),
      );
      const [utama] = [...isi].sort((a, b) => a.angka.nilai.compare(b.angka.nilai) * (besar ? -1 : 1));
      return !disini || utama === undefined || isi.length < 3 ? [] : [{ utama, tabel: satu }];
    }),
  );
  return hasil.some(({ utama }) => sama(utama.angka, nilai)) ? [] : hasil.slice(0, 1);
}
