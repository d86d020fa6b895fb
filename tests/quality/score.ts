export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const GRAM = 4;
/** Scripts without spaces between words count by character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/** How much of the text found is expected (precision) and how much of the expected text is found (recall), by runs of four words. */
export function score(expected: string, got: string): Score {
  const [want, have] = [grams(expected), grams(got)];
  const [wanted, had] = [sum(want), sum(have)];
  if (wanted === 0 || had === 0) return same(wanted === had ? 1 : 0);
  let common = 0;
  for (const [gram, count] of want) common += Math.min(count, have.get(gram) ?? 0);
  const [precision, recall] = [common / had, common / wanted];
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function mean(scores: readonly Score[]): Score {
  const of = (field: keyof Score): number => scores.reduce((total, one) => total + one[field], 0) / Math.max(1, scores.length);
  return { precision: of('precision'), recall: of('recall'), f1: of('f1') };
}

const same = (value: number): Score => ({ precision: value, recall: value, f1: value });
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);

/** Runs of four words with their counts; a text of fewer words is one run. */
function grams(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(words.length - GRAM + 1, Math.min(1, words.length)); i++) {
    const gram = words.slice(i, i + GRAM).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Share of what is right among all; 0 of nothing. */
export function share<T>(all: readonly T[], right: (one: T) => boolean): number {
  return all.filter(right).length / Math.max(1, all.length);
}
