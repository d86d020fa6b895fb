import { expect, test } from 'vitest';
import { sourceHealth } from '../../../src/api/server.ts';
import type { Source } from '../../../src/domain/source.ts';
import type { FeedState } from '../../../src/store/records.ts';
import { feedState, source } from './world.ts';

const now = new Date('2024-05-20T10:00:00.000Z');
const two = source('s', 'S', { feeds: [{ url: 'https://s.example/a' }, { url: 'https://s.example/b' }] });
const one = source('s', 'S');
const at = (name: 'a' | 'b', over: Partial<FeedState>): FeedState => feedState('s', { url: `https://s.example/${name}`, ...over });
const gone = { code: 'gone', message: '410' } as const;
const timeout = { code: 'timeout', message: 'no answer' } as const;
const long = '2024-05-01T00:00:00.000Z';

test.each<[string, Source, FeedState[], string]>([
  ['no feed was fetched yet', two, [], 'never-fetched'],
  ['a state without a fetch', one, [feedState('s', { lastFetchAt: null, lastSuccessAt: null })], 'never-fetched'],
  ['answers and brings', one, [feedState('s')], 'ok'],
  ['one feed of two is not fetched yet', two, [at('a', {})], 'ok'],
  ['one feed of two fails', two, [at('a', {}), at('b', { failures: 1, lastReason: timeout })], 'failing'],
  ['one feed of two is dead', two, [at('a', {}), at('b', { failures: 9, lastReason: gone })], 'failing'],
  ['gone three times', one, [feedState('s', { failures: 3, lastReason: gone })], 'dead'],
  ['gone twice', one, [feedState('s', { failures: 2, lastReason: gone })], 'failing'],
  ['many failures within a day', one, [feedState('s', { failures: 30, lastReason: timeout })], 'failing'],
  ['many failures for long', one, [feedState('s', { failures: 10, lastReason: timeout, lastSuccessAt: long })], 'dead'],
  ['never a success', one, [feedState('s', { failures: 10, lastReason: timeout, lastSuccessAt: null })], 'dead'],
  ['nothing new for long', one, [feedState('s', { lastNewItemAt: '2024-05-10T00:00:00.000Z' })], 'ok'],
  ['nothing new for very long', one, [feedState('s', { lastNewItemAt: '2024-05-01T00:00:00.000Z' })], 'quiet'],
  ['one feed of two is quiet', two, [at('a', { lastNewItemAt: '2024-01-01T00:00:00.000Z' }), at('b', {})], 'ok'],
  ['never anything', one, [feedState('s', { lastNewItemAt: null })], 'quiet'],
  ['switched off while failing', source('s', 'S', { enabled: false }), [feedState('s', { failures: 99 })], 'disabled'],
  ['states of feeds that are no longer configured', one, [at('a', { failures: 99, lastReason: gone }), feedState('s')], 'ok'],
])('%s', (_what, configured, states, expected) => {
  expect(sourceHealth([configured], states, [], now)[0]?.status).toBe(expected);
});
