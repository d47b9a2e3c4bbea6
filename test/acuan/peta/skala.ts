import type { Peta, Rujukan } from '../banding.ts';
import type { BarisAcuan, TabelAcuan } from '../tabel.ts';

/** Batas pita menurut tulisannya: `> 100` hanya bawah, `< 49` hanya atas, `80 – 100` keduanya. */
function batas(pita: string, tulisan: string): readonly Rujukan[] {
  const bawah = `${pita}.bawah`;
  const atas = `${pita}.atas`;
  if (/^[<≤]/.test(tulisan)) return [atas];
  if (/^>/.test(tulisan)) return [bawah];
  return /\d/.test(tulisan) ? [bawah, atas] : [];
}

/** Pita bernomor dari yang tertinggi, mulai 1. */
function skala(id: string, nama: string, kolom: string, teks: readonly string[], naik: boolean): Peta {
  return {
    id,
    teks,
    kunci: ({ urut, sel }: BarisAcuan, satu: string, { baris }: TabelAcuan) => {
      const nomor = naik ? baris.length + 1 - urut : urut;
      return satu === kolom ? batas(`skala.${nama}.${nomor}`, sel.get(kolom) ?? '') : undefined;
    },
  };
}

const PITA_SURVEI: Readonly<Record<string, string>> = {
  'Batas Bawah': 'bawah',
  'Batas Atas': 'atas',
  Interval: 'lebar',
};

/** Tabel rentang predikat. */
export const PETA_SKALA: readonly Peta[] = [
  skala('status_kinerja', 'status-kinerja', 'Rentang Nilai', ['NO', 'Keterangan'], false),
  skala('kategori_ip_asn', 'ip-asn', 'Nilai IP', ['Kategori'], true),
  skala('kategori_akip', 'akip', 'Nilai AKIP', ['Kategori'], true),
  {
    id: 'tabel_5_bis',
    teks: ['Kategori'],
    kunci: ({ urut, sel }, kolom) => {
      const pita = `skala.survei-manajemen-kinerja.${urut}`;
      if (kolom === 'Skor') return batas(pita, sel.get(kolom) ?? '');
      const ukuran = PITA_SURVEI[kolom];
      return ukuran === undefined ? undefined : `${pita}.${ukuran}`;
    },
  },
];
