import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { isSasaran } from '../../claims/indikator.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { sekali } from '../../claims/sekali.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { barisJumlah, kolomJenis, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const CACAH = String.raw`(\d{1,3}|${KATA_BILANGAN.slice(2).join('|')})(?: ?\([a-z ]+\))?`;
const UNIT = new RegExp(
  String.raw`\b(?:terdiri(?: dari| atas)?|tersebar (?:di|pada)|meliputi|mencakup|terbagi (?:atas|menjadi|ke dalam)) ${CACAH} (?!bidang|seksi|bagian|direktorat)([a-z]+(?: kerja)?)\b`,
  'gi',
);
const RENCANA = new RegExp(String.raw`\b${CACAH} (sasaran|indikator|iku)\b`, 'gi');
const PK = /perjanjian kinerja|penetapan kinerja|\bPK\b|menetapkan|memuat|terdiri|ditetapkan/i;
const BUKAN =
  /masing-masing|setiap|tercapai|mencapai|memenuhi|terpenuhi|melampaui|belum|berstatus|berkategori|di antaranya|renstra|\brpjm|salah satu|antara lain|baru|tambahan|nasional|kegiatan tersebut|dievaluasi|perspe[kc]ti[fv]/i;
const KEPALA = 'No\tKecamatan\tLuas (km2)';
const ISI = '1\tHulu\t512,30\n2\tTengah\t301,15\n3\tHilir\t402,75\n4\tMuara\t288,40\n\tJumlah\t1.504,60';
const pk = (banyak: string): string =>
  `Perjanjian Kinerja Tahun 2024 memuat ${banyak} indikator kinerja utama.\n\nTabel 1 Perjanjian Kinerja Tahun 2024\n\nNo\tSasaran Strategis\tIndikator Kinerja Utama\tTarget\n1\tMeningkatnya mutu layanan daerah\tIndeks kepuasan pengguna layanan\t86\n2\t\tPersentase layanan tepat waktu\t95\n3\tMeningkatnya akuntabilitas unit\tNilai evaluasi AKIP unit\t75\n4\t\tPersentase temuan ditindaklanjuti\t90`;

/** "terdiri atas 4 kecamatan" dan "memuat 4 indikator": sama dengan banyaknya baris di tabel sesudahnya. */
export const banyakBarisTabel: Aturan = {
  id: 'banyak-baris-tabel',
  keparahan: 'galat',
  pernyataan: 'Banyaknya unit, sasaran, dan indikator yang disebut sama dengan barisnya di tabel.',
  contoh: {
    benar: [`Kabupaten ini terdiri atas 4 kecamatan.\n\n${KEPALA}\n${ISI}`, pk('4 (empat)')],
    salah: [
      {
        teks: `Kabupaten ini terdiri atas 5 kecamatan.\n\n${KEPALA}\n${ISI}`,
        tercetak: '5 kecamatan',
        seharusnya: '4',
      },
      { teks: pk('5 (lima)'), tercetak: '5 indikator', seharusnya: '4' },
    ],
  },
  periksa: (dokumen) => {
    const rencanaTabel = tabelRencana(dokumen).map((tabel) => ({
      tabel,
      sasaran: banyakSasaran(tabel),
      indikator: banyakIndikator(dokumen, tabel),
    }));
    return dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }): Hasil[] => {
        const disini = barisPada(prosa, letak);
        const unit = [...teks.matchAll(UNIT)].map((cocok) => ({
          cocok,
          tabel: tabelUnit(dokumen, cocok[2] ?? '', disini),
        }));
        const rencana = PK.test(teks) && !BUKAN.test(teks) ? [...teks.matchAll(RENCANA)] : [];
        return [
          ...unit.flatMap(({ cocok, tabel }) =>
            tabel === undefined ? [] : temuan(cocok, banyakIsi(tabel), [tabel]),
          ),
          ...rencana.flatMap((cocok) => {
            const sasaran = (cocok[2] ?? '').toLowerCase() === 'sasaran';
            const banyak = rencanaTabel.map((satu) => (sasaran ? satu.sasaran : satu.indikator));
            if (!sasaran && banyakLain(dokumen).has(bacaCacah(cocok[1] ?? ''))) return [];
            return new Set(banyak).size === 1
              ? temuan(
                  cocok,
                  banyak[0] ?? 0,
                  rencanaTabel.map(({ tabel }) => tabel),
                )
              : [];
          }),
        ].map((hasil) => ({ ...hasil, baris: barisPada(prosa, letak + hasil.baris) }));
      }),
    );
  },
};

/** Banyaknya indikator bertarget di setiap tabel: tabel lain yang banyaknya pas berarti tabel rencana itu cuplikan. */
const banyakLain = sekali(
  (dokumen: Dokumen): ReadonlySet<number> =>
    new Set(
      dokumen.tabel
        .filter((tabel) => kolomJenis(tabel, 'target').length > 0)
        .map((tabel) => banyakIndikator(dokumen, tabel)),
    ),
);

/** `baris` sementara memuat letak di kalimat. */
function temuan(cocok: RegExpMatchArray, banyak: number, [tabel]: readonly Tabel[]): readonly Hasil[] {
  const disebut = bacaCacah(cocok[1] ?? '');
  if (tabel === undefined || banyak < 2 || disebut === banyak || Math.abs(disebut - banyak) > 3) return [];
  return [
    {
      baris: cocok.index ?? 0,
      pesan: `Kalimat menyebut ${cocok[1] ?? ''} ${cocok[2] ?? ''}; ${namaTabel(tabel)} memuat ${banyak}.`,
      tercetak: `${cocok[1] ?? ''} ${cocok[2] ?? ''}`,
      seharusnya: String(banyak),
      lain: [tabel.baris],
      saran: 'samakan kalimat dengan tabel',
    },
  ];
}

/** Tabel terdekat sesudah kalimat yang kolom namanya berjudul benda itu. */
function tabelUnit({ tabel }: Dokumen, benda: string, baris: number): Tabel | undefined {
  return tabel.find(
    (satu) =>
      satu.baris > baris &&
      satu.baris - baris <= 15 &&
      satu.kolom.some(({ judul, jenis }) => jenis === 'lain' && lipat(judul) === lipat(benda)),
  );
}

function banyakIsi(tabel: Tabel): number {
  const jumlah = barisJumlah(tabel);
  const isi = tabel.isi.filter((baris) => baris.jenis === 'isi' && !jumlah.includes(baris));
  return isi.every(({ label }) => label !== '') ? new Set(isi.map(({ label }) => lipat(label))).size : 0;
}

/** Tabel yang hanya menargetkan, dan berjudul atau berpengantar perjanjian kinerja. */
function tabelRencana({ tabel, baris }: Dokumen): readonly Tabel[] {
  return tabel.filter((satu) => {
    const judul = `${satu.keterangan?.judul ?? ''} ${baris.slice(Math.max(0, satu.baris - 5), satu.baris - 1).join(' ')}`;
    return (
      /perjanjian kinerja|penetapan kinerja/i.test(judul) &&
      kolomJenis(satu, 'target').length === 1 &&
      kolomJenis(satu, 'indikator').length === 1 &&
      kolomJenis(satu, 'realisasi').length === 0 &&
      satu.isi.length >= 2
    );
  });
}

function banyakIndikator(dokumen: Dokumen, tabel: Tabel): number {
  const milik = indikatorTabel(dokumen).get(tabel) ?? [];
  return milik.length === tabel.isi.filter(({ jenis }) => jenis === 'isi').length
    ? new Set(milik.map(({ indikator }) => indikator)).size
    : 0;
}

const indikatorTabel = sekali(({ barisIndikator }: Dokumen) =>
  Map.groupBy(barisIndikator, (satu) => satu.tabel),
);

/** Sasaran bernama di kolom sasaran; sel kosong melanjutkan sasaran di atasnya. */
function banyakSasaran(tabel: Tabel): number {
  const [kolom] = kolomJenis(tabel, 'sasaran');
  const nama = tabel.isi
    .map(({ sel }) => lipat(sel[kolom?.indeks ?? 0]?.teks ?? ''))
    .filter((satu) => satu !== '');
  const berkode = tabel.isi.some(({ sel }) => sel.some(({ teks }) => isSasaran(teks.replace(/\s/, '.'))));
  return kolom === undefined || (berkode && kolom.indeks === 0) ? 0 : new Set(nama).size;
}
