/** Ends every word, whatever stands around it; other spaces may stand within a number. */
const SPACE = /[\t\n\r ]/g;
/** Signs that folding drops from within words stand alone between two letters: `U.S.`, `F-16`, `5,000`. */
const SIGN = '[^a-z0-9\\s]?';
const PLAIN = /^[a-z0-9]+$/;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives the stretches of a text, in order and apart from each other, outside of which no word folds to one of these or
 * begins with one: most of a text need not be folded to find a few words. A stretch begins and ends between words. Letters
 * beyond ASCII may fold to anything, so whatever holds one is among them.
 *
 * @param words folded
 */
export function stretchesWith(words: readonly string[]): (text: string) => Stretch[] {
  const found = patternOf(words);
  return (text) => {
    found.lastIndex = 0;
    const stretches: Stretch[] = [];
    let last: { from: number; to: number } | null = null;
    for (let match = found.exec(text); match !== null; match = found.exec(text)) {
      const from = Math.max(lastSpaceBefore(text, match.index) + 1, last?.to ?? 0);
      const to = spaceFrom(text, match.index + match[0].length);
      if (last !== null && from <= last.to + 1) last.to = to;
      else stretches.push((last = { from, to }));
      found.lastIndex = to;
    }
    return stretches;
  };
}

function patternOf(words: readonly string[]): RegExp {
  const plain = words.filter((word) => PLAIN.test(word)).map((word) => word.split('').join(SIGN));
  return new RegExp([...plain, '[^\\t\\n\\r -~]'].join('|'), 'gi');
}

function lastSpaceBefore(text: string, at: number): number {
  let place = at - 1;
  while (place >= 0 && !' \t\n\r'.includes(text[place] ?? '')) place -= 1;
  return place;
}

function spaceFrom(text: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.exec(text)?.index ?? text.length;
}
