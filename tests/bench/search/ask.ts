import { Pool } from 'undici';
import { z } from 'zod';
import { MIX } from './mix.ts';

/** A server that has been asked for some time has compiled what it runs: so many other words are asked for first. */
const WARM_UP = 300;

/** What an answer of the API says of itself. */
const answerSchema = z.object({ total: z.number(), hits: z.array(z.object({ id: z.string(), title: z.string() })) });

export interface Answered {
  readonly ms: number;
  readonly status: number;
  readonly body: string;
}

/** Asks one API over connections that stay open. */
export interface Asker {
  /** `/api/search` with these parameters; the time is from asking to the last byte. */
  ask(params: string): Promise<Answered>;
  close(): Promise<void>;
}

export function createAsker(url: string, connections: number): Asker {
  const pool = new Pool(url, { connections });
  return {
    async ask(params) {
      const began = performance.now();
      const { statusCode, body } = await pool.request({ path: `/api/search?${params}`, method: 'GET' });
      const text = await body.text();
      return { ms: performance.now() - began, status: statusCode, body: text };
    },
    close: async () => pool.close(),
  };
}

/** @throws Error with what was answered where it is no result */
export function resultOf(params: string, { status, body }: Answered): z.infer<typeof answerSchema> {
  if (status !== 200) throw new Error(`${params}: HTTP ${status} ${body.slice(0, 200)}`);
  return answerSchema.parse(JSON.parse(body));
}

/** The value that so many per cent are at most; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function rounded(ms: number): number {
  return Number(ms.toFixed(1));
}

/** All queries of the mix, less kinds that the query language refuses. Words that are not in the mix warm up what answers. */
export async function answerable(asker: Asker): Promise<string[]> {
  for (const [n, word] of (await otherWords(asker)).entries()) {
    const params = `q=${encodeURIComponent(word)}&sort=${n % 2 === 0 ? 'newest' : 'relevance'}`;
    resultOf(params, await asker.ask(params));
  }
  const queries: string[] = [];
  for (const [kind, ofKind] of Object.entries(MIX)) {
    // Other words of the same form: the mix itself must not have been asked before.
    const form = (ofKind[0] ?? '').replaceAll(/[a-z]+(?=%20|%22|&|$)/g, 'x');
    const { status } = await asker.ask(`${form}&limit=1`);
    if (status === 200) queries.push(...ofKind);
    else console.log(`left out, as the query language does not know it: ${kind}`);
  }
  return queries;
}

/** Words of headlines that are not in the mix, each once. */
async function otherWords(asker: Asker): Promise<string[]> {
  const params = 'q=october&limit=200&facets=none';
  const { hits } = resultOf(params, await asker.ask(params));
  const mixed = new Set(wordsOf(Object.values(MIX).flat().join(' ')));
  return [...new Set(hits.flatMap(({ title }) => wordsOf(title.toLowerCase())))].filter((word) => !mixed.has(word)).slice(0, WARM_UP);
}

function wordsOf(text: string): string[] {
  return text.match(/[a-z]{4,}/g) ?? [];
}
