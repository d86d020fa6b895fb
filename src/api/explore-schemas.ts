import { z } from 'zod';
import { INTERVALS, MAP_BY } from '../search/explore/index.ts';
import { SUGGESTION_KINDS } from '../search/suggest/index.ts';

/** Answers of the timeline, the map and the suggestions, and what every answer says of its sources. */

const text = z.string();
const whole = z.int().min(0);
const time = text.describe('UTC, ISO 8601');
const notes = z.array(z.object({ code: text, message: text }));
const counted = z
  .enum(['reports', 'stories', 'articles'])
  .describe('What every count counts, by `collapse`. A report is an article with all its copies');

export const coverageSchema = z
  .object({
    matching: whole.describe('Sources that are switched on and match the filters for source, language and outlet country'),
    silent: whole.describe(
      'Of these, those that answer but have brought nothing new for longer than four times their usual hours, and two days at least',
    ),
    blocked: whole.describe('Those that refuse us: robots.txt, a challenge, a consent wall, HTTP 403'),
    dead: whole.describe('Those that are gone for good, or have failed for more than seven days'),
    never: whole.describe('Those that have never answered yet'),
    sources: z
      .array(
        z.object({
          id: text,
          name: text,
          state: z.enum(['silent', 'blocked', 'dead', 'never']),
          since: time.nullable().describe('Since when at the latest; null where nothing tells'),
        }),
      )
      .describe('The worst first, 100 at most'),
  })
  .describe('What the answer cannot hold: how many of the sources it should come from give nothing in all or part of its time span')
  .meta({
    example: {
      matching: 41,
      silent: 1,
      blocked: 0,
      dead: 1,
      never: 0,
      sources: [
        { id: 'valley-post', name: 'Valley Post', state: 'dead', since: '2024-05-02T06:00:00.000Z' },
        { id: 'delta-radio', name: 'Delta Radio', state: 'silent', since: '2024-05-15T18:20:00.000Z' },
      ],
    },
  });

export const timelineSchema = z
  .object({
    interval: z.enum(INTERVALS).describe('The one that was used; weeks begin on Monday'),
    counted,
    buckets: z
      .array(z.object({ from: time, to: time, count: whole }))
      .describe(
        'In order of time, without gaps: empty ones too. They reach from the first hit to the last, and over all of the time that was asked for. What is folded together counts once, in the bucket of its earliest hit',
      ),
    total: whole,
    totalIsExact: z.boolean(),
    undated: whole.describe('Of these, those without a date: they stand where they were first seen'),
    gaps: z
      .array(z.object({ from: time, to: time, sources: whole }))
      .describe(
        'Stretches of whole buckets since which matching sources that gave something once give nothing, and how many; those that never gave anything are in `coverage` only',
      ),
    coverage: coverageSchema,
    notes,
    tookMs: whole,
  })
  .meta({
    example: {
      interval: 'day',
      counted: 'reports',
      buckets: [
        { from: '2024-05-13T00:00:00.000Z', to: '2024-05-14T00:00:00.000Z', count: 7 },
        { from: '2024-05-14T00:00:00.000Z', to: '2024-05-15T00:00:00.000Z', count: 0 },
      ],
      total: 7,
      totalIsExact: true,
      undated: 0,
      gaps: [{ from: '2024-05-14T00:00:00.000Z', to: '2024-05-15T00:00:00.000Z', sources: 1 }],
      coverage: {
        matching: 41,
        silent: 0,
        blocked: 0,
        dead: 1,
        never: 0,
        sources: [{ id: 'valley-post', name: 'Valley Post', state: 'dead', since: '2024-05-13T06:00:00.000Z' }],
      },
      notes: [],
      tookMs: 4,
    },
  });

const degrees = z.number().nullable().describe('Degrees; null where the gazetteer knows no place there');

export const mapSchema = z
  .object({
    by: z.enum(MAP_BY),
    counted,
    total: whole,
    totalIsExact: z.boolean(),
    countries: z
      .array(z.object({ id: text, name: text, count: whole, lat: degrees, lon: degrees }))
      .describe(
        'All of them, by count; what is tagged with several countries counts for each. The point is where its people live on average',
      ),
    admin1: z
      .array(z.object({ id: text, name: text, country: text, count: whole, lat: degrees, lon: degrees }))
      .describe('All provinces in which a place is named, by count. What is known only to its country has no pin here'),
    unplaced: whole.describe('What names no country'),
    coverage: coverageSchema,
    notes,
    tookMs: whole,
  })
  .meta({
    example: {
      by: 'country',
      counted: 'reports',
      total: 9,
      totalIsExact: true,
      countries: [{ id: 'SY', name: 'Syria', count: 8, lat: 34.959, lon: 36.983 }],
      admin1: [{ id: 'SY.11', name: 'Homs', country: 'SY', count: 3, lat: 34.68, lon: 36.854 }],
      unplaced: 1,
      coverage: { matching: 41, silent: 0, blocked: 0, dead: 0, never: 0, sources: [] },
      notes: [],
      tookMs: 5,
    },
  });

export const suggestSchema = z
  .object({
    suggestions: z.array(
      z.object({
        kind: z.enum(SUGGESTION_KINDS),
        label: text,
        detail: text.nullable().describe('The name that matched and the id, or what an operator does'),
        insert: text.describe('Put it in place of q[start, end)'),
        start: whole.describe('UTF-16 offset in q'),
        end: whole,
        count: whole.nullable().describe('Reports that carry it; null where that is not known'),
      }),
    ),
  })
  .meta({
    example: {
      suggestions: [{ kind: 'country', label: 'Syria', detail: 'Сирия · SY', insert: 'country:SY', start: 0, end: 3, count: 812 }],
    },
  });
