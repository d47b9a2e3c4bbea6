import temml from 'temml';
import type { RumusCetak } from '../schema/pedoman.ts';
import { OPSI_RUMUS } from '../view/rumus.ts';
import { aman, type Html, html } from './html.ts';

/** Rumus sebagai MathML dengan legendanya; LaTeX dirender tanpa makro dan tanpa tautan. */
export function renderRumus({ latex, teks, legenda }: RumusCetak): Html {
  const math = temml.renderToString(latex, OPSI_RUMUS);
  const arti = legenda.map(
    ({ simbol, arti: isi }) => html`<div><dt>${renderSimbol(simbol)}</dt><dd>${isi}</dd></div>`,
  );
  return html`<div class="rumus" role="group" aria-label="Rumus: ${teks}">${aman(tanpaGaya(math))}${legenda.length > 0 && html`<dl class="legenda">${arti}</dl>`}</div>`;
}

/** Simbol legenda; `IP_1` ditulis dengan tanda bawah seperti di rumusnya. */
function renderSimbol(simbol: string): Html {
  const [dasar = '', bawah] = simbol.split('_');
  return html`${dasar}${bawah !== undefined && html`<sub>${bawah}</sub>`}`;
}

/** Atribut style temml dilarang kebijakan keamanan situs; tampilannya diatur dokumen.css. */
function tanpaGaya(math: string): string {
  return math.replace(/ style="[^"]*"/g, '');
}
