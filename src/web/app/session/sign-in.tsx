import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/client.ts';
import { navigate } from '../state/location.ts';
import { S } from '../strings.ts';
import { session, signIn, signOut } from './session.ts';

/** The key is sent once and never kept here: the server gives a cookie that scripts cannot read. */
export function SignInPage({ next }: { readonly next: string }): JSX.Element {
  useEffect(() => {
    document.title = `${S.session.signIn} – ${S.name}`;
  }, []);
  const role = session.value?.role ?? null;
  return (
    <section class="narrow">
      <h1>{S.session.signIn}</h1>
      {role === null ? <KeyForm next={next} /> : <SignedIn />}
    </section>
  );
}

function KeyForm({ next }: { readonly next: string }): JSX.Element {
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setBusy(true);
    void enter();
  };
  const enter = async (): Promise<void> => {
    try {
      await signIn(key);
      navigate(next, { replace: true });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="form" onSubmit={submit}>
      <p>{session.value?.keyNeeded === false ? S.session.notNeeded : S.session.help}</p>
      {/* Password managers file a key under a name. */}
      <input type="text" autoComplete="username" value={S.name} readOnly hidden />
      <label for="key">{S.session.key}</label>
      <input
        id="key"
        type="password"
        autoComplete="current-password"
        required
        value={key}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : 'key-problem'}
        onInput={(event) => setKey(event.currentTarget.value)}
      />
      {problem !== null && (
        <p id="key-problem" class="problem" role="alert">
          {problem.status === 404 ? S.session.notOffered : problem.message}
        </p>
      )}
      <button class="primary" disabled={busy}>
        {S.session.signIn}
      </button>
    </form>
  );
}

function SignedIn(): JSX.Element {
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <>
      <p>{S.session.as(session.value?.name ?? '', session.value?.role ?? '')}</p>
      {problem !== null && <p role="alert">{problem.message}</p>}
      <button type="button" onClick={() => void signOut().catch((error: unknown) => setProblem(asProblem(error)))}>
        {S.session.signOut}
      </button>
    </>
  );
}
