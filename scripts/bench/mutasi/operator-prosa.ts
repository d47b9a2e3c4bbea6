import type { Proyek } from '../../../src/site/proyek.ts';
import { tampilFakta } from '../../../src/view/tampil.ts';
import { ubahAngka } from './acak.ts';
import { banyakButir, bilanganKata } from './butir.ts';
import type { Ladang, MutanIsi } from './tipe.ts';

/** Bab yang ditulis unit beserta isinya. */
export interface Bab {
  readonly berkas: string;
  readonly isi: string;
  readonly dokumen: string;
}

type Tempat = readonly [bab: Bab, letak: number, panjang: number, ganti: string];
type Ganti = (cocok: RegExpMatchArray, bab: Bab) => string | undefined;

/** Operator atas prosa MDX: setiap operator satu pola dan satu penggantinya. */
export function operatorProsa(bab: readonly Bab[], proyek: Proyek): readonly Ladang[] {
  return [
    satu(
      'angka rujukan menjadi angka ketik yang salah',
      bab,
      /<Nilai fakta="([^"]+)"\s*\/>/g,
      (cocok, di) => {
        const fakta = faktaPada(proyek, di, cocok[1] ?? '');
        if (fakta === undefined || fakta.nilai.jenis !== 'angka') return undefined;
        const tulisan = tampilFakta(fakta);
        return /\d{2}|\d,\d/.test(tulisan) ? ubahAngka(tulisan) : undefined;
      },
    ),
    satu(
      'tahun di samping angka diubah',
      bab,
      /(<Nilai fakta="[^"]*\.(?:realisasi|capaian|target)(?:\.20\d\d)?"\s*\/> pada )(20\d\d)\b/g,
      (cocok) => `${cocok[1]}${Number(cocok[2]) - 2}`,
    ),
    satu(
      'kata tren dibalik',
      bab,
      /\b(naik|meningkat|turun|menurun)( (?:sebesar )?<Nilai fakta="[^"]*\.kenaikan\.\d{4}")/g,
      (cocok) => `${/naik|meningkat/.test(cocok[1] ?? '') ? 'turun' : 'naik'}${cocok[2]}`,
    ),
    satu(
      'kata tren di antara dua angka dibalik',
      bab,
      /\b(meningkat|menurun|dinaikkan|turun|naik)([^.;<]{0,40}dari <Nilai fakta="([^"]+\.(?:realisasi|capaian|target)\.\d{4})"\s*\/>[^.;]{0,60}?(?:menjadi|ke) <Nilai fakta="([^"]+)"\s*\/>)/g,
      (cocok) => `${/naik|meningkat/.test(cocok[1] ?? '') ? 'menurun' : 'meningkat'}${cocok[2]}`,
    ),
    satu(
      'pernyataan ketercapaian dibalik',
      bab,
      /(<Nilai fakta="IK[UKP]\.\d+\.(?:realisasi|capaian)"\s*\/>[^.<]{0,40}?)(melampaui target|di atas target|memenuhi target|di bawah target)/g,
      (cocok) => `${cocok[1]}${cocok[2] === 'di bawah target' ? 'melampaui target' : 'di bawah target'}`,
    ),
    satu(
      'kata bilangan sebelum daftar diubah',
      bab,
      /^([^\n<]*\b)(dua|tiga|empat|lima|enam|tujuh)( [^\n]{0,80}:\n\n(?:<Daftar[^>]*>\n\n)?)(?=(?:1\.|-) )/gm,
      (cocok, { isi }) => {
        const baris = isi.split('\n');
        const nomor = isi.slice(0, cocok.index).split('\n').length;
        const mengumumkan = banyakButir(baris, nomor) === bilanganKata(cocok[2] ?? '');
        return mengumumkan ? `${cocok[1]}delapan${cocok[3]}` : undefined;
      },
    ),
    satu(
      'rujukan tabel atau gambar diputus',
      bab,
      /<Rujuk ke="([^"]+)"/g,
      (cocok) => `<Rujuk ke="${cocok[1]}-lama"`,
    ),
    satu('kunci fakta salah tulis', bab, /<Nilai fakta="([^"]+)"/g, (cocok) => `<Nilai fakta="${cocok[1]}x"`),
    satu(
      'judul bab wajib atau subbab wajib diganti',
      bab,
      /^## (.+)$/gm,
      (cocok, di) => (wajib(proyek, di, cocok[1] ?? '') ? '## Uraian Lain-lain' : undefined),
      1,
    ),
    satu(
      'subbab wajib dihapus',
      bab,
      /^## (.+)\n/gm,
      (cocok, di) => (wajib(proyek, di, cocok[1] ?? '') ? '' : undefined),
      1,
    ),
    satu(
      'judul indikator di kepala bagiannya diganti',
      bab,
      /^#### (IK[UKP]\.\d+) (.+)$/gm,
      (cocok) => `#### ${cocok[1]} Persentase Penyelesaian Tata Naskah Arsip Digital Terpadu`,
    ),
    satu('judul bab diganti', bab, /^# (.+)$/gm, () => '# Rekapitulasi Surat Masuk'),
    satu(
      'isian dibiarkan kosong',
      bab,
      /^(?=\*\*(?:Kendala|Tindak lanjut|Target dan realisasi)\.)/gm,
      () => '<Isian tanya="Apa kendalanya?" />\n\n',
    ),
    satu('bab rujukan tidak ada', bab, /\bBAB (I|II|III|IV|V|VI)\b(?=[.,) ])/g, () => 'BAB XIX'),
  ];
}

function satu(
  operator: string,
  bab: readonly Bab[],
  pola: RegExp,
  ganti: Ganti,
  barisPasangan?: number,
): Ladang {
  let dikecualikan = 0;
  const tempat = bab.flatMap((di): Tempat[] =>
    [...di.isi.matchAll(pola)].flatMap((cocok): Tempat[] => {
      const baru = ganti(cocok, di);
      if (baru === undefined || baru === cocok[0]) {
        dikecualikan += 1;
        return [];
      }
      return [[di, cocok.index, cocok[0].length, baru]];
    }),
  );
  return {
    operator,
    jenis: 'isi',
    dikecualikan,
    sebab:
      'bukan angka, satu angka saja, subbab yang tidak diwajibkan profil, atau bilangan yang tidak mengumumkan daftar',
    mutan: tempat.map((satuTempat) => () => buat(operator, satuTempat, barisPasangan)),
  };
}

function buat(
  operator: string,
  [{ berkas, isi }, letak, panjang, ganti]: Tempat,
  pasangan?: number,
): MutanIsi {
  return {
    jenis: 'isi',
    operator,
    berkas,
    baris: isi.slice(0, letak).split('\n').length,
    sebelum: isi.slice(letak, letak + panjang),
    sesudah: ganti,
    isi: isi.slice(0, letak) + ganti + isi.slice(letak + panjang),
    pasangan: pasangan === undefined ? [] : [{ berkas, baris: pasangan }],
  };
}

function faktaPada({ semuaHasil }: Proyek, { dokumen }: Bab, kunci: string) {
  return semuaHasil.get(dokumen.split('/').slice(0, 2).join('/'))?.fakta.get(kunci);
}

function wajib({ laporan }: Proyek, { dokumen, berkas }: Bab, judul: string): boolean {
  const model = [...(laporan?.periode.values() ?? [])]
    .flatMap((satuPeriode) => satuPeriode.dokumen)
    .find(({ kunci }) => kunci === dokumen);
  const bagian = [...(model?.depan ?? []), ...(model?.bab ?? []), ...(model?.lampiran ?? [])];
  return bagian
    .filter(({ prosa }) => prosa.path === berkas)
    .some(({ subbab }) =>
      subbab.some(
        (satuSubbab) =>
          satuSubbab.wajib && satuSubbab.judul.trim().toLowerCase() === judul.trim().toLowerCase(),
      ),
    );
}
