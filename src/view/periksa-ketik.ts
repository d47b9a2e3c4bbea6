import { barisKolom } from '../load/letak-mdx.ts';
import type { Message } from '../message.ts';
import type { Kerangka } from './kerangka.ts';
import type { Konteks } from './konteks.ts';
import { buatPemeriksaBeda } from './periksa-beda.ts';
import { buatPencari, tulisRujukan } from './tautkan/tautkan.ts';

/** Angka yang diketik: yang sama dengan fakta di dekat subjeknya akan tertinggal bila datanya berubah; yang berbeda salah. */
export function periksaKetik(konteks: Konteks, { bagian }: Kerangka): readonly Message[] {
  const cari = buatPencari(konteks);
  const beda = buatPemeriksaBeda(konteks);
  const { folder } = konteks.dokumen.isi;
  return bagian.flatMap(({ prosa }) =>
    !prosa.path.startsWith(`${folder}/`)
      ? []
      : [
          ...beda(prosa),
          ...cari(prosa).map(({ tulisan, rujukan }): Message => {
            const [satu] = rujukan;
            const pilihan = rujukan.map(({ fakta }) => fakta.kunci);
            const sama = pilihan.length === 1 ? pilihan[0] : `salah satu dari ${pilihan.join(', ')}`;
            const tulis =
              pilihan.length === 1 && satu !== undefined
                ? `tulis ${tulisRujukan(satu)}, atau jalankan`
                : 'pilih dengan';
            return {
              rule: 'angka-diketik',
              severity: 'peringatan',
              place: { file: prosa.path, ...barisKolom(prosa.isi, satu?.awal ?? 0) },
              text: `angka ${tulisan} diketik, padahal sama dengan ${sama}`,
              hint: `${tulis} npx lapkin tautkan ${prosa.path}`,
            };
          }),
        ],
  );
}
