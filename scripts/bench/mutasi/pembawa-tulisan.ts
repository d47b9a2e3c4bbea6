import { auditTeks } from '../../../src/audit/audit.ts';
import type { Temuan } from '../../../src/audit/temuan.ts';
import { cocokkan, tanam } from './nilai-tulisan.ts';
import type { Naskah } from './operator-tulisan.ts';
import type { Pembawa } from './tipe.ts';

/** Ubahan dibaca langsung sebagai teks. */
export function pembawaTulisan(naskah: readonly Naskah[]): Pembawa {
  const baris = new Map(naskah.map(({ nama, tulisan }) => [nama, tulisan.teks.split('\n')]));
  const dasar = new Map<string, ReadonlySet<string>>();
  return {
    catatan: () => [],
    nilai: (mutan, lapor) =>
      Promise.resolve(
        mutan.map((satu) => {
          const asli = baris.get(satu.berkas) ?? [];
          const semula = dasar.get(satu.berkas) ?? new Set(auditTeks(asli.join('\n')).map(kunci));
          dasar.set(satu.berkas, semula);
          const temuan = auditTeks(tanam(asli, satu).join('\n')).filter((itu) => !semula.has(kunci(itu)));
          const nasib = cocokkan(
            satu,
            temuan.map(({ aturan, baris: di, lain = [] }) => ({ aturan, baris: [di, ...lain] })),
          );
          lapor(nasib);
          return nasib;
        }),
      ),
  };
}

function kunci({ aturan, baris, tercetak, seharusnya }: Temuan): string {
  return `${aturan}|${baris}|${tercetak}|${seharusnya}`;
}
