// One set-up at a time: two commands started together must not both replace node_modules.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './say.mjs';

const HEARTBEAT = 2_000;
const SILENCE = 15_000; // a holder that has not touched the lock for so long is gone, whatever its process number says

/**
 * Runs `work` while holding `<root>/.lapkin/pasang.lock`; a lock left behind by a killed process is taken over.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, work) {
  const path = join(root, '.lapkin', 'pasang.lock');
  mkdirSync(join(root, '.lapkin'), { recursive: true });
  for (let told = false; !take(path); await wait(300)) {
    if (abandoned(path)) discard(path);
    else if (!told) {
      say('Menunggu pemasangan Lapkin yang sedang berjalan …');
      told = true;
    }
  }
  const heartbeat = setInterval(() => touch(path), HEARTBEAT);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, `${hostname()} ${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function abandoned(path) {
  try {
    const [host, pid] = readFileSync(path, 'utf8').split(' ');
    if (Date.now() - statSync(path).mtimeMs > SILENCE) return true;
    return host === hostname() && Number(pid) > 0 && !alive(Number(pid));
  } catch {
    return false; // released in this very moment
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Renamed first: of several that wait, only one gets to remove it. */
function discard(path) {
  try {
    renameSync(path, `${path}.${process.pid}`);
    rmSync(`${path}.${process.pid}`, { force: true });
  } catch {
    // another waiting process was faster
  }
}

function touch(path) {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // the folder was deleted under us; the work itself will notice
  }
}
