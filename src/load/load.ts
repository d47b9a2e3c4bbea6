import type { z, ZodType } from 'zod';
import type { Message } from '../message.ts';
import { suggest } from '../nearest.ts';
import { anggaran } from '../schema/anggaran.ts';
import { dokumen } from '../schema/dokumen.ts';
import { fakta } from '../schema/fakta.ts';
import { instansi } from '../schema/instansi.ts';
import { type Pedoman, pedoman } from '../schema/pedoman.ts';
import { pk } from '../schema/pk.ts';
import { type Profil, profil } from '../schema/profil.ts';
import { realisasi } from '../schema/realisasi.ts';
import { regulasi } from '../schema/regulasi.ts';
import { rencana } from '../schema/rencana.ts';
import { type Renstra, renstra } from '../schema/renstra.ts';
import { survei } from '../schema/survei.ts';
import { tercetak } from '../schema/tercetak.ts';
import type { Berkas, DokumenIsi, HasilLoad, Isi, PeriodeIsi } from './isi.ts';
import { bacaMdx, type Prosa } from './mdx.ts';
import { validasi } from './validate.ts';
import { bacaYaml } from './yaml.ts';

/** Berkas masukan: jalur dengan garis miring, relatif terhadap akar proyek, dan isinya. */
export type Files = ReadonlyMap<string, string>;

const DATA_PERIODE = { rencana, realisasi, anggaran, fakta, survei, pk } as const;

/** Satu-satunya pembaca isi: berkas masuk, data bertempat dan temuan keluar. Tidak menyentuh disk. */
export function load(files: Files): HasilLoad {
  const messages: Message[] = [];
  const pedomanMap = new Map<string, Berkas<Pedoman>>();
  const renstraMap = new Map<string, Berkas<Renstra>>();
  const profilMap = new Map<string, Berkas<Profil>>();
  const periode = new Map<string, PeriodeIsi>();
  let instansiBerkas: Isi['instansi'] | undefined;
  let regulasiBerkas: Isi['regulasi'] | undefined;

  const yaml = <S extends ZodType>(path: string, schema: S): Berkas<z.output<S>> | undefined => {
    const parsed = bacaYaml(path, files.get(path) ?? '');
    messages.push(...parsed.messages);
    if (parsed.messages.length > 0) return undefined;
    const checked = validasi(schema, parsed.value, parsed.letak);
    messages.push(...checked.messages);
    return checked.data === undefined ? undefined : { path, data: checked.data, letak: parsed.letak };
  };
  const tidakDikenal = (path: string, nama: string, choices: readonly string[]): void => {
    messages.push({
      rule: 'berkas-tidak-dikenal',
      severity: 'galat',
      place: { file: path, line: 1, column: 1 },
      text: `berkas "${nama}" tidak dikenal di folder ini`,
      hint: suggest(nama, choices),
    });
  };
  const simpan = <T>(map: Map<string, Berkas<T>>, key: string, berkas: Berkas<T> | undefined): void => {
    if (berkas !== undefined) map.set(key, berkas);
  };

  for (const path of [...files.keys()].sort()) {
    const part = path.split('/');
    const [akar, jenis = '', ...rest] = part;
    const nama = part.at(-1) ?? '';
    if (akar === 'templates') {
      if (rest.join('/') === 'profil.yaml') simpan(profilMap, jenis, yaml(path, profil));
    } else if (path === 'content/instansi.yaml') instansiBerkas = yaml(path, instansi);
    else if (path === 'content/regulasi.yaml') regulasiBerkas = yaml(path, regulasi);
    else if (jenis === 'pedoman' && rest.length === 1)
      simpan(pedomanMap, nama.replace(/\.yaml$/, ''), yaml(path, pedoman));
    else if (jenis === 'renstra' && rest.length === 2)
      simpan(renstraMap, rest.join('/').replace(/\.yaml$/, ''), yaml(path, renstra));
    else if (jenis === 'unit' && rest.length >= 3) bacaUnit(path, rest);
    else tidakDikenal(path, nama, ['instansi.yaml', 'regulasi.yaml', 'pedoman/', 'renstra/', 'unit/']);
  }

  function bacaUnit(path: string, [unit = '', tahun = '', nama = '', berkas]: string[]): void {
    const key = `${unit}/${tahun}`;
    const isi: PeriodeIsi = periode.get(key) ?? {
      unit,
      periode: tahun,
      folder: `content/unit/${key}`,
      dokumen: new Map(),
    };
    periode.set(key, isi);
    if (berkas !== undefined) return;
    const dasar = nama.replace(/\.yaml$/, '');
    if (!Object.hasOwn(DATA_PERIODE, dasar))
      return tidakDikenal(
        path,
        nama,
        Object.keys(DATA_PERIODE).map((name) => `${name}.yaml`),
      );
    const data = yaml(path, DATA_PERIODE[dasar as keyof typeof DATA_PERIODE] as ZodType);
    if (data !== undefined) periode.set(key, { ...isi, [dasar]: data });
  }

  for (const [key, isi] of periode) periode.set(key, { ...isi, dokumen: bacaDokumen(isi.folder) });

  function bacaDokumen(folder: string): Map<string, DokumenIsi> {
    const hasil = new Map<string, DokumenIsi>();
    for (const path of files.keys()) {
      if (!path.startsWith(`${folder}/`) || !path.endsWith('/dokumen.yaml')) continue;
      const jenis = path.slice(folder.length + 1).split('/')[0] ?? '';
      const dalam = `${folder}/${jenis}`;
      const data = yaml(path, dokumen);
      const edisi = files.has(`${dalam}/tercetak.yaml`)
        ? yaml(`${dalam}/tercetak.yaml`, tercetak)
        : undefined;
      const bab = bacaBab(dalam);
      if (data !== undefined)
        hasil.set(jenis, {
          jenis,
          folder: dalam,
          dokumen: data,
          bab,
          ...(edisi === undefined ? {} : { tercetak: edisi }),
        });
    }
    return hasil;
  }

  function bacaBab(folder: string): Map<string, Prosa> {
    const bab = new Map<string, Prosa>();
    for (const [path, text] of files) {
      const nama = path.slice(folder.length + 1, -'.mdx'.length);
      if (!path.startsWith(`${folder}/`) || !path.endsWith('.mdx') || nama.includes('/')) continue;
      const read = bacaMdx(path, text);
      messages.push(...read.messages);
      if (read.prosa !== undefined) bab.set(nama, read.prosa);
    }
    return bab;
  }

  for (const [path, ada] of [
    ['content/instansi.yaml', instansiBerkas],
    ['content/regulasi.yaml', regulasiBerkas],
  ] as const)
    if (ada === undefined && !files.has(path))
      messages.push({
        rule: 'berkas-wajib',
        severity: 'galat',
        place: { file: path, line: 1, column: 1 },
        text: 'berkas belum ada',
        hint: 'buat berkas ini; contohnya ada di README',
      });

  if (instansiBerkas === undefined || regulasiBerkas === undefined) return { data: undefined, messages };
  const data = {
    instansi: instansiBerkas,
    regulasi: regulasiBerkas,
    pedoman: pedomanMap,
    renstra: renstraMap,
    periode,
    profil: profilMap,
  };
  return { data, messages };
}
