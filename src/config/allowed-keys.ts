import { z } from 'zod';

/** The keys a schema knows at a path; null where that is no mapping of fixed keys. */
export function allowedKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] | null {
  const here = unwrap(schema);
  const [key, ...rest] = path;
  if (here instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = here.shape;
    if (key === undefined) return Object.keys(shape);
    const inner = shape[String(key)];
    return inner ? allowedKeys(inner, rest) : null;
  }
  if (here instanceof z.ZodArray && key !== undefined) return allowedKeys(here.element, rest);
  return null;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapper =
    schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  if (isWrapper) return unwrap(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}
