import type { Aturan } from '../temuan.ts';
import { angkaMilikIndikatornya } from './angka-milik-indikatornya.ts';
import { angkaProsaSesuaiTabel } from './angka-prosa-sesuai-tabel.ts';
import { angkaSelSama } from './angka-sel-sama.ts';
import { bagianDalamKeseluruhan } from './bagian-dalam-keseluruhan.ts';
import { bagianMembahasIndikatornya } from './bagian-membahas-indikatornya.ts';
import { banyakBelumTercapai } from './banyak-belum-tercapai.ts';
import { banyakButir } from './banyak-butir.ts';
import { banyakSoal } from './banyak-soal.ts';
import { barisSesuaiJudulTabel } from './baris-sesuai-judul-tabel.ts';
import { batasPitaSesuai } from './batas-pita-sesuai.ts';
import { blokirTidakNegatif } from './blokir-tidak-negatif.ts';
import { bobotSeratus } from './bobot-seratus.ts';
import { butirDibahas } from './butir-dibahas.ts';
import { capaianDariRealisasi } from './capaian-dari-realisasi.ts';
import { capaianProsa } from './capaian-prosa.ts';
import { daftarIsiSesuaiJudul } from './daftar-isi-sesuai-judul.ts';
import { daftarSesuaiBadan } from './daftar-sesuai-badan.ts';
import { daftarTanpaGanda } from './daftar-tanpa-ganda.ts';
import { dalamBatasDinyatakan } from './dalam-batas-dinyatakan.ts';
import { indikatorDiSasarannya } from './indikator-di-sasarannya.ts';
import { judulKeteranganBerbeda } from './judul-keterangan-berbeda.ts';
import { judulKodeSama } from './judul-kode-sama.ts';
import { judulPeraturanSama } from './judul-peraturan-sama.ts';
import { judulPerspektifLengkap } from './judul-perspektif-lengkap.ts';
import { jumlahBaris } from './jumlah-baris.ts';
import { jumlahBukanRataRata } from './jumlah-bukan-rata-rata.ts';
import { jumlahKolom } from './jumlah-kolom.ts';
import { jumlahMenurutKode } from './jumlah-menurut-kode.ts';
import { kolomSebanding } from './kolom-sebanding.ts';
import { melampauiBatas } from './melampaui-batas.ts';
import { nomorBab } from './nomor-bab.ts';
import { nomorKeterangan } from './nomor-keterangan.ts';
import { nomorPeraturanSama } from './nomor-peraturan-sama.ts';
import { paguAkhir } from './pagu-akhir.ts';
import { persentaseDalamSeratus } from './persentase-dalam-seratus.ts';
import { perubahanTargetDipakai } from './perubahan-target-dipakai.ts';
import { populasiSama } from './populasi-sama.ts';
import { rasioKolom } from './rasio-kolom.ts';
import { rasioProsa } from './rasio-prosa.ts';
import { rataRataKolom } from './rata-rata-kolom.ts';
import { realisasiDalamPagu } from './realisasi-dalam-pagu.ts';
import { realisasiSejalanCapaian } from './realisasi-sejalan-capaian.ts';
import { rujukanAda } from './rujukan-ada.ts';
import { rumusEfisiensi } from './rumus-efisiensi.ts';
import { rumusKepalaKolom } from './rumus-kepala-kolom.ts';
import { rupiahProsaSesuaiTabel } from './rupiah-prosa-sesuai-tabel.ts';
import { satuFaktaSatuNilai } from './satu-fakta-satu-nilai.ts';
import { satuKodeSatuSebutan } from './satu-kode-satu-sebutan.ts';
import { selisihProsa } from './selisih-prosa.ts';
import { sisaAnggaran } from './sisa-anggaran.ts';
import { sisaProsa } from './sisa-prosa.ts';
import { skalaBersambung } from './skala-bersambung.ts';
import { skalaTidakBertumpuk } from './skala-tidak-bertumpuk.ts';
import { tabelSesuaiPengantar } from './tabel-sesuai-pengantar.ts';
import { tahunBerjalan } from './tahun-berjalan.ts';
import { tahunKalimatPengantar } from './tahun-kalimat-pengantar.ts';
import { tahunLaluAdaDiTabel } from './tahun-lalu-ada-di-tabel.ts';
import { tanggalNyata } from './tanggal-nyata.ts';
import { tanggalPenetapanUrut } from './tanggal-penetapan-urut.ts';
import { targetProsaSesuaiTabel } from './target-prosa-sesuai-tabel.ts';
import { targetRenstraSama } from './target-renstra-sama.ts';
import { targetSetiapTahun } from './target-setiap-tahun.ts';
import { targetTercapaiSemua } from './target-tercapai-semua.ts';
import { terbilangSesuaiAngka } from './terbilang-sesuai-angka.ts';
import { trenSesuaiDeret } from './tren-sesuai-deret.ts';
import { uangSama } from './uang-sama.ts';

/** Semua aturan audit, satu berkas satu pernyataan; pengenalnya tidak pernah berubah. */
export const ATURAN: readonly Aturan[] = [
  angkaMilikIndikatornya,
  angkaProsaSesuaiTabel,
  angkaSelSama,
  bagianDalamKeseluruhan,
  bagianMembahasIndikatornya,
  banyakBelumTercapai,
  banyakButir,
  banyakSoal,
  barisSesuaiJudulTabel,
  batasPitaSesuai,
  blokirTidakNegatif,
  bobotSeratus,
  butirDibahas,
  capaianDariRealisasi,
  capaianProsa,
  daftarIsiSesuaiJudul,
  daftarSesuaiBadan,
  daftarTanpaGanda,
  dalamBatasDinyatakan,
  indikatorDiSasarannya,
  judulKeteranganBerbeda,
  judulKodeSama,
  judulPeraturanSama,
  judulPerspektifLengkap,
  jumlahBaris,
  jumlahBukanRataRata,
  jumlahKolom,
  jumlahMenurutKode,
  kolomSebanding,
  melampauiBatas,
  nomorBab,
  nomorKeterangan,
  nomorPeraturanSama,
  paguAkhir,
  persentaseDalamSeratus,
  perubahanTargetDipakai,
  populasiSama,
  rasioKolom,
  rasioProsa,
  rataRataKolom,
  realisasiDalamPagu,
  realisasiSejalanCapaian,
  rujukanAda,
  rumusEfisiensi,
  rumusKepalaKolom,
  rupiahProsaSesuaiTabel,
  satuFaktaSatuNilai,
  satuKodeSatuSebutan,
  selisihProsa,
  sisaAnggaran,
  sisaProsa,
  skalaBersambung,
  skalaTidakBertumpuk,
  tabelSesuaiPengantar,
  tahunBerjalan,
  tahunKalimatPengantar,
  tahunLaluAdaDiTabel,
  tanggalNyata,
  tanggalPenetapanUrut,
  targetProsaSesuaiTabel,
  targetRenstraSama,
  targetSetiapTahun,
  targetTercapaiSemua,
  terbilangSesuaiAngka,
  trenSesuaiDeret,
  uangSama,
];
