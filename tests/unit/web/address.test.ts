import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../src/search/engine.ts';
import {
  EMPTY,
  hrefOf,
  readState,
  searchFor,
  searchOf,
  searchParams,
  type SearchState,
  withValue,
} from '../../../src/web/app/state/address.ts';
import { articleHref, backHref, routeOf, signInHref, storyHref } from '../../../src/web/app/state/routes.ts';
import fc from '../../support/property.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const slug = fc.stringMatching(/^-?[a-z][a-z0-9-]{0,8}[a-z]$/);
const anyState: fc.Arbitrary<SearchState> = fc.record({
  q: text,
  filters: fc
    .constant(EMPTY.filters)
    .chain((empty) =>
      fc
        .record({ actor: fc.uniqueArray(slug, { maxLength: 3 }), source: fc.uniqueArray(slug, { maxLength: 3 }) })
        .map((some) => ({ ...empty, ...some })),
    ),
  from: fc.constantFrom('', '2024', '2024-05-13T09:00Z'),
  to: fc.constantFrom('', '2025-01'),
  sort: fc.constantFrom(null, 'relevance', 'newest', 'oldest'),
  collapse: fc.constantFrom('copies', 'stories', 'none'),
  expand: fc.boolean(),
  offset: fc.nat(9999),
  view: fc.constantFrom('list', 'table', 'map'),
  open: fc.option(fc.stringMatching(/^[a-f0-9]{1,20}$/)),
});

test('the whole state is in the address, and comes back out of it', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readState(searchOf(state))).toEqual(state);
    }),
  );
});

test('any address can be read', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      expect(FACETS.every((facet) => Array.isArray(readState(query).filters[facet]))).toBe(true);
    }),
  );
});

describe('a change', () => {
  const state: SearchState = { ...EMPTY, q: 'truce', offset: 40, open: 'a1', filters: { ...EMPTY.filters, country: ['SY'] } };
  test.each<[string, Partial<SearchState>, string]>([
    ['of the search goes to the first page and closes the reader', { q: 'war' }, '/?q=war&country=SY'],
    ['of the page keeps the rest', { offset: 60 }, '/?q=truce&country=SY&offset=60&open=a1'],
    ['of the view keeps the rest', { view: 'map' }, '/?q=truce&country=SY&offset=40&view=map&open=a1'],
    ['to a value left out replaces the wanted one', withValue(state, 'country', 'SY', '-SY'), '/?q=truce&country=-SY'],
    ['to neither takes it out', withValue(state, 'country', 'SY', null), '/?q=truce'],
  ])('%s', (_what, change, href) => expect(hrefOf(state, change)).toBe(href));

  test('saved searches and exports carry neither page nor view', () => {
    expect(searchParams({ ...state, view: 'map' }).toString()).toBe('q=truce&country=SY');
    expect(searchFor('source', 'gazette')).toBe('/?source=gazette');
    expect(readState('country=sy&language=AR').filters).toMatchObject({ country: ['SY'], language: ['ar'] });
  });
});

describe('routes', () => {
  test.each<[string, object]>([
    ['/', { kind: 'search' }],
    ['/article/a1?revision=2&from=q%3Dx', { kind: 'article', id: 'a1', revision: 2, from: 'q=x' }],
    ['/story/s?offset=50', { kind: 'story', id: 's', offset: 50, from: '' }],
    ['/sources', { kind: 'sources' }],
    ['/sources/gazette/held?before=9', { kind: 'held', id: 'gazette', before: 9 }],
    ['/searches', { kind: 'searches' }],
    ['/sign-in?next=%2F%3Fq%3Dx', { kind: 'sign-in', next: '/?q=x' }],
    ['/article', { kind: 'unknown' }],
    ['/article/a/b', { kind: 'unknown' }],
    ['/sources/gazette', { kind: 'unknown' }],
    ['/article/%E0%A4%A', { kind: 'article', id: '%E0%A4%A' }],
    ['/nothing', { kind: 'unknown' }],
  ])('%s', (address, expected) => {
    const [path = '', search = ''] = address.split('?');
    expect(routeOf(path, search)).toMatchObject(expected);
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', ''])(
    'signing in leads nowhere else: %j',
    (next) => {
      expect(routeOf('/sign-in', new URLSearchParams({ next }).toString())).toEqual({ kind: 'sign-in', next: '/' });
    },
  );

  test('addresses hold what led there, unless that is too long', () => {
    expect(articleHref('a/b', 'q=x', 2)).toBe('/article/a%2Fb?revision=2&from=q%3Dx');
    expect(storyHref('s', 'x'.repeat(3000))).toBe('/story/s');
    expect(backHref('q=a b')).toBe('/?q=a+b');
    expect(signInHref('/')).toBe('/sign-in');
  });
});
