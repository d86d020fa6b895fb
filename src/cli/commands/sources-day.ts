/** A UTC time for a column of a table, to the minute; - for none. */
export function day(at: string | null | undefined): string {
  return at === null || at === undefined ? '-' : at.slice(0, 16).replace('T', ' ');
}
