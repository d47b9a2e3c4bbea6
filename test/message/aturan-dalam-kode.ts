import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** Lapisan yang membuat temuan (`Message`). Aturan audit dokumen asing punya daftar sendiri di audit/rules. */
const LAPISAN = /^(load|model|calc|view|site|audit)\/(?!rules\/).*\.ts$/;

interface HasilPindai {
  /** Pengenal aturan dan tempat pertamanya. */
  readonly ditemukan: ReadonlyMap<string, string>;
  /** Tempat yang nama aturannya dirangkai sehingga tidak dapat dibaca. */
  readonly takTerbaca: readonly string[];
}

/** Letak parameter `rule` dan `apa` (menjadi `<apa>-tidak-dikenal`) sebuah fungsi. */
interface Parameter {
  readonly letak: number;
  readonly akhiran: string;
}

/**
 * Semua pengenal aturan yang tertulis di kode: isi sifat `rule:`, dan argumen fungsi yang parameternya bernama `rule`
 * atau `apa`.
 */
export function aturanDalamKode(): HasilPindai {
  const berkas = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => LAPISAN.test(path))
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(SRC + path, 'utf8'), ts.ScriptTarget.Latest, true));
  const bersama = new Map<string, Parameter>();
  for (const satu of berkas) if (satu.fileName === 'model/rujukan.ts') catatFungsi(satu, bersama);
  const ditemukan = new Map<string, string>();
  const takTerbaca: string[] = [];
  for (const satu of berkas) {
    const fungsi = new Map(bersama);
    catatFungsi(satu, fungsi);
    telusuri(satu, (node) => {
      for (const { isi, akhiran } of tempatAturan(node, fungsi)) {
        const baris = satu.getLineAndCharacterOfPosition(isi.getStart()).line + 1;
        const tempat = `src/${satu.fileName}:${baris}`;
        const nilai = bacaTeks(isi);
        if (nilai === undefined) takTerbaca.push(`${tempat} ${isi.getText()}`);
        else for (const id of nilai) catat(id + akhiran, tempat);
      }
    });
  }
  return { ditemukan, takTerbaca };

  function catat(id: string, tempat: string): void {
    if (!ditemukan.has(id)) ditemukan.set(id, tempat);
  }
}

/** Fungsi, juga tipe fungsi, dengan parameter `rule`, atau `apa` yang menjadi `<apa>-tidak-dikenal`. */
function catatFungsi(sumber: ts.SourceFile, fungsi: Map<string, Parameter>): void {
  const dirangkai = sumber.text.includes('`${apa}-tidak-dikenal`');
  telusuri(sumber, (node) => {
    if (!ts.isFunctionLike(node)) return;
    const nama = namaFungsi(node);
    const parameter = node.parameters.map(({ name }) => name.getText());
    const [rule, apa] = [parameter.indexOf('rule'), parameter.indexOf('apa')];
    if (nama === undefined) return;
    if (rule >= 0) fungsi.set(nama, { letak: rule, akhiran: '' });
    else if (apa >= 0 && dirangkai) fungsi.set(nama, { letak: apa, akhiran: '-tidak-dikenal' });
  });
}

function namaFungsi(node: ts.SignatureDeclaration): string | undefined {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertySignature(parent)) return parent.name.getText();
  return undefined;
}

function tempatAturan(
  node: ts.Node,
  fungsi: ReadonlyMap<string, Parameter>,
): readonly { readonly isi: ts.Expression; readonly akhiran: string }[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'rule')
    return isTerusan(node.initializer) ? [] : [{ isi: node.initializer, akhiran: '' }];
  if (ts.isBindingElement(node) && node.name.getText() === 'rule' && node.initializer !== undefined)
    return [{ isi: node.initializer, akhiran: '' }];
  if (!ts.isCallExpression(node)) return [];
  const nama = ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name.text
    : node.expression.getText();
  const parameter = fungsi.get(nama);
  const isi = parameter === undefined ? undefined : node.arguments[parameter.letak];
  return parameter === undefined || isi === undefined || isTerusan(isi)
    ? []
    : [{ isi, akhiran: parameter.akhiran }];
}

/** Nilai yang datang dari tempat lain (parameter, sifat, template berparameter): asalnya yang dibaca. */
function isTerusan(isi: ts.Expression): boolean {
  return (
    ts.isIdentifier(isi) || ts.isPropertyAccessExpression(isi) || /^`\$\{(apa|awalan)\}-/.test(isi.getText())
  );
}

/** Semua kemungkinan teks sebuah ungkapan; `undefined` bila dirangkai. */
function bacaTeks(isi: ts.Expression): readonly string[] | undefined {
  if (ts.isStringLiteralLike(isi)) return [isi.text];
  if (!ts.isConditionalExpression(isi)) return undefined;
  const cabang = [isi.whenTrue, isi.whenFalse].map((satu) => (isTerusan(satu) ? [] : bacaTeks(satu)));
  return cabang.includes(undefined) ? undefined : cabang.flatMap((satu) => satu ?? []);
}

function telusuri(node: ts.Node, kunjungi: (node: ts.Node) => void): void {
  kunjungi(node);
  ts.forEachChild(node, (anak) => telusuri(anak, kunjungi));
}
