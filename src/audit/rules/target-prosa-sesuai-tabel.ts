import type { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { bagianPada, type Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import type { Klaim } from '../../claims/klaim.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Bagian, Paragraf, Tabel } from '../../claims/tipe.ts';
import { sama } from '../banding.ts';
import { bilanganSebelum, ukuranBerealisasi, type Ukuran } from '../baris-ukuran.ts';
import { klaimKode } from '../fakta-indikator.ts';
import { angkaDi, kolomJenis } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = String.raw`(${POLA_ANGKA})(\s*%)?(?!\s*(?:tahun|triwulan|poin))`;
const POLA = [
  new RegExp(String.raw`\b(?:di)?targetkan(?: sebesar| sejumlah| sebanyak| adalah)? ${N}`, 'gi'),
  new RegExp(
    String.raw`(?<!\b(?:terhadap|dibandingkan(?: dengan)?|dengan|melampaui|melebihi|di atas|di bawah) )\btarget(?: (?:kinerja|IKU|indikator|ini|tahunan|yang|telah|sudah|ditetapkan|ditentukan|pada|tahun|20\d\d))*,?(?: yaitu| yakni| sebesar| adalah| sejumlah| sebanyak) ${N}`,
    'gi',
  ),
  new RegExp(String.raw`\b(?:dari|dengan|memiliki|menetapkan) target(?: sebesar)? ${N}`, 'gi'),
];
const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi';
const atas = (angka: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\n${KEPALA}\nIKU.1\tJumlah instansi yang dibina setahun\t20\t24\n\nIKU 1. Jumlah instansi yang dibina setahun\n\nPada tahun 2023 pembinaan ditargetkan sejumlah ${angka} instansi.`;

const berukuran = (target: string): string =>
  `Kode\tIndikator\tTarget\tRealisasi\tCapaian (%)\n1.a\tPersentase layanan daring\t80,00\t81,30\t101,63\n1.b\tIndeks mutu data\t75,00\t74,10\t98,80\n\nRealisasi 81,30% dibandingkan target ${target} menghasilkan capaian 101,63%.`;

/** Target yang disebut di bagian sebuah indikator sama dengan target indikator itu di tabel. */
export const targetProsaSesuaiTabel: Aturan = {
  id: 'target-prosa-sesuai-tabel',
  keparahan: 'galat',
  pernyataan: 'Target dalam kalimat sama dengan target di tabel untuk tahun yang sama.',
  contoh: {
    benar: [atas('20'), berukuran('80,00'), berukuran('75,00 nasional')],
    salah: [
      { teks: atas('24'), tercetak: '24', seharusnya: '20' },
      { teks: berukuran('82,00'), tercetak: '82,00', seharusnya: '80,00' },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) => {
      const { tahun, bagian, tabel } = dokumen;
      const ukuran = kalimat(prosa).flatMap((_, ke) => menurutUkuran(dokumen, prosa, ke));
      const disini = bagianPada(bagian, prosa.baris);
      if (disini === undefined || tahun === undefined) return ukuran;
      const milik = klaimKode(dokumen, disini.kode);
      const perBagian = kalimat(prosa).flatMap(({ teks, letak }) =>
        POLA.flatMap((pola) =>
          [...teks.matchAll(pola)].flatMap((cocok): Hasil[] => {
            const angka = bacaAngka(cocok[1] ?? '');
            const disebut = teks.slice(0, cocok.index + cocok[0].length).match(/\b20\d\d\b/g);
            if (
              angka === undefined ||
              /jangka menengah|triwulan|\bTW\b|semester|semula|sebelumnya|menjadi|renstra|rencana strategis/i.test(
                teks,
              )
            )
              return [];
            if (/^20\d\d$/.test(cocok[1] ?? '') || (disebut !== null && Number(disebut.at(-1)) !== tahun))
              return [];
            const target = milik.filter((satu) => satu.jenis === 'target' && satu.tahun === tahun);
            const acuan = target[0];
            if (acuan === undefined || target.some((satu) => satu.angka.nilai.equals(angka.nilai))) return [];
            const lainTahun = milik.some(
              (satu) => /^target/.test(satu.jenis) && satu.angka.nilai.equals(angka.nilai),
            );
            if ((lainTahun && disebut === null) || targetUnit(tabel, disini, angka.nilai)) return [];
            const baris = barisPada(prosa, letak + cocok.index);
            return [
              {
                baris,
                pesan: `Baris ${baris} menyebut target ${cocok[1] ?? ''}${cocok[2] ?? ''} untuk ${disini.kode}; di tabel target tahun ${tahun} adalah ${acuan.angka.tulisan} (baris ${acuan.baris}).${jugaRealisasi(milik, angka.nilai)}`,
                tercetak: `${cocok[1] ?? ''}${cocok[2] ?? ''}`,
                seharusnya: acuan.angka.tulisan,
                lain: [acuan.baris],
                saran: 'samakan dengan perjanjian kinerja',
              },
            ];
          }),
        ),
      );
      return [...perBagian, ...ukuran];
    }),
};

/** Kata `target` dan keterangannya tepat sebelum angkanya. */
const TARGET =
  /(?<!\b(?:melampaui|melebihi|di atas|di bawah) )\b(?:di)?target(?:nya|kan)?(?: (?:kinerja|iku|ikk|indikator|ini|tahun|tahunan|20\d\d|yang|telah|ditetapkan|pada|sebesar|sejumlah|sebanyak|yaitu|yakni|adalah|minimal|maksimal|minimum|maksimum|paling (?:banyak|sedikit|tinggi|rendah)))*\s*(?:[<>≤≥]\s*)?$/i;
const TARGET_LAIN =
  /nasional|renstra|rencana strategis|rpjm|jangka menengah|akhir|triwulan|\btw\b|semester|bulan|semula|sebelum|awal|lalu|provinsi|pusat/i;

/** Kalimat mengutip realisasi dan capaian satu baris tabel; target yang disebut bersamanya target baris itu juga. */
function menurutUkuran(dokumen: Dokumen, prosa: Paragraf, ke: number): readonly Hasil[] {
  const satu = kalimat(prosa)[ke];
  if (satu === undefined || !/target/i.test(satu.teks)) return [];
  const semua = bacaBilangan(satu.teks);
  return semua.flatMap((target, i): readonly Hasil[] => {
    const depan = satu.teks.slice(semua[i - 1]?.akhir ?? 0, target.letak);
    const belakang = satu.teks.slice(target.akhir, target.akhir + 25);
    if (target.rupiah || !TARGET.test(depan) || TARGET_LAIN.test(`${depan} ${belakang}`)) return [];
    const [awal, akhir] = anakKalimat(satu.teks, target);
    const klausa = satu.teks.slice(awal, akhir);
    const lain = semua.filter((itu) => itu !== target && itu.letak >= awal && itu.akhir <= akhir);
    if (dokumen.sebutanIndikator.cari(klausa) === 'banyak') return [];
    const dikutip = barisDikutip(dokumen, klausa, lain, awal === 0 ? bilanganSebelum(prosa, ke) : []);
    const [utama, ...serupa] = dikutip;
    if (utama === undefined || serupa.some((itu) => !sama(itu.target, utama.target))) return [];
    if (dikutip.some((itu) => sama(itu.target, target.angka) || disebutLain(itu, target))) return [];
    const baris = barisPada(prosa, satu.letak + target.letak);
    const tulisan = `${target.angka.tulisan}${target.persen ? '%' : ''}`;
    return [
      {
        baris,
        pesan: `Baris ${baris} menyebut target ${tulisan}; realisasi ${utama.realisasi.tulisan} yang disebut bersamanya bertarget ${utama.target.tulisan} di tabel (baris ${utama.baris.baris}).`,
        tercetak: tulisan,
        seharusnya: utama.target.tulisan,
        lain: [utama.baris.baris],
        saran: 'samakan dengan perjanjian kinerja',
      },
    ];
  });
}

/** Letak anak kalimat yang memuat bilangan itu: "…, sedangkan …" membicarakan hal lain. */
function anakKalimat(teks: string, { letak }: Bilangan): readonly [number, number] {
  const sela = [...teks.matchAll(/;|\b(?:sedangkan|sementara|namun|tetapi|adapun)\b/gi)].map(
    ({ index }) => index,
  );
  return [sela.findLast((di) => di < letak) ?? 0, sela.find((di) => di > letak) ?? teks.length];
}

/** Baris yang realisasi dan capaiannya disebut, atau yang realisasinya disebut bersama namanya. */
function barisDikutip(
  dokumen: Dokumen,
  teks: string,
  disini: readonly Bilangan[],
  sebelum: readonly Bilangan[],
): readonly Ukuran[] {
  const isi = ` ${lipat(teks)} `;
  return [...disini, ...sebelum].flatMap((realisasi) => {
    if (realisasi.angka.tulisan.replace(/\D/g, '').length < 3) return [];
    return ukuranBerealisasi(dokumen, realisasi).filter(({ baris, capaian }) => {
      const bernama = lipat(baris.label).split(' ').length >= 2 && isi.includes(` ${lipat(baris.label)} `);
      const bercapaian = disini.some((itu) => itu !== realisasi && itu.angka.nilai.equals(capaian.nilai));
      return disini.includes(realisasi) && bernama
        ? true
        : bercapaian && !capaian.nilai.equals(100) && !capaian.nilai.equals(realisasi.angka.nilai);
    });
  });
}

/** Angka itu memang ada di barisnya, misalnya target awal atau realisasi. */
function disebutLain({ baris }: Ukuran, { angka }: Bilangan): boolean {
  return baris.sel.some((sel) => sel.angka !== undefined && sama(sel.angka, angka));
}

/** Target unit di tabel bagian itu juga boleh disebut. */
function targetUnit(tabel: readonly Tabel[], { baris, akhir }: Bagian, nilai: Fraction): boolean {
  return tabel
    .filter((satu) => satu.baris >= baris && satu.akhir <= akhir)
    .some((satu) =>
      kolomJenis(satu, 'target').some((kolom) =>
        satu.isi.some((isi) => angkaDi(isi, kolom)?.nilai.equals(nilai) === true),
      ),
    );
}

function jugaRealisasi(milik: readonly Klaim[], nilai: Fraction): string {
  const realisasi = milik.find(({ jenis, angka }) => jenis === 'realisasi' && angka.nilai.equals(nilai));
  return realisasi === undefined ? '' : ` Angka ${realisasi.angka.tulisan} adalah realisasinya.`;
}
