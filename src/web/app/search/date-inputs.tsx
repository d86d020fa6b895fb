import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hrefOf, type SearchState } from '../state/address.ts';
import { navigate } from '../state/location.ts';
import { S } from '../strings.ts';

/** Days, months, years and times, as the API reads them; the server judges them. */
export function DateInputs({ state }: { readonly state: SearchState }): JSX.Element {
  const [from, setFrom] = useState(state.from);
  const [to, setTo] = useState(state.to);
  const set = (event: SubmitEvent): void => {
    event.preventDefault();
    navigate(hrefOf(state, { from: from.trim(), to: to.trim() }));
  };
  return (
    <form class="line" onSubmit={set}>
      <Field id="from" label={S.timeline.from} value={from} onInput={setFrom} />
      <Field id="to" label={S.timeline.to} value={to} onInput={setTo} />
      <button class="small-button" disabled={from.trim() === state.from && to.trim() === state.to}>
        {S.timeline.set}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Field({ id, label, value, onInput }: FieldProps): JSX.Element {
  return (
    <label for={id}>
      {label}{' '}
      <input
        id={id}
        value={value}
        placeholder={S.timeline.example}
        size={11}
        maxLength={40}
        autoComplete="off"
        title={S.timeline.hint}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
