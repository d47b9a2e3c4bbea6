import { Fraction } from 'fraction.js';
import { absen, angka, type Nilai, NOL } from './nilai.ts';

/**
 * Membagi target bulat ke unit sebanding bobotnya (misalnya populasi): bagian bulat ke bawah, lalu sisanya satu-satu
 * ke pecahan terbesar, yang terdahulu didahulukan, sehingga jumlah bagian tepat sama dengan target.
 * Keluar: bagian seurut bobot, atau satu ketiadaan bersebab. Target bukan bilangan bulat tidak negatif, bobot negatif,
 * atau jumlah bobot nol: n/a. Sumber: S0:306-324 (target berjenjang ke unit) [S]; cara membagi sisa: bacaan proyek ini [G].
 */
export function alokasi(
  target: Fraction,
  bobot: readonly Fraction[],
): readonly Nilai[] | Extract<Nilai, { jenis: 'absen' }> {
  if (target.d !== 1n || target.lt(NOL))
    return absen('na', 'target yang dibagi harus bilangan bulat tidak negatif');
  if (bobot.some((satu) => satu.lt(NOL))) return absen('na', 'ada bobot negatif');
  const total = bobot.reduce((sum, satu) => sum.add(satu), NOL);
  if (total.equals(NOL)) return absen('na', 'jumlah bobot nol');
  const bagian = bobot.map((satu, urutan) => {
    const tepat = target.mul(satu).div(total);
    return { urutan, utuh: tepat.floor(), pecahan: tepat.sub(tepat.floor()) };
  });
  const sisa = target.sub(bagian.reduce((sum, { utuh }) => sum.add(utuh), NOL));
  const menurutPecahan = bagian.toSorted((a, b) => b.pecahan.compare(a.pecahan));
  const ditambah = new Set(menurutPecahan.filter((_, index) => sisa.gt(index)).map(({ urutan }) => urutan));
  return bagian.map(({ urutan, utuh }) => angka(ditambah.has(urutan) ? utuh.add(new Fraction(1)) : utuh));
}
