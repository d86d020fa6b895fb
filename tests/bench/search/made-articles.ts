import { createHash } from 'node:crypto';
import type { Source } from '../../../src/domain/source.ts';
import { NO_TAGS, type Tags } from '../../../src/domain/tags.ts';
import type { ArticleFolding } from '../../../src/store/folding/records.ts';
import type { ArticleRecord } from '../../../src/store/records.ts';
import { Random } from '../../fuzz/random.ts';
import { source } from '../../unit/api/world.ts';
import { revisionDraft } from '../../support/drafts.ts';
import { ownTexts } from '../own-texts.ts';
import { wireStream } from '../wire.ts';

/** What the made-up record looks like; `spanDays` back from `until`. */
export const MADE = { words: 300, copies: 0.25, spanDays: 730, until: '2026-01-01T00:00:00Z', sources: 400 } as const;

const COUNTRIES = 'UA RU SY IL PS SD YE IR IQ LB ML NE BF SO ET CD MM AF PK IN CN TW KP TR LY NG MX CO HT US GB FR DE PL GE AM AZ RS'.split(
  ' ',
);
const REGIONS = ['eastern-europe', 'middle-east', 'sahel', 'horn-of-africa', 'central-africa', 'south-asia', 'east-asia', 'south-america'];
const ACTORS =
  'russia-mil hamas hezbollah houthis islamic-state rsf-sudan al-shabaab jnim m23 taliban ttp pkk wagner arakan-army adf eln farc npa'.split(
    ' ',
  );
const LANGUAGES = ['en', 'ru', 'ar', 'uk', 'fr', 'es', 'fa', 'he', 'zh', 'tr'];
const EVENTS = ['armed-clash', 'air-drone-strike', 'shelling-artillery-missile-attack', 'attack', 'peaceful-protest', 'agreement'];
/** A copy is of one of the last so many reports; so many reports make a story. */
const RECENT = 40;
const REPORTS_IN_STORY = 4;

/** The outlets that the articles are from. */
export const MADE_SOURCES: readonly Source[] = Array.from({ length: MADE.sources }, (_, n) =>
  source(`outlet-${n}`, `Outlet ${n}`, { country: COUNTRIES[n % COUNTRIES.length] ?? null, family: `family-${n % 300}` }),
);

/**
 * Made-up articles, oldest first, words as common as in real texts, a quarter of them copies, tags as unevenly spread as
 * in news: the most frequent country on a fifth, ten tags an article or so. The same articles every time.
 */
export async function* madeArticles(count: number): AsyncGenerator<ArticleRecord> {
  const numbers = new Random(count);
  const stream = wireStream(await ownTexts(), { perDay: 10_000, copies: 0, onEvents: 0.4, words: MADE.words, beginsAt: MADE.until });
  const recent: ArticleRecord[] = [];
  const step = (MADE.spanDays * 86_400_000) / count;
  let stories = 0;
  for (let n = 0; n < count; n += 1) {
    const at = new Date(Date.parse(MADE.until) - (count - n) * step).toISOString();
    const original = numbers.chance(MADE.copies) ? recent[numbers.below(recent.length)] : undefined;
    const given = stream.next().value as { readonly title: string; readonly text: string };
    const outlet = `outlet-${numbers.below(MADE.sources)}`;
    if (original === undefined && numbers.below(REPORTS_IN_STORY) === 0) stories += 1;
    const folding = foldingOf(`made-${n}`, outlet, original, `story-${stories}`);
    const text = original?.current.text ?? given.text;
    const tags = original?.tags ?? madeTags(numbers);
    const record = madeRecord(`made-${n}`, outlet, at, original?.current.title ?? given.title, text, tags, folding, numbers);
    yield record;
    if (original === undefined) recent.push(record);
    if (recent.length > RECENT) recent.shift();
  }
}

function madeRecord(
  id: string,
  sourceId: string,
  at: string,
  title: string,
  text: string,
  tags: Tags,
  folding: ArticleFolding,
  numbers: Random,
): ArticleRecord {
  const url = `https://${sourceId}.example/${id}`;
  const draft = revisionDraft(text, {
    title,
    url,
    canonicalUrl: url,
    language: numbers.chance(0.7) ? 'en' : skewed(numbers, LANGUAGES),
    published: { at, precision: 'minute', origin: 'json-ld' },
    contentHash: createHash('sha256').update(text).digest('hex'),
  });
  const current = { ...draft, number: 1, reason: 'first', storedAt: at, captureId: null } as const;
  return { id, sourceId, feedTitle: null, firstSeenAt: at, updatedAt: at, revisions: 1, current, tags, taggerVersion: 'made', folding };
}

/** Every copy tells of its group as it stands then; only name and story matter to the engines. */
function foldingOf(id: string, sourceId: string, original: ArticleRecord | undefined, storyId: string): ArticleFolding {
  const group = original?.folding ?? null;
  return {
    copyGroup: group?.copyGroup ?? id,
    members: group === null ? 1 : 2,
    sources: [...new Set([...(group?.sources ?? []), sourceId])],
    original: group?.original ?? id,
    credit: null,
    evidence: null,
    storyId: group?.storyId ?? storyId,
  };
}

function madeTags(numbers: Random): Tags {
  const countries = some(numbers, 3, COUNTRIES);
  const regions = [
    ...countries,
    ...countries.map((id) => REGIONS[COUNTRIES.indexOf(id) % REGIONS.length] ?? ''),
    `${countries[0]}.1${numbers.below(9)}`,
  ];
  return {
    ...NO_TAGS,
    countries: countries.map((id) => ({ id, name: id, score: 1, focus: true })),
    primaryCountry: countries[0] ?? null,
    regions: [...new Set(regions)].map((id) => ({ id, name: id, kind: 'world', parent: null })),
    actors: some(numbers, 3, ACTORS).map((id) => ({ id, name: id, type: 'rebel-group', score: 1 })),
    events: some(numbers, 2, EVENTS).map((id) => ({ id, name: id, type: 'battles', score: 1 })),
  };
}

/** One to `most` different values. */
function some(numbers: Random, most: number, values: readonly string[]): string[] {
  return [...new Set(Array.from({ length: 1 + numbers.below(most) }, () => skewed(numbers, values)))];
}

function skewed(numbers: Random, values: readonly string[]): string {
  return values[Math.floor(numbers.next() ** 2 * values.length)] ?? '';
}
