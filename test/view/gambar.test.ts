import { describe, expect, it } from 'vitest';
import { mekarkan } from '../../src/load/files.ts';
import { bacaGambar } from '../../src/load/gambar/gambar.ts';
import type { Files } from '../../src/load/load.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';
import { buatJpeg, buatPng, teks } from '../load/gambar/buat.ts';

const BERKAS: Readonly<Record<string, Uint8Array>> = {
  'kegiatan.jpg': buatJpeg({ lebar: 1200, tinggi: 800 }),
  'tegak.png': buatPng({ lebar: 800, tinggi: 1600 }),
  'kecil.png': buatPng({ lebar: 300, tinggi: 200 }),
};

async function rangkai(mdx: string, tambahan: Readonly<Record<string, Uint8Array>> = {}) {
  const semua = Object.entries({ ...BERKAS, ...tambahan });
  const gambar = new Map(
    await Promise.all(
      semua.map(
        async ([nama, isi]) => [`${UNIT}/lkj/gambar/${nama}`, await bacaGambar(nama, isi, mekarkan)] as const,
      ),
    ),
  );
  const files: Files = Object.assign(new Map(proyekDasar({ [BAB]: `# Bab Uji\n\n${mdx}\n` })), { gambar });
  return rangkaiProyek(files);
}

/** Temuan selain catatan berkas yang tidak dipakai. */
async function temuan(mdx: string, tambahan?: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  const { messages } = await rangkai(mdx, tambahan);
  return messages
    .filter(({ rule }) => rule !== 'gambar-tidak-dipakai')
    .map((satu) => formatMessage(satu).replace(`${BAB}:`, ''));
}

describe('yang ditolak atau diperingatkan', () => {
  it('gambar harus punya teks pengganti dan judul; hiasan justru tidak', async () => {
    expect(
      await temuan(
        [
          '<Gambar berkas="gambar/kegiatan.jpg"/>',
          '<Gambar berkas="gambar/kegiatan.jpg" alt=" " judul="Rapat"/>',
          '<Gambar berkas="gambar/kegiatan.jpg" hias="ya" alt="Garis" judul="Garis"/>',
          '<Gambar berkas="gambar/kegiatan.jpg" hias="ya"/>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "3:1  galat  <Gambar> belum punya judul; tulis judul="…", atau hias="ya" bila hanya hiasan  [gambar-tanpa-judul]",
        "3:1  galat  <Gambar> belum punya teks pengganti; tulis alt="…": apa yang tampak, bagi pembaca yang tidak melihatnya, atau hias="ya" bila hanya hiasan  [gambar-tanpa-alt]",
        "5:38  galat  <Gambar> belum punya teks pengganti; tulis alt="…": apa yang tampak, bagi pembaca yang tidak melihatnya, atau hias="ya" bila hanya hiasan  [gambar-tanpa-alt]",
        "7:48  galat  gambar hiasan tidak memakai alt; hapus alt, atau hapus hias  [gambar-hias-beralt]",
        "7:60  galat  gambar hiasan tidak bernomor dan tidak berjudul; hapus judul, atau hapus hias  [gambar-hias-berjudul]",
      ]
    `);
  });

  it('berkas hanya dari folder gambar dokumen itu sendiri', async () => {
    const berkas = [
      'https://contoh.go.id/a.png',
      '//contoh.go.id/a.png',
      'data:image/png;base64,AAAA',
      'file:///etc/passwd',
      '/etc/passwd',
      '../../2022/lkj/gambar/a.png',
      'gambar/../rahasia.png',
      'gambar/..',
      'gambar\\kegiatan.jpg',
      'C:\\foto\\kegiatan.jpg',
      'kegiatan.jpg',
      'gambar/kegiatn.jpg',
    ];
    const mdx = berkas.map((satu) => `<Gambar berkas="${satu}" alt="Rapat" judul="Rapat"/>`).join('\n\n');
    expect(await temuan(mdx)).toMatchInlineSnapshot(`
      [
        "3:9  galat  alamat "https://contoh.go.id/a.png" tidak dimuat; gambar harus ada di folder dokumen; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/a.png"  [gambar-di-luar-folder]",
        "5:9  galat  alamat "//contoh.go.id/a.png" tidak dimuat; gambar harus ada di folder dokumen; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/a.png"  [gambar-di-luar-folder]",
        "7:9  galat  alamat "data:image/png;base64,AAAA" tidak dimuat; gambar harus ada di folder dokumen; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/…"  [gambar-di-luar-folder]",
        "9:9  galat  alamat "file:///etc/passwd" tidak dimuat; gambar harus ada di folder dokumen; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/…"  [gambar-di-luar-folder]",
        "11:9  galat  "/etc/passwd" di luar folder gambar dokumen ini; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/…"  [gambar-di-luar-folder]",
        "13:9  galat  "../../2022/lkj/gambar/a.png" di luar folder gambar dokumen ini; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/a.png"  [gambar-di-luar-folder]",
        "15:9  galat  "gambar/../rahasia.png" di luar folder gambar dokumen ini; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/rahasia.png"  [gambar-di-luar-folder]",
        "17:9  galat  "gambar/.." di luar folder gambar dokumen ini; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/…"  [gambar-di-luar-folder]",
        "19:9  galat  "gambar\\kegiatan.jpg" di luar folder gambar dokumen ini; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/kegiatan.jpg"  [gambar-di-luar-folder]",
        "21:9  galat  "C:\\foto\\kegiatan.jpg" di luar folder gambar dokumen ini; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/kegiatan.jpg"  [gambar-di-luar-folder]",
        "23:9  galat  "kegiatan.jpg" di luar folder gambar dokumen ini; simpan di content/unit/unit-a/2023/lkj/gambar/ lalu tulis berkas="gambar/kegiatan.jpg"  [gambar-di-luar-folder]",
        "25:9  galat  gambar "gambar/kegiatn.jpg" tidak ada; mungkin maksud Anda "gambar/kegiatan.jpg"  [gambar-tidak-ada]",
      ]
    `);
  });

  it('berkas yang isinya ditolak disebut di tempat pemakaiannya, dengan sebabnya', async () => {
    const mdx = '<Gambar berkas="gambar/logo.png" alt="Logo" judul="Logo"/>';
    expect(await temuan(mdx, { 'logo.png': teks('<svg onload="alert(1)"><script>1</script></svg>') }))
      .toMatchInlineSnapshot(`
      [
        "3:9  galat  "logo.png" berisi SVG, bukan PNG, JPEG, atau WebP; buka di penyunting gambar lalu simpan sebagai PNG atau JPEG  [gambar-bentuk]",
      ]
    `);
  });

  it('ketajaman dihitung pada lebar cetaknya', async () => {
    expect(
      await temuan(
        [
          '<Gambar berkas="gambar/kecil.png" alt="Rapat" judul="Rapat"/>',
          '<Gambar berkas="gambar/kecil.png" lebar="setengah" alt="Rapat" judul="Rapat"/>',
          '<Gambar berkas="gambar/tegak.png" alt="Rapat" judul="Rapat"/>',
          '<KisiFoto kunci="k" judul="K" lajur="3">\n\n<Foto berkas="gambar/kecil.png" alt="A" judul="A"/>\n\n</KisiFoto>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "3:9  peringatan  "gambar/kecil.png" 300 × 200 piksel hanya 47 dpi pada lebar cetak 160 mm; pakai gambar selebar 945 piksel atau lebih (150 dpi), atau lebar="setengah"  [gambar-resolusi-rendah]",
        "5:9  peringatan  "gambar/kecil.png" 300 × 200 piksel hanya 95 dpi pada lebar cetak 80 mm; pakai gambar selebar 473 piksel atau lebih (150 dpi)  [gambar-resolusi-rendah]",
      ]
    `);
  });

  it('kisi hanya berisi foto, dan foto hanya di dalam kisi', async () => {
    expect(
      await temuan(
        [
          '<KisiFoto kunci="a" judul="A">\n\n</KisiFoto>',
          '<KisiFoto kunci="b" judul="B">\n\n<Foto berkas="gambar/kegiatan.jpg"/> dan teks\n\n</KisiFoto>',
          '<Foto berkas="gambar/kegiatan.jpg" alt="A" judul="A"/>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "3:1  galat  <KisiFoto> belum berisi foto; isi hanya dengan <Foto berkas="…" alt="…" judul="…"/>  [kisi-foto-isi]",
        "7:1  galat  <KisiFoto> memuat selain <Foto>; isi hanya dengan <Foto berkas="…" alt="…" judul="…"/>  [kisi-foto-isi]",
        "9:1  galat  <Foto> belum punya judul; tulis judul="…"  [gambar-tanpa-judul]",
        "9:1  galat  <Foto> belum punya teks pengganti; tulis alt="…": apa yang tampak, bagi pembaca yang tidak melihatnya  [gambar-tanpa-alt]",
        "13:1  galat  <Foto> hanya dipakai di dalam <KisiFoto>; pakai <Gambar …/>, atau letakkan di antara <KisiFoto …> dan </KisiFoto>  [foto-di-luar-kisi]",
      ]
    `);
  });

  it('berkas yang tidak dipakai dicatat', async () => {
    const { messages, dokumen } = await rangkai('<Gambar berkas="gambar/kegiatan.jpg" alt="R" judul="R"/>');
    expect(messages.map(formatMessage)).toMatchInlineSnapshot(`
      [
        "content/unit/unit-a/2023/lkj/gambar/kecil.png:1:1  catatan  gambar "kecil.png" tidak dipakai dokumen ini, jadi tidak ikut terbit; pakai dengan <Gambar berkas="gambar/kecil.png" …/>, atau hapus berkasnya  [gambar-tidak-dipakai]",
        "content/unit/unit-a/2023/lkj/gambar/tegak.png:1:1  catatan  gambar "tegak.png" tidak dipakai dokumen ini, jadi tidak ikut terbit; pakai dengan <Gambar berkas="gambar/tegak.png" …/>, atau hapus berkasnya  [gambar-tidak-dipakai]",
      ]
    `);
    expect(dokumen[0]?.gambar?.map(({ nama }) => nama)).toEqual(['kegiatan.jpg']);
  });
});

describe('yang dirender', () => {
  it('bernomor, berjudul, berukuran, ditunda, dan masuk daftar gambar', async () => {
    const { dokumen } = await rangkai(
      [
        'Lihat <Rujuk ke="gambar:berkas:kegiatan"/> dan <Rujuk ke="gambar:rapat"/>.',
        '<Gambar berkas="gambar/kegiatan.jpg" alt="Peserta &lt;duduk&gt; melingkar" judul="Rapat &amp; diskusi" sumber="Dokumentasi" catatan="Hari pertama."/>',
        '<Gambar berkas="gambar/kegiatan.jpg" hias="ya"/>',
        '<KisiFoto kunci="rapat" judul="Rangkaian rapat" lajur="3">\n\n<Foto berkas="gambar/kegiatan.jpg" alt="Depan" judul="Pembukaan"/>\n<Foto berkas="gambar/tegak.png" alt="Samping" judul="Penutupan"/>\n\n</KisiFoto>',
      ].join('\n\n'),
    );
    const [satu] = dokumen;
    expect(satu?.bagian[0]?.html).toMatchInlineSnapshot(
      `"<p>Lihat <a class="rujuk" href="#gambar-berkas-kegiatan">Gambar 1</a> dan <a class="rujuk" href="#gambar-rapat">Gambar 2</a>.</p><figure class="foto" role="group" id="gambar-berkas-kegiatan" aria-labelledby="gambar-berkas-kegiatan-judul"><img src="../gambar/kegiatan.jpg" alt="Peserta &lt;duduk&gt; melingkar" width="1200" height="800" loading="lazy" decoding="async"><figcaption id="gambar-berkas-kegiatan-judul"><span class="nomor">Gambar 1</span> Rapat &amp; diskusi</figcaption><p class="catatan">Catatan: Hari pertama.</p><p class="sumber">Sumber: Dokumentasi</p></figure><p class="foto hias"><img src="../gambar/kegiatan.jpg" alt="" width="1200" height="800" loading="lazy" decoding="async"></p><figure class="kisi-foto" role="group" id="gambar-rapat" aria-labelledby="gambar-rapat-judul"><ul class="lajur-3"><li><img src="../gambar/kegiatan.jpg" alt="Depan" width="1200" height="800" loading="lazy" decoding="async"><p>Pembukaan</p></li><li><img src="../gambar/tegak.png" alt="Samping" width="800" height="1600" loading="lazy" decoding="async"><p>Penutupan</p></li></ul><figcaption id="gambar-rapat-judul"><span class="nomor">Gambar 2</span> Rangkaian rapat</figcaption></figure>"`,
    );
    expect(satu?.daftarGambar.map(({ nomor, judul }) => `${nomor} ${judul}`)).toEqual([
      'Gambar 1 Rapat & diskusi',
      'Gambar 2 Rangkaian rapat',
    ]);
    expect(satu?.gambar?.map(({ nama, mime }) => `${nama} ${mime}`)).toEqual([
      'kegiatan.jpg image/jpeg',
      'tegak.png image/png',
    ]);
  });
});
