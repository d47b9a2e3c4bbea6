import type { Aturan } from '../temuan.ts';
import { angkaBarisProsa } from './angka-baris-prosa.ts';
import { angkaMilikIndikatornya } from './angka-milik-indikatornya.ts';
import { angkaProsaSesuaiTabel } from './angka-prosa-sesuai-tabel.ts';
import { angkaSelSama } from './angka-sel-sama.ts';
import { arahProsa } from './arah-prosa.ts';
import { bagianBerjumlahSemua } from './bagian-berjumlah-semua.ts';
import { bagianDalamKeseluruhan } from './bagian-dalam-keseluruhan.ts';
import { bagianMembahasIndikatornya } from './bagian-membahas-indikatornya.ts';
import { banyakBarisTabel } from './banyak-baris-tabel.ts';
import { banyakBelumTercapai } from './banyak-belum-tercapai.ts';
import { banyakButir } from './banyak-butir.ts';
import { banyakDisebut } from './banyak-disebut.ts';
import { banyakMenurutTabel } from './banyak-menurut-tabel.ts';
import { banyakSoal } from './banyak-soal.ts';
import { barisSesuaiJudulTabel } from './baris-sesuai-judul-tabel.ts';
import { batasPitaSesuai } from './batas-pita-sesuai.ts';
import { belumMenurutTabel } from './belum-menurut-tabel.ts';
import { blokirTidakNegatif } from './blokir-tidak-negatif.ts';
import { bobotSeratus } from './bobot-seratus.ts';
import { butirDibahas } from './butir-dibahas.ts';
import { butirSesuaiKolom } from './butir-sesuai-kolom.ts';
import { cacahBarisProsa } from './cacah-baris-prosa.ts';
import { capaianDariRealisasi } from './capaian-dari-realisasi.ts';
import { capaianIndikator } from './capaian-indikator.ts';
import { capaianProsa } from './capaian-prosa.ts';
import { daftarBelumSesuaiTabel } from './daftar-belum-sesuai-tabel.ts';
import { daftarIsiSesuaiJudul } from './daftar-isi-sesuai-judul.ts';
import { daftarSesuaiBadan } from './daftar-sesuai-badan.ts';
import { daftarTanpaGanda } from './daftar-tanpa-ganda.ts';
import { dalamBatasDinyatakan } from './dalam-batas-dinyatakan.ts';
import { faktaProsa } from './fakta-prosa.ts';
import { galatTidakTercetak } from './galat-tidak-tercetak.ts';
import { hitunganTertulis } from './hitungan-tertulis.ts';
import { hubunganKolom } from './hubungan-kolom.ts';
import { indikatorDiSasarannya } from './indikator-di-sasarannya.ts';
import { judulKeteranganBerbeda } from './judul-keterangan-berbeda.ts';
import { judulKodeSama } from './judul-kode-sama.ts';
import { judulPeraturanSama } from './judul-peraturan-sama.ts';
import { judulPerspektifLengkap } from './judul-perspektif-lengkap.ts';
import { jumlahBaris } from './jumlah-baris.ts';
import { jumlahBarisDisebut } from './jumlah-baris-disebut.ts';
import { jumlahBukanRataRata } from './jumlah-bukan-rata-rata.ts';
import { jumlahJenjang } from './jumlah-jenjang.ts';
import { jumlahKolom } from './jumlah-kolom.ts';
import { jumlahMenurutGolongan } from './jumlah-menurut-golongan.ts';
import { jumlahMenurutKode } from './jumlah-menurut-kode.ts';
import { jumlahPeriode } from './jumlah-periode.ts';
import { jumlahProsa } from './jumlah-prosa.ts';
import { kodeJudulBagian } from './kode-judul-bagian.ts';
import { kolomSebanding } from './kolom-sebanding.ts';
import { kumulatifKolom } from './kumulatif-kolom.ts';
import { lamaBulan } from './lama-bulan.ts';
import { laporanSesudahPeriodenya } from './laporan-sesudah-periodenya.ts';
import { melampauiBatas } from './melampaui-batas.ts';
import { nilaiBerlabel } from './nilai-berlabel.ts';
import { nilaiHasilSama } from './nilai-hasil-sama.ts';
import { nomorBab } from './nomor-bab.ts';
import { nomorDaftarUrut } from './nomor-daftar-urut.ts';
import { nomorKeterangan } from './nomor-keterangan.ts';
import { nomorLampiranSama } from './nomor-lampiran-sama.ts';
import { nomorPeraturanSama } from './nomor-peraturan-sama.ts';
import { nomorSubbab } from './nomor-subbab.ts';
import { paguAkhir } from './pagu-akhir.ts';
import { pembagianProsa } from './pembagian-prosa.ts';
import { pembulatanSekalimat } from './pembulatan-sekalimat.ts';
import { perkalianBerlabel } from './perkalian-berlabel.ts';
import { persenBagian } from './persen-bagian.ts';
import { persenBarisProsa } from './persen-baris-prosa.ts';
import { persenSebanding } from './persen-sebanding.ts';
import { persentaseDalamSeratus } from './persentase-dalam-seratus.ts';
import { peranAngkaProsa } from './peran-angka-prosa.ts';
import { peraturanBerlaku } from './peraturan-berlaku.ts';
import { peraturanSesuaiRegister } from './peraturan-sesuai-register.ts';
import { perubahanTargetDipakai } from './perubahan-target-dipakai.ts';
import { polaritasSama } from './polaritas-sama.ts';
import { populasiSama } from './populasi-sama.ts';
import { rantaiNilai } from './rantai-nilai.ts';
import { rasioBaris } from './rasio-baris.ts';
import { rasioCacah } from './rasio-cacah.ts';
import { rasioKolom } from './rasio-kolom.ts';
import { rasioProsa } from './rasio-prosa.ts';
import { rataPerSatuan } from './rata-per-satuan.ts';
import { rataProsa } from './rata-prosa.ts';
import { rataRataKelompok } from './rata-rata-kelompok.ts';
import { rataRataKolom } from './rata-rata-kolom.ts';
import { rataSatuanKolom } from './rata-satuan-kolom.ts';
import { realisasiDalamPagu } from './realisasi-dalam-pagu.ts';
import { realisasiSejalanCapaian } from './realisasi-sejalan-capaian.ts';
import { ringkasanSesuaiRincian } from './ringkasan-sesuai-rincian.ts';
import { rujukanAda } from './rujukan-ada.ts';
import { rujukanPeraturanDikenal } from './rujukan-peraturan-dikenal.ts';
import { rumusEfisiensi } from './rumus-efisiensi.ts';
import { rumusKepalaKolom } from './rumus-kepala-kolom.ts';
import { rupiahProsaSesuaiTabel } from './rupiah-prosa-sesuai-tabel.ts';
import { satuFaktaSatuNilai } from './satu-fakta-satu-nilai.ts';
import { satuKodeSatuSebutan } from './satu-kode-satu-sebutan.ts';
import { selisihIndikator } from './selisih-indikator.ts';
import { selisihProsa } from './selisih-prosa.ts';
import { selisihSekalimat } from './selisih-sekalimat.ts';
import { selisihTargetBaris } from './selisih-target-baris.ts';
import { serapanProsa } from './serapan-prosa.ts';
import { seriSesuaiRealisasi } from './seri-sesuai-realisasi.ts';
import { sisaAnggaran } from './sisa-anggaran.ts';
import { sisaProsa } from './sisa-prosa.ts';
import { singkatanSatuKepanjangan } from './singkatan-satu-kepanjangan.ts';
import { skalaBersambung } from './skala-bersambung.ts';
import { skalaTidakBertumpuk } from './skala-tidak-bertumpuk.ts';
import { statusSelesaiSeratus } from './status-selesai-seratus.ts';
import { statusSesuaiSkala } from './status-sesuai-skala.ts';
import { tabelDirujukMemuat } from './tabel-dirujuk-memuat.ts';
import { tabelSesuaiPengantar } from './tabel-sesuai-pengantar.ts';
import { tahunBerjalan } from './tahun-berjalan.ts';
import { tahunKalimatPengantar } from './tahun-kalimat-pengantar.ts';
import { tahunKeDalamPeriode } from './tahun-ke-dalam-periode.ts';
import { tahunLaluAdaDiTabel } from './tahun-lalu-ada-di-tabel.ts';
import { tahunMenjadiMaju } from './tahun-menjadi-maju.ts';
import { tahunPerjanjian } from './tahun-perjanjian.ts';
import { tambahanSetahun } from './tambahan-setahun.ts';
import { tanggalNyata } from './tanggal-nyata.ts';
import { tanggalPenetapanUrut } from './tanggal-penetapan-urut.ts';
import { tanggalPerjanjianSama } from './tanggal-perjanjian-sama.ts';
import { targetNaDiSemuaTabel } from './target-na-di-semua-tabel.ts';
import { targetProsaSesuaiTabel } from './target-prosa-sesuai-tabel.ts';
import { targetRenstraSama } from './target-renstra-sama.ts';
import { targetSetiapTahun } from './target-setiap-tahun.ts';
import { targetTercapaiSemua } from './target-tercapai-semua.ts';
import { targetTerlampaui } from './target-terlampaui.ts';
import { targetTulisanSama } from './target-tulisan-sama.ts';
import { terbilangSesuaiAngka } from './terbilang-sesuai-angka.ts';
import { terendahTertinggi } from './terendah-tertinggi.ts';
import { trenIndikator } from './tren-indikator.ts';
import { trenSesuaiDeret } from './tren-sesuai-deret.ts';
import { uangSama } from './uang-sama.ts';
import { ukuranSekalimatSebaris } from './ukuran-sekalimat-sebaris.ts';

/** Semua aturan audit, satu berkas satu pernyataan; pengenalnya tidak pernah berubah. */
export const ATURAN: readonly Aturan[] = [
  angkaBarisProsa,
  angkaMilikIndikatornya,
  angkaProsaSesuaiTabel,
  angkaSelSama,
  arahProsa,
  bagianBerjumlahSemua,
  bagianDalamKeseluruhan,
  bagianMembahasIndikatornya,
  banyakBarisTabel,
  banyakBelumTercapai,
  banyakButir,
  banyakDisebut,
  banyakMenurutTabel,
  banyakSoal,
  barisSesuaiJudulTabel,
  batasPitaSesuai,
  belumMenurutTabel,
  blokirTidakNegatif,
  bobotSeratus,
  butirDibahas,
  butirSesuaiKolom,
  cacahBarisProsa,
  capaianDariRealisasi,
  capaianIndikator,
  capaianProsa,
  daftarBelumSesuaiTabel,
  daftarIsiSesuaiJudul,
  daftarSesuaiBadan,
  daftarTanpaGanda,
  dalamBatasDinyatakan,
  faktaProsa,
  galatTidakTercetak,
  hitunganTertulis,
  hubunganKolom,
  indikatorDiSasarannya,
  judulKeteranganBerbeda,
  judulKodeSama,
  judulPeraturanSama,
  judulPerspektifLengkap,
  jumlahBaris,
  jumlahBarisDisebut,
  jumlahBukanRataRata,
  jumlahJenjang,
  jumlahKolom,
  jumlahMenurutGolongan,
  jumlahMenurutKode,
  jumlahPeriode,
  jumlahProsa,
  kodeJudulBagian,
  kolomSebanding,
  kumulatifKolom,
  lamaBulan,
  laporanSesudahPeriodenya,
  melampauiBatas,
  nilaiBerlabel,
  nilaiHasilSama,
  nomorBab,
  nomorDaftarUrut,
  nomorKeterangan,
  nomorLampiranSama,
  nomorPeraturanSama,
  nomorSubbab,
  paguAkhir,
  pembagianProsa,
  pembulatanSekalimat,
  perkalianBerlabel,
  persenBagian,
  persenBarisProsa,
  persenSebanding,
  persentaseDalamSeratus,
  peranAngkaProsa,
  peraturanBerlaku,
  peraturanSesuaiRegister,
  perubahanTargetDipakai,
  polaritasSama,
  populasiSama,
  rantaiNilai,
  rasioBaris,
  rasioCacah,
  rasioKolom,
  rasioProsa,
  rataPerSatuan,
  rataProsa,
  rataRataKelompok,
  rataRataKolom,
  rataSatuanKolom,
  realisasiDalamPagu,
  realisasiSejalanCapaian,
  ringkasanSesuaiRincian,
  rujukanAda,
  rujukanPeraturanDikenal,
  rumusEfisiensi,
  rumusKepalaKolom,
  rupiahProsaSesuaiTabel,
  satuFaktaSatuNilai,
  satuKodeSatuSebutan,
  selisihIndikator,
  selisihProsa,
  selisihSekalimat,
  selisihTargetBaris,
  serapanProsa,
  seriSesuaiRealisasi,
  sisaAnggaran,
  sisaProsa,
  singkatanSatuKepanjangan,
  skalaBersambung,
  skalaTidakBertumpuk,
  statusSelesaiSeratus,
  statusSesuaiSkala,
  tabelDirujukMemuat,
  tabelSesuaiPengantar,
  tahunBerjalan,
  tahunKalimatPengantar,
  tahunKeDalamPeriode,
  tahunLaluAdaDiTabel,
  tahunMenjadiMaju,
  tahunPerjanjian,
  tambahanSetahun,
  tanggalNyata,
  tanggalPenetapanUrut,
  tanggalPerjanjianSama,
  targetNaDiSemuaTabel,
  targetProsaSesuaiTabel,
  targetRenstraSama,
  targetSetiapTahun,
  targetTercapaiSemua,
  targetTerlampaui,
  targetTulisanSama,
  terbilangSesuaiAngka,
  terendahTertinggi,
  trenIndikator,
  trenSesuaiDeret,
  uangSama,
  ukuranSekalimatSebaris,
];
