/**
 * Tanggal berkas dari data, bukan dari jam: pengganti sama panjang, jadi letak setiap objek PDF tidak bergeser
 * dan masukan yang sama menghasilkan byte yang sama.
 * @param tanggal `TTTT-BB-HH`
 */
export function tetapkanTanggal(pdf: Uint8Array, tanggal: string): Uint8Array {
  const [tahun, bulan, hari] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tanggal)?.slice(1) ?? [];
  if (tahun === undefined || bulan === undefined || hari === undefined)
    throw new Error(`Tanggal dokumen harus berbentuk TTTT-BB-HH, tertulis "${tanggal}".`);
  const hasil = Buffer.from(pdf);
  const pengganti = Buffer.from(`(D:${tahun}${bulan}${hari}000000+00'00')`, 'latin1');
  for (const kunci of ['/CreationDate ', '/ModDate ']) {
    const letak = hasil.indexOf(kunci);
    const awal = letak + kunci.length;
    const lama = hasil.toString('latin1', awal, awal + pengganti.length);
    if (letak === -1 || !/^\(D:\d{14}\+00'00'\)$/.test(lama)) throw new Error(`PDF dari peramban tidak punya ${kunci.trim()} yang dikenali.`);
    pengganti.copy(hasil, awal);
  }
  return hasil;
}
