import type { Message, Severity } from '../../message.ts';

const PERINTAH: Record<Severity, string> = { galat: 'error', peringatan: 'warning', catatan: 'notice' };

/** Perintah alur kerja GitHub Actions: setiap temuan menjadi catatan di barisnya pada permintaan tarik. */
export function formatGithub(messages: readonly Message[]): string {
  return messages
    .map(({ rule, severity, place, text, hint }) => {
      const sifat = { file: place.file, line: place.line, col: place.column, title: rule };
      const daftar = Object.entries(sifat).map(([nama, nilai]) => `${nama}=${sifatAman(String(nilai))}`);
      return `::${PERINTAH[severity]} ${daftar.join(',')}::${isiAman(hint === undefined ? text : `${text}; ${hint}`)}`;
    })
    .join('\n');
}

/** Pengodean menurut actions/toolkit `command.ts`; karakter kendali lain tidak sampai ke catatan. */
function isiAman(teks: string): string {
  return teks
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

function sifatAman(teks: string): string {
  return isiAman(teks).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
