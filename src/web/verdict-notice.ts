import type { TextOrigin } from '../domain/article.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import { verdictInWords } from '../domain/verdict-words.ts';
import { time } from './format.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { VerdictView } from './model.ts';

interface Judged {
  readonly textOrigin: TextOrigin;
  readonly textOriginReason: Reason | null;
  readonly verdict: VerdictView;
}

/** What a reader should know of a text before relying on it; nothing for a whole article. `readAt` is when its page was read. */
export function verdictNotice(judged: Judged, readAt: string | null): HtmlValue {
  if (judged.textOrigin === 'feed') return feedNotice(judged.textOriginReason);
  const known = verdictInWords(judged.verdict.reasons);
  if (known.length === 0) return null;
  const sentences = known.map(({ code, words }) => html`${sentence(words)} ${code === 'live-page' && standing(readAt)}`);
  return html`<p class="notice">${sentences}${codes(known.map(({ code }) => code))}</p>`;
}

function feedNotice(reason: Reason | null): Html {
  if (reason === null) return html`<p class="notice">This text is from the outlet's feed.</p>`;
  return html`<p class="notice">
    This text is from the outlet's feed, because the page itself could not be used: ${reason.message}.
    ${codes([reason.code, ...(reason.also ?? [])])}
  </p>`;
}

function codes(list: readonly ReasonCode[]): HtmlValue {
  return list.map((code) => html`<code class="quiet">${code}</code> `);
}

function standing(readAt: string | null): HtmlValue {
  return readAt !== null && html`This is what stood there at ${time(readAt)}. `;
}

function sentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
}
