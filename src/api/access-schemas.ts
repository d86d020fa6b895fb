import { z } from 'zod';
import { ROLES } from '../domain/access.ts';

const time = z.string().nullable().describe('UTC, ISO 8601');

export const sessionSchema = z
  .object({
    role: z.enum(ROLES).nullable().describe('null: not signed in, and a key is needed'),
    name: z.string().nullable().describe('Of the key; null where none was brought'),
    keyNeeded: z.boolean().describe('False on a machine of its own where no key was ever made: everything is allowed'),
  })
  .meta({ example: { role: 'read', name: 'desk', keyNeeded: true } });

export const feedTokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    query: z.string().describe('Search parameters in the order of their names'),
    createdAt: z.string(),
    lastUsedAt: time,
    revokedAt: time,
  })
  .meta({
    example: {
      id: 'f-2b9f04c1d6aa',
      name: 'newsroom reader',
      query: 'country=SY&q=ceasefire',
      createdAt: '2026-11-28T09:00:00.000Z',
      lastUsedAt: null,
      revokedAt: null,
    },
  });

export const feedTokensSchema = z.object({ feedTokens: z.array(feedTokenSchema) });

export const newFeedTokenSchema = feedTokenSchema.extend({
  token: z.string().describe('Shown this once'),
  url: z.string().describe('The RSS feed; search.atom and search.json are beside it'),
});
