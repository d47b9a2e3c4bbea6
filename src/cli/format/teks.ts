import type { Files } from '../../load/load.ts';
import { formatMessage, type Message, type Severity } from '../../message.ts';
import { cuplikan } from '../../message/cuplikan.ts';

/** Yang paling berat terakhir, tepat di atas ringkasan dan baris perintah. */
const URUTAN: readonly Severity[] = ['catatan', 'peringatan', 'galat'];

export interface OpsiTeks {
  /** Sebutkan setiap isian, bukan satu baris untuk setiap bab. */
  readonly rinci?: boolean;
}

/**
 * Temuan untuk dibaca orang: satu baris pesan, lalu baris yang salah dengan tanda di bawah tempatnya. Galat dicetak
 * terakhir, sehingga yang harus dikerjakan tetap tampak di layar.
 */
export function formatTeks(
  messages: readonly Message[],
  isi: Files,
  { rinci = false }: OpsiTeks = {},
): string {
  const banyak = (berat: Severity): number => messages.filter(({ severity }) => severity === berat).length;
  const baris = new Map<string, readonly string[] | undefined>();
  for (const { place } of messages)
    if (!baris.has(place.file)) baris.set(place.file, isi.get(place.file)?.split('\n'));
  const dicetak = rinci ? messages : lipatIsian(messages);
  return [
    ...URUTAN.flatMap((berat) => dicetak.filter(({ severity }) => severity === berat)).flatMap((satu) => [
      formatMessage(satu),
      ...cuplikan(satu, baris.get(satu.place.file)),
    ]),
    `${banyak('galat')} galat, ${banyak('peringatan')} peringatan, ${banyak('catatan')} catatan`,
  ].join('\n');
}

/** Paling banyak sekian nomor baris disebut dalam satu temuan lipatan. */
const BARIS_DISEBUT = 6;

/** Isian yang belum diuraikan disebut sekali untuk setiap bab, di isian pertamanya. */
function lipatIsian(messages: readonly Message[]): readonly Message[] {
  const isian = Map.groupBy(
    messages.filter(({ rule }) => rule === 'isian-kosong'),
    ({ place, severity }) => `${place.file} ${severity}`,
  );
  return messages.flatMap((satu) => {
    if (satu.rule !== 'isian-kosong') return [satu];
    const sebab = isian.get(`${satu.place.file} ${satu.severity}`) ?? [];
    if (sebab.length === 1) return [satu];
    if (sebab[0] !== satu) return [];
    const nomor = sebab.map(({ place }) => String(place.line));
    const disebut = nomor.slice(0, BARIS_DISEBUT).join(', ') + (nomor.length > BARIS_DISEBUT ? ', …' : '');
    const text = `${sebab.length} isian belum diuraikan (baris ${disebut})`;
    return [
      {
        ...satu,
        text,
        hint: 'ganti setiap <Isian …/> dengan uraian; lihat pertanyaannya: npx lapkin periksa --rinci',
      },
    ];
  });
}
