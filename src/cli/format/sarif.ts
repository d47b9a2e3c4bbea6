import type { Message } from '../../message.ts';
import { ATURAN_LAPORAN } from '../../audit/laporan/laporan.ts';
import { KATALOG } from '../../message/katalog.ts';
import { rangkaSarif, TINGKAT } from './rangka-sarif.ts';

/** Catatan SARIF 2.1.0, dengan arti dan perbaikan setiap aturan dari katalog pesan. */
export function formatSarif(messages: readonly Message[], versi: string): string {
  const id = [...new Set(messages.map(({ rule }) => rule))].sort();
  return rangkaSarif(
    versi,
    id.map(aturan),
    messages.map((satu) => temuan(satu, id)),
    { originalUriBaseIds: { AKAR: { description: { text: 'Akar proyek Lapkin.' } } } },
  );
}

function aturan(id: string): object {
  const satu = KATALOG[id];
  if (satu === undefined) {
    const audit = ATURAN_LAPORAN.find((lain) => lain.id === id);
    return audit === undefined ? { id } : { id, shortDescription: { text: audit.pernyataan } };
  }
  const { arti, perbaiki, berat, contoh } = satu;
  const markdown = `${perbaiki}\n\nContoh:\n\n\`\`\`\n${contoh.salah}\n\`\`\`\n\n${contoh.pesan}`;
  return {
    id,
    shortDescription: { text: arti },
    fullDescription: { text: `${arti} ${perbaiki}` },
    help: { text: `${perbaiki} Contoh: ${contoh.salah} → ${contoh.pesan}`, markdown },
    defaultConfiguration: { level: TINGKAT[berat] },
  };
}

function temuan({ rule, severity, place, text, hint }: Message, id: readonly string[]): object {
  return {
    ruleId: rule,
    ruleIndex: id.indexOf(rule),
    level: TINGKAT[severity],
    message: { text: bersih(hint === undefined ? text : `${text}; ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: place.file.split('/').map(encodeURIComponent).join('/'),
            uriBaseId: 'AKAR',
          },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  };
}

/** Karakter kendali dan pengatur arah tidak sampai ke penampil SARIF. */
function bersih(teks: string): string {
  return teks.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd').toWellFormed();
}
