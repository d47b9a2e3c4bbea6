import type { Temuan } from '../audit/temuan.ts';
import type { Asal, JenisNaskah, Naskah } from '../exchange/naskah.ts';

/** Temuan dengan tempat di berkas yang diperiksa; `pesan` dan `saran` menyebut tempat yang dapat dicari pembaca. */
export interface TemuanBerkas extends Temuan {
  readonly tempat: string;
  /** Hanya untuk PDF. */
  readonly halaman?: number;
}

/** Memberi setiap temuan tempatnya, dan mengganti `baris 45` di pesannya dengan halaman atau tempat di Word. */
export function beriTempat(temuan: readonly Temuan[], naskah: Naskah): readonly TemuanBerkas[] {
  return temuan.map((satu): TemuanBerkas => {
    const asal = asalBaris(naskah, satu.baris);
    if (naskah.jenis === 'teks') return { ...satu, tempat: asal.tempat };
    const pesan = gantiBaris(satu.pesan, naskah);
    const saran = satu.saran === undefined ? {} : { saran: gantiBaris(satu.saran, naskah) };
    const halaman = halamanTemuan(naskah, asal, satu);
    const tempat = halaman === undefined ? asal.tempat : `halaman ${halaman}`;
    return { ...satu, ...saran, pesan, tempat, ...(halaman === undefined ? {} : { halaman }) };
  });
}

/** Asal sebuah baris; baris kosong meminjam tempat baris berisi sebelumnya. */
export function asalBaris({ asal }: Naskah, baris: number): Asal {
  return (
    asal.slice(0, baris).findLast(({ tempat }) => tempat !== '') ?? {
      tempat: `baris ${baris}`,
    }
  );
}

/** Paragraf yang bersambung ke halaman berikutnya: halaman tempat tulisan yang salah berada. */
function halamanTemuan({ teks }: Naskah, asal: Asal, { baris, tercetak }: Temuan): number | undefined {
  if (asal.sambungan === undefined) return asal.halaman;
  const isi = teks.split('\n')[baris - 1] ?? '';
  const letak = isi.indexOf(tercetak.split(' … ')[0] ?? tercetak);
  return asal.sambungan.findLast((satu) => satu.letak <= letak)?.halaman ?? asal.halaman;
}

const SEBUTAN = /(tabel di |isi |)\bbaris (\d+(?:(?:, | dan |–)\d+)*)/gi;

function gantiBaris(pesan: string, naskah: Naskah): string {
  return pesan.replace(SEBUTAN, (utuh, depan: string, angka: string) => {
    const nomor = angka.split(/, | dan |–/).map(Number);
    if (nomor.some((satu) => satu < 1 || satu > naskah.asal.length)) return utuh;
    const tempat = [...new Set(nomor.map((satu) => sebut(naskah, satu, depan)))];
    const daftar =
      tempat.length > 4
        ? `${tempat.slice(0, 3).join(', ')}, dan ${tempat.length - 3} tempat lain`
        : tempat.join(', ');
    const kata = naskah.jenis === 'pdf' ? `halaman ${daftar}` : daftar;
    if (utuh.startsWith('B')) return `Tulisan di ${kata}`;
    if (depan.startsWith('isi')) return `isi baris di ${kata}`;
    return naskah.jenis === 'docx' && depan !== '' ? kata : `${depan}${kata}`;
  });
}

function sebut(naskah: Naskah, baris: number, depan: string): string {
  const asal = asalBaris(naskah, baris);
  if (asal.halaman !== undefined) return String(asal.halaman);
  return depan === '' || depan.startsWith('isi') ? asal.tempat : asal.tempat.replace(/ baris \d+$/, '');
}

/** Kata bagi tempat dalam JSON. */
export function kunciTempat(jenis: JenisNaskah): 'baris' | 'halaman' {
  return jenis === 'pdf' ? 'halaman' : 'baris';
}
