// What can go wrong in set-up, in words for someone who has never seen npm.

/** Something the user can mend; its message is shown as it is, without a stack. */
export class SetupFailure extends Error {}

const advice = [
  {
    signs: /\b(ENOSPC|EDQUOT)\b/,
    text: 'Ruang penyimpanan tidak cukup. Lapkin memerlukan sekitar 1 GB. Kosongkan sebagian, lalu ulangi perintah yang sama.',
  },
  {
    signs: /\b(SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET)\w+|CERT_\w+)\b/,
    text: 'Sertifikat jaringan tidak dikenal; biasanya karena proksi kantor. Mintalah berkas sertifikatnya kepada pengelola jaringan, jalankan `npm config set cafile "letak-berkas.pem"`, lalu ulangi perintah yang sama.',
  },
  {
    signs:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|EPROTO|FETCH_ERROR)\b/,
    text: 'Registri npm tidak terhubung. Periksa sambungan internet, lalu ulangi perintah yang sama. Di balik proksi kantor: jalankan dahulu `npm config set proxy http://alamat:port` dan `npm config set https-proxy http://alamat:port`.',
  },
  {
    signs: /\b(E401|E403|E407)\b/,
    text: 'Registri npm atau proksi menolak permintaan. Periksa alamat registri (`npm config get registry`) dan izin masuknya, lalu ulangi perintah yang sama.',
  },
  {
    signs: /\b(EINTEGRITY|EBADCHECKSUM|TAR_BAD_ARCHIVE)\b/,
    text: 'Paket yang diunduh berbeda dari yang dikunci, jadi tidak dipasang. Jalankan `npm cache clean --force`, lalu ulangi. Bila tetap terjadi, laporkan: registri atau proksi mengubah isi paket.',
  },
  {
    signs: /\b(EACCES|EPERM|EROFS|EBUSY|ENOTEMPTY)\b/,
    text: 'Folder Lapkin tidak dapat ditulisi. Tutup program lain yang memakainya (penyunting, pratinjau, antivirus), pastikan folder itu milik Anda, lalu ulangi perintah yang sama.',
  },
  {
    signs: /\b(E404|ETARGET|ENOVERSIONS)\b/,
    text: 'Registri npm tidak memiliki paket yang diperlukan. Periksa alamat registri (`npm config get registry`); cermin kantor mungkin belum lengkap.',
  },
  {
    signs: /\bEUSAGE\b|in sync/,
    text: 'package.json dan package-lock.json tidak cocok. Kembalikan keduanya ke versi asli; pengelola: jalankan `npm install` dan simpan kedua berkas itu bersama-sama.',
  },
];

/** Lines of npm that tell a user nothing: help, stack, pointers to log files. */
const NOISE =
  /^npm (error|ERR!|warn|WARN)\s*($|at |errno|syscall|A complete log|Usage:|Clean install|npm ci|Run "npm|EBADENGINE|deprecated|Unknown )/;

/**
 * A failure with the way out that npm's own output points to.
 * @param {string} what what was being done, as the start of a sentence
 * @param {string} output npm's combined output
 */
export function explain(what, output) {
  const known = advice.find(({ signs }) => signs.test(output));
  const way =
    known?.text ?? 'Ulangi perintah yang sama; bila tetap gagal, sertakan catatan di bawah saat melapor.';
  const notes = output
    .split(/\r?\n/)
    .filter((line) => line.trim() && !NOISE.test(line))
    .slice(0, 4)
    .map((line) => `  catatan: ${line.replace(/^npm (error|ERR!|warn|WARN) ?/, '').trim()}`);
  return new SetupFailure([`${what} gagal.`, way, ...notes].join('\n'));
}
