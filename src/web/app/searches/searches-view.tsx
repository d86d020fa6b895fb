import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import type { SavedSearch } from '../api/shapes.ts';
import { forgetAnswers, useJson } from '../api/use-json.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useFocusAfter } from '../parts/focus-after.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { Ago } from '../parts/text.tsx';
import { readState } from '../state/address.ts';
import { S } from '../strings.ts';
import { Deliveries } from './deliveries.tsx';
import { FeedAddresses } from './feed-addresses.tsx';
import { draftOf, fieldsOf } from './draft.ts';
import { Previewed } from './preview.tsx';
import { QueryWords } from './query-words.tsx';
import { SearchForm } from './search-form.tsx';

/** The searches that are kept: whom they tell, what they would have told, and what became of it. */
export function SearchesPage(): JSX.Element {
  const { data, problem, again } = useJson<{ readonly searches: readonly SavedSearch[] }>('/api/searches');
  const { heading, removed } = useFocusAfter(data);
  useEffect(() => {
    document.title = `${S.searches.title} – ${S.name}`;
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {S.searches.title}
      </h1>
      {problem && <Failed problem={problem} part={S.searches.title} again={again} />}
      {data === null && problem === null && <Loading what={S.searches.loading} />}
      {data && data.searches.length === 0 && <p class="empty">{S.searches.none}</p>}
      <ul class="saved">
        {data?.searches.map((search) => (
          <Saved key={search.id} search={search} changed={again} removed={removed} />
        ))}
      </ul>
      {data && <FeedAddresses />}
    </>
  );
}

type Part = 'none' | 'preview' | 'deliveries';

interface SavedProps {
  readonly search: SavedSearch;
  readonly changed: () => void;
  /** Said before the list without it is asked for. */
  readonly removed: () => void;
}

function Saved({ search, changed, removed }: SavedProps): JSX.Element {
  const [part, setPart] = useState<Part>('none');
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const path = `/api/searches/${encodeURIComponent(search.id)}`;
  const refresh = (): void => {
    forgetAnswers();
    changed();
  };
  const remove = async (): Promise<void> => {
    await ask<void>(path, null, 'DELETE');
    removed();
    refresh();
  };
  const show = (next: Part): void => setPart(part === next ? 'none' : next);
  return (
    <li>
      <h2>
        <bdi>{search.name}</bdi>
        {!search.enabled && <span class="badge">{S.searches.off}</span>}
      </h2>
      <QueryWords state={readState(search.query)} />
      <Facts search={search} />
      <p class="actions">
        <button type="button" class="small-button" aria-expanded={part === 'preview'} onClick={() => show('preview')}>
          {S.searches.preview}
        </button>
        <button type="button" class="small-button" aria-expanded={part === 'deliveries'} onClick={() => show('deliveries')}>
          {S.searches.deliveries}
        </button>
        <button type="button" class="small-button" onClick={() => setEditing(true)}>
          {S.searches.edit}
        </button>
        <button type="button" class="small-button danger" onClick={() => setRemoving(true)}>
          {S.searches.remove}
        </button>
      </p>
      {part === 'preview' && <Previewed id={search.id} />}
      {part === 'deliveries' && <Deliveries id={search.id} />}
      {removing && (
        <Confirm
          question={S.searches.sure(search.name)}
          consequence={S.searches.consequence}
          yes={S.searches.remove}
          act={remove}
          onClose={() => setRemoving(false)}
        />
      )}
      {editing && (
        <Dialog title={S.searches.edit} onClose={() => setEditing(false)}>
          <SearchForm
            initial={fieldsOf(search)}
            save={async (fields) => {
              await ask<SavedSearch>(
                path,
                null,
                'PUT',
                draftOf(fields, search.quiet?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
              );
              setEditing(false);
              refresh();
            }}
          />
        </Dialog>
      )}
    </li>
  );
}

function Facts({ search: { channels, quiet, lastRunAt } }: { readonly search: SavedSearch }): JSX.Element {
  const told = channels.map((channel) =>
    channel.kind === 'mail' ? S.searches.mail(channel.to, channel.at) : S.searches.webhook(hostOf(channel.url)),
  );
  return (
    <p class="meta">
      {told.length === 0 ? S.searches.nobody : told.join(' · ')}
      {quiet !== null && ` · ${S.searches.quiet(quiet.from, quiet.to, quiet.timeZone)}`} · {S.searches.lastRun} <Ago at={lastRunAt} />
    </p>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
