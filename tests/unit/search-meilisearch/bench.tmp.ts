import { createMeilisearchEngine } from '../../../src/search/meilisearch/engine.ts';
import { engineQuery, searchDocument } from '../../support/documents.ts';
const N = 10000;
let seed = 7; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const cons = 'bcdfghjklmnprstvz', vow = 'aeiou';
const vocab = Array.from({ length: 40000 }, (_, i) => { let w = ''; let n = i + 7; do { w += cons[n % 17]! + vow[Math.floor(n / 17) % 5]!; n = Math.floor(n / 85); } while (n > 0); return w + (i % 3 ? 'n' : ''); });
const zipf = () => vocab[Math.min(vocab.length - 1, Math.floor(Math.exp(rnd() * Math.log(vocab.length)) - 1))]!;
const ar = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const arw = Array.from({ length: 8000 }, (_, i) => { let w = 'ال'; let n = i + 3; do { w += ar[n % 28]; n = Math.floor(n / 28); } while (n > 0); return w; });
const azipf = () => arw[Math.min(arw.length - 1, Math.floor(Math.exp(rnd() * Math.log(arw.length)) - 1))]!;
const C = ['UA', 'RU', 'SY', 'IQ', 'SD', 'ML', 'NE', 'YE', 'LB', 'IL', 'PS', 'MM'];
const docs = Array.from({ length: N }, (_, i) => { const w = i % 5 === 0 ? azipf : zipf; return searchDocument({ id: 'd' + i, title: Array.from({ length: 9 }, w).join(' '), text: Array.from({ length: 350 }, w).join(' '), sortAt: 1.6e9 + i * 3600, source: 's' + (i % 40), language: i % 5 ? 'en' : 'ar', countries: [C[i % 12]!, C[(i * 7) % 12]!], actors: ['a' + (i % 90)], regions: ['r' + (i % 30)] }); });
const engine = createMeilisearchEngine({ url: 'http://127.0.0.1:7701', apiKey: null, index: 'h_bench', synonyms: {}, protectedWords: [] });
await engine.prepare();
let t = performance.now();
for (let i = 0; i < N; i += 2000) await engine.upsert(docs.slice(i, i + 2000));
console.log('upsert docs/s', Math.round(N / ((performance.now() - t) / 1000)));
t = performance.now(); await engine.upsert([docs[5]!]); console.log('one doc', performance.now() - t);
t = performance.now();
await engine.rebuild((async function* () { for (let i = 0; i < N; i += 2000) yield docs.slice(i, i + 2000); })());
console.log('rebuild docs/s', Math.round(N / ((performance.now() - t) / 1000)));
const truth = (terms: string[][], title = false) => docs.filter((d) => terms.every((x) => { const s = ` ${x.join(' ')} `; return ` ${d.foldTitle} `.includes(s) || (!title && ` ${d.foldText} `.includes(s)); })).length;
const words = docs[1]!.foldText.split(' ');
const aw = docs[5]!.foldText.split(' ');
const cases: [string, object, number?][] = [
  ['', {}], ['', { offset: 10, limit: 20 }], [vocab[3000]!, {}, truth([[vocab[3000]!]])], [`${vocab[20]} ${vocab[50]}`, { sort: 'relevance' }, truth([[vocab[20]!], [vocab[50]!]])], [`${vocab[0]} ${vocab[1]}`, { sort: 'relevance' }, truth([[vocab[0]!], [vocab[1]!]])], [`${vocab[0]} ${vocab[1]}`, { sort: 'newest' }],
  [`"${vocab[0]} ${vocab[1]}"`, {}, truth([[vocab[0]!, vocab[1]!]])], [`${vocab[20]} country:UA`, {}], [`title:${vocab[3]}`, {}, truth([[vocab[3]!]], true)], [`-${vocab[3]}`, {}],
  [`"${words.slice(10, 13).join(' ')}"`, {}, truth([words.slice(10, 13)])], [`"${vocab[0]} ${vocab[1]} ${vocab[0]}"`, {}, truth([[vocab[0]!, vocab[1]!, vocab[0]!]])], [words.slice(0, 14).join(' '), {}, truth(words.slice(0, 14).map((w) => [w]))],
  [`-"${vocab[0]} ${vocab[1]} ${vocab[0]}"`, {}],
  [arw[5]!, {}, truth([[arw[5]!]])], [`"${aw[3]} ${aw[4]}"`, {}, truth([[aw[3]!, aw[4]!]])], [`"${aw.slice(3, 7).join(' ')}"`, {}, truth([aw.slice(3, 7)])],
];
for (const [text, options, expected] of cases) {
  const q = engineQuery(text, { limit: 20, ...options });
  const times: number[] = []; let r = await engine.search(q);
  for (let i = 0; i < (times.length && times[0]! > 500 ? 3 : 15); i++) { const s = performance.now(); r = await engine.search(q); times.push(performance.now() - s); if (times[0]! > 500 && i > 2) break; }
  times.sort((a, b) => a - b);
  console.log(text.slice(0, 50), JSON.stringify(options), 'total', r.total, r.totalIsExact, expected === undefined ? '' : expected === r.total ? 'TRUE' : `WRONG ${expected}`, 'p50', times[Math.floor(times.length / 2)]!.toFixed(1), 'max', times.at(-1)!.toFixed(1));
}
t = performance.now(); console.log(await engine.correct([vocab[3000]!.slice(0, -2) + 'xo', 'qqqqqqqq']), performance.now() - t);
