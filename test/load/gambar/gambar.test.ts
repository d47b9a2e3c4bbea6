import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mekarkan } from '../../../src/load/files.ts';
import { bacaGambar } from '../../../src/load/gambar/gambar.ts';
import { gabung as satukan } from '../../../src/load/gambar/tipe.ts';
import * as buat from './buat.ts';

const { buatJpeg, buatPng, teks } = buat;
const NASKAH = '<script>alert(1)</script>';

/** Isi bersih sebagai teks satu huruf per byte, atau aturan yang menolaknya. */
async function baca(nama: string, isi: Uint8Array) {
  const hasil = await bacaGambar(nama, isi, mekarkan);
  if ('rule' in hasil) return { rule: hasil.rule, text: hasil.text, hint: hasil.hint };
  const bersih = satukan(hasil.potongan);
  return {
    lebar: hasil.lebar,
    tinggi: hasil.tinggi,
    mime: hasil.mime,
    bersih,
    isi: Buffer.from(bersih).toString('latin1'),
  };
}
const aturan = async (nama: string, isi: Uint8Array): Promise<string | undefined> => {
  const hasil = await baca(nama, isi);
  return 'rule' in hasil ? hasil.rule : undefined;
};

describe('gambar sah', () => {
  it('ukurannya dibaca dari kepala, dan yang sudah bersih tidak berubah', async () => {
    const png = buatPng({ lebar: 7, tinggi: 5 });
    expect(await baca('a.png', png)).toMatchObject({
      lebar: 7,
      tinggi: 5,
      mime: 'image/png',
      isi: png.toString('latin1'),
    });
    const jpeg = buatJpeg({ lebar: 33, tinggi: 17 });
    expect(await baca('a.JPG', jpeg)).toMatchObject({ lebar: 33, tinggi: 17, isi: jpeg.toString('latin1') });
    for (const webp of [buat.WEBP_BIASA, buat.WEBP_UTUH])
      expect(await baca('a.webp', webp)).toMatchObject({ lebar: 1, tinggi: 1, isi: webp.toString('latin1') });
  });

  it('membersihkan dua kali sama dengan sekali', async () => {
    const kotor = [
      [
        'a.jpg',
        buatJpeg({ sisipan: [buat.exif(6), buat.segmen(0xfe, teks('rahasia'))], ekor: teks(NASKAH) }),
      ],
      ['a.png', buatPng({ sisipan: [buat.bagianPng('tEXt', teks('Author\0Sari'))], ekor: teks(NASKAH) })],
    ] as const;
    for (const [nama, isi] of kotor) {
      const sekali = await baca(nama, isi);
      if (!('bersih' in sekali)) throw new Error(sekali.text);
      expect(await baca(nama, sekali.bersih)).toEqual(sekali);
    }
  });

  it('foto yang diputar kamera disebut ukuran tampaknya, dan arahnya tetap tertulis', async () => {
    const hasil = await baca('a.jpg', buatJpeg({ lebar: 64, tinggi: 48, sisipan: [buat.exif(6)] }));
    expect(hasil).toMatchObject({ lebar: 48, tinggi: 64 });
    expect('isi' in hasil && hasil.isi).toContain('Exif\0\0MM\0*');
  });
});

describe('metadata', () => {
  it('GPS, nama kamera, komentar, XMP, ICC, IPTC, dan gambar kecil hilang dari JPEG', async () => {
    const sisipan = [
      buat.exif(3),
      buat.segmen(0xe1, teks('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Kamera-Pribadi</x:xmpmeta>')),
      buat.segmen(0xe2, teks('ICC_PROFILE\0\x01\x01Kamera-Pribadi')),
      buat.segmen(0xed, teks('Photoshop 3.0\0Kamera-Pribadi')),
      buat.segmen(0xfe, teks(NASKAH)),
    ];
    const hasil = await baca('a.jpg', buatJpeg({ sisipan, ekor: teks(`PK\x03\x04${NASKAH}`) }));
    expect(hasil).toMatchObject({ lebar: 64, tinggi: 48 });
    expect('isi' in hasil && hasil.isi).not.toMatch(/GPS|Kamera|script|xmp|ICC_PROFILE|Photoshop|PK/);
  });

  it('teks, EXIF, ICC, dan waktu hilang dari PNG', async () => {
    const sisipan = [
      buat.bagianPng('tEXt', teks(`Comment\0${NASKAH}`)),
      buat.bagianPng('iTXt', teks('XML:com.adobe.xmp\0\0\0\0\0Kamera-Pribadi')),
      buat.bagianPng('eXIf', teks('MM\0*GPS')),
      buat.bagianPng('iCCP', teks('Kamera-Pribadi\0\0')),
      buat.bagianPng('tIME', [7, 0xe7, 1, 1, 1, 1, 1]),
    ];
    const hasil = await baca('a.png', buatPng({ sisipan, ekor: teks(NASKAH) }));
    expect('isi' in hasil && hasil.isi).toBe(buatPng().toString('latin1'));
  });

  it('EXIF, XMP, dan ICC hilang dari WebP', async () => {
    const gambar = new Uint8Array(buat.WEBP_BIASA.subarray(20, 20 + 22));
    const isi = buat.buatWebp(
      0x2c,
      buat.bagianWebp('ICCP', teks('Kamera-Pribadi')),
      buat.bagianWebp('VP8 ', gambar),
      buat.bagianWebp('EXIF', teks('MM\0*GPS')),
      buat.bagianWebp('XMP ', teks('Kamera-Pribadi')),
    );
    expect(await baca('a.webp', isi)).toMatchObject({ lebar: 1, isi: buat.WEBP_BIASA.toString('latin1') });
  });
});

describe('ditolak', () => {
  it.each([
    ['HTML bernama logo.png', 'logo.png', teks('<!doctype html><script>1</script>'), 'gambar-bentuk'],
    [
      'SVG berskrip bernama logo.png',
      'logo.png',
      teks(`<svg xmlns="x" onload="a()">${NASKAH}</svg>`),
      'gambar-bentuk',
    ],
    ['SVG bernama logo.svg', 'logo.svg', teks('<?xml version="1.0"?><svg/>'), 'gambar-bentuk'],
    ['GIF bergerak', 'a.gif', teks('GIF89a\x01\0\x01\0'), 'gambar-bentuk'],
    ['HEIC dari telepon', 'a.jpg', teks('\0\0\0\x18ftypheic\0\0\0\0'), 'gambar-bentuk'],
    ['berkas kosong', 'a.png', new Uint8Array(), 'gambar-bentuk'],
    ['JPEG bernama .png', 'a.png', buatJpeg(), 'gambar-akhiran'],
    ['PNG tanpa akhiran', 'foto', buatPng(), 'gambar-akhiran'],
    ['nama berbahaya', 'a"onerror=1.png', buatPng(), 'gambar-nama'],
    ['PNG 100.000 × 100.000', 'a.png', buatPng({ kepala: [100_000, 100_000] }), 'gambar-terlalu-besar'],
    [
      'JPEG 60.000 × 60.000',
      'a.jpg',
      buatJpeg({ lebar: 60_000, tinggi: 60_000, data: new Uint8Array(9) }),
      'gambar-terlalu-besar',
    ],
    ['PNG berukuran nol', 'a.png', buatPng({ kepala: [0, 4] }), 'gambar-rusak'],
    ['11 MB', 'a.png', new Uint8Array(11_000_000), 'gambar-terlalu-besar'],
    ['PNG terpotong', 'a.png', buatPng().subarray(0, -20), 'gambar-rusak'],
    ['PNG tanpa IEND', 'a.png', buatPng().subarray(0, -12), 'gambar-rusak'],
    ['data PNG kurang', 'a.png', buatPng({ kepala: [40, 60] }), 'gambar-rusak'],
    ['data PNG bukan zlib', 'a.png', buatPng({ data: teks('bukan zlib sama sekali') }), 'gambar-rusak'],
    [
      'bom PNG: 64 MB nol untuk 40 × 30',
      'a.png',
      buatPng({ data: deflateSync(new Uint8Array(64_000_000)) }),
      'gambar-bom',
    ],
    [
      'ekor tersembunyi di data PNG',
      'a.png',
      buatPng({ data: Buffer.concat([deflateSync(new Uint8Array(30 * 121)), teks(NASKAH)]) }),
      'gambar-bom',
    ],
    ['bagian PNG tak dikenal', 'a.png', buatPng({ sisipan: [buat.bagianPng('ABCD', [1])] }), 'gambar-rusak'],
    ['JPEG terpotong di data', 'a.jpg', buatJpeg().subarray(0, -3), 'gambar-rusak'],
    ['JPEG terpotong di kepala', 'a.jpg', buatJpeg().subarray(0, 60), 'gambar-rusak'],
    [
      'JPEG hampir tanpa data',
      'a.jpg',
      buatJpeg({ lebar: 4000, tinggi: 3000, data: Uint8Array.of(1, 2, 3) }),
      'gambar-rusak',
    ],
    ['JPEG CMYK', 'a.jpg', buatJpeg({ kanal: 4 }), 'gambar-warna'],
    ['JPEG aritmetika', 'a.jpg', buatJpeg({ sof: 0xc9 }), 'gambar-bentuk'],
    [
      'WebP bergerak',
      'a.webp',
      buat.buatWebp(2, buat.bagianWebp('ANIM', new Uint8Array(6))),
      'gambar-bergerak',
    ],
    ['WebP tanpa gambar', 'a.webp', buat.buatWebp(0), 'gambar-rusak'],
    ['WebP terpotong', 'a.webp', buat.WEBP_BIASA.subarray(0, -4), 'gambar-rusak'],
  ])('%s', async (_, nama, isi, rule) => {
    expect(await aturan(nama, isi)).toBe(rule);
  });

  it('PNG dengan CRC salah', async () => {
    const isi = Buffer.from(buatPng());
    isi[50] = (isi[50] ?? 0) ^ 1;
    expect(await baca('a.png', isi)).toMatchObject({
      rule: 'gambar-rusak',
      text: expect.stringContaining('IDAT') as string,
    });
  });

  it('JPEG dengan ratusan pindaian', async () => {
    const satu = Buffer.concat([buat.segmen(0xda, [1, 1, 0, 0, 63, 0]), new Uint8Array(12)]);
    const data = Buffer.concat([new Uint8Array(12), ...Array<Buffer>(100).fill(satu)]);
    expect(await aturan('a.jpg', buatJpeg({ data }))).toBe('gambar-bom');
  });

  it('bom PNG dihentikan di batasnya, tidak dimekarkan seluruhnya', async () => {
    const data = deflateSync(new Uint8Array(400_000_000), { level: 1 });
    const mulai = performance.now();
    expect(await mekarkan([data], 10_000)).toEqual({ besar: expect.any(Number) as number, sisa: 0 });
    expect(performance.now() - mulai).toBeLessThan(500);
  });
});

it('apa pun byte-nya tidak pernah melempar, dan yang diterima selalu diterima lagi', async () => {
  const dasar: readonly (readonly [string, Uint8Array])[] = [
    ['a.png', buatPng({ lebar: 9, tinggi: 9 })],
    ['a.jpg', buatJpeg({ lebar: 24, tinggi: 24, sisipan: [buat.exif(8)] })],
    ['a.webp', buat.WEBP_BIASA],
    [
      'a.webp',
      buat.buatWebp(
        0x10,
        buat.bagianWebp('ALPH', new Uint8Array(3)),
        buat.bagianWebp('VP8L', new Uint8Array(9)),
      ),
    ],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(dasar.length - 1),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(400),
      async (nomor, ubahan, potong) => {
        const [nama, asli] = dasar[nomor] ?? ['a.png', new Uint8Array()];
        const isi = Uint8Array.from(asli);
        for (const [letak, byte] of ubahan) isi[letak % isi.length] = byte;
        const hasil = await baca(nama, potong < 100 ? isi.subarray(0, potong) : isi);
        if ('bersih' in hasil) expect(await baca(nama, hasil.bersih)).toMatchObject({ lebar: hasil.lebar });
        else expect(hasil.text.length * hasil.hint.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
  expect(await aturan('a.png', randomBytes(200))).toBe('gambar-bentuk');
});
