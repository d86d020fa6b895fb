import ipaddr from 'ipaddr.js';
import { z } from 'zod';

const isNetwork = (text: string): boolean => ipaddr.isValid(text) || ipaddr.isValidCIDR(text);

/** `conflictwire.yaml`: every key optional; units are in the names or in the file's comments. */
export const settingsSchema = z.strictObject({
  sources: z.string().default('sources.yaml'),
  actors: z.string().optional(),
  regions: z.string().optional(),
  materiel: z.string().optional(),
  search: z
    .strictObject({
      engine: z.enum(['sqlite', 'meilisearch']).default('sqlite'),
      timeoutMs: z.int().min(100).max(600_000).default(5000),
      meilisearch: z
        .strictObject({
          url: z.url({ protocol: /^https?$/ }).default('http://localhost:7700'),
          apiKey: z.string().nullable().default(null),
          index: z
            .string()
            .regex(/^[A-Za-z0-9_-]+$/, 'letters, digits, - and _ only')
            .default('articles'),
        })
        .prefault({}),
    })
    .prefault({}),
  fetch: z
    .strictObject({
      concurrency: z.int().min(1).max(64).default(8),
      perHost: z
        .strictObject({
          concurrency: z.int().min(1).max(16).default(2),
          minDelayMs: z.int().min(0).max(600_000).default(1000),
        })
        .prefault({}),
      timeoutMs: z.int().min(100).max(600_000).default(20_000),
      maxBytes: z.int().min(1000).max(200_000_000).default(15_000_000),
      maxItemsPerFeed: z.int().min(1).max(100_000).default(2000),
      allowPrivateAddresses: z.boolean().default(false),
      userAgent: z
        .string()
        .regex(/^[\x20-\x7e]+$/, 'must be plain ASCII text')
        .nullable()
        .default(null),
      contactUrl: z.url({ protocol: /^https?$/ }).default('https://example.org/conflictwire'),
    })
    .prefault({}),
  extract: z
    .strictObject({
      workers: z.int().min(1).max(16).default(1),
      timeoutMs: z.int().min(100).max(600_000).default(20_000),
    })
    .prefault({}),
  schedule: z
    .strictObject({
      intervalMinutes: z.int().min(1).max(10_080).default(60),
      minIntervalMinutes: z.int().min(1).max(10_080).default(10),
      maxIntervalMinutes: z.int().min(1).max(10_080).default(1440),
    })
    .prefault({}),
  mail: z
    .strictObject({
      host: z.string().min(1).nullable().default(null),
      port: z.int().min(1).max(65_535).default(587),
      security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
      user: z.string().min(1).nullable().default(null),
      password: z.string().nullable().default(null),
      from: z.email('a mail address').nullable().default(null),
    })
    .prefault({}),
  server: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(8787),
      apiKey: z.string().min(16, 'at least 16 characters').nullable().default(null),
      corsOrigins: z.array(z.string()).default([]),
      publicUrl: z
        .url({ protocol: /^https?$/ })
        .refine((url) => new URL(url).pathname === '/', 'without a path: we answer at the root of a host of our own')
        .nullable()
        .default(null),
      trustProxy: z.array(z.string().refine(isNetwork, 'an address or network such as 127.0.0.1 or 10.0.0.0/8')).default([]),
      requestsPerMinute: z.int().min(1).nullable().default(null),
    })
    .prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;
export type FetchSettings = Settings['fetch'];
export type ScheduleSettings = Settings['schedule'];
export type ExtractSettings = Settings['extract'];
export type MailServerSettings = Settings['mail'];
export type ServerSettings = Settings['server'];
