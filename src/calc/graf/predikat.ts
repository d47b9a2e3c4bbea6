import { slug } from '../../format/slug.ts';
import type { PeriodeModel } from '../../model/laporan.ts';
import type { PredikatKinerja } from '../../schema/aturan.ts';
import { batasPegawai } from '../batas-pegawai.ts';
import { distribusiPredikat, type HasilKetentuan } from '../distribusi-predikat.ts';
import type { Graf } from '../graf.ts';
import { absen, angka, dari, type Nilai, teks, yangAda } from '../nilai.ts';
import { predikat } from '../predikat.ts';
import { predikatOrganisasi } from '../predikat-organisasi.ts';

type Sisi = 'paling-banyak' | 'paling-sedikit';

/** Awalan fakta satu ketentuan sebaran: `predikat.distribusi.baik.1`. */
export function kunciKetentuan(organisasi: string, urut: number): string {
  return `predikat.distribusi.${slug(organisasi)}.${urut + 1}`;
}

/**
 * Predikat kinerja organisasi (yang ditetapkan atasan, dan perkiraan dari NPSS bila pedoman punya skalanya), lalu
 * ketentuan sebaran predikat pegawai dalam persen dan orang.
 */
export function grafPredikat(graf: Graf, { pedoman, isi: { predikat: berkas } }: PeriodeModel): void {
  const aturan = pedoman.predikat_kinerja;
  if (aturan === undefined) return;
  const ditetapkan = berkas?.data.ditetapkan;
  graf.daun('predikat.organisasi.ditetapkan', 'Predikat kinerja organisasi yang ditetapkan', '', {
    nilai:
      ditetapkan === undefined
        ? absen('belum-terbit', 'predikat organisasi belum ditetapkan atasan')
        : teks(ditetapkan.predikat),
    tempat: berkas && (() => berkas.letak(['ditetapkan'])),
    asal: ditetapkan?.surat ?? ditetapkan?.asal,
  });
  const skala = pedoman.skala.find(({ id }) => id === aturan.skala_organisasi);
  if (skala !== undefined)
    graf.hitung('predikat.organisasi.perkiraan', 'Perkiraan predikat kinerja organisasi dari NPSS', '', {
      rumus: 'predikat',
      masukan: ['npss'],
      hitung: (masukan) => dari(masukan, ([nilai]) => predikat(nilai, skala)),
      catatan: skala.catatan,
    });
  graf.hitung('predikat.organisasi', 'Predikat kinerja organisasi', '', {
    rumus: 'predikat-organisasi',
    masukan: ['predikat.organisasi.ditetapkan', 'npss'],
    hitung: ([resmi, npss]) => predikatOrganisasi(resmi, aturan.organisasi, npss, skala),
  });
  grafPegawai(graf, berkas);
  grafDistribusi(graf, aturan);
}

/** Banyaknya pegawai yang dinilai dan sebaran predikatnya. */
function grafPegawai(graf: Graf, berkas: PeriodeModel['isi']['predikat']): void {
  const jumlah = berkas?.data.jumlah_pegawai;
  const kunci = 'predikat.pegawai';
  const label = 'Pegawai yang dinilai';
  const tempat = berkas && (() => berkas.letak(['jumlah_pegawai']));
  if (jumlah !== undefined && 'fakta' in jumlah) graf.salin(kunci, label, 'pegawai', jumlah.fakta, tempat);
  else
    graf.daun(kunci, label, 'pegawai', {
      nilai: jumlah === undefined ? absen('kosong') : angka(jumlah.nilai),
      tempat,
      asal: berkas?.data.asal,
    });
  for (const [index, satu] of (berkas?.data.sebaran ?? []).entries())
    graf.daun(`predikat.sebaran.${slug(satu.predikat)}`, `Pegawai berpredikat ${satu.predikat}`, 'pegawai', {
      nilai: angka(satu.pegawai.nilai),
      tempat: berkas && (() => berkas.letak(['sebaran', index, 'pegawai'])),
      asal: berkas?.data.asal,
    });
}

/** Setiap ketentuan sebaran: batasnya dalam persen dan orang; bila sebarannya ada, bagian nyatanya. */
function grafDistribusi(graf: Graf, aturan: PredikatKinerja): void {
  const { pegawai, distribusi } = aturan;
  const ada = pegawai.filter((nama) => graf.definisi.has(`predikat.sebaran.${slug(nama)}`));
  for (const { organisasi, ketentuan } of distribusi.aturan)
    for (const [urut, satu] of ketentuan.entries()) {
      const dasar = kunciKetentuan(organisasi, urut);
      const nama = `pegawai ${satu.predikat.join(' dan ')} bila organisasi ${organisasi}`;
      const batas = (sisi: Sisi, nilai: Nilai): void => {
        const label = sisi === 'paling-banyak' ? 'Paling banyak' : 'Paling sedikit';
        graf.daun(`${dasar}.${sisi}`, `${label} ${nama}`, 'persen', {
          nilai,
          rumus: 'aturan',
          asal: distribusi.sumber,
        });
        graf.hitung(`${dasar}.${sisi}.orang`, `${label} ${nama}`, 'pegawai', {
          rumus: 'batas-pegawai',
          masukan: [`${dasar}.${sisi}`, 'predikat.pegawai'],
          hitung: ([persen, banyak]) => batasPegawai(persen, banyak, sisi),
        });
      };
      if (satu.paling_banyak !== undefined) batas('paling-banyak', angka(satu.paling_banyak.nilai));
      if (satu.paling_sedikit !== undefined) batas('paling-sedikit', angka(satu.paling_sedikit.nilai));
      if (ada.length === 0) continue;
      const masukan = ada.map((sebutan) => `predikat.sebaran.${slug(sebutan)}`);
      const nyata = (tulis: (hasil: HasilKetentuan) => Nilai) => (semua: readonly Nilai[]) => {
        const banyak = new Map(yangAda(semua).map((orang, index) => [String(ada[index]), orang.valueOf()]));
        const hasil = distribusiPredikat(organisasi, banyak, { pegawai, distribusi });
        if ('jenis' in hasil) return hasil;
        const awal = absen('na', 'ketentuan ini tidak diperiksa');
        return hasil.reduce<Nilai>((nilai, ini) => (ini.ketentuan === satu ? tulis(ini) : nilai), awal);
      };
      graf.hitung(`${dasar}.bagian`, `Bagian ${nama}`, 'persen', {
        rumus: 'distribusi-predikat',
        masukan,
        hitung: nyata(({ bagian }) => angka(bagian)),
      });
      graf.hitung(`${dasar}.terpenuhi`, `Ketentuan ${nama}`, '', {
        rumus: 'distribusi-predikat',
        masukan,
        hitung: nyata(({ terpenuhi }) => teks(terpenuhi ? 'terpenuhi' : 'tidak terpenuhi')),
      });
    }
}
