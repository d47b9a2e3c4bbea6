import type { z } from 'zod';
import type { Message } from '../message.ts';
import { suggest } from '../nearest.ts';
import { cocokkanSebagian } from './jendela.ts';
import { ambil, kunciSkema } from './kunci-skema.ts';
import { lazimDalamNilai } from './lazim-yaml.ts';
import type { Jalan, Letak } from './letak.ts';
import { bacaMenjorok, jalanIssue, rapikan } from './rapikan.ts';
import { type PengenalNama, saran, tulisan } from './saran.ts';

type Issue = z.core.$ZodIssue;

export interface HasilValidasi<T> {
  readonly data: T | undefined;
  readonly messages: readonly Message[];
}

/** Mencocokkan isi berkas dengan skemanya; setiap ketidakcocokan menjadi satu temuan dengan tempatnya. */
export function validasi<S extends z.ZodType>(
  schema: S,
  value: unknown,
  letak: Letak,
  nama?: PengenalNama,
): HasilValidasi<z.output<S>> {
  const bahan = { schema, value, letak, nama };
  const sebagian = cocokkanSebagian(schema, value);
  if (sebagian !== undefined) return { data: undefined, messages: jelaskanSemua(sebagian, bahan) };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, messages: [] };
  return { data: undefined, messages: jelaskanSemua(result.error.issues, bahan) };
}

interface Bahan {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly letak: Letak;
  readonly nama: PengenalNama | undefined;
}

/** Ketidakcocokan yang diterangkan dalam satu berkas; selebihnya hanya dihitung. */
const PALING_BANYAK = 500;

function jelaskanSemua(semua: readonly Issue[], bahan: Bahan): Message[] {
  const messages = rapikan(semua.slice(0, PALING_BANYAK), bahan.schema, bahan.value).flatMap((issue) =>
    jelaskan(issue, bahan),
  );
  const sisa = semua[PALING_BANYAK];
  if (sisa === undefined) return messages;
  const text = `masih ada ${semua.length - PALING_BANYAK} ketidakcocokan lain di berkas ini`;
  const hint = 'perbaiki yang di atas dahulu; biasanya satu kekeliruan berulang';
  const place = bahan.letak(jalanIssue(sisa));
  return [...messages, { rule: 'temuan-terlalu-banyak', severity: 'galat', place, text, hint }];
}

function jelaskan(issue: Issue, bahan: Bahan): Message[] {
  const { schema, value, letak, nama: pengenal } = bahan;
  const jalan = jalanIssue(issue);
  const nama = namaJalan(jalan);
  const pesan = (rule: string, text: string, hint: string, place = letak(jalan)): Message[] => [
    { rule, severity: 'galat', place, text, hint },
  ];
  const input = ambil(value, jalan);
  const menjorok = issue.code === 'custom' ? bacaMenjorok(issue) : undefined;
  if (menjorok !== undefined) {
    const text = `${menjorok.kunci.map((satu) => `"${satu}"`).join(' dan ')} harus menjorok di bawah ${menjorok.induk}`;
    return pesan('kunci-kurang-menjorok', text, 'beri dua spasi lagi di depannya', letak(jalan, 'kunci'));
  }
  if (input === undefined) return belumAda();
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, PALING_BANYAK).flatMap((key) => {
        const place = letak([...jalan, key], 'kunci');
        return /^nip(?:_|$)/i.test(key)
          ? pesan('kunci-tidak-dikenal', 'NIP tidak dicetak di dokumen kinerja', 'hapus', place)
          : pesan(
              'kunci-tidak-dikenal',
              `kunci "${key}" tidak dikenal`,
              suggest(key, kunciSkema(schema, jalan)),
              place,
            );
      });
    case 'invalid_value':
      return pesan(
        'nilai-tidak-dikenal',
        `${nama} tertulis ${tulisan(input)}`,
        suggest(tulisan(input).replaceAll('"', ''), issue.values.map(String)),
      );
    case 'invalid_key': {
      const harus = issue.issues[0]?.message ?? TAK_SESUAI;
      const text = `kunci "${String(jalan.at(-1))}" ${harus.replace(/^kunci /, '')}`;
      return pesan('kunci-salah', text, saran(harus, jalan.at(-1)), letak(jalan, 'kunci'));
    }
    case 'invalid_union':
      return (
        cabangTerdekat(issue)?.flatMap((inner) =>
          jelaskan({ ...inner, path: [...issue.path, ...inner.path] }, bahan),
        ) ?? salahJenis()
      );
    case 'custom':
      return issue.params?.['kembar'] === true
        ? pesan(
            'kembar',
            `${nama} ${tulisan(input)} dipakai lebih dari sekali`,
            'beri nama lain, atau hapus salah satu',
          )
        : salahJenis();
    default:
      return salahJenis();
  }

  function belumAda(): Message[] {
    const kunci = String(jalan.at(-1) ?? '');
    const isi =
      issue.code === 'invalid_value' ? issue.values.join(' atau ') : tafsir(issue).replace(/^harus /, '');
    return pesan(
      'kunci-wajib',
      `kunci "${kunci}" belum ada di ${namaJalan(jalan.slice(0, -1))}`,
      isi === TAK_SESUAI ? `tambahkan "${kunci}:"` : `tambahkan "${kunci}:", isinya ${isi}`,
      letak(jalan.slice(0, -1)),
    );
  }

  function salahJenis(): Message[] {
    const harus = tafsir(issue);
    const lazim = typeof input === 'string' ? lazimDalamNilai(input, harus) : undefined;
    if (lazim !== undefined) return pesan('jenis-salah', lazim.pesan, lazim.hint);
    const keadaan = input === null ? 'belum berisi apa pun' : `${harus}, tertulis ${tulisan(input)}`;
    return pesan('jenis-salah', `${nama} ${keadaan}`, saran(harus, input, pengenal));
  }
}

const TAK_SESUAI = 'tidak sesuai bentuknya';

/** Kalimat "harus …" dalam bahasa Indonesia, juga untuk pesan bawaan pustaka. */
function tafsir(issue: Issue): string {
  if (/^(harus|paling|tidak) /.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `harus ${JENIS[issue.expected] ?? issue.expected}`;
  return issue.code === 'too_small' ? 'tidak boleh kosong' : TAK_SESUAI;
}

const JENIS: Partial<Record<string, string>> = {
  array: 'daftar (baris berawalan -)',
  object: 'kelompok kunci: nilai',
  record: 'kelompok kunci: nilai',
  string: 'teks',
  boolean: 'true atau false',
};

/** Kunci terdalam; kunci tahun disebut bersama induknya, misalnya `target 2024`. */
function namaJalan(jalan: Jalan): string {
  const kunci = jalan.filter((step) => typeof step === 'string');
  const akhir = kunci.at(-1) ?? 'berkas ini';
  return /^\d+$/.test(akhir) ? `${kunci.at(-2) ?? ''} ${akhir}`.trim() : akhir;
}

/** Dari cabang-cabang yang gagal, pilih yang salahnya di dalam (bukan di jenis terluar). */
function cabangTerdekat(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  return issue.errors.find(
    (branch) =>
      branch.length > 0 && branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
}
