/** Markup that is safe to send: made by `html` only. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What a template takes; nothing is written for null, undefined and false. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\0': '\ufffd' };
const LINK_ATTRIBUTE = /\s(?:href|src|action|formaction)="$/i;
/** Our own paths and fragments, and the web; no `//host`, no `javascript:`. */
const SAFE_LINK = /^(?:\/(?![/\\])|[#?]|https?:\/\/[^/\\])/i;

/**
 * Template tag: every value is escaped unless it is `Html` itself. Values belong in text or between double quotes of
 * an attribute; a link that is neither ours nor http(s) becomes `#`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, value] of values.entries()) {
    markup += LINK_ATTRIBUTE.test(strings[index] ?? '') ? link(value) : render(value);
    markup += strings[index + 1] ?? '';
  }
  return new Html(markup);
}

export function isWebLink(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(render).join('');
  return escape(String(value));
}

/** Browsers drop tabs and line ends from links and spaces around them, so they go before the link is judged. */
function link(value: HtmlValue): string {
  const url = typeof value === 'string' ? value.replace(/[\t\n\r]/g, '').trim() : '';
  return SAFE_LINK.test(url) ? escape(url) : '#';
}

function escape(text: string): string {
  return text.replace(/[&<>"'\0]/g, (character) => ESCAPES[character] ?? character);
}
