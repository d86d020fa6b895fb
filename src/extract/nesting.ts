/** How elements nest, as far as it decides which text stands in which block: what a browser does, in tables. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Elements whose end tag closes what is still open inside; the end tag of any other element never reaches through one of these. */
export const SPECIAL = words(
  'address applet article aside blockquote body button caption center details dd dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup html li listing main marquee menu nav object ol p pre search section summary table ' +
    'tbody td template tfoot th thead tr ul',
);
/** No tag reaches through these, except the tags of the table itself. */
export const BOUNDARY = words('applet body caption marquee object table td th template');
export const TABLE_PARTS = words('caption tbody td tfoot th thead tr');

/** Start tags that end a paragraph. */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li listing main menu nav ol p pre search section summary table ul',
);

/** The open elements that a start tag ends, and those at which the search for one ends. */
export interface EndsSibling {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

export const ENDS_SIBLING: ReadonlyMap<string, EndsSibling> = new Map([
  ['li', { ends: words('li'), within: words('ul ol menu dir') }],
  ['dt', { ends: words('dt dd'), within: words('dl') }],
  ['dd', { ends: words('dt dd'), within: words('dl') }],
  ['td', { ends: words('td th caption'), within: words('tr table') }],
  ['th', { ends: words('td th caption'), within: words('tr table') }],
  ['tr', { ends: words('tr caption'), within: words('table') }],
  ['tbody', { ends: words('tbody thead tfoot caption'), within: words('table') }],
  ['thead', { ends: words('tbody thead tfoot caption'), within: words('table') }],
  ['tfoot', { ends: words('tbody thead tfoot caption'), within: words('table') }],
]);
