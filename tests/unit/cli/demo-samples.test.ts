import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSampleOutlets } from '../../../src/cli/demo/load.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../../config/sources.yaml', import.meta.url));

const outlets = await loadSampleOutlets(SAMPLES);
const articles = outlets.flatMap((outlet) =>
  outlet.articles.map((article) => ({ ...article, outlet, key: `${outlet.id}/${article.slug}` })),
);
const originals = articles.filter((article) => article.carries === undefined);

const wordCount = (paragraphs: readonly string[]): number => paragraphs.join(' ').split(/\s+/).length;

describe('the bundled samples', () => {
  test('are many enough, in six languages', () => {
    expect(outlets.filter((outlet) => outlet.articles.length > 0).length).toBeGreaterThanOrEqual(6);
    expect(originals.length).toBeGreaterThanOrEqual(64);
    const perLanguage = Map.groupBy(articles, (article) => article.outlet.language);
    expect([...perLanguage.keys()].toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'uk']);
    expect(Math.min(...[...perLanguage.values()].map((some) => some.length))).toBeGreaterThanOrEqual(6);
  });

  test('stay small enough to be packed', () => {
    const folder = join(SAMPLES, 'outlets');
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(400_000);
  });

  test('have 120 to 350 words each, and no text twice', () => {
    const texts = articles.flatMap((article) =>
      [article.text, article.second?.text ?? article.text].map((text) => ({ key: article.key, text })),
    );
    expect(texts.filter(({ text }) => wordCount(text) < 120 || wordCount(text) > 350).map(({ key }) => key)).toEqual([]);
    const paragraphs = originals.flatMap((article) => article.text);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  test('are written in the script of their language', () => {
    const scripts = {
      en: /\p{Script=Latin}/gu,
      fr: /\p{Script=Latin}/gu,
      es: /\p{Script=Latin}/gu,
      ar: /\p{Script=Arabic}/gu,
      ru: /\p{Script=Cyrillic}/gu,
      uk: /\p{Script=Cyrillic}/gu,
    };
    // Letters of one alphabet that the other does not have.
    const foreign: Readonly<Record<string, RegExp>> = { uk: /[ыэъё]/iu, ru: /[іїєґ]/iu };
    const wrong = articles.filter((article) => {
      const { language } = article.outlet;
      const text = article.text.join(' ');
      const own = text.match(scripts[language])?.length ?? 0;
      return own / (text.match(/\p{L}/gu)?.length ?? 0) < 0.95 || foreign[language]?.test(text);
    });
    expect(wrong.map((article) => article.key)).toEqual([]);
  });

  test('are dated in the past of what they tell: a moment with its zone, a day, or not at all', () => {
    const dates = articles.map((article) => article.date);
    expect(dates.filter((date) => date === null).length).toBeGreaterThanOrEqual(3);
    expect(dates.filter((date) => date?.length === 10).length).toBeGreaterThanOrEqual(3);
    const isWrong = (date: string | null): boolean =>
      date !== null && !(Date.parse(date) > Date.parse('1985-01-01') && Date.parse(date) < Date.parse('2024-01-01'));
    expect(articles.filter((article) => isWrong(article.date)).map((article) => article.key)).toEqual([]);
    const revised = articles.filter((article) => article.second !== undefined);
    expect(revised.filter(({ date, second }) => !(Date.parse(second?.modified ?? '') > Date.parse(date ?? '')))).toEqual([]);
  });

  test('carry each wire story in three other outlets: whole, shortened and lengthened, always under another headline', () => {
    const byKey = new Map(articles.map((article) => [article.key, article]));
    const wires = Map.groupBy(
      articles.filter((article) => article.carries !== undefined),
      (article) => article.carries ?? '',
    );
    expect(wires.size).toBeGreaterThanOrEqual(2);
    for (const [key, copies] of wires) {
      const original = byKey.get(key);
      if (original === undefined) throw new Error(`no ${key}`);
      expect(new Set([...copies.map((copy) => copy.outlet.id), original.outlet.id]).size).toBe(4);
      expect(new Set([...copies.map((copy) => copy.title), original.title]).size).toBe(4);
      expect(original.text[0]).toMatch(/^[A-Z]+(, \w+)? \(SWS\) - /);
      const lengths = copies.map((copy) => Math.sign(wordCount(copy.text) - wordCount(original.text)));
      expect(new Set(lengths)).toEqual(new Set([-1, 0, 1]));
      for (const copy of copies) {
        expect(copy.text[0]).toBe(original.text[0]);
        const hours = (Date.parse(copy.date ?? '') - Date.parse(original.date ?? '')) / 3_600_000;
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThan(24);
      }
    }
  });

  test('have one correction and one update in their second revision', () => {
    const revised = articles.filter((article) => article.second !== undefined);
    expect(revised.filter((article) => article.second?.correction?.startsWith('Correction:'))).toHaveLength(1);
    const updated = revised.filter((article) => article.second?.title !== undefined);
    expect(updated).toHaveLength(1);
    for (const { second, text, title } of updated) {
      expect(second?.title).not.toBe(title);
      expect(wordCount(second?.text ?? [])).toBeGreaterThan(wordCount(text));
    }
  });
});

describe('no real outlet is named', () => {
  const REAL = [
    'Reuters',
    'Associated Press',
    'Agence France-Presse',
    'BBC',
    'Al Jazeera',
    'الجزيرة',
    'Kyiv Independent',
    'Українська правда',
  ];
  const MORE = [
    'Le Monde',
    'El País',
    'Медуза',
    'Коммерсантъ',
    'The Guardian',
    'New York Times',
    'Jeune Afrique',
    'Infobae',
    'The Irish Times',
  ];
  const configured = existsSync(SOURCES) ? namesIn(parse(readFileSync(SOURCES, 'utf8'))) : [];

  function namesIn(list: unknown): string[] {
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: unknown) =>
      typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string' ? [entry.name] : [],
    );
  }

  const plain = (name: string): string =>
    name
      .replace('(sample)', '')
      .toLowerCase()
      .replace(/^(the|la|le|el) /, '')
      .trim();

  test.each(outlets.map((outlet) => [outlet.name, plain(outlet.name)]))('%s', (_name, sample) => {
    for (const real of [...REAL, ...MORE, ...configured].map(plain)) {
      expect(` ${sample} `).not.toContain(` ${real} `);
      expect(` ${real} `).not.toContain(` ${sample} `);
    }
  });
});

describe('a wrong sample is refused with its file and key', () => {
  const folders: string[] = [];
  afterAll(async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  });

  const OUTLET = `id: x\nname: X (sample)\ncountry: IE\nlanguage: en\nbyline: B\nlayout: plain\nfeed: { format: rss, content: full }\n`;
  const article = (more: string): string => `articles:\n  - { slug: a, title: A, date: null, section: S, text: T${more} }\n`;

  test.each([
    ['a name without the mark', `${OUTLET.replace(' (sample)', '')}${article('')}`, /x\.yaml[\s\S]*name/],
    ['a time without a zone', OUTLET + article('').replace('null', "'2014-09-22T09:30:00'"), /x\.yaml[\s\S]*articles\[0\]\.date/],
    ['a day that does not exist', OUTLET + article('').replace('null', "'2014-02-30'"), /x\.yaml[\s\S]*articles\[0\]\.date/],
    ['a key nobody knows', `${OUTLET}${article(', colour: red')}`, /x\.yaml[\s\S]*colour/],
    ['a related article that is not there', `${OUTLET}${article(', related: [b]')}`, /x\/a refers to x\/b/],
    ['a wire story that is not there', `${OUTLET}${article(', carries: y/b')}`, /x\/a refers to y\/b/],
    ['an article twice', `${OUTLET}${article('')}${article('').replace('articles:\n', '')}`, /x\/a exists twice/],
  ])('%s', async (_name, yaml, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'conflictwire-samples-'));
    folders.push(folder);
    await mkdir(join(folder, 'outlets'));
    await writeFile(join(folder, 'outlets', 'x.yaml'), yaml);
    await expect(loadSampleOutlets(folder)).rejects.toThrow(message);
  });
});
