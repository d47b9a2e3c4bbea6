import { isKosong } from '../../calc/belum-diisi.ts';
import type { Desimal } from '../../format/angka.ts';
import type { BarisView, Sel } from '../bentuk.ts';
import { ambil, type Konteks, periode } from '../konteks.ts';
import { tampilFakta, tampilSel } from '../tampil.ts';

const DUA: Desimal = { tetap: 2 };

/** Sel bertulisan, misalnya nama atau uraian. */
export function sel(teks: string, rest: Omit<Sel, 'teks'> = {}): Sel {
  return { teks, ...rest };
}

/** Nomor urut di kolom `No.`. */
export function selNomor(nomor: number): Sel {
  return sel(String(nomor), { rata: 'tengah' });
}

/** Sel kolom angka yang tidak punya isi. */
export function selStrip(): Sel {
  return sel('-', { rata: 'kanan' });
}

/** Sel angka rata kanan tanpa satuan; satuannya di kepala kolom. */
export function selAngka(konteks: Konteks, kunci: string, desimal?: Desimal): Sel {
  const fakta = ambil(konteks, kunci);
  return { teks: tampilSel(fakta.nilai, desimal), fakta: kunci, rata: 'kanan' };
}

/** Sel angka dengan dua desimal tetap, untuk kolom capaian dan skor. */
export function selDua(konteks: Konteks, kunci: string): Sel {
  return selAngka(konteks, kunci, DUA);
}

/** Sel fakta dengan lambang satuannya (target campuran %, indeks, instansi). */
export function selSatuan(konteks: Konteks, kunci: string, keterangan?: string): Sel {
  const fakta = ambil(konteks, kunci);
  const teks = fakta.nilai.jenis === 'angka' ? tampilFakta(fakta) : tampilSel(fakta.nilai);
  return { teks: keterangan === undefined ? teks : `${teks} (${keterangan})`, fakta: kunci, rata: 'kanan' };
}

/** Seperti `selSatuan`, atau `-` bila faktanya tidak dibuat. */
export function selSatuanAda(konteks: Konteks, kunci: string): Sel {
  return konteks.hasil.fakta.has(kunci) ? selSatuan(konteks, kunci) : selStrip();
}

/** Sel status dengan warna pedoman; tulisannya tetap ada. */
export function selStatus(konteks: Konteks, kunci: string): Sel {
  const { nilai } = ambil(konteks, kunci);
  const { pedoman } = periode(konteks);
  const skala = pedoman.skala.find(({ id }) => id === pedoman.skala_capaian);
  if (isKosong(nilai)) return { teks: tampilSel(nilai), fakta: kunci, rata: 'tengah' };
  if (nilai.jenis !== 'teks')
    return { teks: skala?.tanpa_nilai ?? tampilSel(nilai), fakta: kunci, rata: 'tengah' };
  const warna = skala?.pita.find(({ nama }) => nama === nilai.teks)?.warna;
  return { teks: nilai.teks, fakta: kunci, rata: 'tengah', warna };
}

/** Baris kepala kolom dari tulisan-tulisan. */
export function kepala(...judul: readonly string[]): readonly Sel[] {
  return judul.map((teks) => ({ teks, rata: 'tengah' as const }));
}

/** Baris RO di luar pengelompokan tabelnya (tanpa unit, tidak terkait indikator); tidak dicetak bila tidak ada. */
export function barisSisa({ hasil }: Konteks, dasar: string, isi: readonly Sel[]): BarisView[] {
  const nilai = hasil.fakta.get(`${dasar}.akhir`)?.nilai;
  const ada = nilai !== undefined && !(nilai.jenis === 'absen' && nilai.sebab === 'tidak-berlaku');
  return ada ? [buatBaris(isi)] : [];
}

/** Satu baris badan tabel. */
export function buatBaris(isi: readonly Sel[], jenis: BarisView['jenis'] = 'biasa'): BarisView {
  return { jenis, sel: isi };
}
