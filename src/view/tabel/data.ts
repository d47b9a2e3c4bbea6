import { kelompokTabel, tulisanSel } from '../../calc/graf/tabel.ts';
import type { TabelData } from '../../schema/fakta.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { type Konteks, namaUnit } from '../konteks.ts';
import { buatBaris, kepala, sel, selAngka, selDua, selNomor } from './sel.ts';

const LEBAR = { sempit: 1, sedang: 2, lebar: 4 } as const;

/** Tabel data dari fakta.yaml: teks apa adanya, angka sebagai fakta, kelompok dan jumlah diturunkan. */
export function tabelData(konteks: Konteks, tabel: TabelData): TabelView {
  const { kolom, nomor, catatan, sumber } = tabel;
  const lajur = tabel.lajur === '2' ? 2 : 1;
  const judulKolom = [...(nomor ? ['No.'] : []), ...kolom.map(({ judul }) => judul)];
  const lebarKolom = [
    ...(nomor ? [1] : []),
    ...kolom.map(
      ({ lebar, jenis }) => LEBAR[lebar ?? (jenis === 'teks' || jenis === 'unit' ? 'lebar' : 'sedang')],
    ),
  ];
  const semuaLebar = Array.from({ length: lajur }, () => lebarKolom).flat();
  const total = semuaLebar.reduce((sum, satu) => sum + satu, 0);
  return {
    judul: tabel.judul,
    kepala: [kepala(...Array.from({ length: lajur }, () => judulKolom).flat())],
    badan:
      lajur === 2
        ? duaLajur(konteks, tabel)
        : [
            ...barisBerkelompok(konteks, tabel),
            ...barisJumlah(konteks, tabel),
            ...barisRataRata(konteks, tabel),
          ],
    lebar: semuaLebar.map((satu) => Math.round((satu / total) * 100)),
    mendatar: false,
    catatan,
    sumber,
  };
}

function selBaris(
  konteks: Konteks,
  tabel: TabelData,
  index: number,
  lewati: ReadonlySet<string> = new Set(),
): Sel[] {
  const baris = tabel.baris[index] ?? {};
  const isi = tabel.kolom
    .filter(({ id }) => !lewati.has(id))
    .map(({ id, jenis }): Sel => {
      const kunci = `tabel.${tabel.id}.baris.${index + 1}.${id}`;
      if (jenis === 'rasio') return selDua(konteks, kunci);
      if (jenis === 'angka') return selAngka(konteks, kunci);
      const nilai = baris[id];
      const teks = tulisanSel(nilai);
      return sel(jenis === 'unit' ? namaUnit(konteks, teks) : teks);
    });
  return isi;
}

function barisBerkelompok(konteks: Konteks, tabel: TabelData): BarisView[] {
  const kelompok = kelompokTabel(tabel);
  if (kelompok.length === 0)
    return tabel.baris.map((_, index) =>
      buatBaris([...(tabel.nomor ? [selNomor(index + 1)] : []), ...selBaris(konteks, tabel, index)]),
    );
  const digabung = new Set([tabel.kelompok ?? '', ...tabel.ikut_kelompok]);
  return kelompok.flatMap(({ baris }, nomor) => {
    const jumlahKolom = tabel.kolom.some(({ jumlah }) => jumlah);
    const isi = baris.map((index, urut): BarisView => {
      const awal =
        urut === 0
          ? selBaris(
              konteks,
              tabel,
              index,
              new Set(tabel.kolom.map(({ id }) => id).filter((id) => !digabung.has(id))),
            )
          : [];
      const nomorSel =
        urut === 0 && tabel.nomor
          ? [sel(String(nomor + 1), { rata: 'tengah', rentangBaris: baris.length })]
          : [];
      return buatBaris([
        ...nomorSel,
        ...awal.map((satu) => ({ ...satu, rentangBaris: baris.length })),
        ...selBaris(konteks, tabel, index, digabung),
      ]);
    });
    return jumlahKolom
      ? [
          ...isi,
          barisTotal(tabel, 'jumlah', 'Jumlah', (id) =>
            selAngka(konteks, `tabel.${tabel.id}.${id}.kelompok.${nomor + 1}`),
          ),
        ]
      : isi;
  });
}

function barisJumlah(konteks: Konteks, tabel: TabelData): BarisView[] {
  if (!tabel.kolom.some(({ jumlah }) => jumlah)) return [];
  return [
    barisTotal(tabel, 'jumlah', tabel.baris_jumlah ?? 'Jumlah', (id, jenis) => {
      const kunci = `tabel.${tabel.id}.${id}.jumlah`;
      return jenis === 'rasio' ? selDua(konteks, kunci) : selAngka(konteks, kunci);
    }),
  ];
}

function barisRataRata(konteks: Konteks, tabel: TabelData): BarisView[] {
  if (!tabel.kolom.some(({ rata_rata }) => rata_rata)) return [];
  return [
    barisTotal(tabel, 'rata_rata', tabel.baris_rata_rata ?? 'Rata-rata', (id) =>
      selDua(konteks, `tabel.${tabel.id}.${id}.rata-rata`),
    ),
  ];
}

/** Baris jumlah atau rata-rata: tulisan menutupi kolom-kolom sebelum kolom pertama yang dihitung. */
function barisTotal(
  { kolom, nomor }: TabelData,
  cara: 'jumlah' | 'rata_rata',
  tulisan: string,
  isi: (id: string, jenis: string) => Sel,
): BarisView {
  const pertama = kolom.findIndex((satu) => satu[cara]);
  const rentangKolom = pertama + (nomor ? 1 : 0);
  return buatBaris(
    [
      ...(rentangKolom === 0 ? [] : [sel(tulisan, { rentangKolom })]),
      ...kolom.slice(pertama).map((satu) => (satu[cara] ? isi(satu.id, satu.jenis) : sel(''))),
    ],
    'jumlah',
  );
}

/** Dua lajur berdampingan: separuh pertama di kiri, sisanya di kanan. */
function duaLajur(konteks: Konteks, tabel: TabelData): BarisView[] {
  const separuh = Math.ceil(tabel.baris.length / 2);
  const satu = (index: number): Sel[] => {
    const ada = index < tabel.baris.length;
    const isi = ada ? selBaris(konteks, tabel, index) : tabel.kolom.map(() => sel(''));
    return [...(tabel.nomor ? [sel(ada ? String(index + 1) : '', { rata: 'tengah' })] : []), ...isi];
  };
  return Array.from({ length: separuh }, (_, index) => buatBaris([...satu(index), ...satu(index + separuh)]));
}
