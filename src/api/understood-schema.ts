import { z } from 'zod';
import { FACETS } from '../search/engine.ts';

const text = z.string();
const whole = z.int().min(0);

const part = {
  kind: z.enum(['word', 'phrase', 'prefix', 'filter', 'date', 'group']),
  text: text.describe('As typed'),
  label: text,
  start: whole.describe('UTF-16 offset in `query`'),
  end: whole.describe('Exclusive'),
  negated: z.boolean(),
  field: z.enum(['any', 'title', 'after', 'before', ...FACETS]),
  also: z
    .array(z.object({ name: text, actor: text }))
    .optional()
    .describe('Actors whose tag satisfies it too'),
  join: z.enum(['or', 'and']).optional().describe('Of a group: whether any of its parts or all must hold'),
};

/** A part of a query as it was understood. The schema says one level of what groups hold; below, parts have the same shape. */
export const understoodSchema = z.object({
  ...part,
  parts: z.array(z.looseObject(part)).optional().describe('Of a group; a group among them has `parts` too'),
});
