import { expect, it } from 'vitest';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { proyekDasar } from './dasar.ts';
it('x', () => {
  const p = rangkaiProyek(proyekDasar());
  console.log(p.messages.map(formatMessage).join('\n'), p.dokumen[0]?.bagian);
  expect(p.hasil('unit-a','2023').fakta.get('npss')).toBe(1);
});
