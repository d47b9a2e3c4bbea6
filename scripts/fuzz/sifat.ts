import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { formatTeks } from '../../src/cli/format/teks.ts';
import { bacaMdx } from '../../src/load/mdx.ts';
import { saran } from '../../src/load/saran.ts';
import { validasi } from '../../src/load/validate.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import type { Message } from '../../src/message.ts';
import { bacaAngka } from '../../src/schema/angka.ts';
import { MACAM_BERKAS } from '../../src/schema/berkas.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from '../../test/load/dasar.ts';

/** Potongan yang bermakna bagi pengurai, agar masukan acak sampai ke dalam. */
const YAML =
  'a: | > - ? & * ! % @ ` " \' # [ ] { } , : --- ... \n   \t <<: &a *a !!str null ~ true 84 1.5 kode: IKU.1 realisasi: indikator: nilai: { na: x } 2023'.split(
    ' ',
  );
const MDX =
  '# ## <Nilai /> <Nilai fakta="npss"/> <Tabel isi="capaian"/> <Kutipan> </Kutipan> <Daftar gaya="a."> </Daftar> <b> </b> <br> <> </> {x} { } import export " \' = \\ * _ ` ``` | - > 1. [a](b) ![a](b) <!-- --> <3 <a@b.c> &lt; ~~ \n \n\n \t a'.split(
    ' ',
  );

const rangkaian = (potongan: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...potongan) },
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      {
        maxLength: 60,
      },
    )
    .chain((bagian) => fc.constantFrom('', ' ', '\n', '\n\n').map((sela) => bagian.join(sela)));

/** Setiap temuan bertempat di dalam berkasnya, bersaran, dan dapat dicetak. */
function temuanSah(messages: readonly Message[], files: ReadonlyMap<string, string>): void {
  for (const { place, hint = '', text, rule } of messages) {
    const baris = (files.get(place.file) ?? '').split('\n');
    assert.ok(
      place.line >= 1 && place.line <= baris.length,
      `baris ${place.line} dari ${baris.length}: ${text}`,
    );
    const panjang = baris[place.line - 1]?.length ?? 0;
    assert.ok(
      place.column >= 1 && place.column <= panjang + 1,
      `kolom ${place.column} dari ${panjang}: ${text}`,
    );
    assert.ok(hint !== '' && text !== '' && rule !== '');
    const [bocor] = /undefined|\[object|NaN/.exec(`${text} ${hint}`) ?? [];
    // Tulisan yang sama di masukannya hanya dikutip.
    assert.ok(bocor === undefined || [...files.values()].some((isi) => isi.includes(bocor)), text);
  }
  assert.doesNotMatch(
    formatTeks(messages, files),
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
  );
}

const perubahan = fc.record({
  path: fc.constantFrom(...proyekDasar().keys()),
  di: fc.nat(),
  panjang: fc.nat({ max: 12 }),
  ganti: fc.oneof(fc.constantFrom(...YAML, ...MDX), fc.string({ maxLength: 8 })),
});

/** Sifat yang harus berlaku bagi masukan apa pun. */
export const SIFAT: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  yaml: fc.property(rangkaian(YAML), fc.constantFrom(...MACAM_BERKAS), (text, { skema }) => {
    const { value, letak, messages } = bacaYaml('f', text);
    const semua = messages.length > 0 ? messages : validasi(skema, value, letak).messages;
    temuanSah(semua, new Map([['f', text]]));
    assert.equal(
      new Set(semua.map(({ place, text: isi }) => `${place.line}:${place.column} ${isi}`)).size,
      semua.length,
    );
  }),
  mdx: fc.property(rangkaian(MDX), (text) => {
    const { prosa, messages } = bacaMdx('f', text);
    assert.equal(prosa === undefined, messages.length > 0);
    temuanSah(messages, new Map([['f', text]]));
  }),
  angka: fc.property(
    fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), maxLength: 12 }),
    (bulat, desimal) => {
      const teks = desimal === '' ? String(bulat) : `${bulat}.${desimal}`;
      const dibaca = bacaAngka(teks);
      const ganda = /^-?[1-9]\d{0,2}\.\d{3}$/.test(teks);
      assert.equal(dibaca === undefined, ganda, teks);
      const skala = 10n ** BigInt(desimal.length);
      const tepat = (bulat < 0n ? -1n : 1n) * (abs(bulat) * skala + BigInt(desimal === '' ? '0' : desimal));
      if (dibaca !== undefined) assert.ok(dibaca.nilai.equals(new Fraction(tepat, skala)), teks);
    },
  ),
  'tulisan angka': fc.property(
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-_ eE+%Rp()x')), maxLength: 24 }),
    (teks) => {
      const dibaca = bacaAngka(teks);
      if (dibaca !== undefined) assert.match(teks, /^-?(0|[1-9]\d*)(\.\d+)?$/);
      const [, disarankan] = /^tulis (\S+) \(/.exec(saran('harus angka', teks)) ?? [];
      if (disarankan !== undefined)
        assert.ok(bacaAngka(disarankan) !== undefined, `${teks} -> ${disarankan}`);
    },
  ),
  proyek: fc.property(fc.array(perubahan, { minLength: 1, maxLength: 4 }), (semua) => {
    const files = new Map(proyekDasar());
    for (const { path, di, panjang, ganti } of semua) {
      const isi = files.get(path) ?? '';
      const awal = di % (isi.length + 1);
      files.set(path, isi.slice(0, awal) + ganti + isi.slice(awal + panjang));
    }
    temuanSah(rangkaiProyek(files).messages, files);
  }),
  'bab dalam proyek': fc.property(rangkaian(MDX), (text) => {
    const files = new Map([
      ...proyekDasar(),
      [BAB, `# Bab\n\n${text}`],
      [`${UNIT}/fakta.yaml`, 'tabel: []\n'],
    ]);
    temuanSah(rangkaiProyek(files).messages, files);
  }),
};

function abs(nilai: bigint): bigint {
  return nilai < 0n ? -nilai : nilai;
}
