/** Finding and starting the browser that prints. Which one it was is recorded: `/Creator` in the PDF differs. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { bundledChromium } from './bundled-chromium.ts';
import { installedBrowsers } from './system-browsers.ts';

export interface BrowserChoice {
  /** What LAPKIN_BROWSER says; then this one or none, since another browser would make other bytes. */
  executablePath?: string | undefined;
  /** Where the pinned browser is unpacked, absolute. */
  cacheDir: string;
}

export interface OpenBrowser {
  browser: Browser;
  /** Stable name for manifests and cache keys, such as `sparticuz-chromium` or `Google Chrome`. */
  name: string;
  /** As the browser itself says, such as `153.0.7881.0`. */
  version: string;
}

interface Candidate {
  name: string;
  path: string;
  env?: Record<string, string>;
  /** A binary that knows only the headless mode of printing and screenshots. */
  shell: boolean;
}

/** No request leaves the machine, nothing is updated, no first-run page: the document is all that there is. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Opens a browser for printing: the one asked for, else the pinned one, else one that is installed.
 * The caller closes it; its profile is new, empty, and deleted when it closes.
 * @throws Error in Indonesian, saying what was tried, what is missing and how to mend it
 */
export async function openBrowser({ executablePath, cacheDir }: BrowserChoice): Promise<OpenBrowser> {
  if (executablePath) {
    const name = path.basename(executablePath).replace(/\.exe$/i, '');
    try {
      return await open({ name, path: executablePath, shell: /headless[-_]shell/.test(name) });
    } catch (error) {
      throw new Error(
        `LAPKIN_BROWSER menunjuk ${executablePath}, tetapi peramban itu tidak dapat dipakai: ${reason(error)}.\n` +
          'Perbaiki letaknya, atau kosongkan LAPKIN_BROWSER agar Lapkin mencari sendiri.',
        { cause: error },
      );
    }
  }

  const tried: string[] = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const bundled = await bundledChromium(path.resolve(cacheDir));
      return await open({ name: 'sparticuz-chromium', shell: true, ...bundled });
    } catch (error) {
      tried.push(`peramban bawaan (@sparticuz/chromium): ${reason(error)}`);
    }
  } else {
    tried.push(`peramban bawaan: hanya untuk Linux x64, komputer ini ${process.platform} ${process.arch}`);
  }

  const installed = installedBrowsers(process.platform, os.homedir());
  for (const { name, path: place } of installed) {
    try {
      return await open({ name, path: place, shell: /headless[-_]shell/.test(place) });
    } catch (error) {
      tried.push(`${name} (${place}): ${reason(error)}`);
    }
  }
  if (installed.length === 0)
    tried.push('Google Chrome, Chromium, Microsoft Edge: tidak terpasang di tempat yang lazim');
  throw new Error(
    [
      'Tidak ada peramban yang dapat dipakai untuk membuat PDF. Yang sudah dicoba:',
      ...tried.map((line) => `- ${line}`),
      'Pasang Google Chrome, Chromium, atau Microsoft Edge (Debian: sudo apt install chromium),',
      'atau isi LAPKIN_BROWSER dengan letak berkas program peramban, lalu ulangi perintah yang sama.',
    ].join('\n'),
  );
}

async function open(candidate: Candidate): Promise<OpenBrowser> {
  // Only root needs it: Chromium refuses to run as root with a sandbox, and any other user keeps the sandbox.
  const args = process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS;
  const env = { ...process.env, ...candidate.env };
  try {
    const browser = await launch({
      executablePath: candidate.path,
      headless: candidate.shell ? 'shell' : true,
      args,
      env,
      pipe: true, // instead of a port on localhost, which any other user of the machine could connect to
      timeout: 60_000,
    });
    const version = (await browser.version()).replace(/^[^/]*\//, '');
    return { browser, name: candidate.name, version };
  } catch (error) {
    throw (await lastWords(candidate.path, args, env)) ?? error;
  }
}

/** Over a pipe, what a dying browser says is lost; so a failed one is asked once more for an empty page. */
async function lastWords(
  program: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Error | undefined> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'lapkin-peramban-'));
  try {
    const blank = ['--headless', `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'];
    await promisify(execFile)(program, [...args, ...blank], { env, timeout: 15_000 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : undefined;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** One line that a planner can act on. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(text)?.[1];
  if (library) return `pustaka sistem ${library} tidak ada`;
  if (/usable sandbox|SUID sandbox|setuid sandbox|user namespace/i.test(text)) {
    return 'sistem ini melarang kurungan (sandbox) yang melindungi peramban';
  }
  if (/Cannot find module|input directory/.test(text)) {
    return 'paketnya tidak lengkap; hapus folder node_modules, lalu ulangi perintah yang sama';
  }
  if (/spawn.*ENOENT|not found at the configured/.test(text)) return 'berkasnya tidak ada';
  if (/spawn.*(EACCES|UNKNOWN)/.test(text)) return 'berkasnya tidak dapat dijalankan';
  if (/EACCES|EPERM|EROFS/.test(text)) return `folder singgahan tidak dapat ditulisi (${text})`;
  if (/ENOSPC|EDQUOT/.test(text)) return 'ruang penyimpanan tidak cukup (perlu 300 MB)';
  if (/Target closed|^Command failed/.test(text)) {
    const said = text
      .split('\n')
      .slice(1)
      .find((line) => line.trim() !== '');
    return `berhenti begitu dijalankan${said ? ` (${said.trim()})` : '; mungkin bukan peramban Chromium, atau rusak'}`;
  }
  return text.split('\n')[0] ?? text;
}
