import { textFromHtml } from './html-text.ts';
import { textLength } from './line-weight.ts';
import { type LdNode, strings } from './metadata/json-ld.ts';

/** Length below which a text is hardly the whole article. */
const SHORT = 200;
/** Length below which it says nothing: `Loading…`. */
const NOTHING = 40;
/** How much longer another text must be to stand in. */
const LONGER = 2;

export interface OtherTexts {
  /** The page read with what it keeps for browsers without scripts; null where it keeps nothing. */
  readonly unscripted: () => string | null;
  readonly node: LdNode | null;
  /** What the page says of itself. */
  readonly descriptions: readonly string[];
}

/** Text of a page that shows none until its scripts run: what it keeps for browsers without them, its data, its description. */
export function recovered(text: string, { unscripted, node, descriptions }: OtherTexts): string {
  const length = textLength(text);
  if (length >= SHORT) return text;
  const [body = ''] = node === null ? [] : strings(node['articleBody'], []).map((raw) => textFromHtml(withBreaks(raw)));
  const longest = [unscripted() ?? '', body].toSorted((a, b) => textLength(b) - textLength(a))[0] ?? '';
  if (textLength(longest) >= Math.max(SHORT, LONGER * length)) return longest;
  const [description = ''] = descriptions.map(textFromHtml);
  return length < NOTHING && textLength(description) > length ? description : text;
}

/** Data hold paragraphs as lines. */
function withBreaks(raw: string): string {
  return /<(?:p|br|div)\b/i.test(raw) ? raw : raw.replaceAll(/\r?\n\s*\r?\n/g, '<p>').replaceAll(/\r?\n/g, '<br>');
}
