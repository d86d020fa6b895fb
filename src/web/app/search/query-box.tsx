import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api/client.ts';
import type { Suggestion } from '../api/shapes.ts';
import { hrefOf, type SearchState } from '../state/address.ts';
import { navigate } from '../state/location.ts';
import { S } from '../strings.ts';
import { Suggestions, useSuggestions } from './suggestions.tsx';

interface Props {
  readonly state: SearchState;
  readonly problem: Problem | null;
}

/** Where words are typed: a combobox whose list completes operators, places, actors and words. */
export function QueryBox({ state, problem }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(state.q);
  const [at, setAt] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const { list, unavailable } = useSuggestions(typed, at);
  useEffect(() => setTyped(state.q), [state.q]);
  const close = (): void => {
    setAt(null);
    setActive(-1);
  };
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    close();
    navigate(hrefOf(state, { q: typed.trim() }));
  };
  const take = (suggestion: Suggestion): void => {
    const next = `${typed.slice(0, suggestion.start)}${suggestion.insert}${typed.slice(suggestion.end)}`;
    const caret = suggestion.start + suggestion.insert.length;
    setTyped(next);
    // An operator waits for its value; anything else is complete.
    setAt(suggestion.insert.endsWith(':') ? caret : null);
    setActive(-1);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(caret, caret);
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    const open = list.length > 0;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && open) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) => (now + step + list.length + (now < 0 && step < 0 ? 1 : 0)) % list.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && list[active]) {
      event.preventDefault();
      take(list[active]);
    }
  };
  return (
    <form class="query" role="search" onSubmit={search}>
      <div class="line">
        <label class="hidden" for="q">
          {S.search.words}
        </label>
        <input
          ref={input}
          id="q"
          type="text"
          enterkeyhint="search"
          role="combobox"
          dir="auto"
          value={typed}
          maxLength={2000}
          autoComplete="off"
          spellcheck={false}
          placeholder={S.search.placeholder}
          aria-autocomplete="list"
          aria-expanded={list.length > 0}
          aria-controls="suggestions"
          aria-activedescendant={active >= 0 ? `suggestion-${active}` : undefined}
          aria-describedby={problem ? 'problem' : undefined}
          aria-invalid={problem?.field === 'q'}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(event.currentTarget.selectionStart);
            setActive(-1);
          }}
          onKeyDown={onKey}
          onBlur={close}
        />
        <button class="primary">{S.search.go}</button>
      </div>
      <Suggestions list={list} active={active} take={take} />
      {unavailable !== null && <p class="quiet small">{S.problem.part(S.search.suggestions, unavailable)}</p>}
    </form>
  );
}
