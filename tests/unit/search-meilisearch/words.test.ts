import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../src/domain/fold.ts';
import { toMeiliDocument, toPayloads } from '../../../src/search/meilisearch/document.ts';
import { decodeWord, encodeText, encodeWord, nativeWords } from '../../../src/search/meilisearch/words.ts';
import { searchDocument } from '../../support/documents.ts';
import fc from '../../support/property.ts';

const UNTOUCHED = /^(?:[a-z0-9]+|[\uA016-\uA48C]+)$/;
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

describe('words as the index holds them', () => {
  test.each(['ceasefire', 'f16', '155mm', 'u'])('%s stays as it is', (word) => {
    expect(encodeWord(word)).toBe(word);
  });

  test.each(['войны', 'القصف', 'עזה', 'երևան'])('%s takes one sign for each letter, so that typos are counted alike', (word) => {
    expect(encodeWord(word)).toHaveLength(word.length);
    expect(decodeWord(encodeWord(word))).toBe(word);
  });

  test('words of any script come back, and no tokeniser has a reason to touch them', () => {
    fc.assert(
      fc.property(anyText, (word) => {
        const coded = encodeWord(word);
        expect(coded).toMatch(UNTOUCHED);
        expect(coded.normalize('NFKD').toLowerCase()).toBe(coded);
        expect(decodeWord(coded)).toBe(word);
      }),
    );
  });

  test('different words stay different, however long, and none is longer than the server takes', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 1, max: 400 }), (left, right, times) => {
        const [one, other] = [left.repeat(times), right.repeat(times)];
        expect(encodeWord(one) === encodeWord(other)).toBe(one === other);
        expect(Buffer.byteLength(encodeWord(one))).toBeLessThanOrEqual(250);
      }),
    );
  });

  test('every folded word survives, word by word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = foldWords(text);
        expect(encodeText(words.join(' ')).split(' ').filter(Boolean)).toEqual(words.map(encodeWord));
      }),
    );
  });

  test.each([
    ['Shelling of Kyïv', ''],
    ['قُتِل في Gaza', 'قُتِل في'],
    ['Обстріл Т-72 2024', 'Обстріл Т'],
    ['東京 Tokyo タワー', '東京 タワー'],
    ['ｆｕｌｌ ｗｉｄｔｈ', ''],
  ])('native words of "%s"', (text, expected) => {
    expect(nativeWords(text)).toBe(expected);
  });
});

describe('documents as they are sent', () => {
  test('search fields are coded, the rest is what a dashboard shows', () => {
    const document = searchDocument({ id: 'a', title: 'Киев Kyiv Kyiv', text: 'F-16 قصف', countries: ['UA'] });
    const stored = toMeiliDocument(document);
    const { foldTitle, foldText, titleWords, textWords, nativeText, hour, day, month, undated, ...shown } = stored;
    expect(foldTitle.split(' ').map(decodeWord)).toEqual(['киев', 'kyiv', 'kyiv']);
    expect(foldText.split(' ').map(decodeWord)).toEqual(['f16', 'قصف']);
    expect(titleWords.map(decodeWord)).toEqual(['киев', 'kyiv']);
    expect(textWords.map(decodeWord)).toEqual(['f16', 'قصف']);
    expect(nativeText).toBe('Киев قصف');
    expect([hour * 3600, day * 86_400, month, undated]).toEqual([1_715_594_400, 1_715_558_400, 2024 * 12 + 4, 0]);
    expect({ ...shown, foldTitle: document.foldTitle, foldText: document.foldText, geo: null }).toEqual(document);
  });

  test('a point goes by the name the server knows, and is absent where there is none', () => {
    const at = { lat: 36.2, lng: 37.16 };
    expect(toMeiliDocument(searchDocument({ id: 'a', geo: at }))).toMatchObject({ _geo: at });
    expect(Object.keys(toMeiliDocument(searchDocument({ id: 'a', geo: at })))).not.toContain('geo');
    expect(Object.keys(toMeiliDocument(searchDocument({ id: 'a' })))).not.toContain('_geo');
  });

  test.each([
    ['by number', 1e9, 3, [3, 3, 1]],
    ['by size', 2700, 1000, [3, 3, 1]],
    ['a document larger than the limit alone', 10, 1000, [1, 1, 1, 1, 1, 1, 1]],
  ] as const)('bodies are cut %s', (_, maxBytes, maxDocuments, expected) => {
    const documents = Array.from({ length: 7 }, (_unused, number) =>
      searchDocument({ id: `d${number}`, title: 'T', text: 'x'.repeat(100) }),
    );
    const payloads = [...toPayloads(documents, maxBytes, maxDocuments)];
    expect(payloads.map(({ ids }) => ids.length)).toEqual(expected);
    expect(payloads.flatMap(({ ids }) => ids)).toEqual(documents.map(({ id }) => id));
    const lines = payloads.flatMap(({ ndjson }) => ndjson.split('\n')).map((line): unknown => JSON.parse(line));
    expect(lines).toEqual(documents.map(toMeiliDocument));
    expect([...toPayloads([])]).toEqual([]);
  });
});
