import { toString } from 'mdast-util-to-string';
import { tempat } from '../load/simpul.ts';
import type { Message, Severity } from '../message.ts';
import type { BagianDokumen } from '../model/laporan.ts';
import { atributKomponen, type Kerangka } from './kerangka.ts';
import type { Konteks } from './konteks.ts';

/** Susunan resmi: subbab wajib ada menurut urutannya, dan tabel wajib ada. Galat bila final, peringatan bila rancangan. */
export function periksaSusunan({ dokumen }: Konteks, kerangka: Kerangka): readonly Message[] {
  const severity: Severity = dokumen.isi.dokumen.data.status === 'final' ? 'galat' : 'peringatan';
  const bagian = [...dokumen.depan, ...dokumen.bab, ...dokumen.lampiran];
  return [
    ...bagian.flatMap((satu) => periksaSubbab(satu, severity)),
    ...periksaTabel(dokumen, kerangka, severity),
  ];
}

/** Subbab (##) yang tertulis dicocokkan dengan yang resmi; yang hilang dan yang terlalu awal disebut sendiri-sendiri. */
function periksaSubbab({ subbab, prosa, bawaan }: BagianDokumen, severity: Severity): Message[] {
  if (bawaan) return [];
  const tertulis = prosa.root.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [{ judul: baku(toString(node)), node }] : [],
  );
  const messages: Message[] = [];
  let terakhir = -1;
  for (const { judul, wajib } of subbab) {
    const di = tertulis.findIndex((satu) => satu.judul === baku(judul));
    const node = tertulis[di]?.node;
    if (node === undefined) {
      if (wajib)
        messages.push({
          rule: 'subbab-wajib',
          severity,
          place: { file: prosa.path, line: 1, column: 1 },
          text: `subbab "${judul}" belum ada`,
          hint: `tulis "## ${judul}" di bab ini`,
        });
      continue;
    }
    if (di < terakhir)
      messages.push({
        rule: 'subbab-urutan',
        severity,
        place: tempat(prosa.path, node),
        text: `subbab "${judul}" mendahului urutan resminya`,
        hint: `urutannya: ${subbab.map((satu) => satu.judul).join('; ')}`,
      });
    terakhir = Math.max(terakhir, di);
  }
  return messages;
}

function baku(judul: string): string {
  return judul.toLocaleLowerCase('id').replace(/[-–—]/g, '-').replace(/\s+/g, ' ').trim();
}

function periksaTabel(
  { profil, isi }: Konteks['dokumen'],
  { bernomor }: Kerangka,
  severity: Severity,
): Message[] {
  const ada = new Set([...bernomor.keys()].map((node) => atributKomponen(node)['isi']));
  return profil.tabel_wajib
    .filter((nama) => !ada.has(nama))
    .map((nama) => ({
      rule: 'tabel-wajib',
      severity,
      place: isi.dokumen.letak(['profil']),
      text: `tabel "${nama}" diwajibkan profil tetapi belum dipakai`,
      hint: `tulis <Tabel isi="${nama}" /> di bab yang sesuai`,
    }));
}
