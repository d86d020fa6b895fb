const LONGEST = 60;
/** Latin letters that no decomposition takes apart. */
const LATIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ß: 'ss',
  ə: 'e',
  ŧ: 't',
  ĸ: 'k',
};

/** Hands out ids for new outlets, none twice. */
export class SourceIds {
  readonly #taken: Set<string>;
  /** The last number given to a name. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /**
   * From the title where that is written in Latin letters, else from the host of the feed, since a title stripped of its own
   * script says nothing. Always a slug that `sources.yaml` takes.
   */
  next(title: string | null, feedUrl: string): string {
    const base = slugOfTitle(title ?? '') ?? slugOfHost(feedUrl) ?? 'source';
    let number = this.#numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (this.#taken.has(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    this.#taken.add(id);
    return id;
  }
}

/** null for titles with letters of another script, and for those without letters or digits. */
function slugOfTitle(title: string): string | null {
  if (/[^\P{L}\p{Script=Latin}]/u.test(title)) return null;
  return slug(title);
}

function slugOfHost(address: string): string | null {
  const host = URL.parse(address)?.hostname ?? '';
  return slug(host.replace(/^(?:(?:www|rss|feeds?|m)\.)+(?=[^.]+\.)/, ''));
}

function slug(text: string): string | null {
  const plain = text
    .slice(0, 1000)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/[^\u0020-\u007f]/gu, (letter) => LATIN[letter] ?? ' ');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const joined = words.join('-').slice(0, LONGEST).replace(/-$/, '');
  return joined === '' ? null : joined;
}
