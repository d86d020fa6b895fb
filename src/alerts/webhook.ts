import { createHmac, randomBytes } from 'node:crypto';
import type { AlertContent } from '../domain/alerts.ts';

const PREFIX = 'whsec_';

/** A secret as Standard Webhooks writes it: 256 random bits. */
export function newWebhookSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

export interface WebhookMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A message as Standard Webhooks has it: `webhook-signature` is `v1,` and the base64 of HMAC-SHA256 over id, timestamp and body with
 * dots between them. The id stays the same when a delivery is tried again, so that a receiver can tell that it has it already.
 *
 * @param at when it is sent
 */
export function signedMessage(deliveryId: number, content: AlertContent, madeAt: string, secret: string, at: Date): WebhookMessage {
  const id = `alert-${deliveryId}`;
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const { search, storyId, articles } = content;
  const body = JSON.stringify({ type: 'story.matched', timestamp: madeAt, data: { search, storyId, articles } });
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'conflictwire-alerts',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  };
}

function keyOf(secret: string): Buffer {
  return secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), 'base64') : Buffer.from(secret, 'utf8');
}
