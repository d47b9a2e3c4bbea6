/** Sebab sistem operasi menolak berkas, dan jalan keluarnya. */
const SEBAB: Readonly<Record<string, string>> = {
  ENOENT: 'foldernya tidak ada. Buat dahulu foldernya, atau pilih tempat lain',
  ENOTDIR: 'sebagian jalurnya bukan folder. Pilih tempat lain',
  EACCES: 'tidak ada izin di sana. Pilih folder lain',
  EPERM: 'tidak ada izin di sana. Pilih folder lain',
  EROFS: 'diska itu hanya dapat dibaca. Pilih folder lain',
  EISDIR: 'itu folder. Sebutkan nama berkasnya',
  ENOSPC: 'ruang diska habis. Kosongkan dahulu, atau pilih diska lain',
  EDQUOT: 'jatah ruang diska habis. Kosongkan dahulu, atau pilih diska lain',
  ENAMETOOLONG: 'namanya terlalu panjang. Pilih nama lain',
  EBUSY: 'berkas itu sedang dipakai program lain. Tutup dahulu di Word',
};

/** Kalimat sebab sebuah galat berkas; bukan galat berkas: `undefined`. */
export function sebabGalat(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return (
    SEBAB[error.code] ?? (/^E[A-Z0-9]+$/.test(error.code) ? `sistem menolak (${error.code})` : undefined)
  );
}
