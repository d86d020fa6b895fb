import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { HeldItemView, HeldView } from '../../model.ts';
import { useJson } from '../api/use-json.ts';
import { Failed, Loading, Wide } from '../parts/states.tsx';
import { Ago, Elsewhere, isWebLink, Time } from '../parts/text.tsx';
import { labelOf } from '../state/labels.ts';
import { articleHref, heldHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';

interface Props {
  readonly id: string;
  readonly before: number | null;
}

/** What an outlet published and could not be stored from its own page, newest first, each with the reason and what comes next. */
export function HeldPage({ id, before }: Props): JSX.Element {
  const { data, problem, again } = useJson<HeldView>(
    `/api/sources/${encodeURIComponent(id)}/held${before === null ? '' : `?before=${before}`}`,
  );
  const name = labelOf('source', id);
  useEffect(() => {
    document.title = `${S.held.title}: ${name} – ${S.name}`;
  }, [name]);
  return (
    <>
      <p class="back">
        <a href="/sources">{S.held.back}</a>
      </p>
      <h1>
        {S.held.title}: <bdi>{name}</bdi>
      </h1>
      {problem && <Failed problem={problem} again={again} />}
      {data === null && problem === null && <Loading what={S.held.loading} />}
      {data && (
        <>
          <p>{data.total === 0 ? S.held.none : S.held.some(data.total)}</p>
          {data.items.length > 0 && <Table items={data.items} />}
          {data.next !== null && (
            <nav class="pager" aria-label={S.pages.title}>
              <a rel="next" href={heldHref(id, data.next)}>
                {S.pages.older}
              </a>
            </nav>
          )}
        </>
      )}
    </>
  );
}

function Table({ items }: { readonly items: readonly HeldItemView[] }): JSX.Element {
  const { columns } = S.held;
  return (
    <Wide label={S.held.title}>
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">{columns.page}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col" class="number">
              {columns.tries}
            </th>
            <th scope="col">{columns.last}</th>
            <th scope="col">{columns.next}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Row({ item }: { readonly item: HeldItemView }): JSX.Element {
  const { url, reason, articleId } = item;
  const headline = <bdi>{item.title ?? S.noHeadline}</bdi>;
  return (
    <tr>
      <td class="url">
        {articleId === null ? headline : <a href={articleHref(articleId)}>{headline}</a>}
        {isWebLink(url) && (
          <p class="small">
            <Elsewhere url={url}>{url}</Elsewhere>
          </p>
        )}
      </td>
      <td class="url">
        {reason.message} <code>{[reason.code, ...(reason.also ?? [])].join(' ')}</code>
      </td>
      <td class="number">{count(item.attempts)}</td>
      <td>
        <Ago at={item.lastTryAt} />
      </td>
      <td>
        <NextTry item={item} />
      </td>
    </tr>
  );
}

function NextTry({ item: { state, nextAttemptAt } }: { readonly item: HeldItemView }): JSX.Element {
  if (state === 'given-up') return <span title={S.held.onceMore}>{S.held.givenUp}</span>;
  if (state === 'done') return <span class="quiet">–</span>;
  return nextAttemptAt === null ? <>{S.held.nextRun}</> : <Time at={nextAttemptAt} />;
}
