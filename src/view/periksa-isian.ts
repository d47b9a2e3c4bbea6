import { tempat } from '../load/simpul.ts';
import type { Message } from '../message.ts';
import { keparahanKurang } from '../model/keparahan.ts';
import { pertanyaan } from './isian.ts';
import { atributKomponen, type Kerangka, telusur } from './kerangka.ts';
import type { Konteks } from './konteks.ts';

/** Setiap `<Isian/>` yang masih ada: peringatan di rancangan, galat di dokumen final. */
export function periksaIsian(konteks: Konteks, { bagian }: Kerangka): readonly Message[] {
  const severity = keparahanKurang(konteks.dokumen);
  return bagian.flatMap(({ prosa: { path, root } }) => {
    const messages: Message[] = [];
    telusur(root, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Isian') return;
      const text = `belum diisi: ${pertanyaan(konteks, atributKomponen(node))}`;
      const hint = 'ganti <Isian …/> ini dengan uraian';
      messages.push({ rule: 'isian-kosong', severity, place: tempat(path, node), text, hint });
    });
    return messages;
  });
}
