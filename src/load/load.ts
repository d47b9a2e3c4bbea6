import type { z, ZodType } from 'zod';
import type { Message } from '../message.ts';
import { suggest } from '../nearest.ts';
import { anggaran } from '../schema/anggaran.ts';
import { dokumen } from '../schema/dokumen.ts';
import { fakta } from '../schema/fakta.ts';
import { instansi } from '../schema/instansi.ts';
import { lhe } from '../schema/lhe.ts';
import { type Pedoman, pedoman } from '../schema/pedoman.ts';
import { pk } from '../schema/pk.ts';
import { predikat } from '../schema/predikat.ts';
import { type Profil, profil } from '../schema/profil.ts';
import { realisasi } from '../schema/realisasi.ts';
import { regulasi } from '../schema/regulasi.ts';
import { rencana } from '../schema/rencana.ts';
import { rencanaAksi } from '../schema/rencana-aksi.ts';
import { type Renstra, renstra } from '../schema/renstra.ts';
import { roadmap } from '../schema/roadmap.ts';
import { survei } from '../schema/survei.ts';
import { tercetak } from '../schema/tercetak.ts';
import { terkunci } from '../schema/terkunci.ts';
import type { BerkasGambar } from './gambar/tipe.ts';
import type { Berkas, DokumenIsi, HasilLoad, Isi, PeriodeIsi } from './isi.ts';
import { namaBenar, periksaBerkasLain } from './berkas-lain.ts';
import { bacaMdx, type Prosa } from './mdx.ts';
import { namaPengenal } from './nama-pengenal.ts';
import { validasi } from './validate.ts';
import { bacaYaml } from './yaml.ts';

/** Berkas masukan: jalur dengan garis miring, relatif terhadap akar proyek, dan isinya; gambar sudah diperiksa. */
export type Files = ReadonlyMap<string, string> & {
  readonly gambar?: ReadonlyMap<string, BerkasGambar>;
  /** Nama berkas lain di folder isi yang mungkin dikira isi; tidak dibaca. */
  readonly lain?: readonly string[];
};

/** Nama folder periode: satu tahun, atau rentang tahun. */
const PERIODE = /^(19|20)\d\d(-(19|20)\d\d)?$/;
/** Berkas data sebuah dokumen; selain ini hanya bab (.mdx). */
const BERKAS_DOKUMEN = ['dokumen.yaml', 'tercetak.yaml'];
const DATA_PERIODE = {
  rencana,
  realisasi,
  anggaran,
  fakta,
  survei,
  pk,
  predikat,
  lhe,
  terkunci,
  roadmap,
  'rencana-aksi': rencanaAksi,
} as const;

/** Satu-satunya pembaca isi: berkas masuk, data bertempat dan temuan keluar. Tidak menyentuh disk. */
export function load(files: Files): HasilLoad {
  const messages: Message[] = [];
  const pedomanMap = new Map<string, Berkas<Pedoman>>();
  const renstraMap = new Map<string, Berkas<Renstra>>();
  const profilMap = new Map<string, Berkas<Profil>>();
  const bawaan = new Map<string, ReadonlyMap<string, Prosa>>();
  const jalur = [...files.keys()];
  const menurutFolder = Map.groupBy(jalur, (path) => path.slice(0, path.lastIndexOf('/')));
  const menurutPeriode = Map.groupBy(jalur, (path) => path.split('/').slice(0, 4).join('/'));
  const periode = new Map<string, PeriodeIsi>();
  let instansiBerkas: Isi['instansi'] | undefined;
  let regulasiBerkas: Isi['regulasi'] | undefined;
  // Isi yang pengodeannya salah tidak diurai: pesannya hanya akan mengulang huruf-huruf yang rusak.
  const bukanUtf8 = new Set([...files].flatMap(([path, text]) => (text.includes('\uFFFD') ? [path] : [])));

  const yaml = <S extends ZodType>(path: string, schema: S): Berkas<z.output<S>> | undefined => {
    if (bukanUtf8.has(path)) return undefined;
    const parsed = bacaYaml(path, files.get(path) ?? '');
    messages.push(...parsed.messages);
    if (parsed.messages.length > 0) return undefined;
    const checked = validasi(schema, parsed.value, parsed.letak, namaPengenal(instansiBerkas?.data));
    messages.push(...checked.messages);
    return checked.data === undefined ? undefined : { path, data: checked.data, letak: parsed.letak };
  };
  const catat = (rule: string, file: string, text: string, hint: string): void => {
    messages.push({ rule, severity: 'galat', place: { file, line: 1, column: 1 }, text, hint });
  };
  const tidakDikenal = (path: string, nama: string, choices: readonly string[]): void => {
    catat(
      'berkas-tidak-dikenal',
      path,
      `berkas "${nama}" tidak dikenal di folder ini`,
      suggest(nama, choices),
    );
  };
  const wajibAda = (path: string, isi: string): boolean => {
    const salahNama = files.lain?.find((satu) => namaBenar(satu) === path);
    if (!files.has(path) && salahNama === undefined)
      catat('berkas-wajib', path, 'berkas ini belum ada', `buatlah, isinya ${isi}`);
    return files.has(path);
  };
  const simpan = <T>(map: Map<string, Berkas<T>>, key: string, berkas: Berkas<T> | undefined): void => {
    if (berkas !== undefined) map.set(key, berkas);
  };

  for (const path of bukanUtf8)
    catat('bukan-utf8', path, 'berkas tidak disimpan sebagai UTF-8', 'simpan ulang dengan pengodean UTF-8');
  messages.push(...periksaBerkasLain(files.lain ?? [], (path) => files.has(path), Object.keys(DATA_PERIODE)));

  for (const path of [...files.keys()].sort()) {
    const part = path.split('/');
    const [akar, jenis = '', ...rest] = part;
    const nama = part.at(-1) ?? '';
    if (akar === 'templates') {
      if (rest.join('/') === 'profil.yaml') simpan(profilMap, jenis, yaml(path, profil));
      else if (rest.length === 1 && nama.endsWith('.mdx') && !bawaan.has(jenis))
        bawaan.set(jenis, bacaBab(`templates/${jenis}`).bab);
    } else if (path === 'content/instansi.yaml') instansiBerkas = yaml(path, instansi);
    else if (path === 'content/regulasi.yaml') regulasiBerkas = yaml(path, regulasi);
    else if (jenis === 'pedoman' && rest.length === 1)
      simpan(pedomanMap, nama.replace(/\.yaml$/, ''), yaml(path, pedoman));
    else if (jenis === 'renstra' && rest.length === 2)
      simpan(renstraMap, rest.join('/').replace(/\.yaml$/, ''), yaml(path, renstra));
    else if (jenis === 'unit' && rest.length >= 3) bacaUnit(path, rest);
    else tidakDikenal(path, nama, ['instansi.yaml', 'regulasi.yaml', 'pedoman/', 'renstra/', 'unit/']);
  }

  function bacaUnit(path: string, [unit = '', tahun = '', nama = '', berkas, ...lebihDalam]: string[]): void {
    const key = `${unit}/${tahun}`;
    if (!PERIODE.test(tahun)) {
      const text = `folder "${tahun}" bukan periode`;
      catat('periode-salah', path, text, 'beri nama tahun, misalnya 2023 atau 2023-2024');
      return;
    }
    const isi: PeriodeIsi = periode.get(key) ?? {
      unit,
      periode: tahun,
      folder: `content/unit/${key}`,
      dokumen: new Map(),
    };
    periode.set(key, isi);
    if (berkas !== undefined) {
      const dikenal = lebihDalam.length > 0 || BERKAS_DOKUMEN.includes(berkas) || berkas.endsWith('.mdx');
      if (!dikenal) tidakDikenal(path, berkas, BERKAS_DOKUMEN);
      return;
    }
    const dasar = nama.replace(/\.yaml$/, '');
    if (!Object.hasOwn(DATA_PERIODE, dasar)) {
      tidakDikenal(
        path,
        nama,
        Object.keys(DATA_PERIODE).map((name) => `${name}.yaml`),
      );
      return;
    }
    const data = yaml(path, DATA_PERIODE[dasar as keyof typeof DATA_PERIODE] as ZodType);
    if (data !== undefined) periode.set(key, { ...isi, [dasar]: data });
  }

  for (const [key, isi] of periode) {
    wajibAda(`${isi.folder}/rencana.yaml`, 'sasaran, indikator, dan target setahun');
    periode.set(key, { ...isi, dokumen: bacaDokumen(isi.folder) });
  }

  function bacaDokumen(folder: string): Map<string, DokumenIsi> {
    const hasil = new Map<string, DokumenIsi>();
    const semuaJenis = (menurutPeriode.get(folder) ?? [])
      .map((path) => path.slice(folder.length + 1).split('/'))
      .filter(({ length }) => length > 1);
    for (const jenis of new Set(semuaJenis.map(([nama = '']) => nama))) {
      const dalam = `${folder}/${jenis}`;
      if (!wajibAda(`${dalam}/dokumen.yaml`, 'profil, judul, status, tanggal, dan penandatangan')) continue;
      const data = yaml(`${dalam}/dokumen.yaml`, dokumen);
      const edisi = files.has(`${dalam}/tercetak.yaml`)
        ? yaml(`${dalam}/tercetak.yaml`, tercetak)
        : undefined;
      const { bab, rusak } = bacaBab(dalam);
      if (data !== undefined)
        hasil.set(jenis, {
          jenis,
          folder: dalam,
          dokumen: data,
          bab,
          rusak,
          gambar: gambarDi(files, `${dalam}/gambar/`),
          ...(edisi === undefined ? {} : { tercetak: edisi }),
        });
    }
    return hasil;
  }

  function bacaBab(folder: string): Pick<DokumenIsi, 'bab' | 'rusak'> {
    const bab = new Map<string, Prosa>();
    const rusak = new Set<string>();
    for (const path of menurutFolder.get(folder) ?? []) {
      if (!path.endsWith('.mdx')) continue;
      const nama = path.slice(folder.length + 1, -'.mdx'.length);
      if (bukanUtf8.has(path)) {
        rusak.add(nama);
        continue;
      }
      const read = bacaMdx(path, files.get(path) ?? '');
      messages.push(...read.messages);
      if (read.prosa === undefined) rusak.add(nama);
      else bab.set(nama, read.prosa);
    }
    return { bab, rusak };
  }

  wajibAda('content/instansi.yaml', 'nama instansi, unit, dan pejabat');
  wajibAda('content/regulasi.yaml', 'daftar peraturan');
  if (instansiBerkas === undefined || regulasiBerkas === undefined) return { data: undefined, messages };
  const data = {
    instansi: instansiBerkas,
    regulasi: regulasiBerkas,
    pedoman: pedomanMap,
    renstra: renstraMap,
    periode,
    profil: profilMap,
    bawaan,
  };
  return { data, messages };
}

function gambarDi({ gambar }: Files, folder: string): ReadonlyMap<string, BerkasGambar> {
  const didalam = [...(gambar ?? [])].filter(([path]) => path.startsWith(folder));
  return new Map(didalam.map(([path, isi]) => [path.slice(folder.length), isi]));
}
