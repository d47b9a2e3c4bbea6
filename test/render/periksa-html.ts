/** Pemeriksa HTML hasil render: bentuknya teratur, jadi cukup dibaca dengan pola. */

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*) ?\/?>/g;
const UNSUR = new Set(
  (
    'a b blockquote br canvas caption code col colgroup dd details div dl dt em figcaption figure h2 h3 h4 hr li ol p ' +
    'section small span strong sub summary sup table tbody td th thead tr ul wbr'
  ).split(' '),
);
const ATRIBUT =
  /^(class|id|href|rel|role|scope|rowspan|colspan|tabindex|start|title|lang|(aria|data)-[a-z-]+)$/;
const ATRIBUT_MATH = /^(?!on|href|src|style)[a-z]+$/;
const ALAMAT = /^(https?:|mailto:|#|\.\.\/|\/)/;

/** Yang tidak boleh ada: tanda < > tersesat, unsur atau atribut di luar daftar, alamat berbahaya. */
export function yangAsing(html: string): string[] {
  const sisa = html.replace(TAG, '').match(/[<>].{0,40}/g) ?? [];
  const tag = [...html.matchAll(TAG)].flatMap(([, , unsur = '', atribut = '']) => {
    const math = /^(math|semantics|m[a-z]+)$/.test(unsur);
    const asing = bacaAtribut(atribut).filter(
      ([nama, nilai]) =>
        !(math ? ATRIBUT_MATH : ATRIBUT).test(nama) || (nama === 'href' && !ALAMAT.test(nilai)),
    );
    return [
      ...(math || UNSUR.has(unsur) ? [] : [`<${unsur}>`]),
      ...asing.map(([nama, n]) => `${unsur} ${nama}="${n}"`),
    ];
  });
  return [...sisa, ...tag];
}

function bacaAtribut(tulisan: string): [string, string][] {
  return [...tulisan.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, nama = '', nilai = '']) => [
    nama,
    nilai,
  ]);
}

/** Semua pengenal (`id`) menurut urutannya. */
export function pengenal(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** Semua tujuan tautan di dalam dokumen: `#id` dan `../bagian/#id`. */
export function tujuan(html: string): string[] {
  return [...html.matchAll(/ href="((?:#|\.\.\/)[^"]*)"/g)].map(([, href = '']) => href);
}

/** Baris tabel yang jumlah kolomnya (dengan colspan dan rowspan) tidak sama dengan banyaknya `<col>`. */
export function barisTimpang(html: string): string[] {
  return [...html.matchAll(/<table>.*?<\/table>/gs)].flatMap(([tabel]) => {
    const kolom = tabel.match(/<col /g)?.length ?? 0;
    const judul = (/<caption>(.*?)<\/caption>/s.exec(tabel)?.[1] ?? '').replace(/<[^>]*>/g, '');
    if (kolom === 0) return [];
    return [...tabel.matchAll(/<(thead|tbody)>(.*?)<\/\1>/gs)].flatMap(([, bagian = '', isi = '']) =>
      periksaKisi(isi, kolom).map((salah) => `${judul}, ${bagian} ${salah}`),
    );
  });
}

function periksaKisi(isi: string, kolom: number): string[] {
  const salah: string[] = [];
  let turun = Array.from({ length: kolom }, () => 0);
  for (const [nomor, [, baris = '']] of [...isi.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].entries()) {
    const terisi = turun.map((sisa) => sisa > 0);
    turun = turun.map((sisa) => Math.max(0, sisa - 1));
    let lebar = terisi.filter(Boolean).length;
    for (const [, atribut = ''] of baris.matchAll(/<t[hd]([^>]*)>/g)) {
      const [colspan, rowspan] = [rentang(atribut, 'colspan'), rentang(atribut, 'rowspan')];
      if (colspan < 1 || rowspan < 1) salah.push(`baris ${nomor + 1}: rentang nol`);
      const awal = terisi.indexOf(false);
      for (let ke = awal; awal >= 0 && ke < awal + colspan; ke += 1) {
        if (terisi[ke] !== false) salah.push(`baris ${nomor + 1}: sel bertumpuk`);
        terisi[ke] = true;
        turun[ke] = rowspan - 1;
      }
      lebar += colspan;
    }
    if (lebar !== kolom) salah.push(`baris ${nomor + 1}: ${lebar} kolom, seharusnya ${kolom}`);
  }
  if (turun.some((sisa) => sisa > 0)) salah.push('rowspan melewati baris terakhir');
  return salah;
}

function rentang(atribut: string, nama: string): number {
  return Number(new RegExp(` ${nama}="(\\d+)"`).exec(atribut)?.[1] ?? '1');
}
