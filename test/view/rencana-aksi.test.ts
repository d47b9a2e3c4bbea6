import { describe, expect, it } from 'vitest';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { potongan, rentangBaris } from '../../src/view/tabel/rentang.ts';
import { tabelDokumen } from '../acuan/tabel-html.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';

describe('sel gabungan', () => {
  const baris = ['a', 'a', 'a', 'a', 'a', 'b', 'c', 'c'];
  const sama = (satu: string): string => satu;

  it('dipecah serata mungkin, paling banyak sekian baris', () => {
    expect([...potongan(baris, sama, 3)]).toEqual([0, 3, 5, 6]);
    expect([...potongan(baris, sama, 10)]).toEqual([0, 5, 6]);
  });

  it('mulai lagi di setiap potongan, dan saat isinya berganti', () => {
    expect(rentangBaris(baris, sama, potongan(baris, sama, 3))).toEqual([3, 0, 0, 2, 0, 1, 2, 0]);
    expect(rentangBaris(baris, () => 'x', new Set([2]))).toEqual([2, 0, 6, 0, 0, 0, 0, 0]);
    expect(rentangBaris([], sama, new Set())).toEqual([]);
  });
});

const AKSI = `matriks:
  - id: umum
    judul: Matriks Umum
    bentuk: general
    fase: [{ id: tw1, judul: TW I, tahun: 2023 }]
    kelompok:
      - kegiatan_utama: Layanan
        indikator: layanan
        aksi:
          - rencana_aksi: Melatih
            koordinator: [UNIT CONTOH  A]
            pelaksana: [unit-a]
            luaran:
              - { satuan: Orang, indikator: Terlatih, jadwal: { tw1: 5 }, agregasi: jumlah, anggaran: 1500000, keterangan: Rutin }
              - { satuan: Modul, indikator: Modul, jadwal: { tw1: 2 }, agregasi: jumlah, pelaksana: [Unit A] }
      - kegiatan_utama: Lain
        sebutan: Sebutan lain
        target: Selesai
        aksi:
          - { rencana_aksi: Menata, luaran: [{ satuan: Dokumen, indikator: Naskah, agregasi: jumlah }] }
`;

function susun(
  atribut: string,
  berkas: Readonly<Record<string, string>> = { [`${UNIT}/rencana-aksi.yaml`]: AKSI },
) {
  const { dokumen, messages } = rangkaiProyek(
    proyekDasar({ ...berkas, [BAB]: `# Pendahuluan\n\n<Tabel ${atribut}/>\n` }),
  );
  const [satu] = dokumen;
  return {
    tabel: satu === undefined ? undefined : [...tabelDokumen(satu).values()][0],
    html: satu?.bagian.map(({ html }) => html).join('') ?? '',
    pesan: messages.map(({ text }) => text),
  };
}

describe('tabel rencana aksi', () => {
  const { tabel, html } = susun('isi="rencana-aksi" matriks="umum"');

  it('dua tingkat kepala, dan setiap kolom sebuah sel', () => {
    expect(tabel?.kepala.map((baris) => baris.map(({ teks }) => teks).join('|'))).toEqual([
      'Kegiatan Utama|Indikator Kegiatan Utama|Target|Rencana Aksi|Output|Output|Target Penyelesaian|Target Penyelesaian|Jumlah Anggaran|Unit/Satuan Kerja Pelaksana|Unit/Satuan Kerja Pelaksana|Keterangan',
      'Kegiatan Utama|Indikator Kegiatan Utama|Target|Rencana Aksi|Satuan|Indikator|TW I|Total|Jumlah Anggaran|Koordinator|Pelaksana|Keterangan',
    ]);
  });

  it('indikator rencana, target, pihak menurut aliasnya, anggaran, dan total turunan', () => {
    expect(tabel?.baris.map((baris) => baris.map(({ teks }) => teks).join('|'))).toEqual([
      'Layanan|Persentase layanan tepat waktu|80%|Melatih|Orang|Terlatih|5|5|Rp1.500.000|Unit Contoh A|Unit Contoh A|Rutin',
      'Layanan|Persentase layanan tepat waktu|80%|Melatih|Modul|Modul|2|2||Unit Contoh A|Unit Contoh A|',
      'Lain|Sebutan lain|Selesai|Menata|Dokumen|Naskah||-||||',
    ]);
    expect(tabel?.baris[0]?.[7]?.fakta).toEqual(['aksi.umum.1.total']);
    expect(html).toContain('class="tabel mendatar rapat"');
    expect(html).toContain('<td rowspan="2">Melatih</td>');
  });

  it.each([
    ['isi="rencana-aksi" matriks="unum"', 'matriks "unum" tidak dikenal'],
    ['isi="rb-indikator" jenis="kegiatan-utama"', '<Tabel> belum menyebut kolom'],
    ['isi="rb-indikator"', '<Tabel> belum menyebut jenis'],
  ])('%s ditolak: %s', (atribut, pesan) => {
    expect(susun(atribut).pesan).toContain(pesan);
  });

  it.each([
    ['isi="rencana-aksi" matriks="umum"', 'menunggu data: matriks rencana aksi'],
    ['isi="rb-penguatan"', 'menunggu data: indikator reformasi birokrasi'],
  ])('%s tanpa datanya: %s', (atribut, pesan) => {
    expect(susun(atribut, {}).pesan).toContain(pesan);
  });
});
