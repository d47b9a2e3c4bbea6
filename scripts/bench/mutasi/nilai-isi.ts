import type { Files } from '../../../src/load/load.ts';
import type { Message } from '../../../src/message.ts';
import { auditProyek } from '../../../src/site/audit.ts';
import { rangkaiProyek } from '../../../src/site/rangkai.ts';
import type { MutanIsi, Nasib } from './tipe.ts';

interface Tempat {
  readonly aturan: string;
  readonly kunci: string;
  readonly di: readonly { readonly berkas: string; readonly baris: number }[];
}

/** Penilai mutan data dan prosa: proyek dirangkai ulang untuk unit yang terdampak, lalu diperiksa dan diaudit. */
export function penilaiIsi(isi: Files): (mutan: MutanIsi) => Nasib {
  const dasar = new Map<string, ReadonlySet<string>>();
  return (mutan) => {
    const unit = keluarga(isi, mutan.berkas);
    const kunci = unit.join(' ');
    const sebagian = batasi(isi, unit);
    const semula = dasar.get(kunci) ?? new Set(temuanIsi(sebagian).map((satu) => satu.kunci));
    dasar.set(kunci, semula);
    const diubah = new Map(sebagian);
    if (mutan.isi === undefined) diubah.delete(mutan.berkas);
    else diubah.set(mutan.berkas, mutan.isi);
    return cocokkan(
      mutan,
      temuanIsi(bergambar(diubah, sebagian)).filter((satu) => !semula.has(satu.kunci)),
    );
  };
}

function cocokkan(mutan: MutanIsi, temuan: readonly Tempat[]): Nasib {
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
  return bergambar(new Map(pakai), isi);
}

function bergambar(isi: Map<string, string>, { gambar }: Files): Files {
  return Object.assign(isi, gambar === undefined ? {} : { gambar });
}
