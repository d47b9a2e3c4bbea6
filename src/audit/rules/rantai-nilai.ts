import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { isSasaran, sebutanBaris } from '../../claims/indikator.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tulis } from '../banding.ts';
import { setengah } from '../ketik.ts';
import { angkaDi, kolomJenis, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const IKU = (nss: string): string =>
  `Kode SS\tSasaran Strategis\tKode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian\tNSS\nSS.1\tMeningkatnya mutu layanan publik\tIKU.1\tIndeks kepuasan pengguna layanan\t80\t84\t105,00\t${nss}\n\t\tIKU.2\tPersentase layanan tepat waktu\t50\t48\t96,00\t\nSS.2\tTerkelolanya anggaran unit kerja\tIKU.3\tNilai kinerja anggaran unit\t80\t82\t102,50\t102,50`;
const RANTAI = (skor: string): string =>
  `${IKU('100,50')}\n\nUraian pemisah antartabel dokumen.\n\nPerspektif\tJumlah SS\tSkor\tBobot\tNKP\nPelanggan\t1\t${skor}\t50%\t50,25\nPembelajaran\t1\t102,50\t50%\t51,25`;

/** Nilai sasaran = rata-rata capaian indikatornya; skor perspektif = rata-rata nilai sasarannya. */
export const rantaiNilai: Aturan = {
  id: 'rantai-nilai',
  keparahan: 'galat',
  pernyataan:
    'Nilai sasaran strategis dan skor perspektif lahir dari capaian indikator di tabel dokumen itu.',
  contoh: {
    benar: [RANTAI('100,50')],
    salah: [
      { teks: IKU('105,00'), tercetak: '105,00', seharusnya: '100,50' },
      { teks: RANTAI('105,00'), tercetak: '105,00', seharusnya: '100,50' },
    ],
  },
  periksa: (dokumen) => {
    const capaian = capaianSasaran(dokumen);
    return [
      ...dokumen.tabel.flatMap((tabel) => periksaNss(tabel, capaian)),
      ...periksaSkor(dokumen, capaian),
    ];
  },
};

interface Sasaran {
  readonly kode: string;
  readonly capaian: readonly { readonly nilai: Fraction; readonly baris: number; readonly kode: string }[];
}

/** Sasaran menurut tabel capaian berkode pertama; sasaran diwariskan ke baris di bawahnya. */
function capaianSasaran({ tabel }: Dokumen): readonly Sasaran[] {
  for (const satu of tabel) {
    const [kolom] = kolomJenis(satu, 'capaian');
    if (kolom === undefined || kolomJenis(satu, 'realisasi').length !== 1) continue;
    const hasil = new Map<string, Sasaran['capaian'][number][]>();
    let sasaran = '';
    for (const baris of satu.isi) {
      const semua = sebutanBaris(satu, baris);
      sasaran = semua.find(({ kode }) => isSasaran(kode))?.kode ?? sasaran;
      const angka = angkaDi(baris, kolom);
      if (angka === undefined || baris.jenis !== 'isi') continue;
      const kode = semua.find((itu) => !isSasaran(itu.kode))?.kode ?? '';
      hasil.set(sasaran, [...(hasil.get(sasaran) ?? []), { nilai: angka.nilai, baris: baris.baris, kode }]);
    }
    if (hasil.size >= 2 && !hasil.has('')) return [...hasil].map(([kode, capaian]) => ({ kode, capaian }));
  }
  return [];
}

function rata(semua: readonly Fraction[]): Fraction {
  return jumlahkan(semua).div(semua.length);
}

/** Dihitung dari angka tercetak yang sudah dibulatkan: kelonggarannya satu satuan terakhir. */
function sesuai(hitung: Fraction, tercetak: Angka): boolean {
  return hitung.sub(tercetak.nilai).abs().lte(setengah(tercetak).mul(3));
}

function periksaNss(tabel: Tabel, semua: readonly Sasaran[]): readonly Hasil[] {
  const kolom = tabel.kolom.find(({ judul }) =>
    /^(?:NSS|nilai sasaran(?: strategis)?(?: \(NSS\))?)$/i.test(judul),
  );
  if (kolom === undefined || semua.length === 0) return [];
  const isi = tabel.isi.flatMap((baris) => {
    const kode = sebutanBaris(tabel, baris).find((satu) => isSasaran(satu.kode))?.kode;
    const angka = angkaDi(baris, kolom);
    const sasaran = semua.find((satu) => satu.kode === kode);
    return angka === undefined || sasaran === undefined ? [] : [{ baris, angka, sasaran }];
  });
  const salah = isi.filter(
    ({ angka, sasaran }) => !sesuai(rata(sasaran.capaian.map(({ nilai }) => nilai)), angka),
  );
  if (salah.length * 2 > isi.length) return [];
  return salah.map(({ baris, angka, sasaran }) => {
    const harus = tulis(rata(sasaran.capaian.map(({ nilai }) => nilai)), angka);
    return temuan(
      baris,
      kolom,
      tabel,
      angka,
      harus,
      `rata-rata capaian ${sasaran.capaian.length} indikator ${sasaran.kode} ${harus}${sebab(sasaran.capaian, angka)}`,
    );
  });
}

/** Satu masukan yang, bila berbeda, melahirkan angka tercetak. */
function sebab(capaian: Sasaran['capaian'], angka: Angka): string {
  const [satu] = capaian;
  if (satu === undefined) return '';
  const perlu = angka.nilai.mul(capaian.length).sub(jumlahkan(capaian.slice(1).map(({ nilai }) => nilai)));
  return perlu.gt(0) && perlu.lt(200)
    ? `; ${angka.tulisan} muncul bila capaian ${satu.kode || `baris ${satu.baris}`} = ${tulis(perlu, angka)}`
    : '';
}

/** Perspektif berurutan menurut banyaknya sasaran: baris pertama memuat sasaran-sasaran pertama. */
function periksaSkor({ tabel }: Dokumen, semua: readonly Sasaran[]): readonly Hasil[] {
  return tabel.flatMap((satu) => {
    const banyak = satu.kolom.find(({ judul }) => /^(?:jumlah|banyaknya) (?:SS|sasaran)/i.test(judul));
    const skor = satu.kolom.find(({ judul }) => /^(?:rata-rata )?skor(?: perspektif)?$/i.test(judul));
    const isi = satu.isi.filter((baris) => baris.jenis === 'isi' && angkaDi(baris, banyak) !== undefined);
    const jumlah = isi.map((baris) => Number(angkaDi(baris, banyak)?.nilai.toString()));
    if (banyak === undefined || skor === undefined || jumlah.some((itu) => !(itu > 0 && itu <= 20)))
      return [];
    if (jumlah.reduce((a, b) => a + b, 0) !== semua.length) return [];
    let mulai = 0;
    const nilai = isi.flatMap((baris, i) => {
      const milik = semua.slice(mulai, (mulai += jumlah[i] ?? 0));
      const angka = angkaDi(baris, skor);
      const hitung = rata(milik.map((itu) => rata(itu.capaian.map((capai) => capai.nilai))));
      return angka === undefined ? [] : [{ baris, angka, hitung, milik }];
    });
    const salah = nilai.filter(({ hitung, angka }) => !sesuai(hitung, angka));
    if (salah.length * 2 > nilai.length) return [];
    return salah.map(({ baris, angka, hitung, milik }) => {
      const harus = tulis(hitung, angka);
      return temuan(
        baris,
        skor,
        satu,
        angka,
        harus,
        `rata-rata nilai ${milik.map(({ kode }) => kode).join(', ')} ${harus}`,
      );
    });
  });
}

function temuan(
  { baris, label }: BarisTabel,
  { judul }: Kolom,
  tabel: Tabel,
  { tulisan }: Angka,
  harus: string,
  hitungan: string,
): Hasil {
  return {
    baris,
    pesan: `"${label}" di ${namaTabel(tabel)}, kolom "${judul}", tertulis ${tulisan}; ${hitungan}.`,
    tercetak: tulisan,
    seharusnya: harus,
    saran: 'hitung ulang dari capaian indikatornya',
  };
}
