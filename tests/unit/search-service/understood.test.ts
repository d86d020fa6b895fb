import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/lists.ts';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import { expandNames } from '../../../src/search/query/expand.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { createLabels, type Understood } from '../../../src/search/service.ts';
import { understood } from '../../../src/search/service/understood.ts';

const ISIS: Actor = {
  id: 'islamic-state',
  name: 'Islamic State',
  type: 'rebel-group',
  countries: [],
  parent: null,
  force: null,
  active: { from: null, to: null },
  wikidata: null,
  aliases: ['Islamic State', 'ISIS'].map((text) => ({ text, language: null, exactCase: false, needs: [], not: [] })),
};

const labels = createLabels({ sources: [], actors: [ISIS], regions: [], countries: [] });

function read(q: string): Understood[] {
  const query = parseQuery(q);
  return understood(query.root, { q, labels, expansions: expandNames(query, aliasIndex([ISIS])).expansions });
}

const plain = { negated: false, field: 'any' } as const;

describe('how a query was read', () => {
  test.each<[string, Partial<Understood>[]]>([
    ['', []],
    ['Drone', [{ ...plain, kind: 'word', text: 'Drone', label: 'drone', start: 0, end: 5 }]],
    ['a "b c"', [{ text: 'a' }, { ...plain, kind: 'phrase', text: '"b c"', label: '“b c”', start: 2, end: 7 }]],
    ['milit*', [{ ...plain, kind: 'prefix', text: 'milit*', label: 'milit…' }]],
    [
      '-title:"air strik*"',
      [{ kind: 'prefix', negated: true, field: 'title', text: '-title:"air strik*"', label: '“air strik…” in the title', start: 0 }],
    ],
    ['country:sy,IQ', [{ ...plain, kind: 'filter', field: 'country', text: 'country:sy,IQ', label: 'Syria or Iraq' }]],
    [
      'country:SY a country:IQ',
      [{ field: 'country', label: 'Syria', start: 0, end: 10 }, { text: 'a' }, { field: 'country', label: 'or Iraq', start: 13, end: 23 }],
    ],
    [
      'country:SY AND country:IQ',
      [
        { label: 'Syria', text: 'country:SY' },
        { label: 'Iraq', text: 'country:IQ' },
      ],
    ],
    ['-lang:ar', [{ kind: 'filter', field: 'language', negated: true, text: '-lang:ar', label: 'Arabic' }]],
    [
      'after:2024-05 before:2024-05-13T09:30',
      [
        { kind: 'date', field: 'after', label: 'from 2024-05-01 on' },
        { field: 'before', label: 'before 2024-05-13T09:30Z' },
      ],
    ],
    [
      'x a OR -b',
      [
        { text: 'x' },
        {
          ...plain,
          kind: 'group',
          join: 'or',
          text: 'a OR -b',
          label: 'a or not b',
          parts: [expect.objectContaining({ text: 'a' }), expect.objectContaining({ text: '-b', negated: true })],
        },
      ],
    ],
    ['-(a country:SY)', [{ kind: 'group', join: 'and', negated: true, text: '-(a country:SY)', label: 'a and Syria' }]],
    [
      '(a b) OR c',
      [
        {
          kind: 'group',
          join: 'or',
          label: '(a and b) or c',
          parts: [expect.objectContaining({ kind: 'group', join: 'and', text: '(a b)' }), expect.objectContaining({ text: 'c' })],
        },
      ],
    ],
  ])('%s', (q, expected) => {
    const parts = read(q);
    expect(parts).toMatchObject(expected);
    for (const { text, start, end } of parts) expect(q.slice(start, end)).toBe(text);
  });

  test('a name says which actor was added, wherever it stands but after a minus', () => {
    const also = [{ name: 'Islamic State', actor: 'islamic-state' }];
    expect(read('islamic state x')).toMatchObject([{ text: 'islamic', also }, { text: 'state', also }, { text: 'x' }]);
    expect(read('x OR isis')).toMatchObject([{ parts: [{ text: 'x' }, { text: 'isis', also }] }]);
    expect(read('-isis')[0]).not.toHaveProperty('also');
    expect(read('-(isis OR x)')[0]?.parts?.[0]).not.toHaveProperty('also');
  });
});
