import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { asProblem, ask, type Problem } from '../api/client.ts';
import type { FeedToken, SavedSearch } from '../api/shapes.ts';
import { forgetAnswers } from '../api/use-json.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Failed } from '../parts/states.tsx';
import { draftOf, newFields } from '../searches/draft.ts';
import { SearchForm } from '../searches/search-form.tsx';
import type { SearchState } from '../state/address.ts';
import { S } from '../strings.ts';

interface Props {
  readonly state: SearchState;
  readonly onClose: () => void;
}

/** Keeps a search: to be told of new stories, or as a feed that opens with a token of its own. */
export function SaveDialog({ state, onClose }: Props): JSX.Element {
  const [saved, setSaved] = useState<SavedSearch | null>(null);
  const fields = newFields(state);
  return (
    <Dialog title={S.save.title} onClose={onClose}>
      {saved ? (
        <Saved search={saved} />
      ) : (
        <SearchForm
          initial={fields}
          save={async (filled) => {
            const made = await ask<SavedSearch>(
              '/api/searches',
              null,
              'POST',
              draftOf(filled, Intl.DateTimeFormat().resolvedOptions().timeZone),
            );
            forgetAnswers();
            setSaved(made);
          }}
        />
      )}
      <PrivateFeed name={fields.name} query={fields.query} />
    </Dialog>
  );
}

function Saved({ search: { channels } }: { readonly search: SavedSearch }): JSX.Element {
  const secrets = channels.flatMap((channel) => (channel.kind === 'webhook' && channel.secret ? [channel.secret] : []));
  return (
    <div role="status">
      <p>
        {S.save.done} <a href="/searches">{S.searches.title}</a>
      </p>
      {secrets.map((secret) => (
        <p key={secret}>
          {S.save.secret} <code class="hash">{secret}</code>
        </p>
      ))}
    </div>
  );
}

/** An address for feed readers that cannot send a key. */
function PrivateFeed({ name, query }: { readonly name: string; readonly query: string }): JSX.Element {
  const [token, setToken] = useState<FeedToken | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const make = (): void => {
    ask<FeedToken>('/api/feed-tokens', null, 'POST', { name: name === '' ? S.search.everything : name, query }).then(
      setToken,
      (error: unknown) => setProblem(asProblem(error)),
    );
  };
  return (
    <section aria-labelledby="feed-title">
      <h3 id="feed-title">{S.save.feed}</h3>
      <p class="quiet small">{S.save.feedHelp}</p>
      {token === null ? (
        <button type="button" class="small-button" onClick={make}>
          {S.save.makeFeed}
        </button>
      ) : (
        <p>
          {S.save.feedReady} <code class="hash">{token.url}</code>
        </p>
      )}
      {problem && <Failed problem={problem} part={S.save.feed} />}
    </section>
  );
}
