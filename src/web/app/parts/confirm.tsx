import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/client.ts';
import { S } from '../strings.ts';
import { Dialog } from './dialog.tsx';
import { Failed } from './states.tsx';

interface Props {
  /** What is asked, as a question. */
  readonly question: string;
  /** What it means. */
  readonly consequence: string;
  /** The button that does it. */
  readonly yes: string;
  readonly act: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. The focus stands on the harmless answer; Escape is that one too. */
export function Confirm({ question, consequence, yes, act, onClose }: Props): JSX.Element {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  const confirmed = (): void => {
    setBusy(true);
    act()
      .catch((error: unknown) => setProblem(asProblem(error)))
      .finally(() => setBusy(false));
  };
  return (
    <Dialog title={question} onClose={onClose}>
      <p>{consequence}</p>
      {problem && <Failed problem={problem} />}
      <p class="actions">
        <button type="button" ref={no} onClick={onClose}>
          {S.confirm.no}
        </button>
        <button type="button" class="danger" disabled={busy} onClick={confirmed}>
          {yes}
        </button>
      </p>
    </Dialog>
  );
}
