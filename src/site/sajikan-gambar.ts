import type { Connect } from 'vite';
import { gabung } from '../load/gambar/tipe.ts';

const ALAMAT = /^(?:.*\/)?([^/]+\/[^/]+\/[^/]+)\/gambar\/([^/]+)$/;

/** Dalam pratinjau: menyajikan gambar bersih milik dokumen, sama dengan yang kelak ditulis penerbitan. */
export const sajikanGambar: Connect.NextHandleFunction = (request, response, next) => {
  const [, kunci, nama] = ALAMAT.exec(new URL(request.url ?? '/', 'http://pratinjau').pathname) ?? [];
  if (kunci === undefined || nama === undefined) {
    next();
    return;
  }
  cari(kunci, decodeURIComponent(nama)).then(
    (gambar) =>
      gambar === undefined
        ? next()
        : response
            .writeHead(200, { 'content-type': gambar.mime, 'x-content-type-options': 'nosniff' })
            .end(gabung(gambar.potongan)),
    () => next(),
  );
};

/** Proyek baru dimuat bila memang ada gambar yang diminta. */
async function cari(kunci: string, nama: string) {
  const { ambilProyek } = await import('./sumber.ts');
  const { dokumen } = await ambilProyek();
  return dokumen.find((satu) => satu.kunci === kunci)?.gambar?.find((satu) => satu.nama === nama);
}
