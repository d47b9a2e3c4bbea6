import { it } from 'vitest';
import { bacaYaml } from '../../../src/load/yaml.ts';
import { bacaMdx } from '../../../src/load/mdx.ts';
const Y: Record<string,string> = {
  brackets: '['.repeat(20000),
  braces: 'a: '+'{a: '.repeat(20000),
  seq: '- '.repeat(20000)+'a',
  q: '? '.repeat(20000)+'a',
  block: Array.from({length:1500},(_, i)=>' '.repeat(i)+'a:').join('\n'),
  docs: '---\na: 1\n'.repeat(10000),
  bil: Array.from({length:9},(_, i)=>`a${i}: &a${i} [${Array.from({length:9},()=>i?`*a${i-1}`:'lol').join(',')}]`).join('\n'),
  dup: 'a: 1\n'.repeat(100000),
  quotes: '"'.repeat(100000),
  longkey: 'a'.repeat(1000000)+': 1',
  anchors: '&a '.repeat(10000),
  tags: '!!x '.repeat(10000),
  colons: 'a: '.repeat(20000),
  bigmap: Array.from({length:150000},(_, i)=>`a${i}: 1`).join('\n'),
};
const M: Record<string,string> = {
  star: '# a\n\n'+'*a_ '.repeat(25000),
  lt: '<'.repeat(100000), brace: '{'.repeat(100000), bquote: '> '.repeat(20000)+'a', dash: '- '.repeat(20000)+'a', pipe: '|'.repeat(100000),
  pipe2: ('|a'.repeat(1000)+'|\n')+('|-'.repeat(1000)+'|\n')+('|a'.repeat(1000)+'|\n').repeat(100),
  amp: '&#'.repeat(100000), bs: '\\'.repeat(200000), url: 'http://a.b '.repeat(20000), www: 'www.a.b'.repeat(20000), at: 'a@'.repeat(100000), par: '('.repeat(200000), 
  nest: '<Daftar gaya="a.">\n'.repeat(3000), tags: '<a>'.repeat(20000), comp: '<Nilai fakta="a"/>'.repeat(15000), hash: '# a\n'.repeat(50000), bang: '!['.repeat(3900), br: '[a]('.repeat(3900), link:'['.repeat(7900), tick:'`a'.repeat(7900), tilde:'~a'.repeat(7900), star2: '*'.repeat(7990), us: '_a'.repeat(7990), mix:'*a_ '.repeat(3990), foot:'[^a]: b\n'.repeat(3000), ref:'[a]: b\n'.repeat(3900), nl: 'a\n'.repeat(190000), sp: ' '.repeat(390000), tab:'\t'.repeat(300000), ol:'1. '.repeat(20000),
  attr: '<Nilai '+'a="b" '.repeat(50000)+'/>', expr: '{'+'a+'.repeat(100000)+'a}', expr2:'{'+'('.repeat(100000)+'}', esm:'import a from "b"\n'.repeat(10000), esm2: 'export const a = '+'['.repeat(100000),
};
for (const [n, t] of Object.entries(Y)) it('yaml '+n, () => { const s=performance.now(); let r; try { r = bacaYaml('f', t).messages.map(m=>m.place.line+':'+m.place.column+' '+m.text).slice(0,2); } catch (e) { r='THROW '+String(e).slice(0,100);} console.log(n, Math.round(performance.now()-s), r); }, 120000);
for (const [n, t] of Object.entries(M)) it('mdx '+n, () => { const s=performance.now(); let r; try { r = bacaMdx('f', t).messages.map(m=>m.place.line+':'+m.place.column+' '+m.text).slice(0,2); } catch (e) { r='THROW '+String(e).slice(0,100);} console.log(n, Math.round(performance.now()-s), r); }, 120000);
