import type { AsalBlok, BagianView, DokumenView, EntriDaftar, PokokView } from '../view/bentuk.ts';
import { atributKomponen, type Bernomor, type BagianKerangka, type Kerangka } from '../view/kerangka.ts';
import { cobaSusun, type Konteks, pada, periode, petaFakta } from '../view/konteks.ts';
import { susunGrafik } from '../view/grafik/daftar.ts';
import { gambarTerbit } from '../view/gambar.ts';
import { susunPokok } from '../view/pokok.ts';
import { susunTabel } from '../view/tabel/daftar.ts';
import { MENUNGGU_DATA } from '../format/menunggu.ts';
import { isTanggal } from '../format/tanggal.ts';
import { type FaktaMap, jelaskan, type Penjelasan, turunan } from '../view/jelaskan.ts';
import { renderProsa } from './prosa.ts';

/** Menyusun dokumen lengkap: semua bagian dirender sekali, dipakai situs dan cetak. */
export function renderDokumen(konteks: Konteks, kerangka: Kerangka): DokumenView {
  const { dokumen, laporan } = konteks;
  const { unit, tahun, isi } = dokumen;
  const { data } = isi.dokumen;
  const bagian = kerangka.bagian.map((satu) => renderBagian(satu, konteks, kerangka));
  const pokok = susunPokok(konteks);
  return {
    kunci: dokumen.kunci,
    judul: data.judul,
    namaJenis: dokumen.profil.nama_jenis,
    instansi: laporan.instansi.nama,
    unit: unit.nama,
    unitSingkat: unit.singkat,
    periode: dokumen.periode,
    status: data.status,
    tanggal: isTanggal(data.tanggal) ? data.tanggal : `${tahun}-12-31`,
    bagian,
    daftarIsi: kerangka.bagian.flatMap((satu, index) => [
      { nomor: satu.nomor, judul: satu.judul, id: satu.id, bagian: satu.slug, tingkat: 1 },
      ...(bagian[index]?.subbab ?? []).filter(({ tingkat, nomor }) => tingkat <= 3 && nomor !== ''),
    ]),
    daftarTabel: daftar(konteks, kerangka, 'tabel'),
    daftarGambar: daftar(konteks, kerangka, 'gambar'),
    gambar: gambarTerbit(konteks, kerangka),
    pokok,
    sampul: dokumen.profil.sampul,
    berdaftar: dokumen.profil.daftar_isi,
    sumberData: isi.tercetak && { kode: isi.tercetak.data.sumber, judul: isi.tercetak.data.edisi },
    penjelasan: penjelasanDokumen(bagian, pokok, petaFakta(konteks)),
    berkasPdf: `${dokumen.jenis}-${unit.id}-${dokumen.periode}.pdf`,
  };
}

function renderBagian(
  { jenis, slug, nomor, judul, id, prosa }: BagianKerangka,
  konteks: Konteks,
  kerangka: Kerangka,
): BagianView {
  const blok: AsalBlok[] = [];
  let html = '';
  for (const node of prosa.root.children) {
    if (node.type === 'heading' && node.depth === 1) continue;
    blok.push({
      awal: html.length,
      dari: node.position?.start.line ?? 1,
      sampai: node.position?.end.line ?? 1,
    });
    html += renderProsa({ ...prosa.root, children: [node] }, { konteks, kerangka, bagian: slug }).html;
  }
  const subbab = [...kerangka.judul.values()].filter((entri) => entri.bagian === slug);
  const asal = { berkas: prosa.path, blok };
  return { jenis, slug, nomor, judul, id, subbab, html, adaGrafik: html.includes('data-grafik='), asal };
}

/** Daftar tabel atau gambar dengan judul yang sama dengan di tempatnya. */
function daftar(konteks: Konteks, { bernomor }: Kerangka, jenis: Bernomor['jenis']): EntriDaftar[] {
  return [...bernomor].flatMap(([node, satu]) => {
    if (satu.jenis !== jenis) return [];
    const atribut = atributKomponen(node);
    return [
      {
        nomor: satu.nomor,
        judul: atribut['judul'] ?? judulBernomor(konteks, node.name ?? '', atribut),
        id: satu.id,
        bagian: satu.bagian,
        tingkat: 1,
      },
    ];
  });
}

function judulBernomor(konteks: Konteks, nama: string, atribut: ReturnType<typeof atributKomponen>): string {
  if (nama === 'Tabel' || nama === 'Grafik') {
    const susun = nama === 'Tabel' ? susunTabel : susunGrafik;
    const view = cobaSusun<object>(() => susun(konteks, atribut));
    return 'judul' in view ? String(view.judul) : MENUNGGU_DATA;
  }
  const { unit, tahun } = periode(pada(konteks, atribut) ?? konteks);
  return nama === 'Bagan'
    ? `Struktur Organisasi ${konteks.laporan.unit.get(atribut['unit'] ?? '')?.nama ?? ''}`
    : `Peta Strategi ${unit.singkat} Tahun ${tahun}`;
}

/** Penjelasan semua fakta yang tampak di dokumen dan ikhtisarnya, dan masukannya sampai ke data, urut menurut kuncinya. */
function penjelasanDokumen(
  bagian: readonly BagianView[],
  pokok: readonly PokokView[],
  fakta: FaktaMap,
): readonly Penjelasan[] {
  const tampak = new Set([
    ...bagian.flatMap(({ html }) =>
      [...html.matchAll(/data-fakta="([^"]+)"/g)].map(([, kunci = '']) => kunci),
    ),
    ...pokok.map((satu) => satu.fakta),
  ]);
  const semua = new Set([...tampak].flatMap((kunci) => turunan(kunci, fakta)));
  return [...semua].sort(urutKunci).flatMap((kunci) => {
    const satu = fakta.get(kunci);
    return satu === undefined ? [] : [jelaskan(satu, fakta)];
  });
}

/** Urutan alami: IKU.2 sebelum IKU.10. */
function urutKunci(a: string, b: string): number {
  const [x, y] = [a, b].map((kunci) => kunci.replace(/\d+/g, (angka) => angka.padStart(12, '0')));
  return (x ?? '') < (y ?? '') ? -1 : 1;
}
