import type { AlertContent } from '../domain/alerts.ts';
import type { Delivery } from '../store/alerts/records.ts';

/** A mail in words. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try. */
  readonly messageId: string;
}

/** One mail for the stories that wait for an address. `pageUrl`: where people reach our page; null: nobody said. */
export function digestOf(to: string, deliveries: readonly Delivery[], pageUrl: string | null): Mail {
  const name = deliveries[0]?.content.search.name ?? '';
  const [only] = deliveries.length === 1 ? deliveries : [];
  const subject = only ? `${name}: ${only.content.articles[0]?.title ?? ''}` : `${name}: ${deliveries.length} new stories`;
  const text = [...deliveries.map(({ content }) => storyIn(content, pageUrl)), footer(name)].join('\n\n');
  return {
    to,
    subject: oneLine(subject),
    text: `${text}\n`,
    messageId: `<alert-${deliveries
      .map(({ id }) => id)
      .join('-')
      .slice(0, 60)}@conflictwire.invalid>`,
  };
}

function storyIn({ articles, storyId }: AlertContent, pageUrl: string | null): string {
  const [first, ...others] = articles;
  if (!first) return '';
  const facts = [first.source, first.publishedAt, first.countries.join(' '), first.actors.join(' ')].filter(
    (fact) => fact !== null && fact !== '',
  );
  const more = others.map(({ source, title }) => `  also ${source}: ${oneLine(title)}`);
  const links = [first.url, pageUrl === null ? null : `${pageUrl.replace(/\/$/, '')}/story/${storyId}`].filter((link) => link !== null);
  return [oneLine(first.title), facts.join(' · '), oneLine(first.excerpt), ...links, ...more].join('\n');
}

function footer(name: string): string {
  return `-- \nSaved search “${oneLine(name)}”. One alert for each story; change or end it with "conflictwire searches" or /api/searches.`;
}

/** Headlines come from outside: none may begin a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
