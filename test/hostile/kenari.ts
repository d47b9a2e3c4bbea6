/**
 * Menaruh kenari (tulisan yang akan ketahuan bila dijalankan) di setiap tempat teks dalam setiap berkas proyek dasar,
 * satu per satu, lalu menulis yang terjadi sebagai JSON. Dijalankan `kenari.test.ts`.
 */
import { isScalar, parseDocument, visit } from 'yaml';
import { formatGithub } from '../../src/cli/format/github.ts';
import { formatSarif } from '../../src/cli/format/sarif.ts';
import { formatTeks } from '../../src/cli/format/teks.ts';
import { hasError, sortMessages } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar } from '../load/dasar.ts';
import { yangAsing } from '../render/periksa-html.ts';

const bunyi = 'globalThis.kenari=(globalThis.kenari??0)+1';
const KENARI = [
  `</td></p><script>${bunyi}</script><img src=x onerror="${bunyi}">" onload='${bunyi}' x="`,
  `\${${bunyi}} {${bunyi}} {{constructor.constructor("${bunyi}")()}} #{${bunyi}} <%= ${bunyi} %> \`${bunyi}\``,
  `=HYPERLINK("http://x/?"&A1) __proto__ \u202e07,1\u2066 \u001b[2J\u0007\r\n::error::${bunyi}\u2028 javascript:${bunyi}`,
];
/** Ganti baris (juga CR) di HTML hanya spasi; yang lain tidak boleh ada. */
const TERSEMBUNYI =
  /[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Bab yang mencetak setiap teks data proyek dasar. */
const SEHAT = proyekDasar({
  [BAB]: `# Pendahuluan

Capaian layanan mencapai <Nilai fakta="IKU.1.capaian" bentuk="lengkap"/> menurut <Peraturan id="uu-5-2014"/>.

<Tabel isi="capaian" indikator="IKU.1" judul="Capaian" catatan="Catatan" sumber="Sumber"/>

<Tabel isi="skor-rinci"/>

<Bagan unit="unit-a"/>

<Regulasi id="uu-5-2014"/>

<Kutipan sumber="Asal">

Isi kutipan.

</Kutipan>

<TandaTangan/>
`,
});

/** Semua isi sebuah berkas dengan satu tempat teksnya diganti kenari. */
function* berkenari(path: string, isi: string, kenari: string): Generator<{ tempat: string; isi: string }> {
  if (path.endsWith('.mdx')) {
    for (const cocok of isi.matchAll(/"[^"\n]*"|[A-Za-z]+/g)) {
      const [lama] = cocok;
      const ganti = lama.startsWith('"') ? `'${kenari.replace(/['\r\n]/g, ' ')}'` : kenari;
      const baru = isi.slice(0, cocok.index) + ganti + isi.slice(cocok.index + lama.length);
      yield { tempat: `${path}@${cocok.index}`, isi: baru };
    }
    return;
  }
  const tempat: (readonly [number, number])[] = [];
  visit(parseDocument(isi), {
    Scalar(_key, node) {
      if (isScalar(node) && node.range) tempat.push([node.range[0], node.range[1]]);
    },
  });
  for (const [awal, akhir] of tempat)
    yield { tempat: `${path}@${awal}`, isi: isi.slice(0, awal) + JSON.stringify(kenari) + isi.slice(akhir) };
}

const hasil = { tempat: 0, ditolak: 0, terbit: 0, tercetak: 0, salah: [] as string[] };

function periksa(path: string, tempat: string, isi: string): void {
  hasil.tempat += 1;
  const files = new Map([...SEHAT, [path, isi]]);
  const { messages, dokumen } = rangkaiProyek(files);
  const catat = (apa: string): void => void hasil.salah.push(`${tempat}: ${apa}`);
  if (hasError(messages)) hasil.ditolak += 1;
  else hasil.terbit += 1;
  const html = dokumen.flatMap(({ bagian }) => bagian.map((satu) => satu.html)).join('');
  for (const asing of yangAsing(html)) catat(asing);
  if (TERSEMBUNYI.test(html)) catat('karakter tersembunyi di HTML');
  if (html.includes('&lt;script&gt;') || html.includes('constructor.constructor')) hasil.tercetak += 1;
  const urut = sortMessages(messages);
  if (/\r/.test(formatTeks(urut, files)) || TERSEMBUNYI.test(formatTeks(urut, files)))
    catat('karakter kendali di terminal');
  if (
    TERSEMBUNYI.test(formatGithub(urut)) ||
    formatGithub(urut).split('\n').length > Math.max(1, urut.length)
  )
    catat('perintah GitHub tambahan');
  JSON.parse(formatSarif(urut, '0.0.0'));
  if ('kenari' in globalThis) catat('kenari berbunyi');
}

for (const [path, isi] of SEHAT)
  for (const kenari of KENARI)
    for (const satu of berkenari(path, isi, kenari)) periksa(path, satu.tempat, satu.isi);

let dapatDijalankan = true;
try {
  Reflect.construct(Function, ['return 1']);
} catch {
  dapatDijalankan = false;
}
process.stdout.write(JSON.stringify({ ...hasil, dapatDijalankan }));
