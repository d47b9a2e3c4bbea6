import { regulasi, type Regulasi } from '../schema/regulasi.ts';
import { bacaYaml } from './yaml.ts';

export const BERKAS_REGISTER = 'content/regulasi.yaml';

/** Register peraturan proyek untuk audit; kosong bila berkasnya salah tulis, yang sudah dilaporkan `periksa`. */
export function bacaRegister(teks: string): readonly Regulasi[] {
  const { value, messages } = bacaYaml(BERKAS_REGISTER, teks);
  const hasil = regulasi.safeParse(value);
  return messages.length === 0 && hasil.success ? hasil.data.regulasi : [];
}
