import type { JSX, RefObject } from 'preact';
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

/** What is typed, where the caret is while somebody types, and which suggestion is pointed at. */
interface Typing {
  readonly typed: string;
  readonly list: readonly Suggestion[];
  readonly unavailable: string | null;
  readonly active: number;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly type: (text: string, at: number | null) => void;
  readonly take: (suggestion: Suggestion) => void;
  readonly move: (step: 1 | -1) => void;
  readonly close: () => void;
}

function useTyping(q: string): Typing {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [at, setAt] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const { list, unavailable } = useSuggestions(typed, at);
  useEffect(() => setTyped(q), [q]);
  const type = (text: string, caret: number | null): void => {
    setTyped(text);
    setAt(caret);
    setActive(-1);
  };
  const take = ({ start, end, insert }: Suggestion): void => {
    const caret = start + insert.length;
    // An operator waits for its value; anything else is complete.
    type(`${typed.slice(0, start)}${insert}${typed.slice(end)}`, insert.endsWith(':') ? caret : null);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(caret, caret);
    });
  };
  const move = (step: 1 | -1): void =>
    setActive((now) => (now === -1 && step === -1 ? list.length - 1 : (now + step + list.length) % list.length));
  return { typed, list, unavailable, active, input, type, take, move, close: () => type(typed, null) };
}

/** Where words are typed: a combobox whose list completes operators, places, actors and words. */
export function QueryBox({ state, problem }: Props): JSX.Element {
  const { typed, list, unavailable, active, input, type, take, move, close } = useTyping(state.q);
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    close();
    navigate(hrefOf(state, { q: typed.trim() }));
  };
  const onKey = (event: KeyboardEvent): void => {
    const chosen = list[active];
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      Escape: close,
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: chosen && (() => take(chosen)),
      Tab: chosen && (() => take(chosen)),
    };
    const act = list.length > 0 ? acts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
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
          onInput={(event) => type(event.currentTarget.value, event.currentTarget.selectionStart)}
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
