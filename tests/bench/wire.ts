import type { GivenArticle } from '../../src/pipeline/folding/prepare.ts';
import { Random } from '../fuzz/random.ts';

/** A made-up stream as a wire desk sees it; figures of the mix are the shares of articles. */
export interface WireMix {
  readonly perDay: number;
  /** Printings of a report of the last hours, cut and lightly edited. */
  readonly copies: number;
  /** Reports of an event that others report too. */
  readonly onEvents: number;
  readonly words: number;
  /** UTC ISO 8601 */
  readonly beginsAt: string;
}

export const WIRE: WireMix = { perDay: 10_000, copies: 0.25, onEvents: 0.4, words: 300, beginsAt: '2024-01-20T00:00:00Z' };

const OUTLETS = 400;
const OPEN_EVENTS = 300;
const EVENT_WORDS = 25;
const RECENT = 600;
const SENTENCE = 18;
const EDITED = 0.03;
/** Words beyond those of the texts, as a language has them by the ten thousand. */
const RARE_WORDS = 40_000;
const RARE = 0.2;

interface Report {
  readonly title: string;
  readonly words: readonly string[];
}

/**
 * Endless articles in order of time. Words are drawn as often as they stand in `texts`, so that rare and common ones, names
 * and figures come as in real news, while no two reports share runs of words by chance; each event has words of its own.
 */
export function* wireStream(texts: readonly string[], mix: WireMix = WIRE, seed = 7): Generator<GivenArticle> {
  const numbers = new Random(seed);
  const random = (): number => numbers.next();
  const common = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
  const rare = Array.from({ length: RARE_WORDS }, () => madeUpName(random));
  const word = (): string =>
    (random() < RARE ? rare[Math.floor(random() ** 2 * rare.length)] : common[Math.floor(random() * common.length)]) ?? '';
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const event = (): string[] => Array.from({ length: EVENT_WORDS }, () => madeUpName(random));
  const events = Array.from({ length: OPEN_EVENTS }, event);
  const recent: Report[] = [];
  for (let n = 0; ; n += 1) {
    // Events end and others begin: each is in the news for about two days.
    if (n % Math.ceil((2 * mix.perDay) / OPEN_EVENTS) === 0) events[Math.floor(random() * OPEN_EVENTS)] = event();
    const isCopy = recent.length > 0 && random() < mix.copies;
    const about = random() < mix.onEvents ? pick(events) : event();
    const report = isCopy ? printed(pick(recent), random, word) : written(about, mix.words, random, word);
    if (!isCopy) recent.push(report);
    if (recent.length > RECENT) recent.shift();
    const source = `outlet-${Math.floor(random() * OUTLETS)}`;
    yield {
      id: `w${n}`,
      url: `https://${source}.example/news/${n}`,
      source,
      title: report.title,
      text: paragraphs(report.words),
      publishedAt: new Date(Date.parse(mix.beginsAt) + (n * 86_400_000) / mix.perDay).toISOString(),
      language: 'en',
    };
  }
}

function written(about: readonly string[], length: number, random: () => number, any: () => string): Report {
  const own = (): string => about[Math.floor(random() ** 2 * about.length)] ?? '';
  const draw = (): string => (random() < 0.15 ? own() : any());
  const many = Math.round(length * (0.5 + random()));
  return {
    title: Array.from({ length: 9 }, (_, at) => (at % 3 === 0 ? own() : any())).join(' '),
    words: Array.from({ length: many }, draw),
  };
}

function printed({ title, words }: Report, random: () => number, any: () => string): Report {
  const kept = words.slice(0, Math.round(words.length * (0.5 + random() / 2)));
  const edited = kept.map((word) => (random() < EDITED ? any() : word));
  return { title: random() < 0.5 ? title : `${title} ${any()}`, words: edited };
}

function paragraphs(words: readonly string[]): string {
  const sentences = Array.from({ length: Math.ceil(words.length / SENTENCE) }, (_, at) =>
    words.slice(at * SENTENCE, (at + 1) * SENTENCE).join(' '),
  );
  return sentences.map((sentence, at) => `${sentence}${at % 3 === 2 ? '.\n\n' : '. '}`).join('');
}

const SYLLABLES = 'ka ru ti mo sel dan bor ghi no ves lu zar em ha pil ost ye nar du fe'.split(' ');

function madeUpName(random: () => number): string {
  const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  return random() < 0.4 ? name : name[0]?.toUpperCase() + name.slice(1);
}
