/** Below this share of common words two texts tell different stories. */
const SAME_STORY = 0.5;

interface Story {
  readonly title: string;
  readonly text: string;
}

/** True where one is an edit of the other: the same headline, or at least half of the shorter text's words in common. */
export function resembles(a: Story, b: Story): boolean {
  const title = wordsOf(a.title).join(' ');
  if (title !== '' && title === wordsOf(b.title).join(' ')) return true;
  const [shorter, longer] = [new Set(wordsOf(a.text)), new Set(wordsOf(b.text))].toSorted((x, y) => x.size - y.size);
  if (!shorter || !longer || shorter.size === 0) return false;
  const common = [...shorter].filter((word) => longer.has(word)).length;
  return common / shorter.size >= SAME_STORY;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
