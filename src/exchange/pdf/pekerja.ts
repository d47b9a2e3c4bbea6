import { parentPort, workerData } from 'node:worker_threads';
import { BerkasDitolak } from '../naskah.ts';
import { uraiPdf } from './pdf.ts';
import type { Kabar } from './utas.ts';

/** Utas yang membaca satu PDF: pdfjs tidak dapat dihentikan dari dalam, utasnya dapat. */
const kirim = (kabar: Kabar): void => {
  parentPort?.postMessage(kabar);
};

try {
  kirim({
    naskah: await uraiPdf(workerData as Uint8Array, () => {
      kirim({ maju: true });
    }),
  });
} catch (error) {
  if (!(error instanceof BerkasDitolak)) throw error;
  kirim({ ditolak: error.message });
}
