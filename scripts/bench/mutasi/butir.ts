const KATA = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh'];

export function bilanganKata(kata: string): number {
  return KATA.indexOf(kata);
}

/** Butir daftar yang langsung mengikuti sebuah baris; nol bila tidak ada. */
export function banyakButir(baris: readonly string[], mulai: number): number {
  const sesudah = baris.slice(mulai);
  const awal = sesudah.findIndex((satu) => satu.trim() !== '' && !satu.startsWith('<Daftar'));
  const akhir = sesudah.findIndex((satu, i) => i > awal && satu.trim() === '');
  const daftar = sesudah.slice(awal, akhir < 0 ? undefined : akhir);
  return awal < 0 || awal > 4 ? 0 : daftar.filter((satu) => /^(\d+[.)]|[a-z][.)]|-) /.test(satu)).length;
}
