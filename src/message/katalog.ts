import type { AturanPesan, BidangAturan } from './aturan.ts';
import { bab } from './aturan/bab.ts';
import { data } from './aturan/data.ts';
import { dokumen } from './aturan/dokumen.ts';
import { rujukan } from './aturan/rujukan.ts';
import { gambar } from './aturan/gambar.ts';
import { rujukanBab } from './aturan/rujukan-bab.ts';
import { rujukanData } from './aturan/rujukan-data.ts';
import { silsilah } from './aturan/silsilah.ts';
import { skema } from './aturan/skema.ts';
import { yaml } from './aturan/yaml.ts';

/** Semua aturan menurut bidangnya. Aturan baru: tambahkan satu butir di salah satu berkas `aturan/`. */
export const BIDANG: readonly BidangAturan[] = [
  yaml,
  skema,
  rujukan,
  rujukanData,
  data,
  bab,
  rujukanBab,
  gambar,
  dokumen,
  silsilah,
];

/** Setiap aturan yang dapat muncul dalam temuan, menurut pengenalnya. */
export const KATALOG: Readonly<Record<string, AturanPesan | undefined>> = Object.fromEntries(
  BIDANG.flatMap(({ aturan }) => Object.entries(aturan)),
);
