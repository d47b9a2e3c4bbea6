import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { TidakTercetak } from '../print/tidak-tercetak.ts';
import { DistAsing } from './alihkan.ts';
import { effects } from './effects.ts';
import { jelaskan, satukanLaporan } from './jelaskan.ts';
import { samakanJalur } from './jalur.ts';
import { FORMAT, type FormatPeriksa, periksa } from './periksa.ts';
import { daftarkanPerintahAudit } from './perintah-audit.ts';
import { daftarkanPerintahDokumen } from './perintah-dokumen.ts';
import { daftarkanPerintahTautkan } from './perintah-tautkan.ts';
import { type OpsiSkema, skema } from './skema.ts';
import { terbit } from './terbit.ts';
import { terjemahkan } from './terjemahkan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const JUDUL: Record<string, string> = {
  'Usage:': 'Pemakaian:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
  'Arguments:': 'Masukan:',
};

const BANTUAN_PERIKSA = `
Kode keluar:
  0  tidak ada galat (peringatan dan catatan boleh ada)
  1  ada galat, atau jalurnya tidak ada
  2  perintah atau pilihannya salah tulis

Contoh:
  npx lapkin periksa
  npx lapkin periksa deputi-pmk/2023
  npx lapkin periksa content/unit/deputi-pmk/2023/realisasi.yaml
  npx lapkin periksa content/unit/deputi-pmk/2023/lkj --format json
  npx lapkin periksa --audit deputi-pmk/2023
  npx lapkin periksa --format sarif > hasil.sarif`;

const BANTUAN_SKEMA = `
Skema ditulis ke .lapkin/skema/*.json. Di Visual Studio Code, pasang ekstensi YAML (redhat.vscode-yaml);
kunci, pilihan, dan penjelasannya muncul saat mengetik di berkas yang punya baris penunjuk:
  # yaml-language-server: $schema=../../../../.lapkin/skema/realisasi.json

Contoh:
  npx lapkin skema
  npx lapkin skema --pasang
  npx lapkin skema --pasang --ya`;

const program = new Command('lapkin')
  .description(
    'Menyusun, memeriksa, dan menerbitkan dokumen kinerja: Renja, PK, LKj, dan lainnya. Setiap angka ditulis sekali.',
  )
  .usage('<perintah> [pilihan]')
  .helpOption('-h, --help', 'tampilkan bantuan ini')
  .helpCommand('bantuan [perintah]', 'tampilkan bantuan sebuah perintah')
  .configureHelp({
    styleTitle: (title) => JUDUL[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValueDescription }) =>
      [
        description,
        ...(argChoices === undefined ? [] : [`pilihan: ${argChoices.join(', ')}`]),
        ...(defaultValueDescription === undefined ? [] : [`bawaan: ${defaultValueDescription}`]),
      ].join('; '),
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((satu) =>
          satu.required ? `<${satu.name()}>` : `[${satu.name()}${satu.variadic ? '…' : ''}]`,
        ),
      ].join(' '),
  })
  .configureOutput({ outputError: (text, write) => write(terjemahkan(text, process.argv[2])) })
  .addHelpText(
    'after',
    '\nContoh:\n  npx lapkin periksa content/unit/deputi-pmk/2023\n  npx lapkin terbit\n  npx lapkin pratinjau',
  )
  .exitOverride();

program
  .command('terbit')
  .description('menerbitkan situs dan PDF ke folder dist')
  .usage('[pilihan]')
  .option('--salin', 'jadikan dist folder sungguhan, bukan tautan', false)
  .addHelpText('after', '\nContoh:\n  npx lapkin terbit --salin')
  .action(async ({ salin }: { salin: boolean }) => {
    process.exitCode = await terbit(root, { salin }, effects);
  });

program
  .command('periksa')
  .description('memeriksa isi tanpa menulis apa pun')
  .usage('[jalur…] [pilihan]')
  .argument('[jalur...]', 'unit, folder, atau berkas yang diperiksa; tanpa jalur, seluruh proyek')
  .addOption(
    new Option(
      '--format <bentuk>',
      'teks untuk dibaca, json dan sarif untuk alat lain, github untuk catatan di permintaan tarik',
    )
      .choices(FORMAT)
      .default('teks', 'teks'),
  )
  .option('--audit', 'nilai juga konsistensi dokumen jadi dan kewajaran datanya', false)
  .addHelpText('after', BANTUAN_PERIKSA)
  .option('--rinci', 'sebutkan setiap isian, bukan satu baris untuk setiap bab', false)
  .action(async (jalur: string[], pilihan: { format: FormatPeriksa; audit: boolean; rinci: boolean }) => {
    const opsi = {
      ...pilihan,
      jalur: jalur.map((satu) => samakanJalur(satu, root, process.cwd())),
      versi: await versi(),
    };
    const tegur = (baris: string): void => void process.stderr.write(`${baris}\n`);
    process.exitCode = await periksa(root, opsi, { ...effects, tegur });
  });

program
  .command('skema')
  .description('menulis JSON Schema agar penyunting teks memberi saran saat mengetik')
  .usage('[pilihan]')
  .option('--pasang', 'sebutkan berkas data yang akan diberi baris penunjuk skema', false)
  .option('--ya', 'bersama --pasang: tulis baris itu', false)
  .option('--templates', 'bersama --pasang: termasuk profil di templates/', false)
  .addHelpText('after', BANTUAN_SKEMA)
  .action(async (opsi: OpsiSkema) => {
    process.exitCode = await skema(root, opsi, effects);
  });

program
  .command('jelaskan')
  .description('menjelaskan asal sebuah angka sampai ke berkas datanya')
  .usage('<unit>/<periode> [fakta] [pilihan]')
  .argument('<laporan>', 'unit dan periode, misalnya deputi-pmk/2023')
  .argument('[fakta...]', 'kunci fakta, misalnya IKU.4.capaian; awalannya saja (IKU.4) mencetak daftarnya')
  .addOption(pilihanFormat())
  .addHelpText('after', '\nContoh:\n  npx lapkin jelaskan deputi-pmk/2023 npss --dalam 2')
  .option('--dalam <tingkat>', 'berapa tingkat masukan yang diuraikan', bacaTingkat, 20)
  .action(async (laporan: string, sisa: string[], opsi: { format: 'teks' | 'json'; dalam: number }) => {
    const [nama, fakta] = satukanLaporan(laporan, sisa);
    process.exitCode = await jelaskan(root, nama, fakta, opsi, effects);
  });

daftarkanPerintahDokumen(program, root);
daftarkanPerintahAudit(program, root);
daftarkanPerintahTautkan(program, root);

program
  .command('pratinjau')
  .description('menampilkan situs di mesin sendiri dan memuat ulang saat isi berubah')
  .usage('[pilihan]')
  .option('--port <nomor>', 'nomor port', bacaPort, 4321)
  .addHelpText('after', '\nContoh:\n  npx lapkin pratinjau --port 8080')
  .action(async ({ port }: { port: number }) => (await import('./pratinjau.ts')).pratinjau(root, port));

async function versi(): Promise<string> {
  const paket = JSON.parse((await effects.baca(join(root, 'package.json'))) ?? '{}') as { version?: string };
  return paket.version ?? '0.0.0';
}

function pilihanFormat(): Option {
  return new Option('--format <bentuk>', 'bentuk laporan').choices(['teks', 'json']).default('teks', 'teks');
}

function bacaTingkat(text: string): number {
  const tingkat = Number(text);
  if (!Number.isInteger(tingkat) || tingkat < 0)
    throw new InvalidArgumentError('tingkat harus bilangan bulat, mulai 0.');
  return tingkat;
}

function bacaPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('port harus bilangan 1 sampai 65535.');
  return port;
}

// Pembaca yang berhenti lebih dulu (misalnya `| head`) bukan kesalahan.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof DistAsing || error instanceof TidakTercetak) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}
