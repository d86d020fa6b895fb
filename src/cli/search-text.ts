import type { SearchHit, SearchResponse } from '../search/service.ts';
import { harmless, mark, terminal } from './terminal.ts';

/** An answer for a person at a terminal; `offset` is that of the search. */
export function answerInWords(answer: SearchResponse, offset: number): string {
  const corrections = answer.corrections.map(({ from, to }) => `Nothing has "${from}": searched for "${to}" instead.`);
  const notes = answer.notes.map(
    ({ code, message }) => `Note: ${message}${code === 'expanded' ? ' --no-expand searches for the words alone.' : ''}`,
  );
  const counted = answer.total === 1 ? ONE[answer.counted] : answer.counted;
  const count = `${answer.totalIsExact ? '' : 'about '}${answer.total} ${counted} · ${answer.engine} · ${answer.tookMs} ms`;
  const hits = answer.hits.map((hit, i) => hitLines(hit, offset + i + 1));
  return [...corrections, ...notes, ...readAs(answer), count, ...hits].join('\n');
}

/** Only where there are groups could something else have been meant. */
function readAs({ understood }: SearchResponse): string[] {
  if (!understood.some(({ kind }) => kind === 'group')) return [];
  const parts = understood.map(({ kind, label, negated }) => `${negated ? 'not ' : ''}${kind === 'group' ? `(${label})` : label}`);
  return [harmless(`Read as: ${parts.join(' · ')}`)];
}

const ONE: Readonly<Record<SearchResponse['counted'], string>> = { reports: 'report', stories: 'story', articles: 'article' };

/** `+3 copies in 2 outlets`, other outlets than its own; `story: 7 reports`. */
function standing({ copies, outlets, story }: SearchHit): string[] {
  const others = outlets - 1;
  const where = others === 0 ? 'the same outlet' : `${others} ${others === 1 ? 'outlet' : 'outlets'}`;
  return [
    copies > 0 ? `+${copies} ${copies === 1 ? 'copy' : 'copies'} in ${where}` : '',
    story !== null && story.reports > 1 ? `story: ${story.reports} reports` : '',
  ];
}

function hitLines(hit: SearchHit, position: number): string {
  const date =
    hit.publishedAt === null ? 'date unknown' : hit.publishedAt.slice(0, hit.publishedAtPrecision === 'day' ? 10 : 16).replace('T', ' ');
  const facts = [
    hit.source,
    date,
    hit.countries.join(' '),
    hit.actors.join(' '),
    hit.textOrigin === 'feed' ? 'text from the feed' : '',
    ...standing(hit),
  ].filter((part) => part !== '');
  const title = hit.title === '' ? '(no title)' : mark(hit.title, hit.highlights.title);
  return `\n${position}. ${terminal.bold(title)}\n   ${terminal.dim(harmless(facts.join(' · ')))}\n   ${mark(hit.excerpt, hit.highlights.excerpt)}\n   ${harmless(hit.url ?? '')}`;
}
