/** Isi yang tidak dapat dicetak sebagaimana mestinya; pesannya untuk penyusun, bukan kesalahan program. */
export class TidakTercetak extends Error {}
