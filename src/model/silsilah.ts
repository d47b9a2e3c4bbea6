import type { Message, Place, Severity } from '../message.ts';
import { suggest } from '../nearest.ts';
import type { Indikator } from '../schema/rencana.ts';
import type { IndikatorModel, PeriodeModel } from './laporan.ts';

/** Nasib sebuah indikator dari tahun lalu ke tahun ini. */
export type Hubungan = 'tetap' | 'digabung' | 'dipecah' | 'diubah' | 'baru' | 'berakhir';

/** Satu garis silsilah: indikator lama, hubungannya, dan indikator baru; salah satu sisi boleh tidak ada. */
export interface BarisSilsilah {
  readonly lama: readonly IndikatorModel[];
  readonly hubungan: Hubungan;
  readonly baru: IndikatorModel | undefined;
  readonly alasan: string | undefined;
  readonly asal: string | undefined;
}

const HUBUNGAN: Readonly<Record<NonNullable<Indikator['silsilah']>['jenis'], Hubungan>> = {
  sama: 'tetap',
  gabungan: 'digabung',
  pecahan: 'dipecah',
  ubah: 'diubah',
  baru: 'baru',
};

/** Kode indikator bagi pembaca; indikator lampau yang kodenya tidak tercatat tidak menampilkan pengenalnya. */
export function kodeTercatat({ data, kode }: IndikatorModel): string {
  return data.kode === undefined ? 'tanpa kode' : kode;
}

/** Periode terdekat sebelum periode ini yang punya indikator. */
export function periodeSebelum({ lampau }: PeriodeModel): PeriodeModel | undefined {
  return lampau.find(({ indikator }) => indikator.length > 0);
}

/** Pengenal indikator tahun lalu yang dilanjutkan sebuah indikator; tanpa silsilah, pengenalnya sendiri. */
function pendahulu({ id, data: { silsilah } }: IndikatorModel): readonly string[] {
  if (silsilah === undefined || (silsilah.jenis === 'sama' && silsilah.dari.length === 0)) return [id];
  return silsilah.dari;
}

/** Silsilah semua indikator: urut menurut indikator tahun ini, lalu yang berakhir menurut urutan tahun lalu. */
export function silsilah(periode: PeriodeModel): readonly BarisSilsilah[] {
  const dulu = periodeSebelum(periode);
  const lama = new Map((dulu?.indikator ?? []).map((satu) => [satu.id, satu]));
  const diteruskan = new Set(periode.indikator.flatMap(pendahulu));
  const berlanjut = periode.indikator.map((baru): BarisSilsilah => {
    const milik = pendahulu(baru).flatMap((id) => lama.get(id) ?? []);
    const tertulis = baru.data.silsilah;
    return {
      lama: milik,
      hubungan: tertulis !== undefined ? HUBUNGAN[tertulis.jenis] : milik.length > 0 ? 'tetap' : 'baru',
      baru,
      alasan: tertulis?.alasan,
      asal: tertulis?.asal,
    };
  });
  const akhir = new Map((periode.isi.rencana?.data.berakhir ?? []).map((satu) => [satu.indikator, satu]));
  const berakhir = [...lama.values()]
    .filter(({ id }) => !diteruskan.has(id))
    .map((satu): BarisSilsilah => ({
      lama: [satu],
      hubungan: 'berakhir',
      baru: undefined,
      alasan: akhir.get(satu.id)?.alasan,
      asal: akhir.get(satu.id)?.asal,
    }));
  return [...berlanjut, ...berakhir];
}

/** Banyaknya indikator lama yang lazim bagi tiap jenis hubungan. */
const BANYAK_LAMA: Readonly<Record<NonNullable<Indikator['silsilah']>['jenis'], readonly [number, number]>> =
  {
    sama: [0, 1],
    gabungan: [2, Infinity],
    pecahan: [1, 1],
    ubah: [1, 1],
    baru: [0, 0],
  };

/**
 * Temuan silsilah: indikator tahun lalu yang disebut harus ada, banyaknya sesuai jenis hubungannya, dan setiap
 * indikator tahun lalu dilanjutkan atau dinyatakan berakhir.
 */
export function periksaSilsilah(periode: PeriodeModel): readonly Message[] {
  const { rencana } = periode.isi;
  const dulu = periodeSebelum(periode);
  if (rencana === undefined || periode.indikator.length === 0) return [];
  const lama = new Map((dulu?.indikator ?? []).map((satu) => [satu.id, satu]));
  const temuan = (severity: Severity, rule: string, place: Place, text: string, hint: string): Message => ({
    rule,
    severity,
    place,
    text,
    hint,
  });
  const takDikenal = (jalan: readonly (string | number)[], id: string): Message[] => {
    if (lama.has(id)) return [];
    const sebelumnya = periode.tahun - 1;
    return [
      dulu === undefined
        ? temuan(
            'peringatan',
            'silsilah-tanpa-pendahulu',
            rencana.letak(jalan),
            `rencana sebelum ${periode.tahun} belum ada, sehingga "${id}" tidak dapat dicocokkan`,
            `buat content/unit/${periode.unit.id}/${sebelumnya}/rencana.yaml`,
          )
        : temuan(
            'galat',
            'silsilah-tidak-dikenal',
            rencana.letak(jalan),
            `indikator ${dulu.periode} "${id}" tidak dikenal`,
            suggest(id, [...lama.keys()]),
          ),
    ];
  };
  const diteruskan = new Set(periode.indikator.flatMap(pendahulu));
  const messages: Message[] = [];
  for (const [index, { silsilah: isi, id }] of rencana.data.indikator.entries()) {
    if (isi === undefined) continue;
    const jalan = ['indikator', index, 'silsilah'];
    const [paling, banyak] = BANYAK_LAMA[isi.jenis];
    if (isi.dari.length < paling || isi.dari.length > banyak)
      messages.push(
        temuan(
          'galat',
          'silsilah-banyaknya',
          rencana.letak([...jalan, 'jenis']),
          `"${id}" berjenis ${isi.jenis} tetapi menyebut ${isi.dari.length} indikator lama`,
          `${isi.jenis} ${banyak === 0 ? 'tidak menyebut' : paling > 1 ? `menyebut sedikitnya ${paling}` : 'menyebut satu'} indikator lama`,
        ),
      );
    messages.push(...isi.dari.flatMap((satu, urut) => takDikenal([...jalan, 'dari', urut], satu)));
  }
  for (const [index, { indikator: id }] of rencana.data.berakhir.entries()) {
    messages.push(...takDikenal(['berakhir', index, 'indikator'], id));
    if (diteruskan.has(id) && lama.has(id))
      messages.push(
        temuan(
          'galat',
          'silsilah-bertentangan',
          rencana.letak(['berakhir', index, 'indikator']),
          `indikator "${id}" dinyatakan berakhir tetapi masih dilanjutkan`,
          'hapus dari berakhir, atau ubah silsilah indikator penerusnya',
        ),
      );
  }
  const berakhir = new Set(rencana.data.berakhir.map(({ indikator }) => indikator));
  for (const satu of lama.values()) {
    const { id, judul } = satu;
    if (!diteruskan.has(id) && !berakhir.has(id))
      messages.push(
        temuan(
          'peringatan',
          'indikator-tanpa-kelanjutan',
          rencana.letak(['indikator']),
          `indikator ${dulu?.periode ?? ''} "${satu.data.kode === undefined ? '' : `${satu.kode} `}${judul}" tidak dilanjutkan dan tidak dinyatakan berakhir`,
          `tulis silsilah pada penerusnya, atau "${id}" di berakhir dengan alasannya`,
        ),
      );
  }
  return messages;
}
