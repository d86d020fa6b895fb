import { z } from 'zod';
import { SOURCE_STATES, SOURCE_STATUSES } from '../web/pages.ts';
import { reason } from './schemas.ts';

const text = z.string();
const maybe = z.string().nullable();
const time = z.string().nullable().describe('UTC, ISO 8601; null when unknown');
const whole = z.int().min(0);

export const sourcesSchema = z.object({
  sources: z.array(
    z.object({
      id: text,
      name: text,
      country: maybe,
      language: maybe,
      family: text,
      enabled: z.boolean(),
      disabledReason: maybe,
      status: z.enum(SOURCE_STATUSES),
      state: z
        .enum(SOURCE_STATES)
        .describe(
          'Whether it reports. silent: answers, but nothing new for longer than max(48 h, 4 times its usual hours), 14 days where they are not known; blocked: robots.txt, a challenge, a consent wall or HTTP 403; dead: gone for good, or failing for more than 7 days; never: has not answered yet',
        ),
      stateSince: time.describe('Since when at the latest; null where it is well or nothing tells'),
      lastFetchAt: time.describe('The latest of its feeds'),
      lastSuccessAt: time,
      lastNewItemAt: time,
      usualHours: z
        .number()
        .nullable()
        .describe('Hours that usually lie between new items, from its latest arrivals; null until there are enough'),
      feeds: z.array(
        z.object({
          url: text,
          lastFetchAt: time,
          lastSuccessAt: time,
          lastNewItemAt: time,
          failures: whole,
          reason: reason.nullable(),
          nextFetchAt: time,
          intervalMinutes: whole.nullable(),
          movedTo: maybe,
          stoppedAt: time,
          missedAt: time,
          notes: z.array(text),
        }),
      ),
      articles: whole,
      pending: whole,
      givenUp: whole,
      held: whole.describe('Items whose page was held back or could not be had'),
      newestAt: time,
    }),
  ),
});

export const heldSchema = z.object({
  source: text,
  total: whole,
  items: z.array(
    z.object({
      id: whole,
      url: maybe,
      title: maybe,
      state: z.enum(['pending', 'given-up', 'done']).describe('done: the feed names no page'),
      reason,
      attempts: whole,
      nextAttemptAt: time,
      lastTryAt: time,
      firstSeenAt: text,
      articleId: maybe.describe('The article that shows what the feed gave instead'),
    }),
  ),
  next: whole.nullable().describe('Give it as `before` for the ones seen earlier; null when these are the last'),
});
