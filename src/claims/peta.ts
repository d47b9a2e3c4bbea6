/** Menambahkan satu nilai ke daftar di bawah sebuah kunci. */
export function tambahkan<K, V>(peta: Map<K, V[]>, kunci: K, nilai: V): void {
  const ada = peta.get(kunci);
  if (ada === undefined) peta.set(kunci, [nilai]);
  else ada.push(nilai);
}
