import { channelKey, type AlertChannel } from '../domain/alerts.ts';
import { newWebhookSecret } from '../alerts/webhook.ts';
import type { Delivery, SavedSearch, SavedSearchDraft } from '../store/alerts/records.ts';
import type { SearchBody } from './alert-schemas.ts';
import { HttpProblem } from './problem.ts';
import { readSavedQuery } from './saved-query.ts';

export interface ReadSearch {
  readonly draft: SavedSearchDraft;
  /** Webhook addresses whose secret was made here: their owner has to be told of it. */
  readonly told: ReadonlySet<string>;
}

/**
 * A saved search as it was sent. A webhook without a secret keeps the one that the same address has in `known`, or gets one.
 *
 * @throws HttpProblem where the query cannot be read or a channel is there twice
 */
export function readSearchBody(body: SearchBody, known: SavedSearch | null): ReadSearch {
  const told = new Set<string>();
  const channels = body.channels.map((channel): AlertChannel => {
    if (channel.kind === 'mail') return channel;
    const before = known?.channels.find((one) => one.kind === 'webhook' && one.url === channel.url);
    const kept = channel.secret ?? (before?.kind === 'webhook' ? before.secret : undefined);
    if (kept === undefined) told.add(channel.url);
    return { ...channel, secret: kept ?? newWebhookSecret() };
  });
  const keys = channels.map(channelKey);
  const twice = keys.findIndex((key, at) => keys.indexOf(key) !== at);
  if (twice !== -1) throw new HttpProblem(400, 'bad-body', `${keys[twice]} is there twice.`, {}, `channels.${twice}`);
  const { name, quiet, enabled } = body;
  return { draft: { name, quiet, enabled, channels, query: readSavedQuery(body.query, 'query').query }, told };
}

/** As the API shows it: secrets only where they were made just now. */
export function presentSearch({ since: _since, channels, ...search }: SavedSearch, told: ReadonlySet<string> = new Set()) {
  const shown = channels.map((channel) => {
    if (channel.kind === 'mail') return channel;
    const { kind, url, secret } = channel;
    return told.has(url) ? { kind, url, secret } : { kind, url };
  });
  return { ...search, channels: shown, feed: `/feeds/search.rss${search.query === '' ? '' : `?${search.query}`}` };
}

export function presentDelivery({ searchId: _searchId, content, ...delivery }: Delivery) {
  return { ...delivery, title: content.articles[0]?.title ?? '' };
}
