import { z } from 'zod';

/** What answered is not Meilisearch, or not one that is known. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

const date = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const index = z.looseObject({ uid: z.string(), primaryKey: z.string().nullish(), createdAt: date, updatedAt: date });

const hit = z.looseObject({ id: z.string(), copyGroup: z.string().optional(), storyId: z.string().nullish() });

/** The parts of the server's answers that are relied on. */
export const ANSWERS = {
  index,
  indexes: z.looseObject({ results: z.array(index) }),
  stats: z.looseObject({ numberOfDocuments: z.int().min(0) }),
  settings: z.looseObject({ searchableAttributes: z.array(z.string()) }),
  enqueued: z.looseObject({ taskUid: z.int() }),
  task: z.looseObject({ uid: z.int(), status: z.enum(['enqueued', 'processing', 'succeeded', 'failed', 'canceled']) }),
  tasks: z.looseObject({ results: z.array(z.unknown()) }),
  searches: z.looseObject({
    results: z.array(
      z.looseObject({
        hits: z.array(hit),
        totalHits: z.int().optional(),
        facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).nullish(),
      }),
    ),
  }),
  federated: z.looseObject({
    hits: z.array(hit),
    totalHits: z.int().optional(),
    facetsByIndex: z.record(z.string(), z.looseObject({ distribution: z.record(z.string(), z.record(z.string(), z.number())) })).nullish(),
  }),
  facets: z.looseObject({ facetHits: z.array(z.looseObject({ value: z.string(), count: z.int() })) }),
  documents: z.looseObject({ results: z.array(z.looseObject({ id: z.string() })) }),
} as const;

/** The answer itself. @throws UnexpectedAnswer where it has another shape */
export function expectAnswer<T>(shape: keyof typeof ANSWERS, answer: T): T {
  if (ANSWERS[shape].safeParse(answer).success) return answer;
  throw new UnexpectedAnswer(`not an answer of the kind "${shape}"`);
}
