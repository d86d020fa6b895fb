import robotsModule from 'robots-parser';

/** The name we are known by in robots.txt. */
const AGENT = 'conflictwire';
const MAX_CRAWL_DELAY_MS = 30_000;
/** RFC 9309 asks crawlers to read at least 500 KiB. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
/** Matching a wildcard costs rule length times path length: what a hostile file may make us spend is bounded here. */
const MAX_WILDCARD_CHARACTERS = 20_000;

// The package is CommonJS and exports the function itself, but its types speak of a default export.
const parser: unknown = robotsModule;
const parseRobots = parser as typeof robotsModule.default;

export interface RobotsRules {
  /** `url` is one of the origin the rules were read for. */
  allows(url: URL): boolean;
  readonly crawlDelayMs: number;
  /** Length of the text the rules came from. */
  readonly size: number;
}

export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelayMs: 0, size: 0 };

/** Reads a robots.txt for our agent. Any bytes will do: what is no rule is skipped. */
export function robotsRules(origin: string, bytes: Uint8Array): RobotsRules {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, MAX_ROBOTS_BYTES));
  const robots = parseRobots(`${origin}/robots.txt`, boundWildcards(text));
  const delay = robots.getCrawlDelay(AGENT) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url.href, AGENT) ?? true,
    crawlDelayMs: Math.min(Math.max(delay * 1000, 0), MAX_CRAWL_DELAY_MS),
    size: text.length,
  };
}

/** Past the bound a Disallow ends at its first wildcard, which forbids more, and an Allow with one is left out. */
function boundWildcards(text: string): string {
  let spent = 0;
  return text.replace(/^[ \t]*(allow|disallow)[ \t]*:([^\r\n#]*\*[^\r\n#]*)/gim, (line: string, rule: string, pattern: string) => {
    spent += pattern.length;
    if (spent <= MAX_WILDCARD_CHARACTERS) return line;
    return rule.toLowerCase() === 'allow' ? '' : `Disallow:${pattern.slice(0, pattern.indexOf('*')) || '/'}`;
  });
}
