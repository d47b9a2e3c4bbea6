import { isAngka } from '../../../schema/angka.ts';
import { tulisAngka } from './baca.ts';
import { contohRencana } from './contoh-anggaran.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const RENSTRA = (tahunIni: number): string =>
  `judul: Rencana Strategis\ndari: 2020\nsampai: 2024\nsasaran:\n  - judul: Layanan yang baik\n    perspektif: hasil\n    indikator:\n      - id: layanan\n        judul: Persentase layanan tepat waktu\n        satuan: persen\n        target: { 2022: 80, 2023: ${tahunIni} }\n`;
const berkas = (tahunIni: number) => ({
  'rencana.yaml': contohRencana('').replace('pedoman: contoh\n', 'pedoman: contoh\nrenstra: 2020-2024\n'),
  '../2022/rencana.yaml': contohRencana('').replace(
    'pedoman: contoh\n',
    'pedoman: contoh\nrenstra: 2020-2024\n',
  ),
  '../../../renstra/unit-a/2020-2024.yaml': RENSTRA(tahunIni),
});

/** Target yang sama dengan tahun lalu, padahal Renstra menaikkannya, biasanya tersalin. */
export const targetBukanTahunLalu: AturanData = {
  id: 'target-bukan-tahun-lalu',
  keparahan: 'catatan',
  pernyataan: 'Target yang tidak berubah dari tahun lalu sesuai dengan Renstra atau beralasan.',
  contoh: {
    benar: berkas(80),
    salah: berkas(90),
    kena: {
      berkas: 'rencana.yaml',
      pesan: 'Target IKU.1 80 sama dengan target 2022, sedangkan Renstra 2023 menetapkan 90.',
    },
  },
  periksa: ({ periode }) => {
    const dulu = periode.lampau[0];
    const semua = periode.indikator.flatMap((satu) => {
      const lama = dulu?.indikator.find(({ id }) => id === satu.id);
      const menengah = satu.renstra?.target[String(periode.tahun)];
      const [kini, lalu] = [satu.data.target.pk, lama?.data.target.pk];
      return isAngka(kini) && isAngka(lalu) && isAngka(menengah) ? [{ satu, kini, lalu, menengah }] : [];
    });
    return nilaiButir(semua, ({ satu: { kode, data, tempatTarget }, kini, lalu, menengah }) => {
      const sah = !kini.nilai.equals(lalu.nilai) || kini.nilai.equals(menengah.nilai);
      if (sah || data.target.alasan_renstra !== undefined) return undefined;
      return {
        place: tempatTarget(),
        subjek: kode,
        pesan: `Target ${kode} ${tulisAngka(kini.nilai)} sama dengan target ${dulu?.tahun ?? ''}, sedangkan Renstra ${periode.tahun} menetapkan ${tulisAngka(menengah.nilai)}.`,
        saran: 'periksa apakah targetnya tersalin dari tahun lalu; bila tidak, tulis alasan_renstra',
      };
    });
  },
};
