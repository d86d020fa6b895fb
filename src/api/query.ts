import { z } from 'zod';
import { parseInstant } from '../search/query/dates.ts';
import { FACETS, MAIN_FACETS } from '../search/engine.ts';
import { COLLAPSE, DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET, NO_FACETS, SearchParamsError, type SearchParams } from '../search/service.ts';

const values = (what: string): z.ZodOptional<z.ZodArray<z.ZodString>> =>
  z.array(z.string().max(200)).optional().describe(`${what}. Repeated: any of them; a value after - excludes.`);

const instant = (what: string): z.ZodOptional<z.ZodString> =>
  z
    .string({ error: 'Give it once.' })
    .max(40)
    .refine((text) => parseInstant(text) !== null, 'A UTC day, month, year or time such as 2024-05-13 or 2024-05-13T09:00Z.')
    .optional()
    .describe(what);

export const wholeNumber = (name: string, min: number, max: number): z.ZodOptional<z.ZodNumber> =>
  z
    .number({ error: `${name} is a whole number from ${min} to ${max}.` })
    .int(`${name} is a whole number from ${min} to ${max}.`)
    .min(min, `${name} is a whole number from ${min} to ${max}.`)
    .max(max, `${name} is a whole number from ${min} to ${max}.`)
    .optional();

/** What a search is: everything that decides what is found. */
export const pageQuerySchema = z.strictObject({
  q: z
    .string({ error: 'Give it once.' })
    .optional()
    .describe(
      'The query language: words (all must match), "a phrase", word*, -word or NOT, OR (binds tighter than a space), parentheses, title:, filters such as country:SY, after:, before:. Empty matches everything',
    ),
  region: values('World region, country or province'),
  country: values('Country, ISO 3166-1 alpha-2'),
  actor: values('Actor id'),
  source: values('Source id'),
  language: values('Language code'),
  primaryCountry: values('Country the article is mostly about, ISO 3166-1 alpha-2'),
  place: values('GeoNames id of a town, or code of a province or district such as SY.11'),
  actorType: values('Kind of actor, such as rebel-group'),
  event: values('Event or sub-event type, such as battles or armed-clash'),
  materiel: values('Materiel id'),
  filedFrom: values('Country the report was filed from, ISO 3166-1 alpha-2'),
  outletCountry: values('Country of the outlet, ISO 3166-1 alpha-2'),
  from: instant('From this UTC day or time on'),
  to: instant('Before this UTC day or time'),
  sort: z
    .enum(['relevance', 'newest', 'oldest'], { error: 'sort is one of relevance, newest, oldest.' })
    .optional()
    .describe('Default: relevance where there are words, else newest'),
  collapse: z
    .enum(COLLAPSE, { error: `collapse is one of ${COLLAPSE.join(', ')}.` })
    .optional()
    .meta({
      description:
        'What is folded into one hit: the copies of an article, all reports of a story, or nothing. Of each group the hit that comes first among those that match stands for it',
      default: 'copies',
    }),
  offset: wholeNumber('offset', 0, MAX_OFFSET),
  expand: z
    .enum(['true', 'false'], { error: 'expand is true or false.' })
    .optional()
    .meta({ description: 'An actor’s name also finds articles that are tagged with the actor under another name', default: 'true' }),
});

/** Parameters of `/api/search`. */
export const searchQuerySchema = pageQuerySchema.extend({
  facets: z
    .array(z.enum([...FACETS, NO_FACETS], { error: `facets takes names of ${FACETS.join(', ')}, separated by commas, or ${NO_FACETS}.` }))
    .optional()
    .describe(
      `Facets to count beside ${MAIN_FACETS.join(', ')}, which are counted anyway; names after commas or repeated. ${NO_FACETS} alone: every list is empty, and the answer comes sooner`,
    ),
  limit: wholeNumber('limit', 1, MAX_LIMIT).meta({ description: 'Hits in one answer', default: DEFAULT_LIMIT }),
  cursor: z.string({ error: 'Give it once.' }).optional().describe('From the answer before: the next hits of the same search'),
  exactTotal: z.enum(['true', 'false'], { error: 'exactTotal is true or false.' }).optional().describe('Count exactly, whatever it costs'),
});

export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** Typed values for the service. @throws SearchParamsError when the dates leave no time between them */
export function toParams({ q, from, to, expand, exactTotal, ...rest }: SearchQuery): SearchParams {
  const range = { from: from === undefined ? null : parseInstant(from), to: to === undefined ? null : parseInstant(to) };
  if (range.from !== null && range.to !== null && range.from >= range.to) {
    throw new SearchParamsError('bad-parameter', 'to', 'to must be later than from; it is not included itself.');
  }
  return { ...rest, ...range, q: q ?? '', expand: expand !== 'false', exactTotal: exactTotal === 'true' };
}

/** Names that may be repeated: one value is a list too, so that both spellings validate alike. */
const LISTS: ReadonlySet<string> = new Set(FACETS);
/** Repeated, or one list with commas. */
const COMMA_LISTS: ReadonlySet<string> = new Set(['facets']);

/** Read as numbers where they are nothing but digits; `0x10` and `1e1` stay text and are refused. */
const NUMBERS: ReadonlySet<string> = new Set(['limit', 'offset', 'before', 'at']);
const TIMES: ReadonlySet<string> = new Set(['from', 'to']);
/** The + of a zone, typed into an address as it is, arrives as a space. */
const SPACE_FOR_PLUS = /^(\d{4}-\d{2}-\d{2}t\S+) (?=\d{2}:\d{2}$)/i;

/** Values as the schemas take them. What a form leaves empty was not asked for. */
export function tidyQuery(raw: unknown): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null) return {};
  const tidy: [string, unknown][] = Object.entries(raw).flatMap(([name, value]): [string, unknown][] => {
    if (value === '') return [];
    return [[name, tidyValue(name, value)]];
  });
  return Object.fromEntries(tidy);
}

function tidyValue(name: string, value: unknown): unknown {
  if (COMMA_LISTS.has(name)) return [value].flat().flatMap((one: unknown) => (typeof one === 'string' ? one.split(',') : [one]));
  if (typeof value !== 'string') return value;
  if (LISTS.has(name)) return [value];
  if (NUMBERS.has(name)) return /^\d+$/.test(value) ? Number(value) : value;
  return TIMES.has(name) ? value.replace(SPACE_FOR_PLUS, '$1+') : value;
}
