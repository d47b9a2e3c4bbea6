import type { Fraction } from 'fraction.js';
import { agregasi, type CaraAgregasi } from '../../src/calc/agregasi.ts';
import { akipKomponen } from '../../src/calc/akip-komponen.ts';
import { akip } from '../../src/calc/akip.ts';
import { alokasi } from '../../src/calc/alokasi.ts';
import { aturanCapaian } from '../../src/calc/aturan-capaian.ts';
import { batasPegawai } from '../../src/calc/batas-pegawai.ts';
import { bobotEfektif, type CaraTanpaSkor } from '../../src/calc/bobot-efektif.ts';
import { bobotIndikator } from '../../src/calc/bobot-indikator.ts';
import { type CaraKeluaran, capaianKeluaran, rataRataKeluaran } from '../../src/calc/capaian-keluaran.ts';
import { capaianRentang } from '../../src/calc/capaian-rentang.ts';
import { capaianVolume } from '../../src/calc/capaian-volume.ts';
import { type AturanCapaian, capaian, type Polarisasi } from '../../src/calc/capaian.ts';
import { dibatasi } from '../../src/calc/dibatasi.ts';
import { distribusiPredikat } from '../../src/calc/distribusi-predikat.ts';
import { efisiensiKeluaran } from '../../src/calc/efisiensi-keluaran.ts';
import { efisiensi, type PenyebutEfisiensi } from '../../src/calc/efisiensi.ts';
import { ikm, ikmJawaban } from '../../src/calc/ikm.ts';
import { ikpa } from '../../src/calc/ikpa.ts';
import { interpolasi } from '../../src/calc/interpolasi.ts';
import { ipAsn } from '../../src/calc/ip-asn.ts';
import { jarakTarget } from '../../src/calc/jarak-target.ts';
import { jumlah } from '../../src/calc/jumlah.ts';
import { kolomAnggaran, type KolomPokok } from '../../src/calc/kolom-anggaran.ts';
import { type CaraKonsolidasi, type IsiKumulatif, konsolidasi } from '../../src/calc/konsolidasi.ts';
import { type AturanKonsistensi, konsistensiRpd } from '../../src/calc/konsistensi-rpd.ts';
import { matriksPredikat } from '../../src/calc/matriks-predikat.ts';
import { nilaiEfisiensi } from '../../src/calc/nilai-efisiensi.ts';
import { type BagianNilai, nilaiGabungan } from '../../src/calc/nilai-gabungan.ts';
import { nilaiJawaban } from '../../src/calc/nilai-jawaban.ts';
import { nilaiSurvei } from '../../src/calc/nilai-survei.ts';
import { nilaiUnsur } from '../../src/calc/nilai-unsur.ts';
import { absen, angka, dari, type Nilai, teks } from '../../src/calc/nilai.ts';
import { nka } from '../../src/calc/nka.ts';
import { nkp } from '../../src/calc/nkp.ts';
import { npss } from '../../src/calc/npss.ts';
import { nss } from '../../src/calc/nss.ts';
import { peringatanPenyebut } from '../../src/calc/peringatan-penyebut.ts';
import { pertumbuhan } from '../../src/calc/pertumbuhan.ts';
import { pita } from '../../src/calc/pita.ts';
import { predikatOrganisasi } from '../../src/calc/predikat-organisasi.ts';
import { predikat } from '../../src/calc/predikat.ts';
import { rasioTotal } from '../../src/calc/rasio-total.ts';
import { rasio } from '../../src/calc/rasio.ts';
import { rataRataGeometrik } from '../../src/calc/rata-rata-geometrik.ts';
import { rataRataTertimbang } from '../../src/calc/rata-rata-tertimbang.ts';
import { rataRata } from '../../src/calc/rata-rata.ts';
import { gabungAnggaran, rekapAnggaran, TANPA_KELOMPOK } from '../../src/calc/rekap-anggaran.ts';
import { selisih } from '../../src/calc/selisih.ts';
import { serapan } from '../../src/calc/serapan.ts';
import { sisa } from '../../src/calc/sisa.ts';
import { skorAspek } from '../../src/calc/skor-aspek.ts';
import { skorPerspektif } from '../../src/calc/skor-perspektif.ts';
import { statusEfisien } from '../../src/calc/status-efisien.ts';
import { targetBerlaku } from '../../src/calc/target-berlaku.ts';
import { targetTurunan } from '../../src/calc/target-turunan.ts';
import { terlapor } from '../../src/calc/terlapor.ts';
import { terbilang } from '../../src/format/terbilang.ts';
import { type Pedoman, skala as skemaSkala, type Skala } from '../../src/schema/pedoman.ts';
import type { Masukan } from './masukan.ts';

/** Hasil sebuah fungsi: satu nilai, beberapa nilai bernama, atau daftar nilai seurut masukannya. */
export type HasilFungsi = Nilai | readonly Nilai[] | Readonly<Record<string, Nilai>>;

type Fungsi = (masukan: Masukan, pedoman: Pedoman) => HasilFungsi;

const polarisasi = (m: Masukan): Polarisasi => (m.teksBila('polarisasi') ?? 'maksimum') as Polarisasi;

/** Aturan capaian dari pedoman; `lonjakan` boleh ditulis di kasus karena pedomannya sudah dicabut. */
function aturan(m: Masukan, p: Pedoman): AturanCapaian {
  const dasar = aturanCapaian(p.capaian, {
    targetTertinggi: m.teksBila('target_tertinggi') === 'ya',
    terburuk: m.bilanganBila('terburuk'),
  });
  if (!m.ada('lonjakan')) return dasar;
  const lonjakan = m.kelompok('lonjakan');
  return {
    ...dasar,
    lonjakan: { diAtas: lonjakan.bilangan('di_atas'), menjadi: lonjakan.bilangan('menjadi') },
  };
}

function batasAtas(m: Masukan, p: Pedoman): Fraction | undefined {
  return m.teksBila('batas_atas') === 'tanpa' ? undefined : p.capaian.batas_atas?.nilai;
}

/** Skala bernama di pedoman, atau skala yang ditulis lengkap di kasus. */
function skala(m: Masukan, p: Pedoman): Skala {
  const isi = m.mentah('skala');
  if (typeof isi === 'object') return skemaSkala.parse(isi);
  const ada = p.skala.find(({ id }) => id === isi);
  if (ada === undefined) throw new Error(`skala ${m.teks('skala')} tidak ada di ${p.judul}`);
  return ada;
}

function wajib<T>(nama: string, isi: T | undefined): T {
  if (isi === undefined) throw new Error(`pedoman tidak memuat ${nama}`);
  return isi;
}

const perspektif = (m: Masukan) =>
  m.baris('perspektif').map((satu) => ({ skor: satu.nilai('skor'), bobot: satu.bilangan('bobot') }));

const tanpaSkor = (m: Masukan, p: Pedoman): CaraTanpaSkor =>
  (m.teksBila('tanpa_skor') ?? p.bobot_tanpa_skor?.cara ?? 'na') as CaraTanpaSkor;

const bagian = (baris: readonly Masukan[]): BagianNilai[] =>
  baris.map((satu) => ({
    nama: satu.teks('nama'),
    nilai: satu.nilai('nilai'),
    bobot: satu.bilangan('bobot'),
  }));

/** Nilai gabungan menurut pedoman: nilai setiap bagian ditulis dengan id-nya. */
function bagianPedoman(m: Masukan, p: Pedoman): BagianNilai[] {
  const id = m.teks('gabungan');
  const { bagian: semua } = wajib(
    `gabungan ${id}`,
    p.kinerja_anggaran?.gabungan.find((satu) => satu.id === id),
  );
  const nilai = m.kelompok('nilai');
  return semua.map(({ id: kunci, nama, bobot }) => ({ nama, nilai: nilai.nilai(kunci), bobot: bobot.nilai }));
}

const pokok = (m: Masukan): KolomPokok => {
  const kolom = (nama: string): Nilai => (m.ada(nama) ? m.nilai(nama) : absen('nihil'));
  return {
    awal: kolom('awal'),
    blokir: kolom('blokir'),
    penambahan: kolom('penambahan'),
    pengurangan: kolom('pengurangan'),
    realisasi: kolom('realisasi'),
  };
};

const keluaran = (baris: readonly Masukan[]) =>
  baris.map((satu) => ({ target: satu.nilai('target'), realisasi: satu.nilai('realisasi') }));

const caraKeluaran = (m: Masukan, p: Pedoman): CaraKeluaran =>
  (m.teksBila('rata_rata') ?? p.kinerja_anggaran?.capaian_keluaran.rata_rata) as CaraKeluaran;

const berbobot = (m: Masukan) =>
  m.baris('butir').map((satu) => ({ nilai: satu.nilai('nilai'), bobot: satu.nilai('bobot') }));

/** Nama fungsi di tabel kasus -> pemanggilannya. */
export const FUNGSI: Readonly<Record<string, Fungsi>> = {
  capaian: (m, p) =>
    dari([m.nilai('realisasi'), m.nilai('target')] as const, ([r, t]) =>
      capaian(r, t, polarisasi(m), batasAtas(m, p), aturan(m, p)),
    ),
  'capaian rentang': (m, p) =>
    capaianRentang(
      m.bilangan('realisasi'),
      { bawah: m.bilangan('bawah'), atas: m.bilangan('atas') },
      polarisasi(m),
      batasAtas(m, p),
      aturan(m, p),
    ),
  interpolasi: (m) =>
    interpolasi(
      m.bilangan('nilai'),
      m.baris('titik').map((satu) => ({ dari: satu.bilangan('dari'), menjadi: satu.bilangan('menjadi') })),
    ),
  rasio: (m) =>
    dari([m.nilai('pembilang'), m.nilai('penyebut')] as const, ([a, b]) =>
      rasio(a, b, m.bilanganBila('bila_nol')),
    ),
  'peringatan penyebut': (m) => {
    const manual = m.teksBila('bila_nol');
    return teks(
      peringatanPenyebut(m.nilai('penyebut'), manual === undefined ? undefined : { teks: manual }) ??
        'tanpa peringatan',
    );
  },
  terlapor: (m, p) => terlapor(m.bilangan('hitungan'), p.realisasi_dilaporkan.desimal),
  konsolidasi: (m, p) => {
    const periode = m.baris('periode').map((satu) => ({
      nama: satu.teks('nama'),
      target: satu.nilai('target'),
      realisasi: satu.nilai('realisasi'),
    }));
    const sampai = m.teksBila('sampai');
    const kumulatif = (m.teksBila('isi_kumulatif') ?? p.konsolidasi?.kumulatif) as IsiKumulatif | undefined;
    return {
      ...konsolidasi(
        periode,
        m.teks('cara') as CaraKonsolidasi,
        sampai === undefined ? undefined : Number(sampai),
        kumulatif,
      ),
    };
  },
  'rata-rata': (m) => rataRata(m.daftar('nilai')),
  'rata-rata tertimbang': (m) => rataRataTertimbang(berbobot(m)),
  'rata-rata geometrik': (m) => rataRataGeometrik(m.daftar('nilai')),
  jumlah: (m) => jumlah(m.daftar('nilai')),
  selisih: (m) => selisih(m.nilai('nilai'), m.nilai('dikurangi')),
  nss: (m, p) => {
    if (!m.ada('indikator')) return nss(m.daftar('capaian'), m.ada('bobot') ? m.daftar('bobot') : undefined);
    const baris = m.baris('indikator');
    const aturanBobot = wajib('bobot_indikator', p.bobot_indikator);
    return nss(
      baris.map((satu) => satu.nilai('capaian')),
      baris.map((satu) =>
        bobotIndikator({ validitas: satu.teks('validitas'), kendali: satu.teks('kendali') }, aturanBobot),
      ),
    );
  },
  'skor perspektif': (m) => skorPerspektif(m.daftar('nss')),
  nkp: (m) => nkp(m.nilai('skor'), m.nilai('bobot')),
  npss: (m, p) => npss(perspektif(m), tanpaSkor(m, p)),
  'bobot efektif': (m, p) => bobotEfektif(perspektif(m), tanpaSkor(m, p)).map(({ bobot }) => bobot),
  'bobot indikator': (m, p) =>
    bobotIndikator(
      { validitas: m.teks('validitas'), kendali: m.teks('kendali') },
      wajib('bobot_indikator', p.bobot_indikator),
    ),
  agregasi: (m) =>
    agregasi(
      m.baris('unit').map((satu) => ({
        nilai: satu.nilai('nilai'),
        ...(satu.ada('pembilang') ? { pembilang: satu.nilai('pembilang') } : {}),
        ...(satu.ada('penyebut') ? { penyebut: satu.nilai('penyebut') } : {}),
      })),
      m.teks('cara') as CaraAgregasi,
      m.bilanganBila('bila_nol'),
    ),
  'rasio total': (m) =>
    rasioTotal(
      m.baris('unit').map((satu) => ({
        pembilang: satu.nilai('pembilang'),
        penyebut: satu.nilai('penyebut'),
      })),
      m.bilanganBila('bila_nol'),
    ),
  serapan: (m) => serapan(m.nilai('realisasi'), m.nilai('pagu')),
  sisa: (m) => sisa(m.nilai('pagu'), m.nilai('realisasi')),
  'kolom anggaran': (m) => ({ ...kolomAnggaran(pokok(m)) }),
  'gabung anggaran': (m) => ({ ...gabungAnggaran(m.baris('ro').map(pokok)) }),
  'rekap anggaran': (m) => {
    const kunci = m.teks('menurut');
    const ro = m
      .baris('ro')
      .map((satu) => ({ ...pokok(satu), kunci: satu.ada(kunci) ? satu.teks(kunci) : undefined }));
    const kolom = m.teks('kolom') as 'akhir';
    return Object.fromEntries(
      [...rekapAnggaran(ro, (satu) => satu.kunci)].map(([nama, isi]) => [
        nama === TANPA_KELOMPOK ? 'tanpa kelompok' : nama,
        isi[kolom],
      ]),
    );
  },
  efisiensi: (m, p) =>
    efisiensi(
      m.baris('indikator').map((satu) => ({
        pagu: satu.bilangan('pagu'),
        capaian: satu.bilangan('capaian'),
        realisasi: satu.bilangan('realisasi'),
      })),
      (m.teksBila('penyebut') ?? p.efisiensi.penyebut ?? 'seharusnya') as PenyebutEfisiensi,
    ),
  'efisiensi dibatasi': (m, { efisiensi: { bawah, atas } }) =>
    dari([m.nilai('efisiensi')] as const, ([e]) => dibatasi(e, bawah.nilai, atas.nilai)),
  'nilai efisiensi': (m, { efisiensi: { bawah, atas } }) =>
    dari([m.nilai('efisiensi')] as const, ([e]) =>
      nilaiEfisiensi(e, { bawah: bawah.nilai, atas: atas.nilai }),
    ),
  'efisiensi keluaran': (m) =>
    efisiensiKeluaran(
      m.baris('keluaran').map((satu) => ({
        pagu: satu.nilai('pagu'),
        realisasi: satu.nilai('realisasi'),
        targetVolume: satu.nilai('target_volume'),
        realisasiVolume: satu.nilai('realisasi_volume'),
      })),
    ),
  'status efisien': (m) => statusEfisien(m.nilai('capaian'), m.nilai('realisasi'), m.nilai('pagu')),
  'konsistensi rpd': (m, p) => {
    const dasar = p.kinerja_anggaran?.konsistensi;
    return konsistensiRpd(
      m.baris('bulan').map((satu) => ({
        nama: satu.teks('nama'),
        rpd: satu.nilai('rpd'),
        realisasi: satu.nilai('realisasi'),
      })),
      {
        cara: (m.teksBila('cara') ?? dasar?.cara) as AturanKonsistensi['cara'],
        terendah: m.bilanganBila('terendah') ?? dasar?.terendah?.nilai,
      },
    );
  },
  'capaian keluaran': (m, p) => capaianKeluaran(keluaran(m.baris('indikator')), caraKeluaran(m, p)),
  'rata-rata keluaran': (m, p) => rataRataKeluaran(m.daftar('capaian'), caraKeluaran(m, p)),
  'capaian volume': (m, p) =>
    capaianVolume(
      { target: m.nilai('target'), realisasi: m.nilai('realisasi') },
      keluaran(m.baris('indikator')),
      caraKeluaran(m, p),
    ),
  'nilai gabungan': (m, p) =>
    nilaiGabungan(m.ada('bagian') ? bagian(m.baris('bagian')) : bagianPedoman(m, p)),
  nka: (m, p) => {
    const [eka, ik] = bagianPedoman(m, p);
    return nka(wajib('EKA', eka).nilai, wajib('IKPA', ik).nilai, {
      eka: wajib('EKA', eka).bobot,
      ikpa: wajib('IKPA', ik).bobot,
    });
  },
  ikpa: (m, p) => ikpa(bagianPedoman(m, p), m.nilai('pengurang')),
  'nilai unsur': (m, p) => nilaiUnsur(m.daftar('jawaban'), wajib('ikm', p.ikm).jawaban),
  ikm: (m, p) => ikm(m.daftar('unsur'), wajib('ikm', p.ikm)),
  'ikm dari jawaban': (m, p) => ikmJawaban(m.tabel('unsur'), wajib('ikm', p.ikm)),
  'ip asn': (m, p) =>
    ipAsn(p.ip_asn.dimensi.map(({ id, nama, bobot }) => ({ nama, nilai: m.nilai(id), bobot: bobot.nilai }))),
  'nilai jawaban': (m, p) => {
    const dimensi = m.teks('daftar');
    const semua =
      dimensi === 'akip'
        ? p.akip.jawaban?.nilai
        : p.ip_asn.jawaban?.filter((satu) => satu.dimensi === dimensi);
    return nilaiJawaban(m.teks('jawaban'), wajib(`jawaban ${dimensi}`, semua));
  },
  'skor aspek': (m) =>
    skorAspek(
      {
        nama: m.teks('aspek'),
        nilai: m.nilai('nilai'),
        soal: m.bilangan('soal'),
        bobot: m.bilangan('bobot'),
      },
      m.bilangan('nilai_per_soal'),
    ),
  'nilai survei': (m) =>
    nilaiSurvei(
      m.baris('aspek').map((satu) => ({
        nama: satu.teks('nama'),
        nilai: satu.nilai('nilai'),
        soal: satu.bilangan('soal'),
        bobot: satu.bilangan('bobot'),
      })),
      m.bilangan('nilai_per_soal'),
    ),
  'akip komponen': (m, p) => {
    const skor = m.kelompok('skor');
    const { bagian: sub } = wajib('subkomponen AKIP', p.akip.subkomponen);
    const nama = m.teks('komponen');
    const { bobot } = wajib(
      nama,
      p.akip.komponen.find((satu) => satu.nama === nama),
    );
    return akipKomponen(
      bobot.nilai,
      sub.map(({ id, nama: sebutan, bobot: b }) => ({
        nama: sebutan,
        nilai: skor.nilai(id),
        bobot: b.nilai,
      })),
    );
  },
  akip: (m, p) => {
    const nilai = m.daftar('komponen');
    return akip(
      p.akip.komponen.map(({ nama, bobot }, index) => ({
        nama,
        nilai: nilai[index] ?? absen('kosong'),
        bobot: bobot.nilai,
      })),
      m.ada('total') ? m.nilai('total') : undefined,
    );
  },
  predikat: (m, p) => {
    const daftar = skala(m, p);
    return dari([m.nilai('nilai')] as const, ([nilai]) => predikat(nilai, daftar));
  },
  'kode predikat': (m, p) => teks(pita(m.bilangan('nilai'), skala(m, p))?.kode ?? 'tanpa kode'),
  pertumbuhan: (m) => pertumbuhan(m.nilai('kini'), m.nilai('dulu')),
  'jarak target': (m) => jarakTarget(m.nilai('realisasi'), m.nilai('target'), polarisasi(m)),
  'target berlaku': (m) => targetBerlaku(m.nilai('awal'), m.daftar('perubahan')),
  'batas pegawai': (m) =>
    batasPegawai(
      m.nilai('persen'),
      m.nilai('pegawai'),
      m.teks('sisi') === 'paling banyak' ? 'paling-banyak' : 'paling-sedikit',
    ),
  'target turunan': (m) => targetTurunan(m.nilai('persen'), m.nilai('populasi')),
  alokasi: (m) => alokasi(m.bilangan('target'), m.bilanganDaftar('bobot')),
  'predikat organisasi': (m, p) => {
    const { organisasi, skala_organisasi: id } = wajib('predikat_kinerja', p.predikat_kinerja);
    const daftar = m.ada('skala') ? skala(m, p) : p.skala.find((satu) => satu.id === id);
    return predikatOrganisasi(
      m.nilai('ditetapkan'),
      organisasi,
      m.ada('nilai') ? m.nilai('nilai') : undefined,
      daftar,
    );
  },
  'matriks predikat': (m, p) =>
    matriksPredikat(
      m.teks('hasil_kerja'),
      m.teks('perilaku'),
      wajib('predikat_kinerja', p.predikat_kinerja).matriks,
    ),
  'distribusi predikat': (m, p) => {
    const banyak = m.kelompok('pegawai');
    const hasil = distribusiPredikat(
      m.teks('organisasi'),
      new Map(banyak.kunci().map((nama) => [nama, banyak.bilangan(nama).valueOf()])),
      wajib('predikat_kinerja', p.predikat_kinerja),
    );
    if ('sebab' in hasil) return hasil;
    const dilanggar = hasil.filter(({ terpenuhi }) => !terpenuhi);
    return {
      sesuai: teks(dilanggar.length === 0 ? 'ya' : 'tidak'),
      dilanggar: teks(
        dilanggar.map(({ ketentuan }) => ketentuan.predikat.join(' atau ')).join('; ') || 'tidak ada',
      ),
      ...Object.fromEntries(
        hasil.map(({ ketentuan, bagian: persen }) => [ketentuan.predikat.join(' atau '), angka(persen)]),
      ),
    };
  },
  terbilang: (m) => {
    const desimal = m.teksBila('desimal');
    return teks(terbilang(m.bilangan('nilai'), desimal === undefined ? undefined : Number(desimal)));
  },
  pembulatan: (m) => terlapor(m.bilangan('nilai'), Number(m.teks('desimal'))),
};
