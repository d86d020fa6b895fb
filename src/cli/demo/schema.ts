import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and - only');

/** A day, or a moment with its zone: a time without one would mean something else on every machine. */
const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const text = z
  .string()
  .trim()
  .min(1)
  .transform((value) => value.split(/\n\s*\n/).map((paragraph) => paragraph.trim()));

/** What the second revision of an article changes. */
const secondRevision = z.strictObject({
  modified: z.iso.datetime({ offset: true }),
  title: z.string().min(1).optional(),
  correction: z.string().min(1).optional(),
  text,
});

export const articleSchema = z.strictObject({
  slug,
  title: z.string().min(1),
  /** null: the outlet does not say when it published this. */
  date: date.nullable(),
  section: z.string().min(1),
  text,
  caption: z.string().min(1).optional(),
  /** Slugs of the same outlet shown in a "related" box. */
  related: z.array(slug).default([]),
  newsletter: z.boolean().default(false),
  /** `missing`: the page answers 404. `robots`: robots.txt closes it. Both leave only what the feed carries. */
  page: z.enum(['open', 'missing', 'robots']).default('open'),
  /** `<outlet>/<slug>` of the wire story this is a copy of. */
  carries: z.string().optional(),
  second: secondRevision.optional(),
});

export const LANGUAGES = ['en', 'ar', 'ru', 'uk', 'fr', 'es'] as const;

export const outletSchema = z.strictObject({
  id: slug,
  name: z.string().includes('(sample)'),
  country: z.string().regex(/^[A-Z]{2}$/),
  language: z.enum(LANGUAGES),
  byline: z.string().min(1),
  layout: z.enum(['wordpress', 'plain', 'table', 'modern']),
  charset: z.enum(['utf-8', 'windows-1251', 'iso-8859-1']).default('utf-8'),
  gzip: z.boolean().default(false),
  /** `dead`: the feed answers 404. `malformed`: the feed is broken beyond repair. */
  state: z.enum(['alive', 'dead', 'malformed']).default('alive'),
  feed: z.strictObject({ format: z.enum(['rss', 'atom', 'rdf', 'json']), content: z.enum(['summary', 'full']) }),
  articles: z.array(articleSchema),
});

export type SampleArticle = z.infer<typeof articleSchema>;
export type SampleOutlet = z.infer<typeof outletSchema>;
export type SampleLanguage = (typeof LANGUAGES)[number];
export type SampleRevision = 1 | 2;
