/** How elements part text, by their names. */

/** Elements whose content never reads as text of the article. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript svg math iframe object embed canvas audio video button select textarea input head title'.split(' '),
);

/** Elements that stand in a line of text; all others hold lines. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

export type Edge = 'paragraph' | 'line' | 'cell' | 'list' | 'link' | 'break';

const EDGES: readonly (readonly [edge: Edge, names: string])[] = [
  [
    'paragraph',
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
      'h1 h2 h3 h4 h5 h6 header hgroup hr main nav p pre section summary table',
  ],
  ['line', 'caption dd dt li option tr'],
  ['cell', 'td th'],
  ['list', 'ul ol menu dir'],
  ['link', 'a'],
  ['break', 'br'],
];
/** Elements without an edge stand in a line of text. */
export const EDGE: ReadonlyMap<string, Edge> = new Map(
  EDGES.flatMap(([edge, names]) => names.split(' ').map((name) => [name, edge] as const)),
);

export const HEADING_LEVEL: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
