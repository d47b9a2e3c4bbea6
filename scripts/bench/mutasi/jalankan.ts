import { auditTeks } from '../../../src/audit/audit.ts';
import { tulisDokumen } from '../../../src/audit/laporan/tulisan.ts';
import type { Files } from '../../../src/load/load.ts';
import type { Message } from '../../../src/message.ts';
import { auditProyek } from '../../../src/site/audit.ts';
import { type Proyek, rangkaiProyek } from '../../../src/site/rangkai.ts';
import { undi } from './acak.ts';
import { operatorData } from './operator-data.ts';
import { operatorProsa } from './operator-prosa.ts';
import { operatorTulisan } from './operator-tulisan.ts';
import type { Ladang, Mutan } from './tipe.ts';

/** Nasib satu mutan. */
export interface Nasib {
  readonly mutan: Mutan;
  readonly ketemu: boolean;
  /** Aturan yang menemukannya, atau aturan yang kena di tempat lain. */
  readonly aturan: readonly string[];
}

interface Tempat {
  readonly aturan: string;
  readonly kunci: string;
  readonly di: readonly { readonly berkas: string; readonly baris: number }[];
}

/** Semua operator atas isi proyek dan atas tulisan dokumennya. Kait: ladang DOCX dan PDF ditambahkan pemanggilnya. */
export function susunLadang(isi: Files, proyek: Proyek): readonly Ladang[] {
  const folder = proyek.dokumen.map(({ kunci }) => kunci);
  const bab = folder.flatMap((kunci) =>
    [...isi]
      .filter(([berkas]) => berkas.startsWith(`content/unit/${kunci}/`) && berkas.endsWith('.mdx'))
      .map(([berkas, teks]) => ({ berkas, isi: teks, dokumen: kunci })),
  );
  const periode = new Set(folder.map((kunci) => kunci.split('/').slice(0, 2).join('/')));
  const bawahan = new Set(
    [...periode].flatMap(
      (kunci) => proyek.laporan?.periode.get(kunci)?.bawahan.map((satu) => satu.kunci) ?? [],
    ),
  );
  const data = [...isi]
    .filter(([berkas]) =>
      [...periode, ...bawahan].some((kunci) =>
        new RegExp(`^content/unit/${kunci}/[^/]+\\.yaml$`).test(berkas),
      ),
    )
    .map(([berkas, teks]) => ({ berkas, baris: teks.split('\n') }));
  const naskah = proyek.dokumen.map((satu) => ({ nama: satu.kunci, teks: tulisDokumen(satu).teks }));
  return [...operatorProsa(bab, proyek), ...operatorData(data), ...operatorTulisan(naskah)];
}

/** Menilai mutan-mutan yang diundi benih dari semua ladang. */
export function nilaiMutan(
  isi: Files,
  ladang: readonly Ladang[],
  banyak: number,
  benih: number,
  lapor: (nasib: Nasib) => void = () => undefined,
): readonly Nasib[] {
  const dasar = new Map<string, ReadonlySet<string>>();
  const jenis = new Map(ladang.map((satu) => [satu.operator, satu.jenis]));
  return undi(
    ladang.map(({ mutan }) => mutan),
    banyak,
    benih,
  ).map((buat) => {
    const mutan = buat();
    const nasib =
      jenis.get(mutan.operator) === 'tulisan' ? nilaiTulisan(mutan, dasar) : nilaiIsi(isi, mutan, dasar);
    lapor(nasib);
    return nasib;
  });
}

function nilaiIsi(isi: Files, mutan: Mutan, dasar: Map<string, ReadonlySet<string>>): Nasib {
  const unit = keluarga(isi, mutan.berkas);
  const kunci = unit.join(' ');
  const sebagian = batasi(isi, unit);
  const semula = dasar.get(kunci) ?? new Set(temuanIsi(sebagian).map((satu) => satu.kunci));
  dasar.set(kunci, semula);
  const diubah: Files = Object.assign(
    new Map(sebagian),
    sebagian.gambar === undefined ? {} : { gambar: sebagian.gambar },
  );
  if (mutan.isi === undefined) (diubah as Map<string, string>).delete(mutan.berkas);
  else (diubah as Map<string, string>).set(mutan.berkas, mutan.isi);
  return cocokkan(
    mutan,
    temuanIsi(diubah).filter((satu) => !semula.has(satu.kunci)),
  );
}

function nilaiTulisan(mutan: Mutan, dasar: Map<string, ReadonlySet<string>>): Nasib {
  const kunci = `tulisan:${mutan.berkas}`;
  const temuan = (teks: string): readonly Tempat[] =>
    auditTeks(teks).map((satu) => ({
      aturan: satu.aturan,
      kunci: `${satu.aturan}|${satu.baris}|${satu.tercetak}|${satu.seharusnya}`,
      di: [satu.baris, ...(satu.lain ?? [])].map((baris) => ({ berkas: mutan.berkas, baris })),
    }));
  const baris = (mutan.isi ?? '').split('\n');
  const asli = [...baris.slice(0, mutan.baris - 1), mutan.sebelum, ...baris.slice(mutan.baris)].join('\n');
  const semula = dasar.get(kunci) ?? new Set(temuan(asli).map((satu) => satu.kunci));
  dasar.set(kunci, semula);
  return cocokkan(
    mutan,
    temuan(mutan.isi ?? '').filter((satu) => !semula.has(satu.kunci)),
  );
}

function cocokkan(mutan: Mutan, temuan: readonly Tempat[]): Nasib {
  const sah = temuan.filter(({ di }) =>
    di.some(
      ({ berkas, baris }) =>
        (berkas === mutan.berkas && baris === mutan.baris) ||
        mutan.pasangan.some(
          (satu) => satu.berkas === berkas && (satu.baris === undefined || satu.baris === baris),
        ),
    ),
  );
  const pakai = sah.length > 0 ? sah : temuan;
  return { mutan, ketemu: sah.length > 0, aturan: [...new Set(pakai.map(({ aturan }) => aturan))] };
}

function temuanIsi(isi: Files): readonly Tempat[] {
  const proyek = rangkaiProyek(isi);
  const pesan = proyek.messages.map((satu): Tempat => ({
    aturan: satu.rule,
    kunci: kunciPesan(satu),
    di: [tempat(satu.place)],
  }));
  const audit = [...auditProyek(proyek).values()].flatMap(({ temuan }) =>
    temuan
      .filter(({ status }) => status === 'terbuka')
      .map(({ aturan, pesan: teks, place, lain }): Tempat => ({
        aturan,
        kunci: `${aturan}|${place.file}|${teks}`,
        di: [place, ...lain].map(tempat),
      })),
  );
  return [...pesan, ...audit];
}

function kunciPesan({ rule, place, text }: Message): string {
  return `${rule}|${place.file}|${text}`;
}

function tempat({ file, line }: Message['place']): { berkas: string; baris: number } {
  return { berkas: file, baris: line };
}

/** Unit pemilik berkas, atasannya, dan unit-unit di bawahnya: cukup untuk merangkai dokumen yang terdampak. */
function keluarga(isi: Files, berkas: string): readonly string[] {
  const unit = /^content\/unit\/([^/]+)/.exec(berkas)?.[1] ?? '';
  const induk = new Map(
    [
      ...(isi.get('content/instansi.yaml') ?? '').matchAll(
        /- id: ([a-z0-9-]+)\n(?: {4}(?!induk).*\n)*? {4}induk: ([a-z0-9-]+)/g,
      ),
    ].map(([, a = '', b = '']) => [a, b]),
  );
  const berdokumen = (id: string): boolean =>
    [...isi.keys()].some((satu) => satu.startsWith(`content/unit/${id}/`) && satu.endsWith('/dokumen.yaml'));
  const atas = induk.get(unit);
  const pangkal = !berdokumen(unit) && atas !== undefined ? atas : unit;
  return [pangkal, ...[...induk].filter(([, b]) => b === pangkal).map(([a]) => a)];
}

function batasi(isi: Files, unit: readonly string[]): Files {
  const pakai = [...isi].filter(([berkas]) => {
    const milik = /^content\/unit\/([^/]+)/.exec(berkas)?.[1];
    return milik === undefined || unit.includes(milik);
  });
  return Object.assign(new Map(pakai), isi.gambar === undefined ? {} : { gambar: isi.gambar });
}
