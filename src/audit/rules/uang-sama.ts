import type { Angka } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { mirip, kata, lipat } from '../../claims/kata.ts';
import { tahunTunggal } from '../../claims/kolom.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel, Tabel } from '../../claims/tipe.ts';
import { angkaDi, kodeBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

interface Uang {
  readonly kunci: string;
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly semua: readonly Angka[];
}

const KEPALA = 'Kode\tKegiatan\tAnggaran';
const tabel = (a: string): string =>
  `${KEPALA}\nADE.001\tAkreditasi lembaga\t250.000.000\nEBB.951\tLayanan sarana internal\t${a}\n\nUraian pemisah antartabel.\n\n`;
const JENIS = [/^(pagu|pagu-akhir)$/, /^realisasi-anggaran$/];

/** Pagu dan realisasi sebuah kode anggaran atau indikator sama di semua tabel; pagu awal dan akhir boleh berbeda. */
export const uangSama: Aturan = {
  id: 'uang-sama',
  keparahan: 'galat',
  pernyataan: 'Kode anggaran atau indikator yang sama memakai pagu dan realisasi yang sama di setiap tabel.',
  contoh: {
    benar: [tabel('392.639.000') + tabel('392.639.000')],
    salah: [
      {
        teks: 'No\tProgram\tAnggaran\n1\tProgram Pemberdayaan Masyarakat Desa\t287.400.000\n2\tProgram Ketertiban Umum Daerah\t96.325.000\n\nUraian pemisah antartabel.\n\nNo\tProgram\tPagu Anggaran\n1\tProgram Pemberdayaan Masyarakat Desa\t278.400.000\n2\tProgram Ketertiban Umum Daerah\t96.325.000',
        tercetak: '278.400.000',
        seharusnya: '287.400.000',
      },
      {
        teks: tabel('392.639.000') + tabel('250.000.000'),
        tercetak: '250.000.000',
        seharusnya: '392.639.000',
      },
    ],
  },
  periksa: (dokumen) =>
    JENIS.flatMap((pola) =>
      [...Map.groupBy(kumpulkan(dokumen, pola), ({ kunci }) => kunci).values()].flatMap(periksaKunci),
    ),
};

function kumpulkan({ tabel: semua, barisIndikator, tahun }: Dokumen, pola: RegExp): readonly Uang[] {
  const pemilik = new Map(barisIndikator.map(({ baris, indikator }) => [baris, indikator.id]));
  return semua.flatMap((satu) => {
    const kolom = satu.kolom.filter(
      (itu) =>
        pola.test(itu.jenis) &&
        [undefined, tahun].includes(itu.tahun ?? tahunTunggal(satu.keterangan?.judul ?? '')),
    );
    if (kolom.length === 0) return [];
    return satu.isi.flatMap((baris): Uang[] => {
      const kunci = kodeBaris(baris) || (pemilik.get(baris) ?? labelPanjang(satu, baris));
      const angka = kolom
        .map((itu) => angkaDi(baris, itu))
        .filter((itu) => itu !== undefined && itu.satuan !== '%');
      return kunci === '' || angka.length === 0
        ? []
        : [{ kunci, tabel: satu, baris, semua: angka.filter((itu) => itu !== undefined) }];
    });
  });
}

/** Tanpa kode, program dan kegiatan dikenali dari namanya yang panjang dan tidak berulang di tabel itu. */
function labelPanjang(tabel: Tabel, { label, jenis }: BarisTabel): string {
  const nama = lipat(label);
  const ganda = labelGanda(tabel).has(nama);
  return jenis === 'isi' && nama.split(' ').length >= 4 && !ganda ? `nama:${nama}` : '';
}

/** Nama yang dipakai lebih dari satu baris. */
const labelGanda = sekali(({ isi }: Tabel): ReadonlySet<string> => {
  const [pernah, ganda] = [new Set<string>(), new Set<string>()];
  for (const { label } of isi) (pernah.has(lipat(label)) ? ganda : pernah).add(lipat(label));
  return ganda;
});

/** Dua baris berselisih bila tidak ada satu pun angkanya yang sama. */
function periksaKunci(semua: readonly Uang[]): readonly Hasil[] {
  return semua.flatMap((satu, i): Hasil[] => {
    const dulu = semua.slice(0, i).find((lain) => lain.tabel !== satu.tabel && namaSama(lain, satu));
    if (
      dulu === undefined ||
      semua.slice(0, i).some((lain) => lain.tabel !== satu.tabel && beririsan(lain, satu))
    )
      return [];
    const [tercetak, harus] = [satu.semua[0], dulu.semua[0]];
    if (tercetak === undefined || harus === undefined) return [];
    return [
      {
        baris: satu.baris.baris,
        pesan: `${satu.kunci} tertulis ${tercetak.tulisan} di ${namaTabel(satu.tabel)} (baris ${satu.baris.baris}) tetapi ${dulu.semua.map(({ tulisan }) => tulisan).join(' / ')} di ${namaTabel(dulu.tabel)} (baris ${dulu.baris.baris}).${tertukar(satu, tercetak)}`,
        tercetak: tercetak.tulisan,
        seharusnya: harus.tulisan,
        lain: [dulu.baris.baris],
        saran: 'samakan rincian anggaran di kedua tabel',
      },
    ];
  });
}

function beririsan(a: Uang, b: Uang): boolean {
  return a.semua.some((x) => b.semua.some((y) => x.nilai.equals(y.nilai)));
}

function namaSama(a: Uang, b: Uang): boolean {
  return a.kunci.startsWith('I') || mirip(kata(a.baris.label), kata(b.baris.label)) >= 0.4;
}

function tertukar(satu: Uang, tercetak: Angka): string {
  const lain = satu.tabel.isi.find(
    (baris) =>
      baris !== satu.baris &&
      kodeBaris(baris) !== '' &&
      !kodeBaris(baris).startsWith(satu.kunci) &&
      baris.sel.some(({ angka }) => angka?.nilai.equals(tercetak.nilai) === true),
  );
  return lain === undefined
    ? ''
    : ` Angka yang sama tertulis di baris ${lain.baris} (${kodeBaris(lain)}): periksa apakah tertukar.`;
}
