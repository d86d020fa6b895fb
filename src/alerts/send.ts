import PQueue from 'p-queue';
import { channelKey, type AlertChannel } from '../domain/alerts.ts';
import type { AlertStore, Delivery, DeliveryUpdate, SavedSearch } from '../store/alerts/records.ts';
import { digestOf, type Mail } from './digest.ts';
import { quietUntil } from './quiet.ts';
import { failed, postponed, sent } from './retry.ts';
import { signedMessage } from './webhook.ts';

const DUE_AT_ONCE = 500;
const CHANNELS_AT_ONCE = 4;
const GONE = 410;

/** Sends one request, follows no redirect, and gives the status, or why there was none. */
export type Post = (
  url: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
) => Promise<number | string>;

export interface Senders {
  readonly post: Post;
  /** null: no mail server is configured. */
  readonly mail: ((mail: Mail) => Promise<void>) | null;
  /** Where people reach our page; null: nobody said. */
  readonly pageUrl: string | null;
}

interface Deps {
  readonly store: AlertStore;
  readonly senders: Senders;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

export interface SendResult {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends what is due, each channel for itself. A delivery is noted right after it was sent: should the process die in between, it
 * is sent again under the same id, rather than never.
 */
export async function sendDue(deps: Deps): Promise<SendResult> {
  const due = await deps.store.due(DUE_AT_ONCE);
  const searches = new Map((await deps.store.searches()).map((search) => [search.id, search]));
  const lanes = Map.groupBy(due, ({ searchId, channel }) => `${searchId} ${channel}`);
  const queue = new PQueue({ concurrency: CHANNELS_AT_ONCE });
  const results = await queue.addAll([...lanes.values()].map((lane) => () => sendLane(deps, lane, searches)));
  return { sent: results.reduce((sum, one) => sum + one.sent, 0), failed: results.reduce((sum, one) => sum + one.failed, 0) };
}

async function sendLane(deps: Deps, lane: readonly Delivery[], searches: ReadonlyMap<string, SavedSearch>): Promise<SendResult> {
  const [first] = lane;
  const search = searches.get(first?.searchId ?? '');
  const channel = search?.channels.find((one) => channelKey(one) === first?.channel);
  // Changed or removed while we looked: its deliveries went with it.
  if (!search || !channel || deps.signal.aborted) return { sent: 0, failed: 0 };
  const until = quietUntil(deps.now(), search.quiet);
  if (until !== null) {
    for (const delivery of lane) await deps.store.saveDelivery(delivery.id, postponed(delivery, until));
    return { sent: 0, failed: 0 };
  }
  return channel.kind === 'mail' ? sendTogether(deps, lane, channel) : sendSingly(deps, lane, channel);
}

async function sendTogether(
  { store, senders, now }: Deps,
  lane: readonly Delivery[],
  { to }: Extract<AlertChannel, { kind: 'mail' }>,
): Promise<SendResult> {
  let update: (delivery: Delivery) => DeliveryUpdate = (delivery) => sent(delivery, now());
  let isSent = true;
  try {
    if (senders.mail === null) throw new Error('no mail server: set mail.host and mail.from in conflictwire.yaml');
    await senders.mail(digestOf(to, lane, senders.pageUrl));
  } catch (error) {
    isSent = false;
    const message = error instanceof Error ? error.message : String(error);
    update = (delivery) => failed(delivery, message, false, now());
  }
  for (const delivery of lane) await store.saveDelivery(delivery.id, update(delivery));
  return isSent ? { sent: lane.length, failed: 0 } : { sent: 0, failed: lane.length };
}

/** A receiver that does not answer is not asked again for each: the others keep their turn and their tries. */
async function sendSingly(
  { store, senders, now, signal }: Deps,
  lane: readonly Delivery[],
  { url, secret }: Extract<AlertChannel, { kind: 'webhook' }>,
): Promise<SendResult> {
  let count = 0;
  for (const delivery of lane) {
    if (signal.aborted) break;
    const answer = await senders.post(url, signedMessage(delivery.id, delivery.content, delivery.at, secret, now()));
    if (typeof answer === 'number' && answer >= 200 && answer < 300) {
      await store.saveDelivery(delivery.id, sent(delivery, now()));
      count += 1;
      continue;
    }
    const error = typeof answer === 'string' ? answer : answerInWords(answer);
    await store.saveDelivery(delivery.id, failed(delivery, error, answer === GONE, now()));
    return { sent: count, failed: 1 };
  }
  return { sent: count, failed: 0 };
}

function answerInWords(status: number): string {
  if (status >= 300 && status < 400)
    return `the address answered ${status}, a redirect, which is not followed: give the address it leads to`;
  return `the address answered ${status}`;
}
