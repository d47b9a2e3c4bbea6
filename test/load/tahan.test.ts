import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { LENGKAP } from '../render/bab.ts';
import { BAB, proyekDasar } from './dasar.ts';

const SEHAT = proyekDasar({
  ...LENGKAP,
  [BAB]: `# Bab

<Nilai fakta="IKU.1.capaian"/>

<Tabel data="sdm"/>

<Tabel isi="skor-rinci"/>

<Grafik isi="capaian"/>

<TandaTanganPK/>
`,
});

/** Tulisan yang sering salah tempat. */
const TULISAN =
  '0 -5 1e9 0.000000000001 null NO true "" [a] {a:1} nihil tidak-berlaku IKU.1 capaian npss npss.status __proto__ constructor minimum stabil <b> {x} 2023'.split(
    ' ',
  );

/** Satu perubahan: hapus baris, gandakan baris, atau ganti nilainya. */
const perubahan = fc.record({
  berkas: fc.constantFrom(...SEHAT.keys()),
  baris: fc.nat(),
  cara: fc.constantFrom('hapus', 'ganda', ...TULISAN),
});

function ubah(isi: string, baris: number, cara: string): string {
  const semua = isi.split('\n');
  const ke = baris % semua.length;
  const lama = semua[ke] ?? '';
  const diganti = lama.replace(/(:\s*|=)[^:=,}\]]+$/, `$1${cara}`);
  const baru = cara === 'hapus' ? [] : cara === 'ganda' ? [lama, lama] : [diganti];
  return [...semua.slice(0, ke), ...baru, ...semua.slice(ke + 1)].join('\n');
}

it('isi yang dirusak sembarang menjadi temuan bertempat dan bersaran, tidak pernah menjatuhkan program', () => {
  expect(rangkaiProyek(SEHAT).messages).toEqual([]);
  fc.assert(
    fc.property(fc.array(perubahan, { minLength: 1, maxLength: 3 }), (semua) => {
      const files = new Map(SEHAT);
      for (const { berkas, baris, cara } of semua)
        files.set(berkas, ubah(files.get(berkas) ?? '', baris, cara));
      const { messages, dokumen } = rangkaiProyek(files);
      for (const message of messages) {
        const { place, hint = '' } = message;
        const banyakBaris = (files.get(place.file) ?? '').split('\n').length;
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.line).toBeLessThanOrEqual(banyakBaris);
        expect(place.column).toBeGreaterThanOrEqual(1);
        expect(hint).not.toBe('');
        expect(formatMessage(message)).not.toMatch(/undefined|\[object|NaN|Infinity/);
      }
      if (messages.some(({ severity }) => severity === 'galat')) expect(dokumen).toEqual([]);
      else expect(dokumen[0]?.bagian[0]?.html).not.toMatch(/undefined|\[object|NaN|Infinity/);
    }),
    { numRuns: 300, seed: 2023 },
  );
});
