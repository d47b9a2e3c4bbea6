import type { Fraction } from 'fraction.js';
import { bilangan } from '../../../calc/nilai.ts';
import { bacaAngka, POLA_ANGKA } from '../../../claims/angka.ts';
import { bagianPada } from '../../../claims/dokumen.ts';
import { bulat } from '../../../format/bulat.ts';
import type { NilaiBaris } from '../uraikan.ts';
import type { AturanProsa, BahanProsa, HasilProsa } from './tipe.ts';

const ANGKA = new RegExp(String.raw`(?<![\d.,/:\w-])(Rp\s?)?(${POLA_ANGKA})(\s?%| persen\b)?`, 'g');
/** Sesudah kata-kata ini angka menomori peraturan, butir, atau bab. */
const NOMOR =
  /\b(nomor|no\.?|pasal|ayat|huruf|butir|bab|tabel|gambar|grafik|lampiran|versi|tanggal|pukul|perspektif|triwulan|tahun|eselon|batas(?: (?:atas|bawah))?)\s*(?:[-–]\s*)?$/i;
const BULAN = /^(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)$/;
const KODE = /\bI[A-Z]{2,3}\.\d+\b/g;
const KODE_AWAL = /^I[A-Z]{2,3}\.\d+(?=\.)/;

/** Angka kinerja yang diketik dalam kalimat ada di data; di bagian sebuah indikator, di data indikator itu. */
export const angkaBersumberData: AturanProsa = {
  id: 'angka-bersumber-data',
  keparahan: 'peringatan',
  pernyataan:
    'Persentase, rupiah, angka berdesimal, dan banyaknya sesuatu yang diketik dalam kalimat sama dengan sebuah angka di data.',
  contoh: {
    benar: ['Capaian layanan mencapai <Nilai fakta="IKU.1.capaian"/>.', 'Sebanyak 84% layanan tepat waktu.'],
    salah: [
      { teks: 'Sebanyak 48% layanan tepat waktu.', tercetak: '48%', seharusnya: '' },
      { teks: 'Belanjanya Rp1.250.000.', tercetak: 'Rp1.250.000', seharusnya: '' },
    ],
  },
  periksa: (bahan) => {
    const dikenal = buatPengenal(bahan);
    const semua = bahan.kalimat.flatMap(({ teks, baris, nilai }) =>
      [...teks.matchAll(ANGKA)].flatMap((cocok): (HasilProsa | undefined)[] => {
        const [tulisan, rupiah, isi = '', persen] = cocok;
        const awal = cocok.index;
        const angka = bacaAngka(isi);
        const depan = teks.slice(Math.max(0, awal - 40), awal);
        const dicetak = nilai.some((satu) => awal < satu.akhir && awal + tulisan.length > satu.awal);
        if (angka === undefined || dicetak || NOMOR.test(depan) || /^(19|20)\d\d$/.test(isi)) return [];
        const jenis = rupiah !== undefined ? 'rupiah' : persen !== undefined ? 'persen' : 'polos';
        const satuan = /^ ([a-zA-Z]+)\b/.exec(teks.slice(awal + tulisan.length))?.[1] ?? '';
        if (jenis === 'polos' && angka.desimal === 0 && !menghitung(teks, awal, tulisan, satuan)) return [];
        const kode = subjek(teks, nilai, bagianPada(bahan.dokumen.bagian, baris)?.kode);
        const bersatuan = jenis === 'polos' && dikenal.satuan.has(satuan) ? satuan : '';
        if (dikenal.ada(angka.nilai, angka.desimal, jenis, kode, bersatuan)) return [undefined];
        return [
          {
            baris,
            pesan: `Angka ${tulisan} diketik dalam kalimat, tetapi tidak ada di data ${kode.length === 0 ? 'periode ini' : kode.join(' dan ')}.`,
            tercetak: tulisan,
            seharusnya: '',
            saran: 'tulis <Nilai fakta="…"/>, atau catat angkanya beserta asalnya di fakta.yaml',
          },
        ];
      }),
    );
    return { diperiksa: semua.length, temuan: semua.flatMap((satu) => satu ?? []) };
  },
};

type Jenis = 'rupiah' | 'persen' | 'polos';

/** Bilangan bulat yang menghitung sesuatu: dua angka atau lebih, bukan bagian tanggal, rentang, jam, atau nama. */
function menghitung(teks: string, awal: number, tulisan: string, satuan: string): boolean {
  const [depan, belakang] = [teks.slice(0, awal), teks.slice(awal + tulisan.length)];
  if (BULAN.test(satuan) || /[-–/]\s?$/.test(depan) || /^\s?[-–/]/.test(belakang)) return false;
  if (/^\W*$/.test(depan) || /^[.)] [A-Z]/.test(belakang) || /\p{Lu}[\p{L}.-]* $/u.test(depan)) return false;
  return tulisan.replace(/\D/g, '').length > 1;
}

/** Indikator yang dibicarakan: milik bagiannya, yang disebut kodenya, dan yang faktanya dicetak kalimat itu. */
function subjek(teks: string, nilai: readonly NilaiBaris[], bagian: string | undefined): readonly string[] {
  const disebut = teks.match(KODE) ?? [];
  const dicetak = nilai.flatMap(({ fakta }) => KODE_AWAL.exec(fakta.replace(/^.*\//, ''))?.[0] ?? []);
  return [...new Set([...disebut, ...dicetak, ...(bagian === undefined ? [] : [bagian])])];
}

interface Pengenal {
  /** Satuan fakta selain persen dan rupiah, misalnya instansi. */
  readonly satuan: ReadonlySet<string>;
  /** Benar bila nilai itu sama dengan sebuah fakta sejenis yang dibulatkan sehalus tulisannya. */
  readonly ada: (
    nilai: Fraction,
    desimal: number,
    jenis: Jenis,
    kode: readonly string[],
    satuan: string,
  ) => boolean;
}

function buatPengenal({ semua }: BahanProsa): Pengenal {
  const angka = [...semua.values()].flatMap(({ kunci, satuan, nilai }) => {
    const isi = bilangan(nilai);
    const milik = KODE_AWAL.exec(kunci)?.[0] ?? '';
    return isi === undefined ? [] : [{ isi: isi.abs(), satuan, milik }];
  });
  const menurut = new Map<string, ReadonlySet<string>>();
  return {
    satuan: new Set(angka.map((satu) => satu.satuan).filter((satu) => /^[a-zA-Z]{3,}$/.test(satu))),
    ada(nilai, desimal, jenis, kode, satuan) {
      const kunci = `${desimal}|${jenis}|${kode.join()}|${satuan}`;
      const ada =
        menurut.get(kunci) ??
        new Set(
          angka
            .filter(
              (satu) =>
                (kode.length === 0 || satu.milik === '' || kode.includes(satu.milik)) &&
                (satuan === '' ? sejenis(satu.satuan, jenis) : satu.satuan === satuan),
            )
            .map((satu) => String(bulat(satu.isi, desimal))),
        );
      menurut.set(kunci, ada);
      return ada.has(String(bulat(nilai, desimal)));
    },
  };
}

function sejenis(satuan: string, jenis: Jenis): boolean {
  if (jenis === 'polos') return satuan !== 'rupiah' && satuan !== 'persen';
  return jenis === 'persen' ? /persen/.test(satuan) : satuan === 'rupiah';
}
