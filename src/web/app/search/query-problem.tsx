import type { JSX } from 'preact';
import type { Problem } from '../api/client.ts';
import { Failed } from '../parts/states.tsx';
import { S } from '../strings.ts';

interface Props {
  readonly q: string;
  readonly problem: Problem;
  readonly again: () => void;
}

/** What is wrong with a search, and the query with the character it is about. */
export function QueryProblem({ q, problem, again }: Props): JSX.Element {
  if (problem.field === undefined) return <Failed problem={problem} again={again} />;
  const at = problem.field === 'q' ? problem.position : undefined;
  return (
    <div class="problem" id="problem" role="alert">
      <p>{problem.message}</p>
      {at !== undefined && <Where q={q} at={Math.min(at, q.length)} />}
    </div>
  );
}

function Where({ q, at }: { readonly q: string; readonly at: number }): JSX.Element {
  const character = String.fromCodePoint(q.codePointAt(at) ?? 0x20);
  return (
    <p class="where">
      <bdi>
        <code>
          {q.slice(0, at)}
          <mark>{character === ' ' ? '␣' : character}</mark>
          {q.slice(at + character.length)}
        </code>
      </bdi>{' '}
      <span class="quiet">{S.problem.character(at + 1)}</span>
    </p>
  );
}
