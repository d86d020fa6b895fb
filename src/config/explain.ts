import type { z } from 'zod';
import { allowedKeys } from './allowed-keys.ts';
import { nearest } from './nearest.ts';

export interface Explained {
  readonly path: readonly PropertyKey[];
  /** Whether the key is at fault or its value. */
  readonly about: 'key' | 'value';
  readonly message: string;
}

const TYPES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
};

/** Zod's issues in words an operator understands, each at the very key it is about. */
export function explainIssues(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[]): Explained[] {
  return issues.flatMap((issue) => explain(schema, issue));
}

function explain(schema: z.core.$ZodType, issue: z.core.$ZodIssue): Explained[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, issue.path, key));
  if (issue.code === 'invalid_union') return explainUnion(schema, issue);
  return [{ path: issue.path, about: 'value', message: messageOf(issue) }];
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'invalid_type') return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return `must be at least ${issue.minimum}${issue.origin === 'array' ? ' entries long' : ''}`;
  if (issue.code === 'too_big' && issue.origin !== 'string')
    return `must be at most ${issue.maximum}${issue.origin === 'array' ? ' entries long' : ''}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'must be an http or https address';
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

function unknownKey(schema: z.core.$ZodType, path: readonly PropertyKey[], key: string): Explained {
  const allowed = allowedKeys(schema, path) ?? [];
  const meant = nearest(key, allowed);
  const message = `this key is not known${meant === null ? '' : `; did you mean ${meant}?`} Allowed here: ${allowed.join(', ')}`;
  return { path: [...path, key], about: 'key', message };
}

/** The alternative that came closest, the one with the fewest complaints, is what was meant. */
function explainUnion(schema: z.core.$ZodType, issue: z.core.$ZodIssueInvalidUnion): Explained[] {
  const [closest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  if (closest.length === 0) return [{ path: issue.path, about: 'value', message: issue.message }];
  return closest.flatMap((inner) => explain(schema, { ...inner, path: [...issue.path, ...inner.path] }));
}
