import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { COLLAPSE, type Sort } from '../../../search/engine.ts';
import type { SearchAnswer } from '../api/shapes.ts';
import { exportOpen, saveOpen } from '../keyboard/commands.ts';
import { hrefOf, type SearchState, VIEWS } from '../state/address.ts';
import { navigate } from '../state/location.ts';
import { S } from '../strings.ts';
import { ExportDialog } from './export-dialog.tsx';
import { SaveDialog } from './save-dialog.tsx';

const SORTS: readonly (Sort | '')[] = ['', 'relevance', 'newest', 'oldest'];

interface Props {
  readonly state: SearchState;
  readonly answer: SearchAnswer;
}

/** Order, folding, view, and what can be done with what was found. */
export function Options({ state, answer }: Props): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copyLink = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <div class="options">
        <nav class="views" aria-label={S.views.title}>
          {VIEWS.map((view) => (
            <a key={view} href={hrefOf(state, { view })} aria-current={state.view === view ? 'true' : undefined}>
              {S.views[view]}
            </a>
          ))}
        </nav>
        <Choice
          label={S.sort.title}
          value={state.sort ?? ''}
          options={SORTS.map((sort) => [sort, S.sort.names[sort]])}
          choose={(sort) => navigate(hrefOf(state, { sort: SORTS.find((one): one is Sort => one !== '' && one === sort) ?? null }))}
        />
        <Choice
          label={S.fold.title}
          value={state.collapse}
          options={COLLAPSE.toReversed().map((collapse) => [collapse, S.fold.names[collapse]])}
          choose={(chosen) => navigate(hrefOf(state, { collapse: COLLAPSE.find((one) => one === chosen) ?? state.collapse }))}
        />
        <button type="button" class="small-button" onClick={() => (saveOpen.value = true)}>
          {S.save.button}
        </button>
        <button type="button" class="small-button" onClick={() => (exportOpen.value = true)}>
          {S.exports.button}
        </button>
        <button type="button" class="small-button" onClick={copyLink}>
          {copied ? S.copied : S.copyLink}
        </button>
      </div>
      {saveOpen.value && <SaveDialog state={state} onClose={() => (saveOpen.value = false)} />}
      {exportOpen.value && <ExportDialog state={state} counted={answer.counted} />}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
