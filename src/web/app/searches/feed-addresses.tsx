import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import type { FeedTokenEntry } from '../api/shapes.ts';
import { useJson } from '../api/use-json.ts';
import { Confirm } from '../parts/confirm.tsx';
import { useFocusAfter } from '../parts/focus-after.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { Ago, Time } from '../parts/text.tsx';
import { readState } from '../state/address.ts';
import { S } from '../strings.ts';
import { QueryWords } from './query-words.tsx';

/** The private feed addresses that open still. Their secrets are not kept anywhere, so none can be shown again. */
export function FeedAddresses(): JSX.Element {
  const { data, problem, again } = useJson<{ readonly feedTokens: readonly FeedTokenEntry[] }>('/api/feed-tokens');
  const [asked, setAsked] = useState<FeedTokenEntry | null>(null);
  const [revoked, setRevoked] = useState<string | null>(null);
  const { heading, removed } = useFocusAfter(data);
  const open = (data?.feedTokens ?? []).filter(({ revokedAt }) => revokedAt === null);
  const revoke = async ({ id, name }: FeedTokenEntry): Promise<void> => {
    await ask<FeedTokenEntry>(`/api/feed-tokens/${encodeURIComponent(id)}`, null, 'DELETE');
    setAsked(null);
    setRevoked(name);
    removed();
    again();
  };
  return (
    <section aria-labelledby="feeds-title">
      <h2 id="feeds-title" ref={heading} tabIndex={-1}>
        {S.feeds.title}
      </h2>
      <p class="quiet small">{S.feeds.help}</p>
      <p role="status">{revoked !== null && S.feeds.revoked(revoked)}</p>
      {problem && <Failed problem={problem} part={S.feeds.title} again={again} />}
      {data === null && problem === null && <Loading what={S.feeds.loading} />}
      {data && open.length === 0 && <p class="quiet">{S.feeds.none}</p>}
      <ul class="saved">
        {open.map((entry) => (
          <Entry key={entry.id} entry={entry} askFor={setAsked} />
        ))}
      </ul>
      {asked && (
        <Confirm
          question={S.feeds.sure(asked.name)}
          consequence={S.feeds.consequence}
          yes={S.feeds.revoke}
          act={() => revoke(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

interface EntryProps {
  readonly entry: FeedTokenEntry;
  readonly askFor: (entry: FeedTokenEntry) => void;
}

function Entry({ entry, askFor }: EntryProps): JSX.Element {
  const { name, query, createdAt, lastUsedAt } = entry;
  return (
    <li>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <QueryWords state={readState(query)} />
      <p class="meta">
        {S.feeds.made} <Time at={createdAt} /> · {S.feeds.used} <Ago at={lastUsedAt} />
      </p>
      <button type="button" class="small-button danger" aria-label={S.feeds.revokeOne(name)} onClick={() => askFor(entry)}>
        {S.feeds.revoke}
      </button>
    </li>
  );
}
