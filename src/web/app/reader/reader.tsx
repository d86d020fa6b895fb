import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleView, RevisionView } from '../../model.ts';
import { useJson } from '../api/use-json.ts';
import { Failed, FailedPage, Loading, LoadingPage } from '../parts/states.tsx';
import { searchOf, type SearchState } from '../state/address.ts';
import { backHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { Article } from './article.tsx';
import { OldRevision } from './old-revision.tsx';

export interface Revisions {
  readonly id: string;
  readonly revisions: readonly RevisionView[];
}

interface PanelProps {
  readonly id: string;
  readonly state: SearchState;
  readonly onClose: () => void;
}

/** The article beside the results. */
export function Reader({ id, state, onClose }: PanelProps): JSX.Element {
  return (
    <>
      <p class="panel-head">
        <button type="button" class="small-button" onClick={onClose} data-close-reader>
          {S.reader.close}
        </button>
      </p>
      <Loader id={id} revision={null} from={searchOf({ ...state, open: null })} takeFocus={false} />
    </>
  );
}

interface PageProps {
  readonly id: string;
  readonly revision: number | null;
  /** The query part of the search that led here, or empty. */
  readonly from: string;
}

/** The article with a page of its own. */
export function ArticlePage({ id, revision, from }: PageProps): JSX.Element {
  return (
    <>
      {from !== '' && (
        <p class="back">
          <a href={backHref(from)}>{S.backToResults}</a>
        </p>
      )}
      <Loader key={id} id={id} revision={revision} from={from} takeFocus />
    </>
  );
}

function Loader({ id, revision, from, takeFocus }: PageProps & { readonly takeFocus: boolean }): JSX.Element {
  const own = useRef<HTMLDivElement>(null);
  const path = `/api/articles/${encodeURIComponent(id)}`;
  const article = useJson<ArticleView>(path);
  const revisions = useJson<Revisions>(`${path}/revisions?diff=true`);
  const { data } = article;
  useEffect(() => {
    if (!data) return;
    if (takeFocus) document.title = `${data.title === '' ? S.noHeadline : data.title} – ${S.name}`;
    own.current?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [data]);
  if (article.problem) {
    return takeFocus ? (
      <FailedPage problem={article.problem} again={article.again} />
    ) : (
      <Failed problem={article.problem} again={article.again} />
    );
  }
  if (data === null) return takeFocus ? <LoadingPage what={S.reader.loading} /> : <Loading what={S.reader.loading} />;
  const shown =
    revision === null || revision === data.revision ? null : (revisions.data?.revisions.find(({ number }) => number === revision) ?? null);
  return (
    <div ref={own}>
      {shown === null ? (
        <Article article={data} revisions={revisions} from={from} level={takeFocus ? 1 : 2} />
      ) : (
        <OldRevision article={data} shown={shown} revisions={revisions} from={from} />
      )}
    </div>
  );
}
