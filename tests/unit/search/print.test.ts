import { expect, test } from 'vitest';
import { type Facet, FACETS } from '../../../src/search/engine.ts';
import type { QueryNode } from '../../../src/search/query/ast.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { printQuery } from '../../../src/search/query/print.ts';
import { allOf, anyOf } from '../../../src/search/query/tree.ts';
import { refusal } from '../../support/refusal.ts';
import fc from '../../support/property.ts';

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'"-():,*.“”«»„\' 5'.split(''),
      'OR',
      ' OR ',
      ' AND ',
      ' NOT ',
      'title:',
      'title:(',
      '-(',
      'country:',
      'after:',
      'lang:',
      'foo:',
      '//',
      ' ',
      '加沙',
      'צה"ל',
      '\ud800',
    ),
    fc.string({ maxLength: 5 }),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.constantFrom('SY', 'ar', '2024-05', 'U.S.', 'F-16', "N'Djamena", 'قُتِل'),
  ),
  { maxLength: 30 },
);

test('any text is read or refused with a place inside it', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const q = parts.join('');
      const position = refusal(q)?.position ?? 0;
      expect(position).toBeGreaterThanOrEqual(0);
      expect(position).toBeLessThanOrEqual(q.length);
      expect(refusal(q)?.message).not.toBe('');
    }),
    { numRuns: 3000 },
  );
});

/** The meaning without places. */
function bare(node: QueryNode | null): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)));
}

/** As documents carry them. */
function valuesOf(facet: Facet): readonly string[] {
  if (facet === 'place') return ['170063', 'SY.11.7733344', 'SY@36.201,-37.161'];
  if (facet === 'actorType') return ['rebel-group', 'state-forces', 'alliance'];
  if (facet === 'event' || facet === 'materiel') return ['armed-clash', '155mm', '7-62x39mm'];
  return facet === 'actor' || facet === 'source' || facet === 'language' ? ['sy', 'm23', 'pkk'] : ['SY', 'IQ', 'UA'];
}

const PLACE = { start: 0, end: 0 };

const word = fc.constantFrom(
  'drone',
  'al',
  'shabaab',
  'f16',
  'قتل',
  '加沙',
  '沙地',
  'צהל',
  'or',
  'and',
  'not',
  'title',
  '2024',
  'йемен',
  'हिन्दी',
);

const leaf: fc.Arbitrary<QueryNode> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('words' as const),
      field: fc.constantFrom('any' as const, 'title' as const),
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      prefix: fc.boolean(),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ facet: fc.constantFrom(...FACETS), numbers: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 }) })
      .map(({ facet, numbers }): QueryNode => ({
        kind: 'filter',
        facet,
        values: numbers.map((number) => ({ value: valuesOf(facet)[number] ?? '', ...PLACE })),
        ...PLACE,
      })),
  },
  fc
    .record({ bound: fc.constantFrom('after' as const, 'before' as const), at: fc.integer({ min: 0, max: 4_000_000_000 }) })
    .map((date): QueryNode => ({ kind: 'date', ...date, ...PLACE })),
);

const tree = fc.letrec<{ node: QueryNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((nodes) => allOf(nodes) ?? never()),
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((nodes) => anyOf(nodes) ?? never()),
    tie('node').map((node): QueryNode => (node.kind === 'not' ? node.node : { kind: 'not', node, ...PLACE })),
  ),
})).node;

function never(): never {
  throw new Error('nothing of something');
}

/** Limits, and spans of no time, are another matter. */
const BEYOND = new Set(['too-many-alternatives', 'too-many-dates', 'too-many-terms', 'too-deep', 'too-long', 'bad-date']);

test('a query that is printed and read again is the same query', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const q = printQuery(root);
      const code = refusal(q)?.code;
      expect(code === undefined || BEYOND.has(code)).toBe(true);
      fc.pre(code === undefined);
      expect(bare(parseQuery(q).root)).toEqual(bare(root));
    }),
    { numRuns: 3000 },
  );
});

test('whatever was read is the same when printed and read again', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const q = parts.join('');
      fc.pre(refusal(q) === null);
      const { root } = parseQuery(q);
      expect(bare(parseQuery(printQuery(root)).root)).toEqual(bare(root));
    }),
    { numRuns: 3000 },
  );
});
