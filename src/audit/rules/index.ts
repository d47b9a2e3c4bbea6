import type { Aturan } from '../temuan.ts';
import { angkaMilikIndikatornya } from './angka-milik-indikatornya.ts';
import { angkaProsaSesuaiTabel } from './angka-prosa-sesuai-tabel.ts';
import { angkaSelSama } from './angka-sel-sama.ts';
import { arahProsa } from './arah-prosa.ts';
import { bagianDalamKeseluruhan } from './bagian-dalam-keseluruhan.ts';
import { bagianMembahasIndikatornya } from './bagian-membahas-indikatornya.ts';
import { banyakBarisTabel } from './banyak-baris-tabel.ts';
import { banyakBelumTercapai } from './banyak-belum-tercapai.ts';
import { banyakButir } from './banyak-butir.ts';
import { banyakMenurutTabel } from './banyak-menurut-tabel.ts';
import { banyakSoal } from './banyak-soal.ts';
import { barisSesuaiJudulTabel } from './baris-sesuai-judul-tabel.ts';
import { batasPitaSesuai } from './batas-pita-sesuai.ts';
import { blokirTidakNegatif } from './blokir-tidak-negatif.ts';
import { bobotSeratus } from './bobot-seratus.ts';
import { butirDibahas } from './butir-dibahas.ts';
import { capaianDariRealisasi } from './capaian-dari-realisasi.ts';
import { capaianIndikator } from './capaian-indikator.ts';
import { capaianProsa } from './capaian-prosa.ts';
import { daftarIsiSesuaiJudul } from './daftar-isi-sesuai-judul.ts';
import { daftarSesuaiBadan } from './daftar-sesuai-badan.ts';
import { daftarTanpaGanda } from './daftar-tanpa-ganda.ts';
import { dalamBatasDinyatakan } from './dalam-batas-dinyatakan.ts';
import { faktaProsa } from './fakta-prosa.ts';
import { hubunganKolom } from './hubungan-kolom.ts';
import { indikatorDiSasarannya } from './indikator-di-sasarannya.ts';
import { judulKeteranganBerbeda } from './judul-keterangan-berbeda.ts';
import { judulKodeSama } from './judul-kode-sama.ts';
import { judulPeraturanSama } from './judul-peraturan-sama.ts';
import { judulPerspektifLengkap } from './judul-perspektif-lengkap.ts';
import { jumlahBaris } from './jumlah-baris.ts';
import { jumlahBukanRataRata } from './jumlah-bukan-rata-rata.ts';
import { jumlahJenjang } from './jumlah-jenjang.ts';
import { jumlahKolom } from './jumlah-kolom.ts';
import { jumlahMenurutKode } from './jumlah-menurut-kode.ts';
import { jumlahProsa } from './jumlah-prosa.ts';
import { kolomSebanding } from './kolom-sebanding.ts';
import { melampauiBatas } from './melampaui-batas.ts';
import { nilaiBerlabel } from './nilai-berlabel.ts';
import { nomorBab } from './nomor-bab.ts';
import { nomorKeterangan } from './nomor-keterangan.ts';
import { nomorPeraturanSama } from './nomor-peraturan-sama.ts';
import { paguAkhir } from './pagu-akhir.ts';
import { persenBagian } from './persen-bagian.ts';
import { persenBarisProsa } from './persen-baris-prosa.ts';
import { persentaseDalamSeratus } from './persentase-dalam-seratus.ts';
import { perubahanTargetDipakai } from './perubahan-target-dipakai.ts';
import { populasiSama } from './populasi-sama.ts';
import { rantaiNilai } from './rantai-nilai.ts';
import { rasioCacah } from './rasio-cacah.ts';
import { rasioKolom } from './rasio-kolom.ts';
import { rasioProsa } from './rasio-prosa.ts';
import { rataProsa } from './rata-prosa.ts';
import { rataRataKolom } from './rata-rata-kolom.ts';
import { realisasiDalamPagu } from './realisasi-dalam-pagu.ts';
import { realisasiSejalanCapaian } from './realisasi-sejalan-capaian.ts';
import { rujukanAda } from './rujukan-ada.ts';
import { rumusEfisiensi } from './rumus-efisiensi.ts';
import { rumusKepalaKolom } from './rumus-kepala-kolom.ts';
import { rupiahProsaSesuaiTabel } from './rupiah-prosa-sesuai-tabel.ts';
import { satuFaktaSatuNilai } from './satu-fakta-satu-nilai.ts';
import { satuKodeSatuSebutan } from './satu-kode-satu-sebutan.ts';
import { selisihIndikator } from './selisih-indikator.ts';
import { selisihProsa } from './selisih-prosa.ts';
import { serapanProsa } from './serapan-prosa.ts';
import { seriSesuaiRealisasi } from './seri-sesuai-realisasi.ts';
import { sisaAnggaran } from './sisa-anggaran.ts';
import { sisaProsa } from './sisa-prosa.ts';
import { skalaBersambung } from './skala-bersambung.ts';
import { skalaTidakBertumpuk } from './skala-tidak-bertumpuk.ts';
import { statusSesuaiSkala } from './status-sesuai-skala.ts';
import { tabelSesuaiPengantar } from './tabel-sesuai-pengantar.ts';
import { tahunBerjalan } from './tahun-berjalan.ts';
import { tahunKalimatPengantar } from './tahun-kalimat-pengantar.ts';
import { tahunLaluAdaDiTabel } from './tahun-lalu-ada-di-tabel.ts';
import { tahunPerjanjian } from './tahun-perjanjian.ts';
import { tanggalNyata } from './tanggal-nyata.ts';
import { tanggalPenetapanUrut } from './tanggal-penetapan-urut.ts';
import { targetProsaSesuaiTabel } from './target-prosa-sesuai-tabel.ts';
import { targetRenstraSama } from './target-renstra-sama.ts';
import { targetSetiapTahun } from './target-setiap-tahun.ts';
import { targetTercapaiSemua } from './target-tercapai-semua.ts';
import { targetTerlampaui } from './target-terlampaui.ts';
import { terbilangSesuaiAngka } from './terbilang-sesuai-angka.ts';
import { terendahTertinggi } from './terendah-tertinggi.ts';
import { trenIndikator } from './tren-indikator.ts';
import { trenSesuaiDeret } from './tren-sesuai-deret.ts';
import { uangSama } from './uang-sama.ts';

/** Semua aturan audit, satu berkas satu pernyataan; pengenalnya tidak pernah berubah. */
export const ATURAN: readonly Aturan[] = [
  angkaMilikIndikatornya,
  angkaProsaSesuaiTabel,
  angkaSelSama,
  arahProsa,
  bagianDalamKeseluruhan,
  bagianMembahasIndikatornya,
  banyakBarisTabel,
  banyakBelumTercapai,
  banyakButir,
  banyakMenurutTabel,
  banyakSoal,
  barisSesuaiJudulTabel,
  batasPitaSesuai,
  blokirTidakNegatif,
  bobotSeratus,
  butirDibahas,
  capaianDariRealisasi,
  capaianIndikator,
  capaianProsa,
  daftarIsiSesuaiJudul,
  daftarSesuaiBadan,
  daftarTanpaGanda,
  dalamBatasDinyatakan,
  faktaProsa,
  hubunganKolom,
  indikatorDiSasarannya,
  judulKeteranganBerbeda,
  judulKodeSama,
  judulPeraturanSama,
  judulPerspektifLengkap,
  jumlahBaris,
  jumlahBukanRataRata,
  jumlahJenjang,
  jumlahKolom,
  jumlahMenurutKode,
  jumlahProsa,
  kolomSebanding,
  melampauiBatas,
  nilaiBerlabel,
  nomorBab,
  nomorKeterangan,
  nomorPeraturanSama,
  paguAkhir,
  persenBagian,
  persenBarisProsa,
  persentaseDalamSeratus,
  perubahanTargetDipakai,
  populasiSama,
  rantaiNilai,
  rasioCacah,
  rasioKolom,
  rasioProsa,
  rataProsa,
  rataRataKolom,
  realisasiDalamPagu,
  realisasiSejalanCapaian,
  rujukanAda,
  rumusEfisiensi,
  rumusKepalaKolom,
  rupiahProsaSesuaiTabel,
  satuFaktaSatuNilai,
  satuKodeSatuSebutan,
  selisihIndikator,
  selisihProsa,
  serapanProsa,
  seriSesuaiRealisasi,
  sisaAnggaran,
  sisaProsa,
  skalaBersambung,
  skalaTidakBertumpuk,
  statusSesuaiSkala,
  tabelSesuaiPengantar,
  tahunBerjalan,
  tahunKalimatPengantar,
  tahunLaluAdaDiTabel,
  tahunPerjanjian,
  tanggalNyata,
  tanggalPenetapanUrut,
  targetProsaSesuaiTabel,
  targetRenstraSama,
  targetSetiapTahun,
  targetTercapaiSemua,
  targetTerlampaui,
  terbilangSesuaiAngka,
  terendahTertinggi,
  trenIndikator,
  trenSesuaiDeret,
  uangSama,
];
