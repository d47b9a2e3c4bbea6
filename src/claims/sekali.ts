/** Menghitung sekali untuk setiap objek, misalnya sebuah dokumen; ingatan ini tidak mengubah hasil. */
export function sekali<K extends object, V>(hitung: (kunci: K) => V): (kunci: K) => V {
  const ingatan = new WeakMap<K, { readonly hasil: V }>();
  return (kunci) => {
    const ada = ingatan.get(kunci) ?? { hasil: hitung(kunci) };
    ingatan.set(kunci, ada);
    return ada.hasil;
  };
}
