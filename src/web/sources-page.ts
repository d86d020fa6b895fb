import type { Labels } from '../search/service.ts';
import { ago, count, plural } from './format.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { type FeedView, SOURCE_STATUSES, type SourceStatus, type SourceView } from './model.ts';
import { EMPTY_STATE, hrefWith } from './state.ts';

const STATUS_WORDS: Readonly<Record<SourceStatus, string>> = {
  ok: 'ok',
  quiet: 'quiet',
  failing: 'failing',
  dead: 'dead',
  disabled: 'switched off',
  'never-fetched': 'never fetched',
};
/** What needs a person comes first. */
const ORDER: readonly SourceStatus[] = ['dead', 'failing', 'never-fetched', 'quiet', 'ok', 'disabled'];

/** How every outlet's feeds are: "silent because quiet, or silent because the feed died?" */
export function sourcesPage(sources: readonly SourceView[], labels: Labels, now: Date): string {
  const sorted = sources.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.name.localeCompare(b.name, 'en'));
  const counts = SOURCE_STATUSES.map((status) => [status, sources.filter((one) => one.status === status).length] as const).filter(
    ([, n]) => n > 0,
  );
  const body = html`<h1>Sources</h1>
    <p>
      ${plural(sources.length, 'outlet')}${counts.map(([status, n], index) => html`${index === 0 ? ': ' : ', '}${count(n)} ${STATUS_WORDS[status]}`)}.
    </p>
    ${sources.length === 0 ? html`<p>No outlet is configured. Add one to <code>sources.yaml</code>.</p>` : table(sorted, labels, now)}`;
  return page({ title: 'Sources – Conflictwire', here: 'sources', body });
}

function table(sources: readonly SourceView[], labels: Labels, now: Date): Html {
  return html`<p class="sideways quiet small" aria-hidden="true">The table goes on to the right: scroll it sideways. →</p>
    <div class="wide" role="region" aria-label="Health of the sources" tabindex="0">
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">State</th>
            <th scope="col">Feeds</th>
            <th scope="col">Last success</th>
            <th scope="col">Last new item</th>
            <th scope="col">Next visit</th>
            <th scope="col" class="number">Articles</th>
            <th scope="col" class="number">Waiting</th>
          </tr>
        </thead>
        <tbody>
          ${sources.map((source) => row(source, labels, now))}
        </tbody>
      </table>
    </div>`;
}

function row(source: SourceView, labels: Labels, now: Date): Html {
  const where = [source.country && labels.label('country', source.country), source.language && labels.label('language', source.language)];
  const each = (show: (feed: FeedView) => HtmlValue): HtmlValue => source.feeds.map((feed) => html`<div class="feed">${show(feed)}</div>`);
  return html`<tr>
    <th scope="row">
      <a href="${hrefWith(EMPTY_STATE, 'source', source.id, source.id)}"><bdi>${source.name}</bdi></a>
      <div class="quiet small">${where.filter(Boolean).join(', ')}</div>
    </th>
    <td>
      <span class="status ${source.status}">${STATUS_WORDS[source.status]}</span
      >${source.disabledReason !== null && html`<div class="small">${source.disabledReason}</div>`}
    </td>
    <td>${source.feeds.map(feedCell)}</td>
    <td>${each((feed) => ago(feed.lastSuccessAt, now))}</td>
    <td>${each((feed) => ago(feed.lastNewItemAt, now))}</td>
    <td>
      ${each((feed) => (source.enabled && feed.nextFetchAt !== null ? ago(feed.nextFetchAt, now) : html`<span class="quiet">–</span>`))}
    </td>
    <td class="number">${count(source.articles)}</td>
    <td class="number">
      ${count(source.pending)}${source.givenUp > 0 && html`<div class="quiet small">${count(source.givenUp)} given up</div>`}${
        source.held > 0 && html`<div class="small"><a href="/sources/${source.id}/held">${count(source.held)} held back</a></div>`
      }
    </td>
  </tr>`;
}

function feedCell({ url, failures, reason, notes }: FeedView): Html {
  const why = reason && html`<code>${reason.code}</code> ${reason.message}`;
  // Without a failure: items were left out, or the host wants to be left alone.
  const trouble =
    failures > 0
      ? html`<div class="small trouble">${plural(failures, 'failure')} in a row${why && html`: ${why}`}</div>`
      : why && html`<div class="small">${why}</div>`;
  return html`<div class="feed url"><bdi>${url}</bdi>${trouble}${notes.map((note) => html`<div class="small">${note}</div>`)}</div>`;
}
