import type { JSX } from 'preact';
import type { DiffRun } from '../../../domain/revisions.ts';
import type { ArticleView, RevisionView } from '../../model.ts';
import type { Loaded } from '../api/use-json.ts';
import { Failed } from '../parts/states.tsx';
import { script, Time } from '../parts/text.tsx';
import { articleHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { shortened } from '../text/changes.ts';
import type { Revisions } from './reader.tsx';

interface Props {
  readonly article: ArticleView;
  readonly revisions: Loaded<Revisions>;
  /** Number of the one that is read. */
  readonly shown: number;
  readonly from: string;
}

/** The versions of an article with what changed from one to the next; nothing where there is only one. */
export function RevisionList({ article, revisions, shown, from }: Props): JSX.Element | null {
  if (revisions.problem) return <Failed problem={revisions.problem} part={S.revisions.title} again={revisions.again} />;
  const list = revisions.data?.revisions ?? [];
  if (list.length < 2) return null;
  return (
    <section class="revisions" aria-labelledby="revisions">
      <h2 id="revisions">{S.revisions.title}</h2>
      <ol>
        {list.map((revision) => (
          <Line key={revision.number} article={article} revision={revision} isShown={revision.number === shown} from={from} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly article: ArticleView;
  readonly revision: RevisionView;
  readonly isShown: boolean;
  readonly from: string;
}

function Line({ article, revision, isShown, from }: LineProps): JSX.Element {
  const newest = revision.number === article.revision;
  return (
    <li>
      <a href={articleHref(article.id, from, newest ? null : revision.number)} aria-current={isShown ? 'page' : undefined}>
        {S.revisions.number(revision.number)}
      </a>{' '}
      · <Time at={revision.storedAt} /> · {S.revisions.reasons[revision.reason]}
      {newest && ` · ${S.revisions.newest}`}
      {revision.flags.map((flag) => (
        <span key={flag} class="badge">
          {S.revisions.flags[flag]}
        </span>
      ))}
      {revision.titleBefore !== null && (
        <p class="quiet">
          {S.revisions.titleWas} <bdi class="old">{revision.titleBefore}</bdi>
        </p>
      )}
      <Changes id={article.id} revision={revision} isOpen={isShown} />
    </li>
  );
}

function Changes({
  id,
  revision,
  isOpen,
}: {
  readonly id: string;
  readonly revision: RevisionView;
  readonly isOpen: boolean;
}): JSX.Element | null {
  const { diff, language, direction, textChanged, number } = revision;
  if (!diff || !textChanged) return null;
  const changed = diff.some(({ kind }) => kind !== 'equal');
  const { shown, isCut } = shortened(diff);
  return (
    <details open={isOpen}>
      <summary>{S.revisions.changed(number - 1)}</summary>
      {changed ? (
        <p class="changes" {...script(language, direction)}>
          {shown.map((run, index) => (
            <Run key={index} run={run} />
          ))}
        </p>
      ) : (
        <p class="quiet">{S.revisions.onlySpacing}</p>
      )}
      {isCut && (
        <p class="notice">
          {S.revisions.thereIsMore} <a href={`/api/articles/${id}/revisions?diff=true`}>{S.reader.allAsJson}</a>
        </p>
      )}
    </details>
  );
}

/** The space after a word stays outside: within a piece of the other direction it would stand on the wrong side. */
function Run({ run: { kind, text } }: { readonly run: DiffRun }): JSX.Element {
  if (kind === 'equal') return <>{text}</>;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return (
    <>
      {kind === 'added' ? <ins dir="auto">{words}</ins> : <del dir="auto">{words}</del>}
      {space}
    </>
  );
}
