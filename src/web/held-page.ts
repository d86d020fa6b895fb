import { ago, count, time } from './format.ts';
import { html, type Html, type HtmlValue, isWebLink } from './html.ts';
import { page } from './layout.ts';
import type { HeldItemView, HeldView } from './model.ts';

/** What an outlet published and could not be stored from its own page, newest first, each with the reason and what comes next. */
export function heldPage(name: string, held: HeldView, now: Date): string {
  const { source, total, items, next } = held;
  const body = html`<p class="back"><a href="/sources">← All sources</a></p>
    <h1>Held back: <bdi>${name}</bdi></h1>
    <p>
      ${total === 0 ? 'Every page of this outlet that its feeds name could be stored, or waits for its first try.' : html`${count(total)} ${total === 1 ? 'page' : 'pages'} of this outlet could not be had, or ${total === 1 ? 'was' : 'were'} held back since no article is on ${total === 1 ? 'it' : 'them'}. Where the feed gave a headline or a text, that is searched instead.`}
    </p>
    ${items.length > 0 && table(items, now)}
    ${next !== null && html`<nav class="pager" aria-label="More"><a rel="next" href="/sources/${source}/held?before=${next}">Older →</a></nav>`}`;
  return page({ title: `Held back: ${name} – Conflictwire`, here: 'sources', body });
}

function table(items: readonly HeldItemView[], now: Date): Html {
  return html`<p class="sideways quiet small" aria-hidden="true">The table goes on to the right: scroll it sideways. →</p>
    <div class="wide" role="region" aria-label="Pages held back" tabindex="0">
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">Reason</th>
            <th scope="col" class="number">Tries</th>
            <th scope="col">Last try</th>
            <th scope="col">Next try</th>
          </tr>
        </thead>
        <tbody>
          ${items.map((item) => row(item, now))}
        </tbody>
      </table>
    </div>`;
}

function row({ url, title, reason, attempts, lastTryAt, nextAttemptAt, state, articleId }: HeldItemView, now: Date): Html {
  const headline = html`<bdi>${title ?? '(no headline)'}</bdi>`;
  return html`<tr>
    <td class="url">
      ${articleId === null ? headline : html`<a href="/article/${articleId}">${headline}</a>`}
      <div class="small">${isWebLink(url) && html`<a href="${url}" rel="noopener noreferrer nofollow"><bdi>${url}</bdi></a>`}</div>
    </td>
    <td class="url">${reason.message} <code>${[reason.code, ...(reason.also ?? [])].join(' ')}</code></td>
    <td class="number">${count(attempts)}</td>
    <td>${ago(lastTryAt, now)}</td>
    <td>${nextTry(state, nextAttemptAt)}</td>
  </tr>`;
}

function nextTry(state: HeldItemView['state'], at: string | null): HtmlValue {
  if (state === 'given-up') return html`<span title="ingest --all tries it once more">given up</span>`;
  if (state === 'done') return html`<span class="quiet">–</span>`;
  return at === null ? 'with the next run' : time(at);
}
