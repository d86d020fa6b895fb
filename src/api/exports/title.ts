/** What a feed of a search calls itself. */
export function titleOf(q: string): string {
  return q === '' ? 'Conflictwire' : `Conflictwire: ${q}`;
}
