import { bacaBilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { tambahkan } from '../../claims/peta.ts';
import { jalur, pohonBaru, tertulis, type Simpul } from '../../claims/pohon-kata.ts';
import type { Angka } from '../../claims/angka.ts';
import { samaBilangan } from '../fakta-indikator.ts';
import { beda } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const SAMBUNG =
  /^[^.;,\d]{0,45}(?:\b20\d\d[^.;,\d]{0,20})?\b(?:adalah|sebesar|mencapai|yaitu|yakni|ialah|memperoleh)\s*$/i;
const UMUM =
  /^(?:jumlah|total|grand total|sub total|rata rata|rerata|no|nomor|nilai|skor|target|realisasi|capaian|anggaran|pagu|belanja|program|kegiatan|bobot|indeks|tahun|persentase|laki laki|perempuan|satu|dua|tiga)$/;
const teks = (nilai: string): string =>
  `Perspektif\tBobot\tNilai\nPelanggan\t50%\t50,20\nProses\t50%\t51,36\nNilai Kinerja Organisasi\t\t101,56\n\nNilai kinerja organisasi tahun ini adalah ${nilai}, lebih tinggi daripada tahun lalu sebesar 98,40.`;

interface Berlabel {
  readonly angka: Angka;
  readonly baris: number;
}

/** Baris tabel yang hanya memuat satu angka memberi nama angka itu; kalimat yang menyebut namanya memuat angka yang sama. */
export const nilaiBerlabel: Aturan = {
  id: 'nilai-berlabel',
  keparahan: 'galat',
  pernyataan: 'Nilai yang disebut kalimat dengan nama sebuah baris tabel sama dengan nilai baris itu.',
  contoh: {
    benar: [teks('101,56')],
    salah: [{ teks: teks('101,65'), tercetak: '101,65', seharusnya: '101,56' }],
  },
  periksa: (dokumen) => {
    const label = pohonLabel(kumpulkan(dokumen));
    if (label.anak.size === 0) return [];
    return dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): Hasil[] => {
        const semua = bacaBilangan(isi);
        return labelTertulis(label, lipat(isi).split(' ')).flatMap(({ nama, nilai }): Hasil[] => {
          const satu = sesudahNama(isi, nama, semua, dokumen.tahun);
          const acuan = nilai[0];
          if (satu === undefined || acuan === undefined || satu.angka.desimal === 0) return [];
          if (nilai.some(({ angka }) => samaBilangan(satu, angka))) return [];
          if (beda(satu.angka.nilai, acuan.angka.nilai).gt('1/5')) return [];
          const baris = barisPada(prosa, letak + satu.letak);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${satu.angka.tulisan}; di tabel ${acuan.angka.tulisan} (baris ${acuan.baris}).`,
              tercetak: satu.angka.tulisan,
              seharusnya: acuan.angka.tulisan,
              lain: [acuan.baris],
              saran: 'samakan kalimat dengan tabel',
            },
          ];
        });
      }),
    );
  },
};

interface Label {
  readonly urut: number;
  readonly nama: string;
  readonly nilai: readonly Berlabel[];
}

function pohonLabel(semua: ReadonlyMap<string, readonly Berlabel[]>): Simpul<Label> {
  const pohon = pohonBaru<Label>();
  for (const [urut, [nama, nilai]] of [...semua].entries()) {
    const simpul = jalur(pohon, nama.split(' ')).at(-1);
    if (simpul !== undefined) simpul.isi = { urut, nama, nilai };
  }
  return pohon;
}

/** Label yang tertulis dalam kalimat, masing-masing sekali, menurut urutan tabelnya. */
function labelTertulis(label: Simpul<Label>, kataKata: readonly string[]): readonly Label[] {
  const semua = kataKata.flatMap((_, awal) => tertulis(label, kataKata, awal).map(({ isi }) => isi));
  return [...new Set(semua)].sort((a, b) => a.urut - b.urut);
}

/** Angka pertama sesudah nama itu, bila yang menyambungnya hanya "adalah", "sebesar", dan sebangsanya. */
function sesudahNama(
  isi: string,
  nama: string,
  semua: ReturnType<typeof bacaBilangan>,
  tahun: number | undefined,
): ReturnType<typeof bacaBilangan>[number] | undefined {
  const di = new RegExp(String.raw`\b${nama.replace(/ /g, String.raw`[^a-z0-9]+`)}\b`, 'i').exec(isi);
  if (
    di === null ||
    /target|semester|triwulan|tahun lalu|tahun sebelumnya/i.test(isi.slice(0, di.index + 60))
  )
    return undefined;
  const akhir = di.index + di[0].length;
  const satu = semua.find(({ letak }) => letak >= akhir);
  if (satu === undefined || !SAMBUNG.test(isi.slice(akhir, satu.letak))) return undefined;
  const disebut = /\b20\d\d\b/.exec(isi.slice(akhir, satu.letak))?.[0];
  return disebut === undefined || Number(disebut) === tahun ? satu : undefined;
}

/** Nama baris dan semua angka tunggalnya; baris indikator sudah diperiksa aturan lain. */
function kumpulkan({ tabel, barisIndikator }: Dokumen): ReadonlyMap<string, readonly Berlabel[]> {
  const indikator = new Set(barisIndikator.map(({ baris }) => baris));
  const hasil = new Map<string, Berlabel[]>();
  for (const { isi } of tabel)
    for (const baris of isi) {
      const [angka, ...lain] = baris.sel.flatMap((sel) =>
        sel.angka === undefined || sel.angka.nilai.equals(100) ? [] : [sel.angka],
      );
      if (indikator.has(baris) || angka === undefined || lain.length > 0 || angka.desimal === 0) continue;
      for (const nama of namaBaris(baris.label)) tambahkan(hasil, nama, { angka, baris: baris.baris });
    }
  return new Map([...hasil].slice(0, 400));
}

/** Tulisan utuh, dan singkatan huruf besar di awalnya: `IKM Unit Pelayanan` juga `IKM`. */
function namaBaris(label: string): readonly string[] {
  const utuh = lipat(label);
  const singkatan = /^[A-Z]{3,6}\b/.exec(label)?.[0].toLowerCase();
  return [...new Set([utuh, ...(singkatan === undefined ? [] : [singkatan])])].filter(
    (satu) => satu.length >= 3 && !UMUM.test(satu) && (satu.includes(' ') || satu === singkatan),
  );
}
