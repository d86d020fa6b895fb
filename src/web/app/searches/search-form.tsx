import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/client.ts';
import { Failed } from '../parts/states.tsx';
import { readState } from '../state/address.ts';
import { S } from '../strings.ts';
import type { Fields } from './draft.ts';
import { QueryWords } from './query-words.tsx';

interface Props {
  readonly initial: Fields;
  readonly save: (fields: Fields) => Promise<void>;
}

const TEXTS = [
  ['webhook', 'url'],
  ['secret', 'password'],
  ['mail', 'email'],
  ['mailAt', 'time'],
  ['quietFrom', 'time'],
  ['quietTo', 'time'],
] as const;

/** Name, channels and quiet hours of a saved search. */
export function SearchForm({ initial, save }: Props): JSX.Element {
  const [fields, setFields] = useState(initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Fields>): void => setFields((last) => ({ ...last, ...change }));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    save(fields)
      .catch((error: unknown) => setProblem(asProblem(error)))
      .finally(() => setBusy(false));
  };
  return (
    <form class="form" onSubmit={submit}>
      <QueryWords state={readState(fields.query)} />
      <label for="search-name">{S.save.name}</label>
      <input id="search-name" required maxLength={200} value={fields.name} onInput={(event) => set({ name: event.currentTarget.value })} />
      <fieldset class="two">
        <legend>{S.save.tell}</legend>
        {TEXTS.map(([name, kind]) => (
          <Text
            key={name}
            id={`search-${name}`}
            kind={kind}
            label={S.save.fields[name]}
            value={fields[name]}
            set={(value) => set({ [name]: value })}
          />
        ))}
      </fieldset>
      <label class="check">
        <input type="checkbox" checked={fields.enabled} onChange={() => set({ enabled: !fields.enabled })} /> {S.save.enabled}
      </label>
      <p class="quiet small">{S.save.perStory}</p>
      {problem && <Failed problem={problem} />}
      <button class="primary" disabled={busy}>
        {S.save.button}
      </button>
    </form>
  );
}

interface TextProps {
  readonly id: string;
  readonly kind: (typeof TEXTS)[number][1];
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function Text({ id, kind, label, value, set }: TextProps): JSX.Element {
  const own = { id, value, onInput: (event: InputEvent & { readonly currentTarget: HTMLInputElement }) => set(event.currentTarget.value) };
  return (
    <div>
      <label for={id}>{label}</label>
      {kind === 'time' && <input type="time" {...own} />}
      {kind === 'password' && <input type="password" autoComplete="new-password" {...own} />}
      {(kind === 'url' || kind === 'email') && <input type="text" inputMode={kind} autoComplete="off" {...own} />}
    </div>
  );
}
