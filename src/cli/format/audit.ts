import { ATURAN } from '../../audit/rules/index.ts';
import type { Severity } from '../../message.ts';
import { kunciTempat, type TemuanBerkas } from '../tempat-temuan.ts';
import type { Naskah } from '../../exchange/naskah.ts';
import { rangkaSarif, TINGKAT } from './rangka-sarif.ts';

export interface LaporanAudit {
  readonly berkas: string;
  readonly naskah: Naskah;
  readonly temuan: readonly TemuanBerkas[];
}

const KEPARAHAN: readonly Severity[] = ['galat', 'peringatan', 'catatan'];

/** Temuan menurut keparahannya, catatan pembacaan, yang tidak terbaca, lalu ringkasan. */
export function auditTeksLaporan({ berkas, naskah, temuan }: LaporanAudit): string {
  const kelompok = KEPARAHAN.flatMap((berat) => {
    const isi = temuan.filter(({ keparahan }) => keparahan === berat);
    return isi.length === 0 ? [] : [`${berat.toUpperCase()} (${isi.length})`, '', ...isi.flatMap(butir)];
  });
  return [
    ...kelompok,
    ...(naskah.catatan ?? []).map((satu) => `Catatan: ${satu}`),
    ...naskah.takTerbaca.map((satu) => `Tidak terbaca: ${satu}`),
    `${berkas}: ${ringkasan(temuan)}`,
  ]
    .map(bersih)
    .join('\n');
}

/** Hanya larik temuan; untuk Word dengan `tempat`, karena barisnya hanya ada di bentuk teks dokumen itu. */
export function auditJson({ naskah, temuan }: LaporanAudit): string {
  const kunci = kunciTempat(naskah.jenis);
  return JSON.stringify(
    temuan.map(({ aturan, keparahan, baris, halaman, tempat, pesan, tercetak, seharusnya }) => ({
      aturan,
      keparahan,
      [kunci]: kunci === 'halaman' ? halaman : baris,
      ...(naskah.jenis === 'docx' ? { tempat } : {}),
      pesan,
      tercetak,
      seharusnya,
    })),
    undefined,
    2,
  );
}

/** Catatan SARIF 2.1.0; tempat dalam PDF dan Word dicatat sebagai tempat logis, karena berkasnya tidak berbaris. */
export function auditSarif({ berkas, naskah, temuan }: LaporanAudit, versi: string): string {
  const dipakai = ATURAN.filter(({ id }) => temuan.some(({ aturan }) => aturan === id));
  const uri = berkas.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return rangkaSarif(
    versi,
    dipakai.map(({ id, pernyataan, keparahan }) => ({
      id,
      shortDescription: { text: pernyataan },
      defaultConfiguration: { level: TINGKAT[keparahan] },
    })),
    temuan.map((satu) => ({
      ruleId: satu.aturan,
      ruleIndex: dipakai.findIndex(({ id }) => id === satu.aturan),
      level: TINGKAT[satu.keparahan],
      message: { text: bersih(kalimat(satu)) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri },
            ...(naskah.jenis === 'teks' ? { region: { startLine: satu.baris } } : {}),
          },
          logicalLocations: [{ fullyQualifiedName: bersih(satu.tempat) }],
        },
      ],
    })),
  );
}

export function ringkasan(temuan: readonly TemuanBerkas[]): string {
  if (temuan.length === 0) return 'tidak ada temuan.';
  const banyak = KEPARAHAN.map(
    (berat) => `${temuan.filter(({ keparahan }) => keparahan === berat).length} ${berat}`,
  );
  return `${temuan.length} temuan: ${banyak.join(', ')}.`;
}

/** Pesan lengkap sebuah temuan dalam satu paragraf. */
function kalimat({ pesan, tercetak, seharusnya, saran }: TemuanBerkas): string {
  return [
    pesan,
    `Tercetak: ${tercetak}. Seharusnya: ${seharusnya}.`,
    ...(saran === undefined ? [] : [`Saran: ${saran}.`]),
  ].join(' ');
}

function butir({ tempat, pesan, tercetak, seharusnya, saran, aturan }: TemuanBerkas): readonly string[] {
  return [
    `  ${tempat}  [${aturan}]`,
    `    ${pesan}`,
    `    tercetak   : ${tercetak}`,
    `    seharusnya : ${seharusnya}`,
    ...(saran === undefined ? [] : [`    saran      : ${saran}`]),
    '',
  ];
}

/** Isi berkas asing tidak boleh mengatur terminal atau membalik tulisan. */
function bersih(teks: string): string {
  return teks.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd').toWellFormed();
}
