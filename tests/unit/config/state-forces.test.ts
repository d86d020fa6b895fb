import { expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/lists.ts';
import { withStateForces } from '../../../src/config/state-forces.ts';

const actor = (id: string, countries: string[], rest: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  type: 'state-forces',
  countries,
  parent: null,
  force: null,
  active: { from: null, to: null },
  wikidata: null,
  aliases: [],
  ...rest,
});
const forceOf = (actors: readonly Actor[], force: string, country: string) =>
  actors.filter((one) => one.force === force && one.countries[0] === country).map((one) => one.id);

test('every country has an army and a police', () => {
  const all = withStateForces([]);
  expect(forceOf(all, 'military', 'GH')).toEqual(['ghana-mil']);
  expect(forceOf(all, 'police', 'GH')).toEqual(['ghana-police']);
  expect(forceOf(all, 'military', 'CI')).toEqual(['ivory-coast-mil']);
  expect(forceOf(all, 'police', 'XK')).toEqual(['kosovo-police']);
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
});

test('a country keeps those that the list has', () => {
  const all = withStateForces([
    actor('guard', ['GH'], { force: 'police' }),
    actor('rangers', ['GH']),
    actor('army', ['GH'], { force: 'military' }),
  ]);
  expect(forceOf(all, 'military', 'GH')).toEqual(['army']);
  expect(forceOf(all, 'police', 'GH')).toEqual(['guard']);
});

test('an id of the list is never given twice', () => {
  const all = withStateForces([actor('ghana-mil', ['TG'], { type: 'rebel-group' })]);
  expect(all.filter((one) => one.id === 'ghana-mil')).toHaveLength(1);
});
