import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { TagInput } from '../../src/domain/tags.ts';
import { loadSampleOutlets } from '../../src/cli/demo/load.ts';
import { labelledTexts } from '../quality/labelled.ts';
import { measured } from './measured.ts';
import type { TaggerLoad } from './tag-load.ts';
import { packagedTagger } from './tagger.ts';

const WORDS = 500;
const PASSES = 7;
/** Articles before the clock starts, as in a server that has been running: code is compiled by and by. */
const WARM_UP = 4000;
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'uk', 'ar'];

/** Prints what loading the tagger costs and how many articles a second it tags: one core, all lists, all tags. `file`: JSON lines {title?, text, language?}. */
export async function benchTagger(file: string | undefined): Promise<void> {
  await printLoad();
  const { tagger } = await packagedTagger(() => undefined);
  const groups = file === undefined ? await ownArticles() : await articlesOf(file);
  const all = [...groups.values()].flat();
  await measured(all, Math.ceil(WARM_UP / all.length), (article) => tagger.tag(article));
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, articles] of [...groups, ['all', all] as const]) {
    const { pagesPerSecond, cpuMsPerPage } = await measured(articles, PASSES, (article) => tagger.tag(article));
    const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0) / articles.length;
    rows[name] = {
      articles: articles.length,
      'words each': Math.round(words),
      'ms CPU': Number(cpuMsPerPage.toFixed(3)),
      'per CPU second': Math.round(1000 / cpuMsPerPage),
      'per second': Math.round(pagesPerSecond),
    };
  }
  console.log(`Tagging ${file ?? 'sample articles joined to 500 words'}, one core, warm, median of ${PASSES} passes`);
  console.table(rows);
}

async function printLoad(): Promise<void> {
  const run = fileURLToPath(new URL('./tag-load.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', run]);
  const { parts, addedMegabytes, heapMegabytes } = JSON.parse(stdout) as TaggerLoad;
  console.log('Loading the tagger in a fresh process, its modules loaded');
  console.table(
    Object.fromEntries(Object.entries(parts).map(([part, ms]) => [part, { 'ms CPU': Math.round(ms.cpu), ms: Math.round(ms.wall) }])),
  );
  console.log(
    `added resident memory ${addedMegabytes.toFixed(0)} MB after a collection, of which ${heapMegabytes.toFixed(0)} MB are objects\n`,
  );
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** The sample articles by language, and labelled event notes, where every second word is a name; each goes on with those that follow. */
async function ownArticles(): Promise<Map<string, TagInput[]>> {
  const outlets = await loadSampleOutlets(fileURLToPath(new URL('../../samples', import.meta.url)));
  const samples = outlets.flatMap(({ language, articles }) =>
    articles.map(({ title, text }) => ({ language, title, text: text.join('\n\n') })),
  );
  const notes = labelledTexts().filter(({ language }) => language === 'en');
  const ofLanguage = (language: string) => joinedArticles(samples.filter((one) => one.language === language));
  return new Map([...LANGUAGES.map((language) => [language, ofLanguage(language)] as const), ['en, event notes', joinedArticles(notes)]]);
}

interface Text {
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

const joinedArticles = (texts: readonly Text[]): TagInput[] =>
  texts.map(({ title, language }, i) =>
    articleFrom(
      title,
      language,
      [...texts.slice(i), ...texts.slice(0, i)].map(({ text }) => text),
    ),
  );

function articleFrom(title: string, language: string, texts: readonly string[]): TagInput {
  const words: string[] = [];
  for (let i = 0; words.length < WORDS; i = (i + 1) % texts.length) words.push(...(texts[i] ?? '').split(/(?<=\s)(?=\S)/u), '\n\n');
  return { title, text: words.slice(0, WORDS).join(''), language, outletCountry: null };
}

async function articlesOf(file: string): Promise<Map<string, TagInput[]>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => JSON.parse(line) as Partial<TagInput>);
  const articles = read.map(({ title = '', text = '', language = null }) => ({ title, text, language, outletCountry: null }));
  return new Map(Object.entries(Object.groupBy(articles, ({ language }) => language ?? 'none')).map(([name, own]) => [name, own ?? []]));
}
