import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';
import { barisTimpang } from '../render/periksa-html.ts';

const DOKUMEN = `${UNIT}/lkj/dokumen.yaml`;
const dokumen = (ekor = '', status = 'rancangan'): string =>
  `profil: lkj\njudul: LKj\nstatus: ${status}\ntanggal: belum-terbit\npenandatangan: kepala-a\n${ekor}`;

/** Teks yang tampak pada bab pertama proyek kecil, dan temuannya. */
function tampak(bab: string, berkas: Readonly<Record<string, string>> = {}) {
  const { dokumen: semua, messages } = rangkaiProyek(proyekDasar({ [BAB]: `# Bab\n\n${bab}\n`, ...berkas }));
  const html = semua[0]?.bagian[0]?.html ?? '';
  return {
    html,
    teks: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
    pesan: messages.map(formatMessage),
  };
}

describe('tindak lanjut LHE AKIP', () => {
  const LHE = `tahun: 2022
nilai: 70.60
predikat: BB
surat: LHE Nomor 1/2023
tanggal: 2023-03-02
rekomendasi:
  - { nomor: 1, uraian: Menyusun pohon kinerja, tindak_lanjut: Disusun, status: selesai, penanggung_jawab: Subbagian Umum, bukti: SK 2 }
  - { nomor: 2, uraian: Memantau triwulan, status: proses, batas: 2023-12-31 }
  - { nomor: 3, uraian: Menyelaraskan SKP, status: belum }
`;
  const TABEL = '<Tabel isi="tindak-lanjut-lhe"/>';

  it('mencetak setiap rekomendasi dengan keadaannya dan sumbernya', () => {
    const { html, teks, pesan } = tampak(
      `${TABEL}\n\nSelesai <Nilai fakta="lhe.rekomendasi.selesai"/> dari <Nilai fakta="lhe.rekomendasi.banyak"/> (<Nilai fakta="lhe.rekomendasi.selesai-persen"/>); nilainya <Nilai fakta="lhe.nilai"/>.`,
      { [`${UNIT}/lhe.yaml`]: LHE },
    );
    expect(pesan).toEqual([]);
    expect(barisTimpang(html)).toEqual([]);
    expect(teks).toContain('1 Menyusun pohon kinerja Disusun Selesai Subbagian Umum SK 2');
    expect(teks).toContain('Dalam proses batas 31 Desember 2023');
    expect(teks).toContain('LHE Nomor 1/2023, 2 Maret 2023');
    expect(teks).toContain('Selesai 1 dari 3 ( 33,33% ); nilainya 70,60 .');
  });

  it('tanpa lhe.yaml dicetak belum tersedia, tidak pernah dikarang', () => {
    const { html, teks, pesan } = tampak(TABEL);
    expect(pesan).toEqual([]);
    expect(barisTimpang(html)).toEqual([]);
    expect(teks).toContain('Belum tersedia.');
  });

  it('laporan hasil evaluasi tanpa rekomendasi disebut demikian', () => {
    const kosong = 'tahun: 2022\nnilai: 90\nsurat: LHE 1\ntanggal: tidak-terbaca\nrekomendasi: []\n';
    const { teks } = tampak(`${TABEL}\n\nSelesai <Nilai fakta="lhe.rekomendasi.selesai-persen"/>.`, {
      [`${UNIT}/lhe.yaml`]: kosong,
    });
    expect(teks).toContain('tidak memuat rekomendasi');
    expect(teks).toContain('Selesai n/a .');
  });

  it('fakta LHE yang belum ada menyebut berkas yang harus dibuat', () => {
    expect(tampak('<Nilai fakta="lhe.nilai"/>').pesan).toEqual([
      `${BAB}:3:1  peringatan  menunggu data: hasil evaluasi AKIP; isi ${UNIT}/lhe.yaml, atau hapus komponennya bila memang tidak ada  [menunggu-data]`,
    ]);
  });
});

describe('rencana aksi triwulan', () => {
  const data = (koreksi = '') => ({
    [`${UNIT}/rencana.yaml`]: `pedoman: contoh
sasaran: [{ kode: SS.1, judul: Layanan, perspektif: hasil }]
indikator:
  - { id: a, kode: IKU.1, sasaran: SS.1, judul: A, satuan: dokumen, konsolidasi: jumlah, target: { pk: 10, triwulan: { tw1: 4, tw2: 6 } } }
  - { id: b, kode: IKU.2, sasaran: SS.1, judul: B, satuan: persen, target: { pk: 80, triwulan: { tw2: 80 } } }
  - { id: c, kode: IKU.3, sasaran: SS.1, judul: C, satuan: persen, target: { pk: 80 } }
`,
    [`${UNIT}/realisasi.yaml`]: `realisasi:
  - { indikator: IKU.1, dari_triwulan: true, triwulan: { tw1: { nilai: 2, keterangan: Menunggu harmonisasi${koreksi} }, tw2: { nilai: 9 } } }
  - { indikator: IKU.2, dari_triwulan: true, triwulan: { tw2: { nilai: 60 } } }
  - { indikator: IKU.3, nilai: 80 }
`,
  });
  const TABEL = '<Tabel isi="rencana-aksi-triwulan"/>';

  it('semua triwulan: target, realisasi, capaian triwulan dan sampai dengan triwulan', () => {
    const { html, teks, pesan } = tampak(TABEL, data());
    expect(pesan).toEqual([]);
    expect(barisTimpang(html)).toEqual([]);
    // 2/4 = 50; 9/6 = 150 dibatasi 120; s.d. TW II 11/10 = 110
    expect(teks).toContain('IKU.1 A 10 I 4 2 50,00 50,00 Menunggu harmonisasi II 6 9 120,00 110,00 -');
    expect(teks).toContain('IKU.2 B 80% II 80% 60% 75,00 75,00 -');
    expect(teks).not.toContain('IKU.3');
  });

  it('satu triwulan menurut dokumen, dengan koreksi sebagai catatan', () => {
    const { teks } = tampak(TABEL, {
      ...data(', koreksi: { alasan: Satu dokumen terlambat, tanggal: 2023-05-02 }'),
      [DOKUMEN]: dokumen('triwulan: tw1\n'),
    });
    expect(teks).toContain('Triwulan I Tahun 2023');
    expect(teks).not.toContain('IKU.2 B');
    expect(teks).toContain('IKU.1 triwulan I dikoreksi 2 Mei 2023: Satu dokumen terlambat.');
  });

  it('tanpa target triwulan menjadi temuan', () => {
    expect(tampak(TABEL).pesan.join()).toContain(`menunggu data: target triwulan; isi ${UNIT}/rencana.yaml`);
  });
});

describe('kelengkapan laporan triwulan dan dokumen rencana', () => {
  const RENCANA = (pk: string): string => `pedoman: contoh
sasaran: [{ kode: SS.1, judul: Layanan, perspektif: hasil }]
indikator:
  - id: a
    kode: IKU.1
    sasaran: SS.1
    judul: A
    satuan: persen
    target: { pk: ${pk}, triwulan: { tw1: 40, tw2: { na: sudah terpenuhi }, tw3: 80 } }
`;
  const profil = (jenis: string) => ({
    'templates/lkj/profil.yaml': `jenis: ${jenis}
judul: Contoh
nama_jenis: Contoh
sumber: contoh
keyakinan: G
bab: [{ berkas: bab-1, judul: Bab }]
`,
  });
  const REALISASI =
    'realisasi: [{ indikator: IKU.1, dari_triwulan: true, triwulan: { tw1: { nilai: 40 } } }]\n';
  const pesan = (jenis: string, pk: string, ekor: string, status: string): readonly string[] =>
    tampak('Isi.', {
      ...profil(jenis),
      [`${UNIT}/rencana.yaml`]: RENCANA(pk),
      [`${UNIT}/realisasi.yaml`]: REALISASI,
      [DOKUMEN]: dokumen(ekor, status),
    }).pesan.map((satu) => satu.replace(/^\S+ {2}|;.*/g, ''));

  it('laporan triwulan final: hanya triwulan yang dilaporkan dan ditargetkan yang wajib diisi', () => {
    expect(pesan('triwulan', '80', 'triwulan: tw1\n', 'final')).toEqual([]);
    expect(pesan('triwulan', '80', 'triwulan: tw2\n', 'final')).toEqual([]);
    expect(pesan('triwulan', '80', 'triwulan: tw3\n', 'final')).toEqual([
      'galat  realisasi IKU.1 tw3 belum diisi',
    ]);
    expect(pesan('triwulan', '80', '', 'rancangan')).toEqual(['peringatan  realisasi IKU.1 tw3 belum diisi']);
  });

  it('laporan kinerja yang digabung dari triwulan belum lengkap selama triwulannya kosong', () => {
    expect(pesan('lkj', '80', '', 'rancangan')).toEqual([
      'peringatan  realisasi IKU.1 dihitung dari triwulan, tetapi triwulan III belum diisi',
    ]);
  });

  it.each(['renja', 'pk', 'triwulan'])('target kosong di %s final adalah galat', (jenis) => {
    expect(pesan(jenis, '', 'triwulan: tw1\n', 'final')).toEqual(['galat  target IKU.1 belum diisi']);
    expect(pesan(jenis, '', 'triwulan: tw1\n', 'rancangan')).toEqual([
      'peringatan  target IKU.1 belum diisi',
    ]);
  });
});

describe('isian dan pernyataan reviu', () => {
  it('isian tampak jelas dan pertanyaannya memuat keadaan sekarang', () => {
    const { teks, pesan } = tampak(
      '<Isian tanya="Mengapa IKU.1 {keadaan}? Tahun lalu {keadaan_lalu}." indikator="IKU.1"/>',
    );
    expect(teks).toContain('Belum diisi. Mengapa IKU.1 melampaui target (84% dari 80%)?');
    expect(pesan).toEqual([
      `${BAB}:3:1  peringatan  belum diisi: Mengapa IKU.1 melampaui target (84% dari 80%)? Tahun lalu belum punya capaian yang dapat dibandingkan.; ganti <Isian …/> ini dengan uraian  [isian-kosong]`,
    ]);
  });

  it.each([
    ['76', 'belum tercapai (76% dari 80%)'],
    ['80', 'tercapai (80% dari 80%)'],
    ['belum-terbit', 'tercapai atau tidak tercapai (target 80%)'],
  ])('realisasi %s: %s', (nilai, keadaan) => {
    const { teks } = tampak('<Isian tanya="IKU.1 {keadaan}." indikator="IKU.1"/>', {
      [`${UNIT}/realisasi.yaml`]: `realisasi: [{ indikator: IKU.1, nilai: ${nilai} }]\n`,
    });
    expect(teks).toContain(`IKU.1 ${keadaan}.`);
  });

  it('indikator yang tidak dikenal menjadi temuan', () => {
    expect(tampak('<Isian tanya="Apa?" indikator="IKU.9"/>').pesan.join()).toContain(
      'galat  indikator "IKU.9" tidak dikenal',
    );
  });

  it('isian di dokumen final adalah galat', () => {
    const { pesan } = tampak('<Isian tanya="Apa?"/>', { [DOKUMEN]: dokumen('', 'final') });
    expect(pesan).toEqual([
      `${BAB}:3:1  galat  belum diisi: Apa?; ganti <Isian …/> ini dengan uraian  [isian-kosong]`,
    ]);
  });

  it('pernyataan reviu dari data, atau belum tersedia', () => {
    expect(tampak('<PernyataanReviu/>').teks).toContain('Pernyataan Telah Direviu belum tersedia.');
    const { teks, pesan } = tampak('<PernyataanReviu/>', {
      [DOKUMEN]: dokumen('reviu: { tempat: Bandung, tanggal: 2024-01-31, penandatangan: kepala-a }\n'),
    });
    expect(pesan).toEqual([]);
    expect(teks).toContain('Kami telah mereviu Laporan Kinerja Unit Contoh A untuk tahun anggaran 2023');
    expect(teks).toContain('Bandung, 31 Januari 2024');
    expect(teks).toContain('Sari Contoh');
  });
});
