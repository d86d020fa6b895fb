import type { JSX } from 'preact';
import type { FeedView, SourceView } from '../../model.ts';
import { Ago } from '../parts/text.tsx';
import { searchFor } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { heldHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { dayOf, duration } from '../text/dates.ts';
import { count } from '../text/numbers.ts';
import { soonestOf } from './states.ts';

export function SourceRow({ source }: { readonly source: SourceView }): JSX.Element {
  const { feeds, state, country, language, stateSince, usualHours } = source;
  const where = [country === null ? '' : labelOf('country', country), language === null ? '' : labelOf('language', language)];
  const next = source.enabled ? soonestOf(feeds.map((feed) => feed.nextFetchAt)) : null;
  return (
    <tr>
      <th scope="row">
        <a href={searchFor('source', source.id)} data-move>
          <bdi>{source.name}</bdi>
        </a>
        <p class="quiet small">{where.filter((part) => part !== '').join(', ')}</p>
      </th>
      <td>
        <span class={`status ${state}`}>{S.sources.states[state]}</span>
        {stateSince && <p class="quiet small">{S.coverage.since(dayOf(stateSince))}</p>}
        {source.disabledReason !== null && <p class="small">{source.disabledReason}</p>}
      </td>
      <td>{usualHours ? S.sources.every(duration(usualHours * 3600)) : <span class="quiet">{S.unknown}</span>}</td>
      <td>
        <Ago at={source.lastNewItemAt} />
      </td>
      <td>
        <Ago at={source.lastSuccessAt} />
      </td>
      <td>{next === null ? <span class="quiet">–</span> : <Ago at={next} />}</td>
      <td class="number">{count(source.articles)}</td>
      <td class="number">
        {count(source.pending)}
        {source.givenUp > 0 && <p class="quiet small">{S.sources.givenUp(source.givenUp)}</p>}
        {source.held > 0 && (
          <p class="small">
            <a href={heldHref(source.id)}>{S.sources.held(source.held)}</a>
          </p>
        )}
      </td>
      <td class="url">
        {feeds.map((feed) => (
          <Feed key={feed.url} feed={feed} />
        ))}
      </td>
    </tr>
  );
}

/** Without a failure, a reason says that items were left out, or that the host wants to be left alone. */
function Feed({ feed: { url, failures, reason, notes } }: { readonly feed: FeedView }): JSX.Element {
  return (
    <div class="feed">
      <bdi>{url}</bdi>
      {(failures > 0 || reason !== null) && (
        <p class={failures > 0 ? 'small trouble' : 'small'}>
          {failures > 0 && S.sources.failures(failures)}
          {reason !== null && (
            <>
              {failures > 0 && ': '}
              <code>{reason.code}</code> {reason.message}
            </>
          )}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="small">
          {note}
        </p>
      ))}
    </div>
  );
}
