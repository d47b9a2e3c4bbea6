import { existsSync } from 'node:fs';
import path from 'node:path';

export interface SystemBrowser {
  name: string;
  path: string;
}

/** Where installers put a browser of the Chromium family; most specific first, Edge last. */
const LINUX: readonly (readonly [name: string, path: string])[] = [
  ['Google Chrome', '/usr/bin/google-chrome-stable'],
  ['Google Chrome', '/usr/bin/google-chrome'],
  ['Google Chrome', '/opt/google/chrome/chrome'],
  ['Chromium', '/usr/bin/chromium'],
  ['Chromium', '/usr/bin/chromium-browser'],
  ['Chromium', '/snap/bin/chromium'],
  ['Chromium headless shell', '/usr/bin/chromium-headless-shell'],
  ['Microsoft Edge', '/usr/bin/microsoft-edge-stable'],
  ['Microsoft Edge', '/usr/bin/microsoft-edge'],
];

const MACOS: readonly (readonly [name: string, path: string])[] = [
  ['Google Chrome', 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Chromium', 'Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['Microsoft Edge', 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
];

const WINDOWS: readonly (readonly [name: string, path: string])[] = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
];

/** Every place to look on a platform, in order of preference. `home` is the user's own folder. */
function knownPlaces(platform: NodeJS.Platform, home: string): SystemBrowser[] {
  if (platform === 'win32') {
    const bases = ['C:\\Program Files', 'C:\\Program Files (x86)', path.win32.join(home, 'AppData', 'Local')];
    return WINDOWS.flatMap(([name, rest]) =>
      bases.map((base) => ({ name, path: path.win32.join(base, rest) })),
    );
  }
  if (platform === 'darwin') {
    return MACOS.flatMap(([name, rest]) =>
      ['/', home].map((base) => ({ name, path: path.posix.join(base, rest) })),
    );
  }
  return LINUX.map(([name, place]) => ({ name, path: place }));
}

/** The browsers that are installed on this machine. */
export function installedBrowsers(platform: NodeJS.Platform, home: string): SystemBrowser[] {
  return knownPlaces(platform, home).filter((browser) => existsSync(browser.path));
}
