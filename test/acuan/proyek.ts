import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bacaProyek } from '../../src/load/files.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { formatMessage } from '../../src/message.ts';
import { tercetak, type Tercetak } from '../../src/schema/tercetak.ts';
import { muatProyek } from '../../src/site/proyek.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import type { DokumenView } from '../../src/view/bentuk.ts';
import type { Laporan } from '../../src/model/laporan.ts';
import type { CariFakta } from './banding.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const TERCETAK = 'content/unit/deputi-pmk/2023/lkj/tercetak.yaml';

/** Fakta Deputi Bidang PMK 2023 dari isi proyek ini. Hanya berkas ini yang menyentuh API proyek. */
export async function muatFakta(): Promise<CariFakta> {
  const proyek = await muatProyek(AKAR);
  const { fakta } = proyek.hasil('deputi-pmk', '2023');
  return (kunci) => fakta.get(kunci)?.nilai;
}

/** Catatan angka tercetak yang berbeda. */
export async function muatTercetak(): Promise<Tercetak['angka']> {
  return bacaTercetak(TERCETAK, await readFile(`${AKAR}${TERCETAK}`, 'utf8')).angka;
}

/** Sebuah dokumen jadi, fakta periodenya, dan catatan tercetaknya. */
export interface Terbitan {
  readonly dokumen: DokumenView;
  /** Fakta menurut kunci; `2024/IKU.4.capaian` milik unit yang sama, `kanreg-10/2025/…` milik unit lain. */
  readonly cari: CariFakta;
  readonly tercetak: Tercetak;
  /** Graf proyek yang dibaca, misalnya untuk nama unit. */
  readonly laporan: Laporan;
}

/**
 * Merender satu dokumen (`puspenkom-asn/2025/renja`) dari isi proyek ini. Hanya unitnya dan `unitLain` yang dibaca,
 * sehingga isi unit lain yang sedang disusun tidak menghalangi; galat pada yang dibaca dilempar.
 */
export async function muatTerbitan(kunci: string, unitLain: readonly string[] = []): Promise<Terbitan> {
  const [unit = '', periode = ''] = kunci.split('/');
  const dibaca = [unit, ...unitLain].map((satu) => `content/unit/${satu}/`);
  const files = await bacaProyek(AKAR);
  const milik = [...files].filter(
    ([path]) => !path.startsWith('content/unit/') || dibaca.some((folder) => path.startsWith(folder)),
  );
  const { dokumen, semuaHasil, messages, laporan } = rangkaiProyek(new Map(milik));
  const satu = dokumen.find((view) => view.kunci === kunci);
  const path = `content/unit/${kunci}/tercetak.yaml`;
  if (satu === undefined || laporan === undefined) {
    const galat = messages.filter(({ severity }) => severity === 'galat').map(formatMessage);
    throw new Error([`${kunci} tidak terender`, ...galat].join('\n'));
  }
  return {
    dokumen: satu,
    laporan,
    tercetak: bacaTercetak(path, files.get(path) ?? 'edisi: tidak ada\nsumber: tidak ada\nangka: []\n'),
    cari(fakta) {
      const batas = fakta.lastIndexOf('/');
      const awalan = batas < 0 ? periode : fakta.slice(0, batas);
      const milikPeriode = semuaHasil.get(awalan.includes('/') ? awalan : `${unit}/${awalan}`);
      return milikPeriode?.fakta.get(fakta.slice(batas + 1))?.nilai;
    },
  };
}

function bacaTercetak(path: string, isi: string): Tercetak {
  const { value, messages } = bacaYaml(path, isi);
  if (messages.length > 0) throw new Error(messages.map(({ text }) => text).join('\n'));
  return tercetak.parse(value);
}
