/**
 * Masukan yang sama harus menghasilkan byte yang sama. Dua hal di PDF Chromium bergantung pada saat mencetak:
 * tanggal, dan nomor simpul DOM pada pengenal struktur. Keduanya diganti dengan pengganti sama panjang,
 * jadi letak setiap objek tidak bergeser.
 * @param tanggal `TTTT-BB-HH`, dari data dan bukan dari jam
 */
export function tetapkanByte(pdf: Uint8Array, tanggal: string): Uint8Array {
  const hasil = Buffer.from(pdf);
  tetapkanTanggal(hasil, tanggal);
  urutkanSimpul(hasil);
  return hasil;
}

function tetapkanTanggal(hasil: Buffer, tanggal: string): void {
  const [tahun, bulan, hari] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tanggal)?.slice(1) ?? [];
  if (tahun === undefined || bulan === undefined || hari === undefined)
    throw new Error(`Tanggal dokumen harus berbentuk TTTT-BB-HH, tertulis "${tanggal}".`);
  const pengganti = `(D:${tahun}${bulan}${hari}000000+00'00')`;
  for (const kunci of ['/CreationDate ', '/ModDate ']) {
    const awal = hasil.indexOf(kunci) + kunci.length;
    const lama = hasil.toString('latin1', awal, awal + pengganti.length);
    if (awal < kunci.length || !/^\(D:\d{14}\+00'00'\)$/.test(lama))
      throw new Error(`PDF dari peramban tidak punya ${kunci.trim()} yang dikenali.`);
    hasil.write(pengganti, awal, 'latin1');
  }
}

const AWAL = '(node';
const ANGKA = 8;

/** `(node00001113)` menjadi peringkatnya; urutan naik dipertahankan karena pohon pengenal PDF harus terurut. */
function urutkanSimpul(hasil: Buffer): void {
  const letak: { readonly di: number; readonly nomor: string }[] = [];
  for (let di = hasil.indexOf(AWAL); di !== -1; di = hasil.indexOf(AWAL, di + 1)) {
    const nomor = hasil.toString('latin1', di + AWAL.length, di + AWAL.length + ANGKA);
    if (/^\d{8}$/.test(nomor)) letak.push({ di, nomor });
  }
  const peringkat = new Map(
    [...new Set(letak.map(({ nomor }) => nomor))]
      .sort()
      .map((nomor, urutan) => [nomor, String(urutan + 1).padStart(ANGKA, '0')]),
  );
  for (const { di, nomor } of letak) hasil.write(peringkat.get(nomor) ?? nomor, di + AWAL.length, 'latin1');
}
