const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 400;

/** Remembers what `decide` says of short strings that come again and again, as the classes of a site's pages do. */
export function remember<Value>(decide: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = decide(text);
    if (text.length > LONGEST_REMEMBERED) return value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    // A piece of a page would keep the whole page in memory.
    known.set(` ${text}`.slice(1), value);
    return value;
  };
}
