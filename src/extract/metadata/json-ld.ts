/** A JSON-LD object, as it came. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Schema.org types of a page that is an article; the more telling ones win over plain pages. */
const ARTICLE_TYPE = /(?:^|[/:])(?:\w*Article|\w*BlogPosting|Report|AnalysisNews\w*|DiscussionForumPosting)$/;
/** Where a page keeps its main object; lists of other articles (`itemListElement`, `hasPart`, live blog updates) are not followed. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const PUBLISHED = ['datePublished', 'uploadDate', 'dateCreated'] as const;
/** Objects that have dates of their own and are not what the page is about. */
const OTHER_TYPE =
  /(?:Organization|Person|WebSite|ImageObject|Comment|(?<!Claim)Review|Rating|Offer|List|ListItem|Product|SearchResultsPage|CollectionPage)$/;
const MOST_NODES = 500;
const DEEPEST = 6;

/** What a page's JSON-LD says, parsed once. */
export interface LinkedData {
  /** The object that describes this page's article, or what else was published on it; null where there is none. */
  readonly node: LdNode | null;
  /** Types of the page's main objects. */
  readonly types: ReadonlySet<string>;
  readonly isArticle: boolean;
  /** What the page says of its access; null where it says nothing. */
  readonly isFree: boolean | null;
}

/** Reads the blocks; `isThisPage` decides between several articles. Those that are no JSON, even mended, are passed over. */
export function linkedData(blocks: readonly string[], isThisPage: (address: string) => boolean): LinkedData {
  const nodes: LdNode[] = [];
  for (const block of blocks) collect(parseBlock(block), nodes, 0);
  const articles = nodes.filter((node) => types(node).some((type) => ARTICLE_TYPE.test(type)));
  const published = nodes.filter(
    (node) => PUBLISHED.some((key) => node[key] !== undefined) && !types(node).some((type) => OTHER_TYPE.test(type)),
  );
  const candidates = articles.length > 0 ? articles : published.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)));
  const node = candidates.find((one) => addresses(one).some(isThisPage)) ?? candidates[0] ?? null;
  return { node, types: new Set(nodes.flatMap(types)), isArticle: articles.length > 0, isFree: node === null ? null : access(node) };
}

function isPage(node: LdNode): boolean {
  return types(node).some((type) => type.endsWith('Page'));
}

/** `isAccessibleForFree` of the article or of a part of it: booleans, "False", "http://schema.org/False". */
function access(node: LdNode): boolean | null {
  const parts: readonly unknown[] = [node, ...[node['hasPart']].flat(1)];
  const said = parts
    .filter(isNode)
    .map(({ isAccessibleForFree: free }) => (typeof free === 'boolean' || typeof free === 'string' ? `${free}`.toLowerCase() : ''));
  if (said.some((value) => value.endsWith('false'))) return false;
  return said.some((value) => value.endsWith('true')) ? true : null;
}

function parseBlock(block: string): unknown {
  const bare = block
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  return parseJson(bare) ?? parseJson(mended(bare)) ?? null;
}

/** Undefined where the text is no JSON: a page's broken block is no error of ours. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Raw line breaks and tabs inside strings, and commas before a closing bracket: what hand-made templates get wrong most. */
function mended(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1');
}

function collect(value: unknown, nodes: LdNode[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const key of CONTAINERS) collect(value[key], nodes, depth + 1);
  }
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function types(node: LdNode): readonly string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function addresses(node: LdNode): readonly string[] {
  return [node['url'], node['@id'], node['mainEntityOfPage']].flatMap((value) => strings(value, ['@id', 'url']));
}

/** Strings of a value: itself, its items, or the first of `keys` that its objects have. */
export function strings(value: unknown, keys: readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => (Array.isArray(item) ? [] : strings(item, keys)));
  if (!isNode(value)) return [];
  const found = keys.map((key) => value[key]).find((candidate) => candidate !== undefined && candidate !== null);
  if (typeof found === 'string') return [found];
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
