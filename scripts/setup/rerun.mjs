// The same command again, under another Node: same terminal, same signals, same exit code.
import { spawn } from 'node:child_process';

/**
 * Runs `script` under `node` and ends this process the way that one ended.
 * @param {string} node path of the Node binary
 * @param {string} script
 * @param {string[]} args
 */
export async function rerunUnder(node, script, args) {
  // The IPC channel carries no messages: its closing tells the child that we were killed (see endWithParent).
  const child = spawn(node, [script, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const { code, signal } = await ending(child);
  process.exitCode = code ?? 1;
  if (signal) process.kill(process.pid, signal);
}

/** For the child of `rerunUnder`: when the parent is killed outright, a build must not go on unseen. */
export function endWithParent() {
  if (!process.connected) return;
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref(); // the channel alone keeps nothing running
}

/**
 * Runs a program in this terminal.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export function runHere(file, args, options = {}) {
  return ending(spawn(file, args, { stdio: 'inherit', ...options }));
}

function ending(child) {
  const forward = ['SIGTERM', 'SIGHUP', 'SIGINT'].map((signal) => {
    const listener = () => {
      // Ctrl+C in a terminal reaches the child by itself; sent twice, it would cut short an orderly stop.
      // On Windows every signal sent by kill() is a hard end, and the console tells the child anyway.
      if (process.platform === 'win32' || (signal === 'SIGINT' && process.stdin.isTTY)) return;
      child.kill(signal);
    };
    process.on(signal, listener);
    return [signal, listener];
  });
  const orphan = () => child.kill(); // if we end first, it ends too
  process.on('exit', orphan);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('exit', orphan);
      for (const [name, listener] of forward) process.off(name, listener);
      resolve({ code, signal });
    });
  });
}
