/** A query without the part between two offsets, and without the joints (`OR`, empty parentheses) that it leaves behind. */
export function without(q: string, start: number, end: number): string {
  return `${q.slice(0, start)} ${q.slice(end)}`
    .replace(/\(\s*\)/g, ' ')
    .replace(/^\s*(?:OR|AND|\|)\s+|\s+(?:OR|AND|\||-|NOT)\s*$/g, ' ')
    .replace(/\b(OR|AND)\s+(?:OR|AND)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
