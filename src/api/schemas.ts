import { z } from 'zod';
import { REASON_CODES } from '../domain/reason.ts';
import { REVISION_FLAGS } from '../domain/revisions.ts';
import { COLLAPSE, EXTRA_FACETS, FACETS, MAIN_FACETS } from '../search/engine.ts';
import { understoodSchema } from './understood-schema.ts';
import { coverageSchema } from './explore-schemas.ts';

/** Answers as the API documents them. Whatever a handler gives is checked against these before it is sent. */

const text = z.string();
const maybe = z.string().nullable();
const time = z.string().nullable().describe('UTC, ISO 8601; null when unknown');
const whole = z.int().min(0);
const direction = z.enum(['ltr', 'rtl']);
const precision = z.enum(['minute', 'day', 'none']);
const textOrigin = z.enum(['page', 'feed']).describe('feed: the page could not be had, this is what the feed gave');
export const reason = z.object({
  code: z.enum(REASON_CODES),
  message: text,
  also: z.array(z.enum(REASON_CODES)).optional().describe('Further reasons of the same refusal'),
});
const verdict = z
  .object({
    ok: z.boolean(),
    reasons: z
      .array(z.enum(REASON_CODES))
      .describe('What a reader should know: too-short, paywall, list-page, live-page, video-only; feed-text-used where no page was judged'),
    version: maybe.describe('Rules that judged the page; null for text from a feed'),
  })
  .describe('What the page was found to be');
const textOriginReason = reason.nullable().describe("Why the feed's text stands in for the page's");
const spans = z.array(z.tuple([whole, whole])).describe('UTF-16 offsets, end exclusive');

export const errorSchema = z.object({
  error: z.object({
    code: text,
    message: text,
    field: text.optional(),
    position: whole.optional().describe('UTF-16 index of the character in q'),
  }),
});

const storySize = {
  articles: whole,
  outlets: whole,
  families: whole.describe('Publishers behind the outlets: those of one family corroborate each other only once'),
};

const standing = {
  copyGroup: text.describe('Names its group of copies; an article without copies is one by itself'),
  copies: whole.describe('Other articles of that group'),
  outlets: whole.describe('Outlets in that group, its own among them'),
  families: whole.describe('Publishers behind those outlets'),
  storyId: maybe.describe('null until it has been grouped'),
  story: z
    .object({ reports: whole.describe('Groups of copies'), ...storySize })
    .nullable()
    .describe('How large its story is'),
};

const hit = z.object({
  id: text,
  title: text,
  url: maybe.describe('Where the page was fetched from, after redirects'),
  canonicalUrl: maybe.describe('What identity is judged by'),
  source: text,
  publishedAt: time,
  publishedAtPrecision: precision,
  language: maybe,
  direction,
  excerpt: text,
  highlights: z.object({ title: spans, excerpt: spans }),
  countries: z.array(text),
  primaryCountry: maybe,
  actors: z.array(text),
  ...standing,
  textOrigin,
});

const facetValues = z.array(z.object({ value: text, label: text, count: whole }));

export const searchResponseSchema = z.object({
  query: text,
  understood: z.array(understoodSchema).describe('How the query was read: every hit satisfies all of it. OR binds tighter than a space'),
  collapse: z.enum(COLLAPSE).describe('What was folded into one hit'),
  counted: z
    .enum(['reports', 'stories', 'articles'])
    .describe('What `total` and every facet count. A report is an article with all its copies'),
  total: whole,
  totalIsExact: z.boolean(),
  hits: z.array(hit),
  facets: z
    .object({
      ...Object.fromEntries(MAIN_FACETS.map((facet) => [facet, facetValues])),
      ...Object.fromEntries(EXTRA_FACETS.map((facet) => [facet, facetValues.optional()])),
    })
    .describe(
      'Counts describe the full result set: all pages of this search, its filters applied; with copies or stories folded, the groups in which any article that matches carries the value, so what the total would be with that filter added. What another value of a filtered kind would add is found by a search without that filter. Those that may be missing come when `facets` asks for them',
    ),
  names: z
    .object(Object.fromEntries(FACETS.map((facet) => [facet, z.record(text, text).optional()])))
    .describe('What sources, countries and actors of the hits are called, and values that were asked for: by facet and id'),
  notes: z.array(z.object({ code: text, message: text })),
  corrections: z.array(z.object({ from: text, to: text })),
  cursor: maybe,
  tookMs: whole,
  coverage: coverageSchema.optional(),
  engine: z.enum(['sqlite', 'meilisearch']),
});

const tags = z.object({
  countries: z.array(z.object({ id: text, name: text, score: z.number(), focus: z.boolean() })),
  primaryCountry: maybe,
  regions: z.array(z.object({ id: text, name: text, kind: z.enum(['world', 'country', 'admin1']), parent: maybe })),
  places: z.array(
    z.object({
      id: text,
      name: text,
      country: text,
      admin1: maybe,
      lat: z.number(),
      lon: z.number(),
      precision: z.enum(['town', 'admin2', 'admin1']),
    }),
  ),
  actors: z.array(z.object({ id: text, name: text, type: text, score: z.number() })),
  filedFrom: maybe,
  events: z.array(z.object({ id: text, name: text, type: text, score: z.number() })).describe('Suggestions, in the terms of ACLED'),
  casualties: z
    .array(
      z.object({
        kind: z.enum(['killed', 'wounded']),
        min: whole.nullable(),
        max: whole.nullable(),
        attributedTo: maybe,
        field: z.enum(['title', 'text']),
        start: whole,
        end: whole,
      }),
    )
    .describe('Claims as the article makes them, never added up'),
  materiel: z.array(z.object({ id: text, name: text, kind: text, score: z.number() })),
  mentions: z
    .array(
      z.object({
        field: z.enum(['title', 'text']),
        start: whole,
        end: whole,
        text,
        tag: text,
        kind: z.enum(['country', 'place', 'actor', 'filed-from', 'event', 'casualty', 'materiel']),
        rule: text,
      }),
    )
    .describe('The proof of the tags: UTF-16 offsets into title or text, and the rule that read it so'),
});

const agencyCredit = z
  .object({ agency: text, field: z.enum(['title', 'text', 'byline']), start: whole, end: whole, rule: text })
  .nullable()
  .describe('The news agency that is named as the author, and where');
const relation = z
  .enum(['copy', 'version', 'republished'])
  .nullable()
  .describe(
    'version: the same outlet at another address; republished: by another outlet after the usual three days; null for the one that opened the group',
  );
const copyEvidence = z
  .object({
    with: text.describe('Id of the article it was compared with'),
    relation: z.enum(['copy', 'version', 'republished']),
    rule: text,
    version: text.describe('Rules that judged it'),
    measures: z.object({
      hoursApart: z.number(),
      titlesEqual: z.boolean(),
      containment: z.number(),
      lead: z.number(),
      freshShared: z.number(),
      freshContainment: z.number(),
      numbers: z.number().nullable(),
    }),
    spans: z
      .array(z.object({ start: whole, end: whole, otherStart: whole, otherEnd: whole }))
      .describe('The longest runs of words in common: UTF-16 offsets into its own text and into that of `with`, ends exclusive'),
  })
  .nullable();

const articleLink = {
  id: text,
  title: text,
  url: maybe,
  source: text,
  sourceName: text,
  publishedAt: time,
  publishedAtPrecision: precision,
  language: maybe,
  direction,
};

const copies = z
  .object({
    group: text,
    articles: whole.describe('Articles of the group, this one among them'),
    outlets: whole,
    families: whole.describe('Publishers behind those outlets'),
    original: text.describe("Id of the agency's own printing, else of the earliest"),
    credit: agencyCredit,
    relation,
    evidence: copyEvidence,
    others: z
      .array(
        z.object({
          ...articleLink,
          samePublisher: z.boolean().describe('One publisher stands behind both outlets'),
          credit: agencyCredit,
          relation,
          evidence: copyEvidence,
        }),
      )
      .describe('In order of publication, 200 at most'),
  })
  .describe('The article among its copies');

const storyLink = { id: text, title: text, language: maybe, direction, groups: whole.describe('Groups of copies'), ...storySize };

const storyTags = z.array(z.object({ id: text, name: text, reports: whole })).describe('By how many reports carry it, 50 at most');

export const storySchema = z.object({
  ...storyLink,
  mergedFrom: maybe.describe('The id that was asked for, where that story has become part of this one'),
  headline: text.describe('Id of the article whose headline is the title'),
  firstAt: text,
  newestAt: text,
  sources: z.array(z.object({ id: text, name: text, articles: whole })),
  countries: storyTags,
  places: storyTags,
  actors: storyTags,
  languages: storyTags,
  merged: z.array(text).describe('Ids of stories that have become part of it'),
  reports: z
    .array(
      z.object({
        copyGroup: text,
        at: text.describe('UTC, ISO 8601'),
        original: z.object(articleLink).nullable(),
        copies: whole,
        outlets: z.array(z.object({ id: text, name: text })),
        evidence: z
          .object({
            rule: z.enum(['opened', 'text', 'tags', 'operator']),
            version: text,
            score: z.number().nullable(),
            text: z.number().nullable(),
            tags: z.number().nullable(),
            threshold: z.number().nullable(),
            hoursApart: z.number().nullable(),
            shared: z.array(text),
          })
          .nullable()
          .describe('Why it joined the story, or opened it'),
      }),
    )
    .describe('In order of time'),
  offset: whole,
  next: whole.nullable().describe('Give it as `offset` for the reports after these; null after the last'),
});

const capture = z
  .object({
    receivedSha256: text.describe('SHA-256 of the bytes as they came over the wire'),
    decodedSha256: maybe.describe('SHA-256 of the page after what the server compressed was unpacked, as a browser saves it'),
    bytes: whole.nullable().describe('Over the wire'),
    url: maybe.describe('After redirects'),
    fetchedAt: time,
  })
  .meta({
    example: {
      receivedSha256: '40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880',
      decodedSha256: '4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
      bytes: 18204,
      url: 'https://outlet.example/a',
      fetchedAt: '2024-05-13T09:52:11.000Z',
    },
  });

export const articleSchema = z.object({
  id: text,
  title: text,
  feedTitle: maybe,
  url: maybe,
  canonicalUrl: maybe,
  source: text,
  sourceName: text,
  publishedAt: time,
  publishedAtPrecision: precision,
  publishedAtOrigin: z.enum(['json-ld', 'meta', 'time-element', 'text', 'url', 'feed']).nullable(),
  modifiedAt: time,
  firstSeenAt: text,
  updatedAt: text,
  language: maybe,
  direction,
  byline: maybe,
  section: maybe,
  keywords: z.array(text),
  text,
  textOrigin,
  textOriginReason,
  verdict,
  revision: whole,
  contentHash: text.describe(
    'SHA-256 of headline and text in lower case (NFKC), with one space for whatever stands between letters, marks and digits, and a line feed between the two',
  ),
  capture: capture
    .nullable()
    .describe('The page that the text was read from, as it was fetched; null where it is the text of the feed, or the capture is gone'),
  tags,
  copies,
  story: z.object(storyLink).nullable().describe('null until it has been grouped'),
});

export const revisionsSchema = z.object({
  id: text,
  revisions: z.array(
    z.object({
      number: whole,
      reason: z.enum(['first', 'changed', 'completed', 'reprocessed']),
      storedAt: text,
      title: text,
      titleBefore: maybe.describe('The title before this revision, where it was another one'),
      textChanged: z.boolean(),
      flags: z
        .array(z.enum(REVISION_FLAGS))
        .describe(
          'What the outlet changed: another headline; a quarter or more of the text gone; other figures at the top; a mark or note such as "CORRECTED"; nothing but spelling',
        ),
      diff: z
        .array(z.object({ kind: z.enum(['equal', 'added', 'removed']), text }))
        .nullable()
        .optional()
        .describe(
          'With diff=true: the words that changed since the revision before; equal and added runs make up this text. null for the first, and for older ones of very long texts',
        ),
      text,
      url: maybe,
      language: maybe,
      direction,
      byline: maybe,
      publishedAt: time,
      publishedAtPrecision: precision,
      readAt: text.describe('When the page or the feed entry was read that this text is from'),
      textOrigin,
      textOriginReason,
      verdict,
      contentHash: text,
    }),
  ),
});

export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded', 'down']),
  checks: z
    .array(z.object({ name: text, ok: z.boolean(), message: text }))
    .optional()
    .describe('Only with the key, where one is set'),
  version: text.optional(),
});
