import { Worker } from 'node:worker_threads';
import { BerkasDitolak, type Naskah } from '../naskah.ts';

export type Kabar = { readonly maju: true } | { readonly naskah: Naskah } | { readonly ditolak: string };

/**
 * Yang membatasi adalah hitungan di `jinakkan.ts` dan `pdf.ts`. Batas waktu ini hanya untuk satu halaman yang isinya
 * berlipat ganda di dalam pdfjs, tempat hitungan itu tidak sampai: sehalaman biasa selesai dalam 0,1 detik.
 */
const SEHALAMAN = 4000;
const INGATAN = 256;

/** Membaca PDF di utas tersendiri. @throws BerkasDitolak */
export function bacaPdf(isi: Uint8Array): Promise<Naskah> {
  return new Promise((selesai, gagal) => {
    const utas = new Worker(new URL('./pekerja.ts', import.meta.url), {
      workerData: isi,
      resourceLimits: { maxOldGenerationSizeMb: INGATAN },
      stdout: true,
      stderr: true,
    });
    let jam: NodeJS.Timeout | undefined;
    const tutup = (akhir: () => void): void => {
      clearTimeout(jam);
      void utas.terminate();
      akhir();
    };
    const setel = (): void => {
      clearTimeout(jam);
      jam = setTimeout(() => {
        tutup(() => {
          gagal(rumit());
        });
      }, SEHALAMAN);
    };
    utas.once('online', setel);
    utas.on('message', (kabar: Kabar) => {
      if ('maju' in kabar) setel();
      else
        tutup(() => {
          if ('naskah' in kabar) selesai(kabar.naskah);
          else gagal(new BerkasDitolak(kabar.ditolak));
        });
    });
    utas.once('error', (error: Error & { code?: string }) => {
      tutup(() => {
        gagal(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? rumit() : error);
      });
    });
  });
}

function rumit(): BerkasDitolak {
  return new BerkasDitolak(
    'Ada halaman di PDF itu yang terlalu rumit untuk dibaca. Cetak ulang ke PDF dari berkas aslinya.',
  );
}
