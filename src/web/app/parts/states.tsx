import type { ComponentChildren, JSX } from 'preact';
import type { Problem } from '../api/client.ts';
import { address } from '../state/location.ts';
import { signInHref } from '../state/routes.ts';
import { S } from '../strings.ts';

export function Loading({ what }: { readonly what: string }): JSX.Element {
  return (
    <p class="loading" aria-busy="true">
      {what}
    </p>
  );
}

/** What went wrong in plain words, and what can be done about it. */
export function Failed({
  problem,
  again,
  part,
}: {
  readonly problem: Problem;
  readonly again?: () => void;
  /** What is missing; without it, everything. */
  readonly part?: string;
}): JSX.Element {
  const text = part === undefined ? problem.message : S.problem.part(part, problem.message);
  return (
    <div class={part === undefined ? 'problem' : 'notice'} role={part === undefined ? 'alert' : undefined}>
      <p>{text}</p>
      {problem.status === 401 && (
        <p>
          <a href={signInHref(address.value)}>{S.session.signIn}</a>
        </p>
      )}
      {again && problem.status !== 401 && (
        <button type="button" class="small-button" onClick={again}>
          {S.problem.again}
        </button>
      )}
    </div>
  );
}

export function Notice({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="notice">{children}</div>;
}

/** A wide table that scrolls by itself, also by keyboard. */
export function Wide({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** A page whose headline is still on its way. */
export function LoadingPage({ what }: { readonly what: string }): JSX.Element {
  return (
    <h1 class="loading" aria-busy="true">
      {what}
    </h1>
  );
}

/** A page of which there is nothing to show. */
export function FailedPage({ problem, again }: { readonly problem: Problem; readonly again: () => void }): JSX.Element {
  return (
    <>
      <h1>{S.problem.title}</h1>
      <Failed problem={problem} again={again} />
      <p>
        <a href="/">{S.backToSearch}</a>
      </p>
    </>
  );
}
