import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Place } from '../message.ts';

/** Jalan menuju sebuah nilai di dalam berkas: kunci dan nomor urut. */
export type Jalan = readonly (string | number)[];

/** Mencari tempat sebuah nilai; bila jalannya terputus, tempat simpul terdalam yang ada. */
export type Letak = (jalan: Jalan, bagian?: 'nilai' | 'kunci') => Place;

/** Membuat pencari tempat untuk satu pohon YAML. */
export function buatLetak(file: string, root: Node | null, lines: LineCounter): Letak {
  return (jalan, bagian = 'nilai') => {
    let node: unknown = root;
    let offset = offsetOf(root) ?? 0;
    for (const [index, step] of jalan.entries()) {
      const next = child(node, step);
      if (next === undefined) break;
      const wantsKey = bagian === 'kunci' && index === jalan.length - 1;
      offset = offsetOf(wantsKey ? next.key : (next.value ?? next.key)) ?? offset;
      node = next.value;
    }
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
}

function child(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
