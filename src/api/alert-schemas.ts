import { z } from 'zod';
import { isTimeZone, minutesOf } from '../alerts/clock.ts';

const time = z.string().describe('UTC, ISO 8601');
const maybeTime = time.nullable();
const clockTime = (field: string): z.ZodString =>
  z
    .string({ error: `${field} is a time of day such as 07:30.` })
    .refine((text) => minutesOf(text) !== null, `${field} is a time of day such as 07:30.`);
const timeZone = z
  .string({ error: 'timeZone is the name of a time zone such as Europe/Kyiv.' })
  .refine(isTimeZone, 'timeZone is the name of a time zone such as Europe/Kyiv.');
const WEBHOOK_URL = 'url is an http or https address, without a name and password.';

function isWebhookUrl(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
}

const webhook = z.strictObject({
  kind: z.literal('webhook'),
  url: z.string({ error: WEBHOOK_URL }).max(2000, 'At most 2000 characters.').refine(isWebhookUrl, WEBHOOK_URL),
  secret: z
    .string()
    .min(16, 'secret has at least 16 characters.')
    .max(200, 'At most 200 characters.')
    .optional()
    .describe('Signs what is sent. Without one the secret so far is kept, or one is made and shown in this answer only'),
});
const mail = z.strictObject({
  kind: z.literal('mail'),
  to: z.email({ error: 'to is a mail address.' }).max(254, 'At most 254 characters.'),
  at: clockTime('at').nullable().default(null).describe('One mail a day at that time; null: at once'),
  timeZone: timeZone.default('UTC').describe('Of `at`'),
});

export const quietSchema = z
  .strictObject({ from: clockTime('from'), to: clockTime('to'), timeZone })
  .refine(({ from, to }) => from !== to, { path: ['to'], error: 'from and to are the same: give null for no quiet hours.' })
  .nullable()
  .default(null)
  .describe('Nothing is sent from the one time to the other, over midnight too; it is sent after');

const query = z
  .string({ error: 'query holds search parameters, as in q=ceasefire&country=SY.' })
  .describe('Search parameters as in the address of /api/search: q=ceasefire&country=SY');
const days = z
  .int('days is a whole number from 1 to 30.')
  .min(1, 'days is a whole number from 1 to 30.')
  .max(30, 'days is a whole number from 1 to 30.')
  .default(7);

export const searchBody = z
  .strictObject({
    name: z
      .string({ error: 'name says what the search is for.' })
      .trim()
      .min(1, 'name says what the search is for.')
      .max(100, 'At most 100 characters.'),
    query,
    channels: z
      .array(z.discriminatedUnion('kind', [webhook, mail], { error: 'kind is webhook or mail.' }), { error: 'channels is a list.' })
      .max(20, 'At most 20 channels.')
      .default([]),
    quiet: quietSchema,
    enabled: z.boolean({ error: 'enabled is true or false.' }).default(true),
  })
  .meta({
    example: {
      name: 'Ceasefire, Syria',
      query: 'q=ceasefire&country=SY',
      channels: [
        { kind: 'webhook', url: 'https://desk.example/hooks/conflictwire' },
        { kind: 'mail', to: 'desk@desk.example', at: '07:00', timeZone: 'Europe/Kyiv' },
      ],
      quiet: { from: '22:00', to: '06:00', timeZone: 'Europe/Kyiv' },
    },
  });
export type SearchBody = z.infer<typeof searchBody>;

export const previewBody = z.strictObject({ query, days, quiet: quietSchema });

export const savedSearchSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string().describe('Search parameters in the order of their names'),
  channels: z.array(
    z.union([
      z.object({
        kind: z.literal('webhook'),
        url: z.string(),
        secret: z.string().optional().describe('Only right after it was made for you'),
      }),
      z.object({ kind: z.literal('mail'), to: z.string(), at: z.string().nullable(), timeZone: z.string() }),
    ]),
  ),
  quiet: z.object({ from: z.string(), to: z.string(), timeZone: z.string() }).nullable(),
  enabled: z.boolean(),
  feed: z.string().describe('Path of the RSS feed of the same search; feed readers need a feed token where keys are needed'),
  createdAt: time,
  lastRunAt: maybeTime.describe('When it was last asked whether anything new matches'),
});

export const savedSearchesSchema = z.object({ searches: z.array(savedSearchSchema) });

export const previewSchema = z.object({
  fired: z
    .array(
      z.object({
        at: time.describe('When the first article of the story came'),
        storyId: z.string(),
        title: z.string(),
        articleIds: z.array(z.string()),
        wouldSend: z.boolean(),
        reason: z.string(),
      }),
    )
    .describe('One alert for each story, newest first'),
});

export const deliverySchema = z.object({
  id: z.int(),
  channel: z.string().describe('Kind and address'),
  at: time,
  state: z.enum(['waiting', 'sent', 'dead']).describe('dead: given up, until it is tried again by hand'),
  attempts: z.int(),
  nextAt: maybeTime,
  sentAt: maybeTime,
  error: z.string().nullable().describe('What went wrong at the last try'),
  storyId: z.string(),
  title: z.string(),
});

export const deliveriesSchema = z.object({
  deliveries: z.array(deliverySchema),
  next: z.int().nullable().describe('Give it as `before` for older ones; null after the last'),
});
