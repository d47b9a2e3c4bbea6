import { toString } from 'mdast-util-to-string';
import { bakukan } from '../format/baku.ts';
import { tempat } from '../load/simpul.ts';
import type { Message, Severity } from '../message.ts';
import { keparahanKurang } from '../model/keparahan.ts';
import type { BagianDokumen } from '../model/laporan.ts';
import { atributKomponen, type Kerangka } from './kerangka.ts';
import { type Atribut, cobaSusun, type Konteks } from './konteks.ts';
import { susunTabel } from './tabel/daftar.ts';

/** Susunan resmi: subbab wajib ada menurut urutannya, dan tabel wajib ada. Galat bila final, peringatan bila rancangan. */
export function periksaSusunan(konteks: Konteks, kerangka: Kerangka): readonly Message[] {
  const { dokumen } = konteks;
  const severity = keparahanKurang(dokumen);
  const bagian = [...dokumen.depan, ...dokumen.bab, ...dokumen.lampiran];
  return [
    ...bagian.flatMap((satu) => [...periksaSubbab(satu, severity), ...tabelTempelan(satu)]),
    ...periksaTabel(konteks, kerangka, severity),
  ];
}

/** Subbab (##) yang tertulis dicocokkan dengan yang resmi; yang hilang dan yang terlalu awal disebut sendiri-sendiri. */
function periksaSubbab({ subbab, prosa, bawaan }: BagianDokumen, severity: Severity): Message[] {
  if (bawaan) return [];
  const tertulis = prosa.root.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [{ judul: bakukan(toString(node)), node }] : [],
  );
  const messages: Message[] = [];
  let terakhir = -1;
  for (const { judul, wajib } of subbab) {
    const di = tertulis.findIndex((satu) => satu.judul === bakukan(judul));
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

/** Tabel Markdown tidak bernomor, tidak dapat dirujuk, dan angkanya tidak diperiksa. */
function tabelTempelan({ prosa, bawaan }: BagianDokumen): Message[] {
  if (bawaan) return [];
  return prosa.root.children.flatMap((node): Message[] =>
    node.type === 'table'
      ? [
          {
            rule: 'tabel-tanpa-nomor',
            severity: 'catatan',
            place: tempat(prosa.path, node),
            text: 'tabel ini tidak bernomor, tidak dapat dirujuk, dan angkanya tidak diperiksa',
            hint: 'tulis di fakta.yaml dan panggil <Tabel data="…"/>',
          },
        ]
      : [],
  );
}

/** Tabel wajib harus dipakai, dan harus punya baris. */
function periksaTabel(konteks: Konteks, { bernomor }: Kerangka, severity: Severity): Message[] {
  const { profil, isi } = konteks.dokumen;
  const dipakai = [...bernomor.keys()].map(atributKomponen);
  return profil.tabel_wajib.flatMap((nama): Message[] => {
    const tabel = dipakai.filter((atribut) => atribut['isi'] === nama);
    if (tabel.some((atribut) => berbaris(konteks, atribut))) return [];
    const keadaan = tabel.length === 0 ? 'belum dipakai' : 'belum punya baris';
    const hint =
      tabel.length === 0
        ? `tulis <Tabel isi="${nama}" /> di bab yang sesuai`
        : 'lengkapi data yang ditampilkannya';
    const text = `tabel "${nama}" diwajibkan profil tetapi ${keadaan}`;
    return [{ rule: 'tabel-wajib', severity, place: isi.dokumen.letak(['profil']), text, hint }];
  });
}

/** Tabel yang salah atribut atau kurang data sudah dilaporkan periksaProsa. */
function berbaris(konteks: Konteks, atribut: Atribut): boolean {
  const tabel = cobaSusun(() => susunTabel(konteks, atribut));
  return !('badan' in tabel) || tabel.badan.length > 0;
}
