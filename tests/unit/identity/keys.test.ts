import { expect, test } from 'vitest';
import { contentHash } from '../../../src/identity/content-hash.ts';
import { identityKeys } from '../../../src/identity/keys.ts';

const LONG = 'Delegates met in the border town for a second day of talks on the exchange of prisoners. '.repeat(4);
const source = { feedUrl: 'https://gazette.example/feed', guid: 'g1', title: 'Talks', text: LONG, claimedUrl: null, outlet: ['Gazette'] };

test('addresses of one document give one key, front pages none', () => {
  const urls = ['https://gazette.example/a?utm_source=x', 'https://www.gazette.example/a', 'https://gazette.example/', null];
  expect(identityKeys({ ...source, urls }).urlKeys).toEqual(['gazette.example/a']);
});

test('a GUID holds within its feed only', () => {
  const other = identityKeys({ ...source, feedUrl: 'https://other.example/feed', urls: [] });
  expect(identityKeys({ ...source, urls: [] }).guidKey).not.toBe(other.guidKey);
  expect(identityKeys({ ...source, guid: null, urls: [] }).guidKey).toBeNull();
});

test('short texts do not identify an article', () => {
  expect(identityKeys({ ...source, urls: [], text: 'Subscribe to read on.' }).contentHash).toBeNull();
  expect(identityKeys({ ...source, urls: [] }).contentHash).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['spacing and case', 'Shelling resumed near  KHARKIV.', 'shelling resumed near Kharkiv'],
  ['composed and decomposed letters', 'Kyïv', 'Kyi\u0308v'],
])('%s do not change a content hash', (_, a, b) => {
  expect(contentHash('t', a)).toBe(contentHash('t', b));
});

test.each([
  ['a changed number', 'نزح 40 ألف شخص', 'نزح 45 ألف شخص'],
  ['a changed word', 'Перемирие объявлено', 'Перемирие нарушено'],
])('%s does', (_, a, b) => {
  expect(contentHash('t', a)).not.toBe(contentHash('t', b));
});
