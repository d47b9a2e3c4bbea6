// Set-up speaks on stderr, so that stdout carries only what the command itself prints.

/** @param {string} text one line */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Seconds since `start` (milliseconds from performance.now()), for people: "3,4 detik". */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} detik`;
}
