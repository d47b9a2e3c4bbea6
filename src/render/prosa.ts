import type { Heading, Nodes, Parents, RootContent } from 'mdast';
import { susunBagan, susunPeta } from '../view/bagan.ts';
import type { TabelView } from '../view/bentuk.ts';
import { susunGambar } from '../view/gambar.ts';
import { susunGrafik } from '../view/grafik/daftar.ts';
import { pertanyaan } from '../view/isian.ts';
import { atributKomponen, type Kerangka } from '../view/kerangka.ts';
import { ambil, cariIndikator, type Konteks, pada, periode } from '../view/konteks.ts';
import { menunggu } from '../view/menunggu.ts';
import { susunReviu } from '../view/reviu.ts';
import { sebut } from '../view/sebut.ts';
import { sebutRegulasi } from '../view/regulasi.ts';
import { susunTabel } from '../view/tabel/daftar.ts';
import { type Bentuk, tampilFakta } from '../view/tampil.ts';
import { tandaTanganDokumen, tandaTanganPk } from '../view/tanda-tangan.ts';
import { renderAlur, renderBagan, renderGrafik, renderPeta } from './gambar.ts';
import { aman, atribut, type Html, html } from './html.ts';
import { renderFoto, renderHias, renderKisi, renderSatuGambar } from './foto.ts';
import { renderIsian, renderMenunggu, renderNilaiMenunggu, renderReviu } from './isian.ts';
import { renderNilai } from './nilai.ts';
import { renderRumus } from './rumus.ts';
import { renderTabel } from './tabel.ts';
import { renderPerjanjian, renderTandaTangan } from './tanda-tangan.ts';

/** Segala yang dibutuhkan untuk merender satu bagian. */
export interface Penulisan {
  readonly konteks: Konteks;
  readonly kerangka: Kerangka;
  /** Slug bagian yang sedang dirender, untuk rujukan antarhalaman. */
  readonly bagian: string;
}

type Komponen = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Prosa yang sudah diperiksa menjadi HTML. Simpul di luar daftar izin tidak pernah sampai ke sini. */
export function renderProsa(root: Parents, penulisan: Penulisan): Html {
  return aman(root.children.map((node) => renderSimpul(node, penulisan).html).join(''));
}

function renderAnak(node: Parents, penulisan: Penulisan): Html {
  return renderProsa(node, penulisan);
}

function renderSimpul(node: RootContent, p: Penulisan): Html {
  switch (node.type) {
    case 'text':
      return html`${node.value}`;
    case 'paragraph':
      return renderParagraf(node, p);
    case 'heading':
      return renderJudul(node, p);
    case 'emphasis':
      return html`<em>${renderAnak(node, p)}</em>`;
    case 'strong':
      return html`<strong>${renderAnak(node, p)}</strong>`;
    case 'inlineCode':
      return html`<code>${node.value}</code>`;
    case 'break':
      return aman('<br>');
    case 'thematicBreak':
      return aman('<hr>');
    case 'blockquote':
      return html`<blockquote class="kutipan">${renderAnak(node, p)}</blockquote>`;
    case 'link':
      return html`<a href="${node.url}"${atribut('rel', node.url.startsWith('http') ? 'external' : undefined)}>${renderAnak(node, p)}</a>`;
    case 'list': {
      const unsur = node.ordered === true ? 'ol' : 'ul';
      const mulai = node.ordered === true && node.start !== 1 ? (node.start ?? undefined) : undefined;
      return html`${aman(`<${unsur}`)}${atribut('start', mulai)}>${renderAnak(node, p)}${aman(`</${unsur}>`)}`;
    }
    case 'listItem':
      return html`<li>${renderButir(node, p)}</li>`;
    case 'table':
      return html`<div class="tabel" role="region" tabindex="0" aria-label="Tabel teks"><table><tbody>${renderAnak(node, p)}</tbody></table></div>`;
    case 'tableRow':
      return html`<tr>${renderAnak(node, p)}</tr>`;
    case 'tableCell':
      return html`<td>${renderAnak(node, p)}</td>`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return renderKomponen(node, p);
    default:
      throw new Error(`simpul ${node.type} lolos dari pemeriksaan`);
  }
}

/** Paragraf yang hanya memuat satu komponen blok dicetak tanpa bungkus paragraf. */
function renderParagraf(node: Parents, p: Penulisan): Html {
  const [satu] = node.children;
  const hanyaBlok =
    node.children.length === 1 && satu?.type === 'mdxJsxTextElement' && !SEBARIS.has(satu.name ?? '');
  return hanyaBlok ? renderKomponen(satu, p) : html`<p>${renderAnak(node, p)}</p>`;
}

/** Butir daftar rapat: paragraf tunggal dicetak tanpa bungkus. */
function renderButir(node: Parents, p: Penulisan): Html {
  return aman(
    node.children
      .map(
        (anak) =>
          (anak.type === 'paragraph' ? renderAnak(anak, p) : renderSimpul(anak as RootContent, p)).html,
      )
      .join(''),
  );
}

function renderJudul(node: Heading, p: Penulisan): Html {
  const entri = p.kerangka.judul.get(node);
  if (entri === undefined) return aman('');
  const nomor = entri.nomor === '' ? html`` : html`<span class="nomor">${entri.nomor}</span> `;
  return html`${aman(`<h${node.depth}`)} id="${entri.id}">${nomor}${renderAnak(node, p)}${aman(`</h${node.depth}>`)}`;
}

const SEBARIS: ReadonlySet<string> = new Set(['Nilai', 'Sebut', 'Rujuk', 'Peraturan']);

function renderKomponen(node: Komponen, p: Penulisan): Html {
  const { konteks: dokumen, kerangka } = p;
  const atr = atributKomponen(node);
  const konteks = pada(dokumen, atr) ?? dokumen;
  const nomor = kerangka.bernomor.get(node);
  const tunggu = menunggu(node, dokumen);
  if (tunggu !== undefined)
    return SEBARIS.has(node.name ?? '')
      ? renderNilaiMenunggu(tunggu)
      : renderMenunggu(tunggu, nomor?.nomor ?? '', nomor?.id);
  switch (node.name) {
    case 'Nilai': {
      const kunci = atr['fakta'] ?? '';
      return renderNilai(
        konteks.awalan + kunci,
        html`${tampilFakta(ambil(konteks, kunci), atr['bentuk'] as Bentuk | undefined)}`,
      );
    }
    case 'Sebut':
      return html`${sebut(dokumen, atr['apa'] ?? '')}`;
    case 'Rujuk':
      return renderRujuk(atr['ke'] ?? '', p);
    case 'Peraturan': {
      const peraturan = konteks.laporan.regulasi.get(atr['id'] ?? '');
      return html`${peraturan === undefined ? '' : sebutRegulasi(peraturan, atr['bentuk'] === 'singkat' ? 'singkat' : 'lengkap')}`;
    }
    case 'Regulasi':
      return renderRegulasi((atr['id'] ?? '').split(/\s+/), p);
    case 'Tabel': {
      const view = susunTabel(dokumen, atr);
      return pastikan(view) ? renderTabel(view, nomor?.nomor ?? '', nomor?.id ?? '') : aman('');
    }
    case 'Grafik': {
      const view = susunGrafik(dokumen, atr);
      return 'seri' in view ? renderGrafik(view, nomor?.nomor ?? '', nomor?.id ?? '') : aman('');
    }
    case 'Bagan':
      return renderBagan(
        susunBagan(konteks, atr['unit'] ?? ''),
        gambar(`Struktur Organisasi ${konteks.laporan.unit.get(atr['unit'] ?? '')?.nama ?? ''}`),
      );
    case 'Gambar': {
      const view = susunGambar(konteks, atr);
      if (view === undefined) return aman('');
      const setengah = atr['lebar'] === 'setengah';
      return atr['hias'] === undefined
        ? renderSatuGambar(view, setengah, gambar(''))
        : renderHias(view, setengah);
    }
    case 'KisiFoto':
      return renderKisi(fotoKisi(node, dokumen), atr['lajur'] === '3' ? 3 : 2, gambar(''));
    case 'Alur':
      return renderAlur(renderAnak(node, p), gambar(''));
    case 'PetaStrategi':
      return renderPeta(
        susunPeta(konteks),
        gambar(`Peta Strategi ${periode(konteks).unit.singkat} Tahun ${periode(konteks).tahun}`),
      );
    case 'Rumus': {
      const indikator = atr['indikator'];
      const rumus =
        indikator === undefined
          ? periode(konteks).pedoman.rumus.find(({ id }) => id === atr['isi'])
          : cariIndikator(konteks, indikator)?.data.formula;
      return rumus === undefined ? aman('') : renderRumus(rumus);
    }
    case 'Daftar':
      return renderDaftar(atr['gaya'] ?? '1.', node, p);
    case 'Kutipan':
      return html`<blockquote class="kutipan">${renderAnak(node, p)}${atr['sumber'] !== undefined && html`<p class="sumber">${atr['sumber']}</p>`}</blockquote>`;
    case 'TandaTangan':
      return renderTandaTangan(tandaTanganDokumen(konteks));
    case 'TandaTanganPK':
      return renderTandaTangan(tandaTanganPk(konteks));
    case 'PerjanjianKinerja':
      return renderPerjanjian(
        periode(konteks).isi.pk?.data.judul ?? '',
        periode(konteks).unit.nama,
        tandaTanganPk(konteks),
      );
    case 'PernyataanReviu':
      return renderReviu(susunReviu(konteks));
    case 'Isian':
      return renderIsian(pertanyaan(konteks, atr));
    default:
      throw new Error(`komponen ${node.name} belum punya perender`);
  }

  function gambar(judul: string) {
    return {
      nomor: nomor?.nomor ?? '',
      id: nomor?.id ?? '',
      judul: atr['judul'] ?? judul,
      catatan: atr['catatan'],
      sumber: atr['sumber'],
    };
  }
}

/** Foto-foto di dalam kisi, apa pun pembungkus paragrafnya. */
function fotoKisi(kisi: Parents, konteks: Konteks): Html[] {
  return kisi.children.flatMap((anak): Html[] => {
    if (anak.type === 'paragraph') return fotoKisi(anak, konteks);
    if (anak.type !== 'mdxJsxFlowElement' && anak.type !== 'mdxJsxTextElement') return [];
    const atr = atributKomponen(anak);
    const view = susunGambar(konteks, atr);
    return view === undefined ? [] : [renderFoto(view, atr['judul'] ?? '')];
  });
}

function pastikan(view: ReturnType<typeof susunTabel>): view is TabelView {
  return 'badan' in view;
}

function renderRujuk(ke: string, { kerangka, bagian }: Penulisan): Html {
  const tujuan = kerangka.tujuan.get(ke);
  if (tujuan === undefined) return aman('');
  const href = tujuan.bagian === bagian ? `#${tujuan.id}` : `../${tujuan.bagian}/#${tujuan.id}`;
  return html`<a class="rujuk" href="${href}">${tujuan.nomor}</a>`;
}

function renderRegulasi(ids: readonly string[], { konteks }: Penulisan): Html {
  const semua = ids.flatMap((id) => konteks.laporan.regulasi.get(id) ?? []);
  const akhir = (index: number): string =>
    index === semua.length - 1 ? '.' : index === semua.length - 2 ? '; dan' : ';';
  return html`<ol class="regulasi">${semua.map((satu, index) => html`<li>${sebutRegulasi(satu)}${akhir(index)}</li>`)}</ol>`;
}

const GAYA: Record<string, string> = { 'a.': 'a-titik', '1)': '1-kurung', 'a)': 'a-kurung', '1.': '1-titik' };

/** Daftar bergaya: hanya daftar terluar yang diberi gaya; isinya tetap Markdown biasa. */
function renderDaftar(gaya: string, node: Parents, p: Penulisan): Html {
  return aman(
    node.children
      .map(
        (anak) =>
          (anak.type === 'list'
            ? html`<ol class="gaya-${GAYA[gaya] ?? '1-titik'}">${renderAnak(anak, p)}</ol>`
            : renderSimpul(anak as RootContent, p)
          ).html,
      )
      .join(''),
  );
}
