/** Finding and starting the browser that prints. Which one it was is recorded: `/Creator` in the PDF differs. */
import { execFile } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { bundledChromium, bundledVersion } from './bundled-chromium.ts';
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
      tried.push(`peramban bawaan (@sparticuz/chromium ${await bundledVersion()}): ${reason(error)}`);
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
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    const browser = await launch({
      executablePath: candidate.path,
      headless: candidate.shell ? 'shell' : true,
      args: [...ARGS, ...sandbox],
      env: { ...process.env, ...candidate.env },
      pipe: true, // instead of a port on localhost, which any other user of the machine could connect to
      timeout: 60_000,
    });
    const version = (await browser.version()).replace(/^[^/]*\//, '');
    return { browser, name: candidate.name, version };
  } catch (error) {
    throw (await diagnosis(candidate)) ?? error;
  }
}

/** Over a pipe, puppeteer loses what a dying browser says; asking it for its version tells what it lacks. */
async function diagnosis(candidate: Candidate): Promise<Error | undefined> {
  if (process.platform === 'win32') return undefined; // there, --version opens a window
  try {
    await promisify(execFile)(candidate.path, ['--version'], {
      env: { ...process.env, ...candidate.env },
      timeout: 10_000,
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : undefined;
  }
}

/** One line that a planner can act on. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(text)?.[1];
  if (library) return `pustaka sistem ${library} tidak ada`;
  if (/ENOENT|not found at the configured/.test(text)) return 'berkasnya tidak ada';
  if (/EACCES/.test(text)) return 'berkasnya tidak boleh dijalankan';
  if (/ENOSPC|EDQUOT/.test(text)) return 'ruang penyimpanan tidak cukup (perlu 300 MB)';
  if (/No usable sandbox|SUID sandbox|setuid sandbox/i.test(text))
    return 'sistem ini melarang ruang terkurung (sandbox) peramban';
  return text.split('\n')[0]?.trim() ?? text;
}
