import { describe, expect, test } from 'vitest';
import { NO_TAGS, type Tags } from '../../../src/domain/tags.ts';
import { TagChanges } from '../../../src/pipeline/tag-changes.ts';

const country = (id: string, focus = false): Tags['countries'][number] => ({ id, name: `Land ${id}`, score: focus ? 1 : 0.2, focus });
const actor = (id: string): Tags['actors'][number] => ({ id, name: `Group ${id}`, type: 'rebel-group', score: 1 });
const town: Tags['places'][number] = { id: '1', name: 'Town', country: 'SY', admin1: null, lat: 1, lon: 2, precision: 'town' };
const claim: Tags['casualties'][number] = { kind: 'killed', min: 1, max: 1, attributedTo: null, field: 'text', start: 0, end: 1 };

const changes = (before: Partial<Tags>, after: Partial<Tags>): string[] => {
  const all = new TagChanges();
  all.add({ id: 'a', title: 'A title' }, { ...NO_TAGS, ...before }, { ...NO_TAGS, ...after });
  return all.list().map(({ change, kind, id }) => `${change === 'added' ? '+' : '-'} ${kind} ${id}`);
};

describe('what changed in one article', () => {
  test.each<[what: string, before: Partial<Tags>, after: Partial<Tags>, expected: string[]]>([
    ['nothing', { countries: [country('SY')] }, { countries: [country('SY')] }, []],
    ['another score only', { actors: [{ ...actor('x'), score: 0.1 }] }, { actors: [actor('x')] }, []],
    ['other proof only', {}, { mentions: [{ field: 'text', start: 0, end: 1, text: 'x', tag: 'SY', kind: 'country', rule: 'r' }] }, []],
    ['a country comes, another goes', { countries: [country('NE')] }, { countries: [country('NG')] }, ['- country NE', '+ country NG']],
    ['the focus moves', { countries: [country('NE', true)] }, { countries: [country('NE')] }, ['- focus NE']],
    ['the first country', { primaryCountry: 'NE' }, { primaryCountry: 'TD' }, ['- primary-country NE', '+ primary-country TD']],
    ['an actor', {}, { actors: [actor('arakan-army')] }, ['+ actor arakan-army']],
    ['where it was filed', { filedFrom: 'FR' }, {}, ['- filed-from FR']],
    ['a place', {}, { places: [town] }, ['+ place 1']],
    [
      'regions that are no countries',
      {},
      {
        regions: [
          { id: 'SY', name: 'Syria', kind: 'country', parent: null },
          { id: 'SY.11', name: 'Homs', kind: 'admin1', parent: 'SY' },
        ],
      },
      ['+ region SY.11'],
    ],
    ['an event', { events: [{ id: 'shelling', name: 'Shelling', type: 'explosions', score: 1 }] }, {}, ['- event shelling']],
    ['claims, however many', {}, { casualties: [claim, { ...claim, min: 5 }] }, ['+ casualty killed']],
    ['materiel', {}, { materiel: [{ id: 't-72', name: 'T-72', kind: 'tank', score: 1 }] }, ['+ materiel t-72']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

test('over many articles the most frequent come first, each with a few samples', () => {
  const all = new TagChanges();
  for (let i = 0; i < 5; i += 1) all.add({ id: `a${i}`, title: `Title ${i}` }, NO_TAGS, { ...NO_TAGS, actors: [actor('often')] });
  expect(all.add({ id: 'b', title: '😀'.repeat(200) }, { ...NO_TAGS, actors: [actor('once')] }, NO_TAGS)).toBe(true);
  const [often, once] = all.list();
  expect(often).toEqual({
    change: 'added',
    kind: 'actor',
    id: 'often',
    name: 'Group often',
    articles: 5,
    samples: [0, 1, 2].map((i) => ({ id: `a${i}`, title: `Title ${i}` })),
  });
  expect([once?.change, once?.articles, once?.samples[0]?.title.isWellFormed()]).toEqual(['removed', 1, true]);
});

test('however many different tags change, only so many are held', () => {
  const all = new TagChanges();
  const places = Array.from({ length: 30_000 }, (_, i) => ({ ...town, id: String(i) }));
  all.add({ id: 'a', title: 'A' }, NO_TAGS, { ...NO_TAGS, places });
  expect([all.list().length, all.uncounted]).toEqual([20_000, 10_000]);
});
