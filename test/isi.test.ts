import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../src/message.ts';
import { adaSisa, angkaDiketik, kata, paragraf, tulisan } from './isi-prosa.ts';
import { laporan, proyek, seluruhHtml } from './render/laporan.ts';

const AKAR = fileURLToPath(new URL('../', import.meta.url));
const { fakta, periode } = proyek.hasil('deputi-pmk', '2023');
const dokumen = periode.dokumen.find(({ jenis }) => jenis === 'lkj');
const prosa = [...(dokumen?.isi.bab ?? [])].map(([nama, { root }]) => ({ nama, root }));

describe('isi LKj Deputi Bidang PMK 2023', () => {
  it('tanpa galat', () => {
    expect(proyek.messages.filter(({ severity }) => severity === 'galat').map(formatMessage)).toEqual([]);
    expect(prosa.length).toBeGreaterThanOrEqual(8);
  });

  it('setiap IKU diuraikan dengan paling sedikit 150 kata', () => {
    const uraian = new Map<string, number>();
    for (const { root } of prosa) {
      let kode: string | undefined;
      for (const node of root.children) {
        if (node.type === 'heading') kode = /^IKU\.\d+/.exec(tulisan(node))?.[0];
        else if (kode !== undefined) uraian.set(kode, (uraian.get(kode) ?? 0) + kata(tulisan(node)).length);
      }
    }
    expect([...uraian.keys()]).toEqual(periode.indikator.map(({ kode }) => kode));
    expect([...uraian].filter(([, banyak]) => banyak < 150)).toEqual([]);
  });

  it('tidak ada paragraf yang tertulis dua kali, juga bila hanya angkanya yang berbeda', () => {
    const semua = prosa.flatMap(({ nama, root }) =>
      paragraf(root).map((node) => ({ nama, inti: kata(tulisan(node)).join(' ').toLowerCase() })),
    );
    const panjang = semua.filter(({ inti }) => inti.split(' ').length >= 8);
    const pertama = new Map<string, string>();
    const kembar = panjang.filter(({ nama, inti }) => {
      const ada = pertama.has(inti);
      pertama.set(inti, pertama.get(inti) ?? nama);
      return ada;
    });
    expect(panjang.length).toBeGreaterThan(150);
    expect(kembar).toEqual([]);
  });

  it('tidak ada angka resmi yang diketik di prosa', () => {
    const temuan = prosa.flatMap(({ nama, root }) => angkaDiketik(root).map((angka) => `${nama}: ${angka}`));
    expect(temuan).toEqual([]);
  });

  it('tidak ada sisa kerangka: tanda tempat kosong atau catatan penyusun', () => {
    expect(prosa.filter(({ root }) => adaSisa(root)).map(({ nama }) => nama)).toEqual([]);
  });
});

describe('angka pokok', () => {
  const cetakan = (kunci: string): string[] => [
    ...new Set(
      [...seluruhHtml.matchAll(/data-fakta="([^"]*)"[^>]*>([^<]*)</g)].flatMap(([, nama, isi = '']) =>
        nama === kunci ? [isi] : [],
      ),
    ),
  ];

  it.each([
    // Dihitung dari RULES 0.1; satu fakta, satu tulisan di semua tempat (bilangan bulat boleh tanpa desimal di kalimat).
    ['npss', ['101,70']],
    ['npss.varian.dimensi-ip-asn', ['101,69']],
    ['npss.varian.target-pk-rb', ['102,32']],
    ['npss.status', ['Sangat Baik']],
    ['perspektif.stakeholder.skor', ['100', '100,00']],
    ['perspektif.customer.skor', ['100,28']],
    ['perspektif.internal-process.skor', ['106,04']],
    ['perspektif.learn-growth.skor', ['100,48']],
    ['efisiensi.nilai', ['55,56']],
  ])('%s tercetak %j', (kunci, hasil) => {
    expect(cetakan(kunci).sort()).toEqual(hasil);
  });

  it('7 IKU Baik dan 6 Sangat Baik (S1:484)', () => {
    const banyak = (status: string): number =>
      periode.indikator.filter(({ kode }) => {
        const nilai = fakta.get(`${kode}.status`)?.nilai;
        return nilai?.jenis === 'teks' && nilai.teks === status;
      }).length;
    expect([banyak('Baik'), banyak('Sangat Baik')]).toEqual([7, 6]);
  });

  it('setiap fakta di tercetak.yaml ada', () => {
    const catatan = dokumen?.isi.tercetak?.data.angka ?? [];
    expect(catatan.length).toBeGreaterThan(20);
    const disebut = catatan.flatMap((satu) => [satu.fakta, satu.sama_dengan ?? satu.fakta]);
    expect(disebut.filter((kunci) => !fakta.has(kunci))).toEqual([]);
  });

  it('judul laporan dan penandatangan berasal dari data', () => {
    expect(laporan.judul).toBe('Laporan Kinerja Tahun 2023');
    expect(dokumen?.penandatangan.nama).toBe(proyek.laporan?.pejabat.get('deputi-pmk')?.nama);
  });
});

describe('data pribadi', () => {
  it('tidak ada NIP di isi, pola, dan tes', () => {
    // 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut (RULES 9).
    const nip = /(?<!\d)(19|20)\d{2}[01]\d[0-3]\d[ .-]?(19|20)\d{2}[01]\d[ .-]?[12][ .-]?\d{3}(?!\d)/;
    const berkas = ['content', 'templates', 'test'].flatMap((folder) =>
      readdirSync(AKAR + folder, { recursive: true, withFileTypes: true })
        .filter((satu) => satu.isFile() && /\.(yaml|mdx|json|ts|md|txt|html|csv)$/.test(satu.name))
        .map((satu) => `${satu.parentPath}/${satu.name}`),
    );
    expect(berkas.length).toBeGreaterThan(100);
    expect(nip.test(['19700101', '199503', '1', '001'].join(' '))).toBe(true);
    expect(berkas.filter((path) => nip.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
