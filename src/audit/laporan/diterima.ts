import { suggest } from '../../nearest.ts';
import type { Message } from '../../message.ts';
import type { Dokumen } from '../../model/laporan.ts';
import type { TemuanLaporan } from './temuan.ts';

/** Perbedaan yang dibenarkan di dokumen.yaml, dan temuan bila catatannya tidak lagi cocok dengan apa pun. */
export function terapkanDiterima(
  temuan: readonly TemuanLaporan[],
  { isi: { dokumen } }: Dokumen,
  saudara: readonly Dokumen[],
  aturanDikenal: readonly string[],
): { readonly temuan: readonly TemuanLaporan[]; readonly basi: readonly Message[] } {
  const { diterima } = dokumen.data;
  const dipakai = new Set<number>();
  const hasil = temuan.map((satu): TemuanLaporan => {
    const di = diterima.findIndex((catatan) => catatan.aturan === satu.aturan && cocok(satu, catatan.di));
    if (satu.status === 'fakta') return satu;
    if (di >= 0) dipakai.add(di);
    const alasan = diterima[di]?.alasan ?? (satu.bagian === '' ? alasanSaudara(satu, saudara) : undefined);
    return alasan === undefined ? satu : { ...satu, status: 'diterima', alasan };
  });
  const basi = diterima.flatMap(({ aturan, di }, i): Message[] => {
    if (dipakai.has(i)) return [];
    const dikenal = aturanDikenal.includes(aturan);
    const sasaran = dikenal ? `${aturan} di "${di}"` : `aturan "${aturan}"`;
    return [
      {
        rule: 'diterima-basi',
        severity: 'peringatan',
        place: dokumen.letak(['diterima', i, dikenal ? 'di' : 'aturan']),
        text: dikenal
          ? `perbedaan yang diterima tidak ada lagi: ${sasaran}`
          : `perbedaan yang diterima menyebut ${sasaran} yang tidak dikenal`,
        hint: dikenal ? 'hapus catatannya' : suggest(aturan, aturanDikenal),
      },
    ];
  });
  return { temuan: hasil, basi };
}

/** Temuan data milik semua dokumen periodenya; cukup dibenarkan di salah satu. */
function alasanSaudara(satu: TemuanLaporan, saudara: readonly Dokumen[]): string | undefined {
  return saudara
    .flatMap(({ isi: { dokumen } }) => dokumen.data.diterima)
    .find((catatan) => catatan.aturan === satu.aturan && cocok(satu, catatan.di))?.alasan;
}

/** `di` adalah nama bagian, subjek datanya, akhir nama berkasnya, atau potongan tulisannya. */
function cocok({ bagian, subjek, tulisan, pesan, place }: TemuanLaporan, di: string): boolean {
  return (
    di === bagian ||
    di === subjek ||
    place.file.endsWith(`/${di}`) ||
    tulisan.replace(/\t/g, ' ').includes(di) ||
    pesan.includes(di)
  );
}
