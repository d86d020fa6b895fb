import type { MentionKind, Tags } from '../domain/tags.ts';

/** `focus`: a country the article is about; `primary-country`: the first of them; `casualty`: killed or wounded. */
export type ChangedKind = MentionKind | 'focus' | 'primary-country' | 'region';

/** What became of one tag over all articles that were tagged again. */
export interface TagChange {
  readonly change: 'added' | 'removed';
  readonly kind: ChangedKind;
  readonly id: string;
  readonly name: string;
  readonly articles: number;
  /** The first few of them. */
  readonly samples: readonly { readonly id: string; readonly title: string }[];
}

interface PlainTag {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly name: string;
}

const SAMPLES = 3;
const MAX_TITLE = 160;
/** So that a first pass with many place names over a large archive stays small in memory. */
const MAX_TAGS = 20_000;

/** Counts what changes by tag; its size does not grow with the number of articles. */
export class TagChanges {
  readonly #counted = new Map<
    string,
    Omit<TagChange, 'articles' | 'samples'> & { articles: number; samples: TagChange['samples'][number][] }
  >();
  /** Changes of tags beyond the first 20,000. */
  uncounted = 0;

  /** True where the article has other tags than before; other proof of the same tags is no change. */
  add(article: { readonly id: string; readonly title: string }, before: Tags, after: Tags): boolean {
    const was = plainTags(before);
    const is = plainTags(after);
    const removed = [...was].filter(([key]) => !is.has(key)).map(([, tag]) => ({ ...tag, change: 'removed' as const }));
    const added = [...is].filter(([key]) => !was.has(key)).map(([, tag]) => ({ ...tag, change: 'added' as const }));
    for (const one of [...removed, ...added]) this.#count(one, article);
    return removed.length + added.length > 0;
  }

  /** Those with most articles first. */
  list(): TagChange[] {
    return [...this.#counted.values()].toSorted(
      (a, b) => b.articles - a.articles || compare(a.kind, b.kind) || compare(a.id, b.id) || compare(a.change, b.change),
    );
  }

  #count(one: PlainTag & Pick<TagChange, 'change'>, { id, title }: { readonly id: string; readonly title: string }): void {
    const key = `${one.change} ${one.kind} ${one.id}`;
    const known = this.#counted.get(key);
    if (!known && this.#counted.size >= MAX_TAGS) {
      this.uncounted += 1;
      return;
    }
    const counted = known ?? { ...one, articles: 0, samples: [] };
    counted.articles += 1;
    if (counted.samples.length < SAMPLES) counted.samples.push({ id, title: title.slice(0, MAX_TITLE).replace(/[\uD800-\uDBFF]$/, '') });
    if (!known) this.#counted.set(key, counted);
  }
}

function plainTags(tags: Tags): Map<string, PlainTag> {
  const list: PlainTag[] = [
    ...tags.countries.map(({ id, name }) => ({ kind: 'country' as const, id, name })),
    ...tags.countries.filter(({ focus }) => focus).map(({ id, name }) => ({ kind: 'focus' as const, id, name })),
    ...named('primary-country', tags.primaryCountry),
    // Countries among the regions are the countries once more.
    ...tags.regions.filter(({ kind }) => kind !== 'country').map(({ id, name }) => ({ kind: 'region' as const, id, name })),
    ...tags.places.map(({ id, name }) => ({ kind: 'place' as const, id, name })),
    ...tags.actors.map(({ id, name }) => ({ kind: 'actor' as const, id, name })),
    ...named('filed-from', tags.filedFrom),
    ...tags.events.map(({ id, name }) => ({ kind: 'event' as const, id, name })),
    ...tags.casualties.map(({ kind }) => ({ kind: 'casualty' as const, id: kind, name: kind })),
    ...tags.materiel.map(({ id, name }) => ({ kind: 'materiel' as const, id, name })),
  ];
  return new Map(list.map((tag) => [`${tag.kind} ${tag.id}`, tag]));
}

function named(kind: ChangedKind, id: string | null): PlainTag[] {
  return id === null ? [] : [{ kind, id, name: id }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
