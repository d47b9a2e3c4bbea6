import { periksaTerkunci } from '../audit/terkunci.ts';
import { compute, type Hasil } from '../calc/compute.ts';
import { FaktaKembar } from '../calc/graf.ts';
import { type Files, load } from '../load/load.ts';
import { hasError, type Message, sortMessages } from '../message.ts';
import type { Laporan, PeriodeModel } from '../model/laporan.ts';
import { periksaLengkap } from '../model/lengkap.ts';
import { periksaAnggaranLengkap } from '../model/lengkap-anggaran.ts';
import { periksaPerspektif } from '../model/perspektif.ts';
import { periksaTargetLengkap, periksaTriwulanLengkap } from '../model/lengkap-rencana.ts';
import { periksaBedaTarget } from '../model/beda-target.ts';
import { periksaJudulContoh } from '../model/judul-contoh.ts';
import { link } from '../model/link.ts';
import { periksaSatuan } from '../model/satuan.ts';
import { periksaSilsilah } from '../model/silsilah.ts';
import { renderDokumen } from '../render/dokumen.ts';
import type { DokumenView } from '../view/bentuk.ts';
import { susunKerangka } from '../view/kerangka.ts';
import { periksaAnalisis } from '../view/periksa-analisis.ts';
import { periksaGambar } from '../view/periksa-gambar.ts';
import { periksaIsian } from '../view/periksa-isian.ts';
import { periksaKetik } from '../view/periksa-ketik.ts';
import { periksaProsa } from '../view/periksa-prosa.ts';
import { periksaSusunan } from '../view/periksa-susunan.ts';

/** Proyek yang sudah dibaca, dirangkai, dan dihitung. */
export interface Proyek {
  readonly laporan: Laporan | undefined;
  readonly messages: readonly Message[];
  /** Fakta satu unit dan periode; melempar galat bila tidak ada. */
  readonly hasil: (unit: string, periode: string) => Hasil;
  readonly semuaHasil: ReadonlyMap<string, Hasil>;
  /** Dokumen jadi; baru dirender ketika pertama kali diminta, sehingga memeriksa saja tidak menunggu perenderan. */
  readonly dokumen: readonly DokumenView[];
}

/**
 * Jalan sebuah angka dari berkas sampai halaman: load -> link -> compute -> view -> render.
 * Murni: berkas masuk, proyek keluar. Dokumen yang punya galat tidak dirender, dan galat dalam data tidak diteruskan
 * ke lapisan berikutnya: bila berkas bersama rusak, tidak ada yang dirangkai; bila data sebuah periode rusak, fakta
 * dan bab periode itu belum diperiksa. Bab yang rusak tidak menghalangi pemeriksaan bab lainnya.
 */
export function rangkaiProyek(files: Files): Proyek {
  const dibaca = load(files);
  const messages: Message[] = [...dibaca.messages];
  const bersamaBergalat = (): boolean =>
    hasError(messages.filter(({ place }) => !place.file.startsWith('content/unit/')));
  if (dibaca.data === undefined || bersamaBergalat()) return buatProyek(undefined, messages, new Map(), []);
  const dirangkai = link(dibaca.data);
  messages.push(...dirangkai.messages);
  const { laporan } = dirangkai;
  const semuaHasil = new Map<string, Hasil>();
  const galatDi = (folder: string): readonly Message[] =>
    messages.filter(({ severity, place }) => severity === 'galat' && place.file.startsWith(`${folder}/`));
  const dataBergalat = (folder: string): boolean =>
    galatDi(folder).some(({ place }) => !place.file.endsWith('.mdx'));
  for (const [kunci, periode] of laporan.periode) {
    if (dataBergalat(periode.isi.folder)) continue;
    messages.push(
      ...periksaLengkap(periode),
      ...periksaTriwulanLengkap(periode),
      ...periksaTargetLengkap(periode),
      ...periksaAnggaranLengkap(periode),
      ...periksaPerspektif(periode),
      ...periksaSilsilah(periode),
      ...periksaBedaTarget(periode),
      ...periksaJudulContoh(periode),
      ...periksaSatuan({ ...periode.isi, renstra: periode.renstra }),
    );
    const hasil = hitung(periode);
    if (!('fakta' in hasil)) {
      messages.push(hasil);
      continue;
    }
    semuaHasil.set(kunci, hasil);
    messages.push(...hasil.messages, ...periksaTerkunci(hasil));
  }
  const siap: (() => DokumenView)[] = [];
  for (const [kunci, hasil] of semuaHasil)
    for (const satu of laporan.periode.get(kunci)?.dokumen ?? []) {
      const konteks = { laporan, dokumen: satu, hasil, semuaHasil, awalan: '' };
      const kerangka = susunKerangka(satu);
      const temuan = [
        periksaSusunan,
        periksaProsa,
        periksaAnalisis,
        periksaIsian,
        periksaGambar,
        periksaKetik,
      ].flatMap((periksa) => periksa(konteks, kerangka));
      messages.push(...temuan);
      if (!hasError(temuan) && galatDi(hasil.periode.isi.folder).length === 0 && !bersamaBergalat())
        siap.push(() => renderDokumen(konteks, susunKerangka(satu)));
    }
  return buatProyek(laporan, messages, semuaHasil, siap);
}

/** Fakta sebuah periode, atau temuan bila dua isian membentuk fakta yang sama. */
function hitung(periode: PeriodeModel): Hasil | Message {
  try {
    return compute(periode);
  } catch (error) {
    const place = periode.isi.rencana?.letak([]);
    if (!(error instanceof FaktaKembar) || place === undefined) throw error;
    const text = `fakta "${error.kunci}" terbentuk dari dua isian`;
    return {
      rule: 'fakta-kembar',
      severity: 'galat',
      place,
      text,
      hint: 'ganti kode, id, atau nama rincian yang menyamainya',
    };
  }
}

function buatProyek(
  laporan: Proyek['laporan'],
  messages: readonly Message[],
  semuaHasil: ReadonlyMap<string, Hasil>,
  siap: readonly (() => DokumenView)[],
): Proyek {
  let dokumen: readonly DokumenView[] | undefined;
  return {
    laporan,
    messages: sortMessages(messages),
    semuaHasil,
    get dokumen() {
      dokumen ??= siap.map((render) => render());
      return dokumen;
    },
    hasil(unit, periode) {
      const hasil = semuaHasil.get(`${unit}/${periode}`);
      if (hasil === undefined) throw new Error(`tidak ada data ${unit}/${periode}`);
      return hasil;
    },
  };
}
