/** Sifat sebuah fakta sebagaimana disebut dalam kalimat. */
export interface Aspek {
  /** Kata yang menyebutnya. */
  readonly kata: RegExp;
  /** Kata yang harus ada di kalimat itu; tanpa ini fakta yang lebih umum yang dimaksud. */
  readonly wajib?: RegExp;
  /** Kata yang, bila ada, berarti fakta lain yang dimaksud. */
  readonly bukan?: RegExp;
  /** Sama, tetapi hanya di antara angka sebelumnya dan angka ini. */
  readonly bukanDekat?: RegExp;
  /** Kata kerja umum yang boleh menggantikan sebutannya. */
  readonly lemah?: RegExp;
  /** Kata tepat sesudah angkanya yang juga menyebutnya, misalnya `dari target tersebut`. */
  readonly ekor?: RegExp;
  /** Selisih ditulis tanpa tanda minus. */
  readonly mutlak?: boolean;
}

const RENSTRA = /renstra|rencana strategis|jangka menengah/i;
/** Akhir masa Renstra, yang juga disebut dengan tahunnya. */
export const AKHIR = /akhir (?:periode|renstra|jangka)|target akhir|jangka menengah|tahun terakhir renstra/i;
const DARI_TARGET =
  /^ dari (?:target|sasaran)(?: akhir| renstra| tersebut| itu|nya)*(?! ?[\p{L}\d\ufffc]* ?[\d\ufffc])/iu;
const NAIK = /naik|meningkat|peningkatan|bertambah|pertumbuhan|turun|penurunan|menurun/i;
const SELISIH = /selisih|kurang|kekurangan|lebih|terpaut|di bawah|di atas|beda|berbeda|perbedaan|jarak/i;
const MENCAPAI =
  /mencapai|memperoleh|diperoleh|bernilai|sebesar|menjadi|meraih|tercatat|adalah|sejumlah|sebanyak|\bnilai|\bskor|\bindeks/gi;

/** Sifat fakta indikator dan anggaran menurut bagian akhir kuncinya. */
const ASPEK: Readonly<Record<string, Aspek>> = {
  target: { kata: /target(?:nya)?|ditargetkan|menargetkan|diperjanjikan/gi, bukan: AKHIR },
  'target-renstra': { kata: /target(?:nya)?|ditargetkan|menargetkan|menempatkan/gi, wajib: RENSTRA },
  'target-akhir': { kata: /target(?:nya)?/gi, wajib: AKHIR },
  'target-ukur': { kata: /target ukur/gi, wajib: /target (?:ukur|yang diukur)/i },
  realisasi: { kata: /realisasi(?:nya)?|terealisasi|direalisasikan/gi, lemah: MENCAPAI },
  capaian: { kata: /capaian(?:nya)?|tercapai|ketercapaian/gi, ekor: DARI_TARGET, bukan: AKHIR },
  'capaian-akhir': {
    kata: /capaian(?:nya)?|setara|tercapai|terhadap/gi,
    ekor: DARI_TARGET,
    wajib: new RegExp(`${AKHIR.source}|dari (?:target|sasaran) (?:akhir|renstra|tersebut|itu)`, 'i'),
  },
  pembilang: {
    kata: /sebanyak|sejumlah|terdapat|menjangkau|telah|sudah/gi,
    ekor: /^ (?:\p{L}+ )?dari (?=[\d\ufffc]|seluruh|total)/iu,
  },
  penyebut: { kata: /\bdari|populasi|seluruh|total/gi },
  pagu: {
    kata: /pagu(?: akhir)?(?:nya)?|anggaran(?:nya)?|alokasi/gi,
    bukanDekat: /awal|semula/i,
  },
  'pagu-awal': { kata: /pagu awal|semula|awal/gi, wajib: /awal|semula/i },
  awal: { kata: /(?:pagu|anggaran) awal|semula|awal/gi, wajib: /awal|semula/i },
  akhir: {
    kata: /pagu(?: akhir)?(?:nya)?|anggaran(?:nya)?|menjadi|alokasi/gi,
    bukanDekat: /awal|semula/i,
  },
  blokir: { kata: /blokir|diblokir|pemblokiran|automatic adjustment/gi },
  penambahan: { kata: /penambahan|tambahan|bertambah|ditambah/gi },
  pengurangan: { kata: /pengurangan|berkurang|dikurangi|refocusing/gi },
  perubahan: { kata: /perubahan|bertambah|berkurang/gi, wajib: /perubahan|bersih/i, mutlak: true },
  'blokir-bersih': { kata: /blokir bersih/gi, wajib: /bersih/i },
  'penambahan-bersih': { kata: /penambahan bersih/gi, wajib: /bersih/i },
  'realisasi-anggaran': { kata: /realisasi(?:nya)?|terealisasi|digunakan|terserap|menggunakan/gi },
  serapan: { kata: /serapan(?:nya)?|terserap|penyerapan|realisasi|terealisasi/gi },
  sisa: { kata: /sisa(?:nya)?|tersisa|menyisakan|tidak terpakai|tidak terserap/gi },
  'sisa-persen': { kata: /sisa(?:nya)?|tersisa|menyisakan|tidak terpakai|tidak terserap/gi },
  efisiensi: { kata: /efisiensi(?:nya)?/gi, bukan: /nilai efisiensi/i },
  'nilai-efisiensi': { kata: /nilai efisiensi(?:nya)?/gi, wajib: /nilai efisiensi/i },
  'efisiensi-realisasi': { kata: /efisiensi(?:nya)?/gi, wajib: /(?:dibagi|terhadap|penyebut).*realisasi/i },
  'efisiensi-dibatasi': { kata: /efisiensi(?:nya)?/gi, wajib: /dibatasi|pembatasan|batas/i },
  kenaikan: { kata: new RegExp(NAIK, 'gi'), wajib: NAIK, mutlak: true },
  beda: { kata: new RegExp(SELISIH, 'gi'), wajib: SELISIH, mutlak: true },
  'selisih-akhir': { kata: new RegExp(SELISIH, 'gi'), wajib: SELISIH, mutlak: true },
  'kurang-akhir': { kata: new RegExp(SELISIH, 'gi'), wajib: SELISIH, mutlak: true },
  'selisih-pk-renstra': { kata: new RegExp(SELISIH, 'gi'), wajib: SELISIH, mutlak: true },
  'selisih-ukur-pk': { kata: new RegExp(SELISIH, 'gi'), wajib: SELISIH, mutlak: true },
  'jumlah-rincian': { kata: /jumlah|dijumlahkan|menjumlahkan/gi, wajib: /jumlah/i },
  nss: { kata: /NSS(?:-nya)?|nilai sasaran strategis/gi },
  nkp: { kata: /NKP|nilai kinerja perspektif/gi, wajib: /NKP|nilai kinerja perspektif/i },
  skor: { kata: /skor(?:nya)?|nilai/gi },
  bobot: { kata: /bobot(?:nya)?|berbobot/gi, wajib: /bobot/i },
};

/** Bilangan pokok dokumen, yang dikenali dari kata tepat sesudahnya. */
const BILANGAN: Readonly<Record<string, RegExp>> = {
  'indikator.banyak':
    /^ (?:\([a-z ]+\) )?(?:IKU|IKK|IKP|indikator)\b(?![^.;,]*\b(?:berstatus|memiliki|mempunyai|yang)\b)/i,
  'sasaran.banyak': /^ (?:\([a-z ]+\) )?sasaran\b(?![^.;,]*\b(?:berstatus|yang)\b)/i,
  'indikator-beranggaran.banyak':
    /^ (?:IKU|IKK|IKP|indikator)\b[^.;,\d]*\b(?:memiliki|mempunyai)\b[^.;,\d]*\b(?:alokasi|anggaran|pagu)/i,
  'status.sangat-baik.banyak': /^ (?:IKU|IKK|IKP|indikator)\b[^.;,\d]*\bSangat Baik\b/i,
  'status.baik.banyak': /^ (?:IKU|IKK|IKP|indikator)\b[^.;,\d]*(?<!Sangat )\bBaik\b/i,
};

/** Aspek sebuah bilangan pokok; `undefined` bagi fakta lain. */
export function aspekBilangan(kunci: string): Aspek | undefined {
  const ekor = Object.hasOwn(BILANGAN, kunci) ? BILANGAN[kunci] : undefined;
  return ekor === undefined ? undefined : { kata: /(?!)/, ekor };
}

/** Aspek menurut namanya di kunci; yang tidak dikenal disebut dengan kata-kata namanya sendiri. */
export function aspekBernama(nama: string): Aspek {
  const dikenal = Object.hasOwn(ASPEK, nama) ? ASPEK[nama] : undefined;
  if (dikenal !== undefined) return dikenal;
  const kata = nama.split('-').filter((satu) => /^[a-z]{3,}$/.test(satu));
  const pola = kata.length === 0 ? '(?!)' : kata.join(String.raw`[\s-]+`);
  return { kata: new RegExp(pola, 'gi'), wajib: new RegExp(pola, 'i') };
}
