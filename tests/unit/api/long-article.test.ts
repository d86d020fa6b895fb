import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import type { Mention } from '../../../src/domain/tags.ts';
import { article, depsOf, revision, source } from './world.ts';

const SENTENCE = 'Shelling was heard in Sudan on Monday, and again on Tuesday morning.';
const LATE = 'Chad';
const TEXT = `${Array.from({ length: 20_000 }, () => SENTENCE).join('\n\n')}\n\n${LATE}`;

function every(word: string, most: number): Mention[] {
  const list: Mention[] = [];
  for (let at = TEXT.indexOf(word); at !== -1 && list.length < most; at = TEXT.indexOf(word, at + 1)) {
    const tag = word === LATE ? 'TD' : 'SD';
    list.push({ field: 'text', start: at, end: at + word.length, text: word, tag, kind: 'country', rule: 'country.name' });
  }
  return list;
}

async function pageOf(text: string, mentions: readonly Mention[], path = '/article/long'): Promise<string> {
  const countries = [...new Set(mentions.map(({ tag }) => tag))].map((id) => ({ id, name: id, score: 1, focus: false }));
  const versions = [revision({ text }), revision({ number: 2, reason: 'changed', title: 'Another', text })];
  const server = await buildServer(
    depsOf({ articles: [article('long', 's', versions, { countries, mentions })], sources: [source('s', 'S')], states: [] }),
  );
  try {
    return (await server.inject({ url: path, headers: { host: 'localhost' } })).body;
  } finally {
    await server.close();
  }
}

const textIn = (body: string): number => (/<div class="text"[^>]*>([^]*?)<\/div>/.exec(body)?.[1] ?? '').replace(/<[^>]*>/g, '').length;

describe('a very long article', () => {
  test('is cut, says so and links to the whole; what is not marked is not linked to', async () => {
    const mentions = [...every('Sudan', 3000), ...every(LATE, 1)];
    const body = await pageOf(TEXT, mentions);
    expect(textIn(body)).toBeGreaterThan(380_000);
    expect(textIn(body)).toBeLessThanOrEqual(400_000);
    expect(body).toContain(`These are the first 400,000 of ${TEXT.length.toLocaleString('en')} characters.`);
    expect(body).toContain('<a href="/api/articles/long">The whole text as JSON</a>');
    expect(body).toContain('The first 2,000 of 3,001 mentions are marked.');
    expect(body.match(/<mark/g)).toHaveLength(2000);
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const jumps = [...body.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    expect(jumps.length).toBeGreaterThan(10);
    expect(jumps.filter((id) => !ids.has(id))).toEqual([]);
    expect(body).toContain('1 mention, not marked on this page');
    expect(parseDocument(body).children.length).toBeGreaterThan(0);
  });

  test('marks what it shows, also where no mention is too many', async () => {
    const body = await pageOf(TEXT, every(LATE, 1));
    expect(body).not.toContain('<mark');
    expect(body).not.toContain('mentions are marked');
    expect(body).toContain('1 mention, not marked on this page');
  });

  test('is cut between characters, in older versions too', async () => {
    const text = `a${'😀'.repeat(300_000)}`;
    for (const [path, json] of [
      ['/article/long', '/api/articles/long'],
      ['/article/long?revision=1', '/api/articles/long/revisions'],
    ] as const) {
      const body = await pageOf(text, [], path);
      expect(body.isWellFormed() && !body.includes('\ufffd')).toBe(true);
      expect(textIn(body)).toBe(399_999);
      expect(body).toContain(`<a href="${json}">`);
    }
  });

  test('one that fits has no notice', async () => {
    const body = await pageOf(TEXT.slice(0, 400_000), every('Sudan', 2000));
    expect(body).not.toContain('class="notice');
    expect(body.match(/<mark/g)).toHaveLength(2000);
  });
});
