import type { Keterangan } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const tabel = (nomor: number, isi: string): string => `Tabel ${nomor} ${isi}\n\nNama\tNilai\nSatu\t1\n\n`;

/** Nomor tabel dan gambar di badan tidak berulang dan tidak melompat. */
export const nomorKeterangan: Aturan = {
  id: 'nomor-keterangan',
  keparahan: 'galat',
  pernyataan: 'Setiap nomor tabel dan gambar dipakai sekali, berurutan tanpa lompatan.',
  contoh: {
    benar: [tabel(1, 'Rincian pegawai') + tabel(2, 'Rincian anggaran') + tabel(3, 'Rincian capaian')],
    salah: [
      {
        teks:
          tabel(1, 'Rincian pegawai') +
          tabel(2, 'Rincian anggaran') +
          tabel(2, 'Rincian capaian') +
          tabel(3, 'Sisa'),
        tercetak: 'Tabel 2',
        seharusnya: 'nomor yang belum dipakai',
      },
      {
        teks: tabel(1, 'Rincian pegawai') + tabel(3, 'Rincian anggaran') + tabel(4, 'Sisa'),
        tercetak: 'Tabel 1, lalu Tabel 3',
        seharusnya: 'Tabel 2',
      },
      {
        teks: tabel(1, 'Rincian pegawai') + tabel(42, 'Rincian anggaran') + tabel(3, 'Sisa'),
        tercetak: 'Tabel 42',
        seharusnya: 'Tabel 2',
      },
      {
        teks: 'Tabel 3.1 Rincian pegawai\n\nTeks.\n\nTabel 3.1 Rincian anggaran\n\nTeks.\n\nTabel 3.2 Rincian capaian',
        tercetak: 'Tabel 3.1',
        seharusnya: 'nomor yang belum dipakai',
      },
      {
        teks: 'Tabel III-1 Rincian pegawai\n\nTeks.\n\nTabel III-2 Rincian anggaran\n\nTeks.\n\nTabel III-2 Rincian capaian\n\nTeks.\n\nTabel III-4 Sisa',
        tercetak: 'Tabel III-2',
        seharusnya: 'nomor yang belum dipakai',
      },
      {
        teks: 'Tabel 2.1 Rincian pegawai\n\nTeks.\n\nTabel 3.1 Rincian anggaran\n\nTeks.\n\nTabel 4.2 Rincian capaian',
        tercetak: 'Tabel 4.2',
        seharusnya: 'Tabel 4.1',
      },
    ],
  },
  periksa: ({ keterangan, daftar }) =>
    ['Tabel', 'Gambar', 'Grafik'].flatMap((jenis) => {
      const semua = keterangan.filter((satu) => satu.jenis === jenis && /^\d+$/.test(satu.nomor));
      const terdaftar = daftar.filter((satu) => satu.daftar === jenis.toLowerCase());
      const bertitik = keterangan.filter(
        (satu) => satu.jenis === jenis && /^(?:\d+|[IVX]+)[.-]\d+$/.test(satu.nomor),
      );
      return [
        ...ganda(semua),
        ...(terdaftar.length > 0 ? [] : [...lompat(semua), ...tersesat(semua)]),
        ...ganda(bertitik),
        ...(terdaftar.length > 0 ? [] : lompatBertitik(bertitik)),
      ];
    }),
};

function ganda(semua: readonly Keterangan[]): readonly Hasil[] {
  const berulang = semua.length - new Set(semua.map(({ nomor }) => nomor)).size;
  // Lebih dari separuh berulang: penomoran dimulai lagi di setiap bab, bukan kekeliruan satu nomor.
  if (berulang * 2 > semua.length) return [];
  const pertama = new Map([...semua].reverse().map((satu) => [satu.nomor, satu]));
  return semua.flatMap((satu): Hasil[] => {
    const dulu = pertama.get(satu.nomor);
    if (dulu === undefined || dulu === satu || satu.judul === dulu.judul || /lanjutan/i.test(satu.judul))
      return [];
    return [
      {
        baris: satu.baris,
        pesan: `${satu.jenis} ${satu.nomor} dipakai dua kali: baris ${dulu.baris} "${dulu.judul}" dan baris ${satu.baris} "${satu.judul}".`,
        tercetak: `${satu.jenis} ${satu.nomor}`,
        seharusnya: 'nomor yang belum dipakai',
        lain: [dulu.baris],
        saran: 'nomori ulang dan perbarui daftarnya',
      },
    ];
  });
}

/** `1, 42, 3`: satu nomor yang jauh di antara dua nomor yang berurutan tanpa dia. */
function tersesat(semua: readonly Keterangan[]): readonly Hasil[] {
  return semua.flatMap((satu, i): Hasil[] => {
    const [dulu, berikut] = [semua[i - 1], semua[i + 1]];
    if (dulu === undefined || berikut === undefined) return [];
    const harus = Number(dulu.nomor) + 1;
    if (Number(berikut.nomor) !== harus + 1 || Math.abs(Number(satu.nomor) - harus) <= 2) return [];
    return [
      {
        baris: satu.baris,
        pesan: `${satu.jenis} ${satu.nomor} (baris ${satu.baris}) terletak di antara ${satu.jenis} ${dulu.nomor} dan ${satu.jenis} ${berikut.nomor}.`,
        tercetak: `${satu.jenis} ${satu.nomor}`,
        seharusnya: `${satu.jenis} ${harus}`,
        lain: [dulu.baris, berikut.baris],
        saran: 'nomori ulang dan perbarui rujukannya',
      },
    ];
  });
}

function lompat(semua: readonly Keterangan[]): readonly Hasil[] {
  const nomor = new Set(semua.map((satu) => Number(satu.nomor)));
  return semua.flatMap((satu, i): Hasil[] => {
    const dulu = semua[i - 1];
    if (dulu === undefined || semua.length < 3) return [];
    const [a, b] = [Number(dulu.nomor), Number(satu.nomor)];
    // Celah yang lebih lebar daripada semua keterangan pasti kehilangan lebih dari dua nomor.
    if (b - a > semua.length + 3) return [];
    const hilang = Array.from({ length: Math.max(0, b - a - 1) }, (_, j) => a + 1 + j).filter(
      (angka) => !nomor.has(angka),
    );
    if (hilang.length === 0 || hilang.length > 2) return [];
    return [
      {
        baris: satu.baris,
        pesan: `Sesudah ${satu.jenis} ${a} (baris ${dulu.baris}) langsung ${satu.jenis} ${b} (baris ${satu.baris}); ${satu.jenis} ${hilang.join(', ')} tidak ada di badan.`,
        tercetak: `${satu.jenis} ${a}, lalu ${satu.jenis} ${b}`,
        seharusnya: hilang.map((angka) => `${satu.jenis} ${angka}`).join(', '),
        lain: [dulu.baris],
        saran: 'beri keterangan yang hilang atau nomori ulang',
      },
    ];
  });
}

/** `Tabel 3.1` dan `Tabel 3.3` tanpa 3.2, atau bab yang tabel pertamanya bukan nomor satu sedangkan bab lain begitu. */
function lompatBertitik(semua: readonly Keterangan[]): readonly Hasil[] {
  const perBab = Map.groupBy(semua, ({ nomor }) => nomor.split(/[.-]/)[0] ?? '');
  const ekor = ({ nomor }: Keterangan): number => Number(nomor.split(/[.-]/)[1]);
  const mulaiSatu = [...perBab.values()].filter(([satu]) => satu !== undefined && ekor(satu) === 1).length;
  return [...perBab].flatMap(([bab, isi]) => {
    const nomor = new Set(isi.map(ekor));
    return isi.flatMap((satu, i): Hasil[] => {
      const harus = (isi[i - 1] === undefined ? 0 : ekor(isi[i - 1] ?? satu)) + 1;
      const awalJanggal = i === 0 && (mulaiSatu < 2 || mulaiSatu < perBab.size - 1);
      if (ekor(satu) <= harus || ekor(satu) - harus > 2 || nomor.has(harus) || awalJanggal) return [];
      return [
        {
          baris: satu.baris,
          pesan: `${satu.jenis} ${satu.nomor} di baris ${satu.baris} mendahului ${satu.jenis} ${sebagai(satu, bab, harus)}, yang tidak ada di badan.`,
          tercetak: `${satu.jenis} ${satu.nomor}`,
          seharusnya: `${satu.jenis} ${sebagai(satu, bab, harus)}`,
          saran: 'nomori ulang dan perbarui daftarnya',
        },
      ];
    });
  });
}

/** Nomor dengan tanda pisah yang sama: `3.2`, `III-2`. */
function sebagai({ nomor }: Keterangan, bab: string, ekor: number): string {
  return `${bab}${nomor.includes('-') ? '-' : '.'}${ekor}`;
}
