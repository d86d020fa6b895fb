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
  ['gone for good', one, [feedState('s', { failures: 1, lastReason: gone, stoppedAt: long })], 'dead'],
  ['known under http', one, [feedState('s', { url: 'http://s.example/feed.xml' })], 'ok'],
  ['switched off while failing', source('s', 'S', { enabled: false }), [feedState('s', { failures: 99 })], 'disabled'],
  ['states of feeds that are no longer configured', one, [at('a', { failures: 99, lastReason: gone }), feedState('s')], 'ok'],
])('%s', (_what, configured, states, expected) => {
  expect(sourceHealth([configured], states, [], now)[0]?.status).toBe(expected);
});

const calm = feedState('s');
const move = { to: 'https://new.example/feed', at: long, pendingTo: null, pendingSince: null };
const daily = { failures: 60, lastFetchAt: '2024-05-20T09:00:00.000Z', nextFetchAt: '2024-05-21T10:00:00.000Z' };

test.each<[string, Partial<FeedState>, readonly string[]]>([
  ['nothing', {}, []],
  ['a few failures, which its reason tells', { failures: 2, lastReason: timeout }, []],
  ['a day between two visits that go well', { ...daily, failures: 0 }, []],
  ['that it is gone', { failures: 1, stoppedAt: long }, ['gone for good (HTTP 410) on 2024-05-01']],
  ['where it lives now', { move }, ['moved to https://new.example/feed, asked there since 2024-05-01: edit sources.yaml']],
  ['no move to the address that is configured', { move: { ...move, to: 'https://s.example/feed.xml' } }, []],
  [
    'a move that is not believed yet',
    { move: { ...move, to: null, pendingTo: 'https://n.example/', pendingSince: long } },
    ['from https://n.example/ since 2024-05-01'],
  ],
  ['that items may be missing', { pace: { ...calm.pace, missedAt: '2024-05-19T00:00:00.000Z' } }, ['may have been missed']],
  ['no more of what may have been missed long ago', { pace: { ...calm.pace, missedAt: long } }, []],
  ['a day that the server asked for', { ...daily, failures: 1, lastReason: { code: 'throttled', message: '429' } }, []],
  ['that it is asked once a day', daily, ['once a day']],
  ['that it is asked once a week', { ...daily, nextFetchAt: '2024-05-27T10:00:00.000Z' }, ['once a week']],
])('notes tell %s', (_what, over, expected) => {
  const health = sourceHealth([one], [feedState('s', over)], [], now);
  expect(health[0]?.feeds[0]?.notes).toEqual(expected.map((part): unknown => expect.stringContaining(part)));
});

test('feeds that moved to one address are told of', () => {
  const states = [at('b', { move: { ...move, to: 'https://s.example/a' } })];
  const notes = (source_: Source): readonly string[] => sourceHealth([source_], states, [], now)[0]?.feeds[1]?.notes ?? [];
  expect(notes(two)).toEqual([expect.stringContaining('moved to'), 'lives where s, https://s.example/a does: take one of them out']);
  expect(notes({ ...two, enabled: false })).toHaveLength(1);
});

test('a feed that is gone has no next visit', () => {
  expect(sourceHealth([one], [feedState('s', { stoppedAt: long })], [], now)[0]?.feeds[0]).toMatchObject({
    nextFetchAt: null,
    stoppedAt: long,
  });
});
